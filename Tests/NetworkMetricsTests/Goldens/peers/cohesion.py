"""Cohesion: igraph for what walks the network, products of sparse matrices for what counts neighbours."""

import functools

import numpy as np
import scipy.sparse as sparse

from .network import Network, difference, undefined_where


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


@functools.lru_cache(maxsize=2)
def opsahl(n):
    """Of the paths i - p - j - q - k around each row j, the share that is closed, and of all paths."""
    closed, paths = np.zeros(n.n1), np.zeros(n.n1)
    for j, partners, three in n.circles():
        with_j = n.off[j].toarray().ravel()[partners].astype(np.float32)
        pairs = n.off[partners][:, partners].astype(np.float32).toarray()
        x, y = with_j[:, None] - three, with_j[None, :] - three
        # By how many of p and q both i and k attend, who may meet elsewhere still.
        kinds = [(x * y, 0), ((x + y) * three, 1), (three * (three - 1), 2)]
        for count, among in kinds:
            np.fill_diagonal(count, 0)
            paths[j] += count.sum(dtype=float)
            closed[j] += count[pairs > among].sum(dtype=float)
    with np.errstate(invalid="ignore", divide="ignore"):
        return undefined_where(paths == 0, closed / paths), closed.sum() / max(paths.sum(), 1)


def two_mode_coreness(n, own=None, other=None):
    """The last floor of the mode that is not given under which a row stays when all that is below goes."""
    scores, floor = np.zeros(n.n1), 0
    rows, columns = np.ones(n.n1, dtype=bool), np.ones(n.n2, dtype=bool)
    transposed = n.b.T.tocsr()
    while rows.any():
        scores[rows] = floor
        floor += 1
        while True:
            kept = rows & (n.b @ columns.astype(int) >= (own or floor))
            left = columns & (transposed @ kept.astype(int) >= (other or floor))
            if (kept == rows).all() and (left == columns).all():
                break
            rows, columns = kept, left
    return scores


def distances(n):
    """The number of pairs of rows, and of a row and a column, at each distance, and of those unlinked."""
    within, across = np.zeros(n.n1 + n.n2 + 1), np.zeros(n.n1 + n.n2 + 1)
    for first in range(0, n.n1, 200):
        part = np.array(n.g.distances(range(first, min(first + 200, n.n1))))
        part[np.isinf(part)] = -1
        within += np.bincount((part[:, : n.n1] + 1).astype(int).ravel(), minlength=len(within))
        across += np.bincount((part[:, n.n1 :] + 1).astype(int).ravel(), minlength=len(within))
    within[1] = 0
    result = {}
    for name, counts, halves in [("distances", within, 2), ("distances-across", across, 1)]:
        found = {str(d - 1): counts[d] / halves for d in range(1, len(counts)) if counts[d]}
        result[name] = found | {"unreachable": counts[0] / halves}
    return result


def of_nodes(n):
    result = {}
    result.update(clustering(n))
    result["redundancy"] = redundancy(n)
    result["component"] = components(n)
    result["cutpoint"] = cutpoints(n)
    result["bridges"] = bridges(n)
    result["butterflies"] = butterflies(n)
    result["coreness"] = n.rows(n.g.coreness())
    result["opsahl-clustering"] = opsahl(n)[0]
    result["two-mode-coreness"] = two_mode_coreness(n, own=2)
    result["two-mode-coreness-of-own"] = two_mode_coreness(n, other=2)
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
    result["global-opsahl-clustering"] = opsahl(n)[1]
    (rows, row_pairs), (columns, column_pairs) = nodf(n), nodf(Network(n.b.T.tocsr()))
    result["nodf-of-mode"] = rows / row_pairs
    result["nodf"] = (rows + columns) / (row_pairs + column_pairs)
    return result




def compare(case):
    for mode, names, view in case.views:
        case.nodes(mode, names, of_nodes(view))
        case.whole(mode, of_network(view))
        ours = case.measured(mode, ["distances", "distances-across"])
        for name, theirs in distances(view).items():
            case.holds(name, {k: v for k, v in ours[name].items() if v or k == "unreachable"} == theirs)
    ties = Network(case.matrix)
    ours = case.measured("parties", ["tie-butterflies", "bridge"])
    for (r, c), expected in tie_butterflies(ties).items():
        found = ours["tie-butterflies"][f"{case.actors[r]} - {case.events[c]}"]
        case.note("tie-butterflies", difference(found, expected))
    bridges = {(ties.g.es[e].source, ties.g.es[e].target - ties.n1) for e in ties.g.bridges()}
    named = {f"{case.actors[r]} - {case.events[c]}" for r, c in bridges}
    case.holds("bridge", {tie for tie, score in ours["bridge"].items() if score} == named)
