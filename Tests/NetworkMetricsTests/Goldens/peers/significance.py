"""p and q of a projection's pairs.

fixed-row        scipy's hypergeom, and whole numbers for some pairs.
fixed-fill       how many ties the two rows get, hypergeometric, and how many of them face each other.
fixed-column     the Poisson-binomial law, column by column.
sdsm             scipy's root of the configuration model's equations, which bicm's solver must agree with as
                 far as it converges, and the Poisson-binomial law, column by column.
disparity, noise-corrected
                 the published formulas, of counts.
across           fixed-column and sdsm between made-up groups.
corrections      statsmodels and scipy over all pairs, those that share nothing at p = 1.

fdsm draws networks: it has no numbers to compare.
"""

import contextlib
import io
import math
import warnings
from fractions import Fraction

import bicm
import numpy as np
from scipy import optimize, stats
from statsmodels.stats.multitest import multipletests

from .network import made_up_group, rate
from .weightings import at, listed, numbers

CORRECTIONS = {
    "none": (None, None),
    "bonferroni": ("bonferroni", None),
    "holm": ("holm", None),
    "benjamini-hochberg": ("fdr_bh", "bh"),
    "benjamini-yekutieli": ("fdr_by", "by"),
}
# Below, a number has lost digits.
SMALLEST = 1e-290
# bicm stops where its own equations are met so far.
BICM = "chances of bicm"


def distinct(*columns):
    """The distinct rows of some columns of whole numbers, and which of them each row is."""
    keys, places = np.unique(np.stack(columns, axis=1).astype(int), axis=0, return_inverse=True)
    return keys, places.ravel()


