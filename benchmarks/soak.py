"""Whether memory stays flat: 2,000 questions with typing mistakes while 200 meetings arrive.

``python -m benchmarks.soak [FOLDER]``. The archive is made up, or of the transcripts in FOLDER;
the meetings that arrive are made up, and half of them are new texts of one that is there. Prints
how much memory the process holds after each tenth: it should be flat after the first.
"""

from __future__ import annotations

import datetime as dt
import gc
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.made_meetings import meetings
from benchmarks.typing_mistakes import mistyped
from bot.library import Library
from bot.sources.files_of_folders import files_in
from bot.sources.intake import Intake
from meetings.retrieval.mentions import mentions

FIRST = 200
ARRIVING = 200
QUESTIONS = 2000
TENTH = QUESTIONS // 10
# As many words in all as 870 meetings of kremlin.ru have.
NEW_WORDS = 300
LETTERS = ("абвгдеиклмнопрсту", "abcdefghilmnoprstu")
STEMS = {
    "ru": ("Сколько стоит", "Кто отвечает за", "Когда построят", "Что сказали про"),
    "en": ("How much is", "Who answers for the", "When will they build a", "What of the"),
}


def resident() -> float:
    """Megabytes that the process holds of its own: without the files that it maps to read."""
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith("RssAnon:"):
            return int(line.split()[1]) / 1024
    raise SystemExit("this kernel does not say how much memory is a process's own")


def questions(words: list[str], dice: random.Random) -> Iterator[str]:
    """Questions without end: words of the archive, mistyped, as the object of a stem."""
    for number in range(sys.maxsize):
        lang = "ru" if number % 2 else "en"
        own = [word for word in words if ("а" <= word[0] <= "я") == (lang == "ru")] or words
        asked = (mistyped(dice.choice(own), dice) for _ in range(2))
        yield f"{dice.choice(STEMS[lang])} {' '.join(asked)}?"


def arriving(folder: Path) -> Iterator[Path]:
    """Files of new meetings with new words in them, every second one a new text of the last."""
    dice = random.Random(2)
    path = folder
    for number, text in enumerate(meetings(FIRST + ARRIVING)[FIRST:]):
        if number % 2 == 0:
            path = folder / f"arriving-{number:04}.txt"
        path.write_bytes(text + _said(2, dice))
        yield path


def _said(count: int, dice: random.Random) -> bytes:
    """A turn of words that nobody has said before, in both scripts."""
    made = (
        "".join(dice.choices(dice.choice(LETTERS), k=dice.randint(6, 12))) for _ in range(count)
    )
    return f"Ben Okafor: {' '.join(made)}.\n".encode()


def main() -> None:
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        files = files_in([Path(sys.argv[1])]) if len(sys.argv) > 1 else list(_made(folder))
        library = Library(folder / "data", meaning=False)
        for _ in Intake(library.archive).files(files):
            pass
        library.catch_up(wait=60)
        print(f"{len(files)} meetings, {library.passages.total():,} passages: {resident():.0f} MB")
        _soak(library, folder)


def _made(folder: Path) -> Iterator[Path]:
    dice = random.Random(3)
    for number, text in enumerate(meetings(FIRST)):
        path = folder / f"{number:04}.txt"
        path.write_bytes(text + _said(NEW_WORDS, dice))
        yield path


def _soak(library: Library, folder: Path) -> None:
    words = [word for word in library.passages.vocabulary() if word.isalpha() and len(word) > 4]
    asked, news = questions(words, random.Random(1)), arriving(folder)
    for tenth in range(10):
        began = time.perf_counter()
        for number in range(TENTH):
            if number % (QUESTIONS // ARRIVING) == 0:
                list(Intake(library.archive).files([next(news)]))
                library.catch_up(wait=60)
            _ask(library, next(asked), number)
        gc.collect()
        took = time.perf_counter() - began
        print(f"{(tenth + 1) * TENTH:5} questions: {resident():.0f} MB ({took:.0f} s)", flush=True)


def _ask(library: Library, question: str, number: int) -> None:
    """A question; now and then also a meeting by words, and all mentions of them."""
    library.answerer.answer(question)
    if number % 5 == 0:
        library.lookup.find(question, library.archive, dt.date.today())
        mentions(question, library.passages, library.archive)


if __name__ == "__main__":
    main()
