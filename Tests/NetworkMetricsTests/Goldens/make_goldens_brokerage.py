"""Makes the goldens of brokerage beside this file: NAME-brokerage.json for davis, macau and random, and
NAME-brokerage-groups.json for measures that read groups, for davis, macau and various random networks.

Usage: python make_goldens_brokerage.py

The networks are those of make_goldens.py, in the same order. Each value has two oracles, which must
agree before it is written. R is asked too where Rscript, sna and vegan are found (Debian: r-cran-sna,
r-cran-vegan); their versions are then written down, and what they say must be the same.

constraint      networkx and igraph on the projection. Both give NaN to isolates; null here.
effective size  networkx, asked for a list of nodes, and the product of matrices by numpy; without
                weights also d - 2 t / d. Asked for all nodes, networkx 3.6.1 divides weights by the
                largest of the wrong node (see the guide).
two-mode        no peer in Python has them: sets of each ego's events, and, as R's dream does, the
forms           projection of each ego's own events by numpy.
brokerage       all triples, and numpy; sna's brokerage, which counts a tie without direction as two.
chains          every chain in networkx's graph, listed, and their number by numpy.
assortativity   of degrees: networkx's and igraph's of ties directed from rows to columns. By groups:
                networkx's and igraph's of parallel edges, NaN for one group and null here. (Given
                weights, igraph's raises a SystemError in python-igraph 1.0.0.)
E-I             pairs one by one, and numpy.
diversity       scipy's entropy and numpy; vegan's diversity of rows that have ties, for two groups and
                more: of one column it makes one row.
"""

import itertools
import json
import math
import random
import shutil
import subprocess

import igraph
import networkx as nx
import numpy as np
from scipy import stats

import make_goldens as base

DAVIS_CLIQUES = [0] * 9 + [1] * 9  # Davis, Gardner and Gardner: women 1 to 9, and the others
ROLES = ["coordinator", "consultant", "representative", "gatekeeper", "liaison"]


def incidence(network):
    matrix = np.zeros((len(network["rows"]), len(network["columns"])), dtype=int)
    for r, c in network["ties"]:
        matrix[r, c] = 1
    return matrix


def projected(matrix):
    shared = matrix @ matrix.T
    np.fill_diagonal(shared, 0)
    return shared


def one(what, first, *others):
    for other in others:
        base.agree(what, dict(enumerate(first)), dict(enumerate(other)))
    return first


def finite(values):
    return [None if math.isnan(v) else v for v in map(float, values)]


# One mode


def holes(shared):
    """Constraint, effective size and efficiency with the weights given."""
    n = len(shared)
    if n == 0:
        return [], [], []
    g = nx.from_numpy_array(shared)
    h = igraph.Graph.Weighted_Adjacency(shared.tolist(), mode="undirected")
    weights = h.es["weight"] if h.ecount() else None
    by_networkx = finite(nx.constraint(g, weight="weight").values()) if g.size() else [None] * n
    constraint = one("constraint", by_networkx, finite(h.constraint(weights=weights)))

    sizes = finite(nx.effective_size(g, nodes=list(g), weight="weight").values())
    with np.errstate(invalid="ignore"):
        p = shared / shared.sum(axis=1, keepdims=True)
        m = shared / shared.max(axis=1, keepdims=True)
    redundancy = ((shared > 0) * (p @ m.T)).sum(axis=1)
    partners = (shared > 0).sum(axis=1)
    by_numpy = [float(d - r) if d else None for d, r in zip(partners, redundancy)]
    effective = one("effective size", sizes, by_numpy)
    if shared.max(initial=0) <= 1:
        borgatti = [
            d - 2 * g.subgraph(g[v]).size() / d if (d := len(g[v])) else None for v in g
        ]
        one("effective size of Borgatti", effective, borgatti)
    efficiency = [e / d if d else None for e, d in zip(effective, map(int, partners))]
    return constraint, effective, efficiency


