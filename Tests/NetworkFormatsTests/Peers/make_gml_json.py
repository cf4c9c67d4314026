"""Writes small networks as networkx, igraph, nx-hif and XGI write them in GML, node-link JSON and HIF.

    python3 -m venv .venv && .venv/bin/pip install -r Tests/NetworkFormatsTests/Peers/requirements.txt
    PYTHONHASHSEED=0 .venv/bin/python Tests/NetworkFormatsTests/Peers/make_gml_json.py

Beside every file NAME.ENDING stands NAME.ENDING.truth.json: the nodes and ties with their weights and
attributes, taken from the peer's own graph and not from any file.
"""

import json

import igraph
import networkx as nx
import nx_hif.hif as nx_hif
import nx_hif.readwrite as nx_hif_files
import xgi

from peer_truth import HERE, truth


def truth_of_networkx(path, graph):
    def rest(data):
        return {key: value for key, value in data.items() if key != "weight"}

    truth(
        path,
        [(str(node), dict(data)) for node, data in graph.nodes(data=True)],
        [
            (str(source), str(target), data.get("weight"), rest(data))
            for source, target, data in graph.edges(data=True)
        ],
        directed=graph.is_directed(),
        title=graph.graph.get("name"),
    )


def truth_of_igraph(path, graph):
    def rest(data):
        return {key: value for key, value in data.items() if key != "weight"}

    def plain(value):
        # GML has neither truth nor integers of its own in igraph: both are numbers there.
        return int(value) if isinstance(value, bool) else value

    def named(vertex):
        return {
            key: plain(value)
            for key, value in vertex.attributes().items()
            if key != "name"
        }

    truth(
        path,
        [(vertex["name"], named(vertex)) for vertex in graph.vs],
        [
            (
                graph.vs[edge.source]["name"],
                graph.vs[edge.target]["name"],
                edge.attributes().get("weight"),
                rest(edge.attributes()),
            )
            for edge in graph.es
        ],
        directed=graph.is_directed(),
        title=None,
    )


def davis():
    """Davis' Southern Women with `bipartite` on the nodes, as networkx has them, and nothing else."""
    graph = nx.davis_southern_women_graph()
    result = nx.Graph()
    result.add_nodes_from((node, {"bipartite": data["bipartite"]}) for node, data in graph.nodes(data=True))
    result.add_edges_from(graph.edges())
    return result


def chinese():
    """Weights, roles, an isolate, and texts that need entities or escapes."""
    graph = nx.Graph(name="职责 & “分工”")
    graph.add_node("甲局", bipartite=0, side="政府")
    graph.add_node("人大 \"常委会\"", bipartite=0, side="a < b & c")
    graph.add_node("无事", bipartite=0, side="政府")
    graph.add_node("任务一\n第二行", bipartite=1, since=1949)
    graph.add_node("任务二", bipartite=1, share=0.25)
    graph.add_edge("甲局", "任务一\n第二行", weight=2.5, role="lead")
    graph.add_edge("甲局", "任务二", weight=1, role="参与")
    graph.add_edge("人大 \"常委会\"", "任务二", weight=1e-20, role="lead")
    return graph


def multigraph():
    graph = nx.MultiDiGraph()
    graph.add_node("a", bipartite=0)
    graph.add_node("x", bipartite=1)
    graph.add_edge("a", "x", weight=1)
    graph.add_edge("a", "x", weight=3)
    return graph


def as_igraph(graph):
    names = list(graph)
    places = {name: place for place, name in enumerate(names)}
    result = igraph.Graph(n=len(names), directed=graph.is_directed())
    result.vs["name"] = names
    result.vs["type"] = [bool(data["bipartite"]) for _, data in graph.nodes(data=True)]
    result.add_edges((places[source], places[target]) for source, target in graph.edges())
    weights = [data.get("weight") for _, _, data in graph.edges(data=True)]
    if all(weight is not None for weight in weights):
        result.es["weight"] = weights
    return result


