/// What a number format makes of a number: nothing, a date, or a time of day.
///
/// ECMA-376, part 1, 18.8.30 (built-in formats) and 18.8.31 (codes).
enum DateFormat: Hashable, Sendable {
  case date
  case time

  /// Built-in formats that every spreadsheet knows without a code; those of East Asian languages among them.
  init?(builtIn id: Int) {
    switch id {
    case 14...17, 22, 27...31, 34...36, 50...54, 57, 58: self = .date
    case 18...21, 32, 33, 55, 56, 45, 47: self = .time
    // 46 is [h]:mm:ss, a length of time.
    default: return nil
    }
  }

  /// A format by its code; a length of time such as `[h]:mm`, which has no date, is a number.
  init?(code: String) {
    var letters = ""
    var scalars = Array(code.unicodeScalars)[...]
    // Sections for negative numbers and zero follow the first.
    scanning: while let scalar = scalars.popFirst() {
      switch scalar {
      case ";": break scanning
      case "\"": scalars = scalars.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": scalars = scalars.dropFirst()
      case "[":
        let bracket = scalars.prefix { $0 != "]" }
        scalars = scalars.dropFirst(bracket.count + 1)
        let inside = String(String.UnicodeScalarView(bracket)).lowercased()
        if !inside.isEmpty, Set(inside).count == 1, "hms".contains(inside.first ?? " ") {
          return nil
        }
      default: letters.unicodeScalars.append(scalar)
      }
    }
    letters = letters.lowercased()
    guard letters != "general" else { return nil }
    let isTime = letters.contains("h") || letters.contains("s")
    // E is a year of an era, and in 0.00E+00 an exponent.
    let hasEra = letters.contains("e") && !letters.contains("e+") && !letters.contains("e-")
    if letters.contains("y") || letters.contains("d") || letters.contains("aaa") || hasEra
      || letters.contains("m") && !isTime
    {
      self = .date
    } else if isTime {
      self = .time
    } else {
      return nil
    }
  }

  /// A number of days as a date or time, to the millisecond; `nil` for what no spreadsheet shows as one.
  ///
  /// From 1900 day 1 is January 1st, and day 60 is February 29th, which that year did not have; spreadsheets
  /// keep it, and so the days before it are one off. From 1904 day 0 is January 1st.
  func text(_ days: Double, from1904: Bool) -> String? {
    guard days >= 0, days < 2_958_466 else { return nil }
    let milliseconds = Int((days * 86_400_000).rounded())
    let (day, inDay) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
    let time = Self.time(inDay)
    if day == 0, self == .time { return time }
    guard let date = from1904 ? Self.date(day - 24_107) : Self.date1900(day) else { return nil }
    return inDay == 0 && self == .date ? date : "\(date)T\(time)"
  }

  private static func time(_ milliseconds: Int) -> String {
    let seconds = milliseconds / 1000
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }
    let rest = milliseconds % 1000
    return parts.joined(separator: ":") + (rest == 0 ? "" : "." + padded(rest, 3))
  }

  private static func date1900(_ day: Int) -> String? {
    switch day {
    case ..<1: nil
    case 60: "1900-02-29"
    case ..<60: date(day - 25_568)
    default: date(day - 25_569)
    }
  }

  /// The date so many days after 1970-01-01 in the Gregorian calendar.
  private static func date(_ days: Int) -> String? {
    // Years from March on, in eras of 400 years: 146,097 days each. 719,468 days lie before 1970 from 0000-03-01.
    let shifted = days + 719_468
    let era = shifted / 146_097
    let inEra = shifted % 146_097
    let yearOfEra = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / 365
    let inYear = inEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * inYear + 2) / 153
    let day = inYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = 400 * era + yearOfEra + (month <= 2 ? 1 : 0)
    guard year <= 9999 else { return nil }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
