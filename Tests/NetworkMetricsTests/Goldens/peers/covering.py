"""Covering: scipy's matchings and integer programmes, and removals by a union-find of our own."""

import numpy as np
import scipy.sparse as sparse
import scipy.sparse.csgraph as csgraph
from scipy import optimize

from .network import difference, power, rate

# A programme that takes longer leaves the size of the cover open.
SECONDS = 60
KEY_PLAYERS = 3
# For more nodes, the betweenness of all after each removal takes minutes or hours.
MOST_ANEW = 200


def matching(n):
    """The column matched with each row, or -1."""
    return csgraph.maximum_bipartite_matching(n.b, perm_type="column")


def indispensable(n, mates):
    """Rows of some smallest vertex cover: those that no alternating path reaches from an unmatched row."""
    coo = n.b.tocoo()
    matched = mates[coo.row] == coo.col
    start = n.n1 + n.n2
    first = np.flatnonzero(mates < 0)
    # Out along any tie and back along one of the matching.
    tails = np.concatenate([coo.row, n.n1 + coo.col[matched], np.full(len(first), start)])
    heads = np.concatenate([n.n1 + coo.col, coo.row[matched], first])
    paths = sparse.csr_matrix((np.ones(len(tails)), (tails, heads)), shape=(start + 1, start + 1))
    reached = csgraph.breadth_first_order(paths, start, return_predecessors=False)
    return np.isin(np.arange(n.n1), reached, invert=True)


def covers_all(n, rows):
    """Whether every column that has a row has one of these."""
    return bool(((n.b.T @ rows > 0) | (n.d2 == 0)).all())


def smallest_cover(n):
    """The size of the smallest set of rows that all columns are tied to; None if time runs out."""
    needed = n.d2 > 0
    found = optimize.milp(
        np.ones(n.n1),
        constraints=optimize.LinearConstraint(n.b[:, needed].T.astype(float), lb=1),
        integrality=np.ones(n.n1),
        bounds=optimize.Bounds(0, 1),
        options={"time_limit": SECONDS},
    )
    return round(found.fun) if found.status == 0 else None


def removals(n, order):
    """The largest component and the columns without a row as rows go: rows come back, the last first."""
    parent = list(range(n.n1 + n.n2))
    size = [1] * len(parent)

    def root(v):
        while parent[v] != v:
            parent[v] = v = parent[parent[v]]
        return v

    covered = np.zeros(n.n2, dtype=bool)
    largest = 1
    curve = [(largest, n.n2)]
    for row in order[::-1]:
        for column in n.b.indices[n.b.indptr[row] : n.b.indptr[row + 1]]:
            covered[column] = True
            a, b = root(int(row)), root(n.n1 + int(column))
            if a != b:
                parent[a] = b
                size[b] += size[a]
                largest = max(largest, size[b])
        curve.append((largest, n.n2 - int(covered.sum())))
    shares, uncovered = zip(*curve[::-1])
    return np.array(shares) / len(parent), np.array(uncovered)


def by_betweenness(n):
    """The highest first; what is within 1e-9 of its neighbour in the order is as high."""
    ranked = np.argsort(-n.betweenness, kind="stable")
    high = n.betweenness[ranked]
    gaps = high[:-1] - high[1:] > 1e-9 * high[:-1]
    rank = np.concatenate([[0], np.cumsum(gaps)])
    return ranked[np.lexsort((ranked, rank))]


def by_betweenness_anew(n):
    """Each time the first of those that lie between most pairs in what is left."""
    g, left, order = n.g.copy(), list(range(n.n1)), []
    while left:
        between = np.array(g.betweenness(range(len(left)), directed=False))
        place = int(np.flatnonzero(between >= between.max() * (1 - 1e-9))[0])
        order.append(left.pop(place))
        g.delete_vertices(place)
    return np.array(order)


def uncovered_at_random(n):
    """A column has lost all its d rows after q with the chance q/n (q-1)/(n-1) ... of d factors."""
    gone = np.arange(n.n1 + 1.0)
    chance, lost = np.ones(n.n1 + 1), np.zeros(n.n1 + 1)
    for d, columns in enumerate(np.bincount(n.d2)):
        lost += columns * chance
        if d < n.n1:
            chance = chance * np.maximum(gone - d, 0) / (n.n1 - d)
    return lost


