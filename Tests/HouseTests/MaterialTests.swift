import Foundation
import Reports
import Testing

/// What the program is made of, as `.ci/sbom.cdx.json` tells a reviewer (CycloneDX 1.5).
@Suite("Bill of materials")
struct MaterialTests {
  private struct Bill: Decodable {
    struct Metadata: Decodable { let component: Component }

    struct Component: Decodable {
      let name: String
      let version: String?
      let properties: [Property]?
    }

    struct Property: Decodable {
      let name: String
      let value: String
    }

    let bomFormat: String
    let metadata: Metadata
    let components: [Component]
  }

  private func bill() throws -> Bill {
    let text = try Repository.text(of: ".ci/sbom.cdx.json")
    return try JSONDecoder().decode(Bill.self, from: Data(text.utf8))
  }

  @Test("says none, and there is none")
  func namesNoPackage() throws {
    let bill = try bill()
    #expect(bill.bomFormat == "CycloneDX")
    let packages = bill.metadata.component.properties?.first { $0.name == "packages" }
    #expect(packages?.value == "none")
    #expect(bill.components.map(\.name) == ["Swift standard library", "GNU C Library"])
    let manifest = try Repository.text(of: "Package.swift")
    // Targets and plug-ins of our own are no packages.
    for word in [".package(", ".binaryTarget(", ".systemLibrary(", "url:", ".product("] {
      #expect(!manifest.contains(word), "Package.swift holds \(word)")
    }
  }

  @Test("is of the version the program says")
  func hasVersion() throws {
    #expect(try bill().metadata.component.version == Version.number)
  }
}