def two_mode(matrix):
    """Constraint, redundancy and effective size of Burchard and Cornwell."""
    events = [set(np.flatnonzero(row)) for row in matrix]
    members = [set(np.flatnonzero(column)) for column in matrix.T]
    constraints, redundancies, sizes = [], [], []
    for i, own in enumerate(events):
        partners = set().union(*(members[e] for e in own)) - {i}
        if not partners:
            constraints.append(None), redundancies.append(None), sizes.append(None)
            continue
        meeting = sum(1 for e in own if len(members[e]) > 1)
        constraints.append(sum((len(own & events[j]) / meeting) ** 2 for j in sorted(partners)))
        redundancy = 0
        for j in sorted(partners):
            met = set().union(*(members[e] for e in own & events[j]))
            redundancy += len((met & partners) - {j}) / len(partners)
        redundancies.append(redundancy)
        sizes.append(len(partners) - redundancy)

    shared = projected(matrix)
    busy = matrix[:, matrix.sum(axis=0) > 1].sum(axis=1)
    again = [
        float(((row / b) ** 2).sum()) if b else None for row, b in zip(shared.astype(float), busy)
    ]
    one("two-mode constraint", constraints, again)
    again = []
    for i in range(len(matrix)):
        ego = (projected(matrix[:, matrix[i] == 1]) > 0).astype(int)
        d = ego[i].sum()
        both = ego @ ego.T
        both[i, i] = 0
        again.append(float(d - both[i].sum() / d) if d else None)
    one("two-mode effective size", sizes, again)
    return constraints, redundancies, sizes


def brokerage(tied, groups):
    """For each node, the ordered pairs of partners that are no partners, by role."""
    n = len(tied)
    counts = [dict.fromkeys(ROLES, 0) for _ in range(n)]
    for a, b, c in itertools.permutations(range(n), 3):
        if tied[a, b] and tied[b, c] and not tied[a, c]:
            counts[b][role(groups[a], groups[b], groups[c])] += 1
    open_pairs = [
        int((np.outer(tied[b], tied[b]) * (1 - tied) * (1 - np.eye(n, dtype=int))).sum())
        for b in range(n)
    ]
    one("brokerage", [sum(c.values()) for c in counts], open_pairs)
    own = np.equal.outer(groups, groups).astype(int)
    for b in range(n):
        pairs = np.outer(tied[b], tied[b]) * (1 - tied) * (1 - np.eye(n, dtype=int))
        inside, outside = own[b], 1 - own[b]
        by_numpy = {
            "coordinator": np.outer(inside, inside),
            "consultant": np.outer(outside, outside) * own,
            "representative": np.outer(inside, outside),
            "gatekeeper": np.outer(outside, inside),
            "liaison": np.outer(outside, outside) * (1 - own),
        }
        one("roles", [counts[b][r] for r in ROLES], [int((pairs * by_numpy[r]).sum()) for r in ROLES])
    return counts


def role(ga, gb, gc):
    if ga == gb == gc:
        return "coordinator"
    if ga == gc:
        return "consultant"
    return "representative" if ga == gb else "gatekeeper" if gb == gc else "liaison"


def chains(matrix, groups):
    """For each row, the chains row - column - row - column - row around it, by role; the ends share nothing."""
    g = nx.Graph()
    g.add_nodes_from((0, r) for r in range(len(matrix)))
    g.add_edges_from(((0, int(r)), (1, int(c))) for r, c in zip(*np.nonzero(matrix)))
    counts = [dict.fromkeys(ROLES, 0) for _ in range(len(matrix))]
    for b in range(len(matrix)):
        halves = [(e, a[1]) for e in g[(0, b)] for a in g[e] if a[1] != b]
        for (e, a), (f, c) in itertools.permutations(halves, 2):
            if a != c and not set(g[(0, a)]) & set(g[(0, c)]):
                counts[b][role(groups[a], groups[b], groups[c])] += 1
    shared = projected(matrix)
    apart = (shared == 0) & ~np.eye(len(matrix), dtype=bool)
    by_numpy = [int((np.outer(shared[b], shared[b]) * apart).sum()) for b in range(len(matrix))]
    one("two-mode brokerage", [sum(c.values()) for c in counts], by_numpy)
    return counts


def degree_assortativity(network):
    ties = [((0, r), (1, c)) for r, c in network["ties"]]
    g = nx.DiGraph(ties)
    left = {g.out_degree(r) for r, _ in ties}
    right = {g.in_degree(c) for _, c in ties}
    if len(left) < 2 or len(right) < 2:
        return None
    by_networkx = float(nx.degree_pearson_correlation_coefficient(g, x="out", y="in"))
    nodes = {node: i for i, node in enumerate(g)}
    h = igraph.Graph(n=len(g), edges=[(nodes[a], nodes[b]) for a, b in ties], directed=True)
    by_igraph = h.assortativity(h.outdegree(), h.indegree(), directed=True)
    return one("degree assortativity", [by_networkx], [by_igraph])[0]


