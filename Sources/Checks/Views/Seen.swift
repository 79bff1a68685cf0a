import Prose
import Rulebook

/// What many checks ask about the same post, looked up once for all of them.
struct Seen: Sendable {
  let length: Measured
  let bytes: ByteSet
  let readerWords: [Match]
  let voice: Voice
  let people: People
  let details: Details
  let positions: Positions
  let listedForOthers: Set<Int>
  let questions: [Question]
  let links: Links
  let commitments: Commitments
  let crowd: Crowd

  fileprivate init(of reading: borrowing Reading, _ brief: borrowing Brief) {
    length = brief.platform.unit.length(of: reading.draft)
    bytes = ByteSet(of: reading.draft)
    readerWords = brief.foundReaderWords(in: reading)
    voice = Voice(in: reading, brief)
    people = People(in: reading, brief)
    details = Details(in: reading, brief, people)
    positions = Positions(in: reading, brief)
    listedForOthers = brief.foundListedForOthers(in: reading)
    questions = Question.all(in: reading, brief, readerWords, listedForOthers)
    links = Links(in: reading)
    commitments = Commitments(in: reading, brief)
    crowd = Crowd(in: reading, brief, people)
  }
}

/// The answers a brief has ready where somebody looked before, and finds where nobody did.
extension Brief {
  /// The same brief for checks that all look at this reading.
  func seeing(_ reading: Reading) -> Brief {
    var brief = self
    brief.seen = Seen(of: reading, self)
    return brief
  }

  /// As the platform counts it.
  package func length(of reading: Reading) -> Measured {
    seen?.length ?? platform.unit.length(of: reading.draft)
  }

  /// The bytes of the post.
  func bytes(in reading: Reading) -> ByteSet { seen?.bytes ?? ByteSet(of: reading.draft) }

  /// The words with which the author turns to the readers and can mean nobody else, sorted by
  /// position.
  package func readerWords(in reading: Reading) -> [Match] {
    seen?.readerWords ?? foundReaderWords(in: reading)
  }

  func voice(in reading: Reading) -> Voice { seen?.voice ?? Voice(in: reading, self) }

  func people(in reading: Reading) -> People { seen?.people ?? People(in: reading, self) }

  func details(in reading: Reading) -> Details {
    seen?.details ?? Details(in: reading, self, people(in: reading))
  }

  func positions(in reading: Reading) -> Positions {
    seen?.positions ?? Positions(in: reading, self)
  }

  /// All questions of a post, in order, and what asks without being one; see `Question.Form`.
  package func questions(in reading: Reading) -> [Question] {
    seen?.questions
      ?? Question.all(
        in: reading, self, readerWords(in: reading), sentencesListedForOthers(in: reading))
  }

  /// The points of lists that were announced as meant for others: "Questions I ask every
  /// candidate:".
  func sentencesListedForOthers(in reading: Reading) -> Set<Int> {
    seen?.listedForOthers ?? foundListedForOthers(in: reading)
  }

  func links(in reading: Reading) -> Links { seen?.links ?? Links(in: reading) }

  func commitments(in reading: Reading) -> Commitments {
    seen?.commitments ?? Commitments(in: reading, self)
  }

  func crowd(in reading: Reading) -> Crowd {
    seen?.crowd ?? Crowd(in: reading, self, people(in: reading))
  }
}
