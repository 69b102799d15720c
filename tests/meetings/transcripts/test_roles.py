"""The office in front of a name."""

from __future__ import annotations

import pytest

from meetings.transcripts.roles import role_before


@pytest.mark.parametrize(
    ("name", "text", "role"),
    [
        ("Пётр Лодкин", "Беседа с губернатором Твери Петром Лодкиным.", "губернатор Твери"),
        ("Пётр Лодкин", "С Первым заместителем мэра Петром Лодкиным.", "заместитель мэра"),
        ("Пётр Лодкин", "Были Анна Вёслова и мэр Пётр Лодкин.", "мэр"),
        ("Пётр Лодкин", "Председатель совета доложил Петру Лодкину.", None),
        ("Пётр Лодкин", "Пришёл Пётр Лодкин.", None),
        ("Лодкин", "Мэр Лодкин.", None),
        ("Anna Boatman", "Talks with Mayor of Tver Anna Boatman.", "Mayor of Tver"),
        ("Anna Boatman", "President of the Pier Oleg Orlov briefed Anna Boatman.", None),
        ("Anna Boatman", "The President met Anna Boatman.", None),
    ],
)
def test_role_before(name, text, role):
    found = role_before(name, name.split()[-1], text)
    assert found == role or (role and found and found.casefold().endswith(role))
