/// Gives out names, each once.
struct UniqueNames {
  private var taken: Set<String>
  private var numbers: [String: Int] = [:]

  /// Names that are given out already.
  init(taken: Set<String> = []) { self.taken = taken }

  /// The name that is wanted, or the first of "name 2", "name 3" ... that is free.
  ///
  /// - Complexity: O(1), counted over all calls.
  mutating func take(_ name: String) -> String {
    if taken.insert(name).inserted { return name }
    var number = numbers[name] ?? 2
    while !taken.insert("\(name) \(number)").inserted { number += 1 }
    numbers[name] = number + 1
    return "\(name) \(number)"
  }
}
