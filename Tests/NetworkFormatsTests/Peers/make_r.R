# Writes small networks as R's igraph, sna and base R write them.
#
#     apt-get install r-base-core r-cran-igraph r-cran-network r-cran-sna r-cran-jsonlite
#     Rscript Tests/NetworkFormatsTests/Peers/make_r.R Tests/NetworkFormatsTests/Peers
#
# Beside every FILE stands FILE.truth.json, taken from the objects in R and not from any file. What a format changes is
# changed in the truth too: igraph writes truths as 0 and 1 into GML, leaves out all attributes of vertices but type
# from Pajek, and sna writes a matrix of two sets of nodes as one of all nodes, with every tie both ways.

suppressMessages(library(igraph))
suppressMessages(library(jsonlite))
here <- commandArgs(trailingOnly = TRUE)[1]

truth <- function(path, nodes, ties, directed = FALSE, first_mode = NULL) {
  value <- list(directed = unbox(directed), nodes = nodes, ties = ties)
  if (!is.null(first_mode)) value$firstMode <- unbox(first_mode)
  write(toJSON(value, digits = NA, null = "null"), file.path(here, paste0(path, ".truth.json")))
}

node <- function(name, ...) {
  attributes <- lapply(list(...), unbox)
  if (length(attributes) == 0) attributes <- structure(list(), names = character(0))
  list(name = unbox(name), attributes = attributes)
}

ties_of <- function(matrix, weighted = TRUE) {
  found <- which(matrix != 0, arr.ind = TRUE)
  lapply(seq_len(nrow(found)), function(i) {
    tie <- list(
      source = unbox(rownames(matrix)[found[i, 1]]), target = unbox(colnames(matrix)[found[i, 2]]),
      attributes = structure(list(), names = character(0))
    )
    if (weighted) tie$weight <- unbox(matrix[found[i, 1], found[i, 2]])
    tie
  })
}

chinese <- matrix(
  c(2.5, 0, 0, 0, -0.25, 1e-07), 3, 2,
  dimnames = list(c("\u7532\u5c40", "\u4eba\u5927\u3001\u653f\u534f \u529e\u516c\u5ba4", "B & C"), c("\u8bba\u575b", "\u57fa\u5efa \u4e8c\u671f"))
)
source <- read_graph(file.path(here, "graphml/networkx-davis.graphml"), "graphml")
V(source)$name <- V(source)$id
davis <- as_incidence_matrix(source, types = V(source)$bipartite == 1)

for (name in c("davis", "chinese")) {
  matrix <- get(name)
  weighted <- name != "davis"
  graph <- graph_from_incidence_matrix(matrix, weighted = if (weighted) TRUE else NULL)
  names <- c(rownames(matrix), colnames(matrix))
  is_event <- rep(c(FALSE, TRUE), dim(matrix))
  write_graph(graph, file.path(here, sprintf("graphml/r-igraph-%s.graphml", name)), "graphml")
  truth(sprintf("graphml/r-igraph-%s.graphml", name), Map(function(n, e) node(n, type = e), names, is_event, USE.NAMES = FALSE), ties_of(matrix, weighted))
  suppressWarnings(write_graph(graph, file.path(here, sprintf("gml/r-igraph-%s.gml", name)), "gml"))
  truth(sprintf("gml/r-igraph-%s.gml", name), Map(function(n, e) node(n, type = as.integer(e)), names, is_event, USE.NAMES = FALSE), ties_of(matrix, weighted))
  # Pajek's file has the names of vertices where igraph has them under id.
  V(graph)$id <- names
  write_graph(graph, file.path(here, sprintf("pajek/r-igraph-%s.net", name)), "pajek")
  truth(sprintf("pajek/r-igraph-%s.net", name), lapply(names, node), ties_of(matrix, weighted), first_mode = nrow(matrix))
  sna::write.dl(matrix, file.path(here, sprintf("dl/r-sna-%s.dl", name)), vertex.lab = names)
  truth(sprintf("dl/r-sna-%s.dl", name), lapply(names, node), ties_of(matrix))

  nodes <- lapply(names, node)
  write.csv(matrix, file.path(here, sprintf("table/r-csv-matrix-%s.csv", name)))
  write.table(matrix, file.path(here, sprintf("table/r-table-matrix-%s.txt", name)))
  write.table(matrix, file.path(here, sprintf("table/r-table-matrix-%s.tsv", name)), sep = "\t", col.names = NA)
  found <- which(matrix != 0, arr.ind = TRUE)
  list <- data.frame(
    actor = rownames(matrix)[found[, 1]], event = colnames(matrix)[found[, 2]], weight = matrix[found]
  )
  write.csv(list, file.path(here, sprintf("table/r-csv-list-%s.csv", name)), row.names = FALSE)
  write.csv2(list, file.path(here, sprintf("table/r-csv2-list-%s.csv", name)))
  write.table(list, file.path(here, sprintf("table/r-table-list-%s.txt", name)))
  write.table(list, file.path(here, sprintf("table/r-table-plain-%s.txt", name)), row.names = FALSE, col.names = FALSE)
  for (file in list.files(file.path(here, "table"), sprintf("%s[.](csv|tsv|txt)$", name))) {
    truth(file.path("table", file), nodes, ties_of(matrix))
  }
}
