"""Measures the program against yardsticks that run on the same machine at the same time.

    python3 Tests/Bench/bench.py [--smoke] [--program PATH] [--corpus FOLDER]

Prints ratios of CPU time (user and system, median of interleaved rounds) and peak memory. With
`--smoke` every run happens once and only its result is judged: nothing here fails because a
machine is slow. A run whose output is wrong fails either way.
"""

import argparse
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

import corpus

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent


class Failure(Exception):
    pass


# On Linux the peak of a child is never below that of the process that starts it, so a process
# as small as Python can be has to do that.
WITNESS = """
import os, sys
nothing = os.open(os.devnull, os.O_RDWR)
source = os.open(sys.argv[1], os.O_RDONLY) if sys.argv[1] else nothing
streams = [(os.POSIX_SPAWN_DUP2, source, 0), (os.POSIX_SPAWN_DUP2, nothing, 1),
           (os.POSIX_SPAWN_DUP2, nothing, 2)]
child = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ, file_actions=streams)
print(os.wait4(child, 0)[2].ru_maxrss)
"""


def peak_memory(command, stdin=None):
    """Peak bytes of one run; never less than the few MB of the witness."""
    witness = [sys.executable, "-I", "-S", "-c", WITNESS, stdin or "", *map(str, command)]
    unit = 1 if sys.platform == "darwin" else 1024
    return int(subprocess.run(witness, check=True, stdout=subprocess.PIPE).stdout) * unit


def run(command, stdin=None, allowed=(0, 1)):
    """CPU seconds and output of one run."""
    with tempfile.TemporaryFile() as output:
        source = open(stdin, "rb") if stdin else subprocess.DEVNULL
        child = subprocess.Popen(command, stdin=source, stdout=output, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode not in allowed:
            raise Failure(f"{' '.join(map(str, command))} ended with {child.returncode}")
        output.seek(0)
        return usage.ru_utime + usage.ru_stime, output.read()


def compared(rounds, ours, yardstick):
    """Median CPU seconds of both, in turns, so that noise meets both alike."""
    times, others = [], []
    for _ in range(rounds):
        times.append(run(*ours)[0])
        others.append(run(*yardstick)[0])
    return statistics.median(times), statistics.median(others)


def line(name, ours, yardstick, bar, peak=None):
    ratio = ours / yardstick if yardstick else float("inf")
    memory = f"{peak / 1e6:8.1f} MB" if peak else ""
    print(f"{name:34}{ours * 1000:9.1f} ms {yardstick * 1000:9.1f} ms {ratio:7.2f} {bar:>8}{memory}")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--smoke", action="store_true")
    arguments.add_argument("--program", default=ROOT / ".build/release/socialceo")
    arguments.add_argument("--corpus", type=pathlib.Path)
    options = arguments.parse_args()
    rounds = 1 if options.smoke else 15
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.corpus or pathlib.Path(scratch)
        if not options.corpus:
            corpus.main(folder)
        program = str(options.program)
        check = [program, "check", "--no-config", "--fail-on", "never"]
        stream = check + ["--input", "ndjson", "--format", "ndjson", "-"]
        grep = ["grep", "-c", "-i", "-F", "-f", str(folder / "phrases.txt")]
        posts = str(folder / "posts.ndjson")

        answers = run(stream, posts)[1].splitlines()
        asked = pathlib.Path(posts).read_bytes().splitlines()
        if len(answers) != len(asked):
            raise Failure(f"{len(asked)} lines in, {len(answers)} lines out")

        print(f"{'':34}{'ours':>12} {'yardstick':>12} {'ratio':>7} {'bar':>8}")
        one = check + ["-p", "linkedin", str(folder / "one.md")]
        # The interpreter itself: what stands first in PATH may be a script that looks for one.
        python = [sys.executable, "-c", "pass"]
        line("one post : python3 -c pass", *compared(rounds * 3, [one], [python]), "0.33",
             peak_memory(one))
        line("1,000 posts : grep 200 phrases", *compared(rounds, [stream, posts], [grep, posts]),
             "4", peak_memory(stream, posts))
        parts = [str(folder / f"short-{index}.md") for index in range(10)]
        long = check + ["-p", "linkedin-article", str(folder / "long.md")]
        line("90 kB : ten of 9 kB", *compared(rounds, [long],
             [check + ["-p", "linkedin-article", *parts]]), "1.3", peak_memory(long))


if __name__ == "__main__":
    try:
        main()
    except Failure as failure:
        sys.exit(f"bench: {failure}")
