#!/usr/bin/env python3
"""Plants one-operator faults in Swift files of a room, one at a time, and lists those that its tests do not
notice. What survives gets a test, or a word on why it changes nothing.

    Scripts/plant_faults.py --room NetworkMetrics --count 20 --seed 1
    Scripts/plant_faults.py --change main            # the files that differ from a branch or commit

A fault is built and tested as `make test ROOM=...` does, in a build folder of its own; the file is restored
after each, and when the script is interrupted. A fault that does not compile counts for nothing. The tests
of a room are given a limit of time, as a fault may loop for ever: that too is noticed.
"""
import argparse
import os
import random
import re
import signal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# What is found, and what stands in its place.
OPERATORS = [
    (r" < ", " <= "), (r" <= ", " < "), (r" > ", " >= "), (r" >= ", " > "),
    (r" == ", " != "), (r" != ", " == "), (r" \+ ", " - "), (r" - ", " + "),
    (r" \* ", " / "), (r" / ", " * "), (r" && ", " || "), (r" \|\| ", " && "),
    (r" \+= ", " -= "), (r" -= ", " += "), (r"\.\.<", "..."), (r"\.min\(\)", ".max()"),
    (r"\.max\(\)", ".min()"), (r"\bmin\(", "max("), (r"\bmax\(", "min("),
    (r"\.first\b(?!\()", ".last"), (r"\.last\b(?!\()", ".first"), (r"\btrue\b", "false"),
    (r"\bfalse\b", "true"), (r"\b0\b(?!\.)", "1"), (r"\b1\b(?!\.)", "2"), (r"\b2\b(?!\.)", "3"),
]


def places(path):
    """Every fault that could be planted in a file, outside comments and text."""
    found = []
    is_text = False
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n")):
        if line.count('"""') % 2 == 1:
            is_text = not is_text
            continue
        code = line.split("//")[0]
        if is_text or not code.strip() or code.lstrip().startswith(("import ", "@")) or "func " in code:
            continue
        for pattern, replacement in OPERATORS:
            for match in re.finditer(pattern, code):
                if code[: match.start()].count('"') % 2 == 0:
                    found.append((path, number, match.start(), match.end(), replacement))
    return found


def planted(fault):
    path, number, start, end, replacement = fault
    lines = path.read_text(encoding="utf-8").split("\n")
    lines[number] = lines[number][:start] + replacement + lines[number][end:]
    return "\n".join(lines), lines[number].strip()


def run(command, room, seconds):
    environment = dict(os.environ, ROOM=room)
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        return process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return -1


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--room", help="the room whose files get faults and whose tests run")
    parser.add_argument("--change", help="plant in the files that differ from this commit instead")
    parser.add_argument("--count", type=int, default=20, help="how many faults that compile, a room")
    parser.add_argument("--seed", type=int, default=1, help="what decides which")
    parser.add_argument("--seconds", type=int, default=300, help="the most that the tests may take")
    arguments = parser.parse_args()
    if arguments.change:
        names = subprocess.run(["git", "diff", "--name-only", arguments.change, "--", "Sources"], cwd=ROOT,
                               check=True, capture_output=True, text=True).stdout.split()
        files = [ROOT / name for name in names if name.endswith(".swift") and (ROOT / name).exists()]
    elif arguments.room:
        files = sorted((ROOT / "Sources" / arguments.room).rglob("*.swift"))
    else:
        parser.error("give --room or --change")
    rooms = {}
    for path in files:
        rooms.setdefault(path.relative_to(ROOT / "Sources").parts[0], []).append(path)
    survivors = 0
    for room, paths in sorted(rooms.items()):
        if not (ROOT / "Tests" / f"{room}Tests").is_dir():
            print(f"{room}: has no tests of its own", flush=True)
            continue
        survivors += try_room(room, paths, arguments)
    sys.exit(1 if survivors else 0)


def try_room(room, paths, arguments):
    scratch = ".build-faults"
    build = ["swift", "build", "--build-tests", "--scratch-path", scratch]
    test = ["swift", "test", "--skip-build", "--scratch-path", scratch]
    if run(build, room, 1800) != 0 or run(test, room, arguments.seconds) != 0:
        sys.exit(f"{room}: its tests have to pass without faults first")
    faults = [fault for path in paths for fault in places(path)]
    random.Random(arguments.seed).shuffle(faults)
    tried = noticed = 0
    for fault in faults:
        if tried == arguments.count:
            break
        path, number = fault[0], fault[1]
        original = path.read_text(encoding="utf-8")
        text, line = planted(fault)
        try:
            path.write_text(text, encoding="utf-8")
            if run(build, room, 1800) != 0:
                continue
            tried += 1
            if run(test, room, arguments.seconds) != 0:
                noticed += 1
            else:
                print(f"{path.relative_to(ROOT)}:{number + 1}: survives: {line}", flush=True)
        finally:
            path.write_text(original, encoding="utf-8")
    print(f"{room}: {noticed} of {tried} faults noticed", flush=True)
    return tried - noticed


main()
