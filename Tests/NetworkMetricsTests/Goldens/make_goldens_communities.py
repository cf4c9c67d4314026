"""Makes the goldens of communities beside this file: NAME-communities.json for davis, macau and random,
and comparisons.json for the measures that compare partitions.

Usage: python make_goldens_communities.py

The networks are those of make_goldens.py, in the same order; the exact maxima take some minutes. Each value has two oracles, which must
agree before it is written:

modularity      the exact maximum, by integer programming (scipy's HiGHS) over all divisions, for Davis
                and the random networks; for Macau, which is too large for that, the best of 200 runs of
                leidenalg on three layers, as its manual has it. And the search that is written out
                below. Of a given division: numpy's matrix form, scikit-network's modularity of the
                network with every tie directed from row to column, and Newman's modularity by igraph,
                from which the pairs of one mode are taken back.
community-      the fewest of all divisions of the exact maximum, by the same program, and the search
count           below.
community,      no peer draws the same numbers: the search is written out below in whole numbers and
stability       dictionaries, with the generator that the library uses, and must reach the maximum.
NMI, ARI, VI    scikit-learn; igraph has the first by arithmetic mean, ARI and VI. Where they give 1 to
                partitions of one group each, or 0 where 0 is divided by 0: null here.
"""

import itertools
import json
import math
import random
from collections import Counter

import igraph
import leidenalg
import numpy as np
import scipy.optimize
import scipy.sparse
import sklearn
from sklearn import metrics
from sknetwork.clustering import get_modularity
from sknetwork.utils import bipartite2directed

import make_goldens as base

RUNS, SEED = 20, 1
BITS = 2**64 - 1


class SplitMix:
    """The generator of Kernels/SeededRandom.swift."""

    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & BITS
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & BITS
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & BITS
        return z ^ (z >> 31)

    def below(self, bound):
        product = self.next() * bound
        if product & BITS < bound:
            least = (2**64 - bound) % bound
            while product & BITS < least:
                product = self.next() * bound
        return product >> 64

    def order(self, count):
        order = list(range(count))
        for last in range(count - 1, 0, -1):
            other = self.below(last + 1)
            order[last], order[other] = order[other], order[last]
        return order

    def unit(self):
        return (self.next() >> 11) * 2.0**-53


class Graph:
    """Vertices with their links, in order, and the degrees of the rows and columns in each."""

    def __init__(self, links, a, b, m):
        self.links, self.a, self.b, self.m = links, a, b, m

    def gain(self, links, one, other):
        """Of joining two sets of vertices, each given by its degrees, times m squared."""
        return self.m * links - one[0] * other[1] - one[1] * other[0]

    def sums(self, members):
        return sum(self.a[v] for v in members), sum(self.b[v] for v in members)

    def joined(self, groups):
        """The graph of groups, which are numbered from 0."""
        count = max(groups) + 1
        links = [{} for _ in range(count)]
        for v, group in sorted(enumerate(groups), key=lambda pair: pair[1]):
            for u, w in self.links[v].items():
                if groups[u] != group:
                    links[group][groups[u]] = links[group].get(groups[u], 0) + w
        members = [[v for v in range(len(groups)) if groups[v] == g] for g in range(count)]
        sums = [self.sums(part) for part in members]
        return Graph(links, [s[0] for s in sums], [s[1] for s in sums], self.m)

    def quality(self, groups):
        inside = sum(
            w for v, row in enumerate(self.links) for u, w in row.items() if groups[u] == groups[v]
        )
        expected = 0
        for group in set(groups):
            a, b = self.sums([v for v, g in enumerate(groups) if g == group])
            expected += a * b
        return self.m * inside // 2 - expected


def numbered(groups):
    numbers = {}
    return [numbers.setdefault(group, len(numbers)) for group in groups]


def settle(graph, groups, source):
    count = len(groups)
    empty = [g for g in range(count) if g not in set(groups)]
    waiting = source.order(count)
    while waiting:
        v = waiting.pop(0)
        own, degrees = groups[v], (graph.a[v], graph.b[v])
        met = {}
        for u, w in graph.links[v].items():
            met[groups[u]] = met.get(groups[u], 0) + w
        others = [u for u in range(count) if groups[u] == own and u != v]
        stay = graph.gain(met.get(own, 0), degrees, graph.sums(others))
        gains = {
            g: graph.gain(w, degrees, graph.sums([u for u in range(count) if groups[u] == g]))
            for g, w in met.items()
            if g != own
        }
        best = max(gains, key=gains.get, default=None)
        target = own
        if not others:
            if best is not None and gains[best] >= 0:
                target = best
                empty.append(own)
        elif best is not None and gains[best] >= 0:
            if gains[best] > stay:
                target = best
        elif stay < 0:
            target = empty.pop()
        if target != own:
            groups[v] = target
            for u in graph.links[v]:
                if groups[u] != target and u not in waiting:
                    waiting.append(u)


