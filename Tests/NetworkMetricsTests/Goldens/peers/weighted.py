"""Position and diversity with made-up weights: igraph along paths of length 1 / w^alpha."""

import numpy as np
import scipy.sparse as sparse

from . import brokerage, position
from .network import Network, made_up_group, undefined_where

ALPHAS = [0.5, 1.0]


def of_paths(n, weights, alpha):
    coo = weights.tocoo()
    lengths = dict(zip(zip(coo.row.tolist(), (coo.col + n.n1).tolist()), coo.data**-alpha))
    along = [lengths[edge.tuple] for edge in n.g.es]
    components = n.g.connected_components()
    member = np.array(components.membership)
    reached = np.bincount(member)[member[: n.n1]]
    rows_of = np.bincount(member[: n.n1], minlength=len(components))[member[: n.n1]]
    total = np.zeros(n.n1)
    for first in range(0, n.n1, 200):
        part = np.array(n.g.distances(range(first, min(first + 200, n.n1)), weights=along))
        total[first : first + 200] = np.where(np.isinf(part), 0, part).sum(axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        within = ((reached - rows_of) + 2 * (rows_of - 1)) / total
    within = undefined_where(reached == 1, within)
    between = n.rows(n.g.betweenness(directed=False, weights=along))
    strengths = np.asarray(weights.sum(axis=1)).ravel()
    return {
        "weighted-degree": n.d1 ** (1 - alpha) * strengths**alpha,
        "weighted-closeness": within * (reached - 1) / (n.n1 + n.n2 - 1),
        "weighted-betweenness": between / position.most_betweenness(n),
    }


def compare(case):
    path, options = case.weighted_path, ["--ties", "weighted"]
    for (mode, names, view), weights in zip(case.views, [case.weights, case.weights.T.tocsr()]):
        for alpha in ALPHAS:
            expected = of_paths(view, weights, alpha)
            case.nodes(mode, names, expected, "--alpha", str(alpha), path=path)
        heavy = Network(sparse.csr_matrix(weights))
        expected = {f"weighted-{name}": scores for name, scores in position.walks(heavy).items()}
        case.nodes(mode, names, {"strength": heavy.d1} | expected, *options, path=path)
        other = np.array([made_up_group(n) for n in (case.events if mode == "parties" else case.actors)])
        diversity = brokerage.diversity(weights, other)
        plain = {f"weighted-{name}": diversity[name] for name in ["blau", "shannon", "herfindahl"]}
        own = np.array([made_up_group(name) for name in names])
        grouped = [*options, "--groups", case.groups_path]
        case.nodes(mode, names, plain, *grouped, path=path)
        value = {"weighted-group-modularity": brokerage.group_modularity(heavy, own)}
        case.whole(mode, value, *grouped, path=path)
