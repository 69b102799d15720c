"""The line above a checked claim names a difference that makes sense."""

import pytest

from handlers.texts.catalogue import Texts
from handlers.views.claim import verdict_line
from meetings.model.claim import Checked, Difference


def line(claimed, said, kind="word", lang="ru"):
    difference = Difference(claimed, said, kind, (0, len(said)))
    return verdict_line(Texts(lang), Checked("", "altered", None, (), (difference,)), None)


@pytest.mark.parametrize(
    ("claimed", "said"),
    [("выросли", "упали"), ("год", "месяц"), ("день", "мост"), ("дорогой", "дешёвый мост")],
)
def test_what_was_said_instead_is_named(claimed, said):
    assert line(claimed, said) == f"✏️ Сказано не так: «{said}», а не «{claimed}»."


@pytest.mark.parametrize(
    ("claimed", "said", "named"),
    [
        ("упал", "городах", "слова «упал»"),
        ("военные расходы", "году у", "слов «военные расходы»"),
        ("быстро", "в порту", "слова «быстро»"),
    ],
)
def test_what_merely_stands_there_is_not_said_instead(claimed, said, named):
    assert line(claimed, said) == f"✏️ Сказано не так: {named} здесь нет."


def test_a_figure_always_has_its_counterpart():
    assert line("12", "году 15", "figure") == "✏️ Сказано не так: «году 15», а не «12»."


def test_english_words_of_any_kind_stand_for_one_another():
    assert "“rose”" in line("fell", "rose", lang="en")
    assert "rose" not in line("fell", "of it", lang="en")


@pytest.mark.parametrize(
    ("claimed", "line"),
    [
        ("13 процентов", "≈ Да, если округлить: сказано «12.9 percent»."),
        ("около 13 процентов", "≈ Да, если округлить: сказано «12.9 percent»."),
        ("превысила 10 процентов", "≈ Да, это так: сказано «12.9 percent»."),
        ("exceeded $10 billion", "≈ Да, это так: сказано «12.9 percent»."),
        ("", "≈ Да, число то же: «12.9 percent»."),
    ],
)
def test_a_figure_within_a_bound_is_not_called_rounded(claimed, line):
    differs = (Difference(claimed, "12.9 percent", "figure"),) if claimed else ()
    checked = Checked("", "near", None, (), differs, figure="12.9 percent")
    assert verdict_line(Texts("ru"), checked, None) == line
