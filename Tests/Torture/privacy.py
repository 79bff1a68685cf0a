"""What a security reviewer asks: where does a confidential draft go?

    python3 Tests/Torture/privacy.py PROGRAM

Watches the program with strace: no network, no process but the author's editor, nothing written but
the named outputs and the folder of journals, nobody else's eyes on them. Then reads every format with
`--redact`, and ends the program by a crash with a draft in its memory. Linux with strace; elsewhere it
says so and is skipped.
"""

import os
import pathlib
import pty
import re
import resource
import select
import shutil
import signal
import stat
import subprocess
import sys
import tempfile

from judging import closing, judge

# Words that stand in no sentence of ours, so that three in a row can only come from the draft.
DRAFT = """We are thrilled to announce zebra quartz lantern violins! Marmalade orbits the brass harbour,
and 4,711 walnut gondolas hum. Ring Petra Zillmann-Quendel on 0171 5550142 about velvet tram thimbles.
Like and repost if copper ukuleles matter. #zebraquartz https://walnut.example/gondola [INSERT QUOTE]
"""
FORMATS = ["full", "concise", "grouped", "json", "ndjson", "sarif", "junit", "rdjsonl", "github",
           "markdown", "html"]
CALLS = "%network,%process,open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat"


def environment(folder):
    return {"PATH": "/usr/bin:/bin", "HOME": str(folder), "LANG": "C.UTF-8", "TERM": "xterm",
            "SOCIALCEO_UI_LANG": "en", "SOCIALCEO_STATE_DIR": str(folder / "state")}


def watched(program, words, folder, data=b""):
    """What strace wrote about one run, and the run."""
    log = folder / "strace.log"
    result = subprocess.run(
        ["strace", "-f", "-qq", "-s", "256", "-o", str(log), "-e", "trace=" + CALLS, program, *words],
        input=data, capture_output=True, cwd=folder, env=environment(folder), timeout=120, check=False)
    return log.read_text(errors="replace").splitlines(), result


def foreign(lines, program, allowed):
    """Lines about anything that a confidential draft should not come near."""
    for line in lines:
        call = re.sub(r"^\d+\s+", "", line)
        if re.match(r"(socket|connect|sendto|sendmsg|bind|accept)", call):
            yield call
        if call.startswith("execve(") and f'"{program}"' not in call:
            yield call
        if re.match(r"(fork|vfork)\(|clone3?\(", call) and "CLONE_THREAD" not in call:
            yield call
        path = re.search(r'"((?:[^"\\]|\\.)*)"', call)
        writes = "O_WRONLY" in call or "O_RDWR" in call or "O_CREAT" in call
        makes = re.match(r"(mkdir|rename|link|symlink|creat)", call)
        if path and (writes or makes) and "EEXIST" not in call and not re.fullmatch(allowed, path[1]):
            yield call


def commands(program, folder):
    """Every command that a gate or a writer calls without a terminal."""
    (folder / "post.md").write_text(DRAFT)
    (folder / "posts").mkdir()
    for name in "abc":
        (folder / "posts" / f"{name}.md").write_text(DRAFT)
    (folder / "socialceo.json5").write_text('{ version: 1, platform: "x" }')
    line = b'{"id":"1","text":"On Tuesday Denise showed me nine taps."}\n'
    runs = [
        (["check", "post.md"], b""), (["check", "-j", "2", "posts"], b""),
        (["check", "-p", "x,linkedin", "-"], DRAFT.encode()),
        (["check", "--input", "ndjson", "-f", "ndjson", "-"], line),
        (["check", "-o", "report.html", "-f", "html", "--report", "sarif=report.sarif", "post.md"], b""),
        (["check", "--write-baseline", "known.json", "post.md"], b""), (["preview", "post.md"], b""),
        (["thread", "post.md"], b""), (["explain", "dialogue/open-question"], b""), (["rules"], b""),
        (["config"], b""), (["drafts"], b""), (["completions", "bash"], b""), (["man"], b""),
        (["version"], b""), (["help"], b""), ([], b"")]
    # Our outputs come as hidden files beside them, which take their names when they are whole.
    named = r"(?:\./)?(?:\.(?:report\.html|report\.sarif|known\.json)[^/]*\.tmp|report\.(?:html|sarif)|known\.json)"
    for words, data in runs:
        lines, result = watched(program, words, folder, data)
        name = " ".join(words[:4]) or "nothing"
        judge(f"{name}: ends as it should", result.returncode in (0, 1, 2, 3), result.returncode)
        found = list(foreign(lines, program, rf"{named}|/dev/null|/dev/tty"))
        judge(f"{name}: nothing but what was asked for", not found, found[:3])
    for name in ["report.html", "report.sarif", "known.json"]:
        mode = stat.S_IMODE((folder / name).stat().st_mode)
        judge(f"{name} is for its owner only", mode == 0o600, oct(mode))


