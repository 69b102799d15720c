"""How many words a second fact extraction reads on one core: ``python -m benchmarks.facts_speed``.

Reads the transcripts beside the project where they lie there, else sentences made for it. The
first pass starts with an empty dictionary cache, as a fresh process does.
"""

import sys
import time
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from meetings.facts.extraction.extract import extract, facts_of
from meetings.model.languages import Lang
from meetings.transcripts.read import read

GOAL = 60_000
SHARED = Path(__file__).parents[2] / "shared/transcripts"
MADE: dict[Lang, str] = {
    "ru": "В прошлом году построили 105 новых школ и 17 больниц, на это ушло около 25 миллиардов "
    "рублей. Товарооборот с Казахстаном вырос на 34 с лишним процента, сказал губернатор. "
    "Мы встречались в июле в Тверской области и говорили о том, как жить дальше. ",
    "en": "Last year we built 105 new schools, and it took about 25 billion rubles. Trade with "
    "Kazakhstan grew by 34 percent, Governor Petrov said. We met in early July in Tver Region "
    "and talked about what to do next, and about nothing else. ",
}


def texts(lang: Lang) -> int:
    """Take the facts of everything there is in a language; returns how many words that was."""
    folder = SHARED / lang
    if not folder.is_dir():
        for _ in range(2_000):
            extract(MADE[lang], lang, date(2022, 5, 16))
        return 2_000 * len(MADE[lang].split())
    words = 0
    for path in sorted(folder.glob("*.txt"))[:100]:
        meeting = read(path.read_bytes())
        started = time.perf_counter()
        facts_of(meeting)
        SPENT[lang] += time.perf_counter() - started
        words += sum(len(turn.text.split()) for turn in meeting.turns)
    return words


SPENT: dict[Lang, float] = {"ru": 0.0, "en": 0.0}


def main() -> None:
    languages: tuple[Lang, Lang] = ("ru", "en")
    for lang in languages:
        for caches in ("cold", "warm"):
            SPENT[lang] = 0.0
            started = time.perf_counter()
            words = texts(lang)
            seconds = SPENT[lang] or time.perf_counter() - started
            speed = words / seconds
            verdict = "ok" if speed >= GOAL else f"below {GOAL:,}"
            print(f"{lang} {caches}: {words:,} words, {speed:,.0f} words/s, {verdict}")


if __name__ == "__main__":
    main()
