import Foundation
import PackagePlugin

/// Runs `RulePress` over `Rules/` before the target that needs it is compiled.
@main
struct EmbedRules: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let rules = context.package.directoryURL.appending(path: "Rules")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedRules.swift")
    return [
      .buildCommand(
        displayName: "Reading and embedding Rules/",
        executable: try context.tool(named: "RulePress").url,
        arguments: [rules.path, output.path],
        // Folders too: otherwise a new file would go unnoticed.
        inputFiles: [rules] + everything(below: rules),
        outputFiles: [output])
    ]
  }

  private func everything(below folder: URL) -> [URL] {
    let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (walk?.compactMap { $0 as? URL } ?? []).sorted { $0.path < $1.path }
  }
}
