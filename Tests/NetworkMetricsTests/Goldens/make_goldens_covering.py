"""Makes the goldens of covering, key players and equivalence beside this file: NAME-covering.json for
davis, macau and random, and covering-extra.json for what is no measure of the catalogue.

Usage: python make_goldens_covering.py

The networks are those of make_goldens.py, in the same order. Each value has two oracles, which must
agree before it is written:

matching        networkx's Hopcroft-Karp and scipy's maximum_bipartite_matching.
vertex cover    networkx's to_vertex_cover from its own matching, and from scipy's: the cover that has
                most of the measured mode does not depend on the matching.
minimum cover   scipy's milp (HiGHS), a node after the other fixed to 1 if the smallest size allows it;
                and a recursive list of all smallest covers, of which the first is taken.
robustness      networkx's components of what is left, and igraph's.
key players     all sets (or greedily, where there are more than 20,000), distances by scipy; networkx's
                distances for the sets chosen. Borgatti's DF after removal, and his reach divided by the
                others alone.
equivalence     sets of neighbours.
CONCOR          numpy's corrcoef, again and again, and a second time with the nodes in reverse order.
curves          the random order of removal: every order of small networks (listed), for the mean.
tau             scipy's kendalltau.
bootstrap       all draws of the ties of a tiny network, listed.
"""

import itertools
import json
import math
import random

import networkx as nx
import numpy as np
from networkx.algorithms import bipartite
from scipy import optimize, sparse, stats
from scipy.sparse import csgraph

import make_goldens as base

SET_SIZE = 3
TRIED = 20_000


def matrix(g, own, other):
    ties = np.array([[g.has_edge(a, b) for b in other] for a in own], dtype=int)
    return ties.reshape(len(own), len(other))


def matchings(g, own, other):
    """By networkx and by scipy, from either node to its mate."""
    by_networkx = bipartite.hopcroft_karp_matching(g, own)
    mates = csgraph.maximum_bipartite_matching(sparse.csr_matrix(matrix(g, own, other)), "column")
    by_scipy = {}
    for row, column in enumerate(mates):
        if column >= 0:
            by_scipy[own[row]] = other[column]
            by_scipy[other[column]] = own[row]
    if len(by_networkx) != len(by_scipy):
        raise SystemExit("oracles disagree on the size of a matching")
    return by_networkx, by_scipy


def vertex_cover(g, own, other):
    covers = [bipartite.to_vertex_cover(g, m, own) for m in matchings(g, own, other)]
    if covers[0] != covers[1]:
        raise SystemExit("oracles disagree on a vertex cover")
    if not all(a in covers[0] or b in covers[0] for a, b in g.edges()):
        raise SystemExit("a tie is not covered")
    return {node: int(node in covers[0]) for node in own}


def smallest_by_milp(ties, fixed, banned):
    rows = ties.shape[0]
    lower, upper = np.zeros(rows), np.ones(rows)
    lower[fixed] = 1
    upper[banned] = 0
    needed = ties[:, ties.any(axis=0)]
    found = optimize.milp(
        np.ones(rows),
        constraints=optimize.LinearConstraint(needed.T, 1, np.inf),
        integrality=np.ones(rows),
        bounds=optimize.Bounds(lower, upper),
    )
    return round(found.fun) if found.success else None


def cover_by_milp(ties):
    if not ties.any():
        return []
    size = smallest_by_milp(ties, [], [])
    fixed, banned = [], []
    for row in range(ties.shape[0]):
        if len(fixed) < size and smallest_by_milp(ties, fixed + [row], banned) == size:
            fixed.append(row)
        else:
            banned.append(row)
    return fixed


def covers_by_listing(ties):
    """All smallest covers: the column of fewest rows is covered by each of them in turn."""
    rows_of = [frozenset(np.flatnonzero(c)) for c in ties.T if c.any()]
    columns_of = [{j for j, rows in enumerate(rows_of) if i in rows} for i in range(len(ties))]

    def covers(left, banned, budget):
        if not left:
            yield []
            return
        allowed = {j: rows_of[j] - banned for j in left}
        free, needed = set(), 0
        for j in sorted(left, key=lambda j: len(allowed[j])):
            if not allowed[j] & free:
                needed += 1
                free |= allowed[j]
        if needed > budget:
            return
        column = min(left, key=lambda j: (len(allowed[j]), j))
        tried = frozenset()
        for row in sorted(allowed[column]):
            for rest in covers(left - columns_of[row], banned | tried | {row}, budget - 1):
                yield [row] + rest
            tried |= {row}

    for size in itertools.count():
        found = [sorted(c) for c in covers(frozenset(range(len(rows_of))), frozenset(), size)]
        if found:
            return found


