"""Makes the goldens beside this file from networkx, numpy and igraph (see requirements.txt).

Usage: python make_goldens.py [NETWORK.tsv ...]

Without arguments, writes davis.json, macau.json and random.json. With tab-separated edge lists (two
columns, row and column), writes NAME.json for each to the present folder instead; that is how larger
networks are checked without keeping their goldens (15,000 ties take minutes, 50,000 an hour).

What is asked of a peer is named beside each measure. Where a peer defines a measure otherwise, the
conversion stands here, and in the documentation comment of the measure that is compared:

closeness   networkx keeps the mode sizes of the whole network for a node that reaches only its
            component, so its values exceed 1 there. Divided by (n2 + 2 (n1 - 1)) and multiplied by
            (b + 2 (a - 1)), a and b the sizes of the component's modes. Isolates: 0 there, null here.
redundancy  networkx raises below degree 2; such nodes are not asked for and are null here.
clustering  networkx gives 0 to a node with no node at distance two; null here.
Robins-A.   networkx gives 0 to a network without paths of three ties; null here.
eigenvector numpy's singular vector has an arbitrary sign and mixes tied components: the magnitude is
            taken, and all is null if the two largest singular values agree to 1e-9. igraph divides by
            the largest entry of both modes; each mode is normalised anew.
betweenness networkx raises where the maximum of either mode is 0, which is that of a mode that faces a
            single node or none. Null for that mode here; left out for the other.
"""

import csv
import json
import pathlib
import random
import sys

import igraph
import networkx as nx
import numpy as np
import scipy
from networkx.algorithms import bipartite

HERE = pathlib.Path(__file__).resolve().parent
SEED = 1941
LARGE = 1000  # nodes from which slow second oracles are left out


def graphs(rows, columns, ties):
    """The network in networkx (nodes are pairs) and igraph (rows first)."""
    g = nx.Graph()
    g.add_nodes_from((0, r) for r in rows)
    g.add_nodes_from((1, c) for c in columns)
    g.add_edges_from(((0, r), (1, c)) for r, c in ties)
    nodes = list(g)
    index = {node: i for i, node in enumerate(nodes)}
    h = igraph.Graph(n=len(nodes), edges=[(index[a], index[b]) for a, b in g.edges()])
    return g, h, nodes


def agree(what, first, second, tolerance=1e-9):
    """Stops unless two oracles give the same."""
    for node, a in first.items():
        b = second[node]
        if (a is None) != (b is None) or (
            a is not None and abs(a - b) > tolerance * max(abs(a), abs(b), 1e-3)
        ):
            raise SystemExit(f"oracles disagree on {what} of {node}: {a} and {b}")


def closeness(g, own, other):
    whole = len(other) + 2 * (len(own) - 1)
    scores = bipartite.closeness_centrality(g, own)
    scaled, within = {}, {}
    for part in nx.connected_components(g):
        a = sum(node[0] == own[0][0] for node in part)
        b = len(part) - a
        for node in part:
            if node[0] != own[0][0]:
                continue
            if len(part) == 1:
                scaled[node] = within[node] = None
                continue
            scaled[node] = scores[node] / whole * (b + 2 * (a - 1))
            within[node] = scaled[node] * (len(g) - 1) / (len(part) - 1)
    return scaled, within


def eigenvector(g, own, other):
    none = {node: None for node in own}
    if not g.number_of_edges():
        return none
    incidence = bipartite.biadjacency_matrix(g, own, other, dtype=float).toarray()
    left, values, _ = np.linalg.svd(incidence, full_matrices=False)
    if len(values) > 1 and values[0] - values[1] < 1e-9 * values[0]:
        return none
    return {node: abs(float(x)) for node, x in zip(own, left[:, 0])}


def igraph_eigenvector(h, nodes, own):
    scores = dict(zip(nodes, h.eigenvector_centrality()))
    length = sum(scores[node] ** 2 for node in own) ** 0.5
    return {node: scores[node] / length for node in own}


def component_numbers(g, own):
    """Largest first; equal sizes by the first node of the measured mode, others after."""
    place = {node: i for i, node in enumerate(own)}
    parts = sorted(
        nx.connected_components(g),
        key=lambda part: (-len(part), min((place.get(n, len(own)) for n in part))),
    )
    return {n: i + 1 for i, part in enumerate(parts) for n in part if n in place}


def extra_pieces(g, own):
    before = nx.number_connected_components(g)
    cuts = set(nx.articulation_points(g))
    scores = {}
    for node in own:
        rest = g.subgraph(set(g) - {node})
        pieces = nx.number_connected_components(rest) - before if node in cuts else 0
        scores[node] = pieces
    return scores