def fixed_row(n, pairs, counts):
    a, b = n.d1[pairs[0]], n.d1[pairs[1]]
    keys, places = distinct(counts, np.minimum(a, b), np.maximum(a, b))
    p = stats.hypergeom.sf(keys[:, 0] - 1, n.n2, keys[:, 1], keys[:, 2])
    for place in np.argsort(p)[:: max(1, len(p) // 50)]:
        count, first, second = map(int, keys[place])
        ways = sum(
            math.comb(first, k) * math.comb(n.n2 - first, second - k)
            for k in range(count, first + 1)
        )
        exact = Fraction(ways, math.comb(n.n2, second))
        if exact > Fraction(SMALLEST):
            p[place] = float(exact)
    return p[places]


def from_ratios(logs):
    """Shares from the logarithms of what each is of the one before it."""
    masses = np.concatenate([[0], np.cumsum(logs)])
    masses = np.exp(masses - masses.max())
    return masses / masses.sum()


def fixed_fill(n, pairs, counts):
    cells, both, ties = n.n1 * n.n2, 2 * n.n2, int(n.b.sum())
    low, high = max(0, ties - (cells - both)), min(both, ties)
    t = np.arange(low, high, dtype=float)
    drawn = from_ratios(
        np.log((both - t) * (ties - t) / ((t + 1) * (cells - both - ties + t + 1)))
    )
    masses = np.zeros(n.n2 + 1)
    for t, chance in zip(range(low, high + 1), drawn):
        if chance > 0:
            k = np.arange(max(0, t - n.n2), t // 2, dtype=float)
            facing = from_ratios(
                np.log((t - 2 * k) * (t - 2 * k - 1) / (4 * (k + 1) * (n.n2 - t + k + 1)))
            )
            first = max(0, t - n.n2)
            masses[first : first + len(facing)] += chance * facing
    tails = np.cumsum(masses[::-1])[::-1]
    return tails[counts.astype(int)]


def poisson_binomial(chances, largest):
    """For each row of chances, P(at least 0), P(at least 1) ... up to the largest."""
    masses = np.zeros((len(chances), largest + 1))
    masses[:, 0] = 1
    for column in range(chances.shape[1]):
        p = chances[:, column, None]
        reached = masses[:, :-1] * p
        # The last place keeps all that got so far.
        masses[:, :-1] *= 1 - p
        masses[:, 1:] += reached
    return np.cumsum(masses[:, ::-1], axis=1)[:, ::-1]


def fixed_column(n, pairs, counts):
    d = n.d2.astype(float)
    law = poisson_binomial((d * (d - 1) / (n.n1 * (n.n1 - 1.0)))[None, :], int(counts.max()))
    return law[0][counts.astype(int)]


def configuration(rows, columns):
    """The chance of a tie of each row and column with these degrees, those of 0 and of all aside."""
    row_degrees, row_class, row_size = np.unique(rows, return_inverse=True, return_counts=True)
    degrees, column_class, size = np.unique(columns, return_inverse=True, return_counts=True)

    def chances(z):
        sums = z[: len(row_degrees), None] + z[None, len(row_degrees) :]
        return 1 / (1 + np.exp(-sums))

    def lack(z):
        p = chances(z)
        return np.concatenate([p @ size / row_degrees - 1, row_size @ p / degrees - 1])

    def slope(z):
        p = chances(z)
        s = p * (1 - p)
        k = len(row_degrees)
        j = np.zeros((len(z), len(z)))
        j[:k, :k] = np.diag(s @ size / row_degrees)
        j[:k, k:] = s * size / row_degrees[:, None]
        j[k:, k:] = np.diag(row_size @ s / degrees)
        j[k:, :k] = (s * row_size[:, None] / degrees).T
        return j

    half = np.log(rows.sum()) / 2
    z = np.concatenate([np.log(row_degrees) - half, np.log(degrees) - half])
    z = optimize.least_squares(lack, z, jac=slope, xtol=1e-15, ftol=1e-15, gtol=1e-15).x
    # One number too many: what rows gain columns can lose.
    for _ in range(5):
        z = z - np.linalg.lstsq(slope(z), lack(z), rcond=1e-12)[0]
    assert abs(lack(z)).max() < 1e-12, abs(lack(z)).max()
    return chances(z)[row_class.ravel()][:, column_class.ravel()]


def model(incidence):
    """The configuration model of an incidence whose isolates, and what is tied to all, are certain."""
    dense = incidence.toarray()
    p = np.zeros(dense.shape)
    rows, columns = (np.ones(size, dtype=bool) for size in dense.shape)
    while True:
        part = dense[np.ix_(rows, columns)]
        d, e = part.sum(axis=1), part.sum(axis=0)
        full, fuller = d == part.shape[1], e == part.shape[0]
        out, outer = full | (d == 0), fuller | (e == 0)
        if not out.any() and not outer.any():
            break
        if out.any():
            p[np.ix_(np.flatnonzero(rows)[full], columns)] = 1
            rows[np.flatnonzero(rows)[out]] = False
        else:
            p[np.ix_(rows, np.flatnonzero(columns)[fuller])] = 1
            columns[np.flatnonzero(columns)[outer]] = False
        if not rows.any() or not columns.any():
            return p
    p[np.ix_(rows, columns)] = configuration(d, e)
    return p


def by_bicm(incidence):
    """bicm's chances, and how far they miss the degrees."""
    graph = bicm.BipartiteGraph(biadjacency=incidence.toarray())
    with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        graph.solve_tool(tol=1e-12, eps=1e-14, max_steps=2000)
        p = np.array(graph.get_bicm_matrix())
    return p, max(
        abs(p.sum(axis=1) - np.asarray(incidence.sum(axis=1)).ravel()).max(),
        abs(p.sum(axis=0) - np.asarray(incidence.sum(axis=0)).ravel()).max(),
    )


def sdsm(first, second, kinds, counts):
    """P(at least the count) of pairs, the rows of whose chances are of kinds."""
    keys, places = distinct(*kinds)
    result = np.zeros(len(counts))
    for start in range(0, len(keys), 500):
        part = keys[start : start + 500]
        law = poisson_binomial(first[part[:, 0]] * second[part[:, 1]], int(counts.max()))
        here = (places >= start) & (places < start + 500)
        result[here] = law[places[here] - start, counts[here].astype(int)]
    return result


def by_degrees(n, groups=None):
    """For each row the first row of its degree, and group: they have the same chances."""
    seen = {}
    groups = np.zeros(n.n1) if groups is None else groups
    return np.array([seen.setdefault(key, row) for row, key in enumerate(zip(n.d1, groups))])


def disparity(n, pairs, counts):
    strength = np.asarray(n.off.sum(axis=1)).ravel().astype(float)
    partners = np.asarray(n.tied.sum(axis=1)).ravel()
    ends = [
        np.where(partners[end] > 1, ((strength[end] - counts) / strength[end]) ** (partners[end] - 1.0), np.nan)
        for end in pairs
    ]
    return np.fmin(*ends)


def noise_corrected(n, pairs, counts):
    strength = np.asarray(n.off.sum(axis=1)).ravel().astype(float)
    a, b, total = strength[pairs[0]], strength[pairs[1]], strength.sum()
    mean = a * b / total**2
    variance = a * b * (total - a) * (total - b) / (total**4 * (total - 1))
    alpha = mean**2 / variance * (1 - mean) - mean
    beta = mean / variance * (1 - mean) ** 2 - (1 - mean)
    chance = (alpha + counts) / (alpha + beta + total)
    k = total / (a * b)
    slope = 1 / (a * b) - total * (a + b) / (a * b) ** 2
    deviation = (
        2 * abs(k + counts * slope) / (k * counts + 1) ** 2
        * np.sqrt(total * chance * (1 - chance))
    )  # fmt: skip
    return stats.norm.sf((k * counts - 1) / (k * counts + 1) / deviation)


def adjusted(p, tests, correction):
    if correction == "none":
        return p
    padded = np.concatenate([p, np.ones(tests - len(p))])
    method, other = CORRECTIONS[correction]
    q = multipletests(padded, method=method)[1][: len(p)]
    if other:
        again = stats.false_discovery_control(padded, method=other)[: len(p)]
        assert rate(q, again, SMALLEST) < 1e-9
    return q


def compare(case):
    for mode, names, view in case.views:
        degrees = by_degrees(view)
        chances = model(view.b)
        theirs, misses = by_bicm(view.b)
        case.notes.append(f"{mode}: bicm misses the degrees by {misses:.0e}")
        # Its chances can be no nearer than its degrees.
        case.tolerances[BICM] = max(case.tolerances.get(BICM, 1e-9), 10 * misses)
        case.note(BICM, abs(theirs - chances).max())

        def under_sdsm(n, pairs, counts):
            kinds = degrees[pairs[0]], degrees[pairs[1]]
            return sdsm(chances, chances, (np.minimum(*kinds), np.maximum(*kinds)), counts)

        for name, oracle in [
            ("fixed-row", fixed_row),
            ("fixed-fill", fixed_fill),
            ("fixed-column", fixed_column),
            ("sdsm", under_sdsm),
            ("disparity", disparity),
            ("noise-corrected", noise_corrected),
        ]:
            pairs, rows = listed(case, mode, names, view, "--significance", name)
            p, q = numbers(rows, "p"), numbers(rows, "q")
            case.note(f"p by {name}", rate(p, oracle(view, pairs, at(view.off, pairs)), SMALLEST))
            known = ~np.isnan(p)
            of_ties = name in ("disparity", "noise-corrected")
            tests = known.sum() if of_ties else view.n1 * (view.n1 - 1) // 2
            found = rate(q[known], adjusted(p[known], tests, "benjamini-hochberg"), SMALLEST)
            case.note(f"q by {name}", found)
        compare_corrections(case, mode, names, view)
        compare_across(case, mode, names, view)


def compare_corrections(case, mode, names, view):
    for name in CORRECTIONS:
        _, rows = listed(
            case, mode, names, view, "--significance", "fixed-row", "--correction", name
        )
        p, q = numbers(rows, "p"), numbers(rows, "q")
        expected = adjusted(p, view.n1 * (view.n1 - 1) // 2, name)
        case.note(f"q by {name}", rate(q, expected, SMALLEST))


def compare_across(case, mode, names, view):
    groups = np.array([made_up_group(name) for name in names])
    kinds = range(groups.max() + 1)
    sizes = np.array([(groups == kind).sum() for kind in kinds])
    tests = (sizes.sum() ** 2 - (sizes**2).sum()) // 2
    of_columns = np.array([np.asarray(view.b[groups == kind].sum(axis=0)).ravel() for kind in kinds])
    chances = np.zeros(view.b.shape)
    for kind in kinds:
        chances[groups == kind] = model(view.b[groups == kind])
    alike = by_degrees(view, groups)

    def column_by_column(pairs, counts):
        result = np.zeros(len(counts))
        shares = of_columns / np.maximum(sizes, 1)[:, None]
        for a in kinds:
            for b in kinds:
                here = (groups[pairs[0]] == a) & (groups[pairs[1]] == b)
                if here.any():
                    law = poisson_binomial((shares[a] * shares[b])[None, :], int(counts.max()))
                    result[here] = law[0][counts[here].astype(int)]
        return result

    def by_chances(pairs, counts):
        return sdsm(chances, chances, (alike[pairs[0]], alike[pairs[1]]), counts)

    for name, oracle in [("fixed-column", column_by_column), ("sdsm", by_chances)]:
        pairs, rows = listed(
            case, mode, names, view, "--across", "--groups", case.groups_path,
            "--significance", name,
        )  # fmt: skip
        first, second = groups[pairs[0]], groups[pairs[1]]
        case.holds("pairs across are of two groups", ((first != second) & (first >= 0) & (second >= 0)).all())
        p, q = numbers(rows, "p"), numbers(rows, "q")
        case.note(f"p by {name} across", rate(p, oracle(pairs, at(view.off, pairs)), SMALLEST))
        case.note(f"q by {name} across", rate(q, adjusted(p, tests, "benjamini-hochberg"), SMALLEST))
