import TestNetworks
import Testing
import TwoModeNetworks

struct TwoModeNetworkTests {
  @Test func `orders nodes by their first tie`() {
    let network = TwoModeNetwork(ties: [("b", 2), ("a", 1), ("b", 1), ("b", 2)])
    #expect(network.actors == ["b", "a"])
    #expect(network.events == [2, 1])
    #expect(network.incidence.tieCount == 3)
    #expect(network.events(of: "b") == [2, 1])
    #expect(network.events(of: "nobody") == [])
    #expect(network.index(of: "a") == 1)
    #expect(network.index(of: "nobody") == nil)
  }

  @Test func `keeps listed nodes in their order, isolates included`() throws {
    let network = try TwoModeNetwork(
      actors: ["z", "a"], events: [9, 1, 5], ties: [("a", 1), ("a", 9)])
    #expect(network.actors == ["z", "a"])
    #expect(network.events == [9, 1, 5])
    #expect(network.events(of: "z") == [])
    #expect(network.events(of: "a") == [9, 1])
  }

  @Test func `a value in both modes is two nodes`() {
    let network = TwoModeNetwork(ties: [("x", "y"), ("y", "x")])
    #expect(network.actors == ["x", "y"])
    #expect(network.events == ["y", "x"])
    #expect(network.events(of: "x") == ["y"])
  }

  @Test func `exchanges its modes`() {
    let network = TestNetworks.worked()
    let transposed = network.transposed
    #expect(transposed.actors == network.events)
    #expect(transposed.events == network.actors)
    #expect(transposed.events(of: 1) == ["a", "b"])
    #expect(transposed.index(of: 4) == 3)
    #expect(transposed.transposed.incidence == network.incidence)
  }

  @Test func `without some actors keeps every event`() {
    let rest = TestNetworks.worked().removing(["b", "d", "nobody"])
    #expect(rest.actors == ["a", "c", "e"])
    #expect(rest.events == [1, 2, 3, 4])
    #expect(rest.events(of: "a") == [1, 2])
    #expect(rest.events(of: "c") == [3])
    #expect(rest.index(of: "b") == nil)
    #expect(rest.index(of: "c") == 1)
    #expect(rest.transposed.events(of: 4) == [])
  }

  @Test func `without some actors keeps the weights of the rest`() throws {
    let network = try TwoModeNetwork(ties: [("a", 1), ("b", 1), ("b", 2)], weights: [3, 5, 7])
    #expect(network.removing(["a"]).incidence.rows.weights == [5, 7])
  }

  @Test func `takes ties with their weights`() throws {
    let network = try TwoModeNetwork(weightedTies: [("a", 1, 3), ("b", 1, 5), ("a", 1, 0.5)])
    #expect(network.actors == ["a", "b"])
    #expect(network.incidence.rows.weights == [3.5, 5])
    #expect(try TwoModeNetwork<Int, Int>(weightedTies: []).incidence.rows.weights == [])
  }

  @Test(arguments: [Double.infinity, -.infinity, .nan])
  func `refuses a weight that is none, and says of which tie`(weight: Double) {
    let wrong = NetworkError.invalidWeight(first: "b", second: "1", weight: "\(weight)")
    #expect(throws: wrong) {
      try TwoModeNetwork(weightedTies: [("a", 1, 1), ("b", 1, weight), ("c", 1, weight)])
    }
    #expect(throws: wrong) {
      try TwoModeNetwork(ties: [("a", 1), ("b", 1)], weights: [1, weight])
    }
    #expect(throws: wrong) {
      try TwoModeNetwork(
        actors: ["a", "b"], events: [1], ties: [("a", 1), ("b", 1)], weights: [1, weight])
    }
    #expect(wrong.description.contains("of b and 1 has the weight \(weight);"))
  }

  @Test func `keeps weights of 0 and below`() throws {
    let network = try TwoModeNetwork(weightedTies: [("a", 1, 0), ("b", 1, -2), ("b", 1, 1.5)])
    #expect(network.incidence.rows.weights == [0, -0.5])
  }

  @Test func `refuses weights that add up to no number`() {
    let most = Double.greatestFiniteMagnitude
    #expect(throws: NetworkError.invalidWeight(first: "b", second: "2", weight: "inf")) {
      try TwoModeNetwork(weightedTies: [("a", 2, most), ("b", 2, most), ("b", 2, most)])
    }
  }

  @Test(arguments: [0, 1, 3])
  func `refuses weights that are not as many as ties`(count: Int) {
    let weights = [Double](repeating: 1, count: count)
    let wrong = NetworkError.weightCount(weights: count, ties: 2)
    #expect(throws: wrong) { try TwoModeNetwork(ties: [("a", 1), ("b", 1)], weights: weights) }
    #expect(throws: wrong) {
      try TwoModeNetwork(
        actors: ["a", "b"], events: [1], ties: [("a", 1), ("b", 1)], weights: weights)
    }
    #expect(wrong.description.contains("\(count) weights for 2 ties"))
  }

  @Test func `Davis is 18 women, 14 events, 89 ties`() throws {
    let davis = try TestNetworks.davis()
    #expect(davis.actors.count == 18)
    #expect(davis.events.count == 14)
    #expect(davis.incidence.tieCount == 89)
    #expect(davis.events(of: "Olivia Carleton").sorted() == ["E11", "E9"])
  }
}
