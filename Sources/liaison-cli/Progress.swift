import Dispatch

/// Says what is being done once a command has taken more than a second, and stays silent before.
final class Progress: Sendable {
  private let queue = DispatchQueue(label: "liaison.progress")
  private let state: State

  /// What the queue guards: everything in it is touched on the queue alone.
  private final class State: @unchecked Sendable {
    var step: String
    var isLate = false

    init(step: String) { self.step = step }
  }

  /// Starts the clock with a first step.
  init(_ step: String) {
    state = State(step: step)
    queue.asyncAfter(deadline: .now() + 1) { [state] in
      state.isLate = true
      Progress.say(state.step)
    }
  }

  /// Names the step that begins now.
  func step(_ name: String) {
    queue.sync {
      state.step = name
      if state.isLate { Progress.say(name) }
    }
  }

  private static func say(_ step: String) { StandardError.write("liaison: \(step) ...") }
}
