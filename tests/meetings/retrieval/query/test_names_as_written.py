"""Names as they are written: small letters and nicknames mean people whom the archive knows."""

import pytest

from meetings.names.people_meant import KnownPerson
from meetings.retrieval.query.names_as_written import as_written

KNOWN = (
    KnownPerson("Александр Лукашенко"),
    KnownPerson("Alexander Lukashenko"),
    KnownPerson("Пётр Лодкин"),
    KnownPerson("Дмитрий Медведев"),
    KnownPerson("Владимир Путин"),
)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("что сказал батька про молоко", "что сказал Александр Лукашенко про молоко"),
        ("What did Batka say about milk?", "What did Alexander Lukashenko say about milk?"),
        ("лодкина о газе", "Лодкина о газе"),
        ("не дам тебе денег", "не дам тебе денег"),  # the nickname of another is a verb
        ("рост ВВП в 2019", "рост ВВП в 2019"),
        ("батькин хутор", "батькин хутор"),
        ("что сказал елбасы", "что сказал елбасы"),  # who is not in the archive
        ("о газе", "о газе"),
        ("встречи с Ладкиным", "встречи с Лодкиным"),  # as it is heard
        ("мидведева про лодки", "Медведева про лодки"),
        ("ладья лодкина", "ладья Лодкина"),
    ],
)
def test_who_is_meant_is_named(text, named):
    assert as_written(text, lambda: KNOWN).casefold() == named.casefold()
    assert as_written(text, lambda: ()) == text
