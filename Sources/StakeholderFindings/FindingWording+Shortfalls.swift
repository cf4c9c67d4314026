import Languages
import NetworkMetrics

extension FindingWording {
  /// How a measure is titled in the language.
  public func title(_ definition: MeasureDefinition) -> String {
    Catalogue.builtIn["measure.\(definition.name).title", language] ?? definition.title
  }

  /// That scores are not what their measure's definition promises, and why.
  public func shortfall(_ shortfall: Shortfall, of definition: MeasureDefinition) -> String {
    let (template, values): (String, [(key: String, value: String)]) =
      switch shortfall {
      case .notSettled(let rounds, let residual):
        (
          words.shortfall.notSettled,
          [("rounds", "\(rounds)"), ("residual", scientific(residual))]
        )
      case .searchEnded(let branches):
        (words.shortfall.searchEnded, [("branches", "\(branches)")])
      case .countingEnded(let ties): (words.shortfall.countingEnded, [("ties", "\(ties)")])
      case .tooManyNodes(let count, let most):
        (words.shortfall.tooManyNodes, [("most", "\(most)"), ("count", "\(count)")])
      }
    return TextTemplate(template).filled(with: [("measure", title(definition))] + values)
  }

  /// A number that may be very small, as the language writes it.
  private func scientific(_ number: Double) -> String {
    language == .portuguese ? "\(number)".replacing(".", with: ",") : "\(number)"
  }
}
