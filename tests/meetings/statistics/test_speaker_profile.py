"""What one person said over many meetings."""

import datetime as dt
from dataclasses import replace

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.statistics.speaker_profile import profile_of
from storage.archive.memory import MemoryArchive

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


def archive_of(meetings):
    archive = MemoryArchive()
    archive.put([(one, one.head.id.encode()) for one in meetings])
    return archive


def profile(*names, meetings=MEETINGS):
    return profile_of(names, archive_of(meetings), "ru")


def test_meetings_words_quotes_and_figures():
    found = profile(GUEST)
    assert (found.name, found.role) == (GUEST, "Мэр")
    assert [entry.head.id for entry in found.meetings] == ["9", "8"]
    assert found.words == 22
    assert round(found.part, 2) == round(22 / 25, 2)
    assert [said.text for said in found.quotes] == [LONG]
    piece = found.quotes[0].piece
    assert MEETINGS[0].turns[piece.turn].text[piece.start : piece.stop] == LONG
    assert [(head.id, fact.value) for head, fact in found.figures] == [("8", 6_000_000_000)]


def test_the_role_of_most_meetings():
    wrong = Speaker(GUEST, (GUEST,), "Султан Омана", 1)
    newest = Meeting(MEETINGS[0].head, "", (wrong,), MEETINGS[0].turns)
    older = [meeting(id_, (GUEST, f"Слово {id_}.")) for id_ in ("6", "5")]
    assert profile(GUEST, meetings=[newest, *older]).role == "Мэр"


def test_name_and_role_are_told_in_the_language_asked_for():
    english = replace(MEETINGS[0].head, id="10", date=dt.date(2021, 1, 1), lang="en")
    mayor, said = (
        "Aigul Samatova",
        "People walk over the new bridge and along the quay by evening.",
    )
    newest = Meeting(
        english, "", (Speaker(mayor, (mayor,), "Mayor", 1),), (Turn(mayor, "", said),)
    )
    archive = archive_of([newest, *MEETINGS])
    for called, role in ((GUEST, "Мэр"), (mayor, "Mayor")):
        found = profile_of((mayor, GUEST), archive, "ru", called)
        assert (found.name, found.role) == (called, role)
        assert [one.speaker for one in found.quotes] == [mayor, GUEST]
    assert profile_of((mayor, GUEST), archive, "ru").name == mayor


def test_a_list_of_very_many_meetings_is_not_read_to_its_end():
    day = dt.date(2000, 1, 1)
    many = [
        replace(one, head=replace(one.head, id=str(n), date=day + dt.timedelta(n), title=str(n)))
        for n, one in enumerate([meeting("1", (HOST, "Начнём."), (GUEST, LONG))] * 450)
    ]
    archive = Counting(archive_of(many))
    found = profile_of((GUEST,), archive, "ru")
    assert (len(found.meetings), found.totals.last) == (450, day + dt.timedelta(449))
    assert (found.role, found.read, found.totals.languages) == ("Мэр", 40, (("ru", 450),))
    assert archive.read < 300
    assert [one.head.id for one in found.meetings[440:442]] == ["9", "8"]
    assert found.meetings[-1].head.id == "0"
    assert [one.head.id for one in found.meetings] == [str(n) for n in range(449, -1, -1)]


class Counting:
    """An archive that counts the entries it gives in lists."""

    def __init__(self, archive):
        self._archive = archive
        self.read = 0

    def __getattr__(self, name):
        return getattr(self._archive, name)

    def entries(self, *asked, **which):
        found = self._archive.entries(*asked, **which)
        self.read += len(found)
        return found


def test_nobody_of_that_name():
    assert profile("Пётр Зимин") is None
