"""Compares the command with peers on any network, large ones included, where no golden is kept.

Usage: python compare_with_peers.py [--only FAMILY,...] LIAISON TIES.csv|TIES.tsv ...

LIAISON is the built command; the files are edge lists of two columns, without weights. For each measure,
prints the worst difference from its peer, relative to the larger of the two, over the nodes of both modes;
for what must hold and has no number (a cover covers), 0 or inf. Ends with status 1 if one exceeds its
tolerance. Weights and groups, where a measure reads them, are made up. Measures without a peer that is quick
enough for thousands of nodes are listed at the end: their goldens on small networks are all there is.

The families are modules of peers/: position, cohesion, brokerage, covering, communities, weighted,
weightings (of projections) and significance (of a projection's ties).
"""

import argparse
import json
import subprocess
import tempfile
import time

from peers import network
from peers import brokerage, cohesion, communities, covering, position, significance, weighted, weightings

FAMILIES = {
    module.__name__.removeprefix("peers."): module
    for module in [
        position, cohesion, brokerage, covering, communities, weighted, weightings, significance,
    ]
}  # fmt: skip
TOLERANCE = 1e-9


def compare(liaison, path, families):
    with tempfile.TemporaryDirectory() as scratch:
        case = network.Case(liaison, path, scratch)
        print(f"{path}: {len(case.actors)} x {len(case.events)}, {case.matrix.nnz} ties", flush=True)
        within = True
        for family in families:
            start, known = time.monotonic(), set(case.worst)
            FAMILIES[family].compare(case)
            print(f"  {family}, {time.monotonic() - start:.0f} s")
            for measure, found in case.worst.items():
                if measure not in known:
                    # A peer that is less exact has a tolerance of its own.
                    good = found <= case.tolerances.get(measure, TOLERANCE)
                    within = within and good
                    print(f"    {measure:44} {found:.1e}" + ("" if good else "  DIFFERS"))
            for note in case.notes:
                print("    " + note)
            case.notes.clear()
            for taken, what in case.slow:
                print(f"    the command took {taken:.0f} s: {what}")
            case.slow.clear()
            print(end="", flush=True)
        if len(families) == len(FAMILIES):
            listed = json.loads(
                subprocess.run(
                    [liaison, "measures", "--format", "json"], check=True, capture_output=True
                ).stdout
            )
            compared = {word for name in case.worst for word in name.split()}
            left = dict.fromkeys(m["measure"] for m in listed if m["measure"] not in compared)
            print("  not compared here: " + ", ".join(left))
        return within


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", default=",".join(FAMILIES), help="families, joined by commas")
    parser.add_argument("liaison")
    parser.add_argument("files", nargs="+")
    given = parser.parse_args()
    families = given.only.split(",")
    if unknown := set(families) - set(FAMILIES):
        parser.error(f"no such family: {', '.join(unknown)}")
    results = [compare(given.liaison, path, families) for path in given.files]
    raise SystemExit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