def refine(graph, groups, source):
    count = len(groups)
    parts = list(range(count))

    def well_connected(part, group):
        inside = [v for v in range(count) if parts[v] == part]
        rest = [v for v in range(count) if groups[v] == group and parts[v] != part]
        links = sum(w for v in inside for u, w in graph.links[v].items() if u in rest)
        return graph.gain(links, graph.sums(inside), graph.sums(rest)) >= 0

    for v in source.order(count):
        if parts.count(parts[v]) > 1 or not well_connected(v, groups[v]):
            continue
        met = {}
        for u, w in graph.links[v].items():
            if groups[u] == groups[v]:
                met[parts[u]] = met.get(parts[u], 0) + w
        choices = []
        for part, links in met.items():
            inside = [u for u in range(count) if parts[u] == part]
            gain = graph.gain(links, (graph.a[v], graph.b[v]), graph.sums(inside))
            if gain >= 0 and well_connected(part, groups[v]):
                choices.append((part, gain))
        if len(choices) == 1:
            parts[v] = choices[0][0]
        elif choices:
            highest = max(gain for _, gain in choices)
            likely = [math.exp((gain - highest) / (graph.m * 0.01)) for _, gain in choices]
            left = source.unit() * sum(likely)
            chosen = choices[-1][0]
            for (part, _), chance in zip(choices, likely):
                left -= chance
                if left < 0:
                    chosen = part
                    break
            parts[v] = chosen
    return parts


def leiden(whole, source):
    best, quality = list(range(len(whole.a))), 0
    while True:
        graph, groups = whole, list(best)
        places = list(range(len(groups)))
        while True:
            settle(graph, groups, source)
            parts = numbered(refine(graph, groups, source))
            if max(parts) + 1 == len(parts):
                break
            graph = graph.joined(parts)
            of_parts = {part: group for part, group in zip(parts, groups)}
            groups = numbered([of_parts[part] for part in range(len(of_parts))])
            places = [parts[place] for place in places]
        found = numbered([groups[place] for place in places])
        reached = whole.quality(found)
        if (reached, -max(found)) <= (quality, -max(best)):
            return best
        best, quality = found, reached


def search(rows, columns, ties):
    """The communities of rows and columns, their stability, and modularity times m squared."""
    forward = sorted(ties)
    backward = sorted((c, r) for r, c in ties)
    own = (rows, degrees(rows, forward, 0), [c for _, c in forward])
    other = (columns, degrees(columns, backward, 0), [r for _, r in backward])
    if own > other:
        (found, stability), quality = search_in_order(columns, rows, backward)
        found, stability = found[columns:] + found[:columns], stability[columns:] + stability[:columns]
        return found, stability, quality
    (found, stability), quality = search_in_order(rows, columns, forward)
    return found, stability, quality


def degrees(count, ties, end):
    """The degrees of one mode, added up: where each node's ties start."""
    ends = Counter(tie[end] for tie in ties)
    return list(itertools.accumulate(ends[v] for v in range(count)))


def search_in_order(rows, columns, ties):
    n = rows + columns
    links = [{} for _ in range(n)]
    for r, c in sorted(ties):
        links[r][rows + c] = links[rows + c][r] = 1
    a = [len(links[v]) if v < rows else 0 for v in range(n)]
    b = [len(links[v]) if v >= rows else 0 for v in range(n)]
    graph = Graph(links, a, b, len(ties))
    root = SplitMix(SEED)
    found = [leiden(graph, SplitMix(seed)) for seed in [root.next() for _ in range(RUNS)]]
    tied = [v for v in range(n) if links[v]]
    best = max(found, key=lambda groups: (graph.quality(groups), -len({groups[v] for v in tied})))
    sizes = Counter(best[v] for v in tied)
    first = {group: min(v for v in tied if best[v] == group) for group in sizes}
    order = sorted(sizes, key=lambda group: (-sizes[group], first[group]))
    number = [order.index(best[v]) + 1 if links[v] else None for v in range(n)]
    stability = []
    for v in range(n):
        others = [u for u in tied if u != v and best[u] == best[v]]
        together = sum(groups[u] == groups[v] for groups in found for u in others)
        stability.append(together / (RUNS * len(others)) if links[v] and others else None)
    return (number, stability), graph.quality(best)


