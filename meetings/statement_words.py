"""What statements are made of, and the words of questions that only ask for them. Data."""

from __future__ import annotations

from meetings.model import Lang

ABOUT_MEETINGS = frozenset(
    """
    раз раза последний последняя последнее последнего последней прошла прошло состоялась состоялось
    состоялся провел провела провели принял принимал принимала встретился встретились году год
    участие участвовал участники участник присутствовал выступал москве кремле кремль дата число
    часто президент
    last latest time times date took place took part held hold took place year receive received
    met meet see saw seen each other often attend attended participate participants kremlin
    president took part
    """.split()
)

TEMPLATES: dict[Lang, dict[str, str]] = {
    "ru": {
        "months": "января февраля марта апреля мая июня июля августа сентября октября ноября"
        " декабря",
        "day": "{day} {month} {year} года",
        "one": "В архиве одна такая встреча: {date}, «{title}».",
        "last": "Последняя такая встреча в архиве — {date}, «{title}»; всего их {n}.",
        "count": "В архиве таких встреч {n}: первая — {first}, последняя — {last}.",
        "participants": "Выступали: {names} ({date}, «{title}»).",
    },
    "en": {
        "months": "January February March April May June July August September October November"
        " December",
        "day": "{day} {month} {year}",
        "one": "The archive has one such meeting: {date}, “{title}”.",
        "last": "The last such meeting in the archive was on {date}, “{title}”; there are {n}.",
        "count": "The archive has {n} such meetings, the first on {first}, the last on {last}.",
        "participants": "Those who spoke: {names} ({date}, “{title}”).",
    },
}
