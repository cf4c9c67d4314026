/// What writes a diagram as SVG.
public enum SVGRenderer: String, CaseIterable, Hashable, Sendable {
  /// This library: the same bytes on every machine, with tooltips, anchors and colours that adapt to a
  /// page. No font is asked for.
  case liaison
  /// Graphviz, which draws PNG and PDF in either case: the same drawing by the same hand in each format,
  /// on any machine that has the fonts. It has neither tooltips nor anchors, and its colours stay.
  case graphviz
}
