"""Finds people among 10,000 invented names in the other script: how often right, and how fast.

``python -m benchmarks.finding_names``. Names are made of syllables, questions are their plain
romanisation, half of them with one slip of the keyboard. What real names need more is not in it.
"""

from __future__ import annotations

import random
import statistics
import time

from anyascii import anyascii

from benchmarks.typing_mistakes import mistyped
from meetings.names.matching import match_names

NAMES, ASKED = 10_000, 300
STARTS = "Б В Г Д Ж З К Л М Н П Р С Т Ф Х Ч Ш".split()
VOWELS = "а е и о у я".split()
MIDDLES = "б в г д ж з к л м н п р с т ш рт лк нд ст".split()
ENDINGS = "ов ев ин ский ченко ян енко ук цов".split()
GIVEN = "Анна Борис Вера Глеб Дарья Егор Зоя Илья Лев Майя Нина Олег Пётр Роман Тимур".split()


def made(count: int, dice: random.Random) -> list[str]:
    """Invented Russian names, each once."""
    found: dict[str, None] = {}
    while len(found) < count:
        surname = dice.choice(STARTS) + dice.choice(VOWELS)
        surname += dice.choice(MIDDLES) + dice.choice(VOWELS) + dice.choice(MIDDLES)
        found[f"{dice.choice(GIVEN)} {surname}{dice.choice(ENDINGS)}"] = None
    return list(found)


def main() -> None:
    dice = random.Random(1)
    names = made(NAMES, dice)
    match_names("warm", names)
    wanted = dice.sample(range(NAMES), ASKED)
    took, hits = [], 0
    for number, index in enumerate(wanted):
        words = anyascii(names[index]).split()
        asked = " ".join(mistyped(word, dice) for word in words) if number % 2 else " ".join(words)
        started = time.perf_counter()
        found = match_names(asked, names, 1)
        took.append((time.perf_counter() - started) * 1000)
        hits += bool(found) and found[0][0] == index
    slowest = statistics.quantiles(took, n=20)[-1]
    print(
        f"names: hit@1 {hits / ASKED:.2f} of {ASKED} among {NAMES:,} invented ones, "
        f"p50 {statistics.median(took):.1f} ms, p95 {slowest:.1f} ms"
    )


if __name__ == "__main__":
    main()
