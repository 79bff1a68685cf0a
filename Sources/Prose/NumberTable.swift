/// Numbers by keys that are numbers themselves; none is below 0.
///
/// What other modules ask in their innermost loops is written out to them.
@usableFromInline package struct NumberTable: Sendable {
  @usableFromInline struct Slot: Sendable {
    @usableFromInline var key: UInt64 = 0
    /// Plus one; 0 for an empty slot.
    @usableFromInline var number: UInt64 = 0
  }

  /// Open addressing; size is a power of two.
  @usableFromInline var slots = [Slot](repeating: Slot(), count: 16)
  private var count = 0

  package init() {}

  /// -1 for a key without a number.
  package subscript(key: UInt64) -> Int {
    @inlinable @inline(__always) get { Int(slots[slot(of: key)].number) - 1 }
    set {
      if 2 * (count + 1) > slots.count { grow(to: 2 * slots.count) }
      let slot = slot(of: key)
      if slots[slot].number == 0 { count += 1 }
      slots[slot] = Slot(key: key, number: UInt64(newValue + 1))
    }
  }

  /// False when the key has one already.
  package mutating func insert(_ number: Int, for key: UInt64) -> Bool {
    guard self[key] < 0 else { return false }
    self[key] = number
    return true
  }

  /// Makes room for so many keys more at once, which saves moving those that came before.
  package mutating func reserve(_ more: Int) {
    var size = slots.count
    while size < 2 * (count + more) { size *= 2 }
    if size > slots.count { grow(to: size) }
  }

  /// Where the key stands, or would.
  @inlinable @inline(__always) func slot(of key: UInt64) -> Int {
    let last = slots.count - 1
    let hash = key &* 0x9e37_79b9_7f4a_7c15
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & last
    while slots[slot].number != 0, slots[slot].key != key { slot = (slot + 1) & last }
    return slot
  }

  private mutating func grow(to size: Int) {
    let old = slots
    slots = [Slot](repeating: Slot(), count: size)
    for entry in old where entry.number != 0 { slots[slot(of: entry.key)] = entry }
  }
}
