import Prose

/// A page that explains something, before it is known how it is written down.
///
/// All text in it is safe to print; only a `Post` is as its author wrote it.
struct Sheet {
  enum Part {
    case heading(String)
    case paragraph(String)
    /// A labelled text; entries in a row share one column of labels.
    case entry(label: String, text: String)
    /// What to type or to write into a file, and what that does.
    case code(String, remark: String)
    case post(Post)
    /// Ends a run of entries.
    case gap
  }

  /// A post shown as an example.
  struct Post {
    let reading: Reading
    /// Sorted; may be empty.
    let marks: [ByteRange]
    /// What the marks are coloured as.
    let role: Styling.Role
    /// The lines of its front matter, safe to print, with the fences; empty where it has none.
    var head: [String] {
      let draft = reading.draft
      let text = draft.text(ByteRange(0, draft.post.start))
      return text.split { $0.isNewline }.map { Visible.line($0) }
    }

    /// What a report says about it; `nil` when it says nothing.
    let remark: String?
    /// The options under which it holds, as they are typed; may be empty.
    let options: String
  }

  /// The word for it on the command line.
  let name: String
  let title: String
  var parts: [Part] = []
}

/// How a page that explains something is written down.
package enum SheetFormat: String, CaseIterable, Sendable { case text, json, markdown }
