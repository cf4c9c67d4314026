"""Brokerage and groups: igraph on the projection, and products of sparse matrices."""

import functools
import itertools
import math
from fractions import Fraction

import igraph
import numpy as np
import scipy.sparse as sparse
from scipy import stats

from .network import Scale, made_up_group, row_sums, undefined_where

ROLES = ["coordinator", "consultant", "representative", "gatekeeper", "liaison"]


def effective_size(counts):
    """Partners, less the sum over partners j and q of p(i,q) m(j,q)."""
    partners = row_sums(counts > 0).astype(float)
    with np.errstate(divide="ignore"):
        shares = sparse.diags(np.where(partners > 0, 1 / row_sums(counts), 0)) @ counts
    strongest = counts.max(axis=1).toarray().ravel()
    marginal = sparse.diags(1 / np.maximum(strongest, 1)) @ counts
    reached = (shares @ marginal.T).multiply(counts > 0)
    return undefined_where(partners == 0, partners - row_sums(reached)), partners


def holes(n):
    result = {}
    for prefix, counts in [("", n.off), ("unweighted-", n.tied)]:
        constraint = n.projection(counts).constraint(weights="weight")
        result[prefix + "constraint"] = undefined_where(row_sums(n.tied) == 0, constraint)
        size, partners = effective_size(counts.astype(float))
        result[prefix + "effective-size"] = size
        with np.errstate(invalid="ignore", divide="ignore"):
            result[prefix + "efficiency"] = size / partners
    return result


def two_mode_holes(n):
    """Burchard and Cornwell: partners that meet at a row's own columns."""
    meeting = row_sums(n.b[:, n.d2 > 1]).astype(float)
    squares = row_sums(n.off.multiply(n.off))
    partners = row_sums(n.tied)
    meetings = np.zeros(n.n1)
    for row, _, three in n.circles():
        meetings[row] = (three > 0).sum() - len(three)
    with np.errstate(invalid="ignore", divide="ignore"):
        constraint, redundancy = squares / meeting**2, meetings / partners
    return {
        "two-mode-constraint": undefined_where(partners == 0, constraint),
        "two-mode-redundancy": undefined_where(partners == 0, redundancy),
        "two-mode-effective-size": undefined_where(partners == 0, partners - redundancy),
    }


def open_pairs(n, first, second, through):
    """By row, the sum over partners j of the first kind and k of the second that are no partners, k not j.

    `through` holds what each partner counts; the kinds are diagonal matrices of 0 and 1.
    """
    own, other = through @ first, through @ second
    same = row_sums(own.multiply(other))
    among = row_sums(own.multiply(other @ n.tied))
    return row_sums(own) * row_sums(other) - same - among


def brokerage(n):
    everyone = sparse.identity(n.n1, dtype=np.int64, format="csr")
    return {
        "brokerage": open_pairs(n, everyone, everyone, n.tied),
        "two-mode-brokerage": open_pairs(n, everyone, everyone, n.off),
    }


def roles(n, groups):
    """Counts of every role, in either kind of brokerage."""
    kinds = range(groups.max() + 1)
    masks = [sparse.diags(groups == kind, dtype=np.int64).tocsr() for kind in kinds]
    result = {}
    for prefix, through in [("", n.tied), ("two-mode-", n.off)]:
        counts = {name: np.zeros(n.n1) for name in ROLES}
        for a, c in itertools.product(kinds, kinds):
            pairs = open_pairs(n, masks[a], masks[c], through)
            for b in kinds:
                mine = groups == b
                counts[role(a, b, c)][mine] += pairs[mine]
        for name in ROLES:
            result[prefix + name] = undefined_where(groups < 0, counts[name])
    return result


def role(a, b, c):
    if a == b == c:
        return "coordinator"
    if a == c:
        return "consultant"
    return "representative" if a == b else "gatekeeper" if b == c else "liaison"