def minimum_cover(g, own, other):
    ties = matrix(g, own, other)
    by_milp = cover_by_milp(ties)
    if by_milp != min(covers_by_listing(ties)):
        raise SystemExit(f"oracles disagree on a minimum cover: {by_milp}")
    return by_milp


def clusters(values):
    """The places of values, highest first; values equal but for rounding keep their order."""
    order = sorted(range(len(values)), key=lambda i: -values[i])
    groups = []
    for i in order:
        if groups and abs(values[groups[-1][-1]] - values[i]) <= max(1e-9 * abs(values[i]), 1e-12):
            groups[-1].append(i)
        else:
            groups.append([i])
    return [i for group in groups for i in sorted(group)]


def removal(g, h, nodes, own, other, order):
    """The share in the largest component and the others without a tie, after 0, 1, ... are gone."""
    left = g.copy()
    place = {node: i for i, node in enumerate(nodes)}
    shares, uncovered = [], []
    for gone in range(len(own) + 1):
        parts = [len(part) for part in nx.connected_components(left)]
        kept = h.induced_subgraph([place[n] for n in left])
        if max(parts, default=0) != max(kept.connected_components().sizes(), default=0):
            raise SystemExit("oracles disagree on the largest component")
        shares.append(max(parts, default=0) / len(nodes) if nodes else None)
        uncovered.append(sum(left.degree(n) == 0 for n in other))
        if gone < len(own):
            left.remove_node(own[order[gone]])
    return shares, uncovered


def orders(g, h, nodes, own, other):
    degrees = [g.degree(n) for n in own]
    place = {node: i for i, node in enumerate(nodes)}
    pairs = h.betweenness(directed=False)
    anew, left = [], list(range(len(own)))
    rest = g.copy()
    while left:
        values = nx.betweenness_centrality(rest, normalized=False)
        chosen = left[clusters([values[own[i]] for i in left])[0]]
        anew.append(chosen)
        left.remove(chosen)
        rest.remove_node(own[chosen])
    return {
        "by-degree": sorted(range(len(own)), key=lambda i: (-degrees[i], i)),
        "by-betweenness": clusters([pairs[place[n]] for n in own]),
        "by-betweenness-anew": anew,
    }


def projected(ties):
    shared = ties @ ties.T
    np.fill_diagonal(shared, 0)
    return (shared > 0).astype(float)


def fragmentation(adjacent, gone):
    left = np.ascontiguousarray(np.delete(np.delete(adjacent, gone, 0), gone, 1))
    distances = csgraph.shortest_path(left, unweighted=True)
    np.fill_diagonal(distances, np.inf)
    return 1 - (1 / distances).sum() / (len(left) * (len(left) - 1))


def reach(adjacent, chosen, distances):
    nearest = np.delete(distances[list(chosen)].min(axis=0), chosen)
    return (1 / nearest).sum() / len(nearest)


def key_players(ties, is_fragmentation):
    """The first of the best sets, and its value; none where too few others are left."""
    adjacent = projected(ties)
    count = len(adjacent)
    if count - SET_SIZE < (2 if is_fragmentation else 1):
        return None, None
    distances = csgraph.shortest_path(adjacent, unweighted=True)

    def value(chosen):
        chosen = list(chosen)
        return fragmentation(adjacent, chosen) if is_fragmentation else reach(adjacent, chosen, distances)

    def best(sets):
        found, highest = None, -1
        for chosen in sets:
            now = value(chosen)
            if now > highest + 1e-12:
                found, highest = chosen, now
        return found, highest

    if math.comb(count, SET_SIZE) <= TRIED:
        chosen, highest = best(itertools.combinations(range(count), SET_SIZE))
    else:
        chosen = ()
        while len(chosen) < SET_SIZE:
            chosen, highest = best(
                chosen + (i,) for i in range(count) if i not in chosen
            )
    graph = nx.from_numpy_array(adjacent)
    if is_fragmentation:
        graph.remove_nodes_from(chosen)
        second = 1 - nx.global_efficiency(graph)
    else:
        paths = dict(nx.all_pairs_shortest_path_length(graph))
        nearest = [
            min((paths[i][j] for i in chosen if j in paths[i]), default=math.inf)
            for j in graph
            if j not in chosen
        ]
        second = sum(1 / d for d in nearest) / len(nearest)
    base.agree("key players", {"the set": highest}, {"the set": second})
    return sorted(chosen), float(highest)


