import Checks
import Reports
import Rulebook

extension Command {
  /// Explains a check, a family of checks or a platform.
  static let explain = Command("explain", mostOperands: 1) { request in
    guard let word = request.operands.first.map({ PathName.text($0) }) else {
      request.tell(UsageError.nothingToExplain.notice)
      return ExitCode.broken
    }
    do throws(Notice) {
      return request.deliver(try request.explanation(of: word)) ?? ExitCode.passed
    } catch {
      request.tell(error)
      return ExitCode.broken
    }
  }
}

extension Request {
  /// Text where nobody chose one.
  var sheetFormat: SheetFormat {
    options.format.flatMap { SheetFormat(rawValue: $0) } ?? .text
  }

  /// What a format is written on; only text has colour.
  var sheetPage: Page { page(isForPeople: sheetFormat == .text) }

  /// The checks a word names: by id, by family or by the name behind the slash.
  func checks(named word: String) throws(Notice) -> [Check] {
    let checks = house.checks.filter { Selection.names(word, $0.id) }
    guard checks.isEmpty else { return checks }
    throw UsageError.unknownWord(
      flag: "", word: word, kind: .check, nearest: nearestCheck(to: word), choices: []
    ).notice
  }

  fileprivate func explanation(of word: String) throws(Notice) -> String {
    if let platform = rulebook.platform(named: word) {
      return PlatformSheet.text(of: platform, as: sheetFormat, on: sheetPage)
    }
    let checks = try checks(named: word)
    guard let check = checks.first, checks.count == 1, word != check.id.family else {
      return CheckList.text(of: checks, as: sheetFormat, on: sheetPage)
    }
    do throws(RulebookError) {
      return try Explanation(on: sheetPage, with: rulebook).text(of: check, as: sheetFormat)
    } catch {
      throw error.notice
    }
  }

  /// Whatever can be explained; a name behind a slash leads to the whole id.
  private func nearestCheck(to word: String) -> String? {
    let ids = house.checks.map(\.id)
    let names = ids.map { String($0.text.drop { $0 != "/" }.dropFirst()) }
    let families = ids.map { String($0.family) }
    let nearest = Nearest.word(
      to: word, in: ids.map(\.text) + names + families + rulebook.platformNames)
    guard let place = nearest.flatMap({ names.firstIndex(of: $0) }) else { return nearest }
    return ids[place].text
  }
}
