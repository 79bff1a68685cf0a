"""Streams of posts, as pipelines send them.

    python3 Tests/Torture/streams.py PROGRAM

A co-process gets each answer before it sends the next post; ten thousand lines come out in order
around a bad one; and memory stays the same however long the stream is, and, where a report is its
posts in a row, however many drafts a folder holds.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

WORDS = ["check", "--input", "ndjson", "--format", "ndjson", "--no-config", "-q", "-"]
TEXT = "On Tuesday Denise showed me nine taps. I was wrong about {}. What would you cut?"

passed = failed = 0


def judge(name, good, why=""):
    global passed, failed
    passed += good
    failed += not good
    if not good:
        print(f"FAILED: {name}: {why}")


def line(number):
    return json.dumps({"id": str(number), "text": TEXT.format(number), "platform": "x"})


def conversation(program):
    """The next line is only sent when the answer to the last is there."""
    with subprocess.Popen([program, *WORDS], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, text=True) as process:
        for number in range(50):
            process.stdin.write((line(number) if number != 25 else "{oops") + "\n")
            process.stdin.flush()
            answer = json.loads(process.stdout.readline())
            wanted = str(number) if number != 25 else None
            judge(f"answer {number} of a conversation", answer["id"] == wanted, answer["id"])
        process.stdin.close()
        judge("nothing is left behind", process.stdout.read() == "")
    judge("exit code of a conversation", process.returncode == 2, process.returncode)


def measured(program, folder, count, bad=None):
    """The file with the answers to so many lines, the exit code, and the largest memory in kB."""
    posts = folder / f"{count}.posts"
    answers = folder / f"{count}.answers"
    with open(posts, "w") as lines:
        lines.writelines((line(n) if n != bad else '{"id": "x"') + "\n" for n in range(count))
    with open(posts) as lines, open(answers, "w") as output:
        process = subprocess.Popen(
            [program, *WORDS], stdin=lines, stdout=output, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return answers, process.returncode, usage.ru_maxrss / (1024 if sys.platform == "darwin" else 1)


def parsed(answers):
    return [json.loads(answer) for answer in answers.read_text().splitlines()]


def long_streams(program, folder):
    # Nothing is read before both have run: a child begins with the memory of its parent.
    few, first_code, small = measured(program, folder, 1_000)
    many, code, large = measured(program, folder, 10_000, bad=5_000)
    few, many = parsed(few), parsed(many)
    judge("a good stream passes", first_code == 0, first_code)
    judge("a bad line makes exit 2", code == 2, code)
    ids = [answer["id"] for answer in many]
    wanted = [str(n) if n != 5_000 else None for n in range(10_000)]
    judge("ten thousand answers in order", ids == wanted, len(ids))
    error = many[5_000]["errors"] if len(many) > 5_000 else []
    judge("the bad line is named", [e["line"] for e in error] == [5_001], error)
    judge("the others are answered", all(a["verdict"] for n, a in enumerate(many) if n != 5_000))
    judge("the first thousand are the same", few == many[:1_000])
    judge("memory does not grow", large < small * 1.2 + 1_000, f"{small:.0f} kB, {large:.0f} kB")
    print(f"memory: {small:.0f} kB for 1,000 posts, {large:.0f} kB for 10,000")


def crowded(program, folder, format, count):
    """The rows of a report on so many drafts, and the largest memory in kB."""
    rows = folder / f"{count}.{format}"
    with open(rows, "w") as output:
        process = subprocess.Popen(
            [program, "check", "--no-config", "-q", "-p", "x", "-f", format, folder / str(count)],
            stdout=output, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    judge(f"{count} drafts as {format}", process.returncode == 0, process.returncode)
    return rows, usage.ru_maxrss / (1024 if sys.platform == "darwin" else 1)


def folders(program, folder):
    for count in [300, 3_000]:
        (folder / str(count)).mkdir()
        for number in range(count):
            (folder / str(count) / f"{number:05}.md").write_text(TEXT.format(number))
    for format in ["concise", "ndjson"]:
        _, small = crowded(program, folder, format, 300)
        rows, large = crowded(program, folder, format, 3_000)
        judge(f"{format} does not grow", large < small * 1.2 + 2_000, f"{small:.0f} kB, {large:.0f} kB")
        print(f"memory: {small:.0f} kB for 300 drafts as {format}, {large:.0f} kB for 3,000")
    with open(rows) as lines:
        paths = [json.loads(line)["path"] for line in lines]
    judge("three thousand drafts in order", paths == sorted(paths) and len(paths) == 3_000, len(paths))


def main(program):
    conversation(program)
    with tempfile.TemporaryDirectory() as scratch:
        folders(program, pathlib.Path(scratch))
        long_streams(program, pathlib.Path(scratch))
    print(f"{passed} answers of streams as they should be, {failed} not")
    return failed == 0


if __name__ == "__main__":
    sys.exit(0 if main(str(pathlib.Path(sys.argv[1]).resolve())) else 1)
