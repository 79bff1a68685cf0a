import Prose
import Rulebook

/// What many checks ask about the same post, looked up once for all of them.
struct Seen: Sendable {
  let people: People
  let details: Details
  let positions: Positions
  let questions: [Question]
  let links: Links

  fileprivate init(of reading: Reading, _ brief: Brief) {
    people = People(in: reading, brief)
    details = Details(in: reading, brief, people)
    positions = Positions(in: reading, brief)
    questions = Question.all(in: reading, brief)
    links = Links(in: reading)
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

  func people(in reading: Reading) -> People { seen?.people ?? People(in: reading, self) }

  func details(in reading: Reading) -> Details {
    seen?.details ?? Details(in: reading, self, people(in: reading))
  }

  func positions(in reading: Reading) -> Positions {
    seen?.positions ?? Positions(in: reading, self)
  }

  /// All questions of a post, in order, and what asks without being one; see `Question.Form`.
  package func questions(in reading: Reading) -> [Question] {
    seen?.questions ?? Question.all(in: reading, self)
  }

  func links(in reading: Reading) -> Links { seen?.links ?? Links(in: reading) }
}
