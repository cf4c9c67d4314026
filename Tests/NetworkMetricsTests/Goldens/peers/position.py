"""Position, without weights: igraph for what walks the network, sparse matrices for the rest."""

import igraph
import numpy as np
import scipy.sparse as sparse
import scipy.sparse.linalg as linalg

from .network import power, undefined_where


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


def walks(n):
    """What goes by the ties' weights, which the incidence holds."""
    result = {}
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
    return result


def of_nodes(n):
    result = {}
    result["degree"] = result["strength"] = n.d1.astype(float)
    result["normalized-degree"] = n.d1 / n.n2
    result["component-closeness"], result["closeness"] = closeness(n)
    most = n.n2 + (n.n1 - 1) / 2
    result["harmonic-closeness"] = n.rows(n.g.harmonic_centrality(normalized=False)) / most
    result["eccentricity"] = undefined_where(n.d1 == 0, n.rows(n.g.eccentricity()))
    result["raw-betweenness"] = n.betweenness
    result["betweenness"] = n.betweenness / most_betweenness(n)
    return result | walks(n)


def excess(scores):
    return (max(scores) - scores).sum()


def most_closeness_excess(n):
    """That of the tree in which the other rows hang evenly from the columns of one row."""
    columns = [n.n1 + c for c in range(n.n2)]
    ties = [(0, c) for c in columns] + [(r, columns[r % n.n2]) for r in range(1, n.n1)]
    g = igraph.Graph(n=n.n1 + n.n2, edges=ties)
    mean = np.array(g.closeness(normalized=True)[: n.n1])
    return excess(mean * (n.n2 + 2 * (n.n1 - 1)) / (n.n1 + n.n2 - 1))


def of_network(n):
    result = {}
    most = (n.n1 - 1) * (n.n2 - 1)
    result["degree-centralization"] = None if n.d1.min() == 0 else excess(n.d1) / most
    within = closeness(n)[0]
    result["closeness-centralization"] = (
        excess(within) / most_closeness_excess(n) if n.g.is_connected() else None
    )
    result["betweenness-centralization"] = excess(n.betweenness / most_betweenness(n)) / (n.n1 - 1)
    return result


def compare(case):
    for mode, names, view in case.views:
        case.nodes(mode, names, of_nodes(view))
        case.whole(mode, of_network(view))
