#!/usr/bin/env python3
"""Reads Pajek and DL files with the peers' own readers and compares with what stands beside them.

    python3 -m venv .venv && .venv/bin/pip install -r Tests/NetworkFormatsTests/Peers/requirements.txt
    mkdir /tmp/peers && LIAISON_PEERS_FOLDER=/tmp/peers swift test --filter WrittenForPeersTests
    .venv/bin/python Scripts/peers_read_pajek.py /tmp/peers/*.net /tmp/peers/*.dl

A line for each reader: how many files it read with the nodes, modes, ties and weights that FILE.truth.json says, and
every file that it read otherwise or refused. networkx reads Pajek of one mode, igraph Pajek, and DL of one mode.
"""

import collections
import json
import re
import sys

import igraph
import networkx as nx


def decoded(label):
    """A label as Pajek means it; no peer does this."""
    return re.sub(r"&#(\d{1,7});|\\n", lambda match: chr(int(match[1])) if match[1] else "\n", label)


def networkx_says(path):
    graph = nx.read_pajek(path)
    ties = [(decoded(a), decoded(b), data.get("weight")) for a, b, data in graph.edges(data=True)]
    return [decoded(node) for node in graph], None, graph.is_directed(), ties


def igraph_says(path):
    graph = igraph.Graph.Read_Pajek(path) if path.endswith(".net") else igraph.Graph.Read_DL(path)
    names = graph.vs["name"] if "name" in graph.vs.attributes() else [""] * graph.vcount()
    names = [decoded(name) for name in names] if path.endswith(".net") else names
    first_mode = graph.vs["type"].count(False) if "type" in graph.vs.attributes() else None
    weights = graph.es["weight"] if "weight" in graph.es.attributes() else [None] * graph.ecount()
    weights = [None if weight is None or weight != weight else weight for weight in weights]
    ties = [(names[edge.source], names[edge.target], weights[edge.index]) for edge in graph.es]
    return names, first_mode, graph.is_directed(), ties


def counted(ties, directed):
    ends = [((a, b) if directed else tuple(sorted((a, b))), weight) for a, b, weight in ties]
    return collections.Counter(ends)


def check(path, says):
    with open(path + ".truth.json", encoding="utf-8") as file:
        truth = json.load(file)
    names, first_mode, directed, ties = says(path)
    expected = [(a, b, weight) for a, b, weight in truth["namedTies"]]
    found = [
        ("nodes", sorted(names), sorted(node["name"] for node in truth["nodes"])),
        ("directed", directed, truth["directed"]),
        ("ties", counted(ties, directed), counted(expected, truth["directed"])),
    ]
    if says is igraph_says and path.endswith(".net"):
        found.append(("modes", first_mode, truth["firstMode"]))
    return [f"{what}: {one!r} where {other!r} is right"[:300] for what, one, other in found if one != other]


def main(paths):
    tables = [("networkx Pajek", ".net", networkx_says), ("igraph Pajek", ".net", igraph_says), ("igraph DL", ".dl", igraph_says)]
    for name, ending, says in tables:
        right, lines = 0, []
        for path in (path for path in paths if path.endswith(ending)):
            try:
                faults = check(path, says)
            except Exception as error:  # Whatever a peer raises is its answer.
                faults = [f"refused: {type(error).__name__}: {error}"[:300]]
            right += not faults
            lines += [f"  {path}\t{fault}" for fault in faults]
        print(f"{name}: {right} of {sum(path.endswith(ending) for path in paths)} as written")
        print("\n".join(lines)) if lines else None


if __name__ == "__main__":
    main(sys.argv[1:])