def beside_chance(n, groups, counts):
    """The z of the roles, in fractions, by listing the groups that two, three and four nodes can have."""
    sizes = [int((groups == kind).sum()) for kind in range(groups.max() + 1)]

    @functools.cache
    def chances(own, name):
        left = [size - (kind == own) for kind, size in enumerate(sizes)]

        def is_it(a, c):
            return name in (role(a, own, c), role(c, own, a))

        def chance(drawn, condition):
            ways = 0
            for kinds in itertools.product(range(len(left)), repeat=drawn):
                if condition(*kinds):
                    each = [math.perm(left[k], kinds.count(k)) for k in set(kinds)]
                    ways += math.prod(each)
            return Fraction(ways, max(math.perm(sum(left), drawn), 1))

        return (
            chance(2, is_it),
            chance(3, lambda a, b, c: is_it(a, b) and is_it(a, c)),
            chance(4, lambda a, b, c, d: is_it(a, b) and is_it(c, d)),
        )

    known = sparse.diags(groups >= 0, dtype=np.int64).tocsr()
    partners = n.tied @ known
    # For each row and each of its partners, the partners that the partner could be linked to.
    both = (partners @ n.tied).multiply(partners)
    openings = (sparse.diags(row_sums(partners) - 1, dtype=np.int64) @ partners - both).tocsr()
    pairs = row_sums(openings)
    chains = row_sums(openings.multiply(openings)) - pairs
    result = {}
    for name in ROLES:
        ways = 1 if name in ("representative", "gatekeeper") else 2
        scores = np.full(n.n1, np.nan)
        for row in np.flatnonzero(groups >= 0):
            one, chained, apart = chances(int(groups[row]), name)
            half, linked = int(pairs[row]) // 2, int(chains[row])
            variance = (
                half * (one - one**2)
                + linked * (chained - one**2)
                + (half * half - half - linked) * (apart - one**2)
            )
            if variance > 0:
                above = Fraction(int(counts[name][row]), ways) - half * one
                scores[row] = float(above) / math.sqrt(variance)
        result[f"{name}-z"] = scores
    return result


def external(n, groups):
    """The E-I index of each row and of all, and assortativity by groups, of both kinds of counting."""
    of_rows, of_network = {}, {}
    inside = groups >= 0
    keep = np.flatnonzero(inside)
    for prefix, counts in [("", n.off), ("unweighted-", n.tied)]:
        among = counts[keep][:, keep].tocoo()
        labels = groups[keep]
        sign = np.where(labels[among.row] == labels[among.col], -1, 1)
        signed = np.bincount(among.row, weights=sign * among.data, minlength=len(keep))
        totals = np.bincount(among.row, weights=among.data, minlength=len(keep))
        index = np.full(n.n1, np.nan)
        with np.errstate(invalid="ignore", divide="ignore"):
            index[keep] = signed / totals
        of_rows[prefix + "ei-index"] = index
        of_network[prefix + "ei-index-of-network"] = signed.sum() / totals.sum()
        upper = among.row < among.col
        ties = np.repeat(np.stack([among.row, among.col], 1)[upper], among.data[upper], axis=0)
        g = igraph.Graph(n=len(keep), edges=ties.tolist())
        of_network[prefix + "group-assortativity"] = g.assortativity_nominal(
            labels.tolist(), directed=False
        )
    return of_rows, of_network


def diversity(incidence, kinds):
    """Of the shares of a row's ties by the group of their columns."""
    k = len(set(kinds[kinds >= 0].tolist()))
    members = np.equal.outer(kinds, np.arange(kinds.max() + 1)).astype(float)
    counts = incidence @ members
    with np.errstate(invalid="ignore", divide="ignore"):
        p = counts / counts.sum(axis=1, keepdims=True)
    entropy, concentration = stats.entropy(p, axis=1), (p**2).sum(axis=1)
    return {
        "blau": 1 - concentration,
        "shannon": entropy,
        "herfindahl": concentration,
        "normalized-blau": (1 - concentration) / (1 - 1 / k),
        "normalized-shannon": entropy / math.log(k),
        # A number of zeros where shares are equal.
        "normalized-herfindahl": [
            Scale((c - 1 / k) / (1 - 1 / k), 1) if c == c else None for c in concentration
        ],
        "effective-shannon": np.exp(entropy),
        "effective-herfindahl": 1 / concentration,
    }


def group_modularity(n, groups):
    """Each column where it adds most."""
    members = np.equal.outer(groups, np.arange(groups.max() + 1)).astype(float)
    total = n.b.sum()
    links = n.b.T @ members / total
    gains = links - np.outer(n.d2 / total, n.d1 @ members / total)
    return np.maximum(gains.max(axis=1), 0).sum()


def degree_assortativity(n):
    ties = igraph.Graph(n=n.n1 + n.n2, edges=n.g.get_edgelist(), directed=True)
    return ties.assortativity(ties.outdegree(), ties.indegree(), directed=True)


def compare(case):
    groups = [np.array([made_up_group(name) for name in names]) for _, names, _ in case.views]
    options = ["--groups", case.groups_path]
    for (mode, names, view), own, other in zip(case.views, groups, groups[::-1]):
        case.nodes(mode, names, holes(view) | two_mode_holes(view) | brokerage(view))
        case.whole(mode, {"degree-assortativity": degree_assortativity(view)})
        counts = roles(view, own)
        of_rows, of_network = external(view, own)
        case.nodes(mode, names, counts | of_rows | diversity(view.b, other), *options)
        case.nodes(mode, names, beside_chance(view, own, counts), *options)
        of_network["group-modularity"] = group_modularity(view, own)
        case.whole(mode, of_network, *options)
