import CMalloc

/// Keeps the console's memory small on a server where many have one open.
enum Memory {
  /// One arena for all threads, which take turns anyway: with one for each, what a thread has given
  /// back stays with it. Call before threads are started.
  static func share() { mallopt(M_ARENA_MAX, 1) }

  /// Hands back to the system what a large piece of work has left free.
  static func release() { malloc_trim(0) }

  /// Lets go of the code that only the start needs: more than half of it, and counted for each console.
  /// What is called again comes back at once.
  static func releaseStart() { cm_release_code() }
}
