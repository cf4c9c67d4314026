import Dispatch
import Synchronization

/// What becomes of each value, in their order, worked out for as many at once as there are processors.
func inParallel<Value: Sendable, Outcome: Sendable>(
  _ values: [Value], _ work: @Sendable (Value) -> Outcome
) -> [Outcome] {
  let outcomes = Mutex([Outcome?](repeating: nil, count: values.count))
  DispatchQueue.concurrentPerform(iterations: values.count) { index in
    let outcome = work(values[index])
    outcomes.withLock { $0[index] = outcome }
  }
  return outcomes.withLock { $0 }.compactMap(\.self)
}
