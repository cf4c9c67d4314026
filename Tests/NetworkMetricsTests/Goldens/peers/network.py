"""A network as the peers see it, and what the command says of it."""

import collections
import csv
import functools
import json
import pathlib
import subprocess
import time
import zlib

import igraph
import numpy as np
import scipy.sparse as sparse

HEADERS = [["actor", "event"], ["woman", "event"]]
# A number beside the size of those that it is a difference of.
Scale = collections.namedtuple("Scale", "value size")
# Measures that have another name where weights count.
ASKED_AS = {
    f"weighted-{name}": name
    for name in [
        "eigenvector", "hubs-and-authorities", "pagerank", "katz", "birank", "cohits", "bgrm", "bger",
        "blau", "shannon", "herfindahl", "group-modularity", "community", "modularity",
        "community-count",
    ]
}  # fmt: skip


class Network:
    """One mode's view of a network: a sparse incidence, and igraph's graph with the rows first."""

    def __init__(self, incidence):
        self.b = incidence
        self.n1, self.n2 = incidence.shape
        self.d1 = np.asarray(incidence.sum(axis=1)).ravel()
        self.d2 = np.asarray(incidence.sum(axis=0)).ravel()
        self.shared = (incidence @ incidence.T).tocsr()
        self.adjacency = sparse.bmat([[None, incidence], [incidence.T, None]]).tocsr()

    @functools.cached_property
    def g(self):
        coo = self.b.tocoo()
        ties = list(zip(coo.row.tolist(), (coo.col + self.n1).tolist()))
        return igraph.Graph(n=self.n1 + self.n2, edges=ties)

    @functools.cached_property
    def off(self):
        """How many columns each row shares with each other row."""
        off = self.shared.copy()
        off.setdiag(0)
        off.eliminate_zeros()
        off.sort_indices()
        return off

    @functools.cached_property
    def tied(self):
        """The same with every partner counting 1."""
        return (self.off > 0).astype(np.int64)

    @functools.cached_property
    def betweenness(self):
        return self.rows(self.g.betweenness(directed=False))

    def projection(self, counts):
        """igraph's projection with the weights given."""
        upper = sparse.triu(counts, 1).tocoo()
        g = igraph.Graph(n=self.n1, edges=list(zip(upper.row.tolist(), upper.col.tolist())))
        g.es["weight"] = upper.data.astype(float).tolist()
        return g

    def circles(self):
        """For each row its partners, and how many of its columns each two of them share."""
        for row in range(self.n1):
            partners = self.off.indices[self.off.indptr[row] : self.off.indptr[row + 1]]
            own = self.b.indices[self.b.indptr[row] : self.b.indptr[row + 1]]
            met = self.b[partners][:, own].astype(np.float32).toarray()
            yield row, partners, met @ met.T

    def rows(self, scores):
        return np.array(scores[: self.n1], dtype=float)


def row_sums(matrix):
    return np.asarray(matrix.sum(axis=1)).ravel()


def undefined_where(condition, values):
    return np.where(condition, np.nan, values)


def power(degrees, exponent):
    return np.divide(1.0, degrees**exponent, out=np.zeros(len(degrees)), where=degrees > 0)


def difference(ours, theirs):
    """The difference relative to the larger of two numbers, or to the size of what one was made of."""
    least = 0.0
    if isinstance(theirs, Scale):
        theirs, least = theirs
    if ours is None or theirs is None or np.isnan(theirs):
        none = ours is None and (theirs is None or np.isnan(theirs))
        return 0.0 if none else float("inf")
    if ours == theirs:
        return 0.0
    size = max(abs(ours), abs(theirs), least)
    return 0.0 if size < 1e-13 else abs(ours - theirs) / size


def rate(ours, theirs, smallest=1e-13):
    """The largest of the differences of two arrays; NaN is undefined, and what is too small is 0."""
    ours, theirs = np.asarray(ours, dtype=float), np.asarray(theirs, dtype=float)
    if ours.shape != theirs.shape:
        return float("inf")
    size = np.maximum(abs(ours), abs(theirs))
    with np.errstate(invalid="ignore", divide="ignore"):
        apart = np.where((size < smallest) | (ours == theirs), 0, abs(ours - theirs) / size)
    apart[np.isnan(ours) & np.isnan(theirs)] = 0
    apart[np.isnan(apart)] = np.inf
    return float(apart.max(initial=0))


