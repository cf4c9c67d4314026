"""Makes the goldens of projection weightings and of tests of weighted one-mode ties: weightings.json and
weighted-tie-tests.json beside this file.

Usage: python make_goldens_weightings.py

The networks are Davis, Davis with weights of 1 to 5, and random ones with and without weights. Each value
has two oracles, which must agree before it is written:

count               networkx's weighted_projected_graph; of weights, its generic one. numpy's product.
newman              networkx's collaboration_weighted_projected_graph. Of weights, as tnet's projecting_tm
                    is written (tnet is not at hand): sums over lists and numpy's product.
jaccard             networkx's overlap_weighted_projected_graph and scipy's jaccard. Of weights, scipy's
                    braycurtis b as (1 - b) / (1 + b), and numpy's minima over maxima.
cosine              scikit-learn's and scipy's cosine.
simpson             networkx's overlap_weighted_projected_graph(jaccard=False), and scipy's cityblock L,
                    (s(a) + s(b) - L) / 2 being the sum of minima; numpy's minima.
phi                 scipy's pearsonr and numpy's corrcoef; without weights scikit-learn's
                    matthews_corrcoef too, which gives 0 where it is undefined. null here.
yule                1 - scipy's yule, which gives 1 where it is 0 / 0, and the odds ratio r of scipy's
                    contingency as (r - 1) / (r + 1), 1 where it is infinite. null where 0 / 0.
pmi                 scipy's expected_freq of the table of both, one and neither, and numpy's products.
hyperbolic          networkx's resource_allocation_index. Of weights, scikit-learn's normalize and
                    numpy's product.
resource-allocation networkx's resource_allocation_index over the degree, and two steps of scikit-learn's
                    normalize.
disparity           scipy's Beta(1, k - 1) and its integral by quad as published. netbone 0.2.3, whose
                    igraph excludes this one, gives the same for Davis.
noise-corrected     scipy's hypergeom, beta, binom and norm, the slope by a complex step, where weights are
                    whole; and the published formulas with (1 - m)^2 in the prior's second parameter.
"""

import itertools
import json
import math
import random

import networkx as nx
import numpy as np
from networkx.algorithms import bipartite
from scipy import integrate, stats
from scipy.spatial import distance
from sklearn.metrics import matthews_corrcoef
from sklearn.metrics.pairwise import cosine_similarity
from sklearn.preprocessing import normalize

import make_goldens as base

NAMES = [
    "count", "newman", "jaccard", "cosine", "simpson", "phi", "yule", "pmi",
    "resource-allocation", "hyperbolic",
]


def same(what, *values):
    for value in values[1:]:
        base.agree(what, {"pair": values[0]}, {"pair": value})
    return None if values[0] is None else float(values[0])


