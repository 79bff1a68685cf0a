#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Work on several processors at once.
///
/// Bare threads, because the concurrency runtime costs a static program nine milliseconds at its
/// end; everything in here is nonisolated, because other threads call it.
enum Threads {
  typealias Work = @Sendable (Int) -> Void

  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Calls `work` for each number below `count` and waits for all. What gets no thread of its own
  /// is done by this one.
  static func run(_ count: Int, _ work: @escaping Work) {
    var threads: [pthread_t] = []
    var rest = count > 0 ? [0] : []
    for number in 0..<max(count, 1) where number > 0 {
      if let thread = start({ work(number) }) {
        threads.append(thread)
      } else {
        rest.append(number)
      }
    }
    for number in rest { work(number) }
    for thread in threads { pthread_join(thread, nil) }
  }

  private static func start(_ job: @escaping @Sendable () -> Void) -> pthread_t? {
    let place = UnsafeMutablePointer<@Sendable () -> Void>.allocate(capacity: 1)
    place.initialize(to: job)
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    // As much as the first thread has; elsewhere others get half a megabyte.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    #if canImport(Darwin)
      var thread: pthread_t?
      let code = pthread_create(&thread, &attributes, { perform($0) }, place)
    #else
      var thread = pthread_t()
      let code = pthread_create(&thread, &attributes, { $0.flatMap { perform($0) } }, place)
    #endif
    guard code == 0 else {
      place.deinitialize(count: 1)
      place.deallocate()
      return nil
    }
    return thread
  }
}

private func perform(_ place: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
  let place = place.assumingMemoryBound(to: (@Sendable () -> Void).self)
  let job = place.move()
  place.deallocate()
  job()
  return nil
}
