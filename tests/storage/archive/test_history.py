"""Lines of the journal that are changes, told without making anything of them."""

from __future__ import annotations

import pytest

from storage.archive.history import _event, _is_change, _record
from storage.serial.fields import BadForm

LINE = {
    "number": 3,
    "id": "101",
    "kind": "put",
    "month": "2030-05",
    "is_new": True,
    "sha256": "ab" * 32,
    "source": "a.txt",
    "url": None,
    "title": "Совет",
    "lang": "ru",
    "wording": "cd" * 16,
}
ODD = (None, True, 7, 1.5, "", "xx", "RU", "rus", [], {}, {"title": 5}, {"date": "2030-05-01"})


def is_event(record):
    try:
        _event(record)
    except BadForm:
        return False
    return True


@pytest.mark.parametrize("name", [*LINE, "guid", "hints"])
def test_a_line_is_a_change_where_an_event_can_be_made_of_it(name):
    lines = [{**LINE, name: value} for value in ODD]
    lines.append({key: value for key, value in LINE.items() if key != name})
    found = [_is_change(line) for line in lines]
    assert found == [is_event(line) for line in lines]
    assert name == "is_new" or len(set(found)) == 2


def test_what_is_made_of_a_line_is_written_as_it_was():
    known = {key: value for key, value in LINE.items() if value is not None}
    assert _record(_event(LINE)) == known
    hinted = {**known, "hints": {"title": "Совет", "date": "2030-05-01"}}
    assert _event(_record(_event(hinted))) == _event(hinted)
