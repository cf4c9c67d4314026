"""Writes small networks as networkx and igraph write them in Pajek's format.

    python3 -m venv .venv && .venv/bin/pip install -r Tests/NetworkFormatsTests/Peers/requirements.txt
    .venv/bin/python Tests/NetworkFormatsTests/Peers/make_pajek.py

Beside every file NAME.net stands NAME.net.truth.json: the nodes and ties with their weights and attributes, taken
from the peer's own graph and not from any file. networkx writes attributes that are text and a weight of 1 where
there is none, so graphs have text and weights alone; igraph writes the attribute `type` as the two modes.
"""

import pathlib

import igraph
import networkx as nx

import peer_truth

HERE = pathlib.Path(__file__).parent / "pajek"

CHINESE_NODES = [("甲局", "澳门"), ("人大、政协 办公室", "内地"), ("B & C", "a \\ b"), ("论坛", "事项"), ("基建 二期", "事项")]
CHINESE_TIES = [(0, 3, 2.5), (1, 3, 1.0), (1, 4, -0.25), (2, 4, 1e-07)]


def truth(name, nodes, ties, directed, first_mode=None):
    peer_truth.truth("pajek/" + name, nodes, ties, directed, firstMode=first_mode)


def write_networkx(name, graph):
    nx.write_pajek(graph, HERE / name)
    truth(
        name,
        [(node, dict(data)) for node, data in graph.nodes(data=True)],
        [
            (source, target, data["weight"], {k: v for k, v in data.items() if k != "weight"})
            for source, target, data in graph.edges(data=True)
        ],
        graph.is_directed(),
    )


def write_igraph(name, graph):
    graph.write_pajek(str(HERE / name))
    types = graph.vs["type"] if "type" in graph.vs.attributes() else None
    edges = graph.es.attributes()
    truth(
        name,
        [(vertex["name"], {}) for vertex in graph.vs],
        [
            (
                graph.vs[edge.source]["name"],
                graph.vs[edge.target]["name"],
                edge["weight"] if "weight" in edges else None,
                {"label": edge["label"]} if "label" in edges else {},
            )
            for edge in graph.es
        ],
        graph.is_directed(),
        types.count(False) if types else None,
    )


def davis():
    graph = nx.Graph()
    source = nx.davis_southern_women_graph()
    for node, data in source.nodes(data=True):
        graph.add_node(node, bipartite=str(data["bipartite"]))
    graph.add_edges_from(source.edges, weight=1.0)
    return graph


def chinese():
    graph = nx.MultiDiGraph()
    for node, side in CHINESE_NODES:
        graph.add_node(node, side=side)
    for source, target, weight in CHINESE_TIES + CHINESE_TIES[:1]:
        graph.add_edge(CHINESE_NODES[source][0], CHINESE_NODES[target][0], weight=weight, role="主办 a")
    return graph


def davis_igraph():
    graph = igraph.Graph.from_networkx(nx.davis_southern_women_graph())
    graph.vs["name"] = graph.vs["_nx_name"]
    graph.vs["type"] = [value == 1 for value in graph.vs["bipartite"]]
    del graph.vs["_nx_name"], graph.vs["bipartite"]
    return graph


def chinese_igraph():
    graph = igraph.Graph(len(CHINESE_NODES), [(a, b) for a, b, _ in CHINESE_TIES])
    graph.vs["name"] = ['局 "甲"', "two\nlines", "back\\slash", *[node for node, _ in CHINESE_NODES[3:]]]
    graph.vs["type"] = [False, False, False, True, True]
    graph.es["weight"] = [weight for _, _, weight in CHINESE_TIES]
    graph.es["label"] = ["主办", "with \"quotes\"", "参与 b", "-"]
    return graph


def directed_igraph():
    graph = igraph.Graph([(0, 1), (1, 2), (2, 0)], directed=True)
    graph.vs["name"] = ["a", "b b", "%c"]
    return graph


if __name__ == "__main__":
    HERE.mkdir(exist_ok=True)
    write_networkx("networkx-davis.net", davis())
    write_networkx("networkx-chinese.net", chinese())
    write_igraph("igraph-davis.net", davis_igraph())
    write_igraph("igraph-chinese.net", chinese_igraph())
    write_igraph("igraph-directed.net", directed_igraph())
