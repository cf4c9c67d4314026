"""Communities: modularity by numpy, and how high another search comes."""

import igraph
import leidenalg
import numpy as np
from scipy import stats
from sklearn import metrics

from .network import Scale, difference, made_up_group

SEEDS = range(5)
# How far ours may stay below what the other search finds.
SLACK = 0.01


def modularity(incidence, rows, columns):
    """Barber's, of rows and columns numbered alike."""
    total = incidence.sum()
    count = int(max(rows.max(), columns.max())) + 1
    of_rows, of_columns = (np.equal.outer(part, np.arange(count)) * 1.0 for part in (rows, columns))
    links = of_rows.T @ (incidence @ of_columns) / total
    d1 = np.asarray(incidence.sum(axis=1)).ravel() @ of_rows / total
    d2 = np.asarray(incidence.sum(axis=0)).ravel() @ of_columns / total
    return float(np.trace(links) - d1 @ d2)


def by_leidenalg(n, incidence, seed):
    """CPM on three layers makes Barber's modularity: ties, less what each mode's own pairs would add."""
    coo = incidence.tocoo()
    g = igraph.Graph(n=n.n1 + n.n2, edges=list(zip(coo.row.tolist(), (coo.col + n.n1).tolist())))
    g.es["weight"] = coo.data.astype(float).tolist()
    strengths = [incidence.sum(axis=1), incidence.sum(axis=0)]
    d1, d2 = (np.asarray(part).ravel().astype(float) for part in strengths)
    total = d1.sum()
    sizes = np.concatenate([d1, d2])
    first, second = np.concatenate([d1, 0 * d2]), np.concatenate([0 * d1, d2])

    def layer(graph, weights, node_sizes, resolution):
        return leidenalg.CPMVertexPartition(
            graph, weights=weights, node_sizes=node_sizes.tolist(), resolution_parameter=resolution
        )

    empty = igraph.Graph(n=n.n1 + n.n2)
    layers = [
        layer(g, "weight", sizes, 1 / total),
        layer(empty, None, first, 1 / total),
        layer(empty, None, second, 1 / total),
    ]
    optimiser = leidenalg.Optimiser()
    optimiser.set_rng_seed(seed)
    while optimiser.optimise_partition_multiplex(layers, layer_weights=[1, -1, -1]) > 0:
        pass
    member = np.array(layers[0].membership)
    return modularity(incidence, member[: n.n1], member[n.n1 :])


def agreement(found, groups):
    """How far communities are groups, by scikit-learn and, in nats, by entropies."""
    both = groups >= 0
    found, groups = found[both].astype(int), groups[both]
    joint = metrics.cluster.contingency_matrix(groups, found)
    entropies = [stats.entropy(part) for part in (joint.sum(axis=0), joint.sum(axis=1))]
    return {
        # Groups are made up, so there is little: differences of what is not little.
        "community-nmi": Scale(metrics.normalized_mutual_info_score(groups, found), 1),
        "community-ari": Scale(metrics.adjusted_rand_score(groups, found), 1),
        "community-vi": 2 * stats.entropy(joint.ravel()) - sum(entropies),
    }


def compare(case):
    (_, actors, parties), (_, events, _) = case.views
    for prefix, incidence, options, path in [
        ("", case.matrix, [], None),
        ("weighted-", case.weights, ["--ties", "weighted"], case.weighted_path),
    ]:
        of_rows = case.measured("parties", [prefix + "community"], *options, path=path)
        of_columns = case.measured("items", [prefix + "community"], *options, path=path)
        rows = np.array([of_rows[prefix + "community"][name] for name in actors]) - 1
        columns = np.array([of_columns[prefix + "community"][name] for name in events]) - 1
        if not prefix:
            for mode, names, member in [("parties", actors, rows), ("items", events, columns)]:
                groups = np.array([made_up_group(name) for name in names])
                case.whole(mode, agreement(member, groups), "--groups", case.groups_path)
        asked = [prefix + "modularity", prefix + "community-count"]
        ours = case.measured("parties", asked, *options, path=path)
        found = ours[asked[0]]["network"]
        case.note(asked[0], difference(found, modularity(incidence, rows, columns)))
        numbers = set(rows) | set(columns)
        case.note(asked[1], difference(ours[asked[1]]["network"], len(numbers)))
        sizes = np.bincount(np.concatenate([rows, columns]).astype(int))
        case.holds(prefix + "community numbered by size", (np.diff(sizes) <= 0).all())
        best = max(by_leidenalg(parties, incidence, seed) for seed in SEEDS)
        case.notes.append(f"{asked[0]} {found:.6f}, leidenalg's best of {len(SEEDS)} {best:.6f}")
        case.holds(prefix + "modularity is near leidenalg's", found >= best * (1 - SLACK))
