import Reports
import Rulebook

extension Prompt {
  /// "X: 121 of 280 characters, 159 left", of the whole post, while words for it are typed; as much
  /// of it as fits whole. `nil`: nothing is counted here.
  func counter(with text: String, on page: Page, columns: Int) -> InputScreen.Status? {
    guard let gauge, !page.isPlain else { return nil }
    let platform = gauge.platform
    let used = gauge.length(with: text)
    let length = Length(unit: platform.unit, used: used, limit: platform.limit, fold: platform.fold)
    let wording = Wording(page: page)
    func say(_ key: String, _ values: Values) -> String {
      wording.say(key, values, in: "program/interview")
    }
    let full = wording.length(length)
    var forms = [full]
    if let left = length.remaining {
      let values: Values = ["length": .text(full), "count": .number(abs(left))]
      forms =
        left < 0
        ? [say("over", values), say("counter-over", values)]
        : [say("left", values), say("counter-left", values)]
    }
    if kind == .text, let fold = platform.fold, used > fold.lower {
      forms.insert(forms[0] + say("counter-fold", ["lower": .number(fold.lower)]), at: 0)
    }
    let lines = forms.map { "  \(platform.title): \($0)" }
    let fitting = lines.first { Cells.count(of: $0) <= columns } ?? lines[lines.count - 1]
    let isFull = length.remaining.map { left in 10 * left < used + left } ?? false
    return InputScreen.Status(text: fitting, isLoud: isFull && page.hasColour)
  }
}
