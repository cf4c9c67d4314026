@_exported import Languages
@_exported import NetworkDiagrams
@_exported import NetworkFormats
@_exported import NetworkMetrics
@_exported import ResponsibilityRegister
@_exported import StakeholderFindings
@_exported import StakeholderReports
@_exported import TwoModeNetworks