def weights_of_pair(a, b, w, g, weighted):
    """The weight of (a, b) by every weighting."""
    x, y = w[a], w[b]
    n = len(x)
    own = [(0, i) for i in range(len(w))]
    u, v = own[a], own[b]
    d = (w > 0).sum(axis=0)
    minima, maxima = np.minimum(x, y).sum(), np.maximum(x, y).sum()
    cityblock = (x.sum() + y.sum() - distance.cityblock(x, y)) / 2
    result = {}

    def projected(of, **options):
        return of(g, own, **options)[u][v]["weight"]

    def products(u, v):
        return sum(g[u][e]["weight"] * g[v][e]["weight"] for e in set(g[u]) & set(g[v]))

    if weighted:
        count = bipartite.generic_weighted_projected_graph(
            g, own, weight_function=lambda g, u, v: products(u, v))[u][v]["weight"]
        shared = [e for e in range(n) if x[e] > 0 and y[e] > 0]
        newman = sum(x[e] / (d[e] - 1) for e in shared)
        by_product = (x / np.where(d > 1, d - 1, np.inf)) @ (y > 0)
        result["newman"] = same("newman", newman, by_product)
        apart = distance.braycurtis(x, y)
        result["jaccard"] = same("jaccard", minima / maxima, (1 - apart) / (1 + apart))
        result["simpson"] = same(
            "simpson", minima / min(x.sum(), y.sum()), cityblock / min(x.sum(), y.sum()))
    else:
        count = projected(bipartite.weighted_projected_graph)
        newman = projected(bipartite.collaboration_weighted_projected_graph)
        by_product = (x / np.where(d > 1, d - 1, np.inf)) @ y
        result["newman"] = same("newman", newman, by_product)
        overlap = bipartite.overlap_weighted_projected_graph
        result["jaccard"] = same(
            "jaccard", projected(overlap, jaccard=True), 1 - distance.jaccard(x > 0, y > 0))
        result["simpson"] = same(
            "simpson", projected(overlap, jaccard=False), cityblock / min(x.sum(), y.sum()))
    result["count"] = same("count", count, (w @ w.T)[a, b])
    result["cosine"] = same(
        "cosine", cosine_similarity(w)[a, b], 1 - distance.cosine(x, y))
    result["phi"] = phi(x, y, weighted)
    if not weighted:
        result["yule"], result["pmi"] = of_table(x, y)

    of_events = normalize(w.T, norm="l1", axis=1)
    result["hyperbolic"] = same(
        "hyperbolic", (w @ of_events)[b, a],
        (w @ np.diag(1 / np.where(d > 0, w.sum(axis=0), 1)) @ w.T)[a, b])
    result["resource-allocation"] = same(
        "resource-allocation", (normalize(w, norm="l1", axis=1) @ of_events)[b, a],
        result["hyperbolic"] / y.sum())
    if not weighted:
        index = next(nx.resource_allocation_index(g, [(u, v)]))[2]
        same("hyperbolic", result["hyperbolic"], index)
        same("resource-allocation", result["resource-allocation"], index / g.degree[v])
    return result


def phi(x, y, weighted):
    if len(set(x)) == 1 or len(set(y)) == 1:
        return None
    value = same("phi", stats.pearsonr(x, y).statistic, np.corrcoef(x, y)[0, 1])
    return value if weighted else same("phi", value, matthews_corrcoef(x, y))


def of_table(x, y):
    table = np.array([[(x * y).sum(), (x * (1 - y)).sum()], [((1 - x) * y).sum(), ((1 - x) * (1 - y)).sum()]])
    pmi = same(
        "pmi", math.log(table[0, 0] / stats.contingency.expected_freq(table)[0, 0]),
        np.log(len(x) * (x @ y) / (x.sum() * y.sum())))
    alike, different = table[0, 0] * table[1, 1], table[0, 1] * table[1, 0]
    if alike == 0 and different == 0:
        return None, pmi
    ratio = stats.contingency.odds_ratio(table.astype(int), kind="sample").statistic
    by_ratio = 1.0 if math.isinf(ratio) else (ratio - 1) / (ratio + 1)
    return same("yule", by_ratio, 1 - distance.yule(x > 0, y > 0)), pmi


def golden(rows, columns, ties, weights):
    w = np.zeros((rows, columns))
    g = nx.Graph()
    g.add_nodes_from((0, r) for r in range(rows))
    g.add_nodes_from((1, c) for c in range(columns))
    for (r, c), weight in zip(ties, weights or [1] * len(ties)):
        w[r, c] = weight
        g.add_edge((0, r), (1, c), weight=weight)
    pairs = {name: [] for name in NAMES if not (weights and name in ("yule", "pmi"))}
    for a, b in itertools.permutations(range(rows), 2):
        if ((w[a] > 0) & (w[b] > 0)).any():
            for name, value in weights_of_pair(a, b, w, g, weights is not None).items():
                pairs[name].append([a, b, value])
    result = {"size": [rows, columns], "ties": ties, "pairs": pairs}
    if weights:
        result["weights"] = weights
    return result


# Weighted one-mode networks.


