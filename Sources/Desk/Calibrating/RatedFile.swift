import Reports
import Rulebook

/// A team's own rated posts, one JSON object a line; empty lines are passed over.
struct RatedFile {
  private static let mostBytes = 16 << 20

  let name: String
  /// In the order of the file, with the numbers of their lines.
  let posts: [(line: Int, post: RatedPost)]

  init(_ path: World.Path, _ request: Request) throws(Notice) {
    name = PathName.text(path)
    let bytes: [UInt8]
    do throws(World.Fault) {
      bytes = try request.world.read(path, Self.mostBytes)
    } catch {
      throw InputError.unreadable(name, error, similar: nil).notice
    }
    let platforms = request.rulebook.platformNames
    var posts: [(line: Int, post: RatedPost)] = []
    var number = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { $0 > UInt8(ascii: " ") }) else { continue }
      do throws(JSON5Fault) {
        let document = try JSON5Document(Array(line), dialect: .json)
        posts.append((number, try RatedPost(document, platforms: platforms)))
      } catch {
        throw CalibrationError.badLine(
          name, line: number, column: error.offset + 1,
          problem: error.problem(in: request.phrasebook)
        ).notice
      }
    }
    self.posts = posts
  }
}
