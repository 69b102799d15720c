"""Clipped compounds and what they are clipped from, in any case."""

from __future__ import annotations

import pytest

from meetings.text.clipped_compounds import clipped, written_out


@pytest.mark.parametrize(
    ("word", "whole"),
    [
        ("капремонта", ("капитальный", "ремонт")),
        ("Госдуме", ("государственная", "дума")),
        ("медработникам", ("медицинский", "работник")),
        ("соцсетями", ("социальные", "сети")),
        ("зарплату", ("заработная", "плата")),
        ("химоружия", ("химическое", "оружие")),
        ("госзакупках", ("государственные", "закупки")),
        ("оборонку", ("оборонная", "промышленность")),
        ("редкоземы", ("редкоземельные", "металлы")),
        ("ремонта", ()),
        ("Сопот", ()),
    ],
)
def test_written_out(word, whole):
    assert written_out(word) == whole


def test_clipped():
    assert clipped("детских", "садов") == ("детсад", "садик")
    assert clipped("садов", "детских") == ()
