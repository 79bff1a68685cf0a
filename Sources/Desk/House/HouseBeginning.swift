import Rulebook

/// The text of a first house file: every key with what it is for, all of them asleep.
struct HouseBeginning {
  let phrasebook: Phrasebook

  init(_ phrasebook: Phrasebook) { self.phrasebook = phrasebook }

  /// Ends with a line end; it is a sound house file that changes nothing.
  var text: String {
    let asleep = HouseKey.team.filter { !["$schema", "version"].contains($0.name) }
    let keys = asleep.map { key in
      """

        // \(say("key.\(key.name.dashed)"))
        // \(key.name): \(say("example.\(key.name.dashed)")),

      """
    }
    return "// \(say("beginning"))\n{\n  version: 1,\n" + keys.joined() + "}\n"
  }

  private func say(_ key: String) -> String { phrasebook.text("program/house", key) ?? "" }
}

extension String {
  /// Keys of house files have underscores, keys of wording hyphens.
  var dashed: String { replacing("_", with: "-").replacing("$", with: "") }
}
