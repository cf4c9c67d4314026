"""The weights of a projection's pairs by sparse matrices, and their profiles by scipy and numpy."""

import numpy as np
import scipy.sparse as sparse
from scipy.spatial import distance

from .network import power, rate, row_sums

ALIKE = [
    "count", "newman", "hyperbolic", "resource-allocation", "jaccard", "simpson", "cosine", "phi", "yule",
    "pmi",
]  # fmt: skip
BY_WEIGHT = ALIKE[:8]
# Profiles are compared of all pairs, tied or not: for so many nodes at most.
MOST_PROFILES = 1500


def at(matrix, pairs):
    return np.asarray(matrix.tocsr()[pairs]).ravel().astype(float)


def alike(n, pairs):
    """Every weighting of pairs (rows, columns), ties counting alike."""
    a, b = pairs
    c, da, db, m = at(n.shared, pairs), n.d1[a].astype(float), n.d1[b].astype(float), n.n2
    others = power(np.maximum(n.d2 - 1, 0).astype(float), 1)
    dealt = at(n.b @ sparse.diags(power(n.d2.astype(float), 1)) @ n.b.T, pairs)
    x, y, z = da - c, db - c, m - da - db + c
    with np.errstate(invalid="ignore", divide="ignore"):
        return {
            "count": c,
            "newman": at(n.b @ sparse.diags(others) @ n.b.T, pairs),
            "hyperbolic": dealt,
            "resource-allocation": dealt / db,
            "jaccard": c / (c + x + y),
            "simpson": c / (c + np.minimum(x, y)),
            "cosine": c / np.sqrt(da * db),
            "phi": (c * z - x * y) / np.sqrt(da * db * (m - da) * (m - db)),
            "yule": (c * z - x * y) / (c * z + x * y),
            "pmi": np.log(c / m / (da / m * (db / m))),
        }


def by_weight(n, w, pairs):
    """The same where weights of whole numbers count."""
    a, b = pairs
    s, q = row_sums(w), row_sums(w.multiply(w))
    m = n.n2
    others = power(np.maximum(n.d2 - 1, 0).astype(float), 1)
    of_columns = sparse.diags(power(np.asarray(w.sum(axis=0)).ravel(), 1))
    products = at(w @ w.T, pairs)
    dealt = at(w @ of_columns @ w.T, pairs)
    # A smaller weight of 3 is at least 1, at least 2 and at least 3.
    least = np.zeros(len(a))
    for level in range(1, int(w.max()) + 1):
        above = (w >= level).astype(np.int64)
        least += at(above @ above.T, pairs)
    deviation = np.sqrt(q / m - (s / m) ** 2)
    with np.errstate(invalid="ignore", divide="ignore"):
        return {
            "count": products,
            "newman": at(w @ sparse.diags(others) @ n.b.T, pairs),
            "hyperbolic": dealt,
            "resource-allocation": dealt / s[b],
            "jaccard": least / (s[a] + s[b] - least),
            "simpson": least / np.minimum(s[a], s[b]),
            "cosine": products / np.sqrt(q[a] * q[b]),
            "phi": (products / m - s[a] / m * (s[b] / m)) / (deviation[a] * deviation[b]),
        }


def listed(case, mode, names, view, *options, path=None):
    """The pairs as the command lists them: places of both, and all that is said of them."""
    rows = case.run("pairs", path or case.path, "--of", mode, "--format", "json", *options)
    place = {name: i for i, name in enumerate(names)}
    first = np.array([place[row["a"]] for row in rows])
    second = np.array([place[row["b"]] for row in rows])
    return (first, second), rows


def numbers(rows, key):
    return np.array([np.nan if row[key] is None else row[key] for row in rows])


def is_whole(view, pairs, both_ways):
    """Whether each pair that shares is listed, once or once each way, and nothing else."""
    first, second = pairs
    if not both_ways:
        first, second = np.minimum(first, second), np.maximum(first, second)
    keys = np.unique(first * view.n1 + second)
    expected = view.off.nnz if both_ways else view.off.nnz // 2
    return len(keys) == len(first) == expected and bool((at(view.off, pairs) > 0).all())


class Expected:
    """The weights of all pairs, either way, worked out once and looked up for those listed."""

    def __init__(self, view, weighting):
        all_pairs = view.off.tocoo()
        self.size = view.n1
        self.keys = all_pairs.row.astype(np.int64) * self.size + all_pairs.col
        self.weights = weighting((all_pairs.row, all_pairs.col))

    def of(self, name, pairs):
        return self.weights[name][np.searchsorted(self.keys, pairs[0] * self.size + pairs[1])]


def compare(case):
    for (mode, names, view), weights in zip(case.views, [case.weights, case.weights.T.tocsr()]):
        expected = Expected(view, lambda pairs: alike(view, pairs))
        for name in ALIKE:
            pairs, rows = listed(case, mode, names, view, "--weighting", name)
            whole = is_whole(view, pairs, both_ways=name == "resource-allocation")
            case.holds("all pairs and no others", whole)
            if name == "count":
                shared = [len(row["items"]) for row in rows]
                case.note("shared nodes of pairs", rate(shared, at(view.off, pairs)))
            found = rate(numbers(rows, "weight"), expected.of(name, pairs))
            case.note(f"{name} of pairs", found)
        expected = Expected(view, lambda pairs: by_weight(view, weights, pairs))
        for name in BY_WEIGHT:
            pairs, rows = listed(
                case, mode, names, view, "--weighting", name, "--ties", "weighted",
                path=case.weighted_path,
            )  # fmt: skip
            whole = is_whole(view, pairs, both_ways=name in ("resource-allocation", "newman"))
            case.holds("all pairs and no others", whole)
            found = rate(numbers(rows, "weight"), expected.of(name, pairs))
            case.note(f"weighted {name} of pairs", found)
        if view.n1 <= MOST_PROFILES:
            compare_profiles(case, mode, names, view)


def compare_profiles(case, mode, names, view):
    dense = view.b.toarray()
    with np.errstate(invalid="ignore", divide="ignore"):
        pearson = np.corrcoef(dense)
    theirs = {
        "euclidean": distance.squareform(distance.pdist(dense)),
        # As exact as its parts, which are about 1.
        "pearson": np.where(abs(pearson) < 1e-14, 0, pearson),
        "jaccard": 1 - distance.squareform(distance.pdist(dense > 0, "jaccard")),
    }
    theirs["jaccard"][np.logical_and.outer(view.d1 == 0, view.d1 == 0)] = np.nan
    for name, expected in theirs.items():
        pairs, rows = listed(case, mode, names, view, "--profiles", name)
        case.holds("all profiles", len(rows) == view.n1 * (view.n1 - 1) // 2)
        case.note(f"{name} profiles", rate(numbers(rows, "weight"), expected[pairs]))
