import ArgumentParser
import Liaison

/// What measures did not find, though it is defined.
struct MeasureShortfalls {
  /// A line for each.
  let lines: [String]

  init(_ sections: [MeasureSection]) {
    lines = sections.flatMap(\.results).compactMap { result in
      result.shortfall.map { "\(result.measure) is not as defined: \($0)" }
    }
  }

  /// Says each in a line on standard error.
  ///
  /// - Throws: Exit status 1 where there are any; what was found has then been written.
  func report() throws {
    for line in lines { StandardError.write("liaison: \(line)") }
    if !lines.isEmpty { throw ExitCode.failure }
  }
}
