"""What matching 10,000 wishes against one new transcript costs: CPU seconds until all is queued.

``python -m benchmarks.subscription_matching_cost [DATA] [--wishes N] [--meaning]``: DATA is an
archive that `add` (and, for meaning, `embed`) has filled; else 200 meetings are made up. A third
of the wishes are words, a third names, a third questions, all different, drawn from the archive's
own sentences. Nothing is written to DATA but what an index needs. Over 200 English transcripts
10,000 wishes took 42 s of a core by words alone, four of five of them for the questions. Over 870
with meaning they took 53 s of a core on a machine with a load of six, the answers meanwhile
included, and half of those came within 0.21 s, the slowest in 1.4; on an idle one 19 s, 0.06 and
0.69. The longest piece between two pauses is 0.15 s.
"""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import random
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import cycle
from pathlib import Path

from benchmarks.made_meetings import meetings
from bot.fair_pool import Asker, give_way, on_behalf_of, share_threads
from bot.library import Library
from bot.notifications.deriving import Notifier
from bot.sources.intake import Intake
from bot.stores import stores_in
from meetings.model.json_forms import Form
from meetings.model.subscription import Query, Subscription
from meetings.ports.archive import Archive
from meetings.subscriptions.saved_questions import SavedQuestions
from meetings.text.stems import key
from meetings.text.tokens import word_texts
from storage.files.keyed_documents import Ledger
from storage.serial.subscriptions import subscription_form

_PAUSE = 2
"""Seconds between two questions asked meanwhile."""
QUESTIONS = {"ru": ("сколько {}", "когда {}", "что сказано о {}", "почему {}"),
             "en": ("how many {}", "when {}", "what was said about {}", "why {}")}  # fmt: skip


def sentences(archive: Archive, dice: random.Random) -> Iterator[tuple[str, list[str]]]:
    """Content words of sentences, drawn at random."""
    heads = [entry.head for entry in archive.entries()]
    while True:
        head = dice.choice(heads)
        turns = archive.meeting(head.id).turns
        said = word_texts(dice.choice(turns).text)
        at = dice.randrange(max(1, len(said) - 12))
        if words := [word for word in said[at : at + 12] if key(word) and len(word) > 3]:
            yield head.lang, words


def wishes(archive: Archive, count: int) -> Iterator[Query]:
    """Different wishes: words, names and questions by turns."""
    dice, seen = random.Random(1), set()
    names = [one.name for entry in archive.entries() for one in entry.speakers]
    drawn = sentences(archive, dice)
    while len(seen) < count:
        lang, words = next(drawn)
        asked = " ".join(words[: 3 + dice.randrange(3)])
        made = (
            Query("words", " ".join(words[: 1 + dice.randrange(2)])),
            Query("person", f"{dice.choice(names)} {dice.choice(words)}"),
            Query("question", dice.choice(QUESTIONS[lang]).format(asked) + "?"),
        )[len(seen) % 3]
        if made not in seen:
            seen.add(made)
            yield made


def _kept(query: Query, chat: int) -> Form:
    return {"subscriptions": [subscription_form(Subscription(1, query, chat))], "last": 1}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", type=Path)
    parser.add_argument("--wishes", type=int, default=10_000)
    parser.add_argument("--meaning", action="store_true")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        library = Library(args.data or Path(folder) / "data", meaning=args.meaning)
        if args.data is None:
            intake = Intake(library.archive)
            for number, text in enumerate(meetings(200)):
                intake.data(text, str(number))
        library.catch_up(wait=600)
        asyncio.run(told(library, Path(folder), args.wishes))


async def ask(
    library: Library, questions: Sequence[str], waits: list[tuple[float, float]]
) -> None:
    """Has a question answered every two seconds, as a chat does: how long each took, and how much
    of a core.
    """
    on_behalf_of.set(Asker(1))
    for question in cycle(questions):
        began = time.perf_counter()
        core = await asyncio.to_thread(_answered, library, question)
        waits.append((time.perf_counter() - began, core))
        await asyncio.sleep(_PAUSE)


def _answered(library: Library, question: str) -> float:
    began = time.thread_time()
    library.answerer.answer(question)
    return time.thread_time() - began


class Pieces:
    """Gives way as the bot does, and keeps the longest that was worked without doing so."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._since: float | None = None

    def __call__(self) -> None:
        """Called after each wish."""
        if self._since is not None:
            self.longest = max(self.longest, time.thread_time() - self._since)
        give_way()
        self._since = time.thread_time()


def notifier_of(
    library: Library, folder: Path, asked: Sequence[Query], pieces: Pieces
) -> Notifier:
    """A bot's notifier before the archive's last change, with a chat for each wish."""
    last = max(library.archive.entries(), key=lambda one: one.change)
    stores = stores_in(folder)
    stores.outbox.derive(last.change - 1, [], {})
    kept = {str(n): _kept(query, n) for n, query in enumerate(asked, 1)}
    Ledger(folder / "chats", "chats").change(kept)
    day = dt.datetime.combine(last.head.date, dt.time(12), dt.UTC)
    return Notifier(
        library.archive,
        stores.chats,
        stores.outbox,
        notify_days=14,
        now=lambda: day,
        saved=SavedQuestions(library.answerer),
        give_way=pieces,
    )


async def told(library: Library, folder: Path, count: int) -> None:
    """Derives in a thread of the bot's own, as `run` does without workers."""
    share_threads(asyncio.get_running_loop())
    asked = list(wishes(library.archive, count))
    notifier = notifier_of(library, folder, asked, pieces := Pieces())
    waits: list[tuple[float, float]] = []
    questions = [one.text for one in asked if one.kind == "question"]
    meanwhile = asyncio.create_task(ask(library, questions, waits))
    started, core = time.perf_counter(), time.process_time()
    owed = await asyncio.to_thread(notifier.derive)
    took, used = time.perf_counter() - started, time.process_time() - core
    meanwhile.cancel()
    print(f"{count} wishes: {used:.1f} s of a core, {took:.1f} s")
    waits.sort()
    for name, (wait, core) in (("median", waits[len(waits) // 2]), ("slowest", waits[-1])):
        print(f"  of {len(waits)} answers meanwhile the {name} {wait:.2f} s, {core:.2f} of a core")
    print(f"  longest piece without giving way: {pieces.longest:.2f} s of a core")
    kinds = Counter(asked[one.chat - 1].kind for one in owed)
    print(f"  told: {dict(kinds)}; {1e3 * used / count:.2f} ms a wish")


if __name__ == "__main__":
    main()
