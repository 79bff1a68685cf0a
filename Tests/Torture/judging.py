"""Counts what holds and what does not; shared by the tests of this folder."""

kept = []
broken = []


def judge(name, good, why=""):
    """Counts a promise, and tells of one that is broken; brings back whether it was kept."""
    (kept if good else broken).append(name)
    if not good:
        print(f"FAILED: {name}: {why}")
    return bool(good)


def closing(what):
    """Says how it went; the exit code of a test."""
    print(f"{len(kept)} {what}, {len(broken)} not")
    return 1 if broken else 0
