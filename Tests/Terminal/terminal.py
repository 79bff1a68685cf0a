#!/usr/bin/env python3
"""Sits at a real terminal (a pty) and does to `socialceo draft` what people and machines do.

    python3 Tests/Terminal/terminal.py PROGRAM [--rounds N]

Types, pastes, presses Ctrl-C, Ctrl-D and Ctrl-Z, changes the width, takes the terminal away, sends
signals, kills, reads slowly, takes the place for drafts away. After each the terminal must be as it
was found, and not a word may be lost. `--only killing` runs one part.
Last line: "N passed, N failed".
"""

import argparse
import fcntl
import json
import os
import pathlib
import pty
import random
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time

parser = argparse.ArgumentParser()
parser.add_argument("program")
parser.add_argument("--rounds", type=int, default=20, help="how often to kill -9")
parser.add_argument("--only", default="", help="the name of one part")
arguments = parser.parse_args()
PROGRAM = os.path.abspath(arguments.program)
passed = failed = 0


def check(name, holds, why=""):
    global passed, failed
    passed += bool(holds)
    failed += not holds
    print(f"{'PASS' if holds else 'FAIL'}\t{name}\t{'' if holds else why}", flush=True)


class Session:
    """One run at a terminal of its own."""

    def __init__(self, *words, rows=24, columns=80, folder=None, **variables):
        self.folder = folder or tempfile.mkdtemp()
        self.state = os.path.join(self.folder, "state")
        self.master, self.slave = pty.openpty()
        self.resize(rows, columns, tell=False)
        self.found = termios.tcgetattr(self.slave)
        environment = {
            "PATH": "/usr/bin:/bin", "HOME": self.folder, "TERM": "xterm", "LANG": "en_GB.UTF-8",
            "SOCIALCEO_STATE_DIR": self.state, **variables}

        def prepare():
            os.setsid()
            fcntl.ioctl(0, termios.TIOCSCTTY, 0)

        self.process = subprocess.Popen(
            [PROGRAM, "draft", *words], stdin=self.slave, stdout=self.slave, stderr=self.slave,
            cwd=self.folder, env=environment, preexec_fn=prepare, close_fds=True)
        self.screen = b""

    def resize(self, rows, columns, tell=True):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        if tell:
            self.send(signal.SIGWINCH)

    def send(self, number):
        """A signal; says whether anybody was there to get it."""
        if self.process.poll() is not None:
            return False
        self.process.send_signal(number)
        return True

    def read(self, seconds=0.3):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if select.select([self.master], [], [], 0.05)[0]:
                try:
                    chunk = os.read(self.master, 65536)
                except OSError:
                    break
                if not chunk:
                    break
                self.screen += chunk
        return self.screen.decode(errors="replace")

    def wait_for(self, words, seconds=20):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if words in self.read(0.1):
                return True
            if self.process.poll() is not None:
                break
        return words in self.read(0.2)

    def type(self, text):
        data = text.encode() if isinstance(text, str) else text
        while data:
            written = os.write(self.master, data[:512])
            data = data[written:]
            self.read(0.02)

    def end(self, seconds=10):
        """The exit code, or minus the signal; "hangs" when it goes on."""
        try:
            deadline = time.monotonic() + seconds
            while self.process.poll() is None and time.monotonic() < deadline:
                self.read(0.05)
            return self.process.wait(0.1)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            return "hangs"

    def is_restored(self):
        now = termios.tcgetattr(self.slave)
        return now[:4] == self.found[:4]

    def journals(self):
        return sorted(pathlib.Path(self.state, "drafts").glob("*.ndjson"))

    def kept(self):
        """Everything the journals hold, one text behind the other."""
        texts = []
        for path in self.journals():
            for line in path.read_bytes().split(b"\n"):
                try:
                    texts.append(json.loads(line).get("text") or "")
                except ValueError:
                    continue
        return "\n".join(texts)

    def keeps(self, words, seconds=15):
        """Waits until the journals hold these words; says whether they do."""
        end = time.monotonic() + seconds
        while words not in self.kept():
            if time.monotonic() > end:
                return False
            self.read(0.1)
        return True

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        for descriptor in (self.master, self.slave):
            try:
                os.close(descriptor)
            except OSError:
                pass


