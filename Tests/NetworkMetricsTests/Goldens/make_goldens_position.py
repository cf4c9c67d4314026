"""Makes the goldens of position beside this file: NAME-position.json for davis, macau and random, and
weighted-position.json with networks of its own, whose ties carry weights.

Usage: python make_goldens_position.py

The networks of the first three are those of make_goldens.py, in the same order. Each value has two
oracles, which must agree before it is written:

strength        networkx's weighted degree and igraph's strength.
eccentricity    networkx's of each component and igraph's. igraph gives 0 to isolates; null here.
hubs            numpy's singular vector, as in make_goldens.py, divided by its sum; networkx's hits of
                the directed network where the largest singular value stands well apart.
pagerank        networkx's and igraph's.
katz            networkx's katz_centrality_numpy and the series of walks, summed; beta 1, alpha half of
                1 / s.
birank ...      networkx's bipartite.birank with uniform personalisations, and birankpy's birank of the
                whole matrix, isolates included. birankpy has no BGER: the linear equations, solved by
                numpy, stand in, as they do where networkx refuses an empty mode. birankpy calls
                functions that scipy has since left to numpy; they are put back here.
centralisation  networkx's degree, closeness and betweenness. Maxima are taken from the network that
                has them, built and measured by networkx; for closeness, that no connected network of
                up to 16 possible ties has more is tried out on all of them.
weighted paths  networkx's Dijkstra in fractions, so that equal paths are equal: weights are 1, 4, 9 and
                16, whose roots are whole; igraph's betweenness, which allows for rounding, and distances
                by Floyd and Warshall's algorithm in fractions.
"""

import json
import random
from fractions import Fraction

import birankpy
import igraph
import make_goldens as base
import networkx as nx
import numpy as np
import scipy
from networkx.algorithms import bipartite

DAMPING = 0.85

scipy.array, scipy.sqrt = np.array, np.sqrt


def matrix(g, own, other):
    scores = np.zeros((len(own), len(other)))
    place = {node: i for i, node in enumerate(other)}
    for i, node in enumerate(own):
        for neighbour, data in g[node].items():
            scores[i, place[neighbour]] = data["weight"]
    return scores


def strength(g, h, nodes, own):
    first = dict(g.degree(own, weight="weight"))
    second = dict(zip(nodes, h.strength(weights="weight")))
    base.agree("strength", first, second)
    return first


def eccentricity(g, h, nodes, own):
    first = {}
    for part in nx.connected_components(g):
        for node, distance in nx.eccentricity(g.subgraph(part)).items():
            first[node] = distance or None
    second = {node: e or None for node, e in zip(nodes, h.eccentricity())}
    base.agree("eccentricity", first, second)
    return {node: first[node] for node in own}


def leading(w, own):
    """The leading left vector; null without ties and where two values lead."""
    if not w.any():
        return {node: None for node in own}, 0
    left, values, _ = np.linalg.svd(w, full_matrices=False)
    if len(values) > 1 and values[0] - values[1] < 1e-9 * values[0]:
        return {node: None for node in own}, 0
    gap = 1 - values[1] / values[0] if len(values) > 1 else 1
    return {node: abs(float(x)) for node, x in zip(own, left[:, 0])}, gap


def hubs(g, w, own, other):
    vector, gap = leading(w, own)
    if not gap:
        return vector
    total = sum(vector.values())
    first = {node: x / total for node, x in vector.items()}
    if gap > 0.05 and len(g) > 3:
        directed = nx.DiGraph()
        directed.add_nodes_from(g)
        directed.add_weighted_edges_from(
            (a, b, data["weight"]) for a in own for b, data in g[a].items()
        )
        second, _ = nx.hits(directed, max_iter=1000, tol=0)
        base.agree("hubs", first, {node: abs(second[node]) for node in own}, 1e-7)
    return first


def pagerank(g, h, nodes, own):
    first = nx.pagerank(g, alpha=DAMPING, max_iter=10000, tol=1e-15, weight="weight")
    weights = h.es["weight"] if h.ecount() else None
    second = dict(zip(nodes, h.pagerank(damping=DAMPING, weights=weights)))
    base.agree("pagerank", first, second)
    return {node: first[node] for node in own}


def katz(g, w, own):
    s = np.linalg.norm(w, 2) if w.size else 0
    if s == 0:
        return {node: 1.0 for node in own}
    alpha = 0.5 / s
    first = nx.katz_centrality_numpy(g, alpha, 1.0, normalized=False, weight="weight")
    rows, columns = np.ones(w.shape[0]), np.ones(w.shape[1])
    sums = rows.copy()
    for _ in range(200):
        rows, columns = alpha * w @ columns, alpha * w.T @ rows
        sums += rows
    base.agree("katz", {node: first[node] for node in own}, dict(zip(own, sums.tolist())))
    return {node: first[node] for node in own}


