"""Files as they really are: odd names, pipes, links, limits, full disks, files that change meanwhile.

    python3 Tests/Torture/files.py PROGRAM

The limits are tested at the last value that is taken and at the first that is not.
"""

import itertools
import json
import os
import pathlib
import resource
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import threading
import time

from judging import closing, judge

POST = b"On Tuesday Denise showed me nine taps. I was wrong about them. What would you cut?\n"


def call(program, words, folder, data=b"", **options):
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(folder), "LANG": "C.UTF-8",
                   "SOCIALCEO_UI_LANG": "en", "SOCIALCEO_STATE_DIR": str(folder / "state")}
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
    return subprocess.run([program, *words], input=data, cwd=folder, env=environment, timeout=300,
                          check=False, **options)


def expect(name, result, code, says=b""):
    errors = result.stderr or b""
    judge(name, result.returncode == code and says in errors,
          f"exit {result.returncode}, wanted {code}: {errors[:300]!r}")


def names(program, folder):
    """Names are bytes; every draft in a folder is checked or named, none is passed over."""
    tree = folder / "tree"
    tree.mkdir()
    odd = [b"bad-\xff\xfe.md", b"sub\xff/in.md", b"new\nline.md", b"-rf.md", b" lead .md", b"a\x1b[31m.md",
           "e\u0301.md".encode(), "\u00e9.md".encode(), b"a" * 252 + b".md", b"UPPER.MD", b"d/e/f/g.txt"]
    for name in odd:
        path = os.fsencode(tree) + b"/" + name
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(POST)
    os.mkfifo(tree / "pipe.md")
    os.symlink("pipe.md", tree / "link.md")
    os.symlink("..", tree / "up")
    result = call(program, ["check", "-p", "x", "-f", "json", "tree"], folder)
    posts = json.loads(result.stdout)["posts"]
    judge("every odd name is checked", len(posts) == len(odd), [post["path"] for post in posts])
    judge("links are named", result.stderr.count(b"link") >= 1, result.stderr[:300])
    os.symlink("b.md", folder / "a.md")
    os.symlink("a.md", folder / "b.md")
    expect("a loop of links", call(program, ["check", "a.md"], folder), 2, b"a.md")
    expect("a name longer than any", call(program, ["check", "a" * 5_000], folder), 2)
    if os.geteuid() != 0:
        closed = tree / "d" / "e"
        closed.chmod(0o444)
        expect("a folder half closed", call(program, ["check", "-p", "x", "tree"], folder), 2, b"tree/d/e")
        closed.chmod(0o755)


def pipes(program, folder):
    """A pipe with a name is read when it is named, however slowly it comes."""
    os.mkfifo(folder / "slow.md")

    def write():
        with open(folder / "slow.md", "wb", buffering=0) as pipe:
            for piece in [POST[:5], "Grü".encode()[:-1], "Grü".encode()[-1:], POST[5:]]:
                pipe.write(piece)
                time.sleep(0.2)

    writer = threading.Thread(target=write)
    writer.start()
    result = call(program, ["check", "-p", "x", "-f", "json", "slow.md"], folder)
    writer.join()
    judge("a slow pipe is read to its end", result.returncode in (0, 1), result.stderr[:200])
    expect("a device without an end", call(program, ["check", "/dev/zero"], folder), 2)
    place = os.open(folder, os.O_RDONLY)
    result = subprocess.run([program, "check", "-"], stdin=place, capture_output=True, check=False)
    os.close(place)
    judge("a folder as standard input", result.returncode == 2, result.returncode)


def descriptors(program, folder):
    """Closed streams: nothing is ever written into a file that got their number."""
    (folder / "open.md").write_bytes(POST)
    for count in (1, 2, 3):
        for closed in itertools.combinations((0, 1, 2), count):
            def close(numbers=closed):
                for number in numbers:
                    os.close(number)

            result = subprocess.run(
                [program, "check", "-p", "x", "open.md"], cwd=folder, stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=close, check=False)
            wanted = (2,) if 1 in closed else (0, 1)
            judge(f"closed descriptors {closed}", result.returncode in wanted, result.returncode)
            judge(f"closed descriptors {closed} leave the draft", (folder / "open.md").read_bytes() == POST)


