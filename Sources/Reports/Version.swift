/// The version of this program, and the only place to change it for a release.
///
/// `CHANGELOG.md` and the bill of materials (`.ci/sbom.cdx.json`) name it too; a test holds the bill
/// to it.
package enum Version {
  package static let number = "0.1.0"
}
