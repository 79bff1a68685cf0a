extension Check {
  /// Every check, in reading order: by family, the weightiest first. A test finds the forgotten.
  package static let all: [Check] = dialogue + authenticity + stance + fit

  private static let dialogue: [Check] = [
    .engagementBait, .openQuestion, .broadcast, .lazyQuestion, .rhetoricalQuestion,
    .readerAddress, .replyOffer,
  ]

  private static let authenticity: [Check] = [
    .firstPerson, .pressRelease, .announceEmotion, .buzzwords, .concreteDetail,
  ]

  private static let stance: [Check] = [
    .noPosition, .hedging,
  ]

  private static let fit: [Check] = [
    .weakHook, .hashtagLoad, .placeholder, .countPromise,
  ]
}
