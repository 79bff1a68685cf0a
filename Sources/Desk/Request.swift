import Prose
import Rulebook

/// One call of the program: what was asked, and all that is needed to answer.
package struct Request: Sendable {
  /// What stands beside the command: paths or words, as bytes.
  package let operands: [[UInt8]]
  package let options: Options
  /// What the house file says; rulebook and vocabulary hold its rules already.
  let house: House
  package let rulebook: Rulebook
  package let vocabulary: Vocabulary
  package let world: World
  /// The language a person chose for messages; `nil`: that of the draft.
  package let chosenLanguage: Language?
  /// The wording of messages, in `chosenLanguage` or English.
  package let phrasebook: Phrasebook

  init(
    _ arguments: Arguments, rulebook: Rulebook, vocabulary: Vocabulary, world: World
  ) {
    operands = arguments.operands
    options = arguments.options
    house = House(rulebook, vocabulary)
    self.rulebook = rulebook
    self.vocabulary = vocabulary
    self.world = world
    chosenLanguage = PageLanguage.chosen(arguments.options, in: world)
    phrasebook = rulebook.phrasebook(in: chosenLanguage ?? .en)
  }

  /// The same call in a house: its rules are known, and personal habits fill what nobody typed.
  init(_ arguments: Arguments, in house: House, world: World) {
    operands = arguments.operands
    options = arguments.options.filled(from: house.settings, in: world)
    self.house = house
    rulebook = house.rulebook
    vocabulary = house.vocabulary
    self.world = world
    chosenLanguage = PageLanguage.chosen(options, in: world)
    phrasebook = rulebook.phrasebook(in: chosenLanguage ?? .en)
  }

  /// Columns to wrap running text at on a stream: 40 to 100.
  package func columns(of channel: World.Channel) -> Int {
    min(max(width(of: channel), 40), 100)
  }

  /// As it is, however narrow; 80 where nobody knows.
  func width(of channel: World.Channel) -> Int {
    let typed = options.width ?? (world.isTerminal(channel) ? world.columns() : nil)
    return typed ?? world.variable("COLUMNS").flatMap { Taking.number($0) } ?? 80
  }

  /// Whether full sentences in a row are wanted instead of a layout.
  package var isPlain: Bool {
    if let typed = options.isPlain { return typed }
    return isSet("ACCESSIBLE") || world.variable("TERM") == "dumb"
  }

  package var isASCII: Bool {
    options.isASCII ?? PageLanguage.isForeignCharset(in: world)
  }

  /// Whether a variable says yes: not empty, not "0", not "false".
  package func isSet(_ name: String) -> Bool {
    guard let value = world.variable(name) else { return false }
    return !["", "0", "false"].contains(value)
  }

  /// Whether a stream gets colour; see https://no-color.org and https://bixense.com/clicolors,
  /// both read 2026-11-23.
  package func hasColour(on channel: World.Channel) -> Bool {
    switch options.colour ?? .auto {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if isPlain { return false }
    if let no = world.variable("NO_COLOR"), !no.isEmpty { return false }
    if isSet("FORCE_COLOR") || isSet("CLICOLOR_FORCE") { return true }
    if world.variable("CLICOLOR") == "0" { return false }
    guard let terminal = world.variable("TERM"), terminal != "dumb", terminal != "" else {
      return false
    }
    return world.isTerminal(channel)
  }
}

extension Request {
  /// The same request with other operands, or in another house.
  init(_ other: Request, operands: [[UInt8]]? = nil, in house: House? = nil) {
    self.operands = operands ?? other.operands
    options = other.options
    self.house = house ?? other.house
    rulebook = house?.rulebook ?? other.rulebook
    vocabulary = house?.vocabulary ?? other.vocabulary
    world = other.world
    chosenLanguage = other.chosenLanguage
    phrasebook = other.phrasebook
  }

  /// The same request with other wording.
  init(_ other: Request, phrasebook: Phrasebook) {
    operands = other.operands
    options = other.options
    house = other.house
    rulebook = other.rulebook
    vocabulary = other.vocabulary
    world = other.world
    chosenLanguage = other.chosenLanguage
    self.phrasebook = phrasebook
  }
}