def at_text(*words, **more):
    """A session that waits for the text of the post."""
    session = Session("-p", "x", "-l", "en", "--fresh", *words, **more)
    for _ in range(6):
        if session.wait_for("| ", 3):
            break
        session.type("\n")
    return session


def typing():
    session = at_text("post.md")
    session.type("Größe x\x7f🚀 auf dem Weg\n")
    session.type(".\n")
    kept = session.keeps("Größe 🚀 auf dem Weg")
    check("keeps what was typed", kept, session.kept()[-200:])
    files = [path.stat().st_mode & 0o777 for path in session.journals()]
    check("journals are private", files and set(files) == {0o600}, str(files))
    mode = os.stat(os.path.join(session.state, "drafts")).st_mode & 0o777
    check("their folder is private", mode == 0o700, oct(mode))
    session.close()


def pasting():
    text = "".join(f"Zeile {n} mit Größe und 🚀.\n.\n/quit\n" for n in range(180)).strip()
    data = text.encode()
    assert len(data) > 6_000
    for name, pieces in (
        ("a marked paste", [b"\x1b[200~" + data + b"\x1b[201~"]),
        ("a marked paste in pieces", chunks(b"\x1b[200~" + data + b"\x1b[201~", 777)),
        ("an unmarked paste", [data]),
        ("an unmarked paste in pieces", chunks(data, 777)),
    ):
        session = at_text("post.md")
        for piece in pieces:
            session.type(piece)
        kept = session.keeps(text)
        check(f"{name} of {len(data)} bytes is kept whole", kept, repr(session.kept()[-120:]))
        check(f"{name} commands nothing", session.process.poll() is None, "it ended")
        session.close()


def chunks(data, size):
    return [data[start:start + size] for start in range(0, len(data), size)]


def leaving():
    session = at_text()
    session.type("Half a thought")
    session.keeps("Half a thought")
    session.type("\x03")
    session.wait_for("Ctrl-C", 10)
    check("Ctrl-C once only cancels", session.process.poll() is None)
    session.type("\x03")
    code = session.end()
    check("Ctrl-C twice leaves by the signal", code == -signal.SIGINT, str(code))
    check("Ctrl-C restores the terminal", session.is_restored())
    check("Ctrl-C keeps the text", "Half a thought" in session.kept(), session.kept())
    session.close()
    # The last three are no good-byes; the terminal must be given back all the same.
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGSEGV, signal.SIGABRT):
        session = at_text()
        session.type("Half a thought")
        session.keeps("Half a thought")
        session.send(number)
        code = session.end()
        check(f"{number.name} ends by the signal", code == -number, str(code))
        check(f"{number.name} restores the terminal", session.is_restored())
        check(f"{number.name} keeps the text", "Half a thought" in session.kept(), session.kept())
        session.close()


def losing_the_terminal():
    session = at_text()
    session.type("Half a thought")
    session.keeps("Half a thought")
    os.close(session.slave)
    os.close(session.master)
    try:
        code = session.process.wait(10)
    except subprocess.TimeoutExpired:
        code = "hangs"
        session.process.kill()
    check("a closed terminal ends it", code in (-signal.SIGHUP, 129, 1), str(code))
    check("a closed terminal keeps the text", "Half a thought" in session.kept())


def stopping():
    session = at_text()
    session.type("Half ")
    session.keeps("Half ")
    session.send(signal.SIGTSTP)
    for _ in range(100):
        if session.is_restored():
            break
        time.sleep(0.1)
    check("stopped, the terminal is as it was", session.is_restored())
    session.send(signal.SIGCONT)
    session.read(0.5)
    session.type("a thought")
    check("back again, it goes on", session.keeps("Half a thought"), session.kept())
    session.close()


