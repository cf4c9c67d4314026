"""Makes significance.json beside this file: p and q of the ties of projections.

Usage: python make_goldens_significance.py

The networks are Davis, Macau and those of random.json that have pairs, of the rows and of the columns. For
each tied pair in order: its count, and p under

fixed-row     scipy's hypergeom.sf, and the sum of its terms in whole numbers.
fixed-fill    no peer has it by itself: the sum of Neal, Domagalski & Sagan (2021) in whole numbers.
fixed-column  the Poisson-binomial law, trial by trial, in fractions.
sdsm          chances of bicm's configuration model, and of Powell's method by scipy on the same equations
              from another start, which must agree to 1e-9, and of which those are taken that meet the
              degrees the better; p trial by trial in fractions of these chances. bicm's own p are compared
              in absolute terms only: it takes them as 1 - cdf from a Fourier transform.
across        Macau's bureaus and ministries: fixed-column in fractions, sdsm from bicm of either half.

q is of fixed-row over all pairs, those that share nothing at p = 1, by scipy's false_discovery_control and
statsmodels' multipletests.
"""

import contextlib
import csv
import importlib.metadata
import io
import itertools
import json
import math
import warnings
from fractions import Fraction

import numpy as np
from bicm import BipartiteGraph
from scipy import optimize, stats
from statsmodels.stats.multitest import multipletests

import make_goldens as base

warnings.filterwarnings("ignore")


def close(what, a, b, tolerance=1e-9, floor=0.0):
    if not math.isclose(a, b, rel_tol=tolerance, abs_tol=floor):
        raise SystemExit(f"oracles disagree on {what}: {a} and {b}")
    return a


def tail(chances, count):
    """P(at least count) of independent trials, in fractions."""
    masses = [Fraction(1)]
    for p in chances:
        grown = masses + [Fraction(0)]
        masses = [
            grown[k] * (1 - p) + (masses[k - 1] * p if k else 0) for k in range(len(grown))
        ]
    return sum(masses[count:])


def fixed_row(m, a, b, count):
    whole = sum(math.comb(a, k) * math.comb(m - a, b - k) for k in range(count, min(a, b) + 1))
    exact = float(Fraction(whole, math.comb(m, b)))
    return close("fixed-row", exact, stats.hypergeom.sf(count - 1, m, a, b))