def interview(program, folder):
    """At a terminal: journals in the folder of journals, the editor and its shell, nothing else."""
    editor = folder / "editor.sh"
    editor.write_text('#!/bin/sh\nprintf "From the editor.\\n" >> "$1"\n')
    editor.chmod(0o755)
    log = folder / "strace.log"
    process, master = pty.fork()
    if process == 0:
        os.chdir(folder)
        os.umask(0)
        os.execvpe("strace", ["strace", "-f", "-qq", "-s", "256", "-o", str(log), "-e", "trace=" + CALLS,
                              program, "draft", "-p", "x", "-l", "en", "--fresh", "draft.md"],
                   {**environment(folder), "EDITOR": str(editor)})
    screen = type_into(master, [b"Zebra quartz lantern.\n/edit\n", b"/quit\n", b"s\n", b"\x03\x03"])
    os.close(master)
    _, status = os.waitpid(process, 0)
    lines = log.read_text(errors="replace").splitlines()
    state = folder / "state" / "drafts"
    allowed = rf"{re.escape(str(folder))}/state.*|(?:\./)?(?:\.?draft\.md.*)|{re.escape(str(folder))}/\.?draft\.md.*|/dev/null|/dev/tty"
    found = [call for call in foreign(lines, program, allowed)
             if not re.match(r"v?fork|clone", call) and str(editor) not in call and "/bin/sh" not in call]
    judge("an interview: nothing but its journal and its editor", not found, (found[:3], screen[-200:]))
    judge("an interview calls the editor", any(str(editor) in line for line in lines), screen[-300:])
    files = [path for path in state.glob("*") if path.is_file()]
    modes = {stat.S_IMODE(path.stat().st_mode) for path in files}
    judge("journals are for their owner only", files and modes == {0o600}, modes)
    judge("and so is their folder", stat.S_IMODE(state.stat().st_mode) == 0o700)


def type_into(master, pieces, quiet=0.8):
    screen = b""
    for piece in [b"", *pieces]:
        os.write(master, piece)
        while select.select([master], [], [], quiet)[0]:
            try:
                chunk = os.read(master, 65536)
            except OSError:
                return screen
            if not chunk:
                return screen
            screen += chunk
    return screen


def words_of(text):
    return re.findall(r"[^\W_]+", text.casefold())


def redaction(program, folder):
    """No three words of the draft in a row, in any format, on either stream."""
    draft = folder / "draft.md"
    draft.write_text(DRAFT)
    broken = folder / "broken.md"
    broken.write_text("---\nplatform: x\n" + DRAFT + "---\nHello there.\n")
    secret = words_of(DRAFT)
    runs = {tuple(secret[n:n + 3]) for n in range(len(secret) - 2)}
    for form in FORMATS:
        for more in [[], ["--plain", "--why", "full", "--all"], ["-v"]]:
            for path in [draft, broken]:
                result = subprocess.run(
                    [program, "check", "--redact", "-f", form, *more, str(path)], capture_output=True,
                    env=environment(folder), timeout=60, check=False)
                spoken = words_of((result.stdout + result.stderr).decode())
                told = [" ".join(spoken[n:n + 3]) for n in range(len(spoken) - 2)
                        if tuple(spoken[n:n + 3]) in runs]
                judge(f"--redact -f {form} {' '.join(more)}, {path.name}", not told, told[:3])
                judge(f"--redact -f {form} still reports", result.stdout or path is broken)


def crash(program, folder):
    """A crash with a draft in memory leaves no word of it behind, and no image of the memory."""
    for number in [signal.SIGSEGV, signal.SIGILL, signal.SIGABRT]:
        process = subprocess.Popen(
            [program, "check", "--input", "ndjson", "-f", "ndjson", "-"], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=folder, env=environment(folder),
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (-1, -1)))
        process.stdin.write(b'{"text":"Zebra quartz lantern violins hum over the brass harbour."}\n')
        process.stdin.flush()
        process.stdout.readline()
        limits = pathlib.Path(f"/proc/{process.pid}/limits").read_text()
        judge(f"{number.name}: no image of the memory", re.search(r"core file size\s+[01]\s", limits))
        process.send_signal(number)
        _, errors = process.communicate(timeout=30)
        judge(f"{number.name} ends it", process.returncode == -number, process.returncode)
        judge(f"{number.name} says nothing of the draft", b"ebra" not in errors, errors[:200])
        judge(f"{number.name} leaves no file", not list(folder.glob("core*")))


def main(program):
    if sys.platform != "linux" or shutil.which("strace") is None:
        print("skipped: needs strace")
        return 77
    for part in [commands, interview, redaction, crash]:
        with tempfile.TemporaryDirectory() as folder:
            part(program, pathlib.Path(folder).resolve())
    return closing("promises about drafts kept")


if __name__ == "__main__":
    sys.exit(main(str(pathlib.Path(sys.argv[1]).resolve())))
