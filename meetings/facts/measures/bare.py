"""Figures whose noun, currency or multiplier has to be inferred from the context.

«9,5 тысячи – это уже спортсмены», «было 4200», «с 5 до 7 миллиардов», "42 million of them".
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal

from meetings.facts.data.bare_number_words import (
    AGE_WORDS,
    HAVING_AGE,
    LABELS,
    LASTING_UNITS,
    MONEY_STEMS,
    POPULATION_STEMS,
    TRADE_STEMS,
)
from meetings.facts.data.currencies import RU_CURRENCIES
from meetings.facts.data.unit_words import RU_INVERTED, RU_LEMMAS, RU_PERCENT
from meetings.facts.measures.approximation import is_rough
from meetings.facts.measures.money import money
from meetings.facts.measures.numbers_used_as_labels import SENTENCE_ENDS, is_name
from meetings.facts.measures.percent import percent
from meetings.facts.measures.quantity import quantity
from meetings.facts.measures.ratios import is_base, is_rate, link_to_total, total_of
from meetings.facts.measures.times_of_day import CLOCK
from meetings.facts.numbers.cardinals import number_at
from meetings.facts.numbers.digits import DASHES, Number
from meetings.facts.numbers.measure import Measure
from meetings.facts.tokens import Tokens
from meetings.text.russian_analyses import reading

_LINKS = frozenset({"до", "to", "и", "and", "или", "or", ",", "а"}) | DASHES
_JOINTS = DASHES | {":", "/"}
_INVERTED_LINKS = frozenset({"на", "в", "за", "через", "до", "по"})
_LIST = 6
"""How many figures may share the unit of the last: «в 10, 15 и 20 процентов»."""
_NEAR = 30
"""Tokens after a figure in thousands or more up to which a bare one may leave these out."""
_LINK_LENGTH = 2
"""Tokens between a part and its whole: «118 из 120»."""
_ABOUT = Decimal("1.1")
_CHANGE_LENGTH = 8
"""Tokens between the figure that a change starts from and the one that it leads to."""
_NOON = frozenset("am pm a.m p.m o’clock".split())
_KEPT = 24
"""Measures that are remembered: a bare figure takes its unit from one of the last."""


@dataclass(slots=True)
class Memory:
    """The last figures read, newest last, for those that leave their unit out."""

    last: list[tuple[Measure, int]] = field(default_factory=list)

    def note(self, measure: Measure, turn: int) -> None:
        """Remember a figure of a turn."""
        self.last = [*self.last[1 - _KEPT :], (measure, turn)]


def bare_measure(tokens: Tokens, number: Number, memory: Memory, turn: int) -> Measure | None:
    """A figure with no unit of its own, measured by what follows or what came before."""
    if is_base(tokens, number) or (number.factor == 1 and is_name(tokens, number.first - 1)):
        return None
    told = _shared_with_next(tokens, number) or _inverted(tokens, number, memory)
    if told:
        return told
    if _is_age(tokens, number):
        return _unmeasured(number, "год" if tokens.lang == "ru" else "year")
    if not (_stands_as_figure(tokens, number) or _ends_a_change(tokens, number, memory, turn)):
        return None
    return _from_memory(tokens, number, memory, turn)


def _from_memory(tokens: Tokens, number: Number, memory: Memory, turn: int) -> Measure:
    """Measured by a figure before: a part by its whole, a rate by counts, others by the alike."""
    if is_rate(tokens, number):
        return _from_context(tokens, number, memory, _counted_alike(number, memory))
    total, scaled = total_of(tokens, number), _scaled(number, memory, turn)
    like = _told_total(number, total, memory) if total else _alike(scaled, memory)
    return _from_context(tokens, scaled, memory, like)


def _shared_with_next(tokens: Tokens, number: Number, left: int = _LIST) -> Measure | None:
    """«с 5 до 7 миллиардов рублей», "the 9 and 8 percent": the unit comes with the next one."""
    link, total_at = tokens.words[number.stop], link_to_total(tokens, number.stop)
    if left == 0 or (link not in _LINKS and total_at is None):
        return None
    at = total_at or number.stop + 1
    at += tokens.words[at] in ("до", "на", "в", "to", "по", "$")
    following = number_at(tokens, at)
    if following is None or (number.worded and tokens.words[number.stop] == ","):
        return None
    for rule in (percent, money, quantity):
        measure = rule(tokens, following)
        if measure:
            lent = _lent(number, replace(measure, factor=1) if total_at else measure)
            return None if link == "," and not _within(lent.value, measure.value, 10) else lent
    further = None if number.worded else _shared_with_next(tokens, following, left - 1)
    return _lent(number, further) if further else None


def _lent(number: Number, measure: Measure) -> Measure:
    factor = measure.factor if number.factor == 1 and measure.factor >= 1000 else 1
    if number.value * factor * measure.share > measure.value * 1000:
        factor = 1
    return replace(
        measure,
        first=number.first,
        stop=number.stop,
        value=number.value * factor * measure.share,
        upper=None,
        rough=number.rough,
        elided=True,
    )


def _stands_as_figure(tokens: Tokens, number: Number) -> bool:
    """Whether a number with no noun is worth telling: large or written with a fraction."""
    if tokens.words[number.first - 1] in LABELS:
        return False
    if number.factor >= 1000:
        return True
    if number.worded and number.value < 10:
        return False
    if number.worded:
        return is_rough(tokens, number.first, number.stop)
    if _is_joined(tokens, number) or _is_code(tokens, number):
        return False
    return number.value >= 10 or number.value != int(number.value)


def _ends_a_change(tokens: Tokens, number: Number, memory: Memory, turn: int) -> bool:
    """«с семи лет сократился до пяти»: the end of a change whose beginning has the noun."""
    if tokens.words[number.first - 1] not in ("до", "to") or not memory.last:
        return False
    start, its_turn = memory.last[-1]
    begins = tokens.words[start.first - 1] in ("с", "со", "from") if its_turn == turn else False
    return begins and number.first - start.stop < _CHANGE_LENGTH


def _is_joined(tokens: Tokens, number: Number) -> bool:
    """«3–1–0», "16:40", «МС-21–300»: one of several numbers in one word."""
    before = tokens.words[number.first - 1] in _JOINTS and tokens.touching(number.first - 1)
    return before or (tokens.words[number.stop] in _JOINTS and tokens.touching(number.stop - 1))


def _is_code(tokens: Tokens, number: Number) -> bool:
    """«007», "8 (800)", and times of day: «начало 18.30», "9 am"."""
    word, before, after = (tokens.words[number.first + k] for k in (0, -1, 1))
    if word.startswith("0") and word[1:2].isdigit():
        return True
    if before == "(" and after == ")" and number.value >= 100 and tokens.words[number.stop + 1]:
        return tokens.words[number.stop + 1][0].isdigit()
    if after in _NOON or (before == ")" and tokens.words[number.first - 3] == "("):
        return True
    return tokens.lang == "ru" and bool(CLOCK.match(word))


def _scaled(number: Number, memory: Memory, turn: int) -> Number:
    """«… за 100 тысяч. Начинали с 60»: the thousands of the figure before are left out."""
    if not memory.last or number.factor > 1 or number.worded:
        return number
    last, its_turn = memory.last[-1]
    if its_turn != turn or last.factor < 1000 or number.first - last.stop > _NEAR:
        return number
    ratio = number.value * last.factor / last.value if last.value else Decimal(0)
    if not Decimal("0.1") <= ratio <= 10:
        return number
    return number._replace(value=number.value * last.factor, factor=last.factor)


def _from_context(tokens: Tokens, number: Number, memory: Memory, like: Measure | None) -> Measure:
    """``like``: the figure before that lends its unit, unless the sentence says something else."""
    found = _unmeasured(number, None)
    if _is_sum(tokens, number, like):
        return replace(found, kind="money", unit=_currency(tokens, number, memory))
    if _sentence_has(tokens, number, POPULATION_STEMS):
        return replace(found, unit="человек" if tokens.lang == "ru" else "person")
    return replace(found, kind=like.kind, unit=like.unit) if like else found


def _inverted(tokens: Tokens, number: Number, memory: Memory) -> Measure | None:
    """«лет десять», «процентов на 20»: the noun before its number makes it a guess."""
    at = number.first - 1
    at -= tokens.words[at] in _INVERTED_LINKS
    noun = tokens.words[at]
    if noun not in RU_INVERTED or (memory.last and memory.last[-1][0].stop == at + 1):
        return None
    found = replace(_unmeasured(number, None), first=at, rough=True, elided=False)
    if noun in RU_PERCENT:
        return replace(found, kind="percent", unit="%")
    if noun in RU_CURRENCIES:
        return replace(found, kind="money", unit=RU_CURRENCIES[noun])
    return replace(found, unit=RU_LEMMAS.get(noun) or reading(noun).noun)


def _unmeasured(number: Number, unit: str | None) -> Measure:
    return Measure(
        "quantity",
        number.first,
        number.stop,
        number.value,
        unit,
        number.upper,
        number.rough,
        elided=True,
        factor=number.factor,
    )


def _is_age(tokens: Tokens, number: Number) -> bool:
    """“When I was 14,”, “children under 18”, «ему было 20», «старше 65»."""
    # Nobody is older.
    if number.factor > 1 or not 1 < number.value < 110 or number.value != int(number.value):
        return False
    before, ahead = tokens.words[number.first - 1], tokens.words[number.first - 2]
    if before in AGE_WORDS or (before == "of" and ahead in ("age", "ages")):
        return True
    who = ahead if before in ("was", "am", "were", "было", "будет", "исполнилось") else before
    return who in HAVING_AGE and tokens.words[number.stop] in (",", ".", "–", "and", "и", "when")


def _alike(number: Number, memory: Memory) -> Measure | None:
    """The last figure of the same order, else simply the last that can be meant."""
    recent = [measure for measure, _ in reversed(memory.last) if _comparable(number, measure)]
    for measure in recent:
        # Times: figures that are compared in one breath are seldom further apart.
        if measure.kind != "percent" and _within(number.value, measure.value, 30):
            return measure
        if number.factor == 1:
            break
    return recent[0] if recent and number.factor < 10**6 else None


def _counted_alike(number: Number, memory: Memory) -> Measure | None:
    """What a rate counts: no share and no sum."""
    like = _alike(number, memory)
    return like if like and like.kind == "quantity" else None


def _told_total(number: Number, total: Number, memory: Memory) -> Measure | None:
    """The figure that is the whole, or the part just before: only their noun is clearly meant."""
    if memory.last and 0 < number.first - memory.last[-1][0].stop <= _LINK_LENGTH:
        return memory.last[-1][0]
    for measure, _ in reversed(memory.last):
        if measure.kind == "percent" or measure.unit in LASTING_UNITS:
            continue
        whole = measure.value in (total.value, total.value * measure.factor)
        if whole or (total.factor >= 1000 and _within(total.value, measure.value, _ABOUT)):
            return measure
    return None


def _comparable(number: Number, measure: Measure) -> bool:
    """A sum is not measured in percent, nor a share in tons."""
    if measure.kind == "percent":
        # «Выросло в 10 раз» is 1000 percent; shares that are told are no greater.
        return number.factor == 1 and number.value <= 1000
    if measure.kind == "money":
        return _within(number.value, measure.value, 1000)
    return measure.unit not in LASTING_UNITS or _within(number.value, measure.value, 3)


def _within(mine: Decimal, theirs: Decimal, times: int | Decimal) -> bool:
    return theirs != 0 and Decimal(1) / times < mine / theirs < times


def _is_sum(tokens: Tokens, number: Number, like: Measure | None) -> bool:
    """Whether a bare large figure is money: the sentence speaks of it, or nothing else counts."""
    if number.factor < 1000 or (like is not None and like.kind == "money"):
        return like is not None and like.kind == "money"
    # So many of anything but money are told with their name.
    if like is None and number.factor >= 10**9:
        return True
    return _sentence_has(tokens, number, MONEY_STEMS + TRADE_STEMS)


def _sentence_has(tokens: Tokens, number: Number, stems: tuple[str, ...]) -> bool:
    if tokens.words[number.stop].startswith(stems):
        return True
    # Tokens back: about a clause.
    for i in range(number.first - 1, number.first - 13, -1):
        word = tokens.words[i]
        if word in SENTENCE_ENDS:
            return False
        if word.startswith(stems):
            return True
    return False


def _currency(tokens: Tokens, number: Number, memory: Memory) -> str | None:
    """That of the last sum but small change; at home roubles, in trade nobody can tell."""
    for measure, _ in reversed(memory.last):
        if measure.kind == "money" and measure.share == 1:
            return measure.unit
    if tokens.lang == "en" or _sentence_has(tokens, number, TRADE_STEMS):
        return None
    return "RUB"