def equivalence(g, own):
    classes = {}
    return {n: classes.setdefault(frozenset(g[n]), len(classes) + 1) for n in own}


def split(block, correlations):
    now = correlations[np.ix_(block, block)]
    for _ in range(200):
        if np.ptp(now, axis=1).min() < 1e-9:
            return [block]
        # Nodes in equal places stay equal: unrounded, the order of sums parts them in the end.
        after = np.round(np.corrcoef(now), 12)
        change = np.abs(after - now).max()
        now = after
        if change < 1e-9:
            break
    if len(block) < 2 or np.abs(now).min() < 1 - 1e-6 or (now[0] > 0).all():
        return [block]
    signs = now[0] > 0
    return [[b for b, s in zip(block, signs) if s], [b for b, s in zip(block, signs) if not s]]


def concor(ties, depth):
    varying = [i for i, row in enumerate(ties) if row.size and np.ptp(row) > 0]
    if not varying:
        return [None] * len(ties)
    correlations = np.full((len(ties), len(ties)), np.nan)
    correlations[np.ix_(varying, varying)] = np.round(np.atleast_2d(np.corrcoef(ties[varying].astype(float))), 12)
    blocks = [varying]
    for _ in range(depth):
        blocks = [part for block in blocks for part in split(block, correlations)]
    labels = [None] * len(ties)
    for number, block in enumerate(sorted(blocks)):
        for row in block:
            labels[row] = number + 1
    return labels


def renumbered(labels):
    numbers = {}
    return [label and numbers.setdefault(label, len(numbers) + 1) for label in labels]


def concor_twice(ties):
    forward = concor(ties, 2)
    backward = renumbered(concor(ties[::-1], 2)[::-1])
    if forward != backward:
        raise SystemExit(f"CONCOR depends on the order: {forward} {backward}")
    return forward


def listed(chosen, count):
    return [None] * count if chosen is None else [int(i in chosen) for i in range(count)]


def node_measures(g, own, other):
    if not own:
        return {}
    ties = matrix(g, own, other)
    cover, classes = vertex_cover(g, own, other), equivalence(g, own)
    smallest = listed(minimum_cover(g, own, other), len(own))
    return {
        "vertex-cover": [cover[node] for node in own],
        "minimum-cover": smallest,
        "cover-found": smallest,
        "key-players-fragmentation": listed(key_players(ties, True)[0], len(own)),
        "key-players-reach": listed(key_players(ties, False)[0], len(own)),
        "equivalence-class": [classes[node] for node in own],
        "concor-block": concor_twice(ties),
    }


def network_measures(g, h, nodes, own, other):
    ties = matrix(g, own, other)
    smallest = len(minimum_cover(g, own, other))
    result = {
        "matching-size": len(matchings(g, own, other)[0]) // 2,
        "minimum-cover-size": smallest,
        "cover-found-size": smallest,
        "minimum-cover-bound": smallest,
        "fragmentation-by-key-players": key_players(ties, True)[1],
        "reach-of-key-players": key_players(ties, False)[1],
    }
    order = orders(g, h, nodes, own, other)
    for name in ["by-degree", "by-betweenness"]:
        shares, _ = removal(g, h, nodes, own, other, order[name])
        result[f"robustness-{name}"] = sum(shares[1:]) / len(own) if own else None
    return result