def classes(n):
    """Rows of the same columns, numbered by their first."""
    numbers = {}
    rows = [tuple(n.b.indices[n.b.indptr[r] : n.b.indptr[r + 1]]) for r in range(n.n1)]
    return [numbers.setdefault(row, len(numbers) + 1) for row in rows]


def fragmentation(n, players):
    """DF without the players."""
    others = np.flatnonzero(~players)
    steps = csgraph.shortest_path(n.tied[others][:, others], unweighted=True)
    return 1 - power(steps[steps > 0], 1).sum() / (len(others) * (len(others) - 1))


def reach(n, players):
    steps = csgraph.shortest_path(
        n.tied, unweighted=True, indices=np.flatnonzero(players)
    ).min(axis=0)
    return power(steps[~players], 1).mean()


def chosen(scores, names):
    if any(scores[name] is None for name in names):
        return None
    return np.array([scores[name] == 1 for name in names])


def compare(case):
    for mode, names, view in case.views:
        mates = matching(view)
        size = int((mates >= 0).sum())
        cover = indispensable(view, mates)
        case.nodes(mode, names, {"vertex-cover": cover.astype(float), "equivalence-class": classes(view)})
        case.whole(mode, {"matching-size": size})
        touched = view.b.T @ (~cover).astype(int) > 0
        case.holds("vertex-cover of as many as the matching", cover.sum() + touched.sum() == size)

        compare_covers(case, mode, names, view)

        orders = {
            "by-degree": np.argsort(-view.d1, kind="stable"),
            "by-betweenness": by_betweenness(view),
        }
        if view.n1 <= MOST_ANEW:
            orders["by-betweenness-anew"] = by_betweenness_anew(view)
        for name, order in orders.items():
            shares, uncovered = removals(view, order)
            ours = case.measured(mode, [f"removal-{name}", f"uncovered-{name}"])
            case.note(f"removal-{name}", rate([*ours[f"removal-{name}"].values()], shares))
            case.note(f"uncovered-{name}", rate([*ours[f"uncovered-{name}"].values()], uncovered))
            if name != "by-betweenness-anew":
                case.whole(mode, {f"robustness-{name}": shares[1:].mean()})
        ours = case.measured(mode, ["uncovered-at-random"])["uncovered-at-random"]
        case.note("uncovered-at-random", rate([*ours.values()], uncovered_at_random(view)))

        # Which players they are is a search's; that they are worth what is said is not.
        for players, value, worth in [
            ("key-players-fragmentation", "fragmentation-by-key-players", fragmentation),
            ("key-players-reach", "reach-of-key-players", reach),
        ]:
            ours = case.measured(mode, [players, value])
            found = chosen(ours[players], names)
            case.holds(f"{players} are {KEY_PLAYERS}", found.sum() == KEY_PLAYERS)
            case.note(value, difference(ours[value]["network"], worth(view, found)))


def compare_covers(case, mode, names, view):
    """The smallest cover, the one found where it is not proved smallest, and how small it could be."""
    asked = ["minimum-cover", "minimum-cover-size", "cover-found", "cover-found-size"]
    ours = case.measured(mode, asked + ["minimum-cover-bound"])
    smallest, found = chosen(ours["minimum-cover"], names), chosen(ours["cover-found"], names)
    size = ours["minimum-cover-size"]["network"]
    reached = ours["cover-found-size"]["network"]
    bound = ours["minimum-cover-bound"]["network"]
    case.holds("cover-found covers", covers_all(view, found) and found.sum() == reached)
    least = smallest_cover(view)
    if size is None:
        words = "the programme took too long" if least is None else f"it is {least} by the programme"
        case.notes.append(
            f"minimum-cover-size of {mode} is undefined, {bound:.0f} to {reached:.0f}; {words}"
        )
    elif least is not None:
        case.note("minimum-cover-size", difference(size, least))
    if least is not None:
        case.holds("minimum-cover-bound and cover-found-size", bound <= least <= reached)
    if smallest is None:
        case.notes.append(f"minimum-cover of {mode} is undefined")
    else:
        case.holds("minimum-cover covers", covers_all(view, smallest) and smallest.sum() == size)
