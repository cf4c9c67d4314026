#!/usr/bin/env python3
"""Plants one-operator faults in the Swift files of a room and lists those that its tests do not notice.
What survives gets a test, or a word on why it changes nothing.

    Scripts/plant_faults.py --room NetworkMetrics --count 20 --seed 1
    Scripts/plant_faults.py --change main            # the files that differ from a branch or commit
    Scripts/plant_faults.py --all                    # every room
    Scripts/plant_faults.py --at Sources/Files/OutputFile.swift:20      # every fault of a line, or of a file

All faults of a room are planted in one build, and the environment variable PLANTED_FAULT says which of them is
active: `a < b` becomes `a <∘∙ b`, an operator of the same precedence that is `<=` when its fault is active and
`<` otherwise; a literal `0` becomes a choice between 0 and 1. The room's tests, which have to pass while none is
active, then run once for each: first those of the files whose names begin like the source's, then, if these
notice nothing, all. A fault that does not compile so, or not at all, counts for nothing, and another takes its place.
Everything happens in a copy of the package, .build-faults/package, so that the sources stay as they are.

A fault may loop for ever or fill the memory: tests that take far longer than without a fault, or more memory
than there should be, have noticed.
"""
import argparse
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCRATCH = ROOT / ".build-faults"
COPY = SCRATCH / "package"
BUILD = SCRATCH / "build"
MEMORY = 8 << 30

# The rooms whose tests have another name than they have.
TESTS = {"liaison-cli": "LiaisonCommand"}

# What is declared for an operator; OP is what is planted, IS and BE the operator and what it becomes.
COMPARISON = """infix operator OP: ComparisonPrecedence
public func OP <T: Comparable>(a: T, b: T) -> Bool { ACTIVE ? a BE b : a IS b }"""
EQUALITY = """infix operator OP: ComparisonPrecedence
public func OP <T: Equatable>(a: T, b: T) -> Bool { ACTIVE ? a BE b : a IS b }
public func OP <T>(a: T?, b: _OptionalNilComparisonType) -> Bool { ACTIVE ? a BE b : a IS b }"""
SUM = """infix operator OP: AdditionPrecedence
public func OP <T: AdditiveArithmetic>(a: T, b: T) -> T { ACTIVE ? a BE b : a IS b }"""
PRODUCT = """infix operator OP: MultiplicationPrecedence
public func OP <T: BinaryInteger>(a: T, b: T) -> T { ACTIVE ? a BE b : a IS b }
public func OP <T: FloatingPoint>(a: T, b: T) -> T { ACTIVE ? a BE b : a IS b }"""
CHANGE = """infix operator OP: AssignmentPrecedence
public func OP <T: AdditiveArithmetic>(a: inout T, b: T) { if ACTIVE { a BE b } else { a IS b } }"""
CONJUNCTION = """infix operator OP: LogicalConjunctionPrecedence
public func OP(a: Bool, b: @autoclosure () throws -> Bool) rethrows -> Bool {
  ACTIVE ? try a BE b() : try a IS b()
}"""
DISJUNCTION = CONJUNCTION.replace("Conjunction", "Disjunction")
RANGE = """infix operator OP: RangeFormationPrecedence
public func OP <T: Strideable>(a: T, b: T) -> Range<T> where T.Stride: SignedInteger {
  a..<(ACTIVE ? b.advanced(by: 1) : b)
}
prefix operator OP
public prefix func OP <T: Strideable>(b: T) -> PartialRangeUpTo<T> where T.Stride: SignedInteger {
  ..<(ACTIVE ? b.advanced(by: 1) : b)
}"""
LITERAL = "(PlantedFault.isActive(N) ? BE : IS)"