def solved(w, normalization):
    """The fixed point, by numpy's solver."""
    n, m = w.shape
    rows, columns = w.sum(axis=1), w.sum(axis=0)
    rows[rows == 0] = 1
    columns[columns == 0] = 1
    exponents = {"birank": (0.5, 0.5), "cohits": (0, 1), "bgrm": (1, 1), "bger": (1, 0)}
    receiving, sending = exponents[normalization]
    to_rows = w / rows[:, None] ** receiving / columns[None, :] ** sending
    to_columns = w.T / columns[:, None] ** receiving / rows[None, :] ** sending
    both = np.block([[np.zeros((n, n)), to_rows], [to_columns, np.zeros((m, m))]])
    start = np.concatenate([np.full(n, 1 / n if n else 0), np.full(m, 1 / m if m else 0)])
    return np.linalg.solve(np.eye(n + m) - DAMPING * both, (1 - DAMPING) * start)[:n]


def reinforced(g, w, own, other):
    result = {}
    for name in ["birank", "cohits", "bgrm", "bger"]:
        first = dict(zip(own, solved(w, name).tolist()))
        if w.size and name != "bger":
            normalizer = {"birank": "BiRank", "cohits": "CoHITS", "bgrm": "BGRM"}[name]
            second, _ = birankpy.birank(
                scipy.sparse.csr_array(w), normalizer, DAMPING, DAMPING, 10000, 1e-15
            )
            base.agree(name, first, dict(zip(own, second.tolist())))
        if w.size and name == "birank":
            third = bipartite.birank(
                g,
                own,
                alpha=DAMPING,
                beta=DAMPING,
                top_personalization={node: 1 / len(own) for node in own},
                bottom_personalization={node: 1 / len(other) for node in other},
                max_iter=10000,
                tol=1e-15,
            )
            base.agree(name, first, third)
        result[name] = first
    return result


def distances(g, length):
    """All distances in fractions, by Floyd and Warshall's algorithm."""
    far = {a: {b: None for b in g} for a in g}
    for a in g:
        far[a][a] = Fraction(0)
        for b, data in g[a].items():
            far[a][b] = data[length]
    for c in g:
        for a in g:
            if far[a][c] is None:
                continue
            for b in g:
                if far[c][b] is not None:
                    through = far[a][c] + far[c][b]
                    if far[a][b] is None or through < far[a][b]:
                        far[a][b] = through
    return far


def weighted_closeness(g, own, length):
    far = distances(g, length) if len(g) < 60 else None
    scores = {}
    for node in own:
        found = nx.single_source_dijkstra_path_length(g, node, weight=length)
        if far and found != {b: d for b, d in far[node].items() if d is not None}:
            raise SystemExit(f"oracles disagree on distances from {node}")
        if len(found) == 1:
            scores[node] = None
            continue
        least = sum(2 if other[0] == node[0] else 1 for other in found) - 2
        reach = Fraction(len(found) - 1, len(g) - 1)
        scores[node] = float(least / sum(found.values()) * reach)
    return scores


