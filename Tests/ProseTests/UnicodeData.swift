import Foundation

/// The files of the Unicode Character Database; not part of the project.
enum UnicodeData {
  static let isHere = FileManager.default.fileExists(
    atPath: Shared.file("unicode").path(percentEncoded: false))

  struct Line {
    /// What stands between semicolons, without comment and spaces around.
    let fields: [String]

    /// The first field as single code points: "1F468 200D 1F33E".
    var scalars: [UInt32] { Line.scalars(of: fields[0]) }

    /// The first field as a range: "1F300..1F320" or one code point.
    var range: ClosedRange<UInt32> {
      let bounds = fields[0].split(separator: ".").compactMap { UInt32($0, radix: 16) }
      return (bounds.first ?? 0)...(bounds.last ?? 0)
    }

    var text: String { Line.text(of: fields[0]) }

    static func scalars(of field: String) -> [UInt32] {
      field.split(separator: " ").compactMap { UInt32($0, radix: 16) }
    }

    static func text(of field: String) -> String {
      String(String.UnicodeScalarView(scalars(of: field).compactMap(Unicode.Scalar.init)))
    }
  }

  /// The lines that hold data.
  static func lines(of file: String) throws -> [Line] {
    let text = try String(contentsOf: Shared.file("unicode/\(file)"), encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let data = line.prefix { $0 != "#" }
      let fields = data.split(separator: ";", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      return fields[0].isEmpty || fields[0].hasPrefix("@") ? nil : Line(fields: fields)
    }
  }
}
