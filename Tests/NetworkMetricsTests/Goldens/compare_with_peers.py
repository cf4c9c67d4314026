"""Compares `liaison measure` with peers on any network, large ones included, where no golden is kept.

Usage: python compare_with_peers.py LIAISON TIES.csv|TIES.tsv ...

LIAISON is the built command; the files are edge lists of two columns, without weights. For each measure,
prints the worst difference from the peer named beside it, relative to the larger of the two, over the
nodes of both modes; ends with status 1 if one exceeds 1e-9. Measures without a peer that is quick
enough for thousands of nodes are listed at the end: their goldens on small networks are all there is.

The peers are igraph for what walks the network, and products of sparse matrices (scipy) for what
counts shared neighbours.
"""

import csv
import json
import subprocess
import sys

import igraph
import numpy as np
import scipy.sparse as sparse
import scipy.sparse.csgraph as csgraph
import scipy.sparse.linalg as linalg

TOLERANCE = 1e-9
HEADERS = [["actor", "event"], ["woman", "event"]]


class Network:
    """One mode's view of a network: a sparse incidence, and igraph's graph with the rows first."""

    def __init__(self, incidence):
        self.b = incidence
        self.n1, self.n2 = incidence.shape
        self.d1 = np.asarray(incidence.sum(axis=1)).ravel()
        self.d2 = np.asarray(incidence.sum(axis=0)).ravel()
        coo = incidence.tocoo()
        ties = list(zip(coo.row.tolist(), (coo.col + self.n1).tolist()))
        self.g = igraph.Graph(n=self.n1 + self.n2, edges=ties)
        self.shared = (incidence @ incidence.T).tocsr()
        self.adjacency = sparse.bmat([[None, incidence], [incidence.T, None]]).tocsr()

    def rows(self, scores):
        return np.array(scores[: self.n1], dtype=float)


def undefined_where(condition, values):
    return np.where(condition, np.nan, values)


def closeness(n):
    reached = np.array([len(part) for part in n.g.connected_components()])
    member = np.array(n.g.connected_components().membership)
    rows_of = np.bincount(member[: n.n1], minlength=len(reached))
    a = rows_of[member[: n.n1]]
    size = reached[member[: n.n1]]
    mean = n.rows(n.g.closeness(normalized=True))
    with np.errstate(invalid="ignore", divide="ignore"):
        within = mean * ((size - a) + 2 * (a - 1)) / (size - 1)
    within = undefined_where(size == 1, within)
    return within, within * (size - 1) / (n.n1 + n.n2 - 1)