def node_measures(g, h, nodes, own, other):
    n1, n2 = len(own), len(other)
    result = {}
    if not own:
        return result
    result["degree"] = {node: g.degree(node) for node in own}
    degree = bipartite.degree_centrality(g, own) if n2 else None
    result["normalized-degree"] = {node: degree[node] if n2 else None for node in own}

    result["closeness"], result["component-closeness"] = closeness(g, own, other)
    # igraph: one over the mean distance to what is reached, a component at a time.
    mean = dict(zip(nodes, h.closeness(normalized=True)))
    part_of = {node: part for part in nx.connected_components(g) for node in part}
    second = {}
    for node in own:
        size = len(part_of[node])
        a = sum(other_node[0] == node[0] for other_node in part_of[node])
        least = (size - a) + 2 * (a - 1)
        second[node] = None if size == 1 else mean[node] * least / (size - 1)
    agree("closeness", result["component-closeness"], second)

    raw = dict(zip(nodes, h.betweenness(directed=False)))
    slow = n1 + n2 > LARGE
    if not slow:
        agree("betweenness", nx.betweenness_centrality(g, normalized=False), raw)
    result["raw-betweenness"] = {node: raw[node] for node in own}
    if n2 < 2:
        result["betweenness"] = {node: None for node in own}
    elif n1 > 1 and slow:
        s, t = divmod(n1 - 1, n2)
        most = (n2**2 * (s + 1) ** 2 + n2 * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2
        result["betweenness"] = {node: raw[node] / most for node in own}
    elif n1 > 1:
        share = bipartite.betweenness_centrality(g, own)
        result["betweenness"] = {node: share[node] for node in own}

    most = n2 + (n1 - 1) / 2
    harmonic = nx.harmonic_centrality(g, own)
    if n1 + n2 > 1:
        per_node = dict(zip(nodes, h.harmonic_centrality(normalized=True)))
        agree("harmonic", harmonic, {n: per_node[n] * (n1 + n2 - 1) for n in own})
    result["harmonic-closeness"] = {node: harmonic[node] / most if n2 else None for node in own}

    result["eigenvector"] = eigenvector(g, own, other)
    if nx.number_of_edges(g) and nx.is_connected(g):
        agree("eigenvector", result["eigenvector"], igraph_eigenvector(h, nodes, own), 1e-8)

    paired = [node for node in own if g.degree(node) > 1]
    redundancy = bipartite.node_redundancy(g, paired) if paired else {}
    result["redundancy"] = {node: redundancy.get(node) for node in own}
    for mode, name in [
        ("dot", "latapy-clustering"),
        ("min", "latapy-clustering-min"),
        ("max", "latapy-clustering-max"),
    ]:
        scores = bipartite.latapy_clustering(g, own, mode)
        # A node at distance two shares a neighbour, so a score of 0 means that there is none.
        result[name] = {node: scores[node] or None for node in own}

    result["component"] = component_numbers(g, own)
    if not slow:
        result["cutpoint"] = extra_pieces(g, own)
    return result


def network_measures(g, h, rows, columns):
    paths = sum((g.degree(a) - 1) * (g.degree(b) - 1) for a, b in g.edges())
    clustering = bipartite.robins_alexander_clustering(g) if paths else None
    return {
        "density": bipartite.density(g, rows) if rows and columns else None,
        "component-count": nx.number_connected_components(g) if len(g) else 0,
        "robins-alexander": clustering,
    }


def golden(rows, columns, ties):
    # Nodes are numbered: networkx sums over sets, whose order would change with each run's string
    # hashes, and the last digits with it.
    row_number = {row: i for i, row in enumerate(rows)}
    column_number = {column: i for i, column in enumerate(columns)}
    numbered = [(row_number[r], column_number[c]) for r, c in ties]
    g, h, nodes = graphs(range(len(rows)), range(len(columns)), numbered)
    actors = [(0, r) for r in range(len(rows))]
    events = [(1, c) for c in range(len(columns))]

    def listed(own, other):
        measures = node_measures(g, h, nodes, own, other)
        return {name: [scores[node] for node in own] for name, scores in measures.items()}

    return {
        "rows": rows,
        "columns": columns,
        "ties": [list(tie) for tie in numbered] if len(g) < LARGE else [],
        "ofRows": listed(actors, events),
        "ofColumns": listed(events, actors),
        "ofNetwork": network_measures(g, h, actors, events),
    }


def from_ties(ties):
    rows = list(dict.fromkeys(r for r, _ in ties))
    columns = list(dict.fromkeys(c for _, c in ties))
    return golden(rows, columns, ties)


def random_networks(count):
    """Small networks with isolates, twins, pendants and several components; a few have an empty mode."""
    source = random.Random(SEED)
    for number in range(count):
        n1, n2 = source.randint(1, 14), source.randint(1, 14)
        if number % 10 == 9:
            n1, n2 = (0, n2) if number % 20 == 9 else (n1, 0)
        density = source.choice([0.05, 0.1, 0.15, 0.3, 0.6])
        ties = [(r, c) for r in range(n1) for c in range(n2) if source.random() < density]
        yield golden(list(range(n1)), list(range(n2)), ties)


def write(path, networks):
    made_with = {
        "python": sys.version.split()[0],
        "networkx": nx.__version__,
        "igraph": igraph.__version__,
        "numpy": np.__version__,
        "scipy": scipy.__version__,
    }
    text = json.dumps(
        {"madeWith": made_with, "networks": networks}, ensure_ascii=False, separators=(",", ":")
    )
    path.write_text(text.replace('"of', '\n"of').replace('{"rows"', '\n{"rows"') + "\n", "utf-8")


def read(path, delimiter):
    with path.open(encoding="utf-8", newline="") as file:
        return [(a, b) for a, b in csv.reader(file, delimiter=delimiter)]


def main():
    if len(sys.argv) > 1:
        for name in sys.argv[1:]:
            path = pathlib.Path(name)
            write(pathlib.Path(path.stem + ".json"), [from_ties(read(path, "\t"))])
        return
    data = HERE.parents[2] / "Data"
    davis = read(data / "davis-southern-women" / "ties.csv", ",")[1:]
    write(HERE / "davis.json", [from_ties(davis)])
    items = read(HERE / "macau.csv", ",")[1:]
    write(HERE / "macau.json", [from_ties([(unit, item) for item, unit in items])])
    write(HERE / "random.json", list(random_networks(60)))


if __name__ == "__main__":
    main()