def tie_tests(network, name, directed):
    """The tests of a projection's ties; where directed, all ties (a, b), otherwise those with a < b."""
    ties = [(a, b, x) for a, b, x in network["pairs"][name] if directed or a < b]
    size = network["size"][0]
    out = [[x for a, _, x in ties if a == node] for node in range(size)]
    into = [[x for _, b, x in ties if b == node] for node in range(size)]
    if not directed:
        out = into = [p + q for p, q in zip(out, into)]
    n = sum(map(sum, out))
    disparity, corrected = [], []
    for a, b, x in ties:
        ends = [strength_p(x, end) for end in (out[a], into[b]) if len(end) > 1]
        disparity.append(min(ends) if ends else None)
        corrected.append(noise_corrected(x, sum(out[a]), sum(into[b]), n))
    return {"weighting": name, "disparity": disparity, "noiseCorrected": corrected}


def strength_p(x, end):
    k, share = len(end), x / sum(end)
    integral = integrate.quad(lambda t: (1 - t) ** (k - 2), 0, share, epsabs=1e-13)[0]
    by_integral = 1 - (k - 1) * integral
    by_beta = stats.beta(1, k - 1).sf(share)
    if abs(by_integral - by_beta) > 1e-9:
        raise SystemExit(f"oracles disagree on disparity: {by_integral} and {by_beta}")
    return float(by_beta)


def noise_corrected(x, s_a, s_b, n):
    if n <= 1 or s_a >= n or s_b >= n:
        return None
    m = s_a * s_b / n**2
    v = s_a * s_b * (n - s_a) * (n - s_b) / (n**4 * (n - 1))
    alpha = m**2 / v * (1 - m) - m
    beta = m / v * (1 - m) ** 2 - (1 - m)
    if alpha <= 0 or beta <= 0:
        return None
    q = (alpha + x) / (alpha + beta + n)
    k = n / (s_a * s_b)
    slope = 1 / (s_a * s_b) - n * (s_a + s_b) / (s_a * s_b) ** 2
    score = (k * x - 1) / (k * x + 1)
    deviation = math.sqrt(n * q * (1 - q)) * abs(2 * (k + x * slope) / (k * x + 1) ** 2)
    if deviation == 0:
        return None
    p = float(stats.norm.sf(score / deviation))
    if all(float(value).is_integer() for value in (x, s_a, s_b, n)):
        draw = stats.hypergeom(int(n), int(s_a), int(s_b))
        mean, variance = draw.mean() / n, draw.var() / n**2
        common = mean * (1 - mean) / variance - 1
        prior = stats.beta(mean * common, (1 - mean) * common)
        same("prior", prior.mean(), m)
        same("prior", prior.var(), v)
        seen = stats.beta(mean * common + x, (1 - mean) * common + n - x)
        events = stats.binom(int(n), seen.mean())
        # One event more is one more at either end and in all.
        step = 1e-200j
        expected = (s_a + step) * (s_b + step) / (n + step)
        lifted = ((x + step) / expected - 1) / ((x + step) / expected + 1)
        by_scipy = abs(lifted.imag / 1e-200) * events.std()
        same("noise-corrected", lifted.real, score)
        same("noise-corrected", by_scipy, deviation)
    return [score, deviation, score / deviation, p]


def networks():
    davis = json.loads((base.HERE / "davis.json").read_text("utf-8"))["networks"][0]
    size = len(davis["rows"]), len(davis["columns"])
    yield golden(*size, davis["ties"], None)
    yield golden(*size, davis["ties"], [1 + (7 * r + 3 * c) % 5 for r, c in davis["ties"]])
    source = random.Random(base.SEED)
    for number in range(40):
        rows, columns = source.randint(2, 10), source.randint(2, 10)
        density = source.choice([0.1, 0.3, 0.6, 0.8])
        ties = [
            [r, c] for r in range(rows) for c in range(columns) if source.random() < density]
        weights = [source.choice([1, 2, 3, 0.5, source.uniform(0.1, 9)]) for _ in ties]
        yield golden(rows, columns, ties, weights if number % 2 and ties else None)


def main():
    goldens = list(networks())
    base.write(base.HERE / "weightings.json", goldens)
    tests = []
    for network in goldens:
        directed = "newman" if "weights" in network else "resource-allocation"
        tests.append([
            tie_tests(network, "count", False), tie_tests(network, "hyperbolic", False),
            tie_tests(network, directed, True),
        ])
    base.write(base.HERE / "weighted-tie-tests.json", tests)


if __name__ == "__main__":
    main()
