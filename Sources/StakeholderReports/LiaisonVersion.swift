/// The version of the package.
public enum LiaisonVersion {
  /// The version, as `liaison --version` and the report's manifest give it.
  public static let current = "0.1.0"
}
