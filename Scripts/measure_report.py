#!/usr/bin/env python3
"""How long the report on the Macau list takes as a whole process, and how large its pictures are.

    swift build -c release --product liaison
    Scripts/measure_report.py [--runs 7] [--liaison PATH]

The first run, which reads its files from the disk, is not counted. On Linux the time of processors is
split between the command and the children that draw for it. Two runs that write different bytes are an
error.
"""
import argparse
import hashlib
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MACAU = ROOT / "Data" / "macau-belt-and-road-2024-2028" / "worklist.txt"
KINDS = ("wall", "command, user", "command, system", "children, user", "children, system")


def measured(command: list) -> list:
    """Seconds of one run, in the order of KINDS; those of processors where the system says."""
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read()
    used = []
    if sys.platform == "linux":
        # The process has ended and is not forgotten yet: proc_pid_stat(5), fields 14 to 17.
        os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
        taken = time.perf_counter() - began
        fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
        used = [int(field) / os.sysconf("SC_CLK_TCK") for field in fields[11:15]]
        process.wait()
    else:
        process.wait()
        taken = time.perf_counter() - began
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{said.decode(errors='replace')}")
    return [taken] + used


def digest(folder: Path) -> str:
    """Of the paths and bytes of all files."""
    whole = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            whole.update(f"{path.relative_to(folder)} {path.stat().st_size}\n".encode())
            whole.update(path.read_bytes())
    return whole.hexdigest()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=7, help="runs that are counted")
    parser.add_argument("--liaison", type=Path, default=ROOT / ".build" / "release" / "liaison")
    options = parser.parse_args()
    if not options.liaison.exists():
        sys.exit(f"{options.liaison} is missing; run: swift build -c release --product liaison")
    with tempfile.TemporaryDirectory() as scratch:
        runs, digests = [], set()
        load = os.getloadavg()[0]
        for run in range(options.runs + 1):
            goal = Path(scratch) / f"{run}"
            runs.append(measured([options.liaison, "report", MACAU, "-o", goal]))
            digests.add(digest(goal))
            if run < options.runs:
                subprocess.run(["rm", "-r", goal], check=True)
        if len(digests) != 1:
            sys.exit("two runs wrote different bytes")
        print(f"Median of {options.runs} runs; load {load:.2f} on {os.cpu_count()} processors")
        for kind, times in zip(KINDS, zip(*runs[1:])):
            print(f"{kind:20} {statistics.median(times):6.2f} s  "
                  f"({min(times):.2f} to {max(times):.2f})")
        pictures = [path.stat().st_size for path in goal.rglob("*.png")]
        print(f"{len(pictures)} PNG of {sum(pictures) / 1e6:.1f} MB; "
              f"report.html of {(goal / 'report.html').stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
