import RealModule

/// How many ties a measure walks before it stops, where nothing else bounds it: some tens of seconds.
let mostWalked = 5_000_000_000

/// Whether steps that each bring a distance nearer by a factor come to an end within ``mostWalked`` ties.
///
/// - Parameters:
///   - distance: The distance at first.
///   - end: The distance that is near enough.
///   - factor: What a step leaves of a distance, from 0 to below 1.
///   - ties: How many ties a step walks.
func isWithinLimit(
  from distance: Double, to end: Double, by factor: Double, walking ties: Int
) -> Bool {
  if distance <= end || factor == 0 { return true }
  let steps = (Double.log(distance) - Double.log(end)) / -Double.log(factor)
  // A step costs something even without ties; where a number is none, nothing is known.
  return steps * Double(ties + 16) <= Double(mostWalked)
}