def weighted_betweenness(g, h, nodes, own, other):
    if len(other) < 2:
        return {node: None for node in own}
    n, m = len(own), len(other)
    s, t = divmod(n - 1, m)
    most = (m**2 * (s + 1) ** 2 + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2
    pairs = nx.betweenness_centrality(g, normalized=False, weight="length")
    lengths = [weight**-0.5 for weight in h.es["weight"]] if h.ecount() else None
    second = dict(zip(nodes, h.betweenness(directed=False, weights=lengths)))
    base.agree("weighted betweenness", pairs, second)
    return {node: float(pairs[node] / most) for node in own}


def weighted_degree(g, own):
    scores = {}
    for node in own:
        s, d = g.degree(node, weight="weight"), g.degree(node)
        scores[node] = (s * d) ** 0.5
    return scores


def closeness(g, own, other):
    return [bipartite.closeness_centrality(g, own)[node] for node in own]


def excess(scores):
    return sum(max(scores) - score for score in scores)


def centre(n, m):
    """One of n nodes tied to all m, the others hanging from these one after another."""
    g = nx.Graph()
    g.add_edges_from(((0, 0), (1, j)) for j in range(m))
    g.add_edges_from(((0, i), (1, (i - 1) % m)) for i in range(1, n))
    return g, [(0, i) for i in range(n)], [(1, j) for j in range(m)]


def centralizations(g, own, other):
    names = ["degree-centralization", "closeness-centralization", "betweenness-centralization"]
    result = dict.fromkeys(names)
    if len(own) < 2 or len(other) < 2:
        return result
    best, best_own, best_other = centre(len(own), len(other))

    def share(measure):
        def scores(*network):
            return excess([measure(*network)[node] for node in network[1]])

        return scores(g, own, other) / scores(best, best_own, best_other)

    if all(g.degree(node) for node in own):
        result[names[0]] = share(lambda g, own, other: bipartite.degree_centrality(g, own))
    if nx.is_connected(g):
        result[names[1]] = share(lambda g, own, other: bipartite.closeness_centrality(g, own))
    result[names[2]] = share(lambda g, own, other: nx.betweenness_centrality(g, normalized=False))
    return result


def try_out_closeness(limit):
    """Stops unless the centre has the most excess of closeness among all connected networks."""
    for n in range(2, limit + 1):
        for m in range(2, limit // n + 1):
            most = excess(closeness(*centre(n, m)))
            for bits in range(1 << (n * m)):
                rows = [(bits >> (i * m)) & ((1 << m) - 1) for i in range(n)]
                # Networks that differ by the order of rows alone are tried once.
                if rows == sorted(rows) and rows[0]:
                    found = excess_of_masks(rows, m)
                    if found is not None and found > most * (1 + 1e-12):
                        raise SystemExit(f"{rows} of {n} and {m} exceeds the maximum")


def excess_of_masks(rows, m):
    """The excess of closeness of rows given as masks of columns; null if not connected."""
    n = len(rows)
    scores = []
    for source in range(n):
        seen_rows, seen_columns, front, distance, total = 1 << source, 0, [source], 0, 0
        while front:
            reached = 0
            for row in front:
                reached |= rows[row]
            reached &= ~seen_columns
            seen_columns |= reached
            front = [i for i in range(n) if rows[i] & reached and not seen_rows >> i & 1]
            for row in front:
                seen_rows |= 1 << row
            total += (distance + 1) * reached.bit_count() + (distance + 2) * len(front)
            distance += 2
        if seen_columns.bit_count() < m or seen_rows.bit_count() < n:
            return None
        scores.append((m + 2 * (n - 1)) / total)
    return excess(scores)


def node_measures(g, h, nodes, own, other, weighted):
    result = {}
    if not own:
        return result
    w = matrix(g, own, other)
    prefix = "weighted-" if weighted else ""
    result["strength"] = strength(g, h, nodes, own)
    result["eccentricity"] = eccentricity(g, h, nodes, own)
    if weighted:
        result["weighted-eigenvector"] = leading(w, own)[0]
    result[prefix + "hubs-and-authorities"] = hubs(g, w, own, other)
    result[prefix + "pagerank"] = pagerank(g, h, nodes, own)
    result[prefix + "katz"] = katz(g, w, own)
    for name, scores in reinforced(g, w, own, other).items():
        result[prefix + name] = scores
    result["weighted-degree"] = weighted_degree(g, own)
    result["weighted-closeness"] = weighted_closeness(g, own, "length")
    result["weighted-betweenness"] = weighted_betweenness(g, h, nodes, own, other)
    return result


def golden(rows, columns, ties, weights=None):
    g, _, _ = base.graphs(range(rows), range(columns), ties)
    for (row, column), weight in zip(ties, weights or [1] * len(ties)):
        # Halfway between counting ties and summing weights, alpha 1/2: one over the weight's root.
        length = Fraction(1, round(weight**0.5))
        g.edges[(0, row), (1, column)].update(weight=weight, length=length)
    nodes = list(g)
    index = {node: i for i, node in enumerate(nodes)}
    h = igraph.Graph(n=len(nodes), edges=[(index[a], index[b]) for a, b in g.edges()])
    h.es["weight"] = [data["weight"] for _, _, data in g.edges(data=True)]
    actors = [(0, r) for r in range(rows)]
    events = [(1, c) for c in range(columns)]

    def listed(own, other):
        measures = node_measures(g, h, nodes, own, other, weights is not None)
        return {name: [scores[node] for node in own] for name, scores in measures.items()}

    result = {} if weights is None else {"size": [rows, columns], "ties": ties, "weights": weights}
    return result | {
        "ofRows": listed(actors, events),
        "ofColumns": listed(events, actors),
        "ofNetwork": centralizations(g, actors, events),
    }


def weighted_networks(count):
    source = random.Random(base.SEED)
    for _ in range(count):
        n1, n2 = source.randint(1, 12), source.randint(1, 12)
        density = source.choice([0.1, 0.2, 0.3, 0.6])
        ties = [[r, c] for r in range(n1) for c in range(n2) if source.random() < density]
        yield golden(n1, n2, ties, [source.choice([1, 4, 9, 16]) for _ in ties])


def main():
    try_out_closeness(16)
    for name in ["davis", "macau", "random"]:
        networks = json.loads((base.HERE / f"{name}.json").read_text("utf-8"))["networks"]
        goldens = [golden(len(n["rows"]), len(n["columns"]), n["ties"]) for n in networks]
        base.write(base.HERE / f"{name}-position.json", goldens)
    base.write(base.HERE / "weighted-position.json", list(weighted_networks(40)))


if __name__ == "__main__":
    main()
