extension Check {
  /// Every check, in reading order: by family, the weightiest first. A test finds the forgotten.
  package static let all: [Check] = [
    .firstPerson, .pressRelease, .announceEmotion, .buzzwords, .concreteDetail,
    .noPosition, .hedging,
    .weakHook, .hashtagLoad, .placeholder, .countPromise,
  ]
}
