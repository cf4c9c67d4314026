# Reads network files that this library wrote with R's igraph and network, and compares with what it says of them.
#
#     apt-get install r-base-core r-cran-igraph r-cran-network r-cran-jsonlite
#     mkdir /tmp/peers && LIAISON_PEERS_FOLDER=/tmp/peers swift test --filter WrittenForPeersTests
#     Rscript Scripts/peers_read_r.R /tmp/peers
#
# A line for each reader: how many files it read with the nodes, modes, ties and weights that FILE.truth.json says,
# and every file that it read otherwise or refused. What R cannot do is left out of its comparison:
#
# - an empty text is none, and so is an empty name;
# - igraph has a weight for every tie or for none: where some have none they are NaN, and 0 in GML and Pajek, so that
#   files of which some ties alone have weights are compared in GraphML alone;
# - igraph 1.3 leaves entities of Pajek's and GML's labels as they stand, which are decoded here;
# - igraph 1.3 (its core 0.9) knows no byte-order mark, which Pajek wants before what is not ASCII, reads numbers of
#   GML beyond 2^31 wrongly, adds nodes where an id is empty, and has an ampersand in GraphML as &#38;: files with a mark,
#   a weight of 1e20 in GML or an empty id are counted and left out;
# - network's read.paj has no repeated ties and stumbles over labels with signs, so that random files are left out, and its
#   weights are not compared.

suppressMessages(library(igraph))
suppressMessages(library(jsonlite))
folder <- commandArgs(trailingOnly = TRUE)[1]

decoded <- function(labels, format = "pajek") {
  pattern <- if (format == "pajek") "&#[0-9]{1,7};|\\\\n" else "&(#[0-9]{1,7}|amp|quot);"
  labels[is.na(labels)] <- ""
  found <- gregexpr(pattern, labels)
  regmatches(labels, found) <- lapply(regmatches(labels, found), function(signs) {
    vapply(signs, function(sign) {
      switch(sign, "\\n" = "\n", "&amp;" = "&", "&quot;" = "\"", intToUtf8(as.integer(gsub("[^0-9]", "", sign))))
    }, "", USE.NAMES = FALSE)
  })
  labels
}

tied <- function(from, to, weight, directed) {
  ends <- if (directed) paste(from, to, sep = "\r") else paste(pmin(from, to), pmax(from, to), sep = "\r")
  sort(paste(ends, ifelse(is.na(weight), "", sprintf("%.10g", as.numeric(weight))), sep = "\r"))
}

with_igraph <- function(path, format, truth) {
  graph <- suppressWarnings(read_graph(path, format))
  at <- function(names) for (name in names) if (name %in% vertex_attr_names(graph)) return(vertex_attr(graph, name))
  names <- if (format == "pajek") at(c("name", "id")) else at(c("label", "id"))
  if (format == "graphml" && "label" %in% vertex_attr_names(graph)) {
    names <- ifelse(V(graph)$label == "", V(graph)$id, V(graph)$label)
  }
  names <- if (format == "graphml") gsub("&#38;", "&", names, fixed = TRUE) else decoded(names, format)
  if (is.null(names)) names <- rep("", vcount(graph))
  types <- at("type")
  ends <- as_edgelist(graph, names = FALSE)
  weights <- if ("weight" %in% edge_attr_names(graph)) E(graph)$weight else rep(NA, ecount(graph))
  list(
    names = names, directed = is_directed(graph),
    first = if (is.null(types)) NA else sum(!as.logical(types)),
    ties = tied(names[ends[, 1]], names[ends[, 2]], weights, is_directed(graph))
  )
}

with_network <- function(path, truth) {
  graph <- suppressMessages(suppressWarnings(network::read.paj(path)))
  names <- decoded(network::network.vertex.names(graph))
  ends <- network::as.edgelist(graph)
  list(
    names = names, directed = network::is.directed(graph), first = NA,
    ties = tied(names[ends[, 1]], names[ends[, 2]], rep(NA, nrow(ends)), network::is.directed(graph))
  )
}

faults <- function(found, truth, names, hasWeights = TRUE) {
  some <- vapply(truth$namedTies, function(tie) is.null(tie[[3]]), TRUE)
  if (hasWeights == "all or none" && any(some) && !all(some)) {
    hasWeights <- FALSE
    found$ties <- sort(sub("\r[^\r]*$", "\r", found$ties))
  }
  weights <- if (hasWeights != FALSE) vapply(truth$namedTies, function(tie) if (is.null(tie[[3]])) NA_real_ else tie[[3]], 0) else NA
  ties <- tied(
    vapply(truth$ties, function(tie) names[[paste0("#", tie[[1]])]], ""), vapply(truth$ties, function(tie) names[[paste0("#", tie[[2]])]], ""),
    rep_len(weights, length(truth$ties)), truth$directed
  )
  c(
    if (!identical(sort(as.character(found$names)), sort(as.character(unlist(names))))) "names",
    if (!identical(found$directed, truth$directed)) "directions",
    if (!is.na(found$first) && !is.null(truth$firstMode) && found$first != truth$firstMode) "modes",
    if (!identical(found$ties, ties)) "ties and weights"
  )
}

isLeftOut <- function(path, reader, truth, ids) {
  hasMark <- identical(readBin(path, "raw", 3), as.raw(c(0xEF, 0xBB, 0xBF)))
  isLarge <- any(abs(as.numeric(unlist(truth$weights))) > 2^31)
  switch(reader,
    "igraph GraphML" = any(ids == ""),
    "igraph GML" = isLarge || any(ids == ""),
    "igraph Pajek" = hasMark,
    "network Pajek" = !grepl("/(one|two)-[^/]*$", path)
  )
}

readers <- list(
  "igraph GraphML" = list("[.]graphml$", function(path, truth) with_igraph(path, "graphml", truth)),
  "igraph GML" = list("[.]gml$", function(path, truth) with_igraph(path, "gml", truth)),
  "igraph Pajek" = list("[.]net$", function(path, truth) with_igraph(path, "pajek", truth)),
  "network Pajek" = list("[.]net$", with_network)
)
for (reader in names(readers)) {
  paths <- list.files(folder, readers[[reader]][[1]], full.names = TRUE)
  lines <- character()
  left <- 0
  for (path in paths) {
    truth <- fromJSON(paste0(path, ".truth.json"), simplifyVector = FALSE)
    ids <- vapply(truth$nodes, function(node) node$id, "")
    if (isLeftOut(path, reader, truth, ids)) {
      left <- left + 1
      next
    }
    # R has no empty name, and no value under one.
    names <- lapply(truth$nodes, function(node) if (node$name == "" && reader == "igraph GraphML") node$id else node$name)
    names(names) <- sprintf("#%s", ids)
    fault <- tryCatch(
      faults(readers[[reader]][[2]](path, truth), truth, names, switch(reader, "igraph GraphML" = TRUE, "network Pajek" = FALSE, "all or none")),
      error = function(error) paste("refused:", gsub("\n", " ", conditionMessage(error)))
    )
    if (length(fault) > 0) lines <- c(lines, sprintf("  %s\t%s", basename(path), substr(paste(fault, collapse = ", "), 1, 200)))
  }
  count <- length(paths) - left
  cat(sprintf("%s: %d of %d as written, %d left out\n", reader, count - length(lines), count, left))
  if (length(lines) > 0) cat(lines, sep = "\n")
}
