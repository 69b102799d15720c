"""Days and hours over messages are no date line: no message is lost to the head."""

from __future__ import annotations

import pytest

from meetings.transcripts.read import read

SAID = ["The gate is loose.", "Since Monday.", "Then mend it.", "We will."]


@pytest.mark.parametrize(
    "line",
    [
        "{who} — 6 May 2031 10:0{n}\n{said}",
        "{who}, 6 May 2031, 10:0{n}\n{said}\n",
        "{who}\n6 мая 2031 в 10:0{n}\n{said}\n",
    ],
)
@pytest.mark.parametrize("title", ["", "Harbour channel\n\n"])
def test_the_first_message_tells_the_day_and_stays(line, title):
    people = ("Ann Moss", "Bo Vale", "Ann Moss", "Bo Vale")
    messages = (
        line.format(who=who, n=n, said=said)
        for n, (who, said) in enumerate(zip(people, SAID, strict=True))
    )
    meeting = read((title + "\n".join(messages)).encode())

    assert meeting.head.date.isoformat() == "2031-05-06"
    assert [turn.speaker for turn in meeting.turns] == list(people)
    assert [turn.text for turn in meeting.turns] == SAID
    assert meeting.head.place is None
    assert not title or meeting.head.title == "Harbour channel"


def test_a_place_with_a_day_is_a_head():
    meeting = read(
        b"Harbour board\nMoscow, 6 May 2031, 10:00\n\nAnn Moss: We open.\nBo Vale: Agreed."
    )

    assert (meeting.head.place, meeting.head.time) == ("Moscow", "10:00")
