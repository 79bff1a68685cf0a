import Prose

/// The language the program speaks; that of the draft is another matter.
enum PageLanguage {
  /// By flag, SOCIALCEO_UI_LANG, LC_ALL, LC_MESSAGES, LANG. `nil`: none of them names a language
  /// of ours ("C", "POSIX" and unset name none); then the draft's own language holds.
  static func chosen(_ options: Options, in world: World) -> Language? {
    if let typed = options.pageLanguage { return Language(rawValue: typed) }
    if let own = world.variable("SOCIALCEO_UI_LANG"), let language = language(of: own) {
      return language
    }
    return locale(in: world).flatMap { language(of: $0) }
  }

  /// Whether the locale names a character set other than UTF-8.
  static func isForeignCharset(in world: World) -> Bool {
    guard let locale = locale(in: world), let dot = locale.firstIndex(of: ".") else {
      return false
    }
    let charset = locale[locale.index(after: dot)...].prefix { $0 != "@" }.lowercased()
    return charset != "utf-8" && charset != "utf8"
  }

  /// "de_AT.UTF-8", "de-CH" and "de" are all German.
  static func language(of name: some StringProtocol) -> Language? {
    Language(rawValue: name.prefix { $0.isLetter }.lowercased())
  }

  /// As the C library does it: the first that is set and not empty.
  private static func locale(in world: World) -> String? {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = world.variable(name), !value.isEmpty { return value }
    }
    return nil
  }
}
