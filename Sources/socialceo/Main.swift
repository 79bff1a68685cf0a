import Desk

@main
struct Main {
  // Synchronous on purpose: an async main that suspends costs 9 ms in a static executable.
  static func main() {}
}
