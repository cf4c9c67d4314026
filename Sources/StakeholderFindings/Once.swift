import Synchronization

/// A value that is worked out when it is first asked for, once, whoever asks.
package final class Once<Value: Sendable>: Sendable {
  private enum State {
    case open(@Sendable () -> Value)
    case known(Value)
  }

  private let state: Mutex<State>

  package init(_ work: @escaping @Sendable () -> Value) { state = Mutex(.open(work)) }

  /// The value; others who ask meanwhile wait for it.
  package var value: Value {
    state.withLock { state in
      switch state {
      case .known(let value): return value
      case .open(let work):
        let value = work()
        state = .known(value)
        return value
      }
    }
  }
}