def resizing():
    session = at_text()
    for columns in (30, 200, 1, 8, 80):
        session.resize(10, columns)
        session.type("Größe 🚀 東京 ")
        session.read(0.1)
    kept = session.keeps("Größe 🚀 東京 " * 5)
    check("any width keeps the text", kept, session.kept())
    check("any width is survived", session.process.poll() is None)
    session.close()


def narrowing():
    session = at_text("post.md", "--ui-lang", "en")
    session.type("Like and repost if you agree, dear bakers of Graz!\n")
    session.resize(24, 30)
    session.type(".\n")
    told = session.wait_for("(N602)")
    check("below 40 columns it says so", told, session.read(0.1)[-300:])
    check("and asks in plain lines", session.wait_for("1. Yes"), session.read(0.1)[-300:])
    lines = session.read(0.2).split("(N602)")[-1].split("\r\n")[1:-1]
    wide = [line for line in lines if len(line) > 30]
    check("which fit", lines and not wide, repr(wide))
    session.resize(24, 80)
    session.type("y\n")
    check("wide again, it draws again", session.wait_for("(1 of "), session.read(0.1)[-300:])
    check("it is said once", session.read(0.1).count("(N602)") == 1)
    session.close()


def reading_slowly():
    session = at_text("post.md", "--ui-lang", "en")
    text = (
        "We closed the oven in Graz on Monday, and Ann told me why nobody had asked her. "
        "She had written to us in March, and her letter lay in a tray until we met. "
    )
    start = time.monotonic()
    seen = 0
    for character in text:
        os.write(session.master, character.encode())
        due = start + (seen + 30) / 300
        time.sleep(max(0, due - time.monotonic()))
        if select.select([session.master], [], [], 0)[0]:
            seen += len(os.read(session.master, 30))
        else:
            seen += 30
    check("a terminal of 300 bytes a second keeps every key", session.keeps(text), session.kept())
    session.type("\n.\n")
    check("and is not left hanging", session.wait_for("What next?"), session.read(0.1)[-300:])
    session.send(signal.SIGTERM)
    code = session.end()
    check("and ends when it is told to", code == -signal.SIGTERM, str(code))
    session.close()


def speaking():
    for name, words, variables in (
            ("--plain", ["--plain"], {}), ("ACCESSIBLE", [], {"ACCESSIBLE": "1"})):
        session = Session("post.md", "-p", "x", "-l", "en", "--ui-lang", "en", "--fresh", *words,
                          **variables)
        for line in ("write", "bakers", "", "Like and repost if you agree, dear bakrs\x7f\x7fers!",
                     ".", "yes", "Who bakes at night?", "why", "keep", "/plain off", "quit"):
            session.read(0.4)
            session.type(line + "\n")
        session.wait_for("keep as draft", 10)
        screen = session.screen
        check(f"{name} moves no cursor", b"\x1b" not in screen, repr(screen[-200:]))
        strange = set(screen) & (set(range(32)) - {0x0A, 0x0D, 0x08})
        check(f"{name} sends text only", not strange, str(strange))
        check(f"{name} understands words", b"Kept." in screen, repr(screen[-600:]))
        session.close()


def keeping_nothing():
    session = at_text("post.md", "--ui-lang", "en", SOCIALCEO_STATE_DIR="/dev/null/state")
    check("where nothing can be kept it says so", "(E601)" in session.read(0.2))
    session.type("Like and repost if you agree, dear bakers of Graz!\n.\n")
    session.wait_for("Start?")
    session.type("q\n")
    session.wait_for("Before you go?")
    session.type("s\n")
    session.wait_for("top of the")
    session.type("n\n")
    code = session.end()
    saved = pathlib.Path(session.folder, "post.md")
    text = saved.read_text() if saved.exists() else ""
    check("and saves all the same", code == 0 and "dear bakers" in text, f"{code} {text}")
    session.close()
    session = at_text("post.md", "--no-journal", "--ui-lang", "en")
    session.type("Half a thought\n.\n")
    session.wait_for("Start?")
    check("--no-journal keeps nothing", session.journals() == [])
    before = len(session.screen)
    session.type("\x03")
    session.wait_for("Cancelled")
    session.type("\x03")
    session.end()
    shown = b"Half a thought" in session.screen[before:]
    check("and shows the text when it leaves", shown, repr(session.screen[before:]))
    session.close()