def exact(rows, columns, ties):
    """The highest modularity times m squared of all divisions, and the fewest groups that have it.

    A variable for each pair of nodes that are tied to anything says that they are together; of three
    nodes, two pairs are together only with the third. Another for each node says that it is the first
    of its group.
    """
    m = len(ties)
    k, d = Counter(r for r, _ in ties), Counter(c for _, c in ties)
    nodes = [(0, r) for r in sorted(k)] + [(1, c) for c in sorted(d)]
    n = len(nodes)
    pairs = {pair: i for i, pair in enumerate(itertools.combinations(range(n), 2))}
    tied = set(map(tuple, ties))
    cost = np.zeros(len(pairs) + n)
    for (i, j), place in pairs.items():
        if nodes[i][0] != nodes[j][0]:
            r, c = nodes[i][1], nodes[j][1]
            cost[place] = -(n + 1) * (m * ((r, c) in tied) - k[r] * d[c])
    cost[len(pairs) :] = 1
    entries, least, most = [], [], []
    for i, j, l in itertools.combinations(range(n), 3):
        x, y, z = pairs[i, j], pairs[j, l], pairs[i, l]
        for row in ([(x, 1), (y, 1), (z, -1)], [(x, 1), (z, 1), (y, -1)], [(y, 1), (z, 1), (x, -1)]):
            entries.append(row)
            least.append(-np.inf)
            most.append(1)
    for j in range(n):
        entries.append([(len(pairs) + j, 1)] + [(pairs[i, j], 1) for i in range(j)])
        least.append(1)
        most.append(np.inf)
    matrix = scipy.sparse.csr_array(
        (
            [value for row in entries for _, value in row],
            (
                [number for number, row in enumerate(entries) for _ in row],
                [column for row in entries for column, _ in row],
            ),
        ),
        shape=(len(entries), len(cost)),
    )
    result = scipy.optimize.milp(
        cost,
        integrality=np.ones(len(cost)),
        bounds=scipy.optimize.Bounds(0, 1),
        constraints=scipy.optimize.LinearConstraint(matrix, least, most),
        options={"mip_rel_gap": 0},
    )
    if result.status != 0:
        raise SystemExit(f"no exact maximum: {result.message}")
    chosen = np.round(result.x)
    together = -round(float(cost[: len(pairs)] @ chosen[: len(pairs)])) // (n + 1)
    return together, int(chosen[len(pairs) :].sum())


def by_leidenalg(rows, columns, ties, seeds=200):
    g = igraph.Graph(n=rows + columns, edges=[(r, rows + c) for r, c in ties])
    g.vs["type"] = [0] * rows + [1] * columns
    best = 0
    for seed in range(seeds):
        optimiser = leidenalg.Optimiser()
        optimiser.set_rng_seed(seed)
        layers = leidenalg.CPMVertexPartition.Bipartite(
            g, resolution_parameter_01=1 / len(ties), degree_as_node_size=True
        )
        optimiser.optimise_partition_multiplex(layers, layer_weights=[1, -1, -1], n_iterations=-1)
        best = max(best, given(rows, columns, ties, layers[0].membership))
    return best


def given(rows, columns, ties, groups):
    """The modularity of a division."""
    matrix = np.zeros((rows, columns))
    for r, c in ties:
        matrix[r, c] = 1
    m = matrix.sum()
    surplus = matrix - np.outer(matrix.sum(axis=1), matrix.sum(axis=0)) / m
    same = np.equal.outer(groups[:rows], groups[rows:])
    by_matrix = float((surplus * same).sum() / m)
    # igraph's is sum of E / m - (A + B)^2 / 4 m^2, with A and B the degrees of rows and columns.
    g = igraph.Graph(n=rows + columns, edges=[(r, rows + c) for r, c in ties])
    ends = [Counter(), Counter()]
    for v, degree in enumerate(g.degree()):
        ends[v >= rows][groups[v]] += degree
    back = sum((ends[0][h] + ends[1][h]) ** 2 / 4 - ends[0][h] * ends[1][h] for h in set(groups))
    by_igraph = g.modularity(groups) + back / m**2
    directed = bipartite2directed(scipy.sparse.csr_matrix(matrix))
    labels = np.array([list(dict.fromkeys(groups)).index(group) for group in groups])
    by_scikit_network = float(get_modularity(directed, labels))
    for other in [by_igraph, by_scikit_network]:
        base.agree("modularity", {"of the division": by_matrix}, {"of the division": other})
    return by_matrix


