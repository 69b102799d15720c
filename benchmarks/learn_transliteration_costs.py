"""Learns what Latin letters cost for a Cyrillic name chunk: `meetings/names/letter_costs.txt`.

usage: learn_transliteration_costs.py PAIRS.tsv [--check | --write meetings/names/letter_costs.txt]

PAIRS.tsv holds "latin<TAB>cyrillic" spellings of single name tokens, a pair a line. The pairs are
aligned in chunks of up to three Latin and two Cyrillic letters by expectation maximisation; what
is kept is -log p(latin chunk | cyrillic chunk), no name. `--check` learns on four fifths of the
Latin spellings and matches the last fifth against 10,000 names, five times over.
"""

import argparse
import math
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import numpy as np
from anyascii import anyascii
from rapidfuzz.distance import Levenshtein

from meetings.names.letter_alignment import Aligner, LetterCost
from meetings.text.transliteration import SoundIndex, fold_name

Pair = tuple[str, str]
Counts = dict[Pair, float]
Edge = tuple[int, int, int, int, Pair, float]

LATIN_MAX, CYRILLIC_MAX = 3, 2
ITERATIONS = 6
RARE_LETTER = 25
"""A Latin letter seen less often is learned as its plain form."""
LEAST_COUNT, LEAST_EDGE_COUNT = 2.0, 3.0
"""How often a chunk pair must be seen to be kept, anywhere and at the end of a word."""
EDGE_DIFFERENCE = 0.5
"""Nats by which the cost at the edge of a word must differ to be kept beside the general one."""
EDGE_SMOOTHING = 8.0


def read_pairs(path: Path) -> list[Pair]:
    rows = [line.split("\t")[:2] for line in path.read_text("utf-8").splitlines()]
    return [(fold_name(row[0]), fold_name(row[1])) for row in rows if row[0] != "english"]


def learnable(pairs: Iterable[Pair]) -> list[Pair]:
    pairs = list(pairs)
    seen = Counter(letter for latin, _ in pairs for letter in latin)
    plain = {
        c: anyascii(c).lower() for c, n in seen.items() if n < RARE_LETTER and not c.isascii()
    }
    table = str.maketrans(plain)
    return [
        (latin.translate(table), cyrillic)
        for latin, cyrillic in pairs
        if 0 < len(latin) < 20 and 0 < len(cyrillic) < 20
        if 0.5 <= len(cyrillic) / len(latin) <= 1.6
    ]


def marked(text: str, start: int, stop: int) -> str:
    """A chunk with `^` where the name begins or `$` where it ends; a whole name gets only `^`."""
    chunk = text[start:stop]
    if chunk and start == 0:
        return "^" + chunk
    return chunk + "$" if chunk and stop == len(text) else chunk


def bare(chunk: str) -> str:
    return chunk.strip("^$")


def steps(left_latin: int, left_cyrillic: int) -> Iterator[Pair | tuple[int, int]]:
    for a in range(min(LATIN_MAX, left_latin) + 1):
        for b in range(min(CYRILLIC_MAX, left_cyrillic) + 1):
            if (a and b) or a + b == 1:
                yield a, b


def alike(pair: Pair, seen: dict[Pair, float]) -> float:
    """A first guess before anything is learned: chunks that romanise alike go together."""
    if pair not in seen:
        latin, cyrillic = (anyascii(bare(chunk)).lower() for chunk in pair)
        size = len(bare(pair[0])) + len(bare(pair[1]))
        seen[pair] = math.exp(-1.5 * size - 1.5 * Levenshtein.distance(latin, cyrillic))
    return seen[pair]


def lattice(
    latin: str, cyrillic: str, weight: Callable[[Pair], float]
) -> tuple[list[list[float]], list[Edge]]:
    n, m = len(latin), len(cyrillic)
    forward = [[0.0] * (m + 1) for _ in range(n + 1)]
    forward[0][0] = 1.0
    edges: list[Edge] = []
    for i in range(n + 1):
        for j in range(m + 1):
            if not (reached := forward[i][j]):
                continue
            for a, b in steps(n - i, m - j):
                pair = marked(latin, i, i + a), marked(cyrillic, j, j + b)
                if (w := weight(pair)) > 1e-12:
                    forward[i + a][j + b] += reached * w
                    edges.append((i, j, i + a, j + b, pair, w))
    return forward, edges


def count_chunks(latin: str, cyrillic: str, weight: Callable[[Pair], float], into: Counts) -> None:
    forward, edges = lattice(latin, cyrillic, weight)
    total = forward[-1][-1]
    if total <= 0:
        return
    backward = [[0.0] * (len(cyrillic) + 1) for _ in range(len(latin) + 1)]
    backward[-1][-1] = 1.0
    for i, j, k, m, pair, w in reversed(edges):
        if rest := backward[k][m] * w:
            backward[i][j] += rest
            into[pair] += forward[i][j] * rest / total


