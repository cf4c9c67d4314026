import Dispatch

/// Says what is being done once a command has taken more than a second, and stays silent before.
final class Progress: Sendable {
  private let queue = DispatchQueue(label: "liaison.progress")
  private let state: State
  private let say: @Sendable (String) -> Void

  /// What the queue guards: everything in it is touched on the queue alone.
  private final class State: @unchecked Sendable {
    var step: String
    var isLate = false

    init(step: String) { self.step = step }
  }

  /// Starts the clock with a first step.
  ///
  /// - Parameters:
  ///   - step: What is done first.
  ///   - patience: How long nothing is said.
  ///   - say: What becomes of a line; it goes to standard error.
  init(
    _ step: String, patience: DispatchTimeInterval = .seconds(1),
    say: @escaping @Sendable (String) -> Void = StandardError.write
  ) {
    state = State(step: step)
    self.say = say
    queue.asyncAfter(deadline: .now() + patience) { [state] in
      state.isLate = true
      say(Progress.line(state.step))
    }
  }

  /// Names the step that begins now.
  func step(_ name: String) {
    queue.sync {
      state.step = name
      if state.isLate { say(Progress.line(name)) }
    }
  }

  private static func line(_ step: String) -> String { "liaison: \(step) ..." }
}