def most_betweenness(n):
    s, t = divmod(n.n1 - 1, n.n2)
    m = n.n2
    return (m**2 * (s + 1) ** 2 + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2


def singular(n):
    """The leading left singular vector, non-negative; the second value must be smaller."""
    u, s, _ = linalg.svds(n.b.astype(float), k=2, tol=1e-14, random_state=1)
    order = np.argsort(-s)
    assert s[order[0]] - s[order[1]] > 1e-9 * s[order[0]]
    return np.abs(u[:, order[0]]), s[order[0]]


def stationary(n, damping):
    size = n.n1 + n.n2
    degree = np.concatenate([n.d1, n.d2])
    inverse = np.divide(1.0, degree, out=np.zeros(size), where=degree > 0)
    walk = n.adjacency @ sparse.diags(inverse)
    x = linalg.spsolve(sparse.csc_matrix(sparse.identity(size) - damping * walk), np.ones(size))
    return (x / x.sum())[: n.n1]


def power(degrees, exponent):
    return np.divide(1.0, degrees**exponent, out=np.zeros(len(degrees)), where=degrees > 0)


def biranks(n, damping=0.85):
    """Iterates x = damping S y + (1 - damping) / n1, y = damping T x + (1 - damping) / n2."""
    ways = {  # to the row from the column, to the column from the row: powers of (row, column)
        "birank": ((0.5, 0.5), (0.5, 0.5)),
        "cohits": ((0, 1), (1, 0)),
        "bgrm": ((1, 1), (1, 1)),
        "bger": ((1, 0), (0, 1)),
    }
    result = {}
    for name, (to_rows, to_columns) in ways.items():
        s = sparse.diags(power(n.d1, to_rows[0])) @ n.b @ sparse.diags(power(n.d2, to_rows[1]))
        t = sparse.diags(power(n.d1, to_columns[0])) @ n.b @ sparse.diags(power(n.d2, to_columns[1]))
        start = (1 - damping) / n.n1, (1 - damping) / n.n2
        x, y = np.full(n.n1, start[0]), np.full(n.n2, start[1])
        for _ in range(400):
            x, y = damping * (s @ y) + start[0], damping * (t.T @ x) + start[1]
        result[name] = x
    return result


def clustering(n):
    """Latapy's coefficients: the mean overlap with the nodes that share a neighbour."""
    off = n.shared.copy()
    off.setdiag(0)
    off.eliminate_zeros()
    off = off.tocoo()
    a, b, c = n.d1[off.row], n.d1[off.col], off.data
    partners = np.bincount(off.row, minlength=n.n1)
    result = {}
    for name, share in [
        ("latapy-clustering", c / (a + b - c)),
        ("latapy-clustering-min", c / np.minimum(a, b)),
        ("latapy-clustering-max", c / np.maximum(a, b)),
    ]:
        sums = np.bincount(off.row, weights=share, minlength=n.n1)
        with np.errstate(invalid="ignore", divide="ignore"):
            result[name] = undefined_where(partners == 0, sums / partners)
    return result


def butterflies(n):
    off = n.shared.copy().astype(float)
    off.setdiag(0)
    off.data = off.data * (off.data - 1) / 2
    return np.asarray(off.sum(axis=1)).ravel()


def nodf(n):
    """The sum of overlaps of pairs of rows of different degrees, and the number of pairs."""
    off = sparse.triu(n.shared, 1).tocoo()
    a, b = n.d1[off.row], n.d1[off.col]
    differ = a != b
    total = (100 * off.data[differ] / np.minimum(a, b)[differ]).sum()
    return total, n.n1 * (n.n1 - 1) / 2


def components(n):
    parts = n.g.connected_components()
    key = []
    for index, part in enumerate(parts):
        first = min((v for v in part if v < n.n1), default=n.n1)
        key.append((-len(part), first, index))
    number = {index: place + 1 for place, (_, _, index) in enumerate(sorted(key))}
    return np.array([number[m] for m in parts.membership[: n.n1]], dtype=float)


def cutpoints(n):
    """More components without the node than with it."""
    scores = np.zeros(n.n1)
    blocks = n.g.biconnected_components()
    for block in blocks:
        for v in block:
            if v < n.n1:
                scores[v] += 1
    return np.maximum(scores - 1, 0)


def bridges(n):
    scores = np.zeros(n.n1)
    for edge in n.g.bridges():
        scores[n.g.es[edge].source] += 1
    return scores


def redundancy(n):
    """The share of pairs of neighbours that another node ties too."""
    other = (n.b.T @ n.b).tocsr()
    scores = np.full(n.n1, np.nan)
    for v in range(n.n1):
        neighbours = n.b.indices[n.b.indptr[v] : n.b.indptr[v + 1]]
        if len(neighbours) < 2:
            continue
        pairs = len(neighbours) * (len(neighbours) - 1)
        twice = (other[neighbours][:, neighbours] > 1).sum() - (
            other.diagonal()[neighbours] > 1
        ).sum()
        scores[v] = twice / pairs
    return scores


def tie_butterflies(n):
    """For the tie of u and e, the sum over the other neighbours v of e of the others that u and v share."""
    coo = n.b.tocoo()
    sums = (n.shared @ n.b).tocsr()
    counts = np.asarray(sums[coo.row, coo.col]).ravel() - n.d1[coo.row] - (n.d2[coo.col] - 1)
    return {(r, c): float(x) for r, c, x in zip(coo.row.tolist(), coo.col.tolist(), counts)}


def of_nodes(n):
    result = {}
    result["degree"] = result["strength"] = n.d1.astype(float)
    result["normalized-degree"] = n.d1 / n.n2
    result["component-closeness"], result["closeness"] = closeness(n)
    most = n.n2 + (n.n1 - 1) / 2
    result["harmonic-closeness"] = n.rows(n.g.harmonic_centrality(normalized=False)) / most
    result["eccentricity"] = undefined_where(n.d1 == 0, n.rows(n.g.eccentricity()))
    raw = n.rows(n.g.betweenness(directed=False))
    result["raw-betweenness"] = raw
    result["betweenness"] = raw / most_betweenness(n)
    vector, largest = singular(n)
    result["eigenvector"] = vector
    result["hubs-and-authorities"] = vector / vector.sum()
    result["pagerank"] = stationary(n, 0.85)
    size = n.n1 + n.n2
    katz = linalg.spsolve(
        sparse.csc_matrix(sparse.identity(size) - 0.5 / largest * n.adjacency), np.ones(size)
    )
    result["katz"] = katz[: n.n1]
    result.update(biranks(n))
    result.update(clustering(n))
    result["redundancy"] = redundancy(n)
    result["component"] = components(n)
    result["cutpoint"] = cutpoints(n)
    result["bridges"] = bridges(n)
    result["butterflies"] = butterflies(n)
    result["coreness"] = n.rows(n.g.coreness())
    return result


def of_network(n):
    result = {}
    result["density"] = n.b.nnz / (n.n1 * n.n2)
    result["component-count"] = len(n.g.connected_components())
    result["mean-distance"] = n.g.average_path_length(directed=False, unconn=True)
    result["diameter"] = n.g.diameter(directed=False, unconn=True)
    count = butterflies(n).sum() / 2
    result["butterfly-count"] = count
    coo = n.b.tocoo()
    paths = ((n.d1[coo.row] - 1) * (n.d2[coo.col] - 1)).sum()
    result["robins-alexander"] = 4 * count / paths
    (rows, row_pairs), (columns, column_pairs) = nodf(n), nodf(Network(n.b.T.tocsr()))
    result["nodf-of-mode"] = rows / row_pairs
    result["nodf"] = (rows + columns) / (row_pairs + column_pairs)
    return result


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t" if path.endswith("tsv") else ","))
    if [cell.lower() for cell in rows[0][:2]] in HEADERS:
        rows = rows[1:]
    actors = list(dict.fromkeys(row[0] for row in rows))
    events = list(dict.fromkeys(row[1] for row in rows))
    place = {a: i for i, a in enumerate(actors)}, {e: i for i, e in enumerate(events)}
    ties = {(place[0][row[0]], place[1][row[1]]) for row in rows}
    r, c = zip(*sorted(ties))
    matrix = sparse.csr_matrix(
        (np.ones(len(r), dtype=np.int64), (r, c)), shape=(len(actors), len(events))
    )
    return actors, events, matrix


def measured(liaison, path, mode, names):
    arguments = [liaison, "measure", path, "--of", mode, "--format", "json", "--measure"]
    output = subprocess.run(arguments + [",".join(names)], check=True, capture_output=True).stdout
    return {r["measure"]: {s["node"]: s["score"] for s in r["scores"]} for r in json.loads(output)}


def difference(ours, theirs):
    if ours is None or np.isnan(theirs):
        return 0.0 if ours is None and np.isnan(theirs) else float("inf")
    size = max(abs(ours), abs(theirs))
    return 0.0 if size < 1e-13 else abs(ours - theirs) / size


def compare(liaison, path):
    actors, events, matrix = read(path)
    worst = {}
    for mode, names, view in [
        ("parties", actors, Network(matrix)),
        ("items", events, Network(matrix.T.tocsr())),
    ]:
        nodes, network = of_nodes(view), of_network(view)
        ours = measured(liaison, path, mode, list(nodes) + list(network))
        for measure, theirs in nodes.items():
            found = max(difference(ours[measure][n], t) for n, t in zip(names, theirs))
            worst[measure] = max(worst.get(measure, 0), found)
        for measure, theirs in network.items():
            found = difference(ours[measure]["network"], theirs)
            worst[measure] = max(worst.get(measure, 0), found)
    expected = tie_butterflies(Network(matrix))
    ours = measured(liaison, path, "parties", ["tie-butterflies"])["tie-butterflies"]
    worst["tie-butterflies"] = max(
        difference(ours[f"{actors[r]} - {events[c]}"], x) for (r, c), x in expected.items()
    )
    print(f"{path}: {len(actors)} x {len(events)}, {matrix.nnz} ties")
    for measure, found in worst.items():
        print(f"  {measure:28} {found:.1e}" + ("" if found <= TOLERANCE else "  DIFFERS"))
    everything = json.loads(
        subprocess.run([liaison, "measures", "--format", "json"], check=True, capture_output=True).stdout
    )
    left = [m["measure"] for m in everything if m["measure"] not in worst]
    print("  not compared here: " + ", ".join(left))
    return max(worst.values()) <= TOLERANCE


def main():
    if len(sys.argv) < 3:
        raise SystemExit(__doc__)
    results = [compare(sys.argv[1], path) for path in sys.argv[2:]]
    raise SystemExit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
