/// Networks as DOT, which Graphviz draws; written only.
///
/// Gansner, E. R. & North, S. C. (2000). An open graph visualization system and its applications to software
/// engineering. Software: Practice and Experience, 30(11), 1203-1233. https://graphviz.org/doc/info/lang.html
enum DOT {
  static let definition = NetworkFormatDefinition(
    title: "DOT", fileNameExtensions: ["dot", "gv"],
    users: "Graphviz, Gephi, Cytoscape",
    holds: Set(NetworkFeature.allCases),
    recognises: { _ in false },
    write: { DOTWriter($0).bytes() },
    furtherLosses: { DOTWriter($0).losses })

  /// What Graphviz means something by: an attribute of such a name would change the drawing.
  ///
  /// https://graphviz.org/doc/info/attrs.html
  static let attributes: Set<String> = Set(
    """
    area arrowhead arrowsize arrowtail background bb bgcolor class color colorscheme comment constraint decorate
    dir distortion edgehref edgetarget edgetooltip edgeurl fillcolor fixedsize fontcolor fontname fontsize
    gradientangle group head_lp headclip headhref headlabel headport headtarget headtooltip headurl height href
    id image imagepos imagescale key label labelangle labeldistance labelfloat labelfontcolor labelfontname
    labelfontsize labelhref labelloc labeltarget labeltooltip labelurl layer len lhead lp ltail margin minlen
    nodesep nojustify ordering orientation penwidth peripheries pin pos rank rects regular root samehead sametail
    samplepoints shape shapefile showboxes sides size skew sortv splines style tail_lp tailclip tailhref taillabel
    tailport tailtarget tailtooltip tailurl target tooltip url vertices weight width xlabel xlp z
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