def golden(network):
    def of_rows(matrix):
        shared = projected(matrix)
        tied = (shared > 0).astype(int)
        names = ["constraint", "effective-size", "efficiency"]
        result = dict(zip(names, holes(shared)))
        result |= dict(zip((f"unweighted-{name}" for name in names), holes(tied)))
        names = ["constraint", "redundancy", "effective-size"]
        result |= dict(zip((f"two-mode-{name}" for name in names), two_mode(matrix)))
        counts = brokerage(tied, [0] * len(tied))
        result["brokerage"] = [c["coordinator"] for c in counts]
        counts = chains(matrix, [0] * len(tied))
        result["two-mode-brokerage"] = [c["coordinator"] for c in counts]
        return result

    matrix = incidence(network)
    return {
        "ofRows": of_rows(matrix),
        "ofColumns": of_rows(matrix.T),
        "ofNetwork": {"degree-assortativity": degree_assortativity(network)},
    }


# By groups


def ei(shared, groups, nodes):
    """The index of each of the nodes, and of all ties among them."""
    inside, outside = np.zeros(len(shared)), np.zeros(len(shared))
    for a, b in itertools.permutations(nodes, 2):
        (inside if groups[a] == groups[b] else outside)[a] += shared[a, b]

    def index(e, i):
        return float((e - i) / (e + i)) if e + i else None

    each = [index(outside[a], inside[a]) for a in nodes]
    among = shared[np.ix_(nodes, nodes)]
    labels = [groups[a] for a in nodes]
    signs = np.where(np.equal.outer(labels, labels), -1, 1)
    again = [
        float(s / t) if t else None for s, t in zip((signs * among).sum(axis=1), among.sum(axis=1))
    ]
    one("E-I", each, again)
    whole = one(
        "E-I of the network",
        [index(outside.sum(), inside.sum())],
        [float((signs * among).sum() / among.sum()) if among.sum() else None],
    )[0]
    return each, whole


def group_assortativity(shared, groups, nodes):
    among = shared[np.ix_(nodes, nodes)]
    labels = [groups[a] for a in nodes]
    if len({g for g, s in zip(labels, among.sum(axis=1)) if s}) < 2:
        return None
    pairs = [(a, b) for a, b in itertools.combinations(range(len(nodes)), 2) if among[a, b]]
    edges = [pair for pair in pairs for _ in range(among[pair])]
    h = igraph.Graph(n=len(nodes), edges=edges)
    by_igraph = h.assortativity_nominal(labels, directed=False)
    g = nx.MultiGraph()
    g.add_nodes_from((i, {"group": label}) for i, label in enumerate(labels))
    g.add_edges_from(edges)
    by_networkx = float(nx.attribute_assortativity_coefficient(g, "group"))
    return one("assortativity by groups", [by_igraph], [by_networkx])[0]


def diversity(counts):
    """Of each row of counts by group; None for rows without."""
    k = counts.shape[1]
    result = {}

    def add(name, values):
        result[name] = values

    totals = counts.sum(axis=1)
    shares = [row / t if t else None for row, t in zip(counts, totals)]
    concentration = [None if p is None else float((p**2).sum()) for p in shares]
    entropy = [None if p is None else float(stats.entropy(p)) for p in shares]
    again = [
        None if p is None else float(-sum(x * math.log(x) for x in p if x)) for p in shares
    ]
    one("entropy", entropy, again)
    drawn = [
        float(sum(a * b for a, b in itertools.permutations(map(int, row), 2)) / t**2) if t else None
        for row, t in zip(counts, totals)
    ]

    def each(values, f):
        return [None if v is None else f(v) for v in values]

    add("blau", one("Blau", each(concentration, lambda c: 1 - c), drawn))
    add("shannon", entropy)
    add("herfindahl", concentration)
    add("effective-shannon", each(entropy, math.exp))
    add("effective-herfindahl", each(concentration, lambda c: 1 / c))
    if k > 1:
        add("normalized-blau", each(drawn, lambda d: d / (1 - 1 / k)))
        add("normalized-shannon", each(entropy, lambda e: e / math.log(k)))
        add("normalized-herfindahl", each(concentration, lambda c: (c - 1 / k) / (1 - 1 / k)))
    else:
        for name in ["blau", "shannon", "herfindahl"]:
            add(f"normalized-{name}", [None] * len(counts))
    return result


