import Prose
import Rulebook

extension Check {
  /// The check a house described: it looks only where its author speaks, as ours do.
  package init(_ rule: HouseRule) {
    self.init(
      rule.id, rule.aspect, .everywhere(rule.severity), source: .house,
      isFreeOfLanguage: true, examples: rule.trials.map(\.example)
    ) { reading, brief in
      let isFor = rule.platforms.isEmpty || rule.platforms.contains(brief.platform.name)
      return isFor ? rule.hits(in: reading, brief) : []
    }
  }

  /// The same with the severity a house gave it, in every room it looks at.
  package func with(_ severity: Severity) -> Check {
    Check(
      id, aspect, severities.with(severity), source: source, mutedFor: mutedFor,
      isFreeOfLanguage: isFreeOfLanguage, examples: examples
    ) { [look] reading, brief in look(reading, brief).map { $0.with(severity) } }
  }
}

extension Source {
  /// No sentence of the article, but of the people one works with.
  package static let house = Source(point: "house", quote: "")
}

extension HouseRule {
  fileprivate func hits(in reading: Reading, _ brief: Brief) -> [Hit] {
    let matches = brief.ownMatches(of: lexicon, in: reading)
    switch kind {
    case .avoid: return matches.isEmpty ? [] : [.phrases(matches, in: reading)]
    case .require:
      // What was asked for in German only cannot be missing in English, nor in French.
      let isMissing = matches.isEmpty && reading.answerLanguage.map(languages.contains) ?? false
      return isMissing ? [.missing(at: reading.draft.post.end)] : []
    case .limit(let most):
      guard matches.count > most else { return [] }
      var values = Values.words(of: matches, in: reading)
      values["limit"] = .number(most)
      return [.fault(matches.dropFirst(most).map(\.range), values: values)]
    }
  }
}

extension Severities {
  fileprivate func with(_ severity: Severity) -> Severities {
    Severities(
      short: short.map { _ in severity }, long: long.map { _ in severity },
      article: article.map { _ in severity })
  }
}

extension Hit {
  fileprivate func with(_ severity: Severity) -> Hit {
    guard sign == .fault else { return self }
    return Hit(
      sign, ranges, about: about, values: values, variant: variant, severity: severity,
      edits: edits)
  }
}