def limits(program, folder):
    """Each limit at its last value and one beyond."""
    draft = folder / "size.md"
    body = (POST * ((1 << 20) // len(POST) + 1))[:1 << 20]
    draft.write_bytes(body)
    judge("a draft of 1 MB", call(program, ["check", "-p", "linkedin", "-qq", "size.md"], folder).returncode in (0, 1))
    draft.write_bytes(body + b"x")
    expect("a draft of 1 MB and a byte", call(program, ["check", "size.md"], folder), 2, b"E207")
    stream = ["check", "-p", "x", "--input", "ndjson", "-f", "ndjson", "-"]
    start = b'{"text":"' + POST.strip() + b'","id":"'
    for more, code in [(0, 0), (1, 2)]:
        line = start + b"i" * ((4 << 20) - len(start) - 2 + more) + b'"}\n'
        result = call(program, stream, folder, line + b'{"text":"' + POST.strip() + b'"}\n')
        judge(f"a line of 4 MB and {more}", result.returncode == code, (result.returncode, result.stderr[:200]))
        judge("the line behind it is answered", result.stdout.count(b"\n") == 2)
    for depth, code in [(64, 0), (65, 2)]:
        nested = b"[" * (depth - 1) + b"]" * (depth - 1)
        result = call(program, stream, folder, b'{"text":"' + POST.strip() + b'","more":' + nested + b"}\n")
        judge(f"a line {depth} levels deep", result.returncode == code, (result.returncode, result.stderr[:200]))
    (folder / "limit.md").write_bytes(POST)
    house = folder / "house.json5"
    for more, code in [(0, 0), (1, 2)]:
        text = '{ version: 1, platform: "x" }'
        house.write_text(text + " " * ((1 << 20) - len(text) + more))
        result = call(program, ["check", "--config", "house.json5", "-q", "limit.md"], folder)
        judge(f"a house file of 1 MB and {more}", result.returncode == code, result.stderr[:200])


def changing(program, folder):
    """A file that grows while it is read is no draft: nobody knows which half was checked."""
    if shutil.which("strace") is None:
        return
    draft = folder / "growing.md"
    draft.write_bytes(POST * 2_000)
    process = subprocess.Popen(
        ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=read", "-P", str(draft), "-e",
         "inject=read:delay_exit=400000", program, "check", "-p", "linkedin", str(draft)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    for _ in range(12):
        time.sleep(0.1)
        with open(draft, "ab") as file:
            file.write(POST)
    _, errors = process.communicate(timeout=60)
    judge("a file that changes while it is read", process.returncode == 2 and b"E231" in errors,
          (process.returncode, errors[:200]))


def saving(program, folder):
    """A file that is replaced keeps its mode, its owner and its links, or stays as it was."""
    (folder / "save.md").write_bytes(POST)
    known = folder / "known.json"
    words = ["check", "-p", "x", "-q", "--fail-on", "never", "--write-baseline", "known.json", "save.md"]
    expect("a first save", call(program, words, folder), 0)
    new = known.read_bytes()
    judge("a new file is for its owner only", stat.S_IMODE(known.stat().st_mode) == 0o600)
    for mode in (0o600, 0o640, 0o444 if os.geteuid() == 0 else 0o644):
        known.write_bytes(b"old") if os.access(known, os.W_OK) else None
        known.chmod(mode)
        expect(f"a save over mode {mode:o}", call(program, words, folder), 0)
        judge(f"keeps mode {mode:o}", stat.S_IMODE(known.stat().st_mode) == mode, oct(known.stat().st_mode))
    known.chmod(0o600)
    os.rename(known, folder / "target.json")
    os.symlink("target.json", known)
    (folder / "target.json").write_bytes(b"old")
    expect("a save through a link", call(program, words, folder), 0)
    judge("keeps the link and changes its target", known.is_symlink() and (folder / "target.json").read_bytes() == new)
    known.unlink()
    os.link(folder / "target.json", known)
    known.write_bytes(b"old")
    expect("a save of a file with two names", call(program, words, folder), 0)
    judge("changes both names", known.read_bytes() == new == (folder / "target.json").read_bytes())
    known.unlink()
    os.symlink("nowhere.json", known)
    expect("a save into nowhere", call(program, words, folder), 2, b"known.json")
    known.unlink()
    known.write_bytes(b"old")

    def small():
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_FSIZE, (8, 8))

    expect("no space left", call(program, words, folder, preexec_fn=small), 2, b"known.json")
    judge("no space left keeps the old text", known.read_bytes() == b"old")
    left = [path.name for path in folder.iterdir() if ".tmp" in path.name]
    judge("nothing is left behind", not left, left)
    for name, make in [("a folder", lambda path: path.mkdir()), ("a pipe", os.mkfifo)]:
        known.unlink()
        make(known)
        expect(f"a save over {name}", call(program, words, folder), 2, b"known.json")
        known.rmdir() if known.is_dir() else None
        known.touch()
    expect("a report over its draft", call(program, ["check", "-o", "save.md", "save.md"], folder), 2)
    judge("leaves the draft", (folder / "save.md").read_bytes() == POST)


def many(program, folder):
    """A folder with 100,000 files costs neither descriptors nor memory."""
    crowd = folder / "crowd"
    crowd.mkdir()
    for number in range(100_000):
        os.close(os.open(crowd / f"{number}.png", os.O_CREAT | os.O_WRONLY))
    for number in range(20):
        (crowd / f"{number}.md").write_bytes(POST)
    few = lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (32, 32))
    result = call(program, ["check", "-p", "x", "-f", "json", "crowd"], folder, preexec_fn=few)
    judge("drafts among 100,000 files", len(json.loads(result.stdout)["posts"]) == 20, result.stderr[:200])


def main(program):
    for part in [names, pipes, descriptors, limits, changing, saving, many]:
        with tempfile.TemporaryDirectory() as folder:
            part(program, pathlib.Path(folder).resolve())
    return closing("promises about files kept")


if __name__ == "__main__":
    sys.exit(main(str(pathlib.Path(sys.argv[1]).resolve())))