def fixed_fill(n, m, f, count):
    whole = 0
    for k in range(count, min(m, f // 2) + 1):
        for r in range(m - k + 1):  # columns of neither row
            left = f - m - k + r
            if left >= 0:
                ways = math.comb(m, k) * math.comb(m - k, r) << (m - k - r)
                whole += ways * math.comb((n - 2) * m, left)
    return float(Fraction(whole, math.comb(n * m, f)))


def misses(p, matrix):
    return max(abs(p.sum(1) - matrix.sum(1)).max(), abs(p.sum(0) - matrix.sum(0)).max())


def configuration(matrix):
    """Chances of the configuration model."""
    found = []
    for method in ["newton", "fixed-point"]:
        graph = BipartiteGraph(biadjacency=matrix)
        with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(Exception):
            graph.solve_tool(method=method, tol=1e-12, eps=1e-14, max_steps=20000)
            found.append(np.array(graph.get_bicm_matrix()))
    p = min(found, key=lambda p: misses(p, matrix))
    if misses(p, matrix) > 1e-7:
        raise SystemExit("bicm does not solve its equations")
    inner = (p > 0) & (p < 1)
    if inner.any():
        # The same equations of the nodes that have a choice.
        keep = np.ix_(inner.any(1), inner.any(0))
        rows, columns = p[keep].sum(1).round(), p[keep].sum(0).round()
        x, y = second(rows, columns)
        other = p.copy()
        other[keep] = 1 / (1 + np.exp(-(x[:, None] + y[None, :])))
        if abs(other - p).max() > max(1e-9, 10 * misses(p, matrix)):
            raise SystemExit(f"oracles disagree on the configuration model: {abs(other - p).max()}")
        p = min(p, other, key=lambda p: misses(p, matrix))
    if misses(p, matrix) > 2e-11:
        raise SystemExit(f"degrees are met to {misses(p, matrix)} alone")
    return p


def second(rows, columns):
    n = len(rows)

    def lack(z):
        p = 1 / (1 + np.exp(-(z[:n, None] + z[None, n:])))
        return np.concatenate([p.sum(1) - rows, p.sum(0) - columns])[:-1]

    def whole(z):
        return lack(np.append(z, 0.0))

    found = optimize.root(whole, np.zeros(n + len(columns) - 1), method="hybr", tol=1e-14)
    z = np.append(found.x, 0.0)
    if abs(lack(z)).max() > 1e-8:
        found = optimize.least_squares(whole, np.zeros(n + len(columns) - 1), xtol=1e-15, ftol=1e-15, gtol=1e-15)
        z = np.append(found.x, 0.0)
    return z[:n], z[n:]


def pairs_of(matrix):
    shared = matrix @ matrix.T
    return [
        (a, b, int(shared[a, b]))
        for a, b in itertools.combinations(range(len(matrix)), 2)
        if shared[a, b]
    ]


def sdsm(p, q, pairs):
    known = {}
    result = []
    for a, b, count in pairs:
        key = tuple(p[a]), tuple(q[b]), count
        if key not in known:
            known[key] = float(tail([Fraction(x) * Fraction(y) for x, y in zip(p[a], q[b]) if x * y], count))
        result.append(known[key])
    return result


def peer_p(matrix, pairs, ours):
    """bicm's own p, which must be ours to what 1 - cdf can hold."""
    graph = BipartiteGraph(biadjacency=matrix)
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        graph.solve_tool(tol=1e-12, eps=1e-14)
        # Without its progress bar bicm passes over all pairs when asked for the exact law.
        graph.compute_projection(approx_method="poibin", threads_num=1, progress_bar=True)
    for (a, b, _), p in zip(pairs, ours):
        close("bicm's p", graph.rows_pvals[a][b], p, 1e-6, 1e-8)


def adjusted(p, tests):
    padded = np.array(p + [1.0] * (tests - len(p)))
    result = {}
    for name, method in [
        ("bonferroni", "bonferroni"),
        ("holm", "holm"),
        ("benjamini-hochberg", "fdr_bh"),
        ("benjamini-yekutieli", "fdr_by"),
    ]:
        q = multipletests(padded, method=method)[1]
        if method.startswith("fdr"):
            for one, other in zip(q, stats.false_discovery_control(padded, method=method[4:])):
                close(name, one, other)
        result[name] = [float(value) for value in q[: len(p)]]
    return result


def of_rows(matrix, whole=False):
    n, m = matrix.shape
    pairs = pairs_of(matrix)
    rows, columns = matrix.sum(1), matrix.sum(0)
    both = [Fraction(int(d) * (int(d) - 1), n * (n - 1)) for d in columns]
    law = {count: float(tail(both, count)) for count in {count for _, _, count in pairs}}
    fill = {count: fixed_fill(n, m, int(matrix.sum()), count) for count in law}
    p = [fixed_row(m, int(rows[a]), int(rows[b]), count) for a, b, count in pairs]
    chances = configuration(matrix)
    result = {
        "pairs": pairs,
        "fixed-row": p,
        "fixed-fill": [fill[count] for _, _, count in pairs],
        "fixed-column": [law[count] for _, _, count in pairs],
        "sdsm": sdsm(chances, chances, pairs),
        "q": adjusted(p, n * (n - 1) // 2),
    }
    if whole:
        peer_p(matrix, pairs, result["sdsm"])
    return result


def across(matrix, sides):
    """Pairs of one row of each side."""
    names = list(dict.fromkeys(sides))
    parts = [[i for i, side in enumerate(sides) if side == name] for name in names]
    chances = np.zeros(matrix.shape)
    for part in parts:
        chances[part] = configuration(matrix[part])
    pairs = [(a, b, c) for a, b, c in pairs_of(matrix) if sides[a] != sides[b]]
    one, other = (matrix[part].sum(0) for part in parts)
    both = [
        Fraction(int(d) * int(e), len(parts[0]) * len(parts[1])) for d, e in zip(one, other)
    ]
    law = {count: float(tail(both, count)) for count in {count for _, _, count in pairs}}
    return {
        "sides": [names.index(side) for side in sides],
        "pairs": pairs,
        "fixed-column": [law[count] for _, _, count in pairs],
        "sdsm": sdsm(chances, chances, pairs),
    }


def read(name):
    for network in json.loads((base.HERE / f"{name}.json").read_text("utf-8"))["networks"]:
        matrix = np.zeros((len(network["rows"]), len(network["columns"])), dtype=int)
        for row, column in network["ties"]:
            matrix[row, column] = 1
        yield network["rows"], matrix


def main():
    networks = []
    for name in ["davis", "macau", "random"]:
        for number, (rows, matrix) in enumerate(read(name)):
            for mode, own in [("rows", matrix), ("columns", matrix.T.copy())]:
                if len(own) < 2 or not pairs_of(own):
                    continue
                golden = {"name": name, "number": number, "mode": mode}
                golden |= of_rows(own, whole=name != "random")
                if name == "macau" and mode == "rows":
                    path = base.HERE.parents[2] / "Data" / "macau-belt-and-road-2024-2028" / "parties.csv"
                    with path.open(encoding="utf-8", newline="") as file:
                        # macau.csv has names as the work-list writes them.
                        side = {
                            name: party["side"]
                            for party in csv.DictReader(file)
                            for name in [party["name"], *party["written_forms"].split(";")]
                        }
                    golden["across"] = across(own, [side[row] for row in rows])
                networks.append(golden)
    versions = {
        package: importlib.metadata.version(package)
        for package in ["numpy", "scipy", "statsmodels", "bicm"]
    }
    text = json.dumps(
        {"madeWith": versions, "networks": networks}, separators=(",", ":")
    )
    (base.HERE / "significance.json").write_text(text.replace('{"name"', '\n{"name"') + "\n", "utf-8")


if __name__ == "__main__":
    main()