def by_groups(network, row_groups, column_groups):
    matrix = incidence(network)
    shared = projected(matrix)
    tied = (shared > 0).astype(int)
    nodes = [r for r, g in enumerate(row_groups) if g is not None]
    of_rows, of_network = {}, {}

    def spread(values):
        places = {node: v for node, v in zip(nodes, values)}
        return [places.get(r) for r in range(len(matrix))]

    for prefix, weights in [("", shared), ("unweighted-", tied)]:
        each, whole = ei(weights, row_groups, nodes)
        of_rows[prefix + "ei-index"] = spread(each)
        of_network[prefix + "ei-index-of-network"] = whole
        of_network[prefix + "group-assortativity"] = group_assortativity(weights, row_groups, nodes)
    among = tied[np.ix_(nodes, nodes)]
    labels = [row_groups[r] for r in nodes]
    roles = brokerage(among, labels)
    around = chains(matrix[nodes], labels)
    for name in ROLES:
        of_rows[name] = spread([c[name] for c in roles])
        of_rows["two-mode-" + name] = spread([c[name] for c in around])
    kinds = sorted({g for g in column_groups if g is not None})
    members = np.array([[g == kind for kind in kinds] for g in column_groups], dtype=int)
    counts = matrix @ members.reshape(len(column_groups), len(kinds))
    of_rows |= diversity(counts)
    ask_r.roles.append((among, labels, [[c[r] for r in ROLES] for c in roles]))
    ask_r.counts.append((counts, of_rows))
    return {
        "size": list(matrix.shape),
        "ties": network["ties"],
        "rowGroups": row_groups,
        "columnGroups": column_groups,
        "ofRows": of_rows,
        "ofNetwork": of_network,
    }


class R:
    """What to ask R, all at once, and what it must say."""

    def __init__(self):
        self.roles, self.counts = [], []

    def check(self):
        """The versions of R and its packages; None if they are not at hand."""
        if not shutil.which("Rscript"):
            return None
        lines = ["suppressMessages({library(sna); library(vegan)})"]
        lines.append('cat(as.character(getRversion()), format(packageVersion("sna")),')
        lines.append('  format(packageVersion("vegan")), "\\n")')

        def matrix(m):
            return f"matrix(c({','.join(map(str, m.ravel()))}),{m.shape[0]},byrow=TRUE)"

        expected = []
        for tied, labels, roles in self.roles:
            if tied.sum():
                lines.append(f"x <- brokerage({matrix(tied)},c({','.join(map(str, labels))}))")
                # w_I, w_O, b_IO, b_OI, b_O are the roles in our order.
                lines.append('cat(x$raw.nli[,1:5], "\\n")')
                expected.append(np.array(roles).T.ravel())
        for counts, of_rows in self.counts:
            full = [i for i, total in enumerate(counts.sum(axis=1)) if total]
            if full and counts.shape[1] > 1:
                lines.append(f"x <- {matrix(counts[full])}")
                for index, name in [("shannon", "shannon"), ("simpson", "blau"),
                                    ("invsimpson", "effective-herfindahl")]:
                    lines.append(f'cat(format(diversity(x,"{index}"),digits=17), "\\n")')
                    expected.append([of_rows[name][i] for i in full])
        asked = subprocess.run(
            ["Rscript", "-"], input="\n".join(lines), capture_output=True, text=True
        )
        if asked.returncode:
            print("R was not asked:", asked.stderr.strip().splitlines()[-1])
            return None
        versions, *answers = asked.stdout.strip().splitlines()[-len(expected) - 1 :]
        for want, answer in zip(expected, answers):
            one("R", [float(v) for v in want], [float(v) for v in answer.split()])
        return dict(zip(["R", "sna", "vegan"], versions.split()))


ask_r = R()


def some_groups(source, count, kinds):
    """A group for each node, or none for one in eight."""
    return [None if source.random() < 0.125 else source.randrange(kinds) for _ in range(count)]


def write_groups(name, networks, versions):
    path = base.HERE / f"{name}-brokerage-groups.json"
    base.write(path, networks)
    if versions:
        text = path.read_text("utf-8")
        path.write_text(text.replace('},"networks"', f',{json.dumps(versions)[1:-1]}' + '},"networks"', 1), "utf-8")


def main():
    read = {
        name: json.loads((base.HERE / f"{name}.json").read_text("utf-8"))["networks"]
        for name in ["davis", "macau", "random"]
    }
    for name, networks in read.items():
        base.write(base.HERE / f"{name}-brokerage.json", [golden(n) for n in networks])
    source = random.Random(base.SEED)
    davis, macau = read["davis"][0], read["macau"][0]
    events = [0] * 5 + [1] * 4 + [2] * 5
    groups = {
        "davis": [
            by_groups(davis, DAVIS_CLIQUES, events),
            by_groups(davis, some_groups(source, 18, 4), some_groups(source, 14, 3)),
        ],
        "macau": [by_groups(macau, some_groups(source, 40, 3), some_groups(source, 58, 7))],
        "various": [
            by_groups(
                n,
                some_groups(source, len(n["rows"]), source.randint(1, 4)),
                some_groups(source, len(n["columns"]), source.randint(1, 4)),
            )
            for n in read["random"]
        ],
    }
    versions = ask_r.check()
    for name, networks in groups.items():
        write_groups(name, networks, versions)


if __name__ == "__main__":
    main()
