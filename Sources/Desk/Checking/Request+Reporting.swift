import Reports
import Rulebook

extension Request {
  /// Every report that was asked for; an exit code when one cannot be delivered.
  ///
  /// Files come first, so that a reader of standard output who has had enough costs none of them.
  func deliver(_ report: Report, as format: String) -> Int32? {
    for wanted in options.reports {
      if let code = deliver(report, as: wanted.format, to: wanted.path) { return code }
    }
    guard options.quietness < 2 else { return nil }
    return deliver(report, as: format, to: options.output ?? .dash)
  }

  /// Why the gate failed, where the report has no line for it.
  func tell(_ gate: Gate, besides format: String) {
    guard Renderer.named(format)?.saysGate == false, !gate.reasonsBesidePosts.isEmpty
    else { return }
    let wording = Wording(page: page(isForPeople: true))
    tell(Notice(.note, "N232", ["gate": .text(wording.gate(gate))]))
  }

  /// A report must never replace what it was made of, nor another report.
  func refuseOverwriting(_ gathering: Gathering) throws(Notice) {
    let reports = [options.output ?? .dash] + options.reports.map(\.path)
    var taken: [World.Path] = []
    for path in reports + [options.newBaseline].compactMap({ $0 }) {
      let isTaken = taken.contains {
        place(of: $0) == place(of: path) || world.isSameFile($0, path)
      }
      if isTaken { throw ClashError.outputTwice(PathName.text(path)).notice }
      for case .file(let draft) in gathering.sources where world.isSameFile(draft, path) {
        throw ClashError.outputIsInput(PathName.text(path)).notice
      }
      // A baseline may be renewed, but by nothing else than a baseline.
      let isRenewed = taken.count == reports.count
      let settings = rules + (isRenewed ? [] : [options.baseline].compactMap { $0 })
      if settings.contains(where: { world.isSameFile($0, path) }) {
        throw ClashError.outputIsSetting(PathName.text(path)).notice
      }
      taken.append(path)
    }
  }

  /// The files of the house, and its weights.
  private var rules: [World.Path] {
    house.files.flatMap { [$0.path] + HouseWeights.paths(from: $0, in: world) }
  }

  /// Where a file lies or, if it is not there yet, will lie, however its folder is spelled.
  func place(of path: World.Path) -> World.Path {
    if let place = world.realPath(path) { return place }
    guard let folder = world.realPath(path.parent) else { return path }
    let name = path.split(separator: UInt8(ascii: "/")).last ?? []
    return (folder.last == UInt8(ascii: "/") ? folder : folder + [UInt8(ascii: "/")]) + name
  }

  private func deliver(_ report: Report, as format: String, to path: World.Path) -> Int32? {
    guard let renderer = Renderer.named(format) else { return nil }
    let text = renderer.render(report, page(isForPeople: renderer.isForPeople, to: path))
    return path == .dash ? deliver(text) : save(text, to: path)
  }

  /// What a report is written on; `output`: where it goes, if not where `-o` says.
  func page(isForPeople: Bool, to output: World.Path? = nil) -> Page {
    var page = Page(phrasebook: phrasebook)
    page.isFormal = house.settings.isFormal
    let goesToFile = (output ?? options.output).map { $0 != .dash } ?? false
    page.columns = goesToFile ? (options.width ?? 80) : columns(of: .output)
    page.hasColour =
      isForPeople
      && (goesToFile ? options.colour == .always : hasColour(on: .output))
    page.isPlain = isPlain
    page.isASCII = isASCII
    page.showsScores = options.showsScores
    page.showsStrengths = options.showsStrengths
    page.mostFindings = options.showsAll ? nil : (options.mostFindings ?? page.mostFindings)
    page.why = options.why ?? page.why
    page.explainsLength = options.isVerbose
    page.level = options.level ?? page.level
    page.isRedacted = options.isRedacted
    page.quietness = options.quietness
    return page
  }
}

extension Notice {
  /// The same for a machine.
  func unchecked(
    path: String?, line: Int? = nil, id: String? = nil, _ request: Request
  ) -> Report.Unchecked {
    // The sentence may quote what stands in the draft.
    let message = request.options.isRedacted ? code : request.sentence(of: self)
    return Report.Unchecked(id: id, path: path, line: line, code: code, message: message)
  }
}