# What is found, what stands in its place when the fault is active, and how both are planted: as an operator
# with its declaration, or as text in which N is the fault's number.
FAULTS = [
    (r"(?<= )<(?= )", "<=", COMPARISON), (r"(?<= )<=(?= )", "<", COMPARISON),
    (r"(?<= )>(?= )", ">=", COMPARISON), (r"(?<= )>=(?= )", ">", COMPARISON),
    (r"(?<= )==(?= )", "!=", EQUALITY), (r"(?<= )!=(?= )", "==", EQUALITY),
    (r"(?<= )\+(?= )", "-", SUM), (r"(?<= )-(?= )", "+", SUM),
    (r"(?<= )\*(?= )", "/", PRODUCT), (r"(?<= )/(?= )", "*", PRODUCT),
    (r"(?<= )\+=(?= )", "-=", CHANGE), (r"(?<= )-=(?= )", "+=", CHANGE),
    (r"(?<= )&&(?= )", "||", CONJUNCTION), (r"(?<= )\|\|(?= )", "&&", DISJUNCTION),
    (r"\.\.<", "...", RANGE),
    (r"\.min\(\)", ".max()", ".plantedMin(N)"), (r"\.max\(\)", ".min()", ".plantedMax(N)"),
    (r"\.min\(by:", ".max(by:", ".plantedMin(N, by:"), (r"\.max\(by:", ".min(by:", ".plantedMax(N, by:"),
    (r"(?<![.\w])(?:Swift\.)?min\(", "max(", "plantedLesser(N, "),
    (r"(?<![.\w])(?:Swift\.)?max\(", "min(", "plantedGreater(N, "),
    (r"\.first\b(?!\()", ".last", ".plantedFirst(N)"), (r"\.last\b(?!\()", ".first", ".plantedLast(N)"),
    (r"\btrue\b", "false", LITERAL), (r"\bfalse\b", "true", LITERAL),
    (r"(?<![\w.$])0\b(?!\.\d)", "1", LITERAL), (r"(?<![\w.$])1\b(?!\.\d)", "2", LITERAL),
    (r"(?<![\w.$])2\b(?!\.\d)", "3", LITERAL),
]

# What the planted text needs, in a file of its own of the room.
DECLARATIONS = """#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

public enum PlantedFault {
  static let active = unsafe getenv("PLANTED_FAULT").flatMap { unsafe Int(String(cString: $0)) } ?? 0

  public static func isActive(_ number: Int) -> Bool { number == active }
}

public func plantedLesser<T: Comparable>(_ n: Int, _ a: T, _ b: T, _ rest: T...) -> T {
  let all = [a, b] + rest
  return PlantedFault.isActive(n) ? all.max()! : all.min()!
}
public func plantedGreater<T: Comparable>(_ n: Int, _ a: T, _ b: T, _ rest: T...) -> T {
  let all = [a, b] + rest
  return PlantedFault.isActive(n) ? all.min()! : all.max()!
}
extension Sequence {
  public func plantedMin(_ n: Int, by less: (Element, Element) throws -> Bool) rethrows -> Element? {
    PlantedFault.isActive(n) ? try self.max(by: less) : try self.min(by: less)
  }
  public func plantedMax(_ n: Int, by less: (Element, Element) throws -> Bool) rethrows -> Element? {
    PlantedFault.isActive(n) ? try self.min(by: less) : try self.max(by: less)
  }
}
extension Sequence where Element: Comparable {
  public func plantedMin(_ n: Int) -> Element? { PlantedFault.isActive(n) ? self.max() : self.min() }
  public func plantedMax(_ n: Int) -> Element? { PlantedFault.isActive(n) ? self.min() : self.max() }
}
extension BidirectionalCollection {
  public func plantedFirst(_ n: Int) -> Element? { PlantedFault.isActive(n) ? self.last : self.first }
  public func plantedLast(_ n: Int) -> Element? { PlantedFault.isActive(n) ? self.first : self.last }
}
"""


@dataclass(eq=False)
class Fault:
    file: str
    line: int  # from 1, as the compiler counts
    start: int
    end: int
    original: str
    becomes: str
    template: str
    number: int = 0
    column: int = 0  # where it starts in the planted line

    def planted(self):
        """What stands in the file, and its declaration."""
        words = {"N": str(self.number), "IS": self.original, "BE": self.becomes,
                 "ACTIVE": f"PlantedFault.isActive({self.number})"}
        is_operator = self.template.startswith("infix")
        if is_operator:
            words["OP"] = self.original + f"{self.number:b}".translate({48: "∘", 49: "∙"})
        text = re.sub(r"\b(N|IS|BE|ACTIVE|OP)\b", lambda word: words[word.group()], self.template)
        return (words["OP"], text) if is_operator else (text, "")

    def report(self):
        line = (ROOT / self.file).read_text(encoding="utf-8").split("\n")[self.line - 1]
        changed = line[: self.start] + self.becomes + line[self.end:]
        return f"{self.file}:{self.line}: survives\n    {line.strip()}\n    {changed.strip()}"


def places(file):
    """Every fault that could be planted in a file, outside comments and text."""
    found = []
    is_text = False
    for number, line in enumerate((ROOT / file).read_text(encoding="utf-8").split("\n"), start=1):
        if line.count('"""') % 2 == 1:
            is_text = not is_text
            continue
        code = line.split("//")[0]
        if is_text or code.lstrip().startswith(("import ", "@", "#")) or "func " in code:
            continue
        for pattern, becomes, template in FAULTS:
            for match in re.finditer(pattern, code):
                if code[: match.start()].count('"') % 2 == 0:
                    found.append(Fault(file, number, match.start(), match.end(), match.group(), becomes, template))
    return found


