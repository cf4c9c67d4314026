"""Makes the goldens of cohesion beside this file: NAME-cohesion.json for davis, macau and random, and
davis-weighted.json for the coefficients of weighted ties.

Usage: python make_goldens_cohesion.py

The networks are those of make_goldens.py, in the same order. Each value has two oracles, which must
agree before it is written:

butterflies     igraph's list of subgraphs isomorphic to a cycle of four, and pairs of nodes by the
                neighbours that networkx finds them to share.
bridges         networkx's and igraph's bridges, counted at each node.
distances       networkx's shortest paths, and igraph's mean and longest of linked pairs. igraph gives
                NaN and 0 to a network without ties; null here.
coreness        networkx's core_number and igraph's coreness.
two-mode        no peer has them: nodes are taken away from networkx's graph until none is below its
coreness        floor of 2 and another, and the cores of k and k must be those of igraph's coreness.
Opsahl          all paths of four ties, listed and looked up in sets, and counted by matrices. tnet is
                not at hand; what it prints for Davis (clustering_tm, clustering_local_tm) stands in the
                test of the measure. NaN where there is no path; null here. By weight: Davis with weights
                of 1 to 5, paths listed and weighed by numpy and scipy.
NODF            of the matrix sorted by degree, pair by pair, and from the product of incidences.
core and        the same search by scipy's correlation, and numpy's listing of all cores where one mode has 14
periphery       nodes or fewer, which none found may exceed. UCINET is not at hand.
"""

import itertools
import json
import sys

import igraph
import networkx as nx
import numpy as np
from scipy import stats

import make_goldens as base


def per_node(name, first, second, own):
    base.agree(name, first, second)
    return {node: first[node] for node in own}


def one(name, first, second):
    base.agree(name, {"the network": first}, {"the network": second})
    return first


def cycles_of_four(h):
    """Each cycle once, as a set of vertices and the diagonals that order it."""
    square = igraph.Graph.Ring(4)
    found = {}
    for a, b, c, d in h.get_subisomorphisms_vf2(square):
        found[frozenset([frozenset([a, c]), frozenset([b, d])])] = (a, b, c, d)
    return list(found.values())


def butterflies(g, h, nodes, own):
    from_list = dict.fromkeys(nodes, 0)
    for cycle in cycles_of_four(h):
        for vertex in cycle:
            from_list[nodes[vertex]] += 1
    shared = dict.fromkeys(nodes, 0)
    for a, b in itertools.combinations(nodes, 2):
        if a[0] == b[0]:
            c = len(list(nx.common_neighbors(g, a, b)))
            shared[a] += c * (c - 1) // 2
            shared[b] += c * (c - 1) // 2
    return per_node("butterflies", from_list, shared, own)


def bridges(g, h, nodes, own):
    by_networkx = dict.fromkeys(nodes, 0)
    for tie in nx.bridges(g):
        for node in tie:
            by_networkx[node] += 1
    by_igraph = dict.fromkeys(nodes, 0)
    for tie in h.bridges():
        for vertex in h.es[tie].tuple:
            by_igraph[nodes[vertex]] += 1
    return per_node("bridges", by_networkx, by_igraph, own)


def distances(g, h):
    """The mean and the longest distance of linked pairs."""
    if not g.number_of_edges():
        return None, None
    found = [d for _, row in nx.shortest_path_length(g) for d in row.values() if d > 0]
    mean = one("mean-distance", sum(found) / len(found), h.average_path_length(unconn=True))
    return mean, one("diameter", max(found), h.diameter(unconn=True))


def coreness(g, h, nodes, own):
    return per_node("coreness", nx.core_number(g), dict(zip(nodes, h.coreness())), own)


def core(g, mode, floor, other_floor):
    """The nodes left, the mode's of at least its floor and the others of at least theirs."""
    left = g.copy()
    while True:
        gone = [n for n, d in left.degree() if d < (floor if n[0] == mode else other_floor)]
        if not gone:
            return set(left)
        left.remove_nodes_from(gone)


def two_mode_coreness(g, h, nodes, own, is_own):
    """The highest level of the floor that is not given, the given one being 2."""
    mode = own[0][0]
    levels = range(1, max(d for _, d in g.degree()) + 1)
    scores = dict.fromkeys(own, 0)
    for level in levels:
        for node in core(g, mode, *((2, level) if is_own else (level, 2))):
            if node in scores:
                scores[node] = level
    deepest = dict(zip(nodes, h.coreness()))
    for level in levels:
        diagonal = core(g, mode, level, level)
        if diagonal != {n for n in nodes if deepest[n] >= level}:
            raise SystemExit(f"oracles disagree on the core of {level}")
    return scores