class Case:
    """A network, the command, and the worst difference of each measure so far."""

    def __init__(self, liaison, path, scratch):
        self.liaison, self.path, self.scratch = liaison, path, pathlib.Path(scratch)
        with open(path, encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file, delimiter="\t" if path.endswith("tsv") else ","))
        if [cell.lower() for cell in rows[0][:2]] in HEADERS:
            rows = rows[1:]
        self.actors = list(dict.fromkeys(row[0] for row in rows))
        self.events = list(dict.fromkeys(row[1] for row in rows))
        place = (
            {a: i for i, a in enumerate(self.actors)},
            {e: i for i, e in enumerate(self.events)},
        )
        ties = sorted({(place[0][row[0]], place[1][row[1]]) for row in rows})
        r, c = zip(*ties)
        self.matrix = sparse.csr_matrix(
            (np.ones(len(r), dtype=np.int64), (r, c)),
            shape=(len(self.actors), len(self.events)),
        )
        self.views = [
            ("parties", self.actors, Network(self.matrix)),
            ("items", self.events, Network(self.matrix.T.tocsr())),
        ]
        self.worst, self.tolerances, self.notes, self.slow = {}, {}, [], []

    def run(self, *arguments):
        start = time.monotonic()
        output = subprocess.run(
            [self.liaison, *map(str, arguments)], check=True, capture_output=True
        ).stdout
        taken = time.monotonic() - start
        if taken > 20:
            what = [a for a in arguments if not str(a).startswith(("/", "--", "json"))]
            self.slow.append((taken, " ".join(map(str, what))[:120]))
        return json.loads(output)

    def measured(self, mode, names, *options, path=None):
        """The scores by measure: a number for each node, tie, point or the network, by what it is of."""
        results = self.run(
            "measure", path or self.path, "--of", mode, "--format", "json",
            "--measure", ",".join(ASKED_AS.get(name, name) for name in names), *options,
        )  # fmt: skip
        return {r["measure"]: {s["node"]: s["score"] for s in r["scores"]} for r in results}

    def note(self, measure, found):
        self.worst[measure] = max(self.worst.get(measure, 0), found)

    def holds(self, measure, condition):
        """Something that must be so, whatever the numbers."""
        self.note(measure, 0.0 if condition else float("inf"))

    def nodes(self, mode, names, expected, *options, path=None):
        """Compares scores of nodes, one array a measure."""
        if expected:
            ours = self.measured(mode, list(expected), *options, path=path)
            for measure, theirs in expected.items():
                found = max(difference(ours[measure][n], t) for n, t in zip(names, theirs))
                self.note(measure, found)

    def whole(self, mode, expected, *options, path=None):
        """Compares values of the network."""
        if expected:
            ours = self.measured(mode, list(expected), *options, path=path)
            for measure, theirs in expected.items():
                self.note(measure, difference(ours[measure]["network"], theirs))

    @functools.cached_property
    def weighted_path(self):
        """The same ties with made-up weights of 1 to 5 in a third column."""
        path = self.scratch / "weighted.csv"
        coo = self.weights.tocoo()
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            for r, c, w in zip(coo.row, coo.col, coo.data):
                writer.writerow([self.actors[r], self.events[c], int(w)])
        return path

    @functools.cached_property
    def weights(self):
        ties = self.matrix.tocoo()
        names = [(self.actors[r], self.events[c]) for r, c in zip(ties.row, ties.col)]
        drawn = [1.0 + zlib.crc32(f"{a} {e}".encode()) % 5 for a, e in names]
        return sparse.csr_matrix((drawn, (ties.row, ties.col)), shape=ties.shape)

    @functools.cached_property
    def groups_path(self):
        path = self.scratch / "groups.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["node", "group"])
            for name in dict.fromkeys(self.actors + self.events):
                if (group := made_up_group(name)) >= 0:
                    writer.writerow([name, f"group {group}"])
        return path


def made_up_group(name):
    """One of four groups of different sizes, or -1 for the one node in eight that is in none."""
    drawn = zlib.crc32(f"group of {name}".encode())
    return -1 if drawn % 8 == 0 else [0, 0, 0, 1, 1, 2, 3][drawn // 8 % 7]