def plant(room, faults):
    """Makes the copy of the package anew, with these faults in it; only what changes is written, so that no
    more than that is built again."""
    wanted = {}
    tracked = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT,
                             check=True, capture_output=True, text=True).stdout.split("\0")
    for name in filter(None, tracked):
        if (ROOT / name).is_file():
            wanted[name] = (ROOT / name).read_bytes()
    declarations = [DECLARATIONS]
    lines = {}
    for fault in sorted(faults, key=lambda fault: (fault.file, fault.line, fault.start)):
        lines.setdefault((fault.file, fault.line), []).append(fault)
    for (file, number), on_line in lines.items():
        text = wanted[file].decode().split("\n")
        line, after, result = text[number - 1], 0, ""
        for fault in on_line:
            result += line[after: fault.start]
            planted, declaration = fault.planted()
            fault.column = len(result.encode()) + 1
            result, after = result + planted, fault.end
            declarations.append(declaration)
        text[number - 1] = result + line[after:]
        wanted[file] = "\n".join(text).encode()
    if faults:
        wanted[f"Sources/{room}/PlantedFaults.swift"] = "\n".join(declarations).encode()
    for name, content in wanted.items():
        path = COPY / name
        if not path.is_file() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            shutil.copymode(ROOT / name if (ROOT / name).exists() else ROOT / "Package.swift", path)
    for path in [path for path in COPY.rglob("*") if path.is_file() or path.is_symlink()]:
        name = str(path.relative_to(COPY))
        if name not in wanted and not name.startswith(".") and name != "Package.resolved":
            path.unlink()


class Processes:
    """Runs commands in groups of processes of their own, which end when the script does."""

    def __init__(self):
        self.running = set()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self.stop)

    def run(self, command, room, fault=0, seconds=None):
        """The status, what was written, and how many seconds it took; `seconds` limits those of computing, and
        limits the memory too."""
        # Tests that are ended leave files behind, which must neither stay nor be found by the next run.
        temporary = tempfile.mkdtemp(dir=SCRATCH, prefix="temporary-")
        environment = dict(os.environ, ROOM=TESTS.get(room, room), PLANTED_FAULT=str(fault), TMPDIR=temporary,
                           SWIFT_BACKTRACE="enable=no")

        def limit():
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            if seconds:
                resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))
                if sys.platform == "linux":
                    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))

        process = subprocess.Popen(command, cwd=COPY, env=environment, stdout=subprocess.PIPE,
                                   stderr=subprocess.STDOUT, start_new_session=True, preexec_fn=limit)
        self.running.add(process)
        start = time.monotonic()
        # One that waits for ever takes no time of computing.
        timer = threading.Timer(20 * seconds if seconds else 7200, self.kill, [process])
        timer.daemon = True
        timer.start()
        output = []
        with process.stdout:
            for line in process.stdout:
                output.append(line.decode(errors="replace"))
                # One test that notices a fault is enough.
                if fault and "recorded an issue" in output[-1]:
                    self.kill(process)
        process.wait()
        timer.cancel()
        self.running.discard(process)
        shutil.rmtree(temporary, ignore_errors=True)
        return process.returncode, "".join(output), time.monotonic() - start

    def kill(self, process):
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass

    def stop(self, number, frame):
        for process in list(self.running):
            self.kill(process)
        os._exit(128 + number)


def complaints(output):
    """What is wrong, each once: errors of the compiler, and what tests did not find as they expected."""
    lines = [line for line in output.split("\n") if "error:" in line or "✘" in line]
    return "\n".join(dict.fromkeys(lines)) or output[-3000:]


def build(room, faults, count, processes):
    """Plants so many of the faults, in their order, as compile; these."""
    planted, left = [], list(faults)
    while True:
        # A few more than are asked for, as some will not compile.
        missing = count - len(planted)
        if missing > 0 and left:
            taken = missing + (missing + 2) // 3
            planted, left = planted + left[:taken], left[taken:]
        plant(room, planted)
        command = ["swift", "build", "--scratch-path", str(BUILD)]
        status, output, _ = processes.run(command + ["--target", room], room)
        if status == 0:
            if len(planted) < count and left:
                continue
            status, output, _ = processes.run(command + ["--build-tests"], room)
            if status != 0:
                sys.exit(complaints(output) + f"\n{room}: the tests do not compile with the faults")
            return planted[:count]
        errors = set(re.findall(re.escape(str(COPY)) + r"/(\S+\.swift):(\d+):(\d+): error:", output))
        wrong = set()
        for file, line, column in errors:
            near = [fault for fault in planted if fault.file == file]
            if near:
                wrong.add(min(near, key=lambda fault: (abs(fault.line - int(line)), abs(fault.column - int(column)))))
        if not wrong:
            sys.exit(complaints(output) + f"\n{room}: does not compile, and not by a fault")
        planted = [fault for fault in planted if fault not in wrong]


