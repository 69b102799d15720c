"""Numbers that name and measure nothing: "Article 5", «№ 30», "3:0", «1.» of a list."""

from __future__ import annotations

from meetings.facts.data.bare_number_words import (
    ALWAYS_LABELS,
)
from meetings.facts.dates.expression import is_year
from meetings.facts.measures.times_of_day import is_time_of_day
from meetings.facts.numbers.digits import Number
from meetings.facts.tokens import Tokens

SENTENCE_ENDS = frozenset({"", ".", "!", "?", "\n"})
_SCORE_MARKS = frozenset({":", "/", "+", "x"})


def is_label_number(tokens: Tokens, number: Number) -> bool:
    """“Article 5”, «№ 30», “top ten”, “3:0”, «1.» at the head of a line: numbers that name."""
    before = tokens.words[number.first - 1]
    return (
        before in ALWAYS_LABELS
        or (before == "." and tokens.words[number.first - 2] in ("no", "№"))
        or _even_odds(tokens, number)
        or _is_year_of_a_name(tokens, number)
        or _is_score(tokens, number)
        or is_time_of_day(tokens, number)
        or _is_list_mark(tokens, number)
    )


def _is_year_of_a_name(tokens: Tokens, number: Number) -> bool:
    """“Strategy 2030 stipulates”: English writes no count of thousands without a comma."""
    word = tokens.words[number.first]
    return tokens.lang == "en" and is_year(word) and is_name(tokens, number.first - 1)


def _is_score(tokens: Tokens, number: Number) -> bool:
    """«3:0», «5+1», "24/7"."""
    before, after = tokens.words[number.first - 1], tokens.words[number.stop]
    if before in _SCORE_MARKS and tokens.touching(number.first - 1):
        return True
    follows = tokens.words[number.stop + 1][:1].isdigit()
    return after in _SCORE_MARKS and follows and tokens.touching(number.stop - 1)


def _is_list_mark(tokens: Tokens, number: Number) -> bool:
    """«1.», «2)» at the head of a line."""
    before, after = tokens.words[number.first - 1], tokens.words[number.stop]
    return (
        after in (")", ".") and before in ("", "\n") and not number.worded and number.value < 100
    )


def _even_odds(tokens: Tokens, number: Number) -> bool:
    """«50 на 50», "fifty fifty": the number stands against itself."""
    words = tokens.words
    own = words[number.first]
    after = words[number.stop] in ("на", "/", "to") and words[number.stop + 1] == own
    return after or (words[number.first - 1] == "на" and words[number.first - 2] == own)


def is_name(tokens: Tokens, i: int) -> bool:
    """«Союз 5», "Mill 2000": a capital that does not begin the sentence."""
    return (
        tokens.words[i].isalpha()
        and tokens.capital(i)
        and tokens.words[i - 1] not in SENTENCE_ENDS | {":", "…"}
    )
