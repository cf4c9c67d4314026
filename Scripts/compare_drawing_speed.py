#!/usr/bin/env python3
"""How long one drawing takes as a whole process: liaison, and networkx with pygraphviz.

Both are started anew each time and take turns, so that the load of the machine falls on both. liaison
reads the work-list itself; the peer reads the same ties as a file of two columns, projects them where
the drawing needs it, and has Graphviz lay them out and write SVG.

    swift build -c release --product liaison
    Scripts/compare_drawing_speed.py [--runs 11] [--liaison PATH]

The peer's packages are installed into a virtual environment beside this package's other build products
(.venv-drawing); pygraphviz is built against the installed Graphviz (libgraphviz-dev).
"""
import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DAVIS = ROOT / "Data" / "davis-southern-women" / "ties.csv"
MACAU = ROOT / "Data" / "macau-belt-and-road-2024-2028" / "worklist.txt"

PEER = """
import csv, sys
import networkx as nx
from networkx.algorithms import bipartite

source, kind, target = sys.argv[1:]
with open(source, newline="", encoding="utf-8-sig") as file:
    rows = list(csv.DictReader(file))
first, second = ("item", "party") if "item" in rows[0] else ("event", "woman")
graph = nx.Graph()
actors = {"a:" + row[second]: row[second] for row in rows}
events = {"e:" + row[first]: row[first] for row in rows}
for names, side in ((actors, 0), (events, 1)):
    for node, label in names.items():
        graph.add_node(node, label=label, bipartite=side)
graph.add_edges_from(("a:" + row[second], "e:" + row[first]) for row in rows)
if kind == "co-responsibility":
    graph = bipartite.weighted_projected_graph(graph, list(actors))
    drawing = nx.nx_agraph.to_agraph(graph)
    drawing.graph_attr.update(overlap="prism", splines="true", outputorder="edgesfirst")
    drawing.draw(target, format="svg", prog="neato")
else:
    drawing = nx.nx_agraph.to_agraph(graph)
    drawing.graph_attr.update(rankdir="LR", ranksep="3", nodesep="0.08", outputorder="edgesfirst")
    drawing.add_subgraph(list(actors), rank="same")
    drawing.draw(target, format="svg", prog="dot")
"""


def peer_python() -> Path:
    """The interpreter of an environment that has the peer's packages."""
    home = ROOT / ".venv-drawing"
    python = home / "bin" / "python"
    known = python.exists() and subprocess.run(
        [python, "-c", "import networkx, pygraphviz"], capture_output=True).returncode == 0
    if not known:
        subprocess.run([sys.executable, "-m", "venv", home], check=True)
        subprocess.run(
            [python, "-m", "pip", "install", "--quiet", "networkx", "pygraphviz"], check=True)
    return python


def seconds(command: list) -> float:
    began = time.perf_counter()
    result = subprocess.run(command, capture_output=True, text=True)
    taken = time.perf_counter() - began
    if result.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{result.stderr}")
    return taken


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=11, help="runs of each program a drawing")
    parser.add_argument("--liaison", type=Path, default=ROOT / ".build" / "release" / "liaison")
    options = parser.parse_args()
    if not options.liaison.exists():
        sys.exit(f"{options.liaison} is missing; run: swift build -c release --product liaison")
    python = peer_python()
    with tempfile.TemporaryDirectory() as folder:
        ties = Path(folder) / "ties.csv"
        seconds([options.liaison, "read", MACAU, "--format", "csv", "-o", ties])
        peer = Path(folder) / "peer.py"
        peer.write_text(PEER, encoding="utf-8")
        print(f"Median of {options.runs} whole processes each, in turn; load {os.getloadavg()[0]:.2f} "
              f"on {os.cpu_count()} processors")
        print(f"{'drawing':32} {'liaison':>10} {'peer':>10} {'ratio':>7}")
        for name, source, pairs in (("Davis", DAVIS, DAVIS), ("Macau", MACAU, ties)):
            for kind in ("co-responsibility", "responsibility-map"):
                ours = [options.liaison, "diagram", source, "--kind", kind,
                        "-o", Path(folder) / "ours.svg"]
                theirs = [python, peer, pairs, kind, Path(folder) / "theirs.svg"]
                # One run of each first, so that neither pays for reading its files from the disk.
                times = [(seconds(ours), seconds(theirs)) for _ in range(options.runs + 1)][1:]
                mine, other = (statistics.median(column) for column in zip(*times))
                print(f"{name + ' ' + kind:32} {mine * 1000:7.0f} ms {other * 1000:7.0f} ms "
                      f"{other / mine:6.1f}x")


if __name__ == "__main__":
    main()