def try_room(room, faults, count, arguments, processes):
    """How many faults were tried, and those that the tests did not notice."""
    tests = TESTS.get(room, room)
    if not (ROOT / "Tests" / f"{tests}Tests").is_dir():
        print(f"{room}: has no tests of its own", flush=True)
        return 0, []
    random.Random(arguments.seed).shuffle(faults)
    for number, fault in enumerate(faults, start=1):
        fault.number = number
    planted = build(room, faults, count, processes)
    program = next(BUILD.glob("*/debug/*PackageTests.xctest"), None) or sys.exit("there is no test program")
    if program.is_dir():
        program = next((program / "Contents/MacOS").iterdir())
    test = [str(program), "--testing-library", "swift-testing"]
    status, output, took = processes.run(test, room)
    if status != 0:
        sys.exit(complaints(output) + f"\n{room}: its tests have to pass without faults first")
    limit = min(arguments.seconds, int(10 * took) + 20)

    def notices(fault):
        # AlluvialLayout.swift may be tested by AlluvialDiagramTests.swift; 69 says that there is no such test.
        word = re.match(r"[A-Z]?[a-z0-9]+|[A-Z0-9]+(?![a-z])|\w", Path(fault.file).stem).group()
        nearest = rf"\b{word}[\w+]*Tests\.swift:"
        if processes.run(test + ["--filter", nearest], room, fault.number, limit)[0] not in (0, 69):
            return True
        return processes.run(test, room, fault.number, limit)[0] != 0

    survivors = []
    with ThreadPoolExecutor(max_workers=arguments.jobs) as pool:
        for fault, is_noticed in zip(planted, pool.map(notices, planted)):
            if not is_noticed:
                survivors.append(fault)
                print(fault.report(), flush=True)
    print(f"{room}: {len(planted) - len(survivors)} of {len(planted)} faults noticed", flush=True)
    return len(planted), survivors


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--room", action="append", help="a room whose files get faults and whose tests run")
    which.add_argument("--change", metavar="COMMIT", help="plant in the files that differ from this commit")
    which.add_argument("--all", action="store_true", help="plant in every room")
    which.add_argument("--at", action="append", metavar="FILE[:LINE]", help="plant every fault of this place")
    parser.add_argument("--count", type=int, default=20, help="how many faults that compile, a room")
    parser.add_argument("--seed", type=int, default=1, help="what decides which")
    parser.add_argument("--seconds", type=int, default=300, help="the most that the tests may compute for one fault")
    parser.add_argument("--jobs", type=int, default=2, help="how many runs of the tests at a time")
    arguments = parser.parse_args()

    line = {}
    if arguments.at:
        for place in arguments.at:
            file, _, number = place.partition(":")
            line.setdefault(file, set()).add(int(number) if number else 0)
        files = sorted(line)
    elif arguments.change:
        files = subprocess.run(["git", "diff", "--name-only", arguments.change, "--", "Sources"], cwd=ROOT,
                               check=True, capture_output=True, text=True).stdout.split("\n")
        files = [file for file in files if file.endswith(".swift") and (ROOT / file).exists()]
    else:
        folders = [ROOT / "Sources" / room for room in arguments.room or [""]]
        files = sorted(str(path.relative_to(ROOT)) for folder in folders for path in folder.rglob("*.swift"))
    rooms = {}
    for file in files:
        found = [fault for fault in places(file) if not line or line[file] & {0, fault.line}]
        rooms.setdefault(Path(file).parts[1], []).extend(found)

    SCRATCH.mkdir(exist_ok=True)
    for left in SCRATCH.glob("temporary-*"):
        shutil.rmtree(left, ignore_errors=True)
    processes = Processes()
    survivors = 0
    for room, faults in rooms.items():
        if faults:
            survivors += len(try_room(room, faults, len(faults) if line else arguments.count, arguments, processes)[1])
    sys.exit(1 if survivors else 0)


main()
