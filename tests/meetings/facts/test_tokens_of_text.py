"""Tokens say where they stand, whatever the text."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from meetings.facts.tokens import PAD, tokenize
from meetings.text.tokens import fold_letters


def told(text: str) -> str:
    tokens = tokenize(text, "ru")
    return "|".join(tokens.raws[PAD:-PAD])


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Ёлка выросла", "Ёлка|выросла"),
        ("полтора-два метра", "полтора|-|два|метра"),
        ("кое-кто, twenty‑five", "кое-кто|,|twenty|‑|five"),
        ("1 250 000,5 рублей", "1 250 000,5|рублей"),
        ("17,5%\nМАКС-2031", "17,5|%|\n|МАКС-2031"),
        ("don’t — 2031-й", "don’t|—|2031-й"),
        ("tab\tand_line", "tab|and|line"),
        ("", ""),
    ],
)
def test_a_text_is_cut_into_tokens(text, cut):
    assert told(text) == cut


@given(st.text("аЁя-‑'’ 12.,\n\tABς_ΣSİ\u00a0«%\0\u2028\x1c", max_size=40))
@example("ΑΣ ΑΣ-Α\tΣ")
def test_each_token_stands_where_it_says_and_folds_by_itself(text):
    tokens = tokenize(text, "ru")
    inside = range(PAD, len(tokens.raws) - PAD)
    for i in inside:
        assert text[tokens.starts[i] : tokens.stops[i]] == tokens.raws[i] != ""
        assert tokens.words[i] == fold_letters(tokens.raws[i])
        assert tokens.capitals[i] == tokens.raws[i][0].isupper()
    assert [tokens.starts[i] for i in inside] == sorted({tokens.starts[i] for i in inside})
    left = set(range(len(text))) - {
        at for i in inside for at in range(tokens.starts[i], tokens.stops[i])
    }
    assert all(text[at].isspace() or text[at] == "_" for at in left)
    columns = tokens.raws, tokens.words, tokens.starts, tokens.stops, tokens.capitals
    assert len({len(column) for column in columns}) == 1
