"""Writes small networks as networkx and igraph write them in GraphML and GEXF.

    python3 -m venv .venv && .venv/bin/pip install -r Tests/NetworkFormatsTests/Peers/requirements.txt
    .venv/bin/python Tests/NetworkFormatsTests/Peers/make_xml.py

Beside every file NAME.ENDING stands NAME.ENDING.truth.json: the nodes and ties with their weights and
attributes, taken from the peer's own graph and not from any file.
"""

import re

import igraph
import networkx as nx

from peer_truth import HERE, truth


def without(data, *names):
    return {name: value for name, value in data.items() if name not in names}


def davis():
    """Davis' Southern Women with `bipartite` on the nodes, as networkx has them, and nothing else."""
    graph = nx.davis_southern_women_graph()
    result = nx.Graph()
    result.add_nodes_from((node, {"bipartite": data["bipartite"]}) for node, data in graph.nodes(data=True))
    result.add_edges_from(graph.edges())
    return result


def chinese():
    """Weights that are integers and others, roles, an isolate, labels, and texts that need escapes."""
    graph = nx.Graph(name="职责 & “分工”")
    graph.add_node("n & 1", label="甲局", bipartite=0, side="政府")
    graph.add_node("n2", label='人大 "常委会"', bipartite=0, side="a < b & c", checked=True)
    graph.add_node("n3", label="无事\n第二行", bipartite=0, side="")
    graph.add_node("m1", label="任务一", bipartite=1, since=1949, share=0.25)
    graph.add_node("m2", label="任务二", bipartite=1, since=-1, checked=False)
    graph.add_edge("n & 1", "m1", weight=2.5, role="lead")
    graph.add_edge("n & 1", "m2", weight=1, role="参与")
    graph.add_edge("n2", "m2", weight=1e-20, role="lead")
    return graph


def multigraph():
    graph = nx.MultiDiGraph()
    graph.add_node("a", bipartite=0)
    graph.add_node("x", bipartite=1)
    graph.add_edge("a", "x", weight=1)
    graph.add_edge("a", "x", weight=3)
    return graph


GRAPHS = [("davis", davis), ("chinese", chinese), ("multigraph", multigraph)]


def label(graph, node):
    return graph.nodes[node].get("label", node)


def graphml():
    (HERE / "graphml").mkdir(exist_ok=True)
    for name, make in GRAPHS:
        graph = make()
        path = f"graphml/networkx-{name}.graphml"
        nx.write_graphml_xml(graph, HERE / path)
        edges = graph.edges(data=True)
        if graph.is_multigraph():
            # networkx writes the keys of parallel edges as their ids.
            edges = [(a, b, {**data, "id": str(key)}) for a, b, key, data in graph.edges(keys=True, data=True)]
        truth(
            path,
            [(label(graph, node), without(data, "label")) for node, data in graph.nodes(data=True)],
            [
                (label(graph, a), label(graph, b), data.get("weight"), without(data, "weight"))
                for a, b, data in edges
            ],
            directed=graph.is_directed(),
            title=graph.graph.get("name"),
        )
    # The same with defaults, which networkx writes for what graph.graph says.
    graph = chinese()
    graph.graph["node_default"] = {"side": "none"}
    path = "graphml/networkx-defaults.graphml"
    nx.write_graphml_xml(graph, HERE / path)
    truth(
        path,
        [
            (label(graph, node), {"side": "none", **without(data, "label")})
            for node, data in graph.nodes(data=True)
        ],
        [(label(graph, a), label(graph, b), d["weight"], {"role": d["role"]}) for a, b, d in graph.edges(data=True)],
        title=graph.graph["name"],
    )

    graph = davis()
    names = list(graph)
    peer = igraph.Graph(n=len(names), edges=[(names.index(a), names.index(b)) for a, b in graph.edges()])
    peer["name"] = "Davis"
    peer.vs["name"] = names
    peer.vs["type"] = [graph.nodes[node]["bipartite"] == 1 for node in names]
    igraph_file("davis", peer)

    graph = chinese()
    names = list(graph)
    peer = igraph.Graph(n=len(names), edges=[(names.index(a), names.index(b)) for a, b in graph.edges()])
    peer.vs["name"] = [graph.nodes[node]["label"] for node in names]
    peer.vs["type"] = [graph.nodes[node]["bipartite"] == 1 for node in names]
    peer.vs["side"] = [graph.nodes[node].get("side", "") for node in names]
    peer.es["weight"] = [data["weight"] for _, _, data in graph.edges(data=True)]
    peer.es["role"] = [data["role"] for _, _, data in graph.edges(data=True)]
    igraph_file("chinese", peer)


def igraph_file(name, peer):
    path = f"graphml/igraph-{name}.graphml"
    peer.write_graphml(str(HERE / path))
    truth(
        path,
        [(vertex["name"], without(vertex.attributes(), "name")) for vertex in peer.vs],
        [
            (
                peer.vs[edge.source]["name"],
                peer.vs[edge.target]["name"],
                edge.attributes().get("weight"),
                without(edge.attributes(), "weight"),
            )
            for edge in peer.es
        ],
        directed=peer.is_directed(),
        title=peer["name"] if "name" in peer.attributes() else None,
    )


def gexf():
    (HERE / "gexf").mkdir(exist_ok=True)
    for version in ["1.1draft", "1.2draft", "1.3"]:
        for name, make in GRAPHS:
            if version != "1.3" and name == "davis":
                continue
            graph = make()
            path = f"gexf/networkx-{version}-{name}.gexf"
            text = "\n".join(nx.generate_gexf(graph, version=version)) + "\n"
            # The day on which this ran would change the file.
            text = re.sub(r'lastmodifieddate="[^"]*"', 'lastmodifieddate="2024-01-01"', text)
            (HERE / path).write_text(text, encoding="utf-8")
            edges = [
                # networkx numbers edges, and repeats the keys of parallel ones as an attribute of its own.
                (a, b, {**data, "id": str(place)})
                for place, (a, b, data) in enumerate(graph.edges(data=True))
            ]
            if graph.is_multigraph():
                edges = [(a, b, {**data, "networkx_key": int(data["id"])}) for a, b, data in edges]
            truth(
                path,
                [(label(graph, node), without(data, "label")) for node, data in graph.nodes(data=True)],
                [
                    (label(graph, a), label(graph, b), data.get("weight"), without(data, "weight"))
                    for a, b, data in edges
                ],
                directed=graph.is_directed(),
                title=graph.graph.get("name"),
            )


graphml()
gexf()