def listed_paths(g, own):
    """For each node, the closed paths of four ties around it, and all of them."""
    scores = {}
    for j in own:
        closed = every = 0
        for p, q in itertools.permutations(g[j], 2):
            for i, k in itertools.product(set(g[p]) - {j}, set(g[q]) - {j}):
                if i != k:
                    every += 1
                    closed += bool((set(g[i]) & set(g[k])) - {p, q})
        scores[j] = (closed, every)
    return scores


def counted_paths(g, own, other):
    ties = np.array([[g.has_edge(a, b) for b in other] for a in own], dtype=int)
    ties = ties.reshape(len(own), len(other))
    shared = ties @ ties.T
    different = 1 - np.eye(len(own), dtype=int)
    scores = {}
    for j, node in enumerate(own):
        closed = every = 0
        others = np.delete(np.arange(len(own)), j)
        for p, q in itertools.permutations(np.flatnonzero(ties[j]), 2):
            ends = np.outer(ties[others, p], ties[others, q]) * different[np.ix_(others, others)]
            # Column p is shared if the second end has it too, and q if the first has.
            left = shared[np.ix_(others, others)] - ties[others, p] - ties[others, q][:, None]
            every += ends.sum()
            closed += (ends * (left > 0)).sum()
        scores[node] = (int(closed), int(every))
    return scores


def opsahl(g, own, other):
    paths = listed_paths(g, own)
    if paths != counted_paths(g, own, other):
        raise SystemExit("oracles disagree on paths of four ties")
    local = {node: closed / every if every else None for node, (closed, every) in paths.items()}
    closed, every = (sum(counts) for counts in zip(*paths.values())) if paths else (0, 0)
    return local, closed / every if every else None


def weighted_opsahl(rows, columns, ties, weights):
    """By each weight of a path: for each row, and for all of them."""
    weight = np.zeros((rows, columns))
    for (r, c), w in zip(ties, weights):
        weight[r, c] = w
    met = [np.flatnonzero(row) for row in weight]
    paths, closed, middle = [], [], []
    for i, j, k in itertools.permutations(range(rows), 3):
        shared = set(met[i]) & set(met[k])
        for p in np.intersect1d(met[i], met[j]):
            for q in np.intersect1d(met[j], met[k]):
                if p != q:
                    paths.append([weight[i, p], weight[j, p], weight[j, q], weight[k, q]])
                    closed.append(bool(shared - {p, q}))
                    middle.append(j)
    paths, closed, middle = np.array(paths), np.array(closed), np.array(middle)
    result = {}
    for name, values in {
        "arithmetic-mean": paths.mean(axis=1),
        "geometric-mean": stats.gmean(paths, axis=1),
        "maximum": paths.max(axis=1),
        "minimum": paths.min(axis=1),
    }.items():
        every = np.bincount(middle, values, rows)
        shut = np.bincount(middle, values * closed, rows)
        local = [float(a / b) if b else None for a, b in zip(shut, every)]
        result[name] = {"local": local, "global": float(shut.sum() / every.sum())}
    return result


def paired_overlaps(matrix):
    """The shares of the lower rows' ones that the upper rows have, of the matrix sorted by rows."""
    order = sorted(matrix.tolist(), key=sum, reverse=True)
    for upper, lower in itertools.combinations(order, 2):
        overlap = sum(a and b for a, b in zip(upper, lower))
        yield overlap / sum(lower) if sum(upper) > sum(lower) > 0 else 0


def multiplied_overlaps(matrix):
    fill = matrix.sum(axis=1)
    smaller = np.minimum.outer(fill, fill)
    shares = np.divide(matrix @ matrix.T, smaller, out=np.zeros(smaller.shape), where=smaller > 0)
    return shares[np.not_equal.outer(fill, fill)].sum() / 2


def nodf(g, rows, columns):
    """Of both modes, and of the rows."""
    matrix = np.array([[g.has_edge(r, c) for c in columns] for r in rows], dtype=int)
    matrix = matrix.reshape(len(rows), len(columns))
    sides = [list(paired_overlaps(m)) for m in (matrix, matrix.T)]
    products = [float(multiplied_overlaps(m)) for m in (matrix, matrix.T)]

    def mean(overlaps, product):
        if not overlaps:
            return None
        return one("NODF", 100 * sum(overlaps) / len(overlaps), 100 * product / len(overlaps))

    return mean(sides[0] + sides[1], products[0] + products[1]), mean(sides[0], products[0])


def core_periphery(g, rows, columns):
    """The highest correlation with a core that turns of the two modes lead to from any node.

    Where all cores can be listed, up to 14 columns, none may be better; random networks where one is
    are counted, and must be few.
    """
    matrix = np.array([[g.has_edge(r, c) for c in columns] for r in rows], dtype=float)
    matrix = matrix.reshape(len(rows), len(columns))
    if not matrix.size or not np.ptp(matrix):
        return None
    best = max(climb(matrix, start) for start in core_starts(matrix))
    if len(columns) <= 14:
        most = best_of_all_cores(matrix)
        if best > most + 1e-12:
            raise SystemExit("a core is better than the best of all")
        CORES[best < most - 1e-9] += 1
    return best


