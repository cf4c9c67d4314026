#!/usr/bin/env python3
"""Reads GraphML and GEXF that this library wrote with networkx and igraph, and compares with what it says of them.

    mkdir /tmp/written
    LIAISON_PEERS_FOLDER=/tmp/written swift test --filter WrittenForPeersTests
    python3 -m venv .venv
    .venv/bin/pip install -r Tests/NetworkFormatsTests/Peers/requirements.txt
    .venv/bin/python Scripts/peers_read_xml.py /tmp/written

Each file has a JSON file beside it with its nodes, ties, weights and attributes. Prints what was counted, and
each file that a peer reads otherwise. What a peer cannot do is left out of its comparison:

- igraph 1.0 has every number as a float, an empty text where there is none, and false where no truth is, so that
  what is empty or false is not compared; it reads an ampersand in an id as &#38;, and refuses an id that is empty
  and 5e-324, the least number above zero;
- networkx has no difference between a title that is empty and none.
"""

import json
import math
import pathlib
import sys
from collections import Counter

import igraph
import networkx


def text(value):
    """A value as the library writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else float(value)


def wanted(values):
    """Values of the truth, numbers as numbers where all are."""
    try:
        return Counter(float(value) for value in values)
    except ValueError:
        return Counter(values)


def same(found, said):
    said = Counter(said)
    if found == said:
        return True
    if all(isinstance(value, float) for value in found):
        return found == wanted(said.elements())
    return False


def compare(name, peer, found, truth):
    problems = []
    for key, value in found.items():
        if key in ("nodeAttributes", "tieAttributes"):
            for attribute, said in truth[key].items():
                if not same(value.get(attribute, Counter()), said):
                    problems.append(f"{key} {attribute!r}: {value.get(attribute)} for {said}")
        elif value != truth[key]:
            problems.append(f"{key}: {value!r} for {truth[key]!r}")
    for problem in problems:
        print(f"{name}, {peer}: {problem}")
    return not problems


def ends(truth, pairs):
    return sorted(pairs if truth["directed"] else [sorted(pair) for pair in pairs])


def with_networkx(path, truth):
    graph = (networkx.read_gexf if path.suffix == ".gexf" else networkx.read_graphml)(path)
    edges = list(graph.edges(data=True))
    attributes = {"nodeAttributes": {}, "tieAttributes": {}}
    for key, all_data in (
        ("nodeAttributes", [data for _, data in graph.nodes(data=True)]),
        ("tieAttributes", [data for _, _, data in edges]),
    ):
        for data in all_data:
            for name, value in data.items():
                attributes[key].setdefault(name, Counter())[text(value)] += 1
    found = {
        "directed": graph.is_directed(),
        "nodes": [
            {
                "id": node,
                "name": data.get("label", node),
                "mode": {0: "actor", 1: "event"}[data["bipartite"]],
            }
            for node, data in graph.nodes(data=True)
        ],
        "ties": ends(truth, [[a, b] for a, b, _ in edges]),
        "weights": sorted(data["weight"] for _, _, data in edges if "weight" in data),
        **attributes,
    }
    if path.suffix == ".graphml":
        found["title"] = graph.graph.get("name", "")
    return found


def with_igraph(path, truth):
    graph = igraph.Graph.Read_GraphML(str(path))
    ids = [id.replace("&#38;", "&") for id in graph.vs["id"]]
    labels = graph.vs["label"] if "label" in graph.vs.attributes() else ids

    def said(value):
        return value is not False and value not in ("", "false") and value == value

    def values(sequence):
        return {
            name: Counter(text(value) for value in sequence[name] if said(value))
            for name in sequence.attributes()
        }

    weights = graph.es["weight"] if "weight" in graph.es.attributes() else []
    found = {
        "directed": graph.is_directed(),
        "nodes": [
            {"id": id, "name": label or id, "mode": "event" if type else "actor"}
            for id, label, type in zip(ids, labels, graph.vs["type"])
        ],
        "ties": ends(truth, [[ids[edge.source], ids[edge.target]] for edge in graph.es]),
        "weights": sorted(weight for weight in weights if not math.isnan(weight)),
        "title": graph["name"] if "name" in graph.attributes() else "",
        "nodeAttributes": values(graph.vs),
        "tieAttributes": values(graph.es),
    }
    truth = dict(truth)
    truth["nodes"] = [{**node, "name": node["name"] or node["id"]} for node in truth["nodes"]]
    for key in ("nodeAttributes", "tieAttributes"):
        truth[key] = {
            name: [value for value in values if said(value)] for name, values in truth[key].items()
        }
    return found, truth


def main():
    counts = Counter()
    isFine = True
    for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
        if path.suffix not in (".graphml", ".gexf"):
            continue
        truth = json.loads(pathlib.Path(f"{path}.truth.json").read_text("utf-8"))
        if truth["firstMode"] is None:
            continue  # The readers' attributes tell the modes.
        truth["ties"] = ends(truth, truth["ties"])
        peers = [("networkx", *(with_networkx(path, truth), truth))]
        refused = "5e-324" in path.read_text("utf-8") or any(node["id"] == "" for node in truth["nodes"])
        if path.suffix == ".graphml" and not refused:
            peers.append(("igraph", *with_igraph(path, truth)))
        for peer, found, said in peers:
            isFine = compare(path.name, peer, found, said) and isFine
            counts[f"{peer} {path.suffix} files"] += 1
            counts[f"{peer} {path.suffix} nodes"] += len(found["nodes"])
            counts[f"{peer} {path.suffix} ties"] += len(found["ties"])
            counts[f"{peer} {path.suffix} weights"] += len(found["weights"])
            for key in ("nodeAttributes", "tieAttributes"):
                counts[f"{peer} {path.suffix} values of {key}"] += sum(
                    sum(values.values()) for values in found.get(key, {}).values()
                )
    for what, count in sorted(counts.items()):
        print(f"{what}: {count}")
    sys.exit(0 if isFine else 1)


main()
