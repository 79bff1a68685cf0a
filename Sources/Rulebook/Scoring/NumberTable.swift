/// Numbers by keys that are numbers themselves.
struct NumberTable: Sendable {
  private struct Slot {
    var key: UInt64 = 0
    /// Plus one; 0 for an empty slot.
    var number: UInt64 = 0
  }

  /// Open addressing; size is a power of two.
  private var slots = [Slot](repeating: Slot(), count: 16)
  private var count = 0

  subscript(key: UInt64) -> Int? {
    let number = slots[slot(of: key)].number
    return number == 0 ? nil : Int(number) - 1
  }

  /// False when the key has one already.
  mutating func insert(_ number: Int, for key: UInt64) -> Bool {
    if 2 * (count + 1) > slots.count { grow() }
    let slot = slot(of: key)
    guard slots[slot].number == 0 else { return false }
    slots[slot] = Slot(key: key, number: UInt64(number + 1))
    count += 1
    return true
  }

  /// Where the key stands, or would.
  private func slot(of key: UInt64) -> Int {
    let last = slots.count - 1
    let hash = key &* 0x9e37_79b9_7f4a_7c15
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & last
    while slots[slot].number != 0, slots[slot].key != key { slot = (slot + 1) & last }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: 2 * old.count)
    for entry in old where entry.number != 0 { slots[slot(of: entry.key)] = entry }
  }
}
