import Rulebook

/// Which files in a folder are drafts: by their endings, or as the house file has it.
struct DraftNames {
  private let request: Request
  /// As it was typed, and where the house sees it; `nil` for one outside the house.
  private var folder: World.Path = []
  private var place: String?

  init(_ request: Request) { self.request = request }

  /// The same for the files below a folder.
  func below(_ folder: World.Path) -> DraftNames {
    var names = self
    names.folder = folder.last == UInt8(ascii: "/") ? folder : folder + [UInt8(ascii: "/")]
    names.place = request.house.file.flatMap { house in
      guard let real = request.world.realPath(folder) else { return nil }
      if real == house.folder { return "" }
      return real.isBelow(house.folder)
        ? PathName.text(real.dropFirst(house.folder.count).drop { $0 == UInt8(ascii: "/") }) + "/"
        : nil
    }
    return names
  }

  /// Patterns of a house do not reach beyond its folder; there our own endings hold.
  func wants(_ path: World.Path) -> Bool {
    guard let place else { return path.isDraftName }
    let settings = request.house.settings
    let name = place + PathName.text(path.dropFirst(folder.count))
    let isDraft =
      settings.include.isEmpty
      ? path.isDraftName : settings.include.contains { $0.matches(name) }
    return isDraft && !settings.exclude.contains { $0.matches(name) }
  }

  /// A house file further down would be passed over in silence; one run has one house.
  func refuseOtherHouses(among found: World.Folder) throws(Notice) {
    let variable = request.world.variable("SOCIALCEO_CONFIG") ?? ""
    let isNamed = request.options.houseFile != nil || !variable.isEmpty
    guard !isNamed, request.options.usesHouseFile else { return }
    let files = found.files + found.links + found.hidden
    for path in files where HouseFile.names.contains(where: path.isNamed) {
      guard let real = request.world.realPath(path),
        !request.house.files.contains(where: { $0.path == real }), !isTwin(path)
      else { continue }
      let ours = request.house.file.map { [$0.name] } ?? []
      throw HouseError.twoHouses((ours + [PathName.text(path)]).sorted()).notice
    }
  }

  /// Whether it lies beside the file that holds, which a warning has told.
  private func isTwin(_ path: World.Path) -> Bool {
    request.world.realPath(path.parent) == request.house.file?.folder
  }
}

extension World.Path {
  fileprivate var isDraftName: Bool {
    // "POST.MD" is a draft, too; capital letters differ from small ones in one bit.
    [".md", ".txt", ".post"].contains { ending in
      count > ending.utf8.count
        && suffix(ending.utf8.count).lazy.map { $0 | 0x20 }.elementsEqual(ending.utf8)
    }
  }

  fileprivate func isNamed(_ name: String) -> Bool {
    count > name.utf8.count && suffix(name.utf8.count + 1).elementsEqual("/\(name)".utf8)
  }
}