CORES = [0, 0]  # networks whose best core was found, and was not


def core_starts(matrix):
    for row in matrix[matrix.any(axis=1)]:
        yield np.flatnonzero(row)
    for column in matrix.T[matrix.T.any(axis=1)]:
        yield best_half(matrix.T, np.flatnonzero(column))[1]


def best_half(matrix, core):
    """The rows above some number of ties to the core columns that fit best with them."""
    found = (-2.0, None)
    ties = matrix[:, core].sum(axis=1)
    for floor in sorted(set(ties), reverse=True):
        rows = np.flatnonzero(ties >= floor)
        ideal = np.zeros_like(matrix)
        ideal[np.ix_(rows, core)] = 1
        if np.ptp(ideal):
            fit = stats.pearsonr(matrix.ravel(), ideal.ravel()).statistic
            if fit > found[0] + 1e-12:
                found = (float(fit), rows)
    return found if found[1] is not None else (-2.0, np.arange(len(matrix)))


def climb(matrix, columns):
    best = -2.0
    while True:
        _, rows = best_half(matrix, columns)
        fit, columns = best_half(matrix.T, rows)
        if fit <= best + 1e-12:
            return best
        best = fit


def best_of_all_cores(matrix):
    """Every set of columns, each with the rows of most ties to it, by numpy's formula."""
    n1, n2 = matrix.shape
    cells, ties = matrix.size, matrix.sum()
    sets = (np.arange(1, 1 << n2)[:, None] >> np.arange(n2)) & 1
    inside = -np.sort(-(sets @ matrix.T), axis=1)
    both = inside.cumsum(axis=1)
    ideal = sets.sum(axis=1)[:, None] * np.arange(1, n1 + 1)[None, :]
    variances = ties * (cells - ties) * ideal * (cells - ideal)
    with np.errstate(invalid="ignore", divide="ignore"):
        fits = np.where(variances > 0, (cells * both - ties * ideal) / np.sqrt(variances), -2)
    return float(fits.max())


def node_measures(g, h, nodes, own, other):
    result = {}
    result["bridges"] = bridges(g, h, nodes, own)
    result["butterflies"] = butterflies(g, h, nodes, own)
    if own:
        result["coreness"] = coreness(g, h, nodes, own)
        result["two-mode-coreness"] = two_mode_coreness(g, h, nodes, own, True)
        result["two-mode-coreness-of-own"] = two_mode_coreness(g, h, nodes, own, False)
        result["opsahl-clustering"] = opsahl(g, own, other)[0]
    return result


def network_measures(g, h, nodes, rows, columns):
    result = {}
    result["mean-distance"], result["diameter"] = distances(g, h)
    result["global-opsahl-clustering"] = opsahl(g, rows, columns)[1]
    of_rows = sum(butterflies(g, h, nodes, rows).values())
    of_columns = sum(butterflies(g, h, nodes, columns).values())
    result["butterfly-count"] = one("butterfly-count", of_rows // 2, of_columns // 2)
    result["nodf"], result["nodf-of-mode"] = nodf(g, rows, columns)
    result["core-periphery"] = core_periphery(g, rows, columns)
    return result


def golden(rows, columns, ties):
    g, h, nodes = base.graphs(range(rows), range(columns), ties)
    actors = [(0, r) for r in range(rows)]
    events = [(1, c) for c in range(columns)]

    def listed(own, other):
        measures = node_measures(g, h, nodes, own, other)
        return {name: [scores[node] for node in own] for name, scores in measures.items()}

    return {
        "ofRows": listed(actors, events),
        "ofColumns": listed(events, actors),
        "ofNetwork": network_measures(g, h, nodes, actors, events),
    }


def main():
    for name in ["davis", "macau", "random"]:
        networks = json.loads((base.HERE / f"{name}.json").read_text("utf-8"))["networks"]
        goldens = [golden(len(n["rows"]), len(n["columns"]), n["ties"]) for n in networks]
        base.write(base.HERE / f"{name}-cohesion.json", goldens)
    print(f"cores: {CORES[0]} of {sum(CORES)} are the best of all", file=sys.stderr)
    davis = json.loads((base.HERE / "davis.json").read_text("utf-8"))["networks"][0]
    weights = [1 + (7 * r + 3 * c) % 5 for r, c in davis["ties"]]
    sizes = len(davis["rows"]), len(davis["columns"])
    weighted = {"ties": davis["ties"], "weights": weights}
    weighted["opsahl"] = weighted_opsahl(*sizes, davis["ties"], weights)
    base.write(base.HERE / "davis-weighted.json", [weighted])


if __name__ == "__main__":
    main()
