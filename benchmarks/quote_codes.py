"""Whether quotes are still recognised by their codes after their source was edited and reread.

``python -m benchmarks.quote_codes [TRANSCRIPTS] [--quotes 1000] [--seed 1]``: takes quotes from
transcripts, changes one letter in the source of every second, adds the files again, and repairs
the archive, which rebuilds its index. "Edited" said of a quote whose words were left alone is
false, and so is "unchanged" of one that was touched; without a folder 200 meetings are made up,
whose sentences come again and again.
"""

from __future__ import annotations

import argparse
import random
import re
import tempfile
from collections import Counter
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks.made_meetings import meetings
from bot.cli.check import check_library
from bot.library import Library
from bot.sources.intake import Intake
from meetings.model.meeting import Meeting
from meetings.model.reply import Answer
from meetings.text.sentences import sentences

LETTERS = "абвгдежзиклмнопрстуфхцчшщэюя", "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quote, its code, and the source file it was read from."""

    answer: Answer
    code: str
    touched: bool


def drawn(meeting: Meeting, dice: random.Random, most: int) -> list[Answer]:
    """Some quotes of one to three sentences; none has a sentence of another."""
    found = []
    for number, turn in enumerate(meeting.turns):
        spans = list(sentences(turn.text))
        at = 0
        while at < len(spans):
            last = min(at + dice.randrange(3), len(spans) - 1)
            start, stop = spans[at][0], spans[last][1]
            said = turn.text[start:stop]
            found.append(Answer(meeting.head, turn.speaker, number, start, stop, said, 1.0))
            at = last + 1
    return dice.sample(found, min(most, len(found)))


def times(words: str, text: str) -> int:
    """How often some words stand in a text, also where they overlap."""
    return len(re.findall(f"(?={re.escape(words)})", text))


def spot(source: str, meeting: Meeting, answer: Answer, dice: random.Random) -> int | None:
    """A letter of a quote in its source; None where the quote does not stand plainly in it."""
    words, at = answer.quote, -1
    texts = [meeting.text_of(turn) for turn in range(-1, answer.turn)]
    texts.append(meeting.text_of(answer.turn)[: answer.stop - 1])
    for _ in range(sum(map(partial(times, words), texts)) + 1):
        if (at := source.find(words, at + 1)) < 0:
            return None
    letters = [i for i, one in enumerate(words) if one.isalpha() and one.islower()]
    return at + dice.choice(letters) if letters else None


def changed(source: str, spots: list[int], dice: random.Random) -> str:
    """A source with another letter in each of some places."""
    letters = list(source)
    for at in spots:
        some = LETTERS[letters[at].isascii()].replace(letters[at], "")
        letters[at] = dice.choice(some)
    return "".join(letters)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("transcripts", nargs="?", type=Path)
    parser.add_argument("--quotes", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        sources = Path(folder, "sources")
        sources.mkdir()
        told = measured(sources, _copied(args.transcripts, sources), args.quotes, args.seed)
    print(told)


def _copied(given: Path | None, sources: Path) -> list[Path]:
    if given is None:
        texts = {f"{number}.txt": text for number, text in enumerate(meetings(200))}
    else:
        texts = {path.name: path.read_bytes() for path in sorted(given.rglob("*.txt"))}
    for name, text in texts.items():
        (sources / name).write_bytes(text)
    return [sources / name for name in texts]


def measured(sources: Path, paths: list[Path], count: int, seed: int) -> str:
    """What was said of quotes, touched and untouched, after their sources were read again."""
    dice = random.Random(seed)
    library = Library(sources.with_name("data"), meaning=False)
    intake = Intake(library.archive)
    list(intake.files(paths))
    quotes = _quoted(library, dice, count)
    again = list(intake.files(paths))
    check_library(library, repair=True, progress=lambda _done, _total: None)
    said = Counter((one.touched, library.answerer.standing(one.code).status) for one in quotes)
    updated = sum(one.outcome == "updated" for one in again)
    lines = [f"{len(quotes)} quotes of {len(paths)} transcripts, {updated} of them read again"]
    for touched, right in ((True, "edited"), (False, "unchanged")):
        kinds = {status: n for (way, status), n in said.items() if way is touched}
        wrong = sum(n for status, n in kinds.items() if status != right)
        lines.append(f"  {'touched' if touched else 'untouched'}: {kinds}, wrong {wrong}")
    return "\n".join(lines)


def _quoted(library: Library, dice: random.Random, count: int) -> list[Quoted]:
    """Quotes with their codes; the source of every second is edited on disk."""
    entries = list(library.archive.entries())
    each = max(4, 2 * count // max(len(entries), 1) + 1)
    found: list[Quoted] = []
    for entry in dice.sample(entries, len(entries)):
        if len(found) >= count:
            break
        meeting = library.archive.meeting(entry.head.id)
        path = Path(entry.head.source or "")
        source = path.read_text("utf-8")
        answers = drawn(meeting, dice, min(each, count - len(found)))
        codes = library.answerer.codes(answers)
        spots = []
        for number, (answer, code) in enumerate(zip(answers, codes, strict=True)):
            at = spot(source, meeting, answer, dice)
            if code is None or at is None:
                continue
            found.append(Quoted(answer, code, bool(number % 2)))
            if number % 2:
                spots.append(at)
        path.write_text(changed(source, spots, dice), "utf-8")
    return found


if __name__ == "__main__":
    main()
