import NetworkMetrics
import TestNetworks
import Testing

struct UncertainScoresTests {
  @Test func `are what the jackknife gives, without intervals`() {
    let network = TestNetworks.worked()
    let scores = network.uncertainty(of: .degree, by: .jackknife)
    let jackknife = network.jackknife(of: .degree)
    #expect(scores.definition == jackknife.definition && scores.method == .jackknife)
    #expect(scores.nodes == network.actors)
    #expect(scores.estimates == jackknife.estimates)
    #expect(scores.standardErrors == jackknife.standardErrors && scores.biases == jackknife.biases)
    #expect(scores.ranks == jackknife.ranks && scores.meanTau == jackknife.meanTau)
    #expect(scores.intervals == nil)
  }

  @Test(arguments: [
    (UncertaintyMethod.bootstrapTies, BootstrapResampling.ties), (.bootstrapEvents, .events),
  ])
  func `are what the bootstrap gives`(method: UncertaintyMethod, resampling: BootstrapResampling) {
    let network = TestNetworks.worked()
    let scores = network.uncertainty(of: .closeness, by: method, samples: 40, seed: 9, level: 0.8)
    let bootstrap = network.bootstrap(
      of: .closeness, resampling: resampling, samples: 40, seed: 9, level: 0.8)
    #expect(scores.method == method && scores.definition == bootstrap.definition)
    #expect(scores.estimates == bootstrap.estimates && scores.nodes == bootstrap.nodes)
    #expect(scores.standardErrors == bootstrap.standardErrors && scores.biases == bootstrap.biases)
    #expect(scores.intervals == bootstrap.intervals)
    #expect(scores.ranks == bootstrap.ranks && scores.meanTau == bootstrap.meanTau)
  }
}
