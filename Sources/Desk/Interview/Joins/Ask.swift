extension Join {
  /// The answer becomes the last line and is a question.
  static let ask = Join("ask") { material, answer in
    Join.append.edits(material, Answer.closed(answer, with: "?"))
  }

  /// The answer is a question and stands where the marked sentence stood.
  static let askInstead = Join("ask-instead") { material, answer in
    Join.replaceSentence.edits(material, Answer.closed(answer, with: "?"))
  }
}
