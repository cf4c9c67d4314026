import NetworkMetrics
import TestNetworks
import Testing

struct DensityTests {
  @Test func `is the share of possible ties`() {
    #expect(TestNetworks.worked().density() == 7.0 / 20)
    #expect(TestNetworks.numbered(TestNetworks.incidence("", "")).density() == nil)
  }
}
