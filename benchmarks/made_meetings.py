"""Meetings made up for benchmarks: invented towns that talk about money, as texts."""

from __future__ import annotations

import random

TOWNS = ("Верхнереченск", "Сосногорье", "Лиственка", "Greywick", "Alderbrook", "Larch Ferry")
SUBJECTS = {
    "ru": ("моста", "школы", "порта", "парома", "больницы", "трамвая", "библиотеки", "плотины"),
    "en": ("bridge", "school", "harbour", "ferry", "hospital", "tram", "library", "dam"),
}
SPEAKERS = {
    "ru": ("А.Вересова", "Т.Галямов", "П.Остроухова", "Г.Ситников"),
    "en": ("Nora Pellow", "Idris Vaughan", "Solveig Marrin", "Ben Okafor"),
}
SAID = {
    "ru": (
        "Ремонт {what} обошёлся городу {town} в {n} миллионов рублей, и это ещё не всё.",
        "За год мы построили {n} километров дорог, а расходы выросли на {p} процентов.",
        "Коллеги, давайте решим, что делать дальше, и не будем откладывать до весны.",
    ),
    "en": (
        "The repair of the {what} cost the town of {town} {n} million pounds, and more to come.",
        "In a year we built {n} kilometres of road, and spending rose by {p} percent.",
        "Colleagues, let us settle what to do next, and let us not put it off until spring.",
    ),
}


def meetings(count: int, seed: int = 1) -> list[bytes]:
    """Transcripts in the text version, half Russian and half English."""
    dice = random.Random(seed)
    return [_meeting(number, dice).encode() for number in range(count)]


def _meeting(number: int, dice: random.Random) -> str:
    lang = "ru" if number % 2 else "en"
    what, town = dice.choice(SUBJECTS[lang]), dice.choice(TOWNS)
    title = f"Совет города {town}: № {number}" if lang == "ru" else f"Council of {town}: {number}"
    day = f"{2010 + number % 15}-{1 + number % 12:02}-{1 + number % 28:02} 10:00:00"
    turns = (_turn(lang, what, town, dice) for _ in range(30))
    return f"\n{title}\n\n\n{day}\n\n{town}\n\n{title}.\n\n" + "\n".join(turns) + "\n"


def _turn(lang: str, what: str, town: str, dice: random.Random) -> str:
    sentences = (
        dice.choice(SAID[lang]).format(
            what=what, town=town, n=dice.randint(2, 900), p=dice.randint(2, 60)
        )
        for _ in range(5)
    )
    return f"{dice.choice(SPEAKERS[lang])}: {' '.join(sentences)}"
