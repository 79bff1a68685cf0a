import Reports

extension Gathering.Source {
  /// All of it, up to the limit of a draft; throws why it cannot be read.
  func bytes(in world: World) throws(Notice) -> [UInt8] {
    do throws(World.Fault) {
      switch self {
      case .file(let path): return try world.read(path, Checking.draftLimit)
      case .input: return try Self.everything(in: world)
      }
    } catch {
      throw InputError.unreadable(name, error, similar: nil).notice
    }
  }

  /// Standard input to its end.
  private static func everything(in world: World) throws(World.Fault) -> [UInt8] {
    let limit = Checking.draftLimit
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let chunk = try world.readInput(1 << 16)
      if chunk.isEmpty { return bytes }
      bytes += chunk
    }
    throw .tooLarge(size: bytes.count, limit: limit)
  }
}

extension Checking {
  /// Throws why the draft could not be read or checked.
  mutating func outcome(
    of source: Gathering.Source, in world: World
  ) throws(Notice) -> Outcome {
    try outcome(of: try source.bytes(in: world), name: source.name)
  }
}
