/// Values by name, in the order in which their names were first mentioned.
struct FirstMentions<Value> {
  /// The names, each once.
  private(set) var names: [String] = []
  /// The value of each name, in the same order.
  var values: [Value] = []

  private var places: [String: Int] = [:]

  /// Where the value of a name is among ``values``; a name that is new takes a value with it.
  @discardableResult mutating func place(of name: String, else first: @autoclosure () -> Value)
    -> Int
  {
    if let place = places[name] { return place }
    places[name] = names.count
    names.append(name)
    values.append(first())
    return names.count - 1
  }
}
