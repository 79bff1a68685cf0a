import Checks
import Prose
import Reports
import Rulebook

extension Length {
  init(of reading: Reading, on platform: Platform) {
    let used = reading.text(reading.draft.post).utf16.count
    self.init(unit: platform.unit, used: used, limit: platform.limit, fold: platform.fold)
  }
}

extension Renderer {
  static func named(_ name: String) -> Renderer? { all.first { $0.name == name } }
}
