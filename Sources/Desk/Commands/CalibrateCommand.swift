import Checks
import Prose
import Reports
import Rulebook

extension Command {
  /// Learns the taste of a house from its own rated posts.
  static let calibrate = Command("calibrate", mostOperands: 1, usesHouseWeights: false) { request in
    do throws(Notice) {
      return try request.calibrate()
    } catch {
      request.tell(error)
      return ExitCode.broken
    }
  }
}

extension Request {
  fileprivate func calibrate() throws(Notice) -> Int32 {
    guard let path = operands.first else { throw CalibrationError.nothingRated.notice }
    let file = try RatedFile(path, self)
    guard file.posts.count >= Tuning.fewestPosts else {
      throw CalibrationError.tooFew(
        file.name, count: file.posts.count, least: Tuning.fewestPosts
      ).notice
    }
    let corpus = try self.corpus(of: file)
    let ours: Table
    do throws(RulebookError) {
      ours = try corpus.table(from: rulebook.archive)
    } catch {
      throw error.notice
    }
    if let code = deliver(agreement(of: corpus, with: ours)) { return code }
    let tuned = Tuning(corpus.rows, from: ours).tuned()
    return save(tuned.formulas(caps: rulebook.archive.caps, maker: "`socialceo calibrate`"))
      ?? ExitCode.passed
  }

  private func corpus(of file: RatedFile) throws(Notice) -> Corpus {
    var corpus: Corpus
    do throws(RulebookError) { corpus = try Corpus(rulebook) } catch { throw error.notice }
    for (line, post) in file.posts {
      do throws(DraftError) {
        try corpus.add(post)
      } catch {
        let place = "\(file.name):\(line)"
        throw InputError(error, in: Array(post.text.utf8), name: place).notice
      }
    }
    return corpus
  }

  /// One line for each aspect: how well our weights and the tuned ones agree with the ratings.
  private func agreement(of corpus: Corpus, with ours: Table) -> String {
    let rows = corpus.rows
    let before = CrossValidation.agreements(of: rows.map { ours.scores(of: $0) }, with: rows)
    // Without the one writer who writes in a language, our own weights have to do there.
    let scores = CrossValidation.scores(of: rows) {
      Tuning($0, from: ours).tuned().completed(by: ours)
    }
    let after = CrossValidation.agreements(of: scores, with: rows)
    var lines = [say("posts", ["count": .number(rows.count)])]
    for (before, after) in zip(before, after) {
      lines.append(
        say(
          "aspect",
          [
            "aspect": .text(name(of: before.aspect)),
            "before": .number(Int(before.difference.rounded())),
            "after": .number(Int(after.difference.rounded())),
            "rank-before": .text("\(before.rank.rounded(to: 2))"),
            "rank-after": .text("\(after.rank.rounded(to: 2))"),
          ]))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func name(of aspect: Aspect) -> String {
    phrasebook.text("program/report", "aspect.\(aspect.rawValue)") ?? aspect.rawValue
  }

  private func say(_ key: String, _ values: Values = [:]) -> String {
    phrasebook.text("program/calibrate", key, values) ?? key
  }

  /// One file for each aspect and language, "de.dialogue.txt", in the folder that was named.
  private func save(_ files: [String: String]) -> Int32? {
    guard let folder = options.output else {
      tell(Notice(.note, "N325", helps: ["help"]))
      return nil
    }
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      let parts = path.split(separator: "/")
      let name = "/\(parts[0]).\(parts[2])"
      if let code = save(text, to: folder + Array(name.utf8)) { return code }
    }
    tell(Notice(.note, "N326", ["path": .text(PathName.text(folder))], helps: ["help"]))
    return nil
  }
}
