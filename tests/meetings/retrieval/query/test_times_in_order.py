"""Each rule for times goes through a message once, however many times it names."""

import datetime as dt

import pytest

from meetings.retrieval.query import times_in_order as tested
from meetings.retrieval.query.date_rules import rules
from meetings.retrieval.query.times_in_order import times_in_order

TODAY = dt.date(2026, 3, 2)


class Counted:
    """A pattern that counts how many characters it is led over."""

    led_over = 0

    def __init__(self, pattern):
        self.pattern = pattern

    def finditer(self, text, at):
        for match in self.pattern.finditer(text, at):
            Counted.led_over += match.end() - at
            at = match.end()
            yield match
        Counted.led_over += len(text) - at


def led_over(text: str, monkeypatch) -> int:
    made = [(Counted(pattern), read) for pattern, read in rules()]
    monkeypatch.setattr(tested, "rules", lambda: made)
    Counted.led_over = 0
    assert list(times_in_order(text, TODAY))
    return Counted.led_over


@pytest.mark.parametrize("named", ["5 мая ", "40 мая 5 июня ", "2018 ", "9/9/2018 ", "вчера "])
def test_a_longer_message_is_so_much_more_work(named, monkeypatch):
    short, long = (led_over(named * times, monkeypatch) for times in (25, 100))
    assert long < 6 * short


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("5 мая и 7 июня", ["5 мая", "7 июня"]),
        ("31 февраля 2018 и 5 мая", ["февраля 2018", "5 мая"]),
        ("99/99/2018 5/5/2018", ["5/5/2018"]),
        ("мае 2018 вчера", ["мае 2018", "вчера"]),
        ("о мосте", []),
    ],
)
def test_times_stand_in_their_order(text, found):
    assert [text[time.start : time.stop].strip() for time in times_in_order(text, TODAY)] == found
