extension Join {
  /// A person gives their word; the text stays as it is.
  static let confirm = Join("confirm", wants: .word) { _, _ in [] }
}