def sharing():
    first = at_text("post.md", "--ui-lang", "en")
    first.type("A line of the first session.\n.\n")
    first.keeps("A line of the first session.")
    second = Session("post.md", "-p", "x", "--ui-lang", "en", folder=first.folder)
    told = second.wait_for(f"process {first.process.pid}")
    check("a second session on one file is told", told, second.read(0.1)[-300:])
    second.type("q\n")
    check("and can leave", second.end() == 1)
    first.close()
    second.close()


def editing():
    folder = tempfile.mkdtemp()
    editor = os.path.join(folder, "my editor.py")
    pathlib.Path(editor).write_text(
        "import sys\nwait, path = sys.argv[1:]\ntext = open(path).read()\n"
        "open(path, 'w').write('From the editor.\\n' + text)\n")
    session = at_text("post.md", folder=folder, EDITOR=f"python3 '{editor}' --wait")
    session.type("Mine.\n/edit\n")
    check("an editor with arguments is heard", session.keeps("From the editor."), session.kept())
    session.close()
    session = at_text("post.md", EDITOR="false")
    session.type("Mine.\n/edit\n")
    check("a failing editor loses nothing", session.keeps("Mine."), session.kept())
    session.close()


def killing():
    """What was kept once stays, whatever is typed at that moment; at worst a last line is torn."""
    lost = []
    for number in range(arguments.rounds):
        random.seed(number)
        session = at_text()
        typed = "".join(
            random.choice(["Größe ", "🚀 ", "word ", "für "]) for _ in range(random.randint(1, 12)))
        session.type(typed)
        session.keeps(typed)
        for _ in range(random.randint(0, 6)):
            session.type(random.choice(["more ", "ß ", "\n", "🚀"]))
        time.sleep(random.random() * 0.7)
        was_there = session.send(signal.SIGKILL)
        session.process.wait()
        if not was_there:
            lost.append(f"{number}: ended with {session.process.returncode}")
        elif typed not in session.kept():
            lost.append(f"{number}: {typed!r}")
        elif not all(is_whole(path) for path in session.journals()):
            lost.append(f"{number}: a torn line in the middle")
        session.close()
    check(f"kill -9 loses nothing, {arguments.rounds} rounds", not lost, "; ".join(lost))


def is_whole(path):
    """Whether every line but the last can be read."""
    for line in path.read_bytes().split(b"\n")[:-1]:
        try:
            json.loads(line)
        except ValueError:
            return False
    return True


def recovering():
    session = at_text("post.md")
    session.type("A line that must come back.\n.\n")
    session.keeps("A line that must come back.")
    session.send(signal.SIGKILL)
    session.process.wait()
    name = session.journals()[-1].stem
    again = Session("post.md", "-p", "x", "-l", "en", folder=session.folder)
    found = again.wait_for("A line that must come back", 20)
    check("the next start offers what was left", found, again.read(0.1)[-300:])
    again.close()
    named = Session("--recover", name, "-p", "x", folder=session.folder)
    found = named.wait_for("A line that must come back", 20)
    check("--recover finds it by its name", found, named.read(0.1)[-300:])
    session.close()
    named.close()


def refusing():
    run = subprocess.run(
        [PROGRAM, "draft"], stdin=subprocess.DEVNULL, capture_output=True, start_new_session=True)
    check("without a terminal it says so", run.returncode == 2 and b"E118" in run.stderr)


PARTS = (typing, pasting, leaving, losing_the_terminal, stopping, resizing, narrowing,
         reading_slowly, speaking, keeping_nothing, sharing, editing, killing, recovering, refusing)
for part in PARTS:
    if arguments.only in ("", part.__name__):
        part()
print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)
