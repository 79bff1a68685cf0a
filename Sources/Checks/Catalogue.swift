extension Check {
  /// Every check, in reading order: by family, the weightiest first. A test finds the forgotten.
  package static let all: [Check] =
    dialogue + network + authenticity + human + stance + courage + transparency + culture
    + learning + fit

  private static let dialogue: [Check] = [
    .engagementBait,
    .openQuestion,
    .broadcast,
    .salesCTA,
    .closedDoor,
    .lazyQuestion,
    .rhetoricalQuestion,
    .readerAddress,
    .replyOffer,
    .delegatedReply,
  ]

  private static let network: [Check] = [
    .creditOthers,
    .genericThanks,
    .mentionOverload,
  ]

  private static let authenticity: [Check] = [
    .firstPerson,
    .thirdPersonSelf,
    .pressRelease,
    .announceEmotion,
    .buzzwords,
    .humblebrag,
    .hype,
    .aiSlop,
    .nominalStyle,
    .memoStyle,
    .cliche,
    .slogan,
    .claimedAuthenticity,
    .concreteDetail,
  ]

  private static let human: [Check] = [
    .faces,
    .talkingDown,
    .selfPity,
    .peopleAsResources,
    .statusDisplay,
    .addressMix,
    .genderMix,
  ]

  private static let stance: [Check] = [
    .noPosition,
    .hedging,
    .noReason,
    .bothSides,
    .emptyValues,
    .awarenessDay,
    .partyPolitics,
    .attackPerson,
  ]

  private static let courage: [Check] = [
    .vagueCommitment,
    .fearWords,
    .fakeCourage,
    .apologeticOpener,
    .disclaimer,
  ]

  private static let transparency: [Check] = [
    .euphemism,
    .passiveAgent,
    .nonApology,
    .guardInsideInfo,
    .guardPeopleFirst,
    .guardForwardLooking,
    .guardGreenClaim,
    .vagueSource,
    .vagueQuantity,
    .guardConfidential,
    .guardPersonalData,
    .guardAdLabel,
  ]

  private static let culture: [Check] = [
    .topDown,
    .leadByExample,
    .anonymousMass,
  ]

  private static let learning: [Check] = [
    .knowItAll,
    .admits,
    .patronisedSource,
  ]

  private static let fit: [Check] = [
    .overLimit,
    .weakHook,
    .hashtagLoad,
    .placeholder,
    .countPromise,
    .broetry,
    .liTooThin,
    .otherRoom,
    .decorationLoad,
    .xLongSentence,
    .xOneIdea,
    .xStaleTime,
    .wallOfText,
    .linkLoad,
    .accidentalLink,
    .leadingMention,
    .brokenHashtag,
    .runTogetherHashtag,
    .lookAlike,
    .missingAlt,
    .bareLink,
    .rawMarkdown,
    .hiddenCharacters,
    .platformLeftovers,
    .noStory,
    .hardToRead,
  ]
}