def learn_counts(pairs: list[Pair]) -> Counts:
    guesses: dict[Pair, float] = {}
    counts: Counts = {}
    for step in range(ITERATIONS):
        total = sum(counts.values())
        chances = {pair: n / total for pair, n in counts.items() if n > 0.05}
        fresh: Counts = defaultdict(float)

        def weight(pair: Pair, first: bool = step == 0, known: Counts = chances) -> float:
            return alike(pair, guesses) if first else known.get(pair, 0.0)

        for latin, cyrillic in pairs:
            count_chunks(latin, cyrillic, weight, fresh)
        counts = fresh
    return counts


def costs(counts: Counts) -> list[LetterCost]:
    """Rounded to tenths of a nat, with the edges of words only where they differ."""
    inner: Counts = defaultdict(float)
    inner_total: dict[str, float] = defaultdict(float)
    edge_total: dict[str, float] = defaultdict(float)
    for (latin, cyrillic), n in counts.items():
        inner[bare(latin), bare(cyrillic)] += n
        inner_total[bare(cyrillic)] += n
        edge_total[cyrillic] += n
    # A dropped Latin letter may stand anywhere, so it is measured against all chunks.
    inner_total[""] = edge_total[""] = sum(inner.values())
    general = {
        pair: -math.log(n / inner_total[pair[1]]) for pair, n in inner.items() if n >= LEAST_COUNT
    }
    found = dict(general)
    for (latin, cyrillic), n in counts.items():
        plain = bare(latin), bare(cyrillic)
        if plain == (latin, cyrillic) or plain not in general or n < LEAST_EDGE_COUNT:
            continue
        chance = n + EDGE_SMOOTHING * math.exp(-general[plain])
        cost = -math.log(chance / (edge_total[cyrillic] + EDGE_SMOOTHING))
        if abs(cost - general[plain]) > EDGE_DIFFERENCE:
            found[latin, cyrillic] = cost
    return [LetterCost(a, b, round(cost, 1)) for (a, b), cost in sorted(found.items())]


def source(table: list[LetterCost]) -> str:
    """The table's text: a Cyrillic chunk a paragraph, its Latin chunks with tenths of a nat."""
    rows: dict[str, list[str]] = defaultdict(list)
    for latin, cyrillic, cost in table:
        rows[cyrillic].append(f"{latin or '_'}:{round(cost * 10)}")
    lines = [
        "# What Latin letters cost for a chunk of a Cyrillic name, learned from name pairs.",
        "# Made by benchmarks/learn_transliteration_costs.py. A line: a Cyrillic chunk, Latin"
        " chunks with -10 ln p(latin | cyrillic). _ is nothing, ^ the start of a name, $ its end.",
    ]
    for cyrillic, items in sorted(rows.items()):
        line = cyrillic or "_"
        for item in items:
            if len(line) + len(item) + 1 > 98:
                lines.append(line)
                line = cyrillic or "_"
            line += " " + item
        lines.append(line)
    return "\n".join([*lines, ""])


def hits(pairs: list[Pair], asked: list[Pair], table: list[LetterCost]) -> tuple[float, float]:
    """hit@1 and hit@5 of the asked Latin spellings among 10,000 names."""
    pool = list(dict.fromkeys([c for _, c in asked] + [c for _, c in pairs]))[:10_000]
    right: dict[str, set[str]] = defaultdict(set)
    for latin, cyrillic in pairs:
        right[latin].add(cyrillic)
    aligner, sounds = Aligner(table, query="latin"), SoundIndex(pool)
    encoded = aligner.encode(pool)
    at_1 = at_5 = 0
    for latin, _ in asked:
        near, likeness = sounds.nearest(latin, 150)
        order = np.argsort(aligner.costs(latin, encoded, near) - 4 * likeness[near])[:5]
        got = [pool[i] for i in near[order]]
        at_1 += got[0] in right[latin]
        at_5 += bool(right[latin] & set(got))
    return at_1 / len(asked), at_5 / len(asked)


def check(pairs: list[Pair], folds: int = 5, queries: int = 1000) -> None:
    spellings = sorted({latin for latin, _ in pairs})
    random.Random(0).shuffle(spellings)
    for fold in range(folds):
        held = set(spellings[fold::folds])
        table = costs(learn_counts(learnable(p for p in pairs if p[0] not in held)))
        asked = [p for p in pairs if p[0] in held]
        random.Random(fold).shuffle(asked)
        shuffled = random.Random(fold).sample(pairs, len(pairs))
        at_1, at_5 = hits(shuffled, asked[:queries], table)
        print(f"fold {fold}: hit@1 {at_1:.3f} hit@5 {at_5:.3f}, {len(table)} costs", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--write", type=Path)
    args = parser.parse_args()
    pairs = read_pairs(args.pairs)
    if args.check:
        check(pairs)
    if args.write:
        args.write.write_text(source(costs(learn_counts(learnable(pairs)))), "utf-8")


if __name__ == "__main__":
    main()