def golden(name, rows, columns, ties):
    nothing = {"modularity": None, "community-count": None}
    if not ties:
        empty = {"community": [None] * rows, "community-stability": [None] * rows}
        other = {"community": [None] * columns, "community-stability": [None] * columns}
        return {"ofRows": empty, "ofColumns": other, "ofNetwork": nothing}
    found, stability, quality = search(rows, columns, ties)
    modularity = quality / len(ties) ** 2
    count = max(g for g in found if g)
    division = [g if g else -v for v, g in enumerate(found)]
    base.agree(name, {"Q": modularity}, {"Q": given(rows, columns, ties, division)})
    if name == "macau":
        base.agree(name, {"Q": modularity}, {"Q": by_leidenalg(rows, columns, ties)})
    elif (quality, count) != exact(rows, columns, ties):
        raise SystemExit(f"{name}: {quality} in {count}, not {exact(rows, columns, ties)}")
    return {
        "ofRows": {"community": found[:rows], "community-stability": stability[:rows]},
        "ofColumns": {"community": found[rows:], "community-stability": stability[rows:]},
        "ofNetwork": {"modularity": modularity, "community-count": count},
    }


def comparisons(count):
    source = random.Random(base.SEED)
    for _ in range(count):
        n = source.randint(2, 30)
        first, second = ([source.randrange(k) for _ in range(n)] for k in source.choices(range(1, 8), k=2))
        alike = len(set(first)) == len(set(second)) == 1
        single = len(set(first)) == 1 or len(set(second)) == 1
        result = {"first": first, "second": second}
        for ours, theirs in [("arithmetic", "arithmetic"), ("geometric", "geometric"),
                             ("minimum", "min"), ("maximum", "max")]:
            nmi = metrics.normalized_mutual_info_score(first, second, average_method=theirs)
            none = alike or (single and ours in ("geometric", "minimum"))
            result[ours] = None if none else float(nmi)
        both = [(a, b) for a, b in zip(first, second)]
        joint = -sum(c / n * math.log(c / n) for c in Counter(both).values())
        shared = float(metrics.mutual_info_score(first, second))
        result["joint"] = shared / joint if joint else None
        entropies = [-sum(c / n * math.log(c / n) for c in Counter(x).values()) for x in (first, second)]
        result["vi"] = float(igraph.compare_communities(first, second, method="vi"))
        base.agree("vi", {"": result["vi"]}, {"": sum(entropies) - 2 * shared}, 1e-6)
        pairs = [sum(c * (c - 1) for c in Counter(x).values()) for x in (first, second)]
        undefined = pairs[0] == pairs[1] and pairs[0] in (0, n * (n - 1))
        result["ari"] = None if undefined else float(metrics.adjusted_rand_score(first, second))
        if not undefined:
            other = igraph.compare_communities(first, second, method="adjusted_rand")
            base.agree("ari", {"": result["ari"]}, {"": other})
        if result["arithmetic"] is not None:
            other = igraph.compare_communities(first, second, method="nmi")
            base.agree("nmi", {"": result["arithmetic"]}, {"": other}, 1e-6)
        yield result


def main():
    for name in ["davis", "macau", "random"]:
        networks = json.loads((base.HERE / f"{name}.json").read_text("utf-8"))["networks"]
        goldens = [
            golden(name, len(n["rows"]), len(n["columns"]), [tuple(t) for t in n["ties"]])
            for n in networks
        ]
        base.write(base.HERE / f"{name}-communities.json", goldens)
    made_with = {"scikit-learn": sklearn.__version__, "igraph": igraph.__version__}
    text = json.dumps({"madeWith": made_with, "comparisons": list(comparisons(60))})
    (base.HERE / "comparisons.json").write_text(text.replace('{"first"', '\n{"first"') + "\n", "utf-8")


if __name__ == "__main__":
    main()
