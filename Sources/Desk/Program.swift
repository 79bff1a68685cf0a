import Checks
import Rulebook

/// The whole program: words in, exit code out, everything between through the world.
package func run(_ words: [[UInt8]], in world: World) -> Int32 {
  do throws(RulebookError) {
    return answer(words, in: world, with: try .embedded())
  } catch {
    // The rules are proved when the program is built, so this means a damaged program file; and
    // without rules there is no wording in any language.
    let text = "socialceo: error: \(error.path):\(error.line): \(error.problem.bare) (E902)\n"
    try? world.write(Array(text.utf8), .error)
    return ExitCode.broken
  }
}

private func answer(
  _ words: [[UInt8]], in world: World, with rulebook: Rulebook
) -> Int32 {
  let vocabulary = Vocabulary(rulebook: rulebook)
  var arguments = Arguments(parsing: words, vocabulary: vocabulary, isFile: world.exists)
  var request = Request(
    arguments, rulebook: rulebook, vocabulary: vocabulary, world: world)
  if arguments.options.wantsHelp { return Help.show(arguments.command, for: request) }
  if arguments.options.wantsVersion { return Command.version.run(request) }
  if let command = arguments.command, command.usesHouseFile {
    let house: House
    do throws(Notice) {
      house = try House.opened(
        for: Request(request, operands: command.paths(among: request.operands)),
        usesTeamFile: command.usesTeamFile, usesWeights: command.usesHouseWeights)
    } catch {
      // A check that is not known may be one of the house.
      request.tell(arguments.faults.first { $0.code != UsageError.unknownCheck } ?? error)
      return ExitCode.broken
    }
    // A house brings words of its own that may have been typed.
    arguments = Arguments(parsing: words, vocabulary: house.vocabulary, isFile: world.exists)
    request = Request(arguments, in: house, world: world)
    for notice in request.house.notices { request.tell(notice) }
    if request.options.isVerbose { request.tellHouse() }
  }
  if let fault = arguments.faults.first {
    request.tell(fault)
    return ExitCode.broken
  }
  guard let command = arguments.command else { return Help.welcome(request) }
  return command.run(request)
}
