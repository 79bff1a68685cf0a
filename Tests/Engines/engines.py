"""The same answers from one process, from GNU parallel and from Spark.

    python3 Tests/Engines/engines.py PROGRAM [--posts N]

Generates posts, checks them as one stream, through `parallel --pipe` and through PySpark's
`rdd.pipe`, and compares every line. An engine that is not installed is skipped and named. Ends with
77 when none was there.
"""

import argparse
import fileinput
import hashlib
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

WORDS = ["check", "--input", "ndjson", "--format", "ndjson", "-q", "--no-config", "-"]

ENGLISH = {
    "openings": ["On Tuesday I stood at our gate in Leeds for two hours.",
                 "We are thrilled to announce our new platform.",
                 "I was wrong about the night shift, and Denise told me so.",
                 "Synergies leverage our best-in-class ecosystem 🚀."],
    "middles": ["Forty people asked me why, and here is what I said.",
                "From June on the shift plans its own weeks.",
                "Perhaps we might possibly look into it some day.",
                "The roster cost Maria the only evening with her children."],
    "closings": ["What would you have done?", "Follow me for more!", "Thoughts?",
                 "I answer everybody until Friday.", ""],
}
GERMAN = {
    "openings": ["Am Dienstag stand ich zwei Stunden am Tor in Köln.",
                 "Wir freuen uns, bekannt geben zu dürfen, dass es losgeht.",
                 "Ich habe mich geirrt, und Frau Öztürk hat es mir gesagt.",
                 "Unsere Lösungskompetenz schafft Mehrwert 🚀."],
    "middles": ["Vierzig Leute haben gefragt, warum.", "Ab Juni plant die Schicht selbst.",
                "Vielleicht könnte man eventuell darüber nachdenken.",
                "Die Durchführung der Umsetzung erfolgt zeitnah."],
    "closings": ["Was hättet ihr getan?", "Was meint ihr?", "Folgt mir für mehr!", ""],
}


def posts(count):
    """One line a post, always the same; some lines are no JSON at all."""
    dice = random.Random(2018)
    for number in range(count):
        if number % 997 == 500:
            yield '{"id": "broken'
            continue
        language = ENGLISH if dice.random() < 0.5 else GERMAN
        text = " ".join([
            dice.choice(language["openings"]), *dice.choices(language["middles"], k=2),
            f"{dice.randrange(2, 900)} {dice.choice(['Stimmen', 'votes', 'ideas'])}.",
            dice.choice(language["closings"])])
        post = {"id": str(number), "text": text, "platform": dice.choice(["x", "linkedin"])}
        yield json.dumps(post, ensure_ascii=False)


def digest(lines):
    """Of all answers. A bad line is named by its place in its own stream, so that place is left out."""
    sum = hashlib.sha256()
    count = 0
    for line in lines:
        count += 1
        answer = json.loads(line)
        for error in answer["errors"]:
            error["line"] = error["message"] = None
        sum.update(json.dumps(answer, sort_keys=True).encode())
    return count, sum.hexdigest()


def alone(program, file, folder):
    with open(file, "rb") as lines, open(folder / "alone", "wb") as answers:
        code = subprocess.run(
            [program, *WORDS], stdin=lines, stdout=answers, stderr=subprocess.DEVNULL).returncode
    # The broken lines make it 2; everything else was answered all the same.
    assert code == 2, f"exit {code}"
    return open(folder / "alone", encoding="utf-8")


def parallel(program, file, folder):
    """Blocks of whole lines to as many processes as there are processors, answers in order."""
    command = ["parallel", "--will-cite", "--pipe", "--keep-order", "--block", "2M", program, *WORDS]
    with open(file, "rb") as lines, open(folder / "parallel", "wb") as answers:
        subprocess.run(command, stdin=lines, stdout=answers, stderr=subprocess.DEVNULL)
    return open(folder / "parallel", encoding="utf-8")


def spark(program, file, folder):
    """`rdd.pipe` in local mode: one process a partition, lines in and lines out."""
    from pyspark.sql import SparkSession

    session = (SparkSession.builder.master("local[*]").appName("socialceo")
               .config("spark.ui.enabled", "false")
               .config("spark.ui.showConsoleProgress", "false").getOrCreate())
    session.sparkContext.setLogLevel("ERROR")
    lines = session.sparkContext.textFile(str(file), minPartitions=8)
    answers = lines.pipe(" ".join([program, *WORDS]), env=dict(os.environ))
    # Into files, as in a real job: all answers at once would not fit into the driver.
    answers.saveAsTextFile(str(folder / "spark"))
    session.stop()
    return fileinput.input(sorted((folder / "spark").glob("part-*")), encoding="utf-8")


def engines():
    found = [("one process", alone)]
    if shutil.which("parallel"):
        found.append(("GNU parallel", parallel))
    else:
        print("skipped: GNU parallel is not installed")
    try:
        import pyspark
        if not shutil.which("java"):
            raise ImportError
        found.append((f"PySpark {pyspark.__version__}", spark))
    except ImportError:
        print("skipped: PySpark or Java is not installed")
    return found


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("program")
    arguments.add_argument("--posts", type=int, default=100_000)
    options = arguments.parse_args()
    program = str(pathlib.Path(options.program).resolve())
    found = engines()
    if len(found) == 1:
        return 77
    results = {}
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        file = folder / "posts.ndjson"
        with open(file, "w", encoding="utf-8") as lines:
            lines.writelines(line + "\n" for line in posts(options.posts))
        for name, run in found:
            start = time.monotonic()
            answers = run(program, file, folder)
            seconds = time.monotonic() - start
            results[name] = digest(answers)
            print(f"{name}: {results[name][0]:,} answers in {seconds:.1f} s, "
                  f"sha256 {results[name][1][:16]}", flush=True)
    good = set(results.values()) == {results["one process"]}
    good = good and results["one process"][0] == options.posts
    print("the same answers" if good else "FAILED: the answers differ")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
