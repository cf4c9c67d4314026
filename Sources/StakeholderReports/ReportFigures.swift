import ResponsibilityRegister

struct ReportFigures {
  var map: Figure?
  var network: Figure?
  var matrix: Figure?
  var egos: [Party.ID: Figure] = [:]
  var files: [Report.File] = []
  init(_ content: ReportContent) throws {}
}
