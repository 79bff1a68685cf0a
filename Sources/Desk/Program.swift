import Checks
import Rulebook

/// The whole program: words in, exit code out, everything between through the world.
package func run(_ words: [[UInt8]], in world: World) -> Int32 {
  do throws(RulebookError) {
    return try answer(words, in: world, with: try .embedded())
  } catch {
    // The rules are proved when the program is built, so this means a damaged program file; and
    // without rules there is no wording in any language.
    let text = "socialceo: error: \(error.path):\(error.line): \(error.problem) (E902)\n"
    try? world.write(Array(text.utf8), .error)
    return ExitCode.broken
  }
}

private func answer(
  _ words: [[UInt8]], in world: World, with rulebook: Rulebook
) throws(RulebookError) -> Int32 {
  let vocabulary = Vocabulary(rulebook: rulebook)
  let arguments = Arguments(parsing: words, vocabulary: vocabulary, isFile: world.exists)
  let request = try Request(
    arguments, rulebook: rulebook, vocabulary: vocabulary, world: world)
  if arguments.options.wantsHelp { return Help.show(arguments.command, for: request) }
  if arguments.options.wantsVersion { return Command.version.run(request) }
  if let fault = arguments.faults.first {
    request.tell(fault)
    return ExitCode.broken
  }
  guard let command = arguments.command else { return Help.welcome(request) }
  return command.run(request)
}