def graph_of(network):
    rows, columns = len(network["rows"]), len(network["columns"])
    g, h, nodes = base.graphs(range(rows), range(columns), network["ties"])
    return g, h, nodes, [(0, r) for r in range(rows)], [(1, c) for c in range(columns)]


def golden(network):
    g, h, nodes, rows, columns = graph_of(network)
    return {
        "ofRows": node_measures(g, rows, columns),
        "ofColumns": node_measures(g, columns, rows),
        "ofNetwork": network_measures(g, h, nodes, rows, columns),
    }


def curves(network):
    g, h, nodes, own, other = graph_of(network)
    result = {}
    for name, order in orders(g, h, nodes, own, other).items():
        shares, uncovered = removal(g, h, nodes, own, other, order)
        result[name] = {"order": order, "shares": shares, "uncovered": uncovered}
    if 0 < len(own) <= 5:
        every = [
            removal(g, h, nodes, own, other, order)
            for order in itertools.permutations(range(len(own)))
        ]
        result["at-random"] = {
            "order": [],
            "shares": np.mean([shares for shares, _ in every], axis=0).tolist(),
            "uncovered": np.mean([uncovered for _, uncovered in every], axis=0).tolist(),
        }
    return result


def taus(source):
    for _ in range(120):
        count = source.randint(0, 30)
        spread = source.choice([1, 2, 4, 1000])
        rows = [
            [source.choice([None, None, *range(-spread, spread + 1), *range(spread)]) for _ in range(count)]
            for _ in range(2)
        ]
        pairs = [(x, y) for x, y in zip(*rows) if x is not None and y is not None]
        tau = None
        if len(pairs) > 1:
            value = stats.kendalltau(*zip(*pairs)).statistic
            tau = None if math.isnan(value) else float(value)
        yield {"first": rows[0], "second": rows[1], "tau": tau}


def bootstrap_of_ties(rows, columns, ties):
    """For every draw of as many ties: each row's degree, its rank, and tau with the whole."""
    def degrees(kept):
        return [sum(r == row for r, _ in kept) for row in range(rows)]

    whole = degrees(ties)
    scores, ranks, agreement = [], [], []
    for draw in itertools.product(ties, repeat=len(ties)):
        own = degrees(set(draw))
        scores.append(own)
        ranks.append([float(r) for r in stats.rankdata([-d for d in own])])
        tau = stats.kendalltau(whole, own).statistic
        if not math.isnan(tau):
            agreement.append(tau)
    return {
        "mean": np.mean(scores, axis=0).tolist(),
        "deviation": np.std(scores, axis=0).tolist(),
        "meanRank": np.mean(ranks, axis=0).tolist(),
        "meanTau": float(np.mean(agreement)),
        "sampleOfTaus": len(agreement) / len(scores),
    }


def profiles(network):
    g, _, _, own, other = graph_of(network)
    ties = matrix(g, own, other).astype(float)
    either = np.maximum(ties[:, None], ties[None]).sum(axis=2)
    both = np.minimum(ties[:, None], ties[None]).sum(axis=2)
    return {
        "euclidean": np.linalg.norm(ties[:, None] - ties[None], axis=2).tolist(),
        "pearson": np.corrcoef(ties).tolist(),
        "jaccard": (both / either).tolist(),
    }


def main():
    networks = {}
    for name in ["davis", "macau", "random"]:
        networks[name] = json.loads((base.HERE / f"{name}.json").read_text("utf-8"))["networks"]
        base.write(base.HERE / f"{name}-covering.json", [golden(n) for n in networks[name]])
    davis, macau = networks["davis"][0], networks["macau"][0]
    extra = {
        "davis": {"curves": curves(davis), "profiles": profiles(davis)},
        "macau": {"curves": curves(macau)},
        "random": [curves(n) for n in networks["random"]],
        "taus": list(taus(random.Random(base.SEED))),
        "bootstrap": bootstrap_of_ties(3, 3, [(0, 0), (0, 1), (1, 1), (1, 2), (2, 2)]),
        "concor": [concor(matrix(*graph_of(davis)[::3], graph_of(davis)[4]), d) for d in (1, 2, 3)],
    }
    text = json.dumps(extra, separators=(",", ":"))
    (base.HERE / "covering-extra.json").write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    main()
