"""An invented archive of a governor: nine texts about eight meetings, in both languages."""

import datetime as dt

from meetings.model.archive import Entry
from meetings.model.meeting import Head, Speaker

HOST = ("Пётр Лодкин", "Pyotr Lodkin")


def entry_of(id_, day, title, people, *, lead="", place=None):
    lang = "en" if id_.endswith("-en") else "ru"
    head = Head(id_, title, dt.date.fromisoformat(day), "12:00", place, lang, None, None)
    host = HOST[lang == "en"]
    speakers = tuple(Speaker(name, (), role, 2) for name, role in [(host, None), *people])
    return Entry(head, lead, speakers, 4, 100, int(id_.removesuffix("-en")))


SAMATOVA = ("Марина Саматова", "глава Вересковой области")
ENTRIES = (
    entry_of("90", "2025-05-07", "Встреча с Мариной Саматовой", [SAMATOVA]),
    entry_of("80", "2025-03-13", "Переговоры с Касым-Жомартом Токаевым",
           [("Касым-Жомарт Токаев", "Президент Казахстана")]),
    entry_of("80-en", "2025-03-13", "Talks with Kassym-Jomart Tokayev",
           [("Kassym-Jomart Tokayev", "President of Kazakhstan")]),
    entry_of("70-en", "2023-06-08", "Meeting with Marina Samatova on forest roads",
           [("Marina Samatova", None)], place="Alderbrook"),
    entry_of("60", "2023-06-08", "Совещание о лесных дорогах",
           [("Антон Верещагин", None), SAMATOVA],
           lead="Обсуждалось развитие экономики. В зале была Зоя Кунгурцева.", place="Берёзов"),
    entry_of("50", "2022-04-03", "Встреча с Зоей Кунгурцевой", [("Зоя Кунгурцева", None)]),
    entry_of("40", "2022-03-04", "Церемония открытия моста", [("Антон Верещагин", None)],
           place="Берёзов"),
    entry_of("30", "2019-07-02", "Интервью газете «Лесоруб»", [("Николай Песков", None)]),
    entry_of("20-en", "2018-11-04", "Reception for teachers", [("Leo Hartwig", "pupil")]),
)  # fmt: skip
"""Newest first, as an archive gives them."""