def gml():
    (HERE / "gml").mkdir(exist_ok=True)
    for name, graph in [("davis", davis()), ("chinese", chinese()), ("multigraph", multigraph())]:
        path = f"gml/networkx-{name}.gml"
        nx.write_gml(graph, HERE / path)
        if name == "multigraph":
            # networkx writes the keys of parallel edges.
            for _, _, key, data in graph.edges(keys=True, data=True):
                data["key"] = key
        truth_of_networkx(path, graph)
    for name, graph in [("davis", davis()), ("chinese", chinese())]:
        path = f"gml/igraph-{name}.gml"
        peer = as_igraph(graph)
        peer.write_gml(str(HERE / path), creator="of the sample")
        truth_of_igraph(path, peer)


def node_link():
    (HERE / "node-link").mkdir(exist_ok=True)
    for name, graph in [("davis", davis()), ("chinese", chinese()), ("multigraph", multigraph())]:
        for edges in ["edges", "links"] if name == "chinese" else ["edges"]:
            path = f"node-link/networkx-{name}-{edges}.json"
            text = json.dumps(nx.node_link_data(graph, edges=edges), ensure_ascii=edges == "links")
            (HERE / path).write_text(text, encoding="utf-8")
            if name == "multigraph":
                for _, _, key, data in graph.edges(keys=True, data=True):
                    data["key"] = key
            truth_of_networkx(path, graph)
    numbered = nx.path_graph(4, create_using=nx.DiGraph)
    path = "node-link/networkx-numbered.json"
    (HERE / path).write_text(json.dumps(nx.node_link_data(numbered, edges="links")), encoding="utf-8")
    truth_of_networkx(path, numbered)


def hif():
    (HERE / "hif").mkdir(exist_ok=True)
    for name, graph in [("davis", davis()), ("chinese", chinese())]:
        actors = [node for node, data in graph.nodes(data=True) if data["bipartite"] == 0]
        events = [node for node, data in graph.nodes(data=True) if data["bipartite"] == 1]
        incidences = [
            (actor, event, data)
            for actor in actors
            for event, data in graph.adj[actor].items()
        ]

        hyper = xgi.Hypergraph()
        hyper.add_nodes_from(actors)
        for event in events:
            hyper.add_edge([a for a, e, _ in incidences if e == event], idx=event)
        if name == "chinese":
            hyper["name"] = graph.graph["name"]
            hyper.set_node_attributes({a: graph.nodes[a]["side"] for a in actors}, name="side")
        path = f"hif/xgi-{name}.json"
        xgi.write_hif(hyper, HERE / path)
        truth(
            path,
            [(node, dict(hyper.nodes[node])) for node in hyper.nodes]
            + [(edge, dict(hyper.edges[edge])) for edge in hyper.edges],
            [
                (node, edge, None, {})
                for edge in hyper.edges
                for node in sorted(hyper.edges.members(edge))
            ],
            title=hyper["name"] if name == "chinese" else None,
        )

        pairs = nx_hif.hif_create()
        for actor in actors:
            nx_hif.hif_add_node(pairs, actor, **{k: v for k, v in graph.nodes[actor].items() if k != "bipartite"})
        for event in events:
            nx_hif.hif_add_edge(pairs, event, **{k: v for k, v in graph.nodes[event].items() if k != "bipartite"})
        for actor, event, data in incidences:
            nx_hif.hif_add_incidence(pairs, event, actor, **data)
        path = f"hif/nx-hif-{name}.json"
        nx_hif_files.write_hif(pairs, HERE / path)
        truth(
            path,
            [(n, dict(d)) for n, d in nx_hif.hif_nodes(pairs, data=True)]
            + [(e, dict(d)) for e, d in nx_hif.hif_edges(pairs, data=True)],
            [
                (actor, event, data.get("weight"), {"key": 0, **{k: v for k, v in data.items() if k != "weight"}})
                for actor, event, data in incidences
            ],
        )


gml()
node_link()
hif()
