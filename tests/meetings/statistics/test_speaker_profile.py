"""What one person said over many meetings."""

import datetime as dt

from meetings.facts.extraction.extract import facts_of
from meetings.model.archive import Entry
from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.statistics.speaker_profile import profile_of

GUEST, HOST = "Айгуль Саматова", "Роман Лежнев"


def meeting(id_, *said):
    head = Head(id_, f"Встреча {id_}", dt.date(2020, 1, int(id_)), None, None, "ru", None, None)
    names = dict.fromkeys(name for name, _ in said)
    speakers = tuple(Speaker(n, (n,), "Мэр" if n == GUEST else None, 1) for n in names)
    return Meeting(head, "", speakers, tuple(Turn(n, n, text) for n, text in said))


LONG = "Наш город построил мост, набережную и парк, и люди уже гуляют там по вечерам."
MEETINGS = [
    meeting("9", (HOST, "Прошу садиться."), (GUEST, f"Спасибо. {LONG}")),
    meeting("8", (HOST, "Прошу."), (GUEST, "Бюджет вырос до 6 миллиардов рублей. Да.")),
    meeting("7", (HOST, "Начнём.")),
]


def profile(*names):
    held = {one.head.id: one for one in MEETINGS}
    entries = [Entry(m.head, "", m.speakers, len(m.turns), 9, 1) for m in MEETINGS]
    return profile_of(names, entries, held.__getitem__, lambda id_: facts_of(held[id_]))


def test_meetings_words_quotes_and_figures():
    found = profile(GUEST)
    assert (found.name, found.role) == (GUEST, "Мэр")
    assert [head.id for head in found.meetings] == ["9", "8"]
    assert found.words == 22
    assert round(found.part, 2) == round(22 / 25, 2)
    assert [said.text for said in found.quotes] == [LONG]
    piece = found.quotes[0].piece
    assert MEETINGS[0].turns[piece.turn].text[piece.start : piece.stop] == LONG
    assert [(head.id, fact.value) for head, fact in found.figures] == [("8", 6_000_000_000)]


def test_the_role_of_most_meetings():
    wrong = Speaker(GUEST, (GUEST,), "Султан Омана", 1)
    newest = Meeting(MEETINGS[0].head, "", (wrong,), MEETINGS[0].turns)
    met = [newest, MEETINGS[1], MEETINGS[1]]
    entries = [Entry(m.head, "", m.speakers, len(m.turns), 9, 1) for m in met]
    found = profile_of((GUEST,), entries, lambda _: newest, lambda _: ())
    assert found.role == "Мэр"


def test_nobody_of_that_name():
    assert profile("Пётр Зимин") is None
