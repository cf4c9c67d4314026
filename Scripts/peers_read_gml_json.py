#!/usr/bin/env python3
"""Reads network files with the peers' own readers and prints what these count.

    python3 -m venv .venv && .venv/bin/pip install -r Tests/NetworkFormatsTests/Peers/requirements.txt
    .venv/bin/python Scripts/peers_read_gml_json.py FILE...

A file is told by its ending: .gml (networkx and igraph), .node-link.json (networkx), .hif.json (XGI and nx-hif).
A line a file and reader: nodes, ties, the sum of weights, how many values of attributes, and the names in order, cut
short; or the fault that the reader found.
"""

import json
import sys

import igraph
import networkx as nx
import nx_hif.hif as hypergraphs
import nx_hif.readwrite as hypergraph_files
import xgi


def line(path, reader, nodes, ties, weights, values, names):
    shown = ", ".join(sorted(str(name) for name in names))
    print(
        f"{path}\t{reader}\tnodes {nodes}\tties {ties}\tweights {sum(weights):g} of {len(weights)}"
        f"\tvalues {values}\t{shown[:200]!r}"
    )


def networkx_line(path, graph, names):
    weights = [data["weight"] for _, _, data in graph.edges(data=True) if "weight" in data]
    values = sum(len(data) for _, data in graph.nodes(data=True))
    values += sum(len(data) - ("weight" in data) for _, _, data in graph.edges(data=True))
    line(path, "networkx", len(graph), graph.size(), weights, values, names)


def gml(path):
    graph = nx.read_gml(path)
    networkx_line(path, graph, graph)
    peer = igraph.Graph.Read_GML(path)
    weights = []
    if "weight" in peer.es.attributes():
        weights = [weight for weight in peer.es["weight"] if weight == weight]
    values = sum(
        1
        for vertex in peer.vs
        for key, value in vertex.attributes().items()
        if value == value and value is not None and value != "" and key != "id"
    )
    line(path, "igraph", peer.vcount(), peer.ecount(), weights, values, peer.vs["label"])


def node_link(path):
    with open(path, encoding="utf-8") as file:
        graph = nx.node_link_graph(json.load(file), edges="edges")
    networkx_line(path, graph, [data.get("label", node) for node, data in graph.nodes(data=True)])


def hif(path):
    graph = xgi.read_hif(path)
    line(
        path, "xgi", graph.num_nodes + graph.num_edges, sum(len(m) for m in graph.edges.members()), [],
        sum(len(graph.nodes[n]) for n in graph.nodes) + sum(len(graph.edges[e]) for e in graph.edges),
        [*graph.nodes, *graph.edges],
    )
    peer = hypergraph_files.read_hif(path)
    incidences = peer[2].edges(data=True)
    nodes = [*hypergraphs.hif_nodes(peer, data=True), *hypergraphs.hif_edges(peer, data=True)]
    weights = [data["weight"] for _, _, data in incidences if "weight" in data]
    values = sum(len(data) for _, data in nodes)
    values += sum(len(data) - ("weight" in data) - ("direction" in data) for _, _, data in incidences)
    line(path, "nx-hif", len(nodes), len(incidences), weights, values, [node for node, _ in nodes])


READERS = {".gml": gml, ".node-link.json": node_link, ".hif.json": hif}

for path in sys.argv[1:]:
    reader = next((read for ending, read in READERS.items() if path.endswith(ending)), None)
    if reader is None:
        sys.exit(f"{path}: the ending is none of {', '.join(READERS)}")
    try:
        reader(path)
    except Exception as error:  # A reader's fault is what this is to show.
        print(f"{path}\tfault\t{type(error).__name__}: {str(error)[:200]}")
