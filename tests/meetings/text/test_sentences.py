from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from meetings.text.sentences import (
    _MARK,
    _ends,
    _ends_plainly,
    _gap,
    sentences,
    sentences_near,
)

# A bar stands where a sentence ends and the next begins; the bar itself is not in the text.
MARKED = [
    "Одно предложение без точки",
    "Первое. |Второе! |Третье? |Четвёртое…",
    "Рост – 3,5 процента. |Ставка 7.25 не менялась. |30 школ открыты.",
    "В.В. Сомов доложил. |В. В. Сомов уехал. |Слово А.Сомову.",
    "Построили дороги, мосты и т.д. |Работа идёт.",
    "Хлеб, молоко и т. п. |Цены те же.",
    "Сделали много, т. е. Сомов был прав.",
    "Это было в 2020 г. |Мы начали стройку.",
    "Живём в г. Озёрске и с. Ивановка давно.",
    "Выделено 5 млн. рублей. |Ещё 3 тыс. руб. 50 коп. добавил район.",
    "Завод им. Лесникова открыт. |Мы помогли им. |Это важно.",
    "По ст. 15 закона так нельзя. |См. Приложение.",
    "Доклад сделал проф. Лесников. |Г-жа Сомова дополнила.",
    "Вы знаете – да? – об этом говорили. |– Нет. |– Жаль.",
    "Играли в «Кто? Что? Где?» для школьников.",
    "Он сказал: «Пойдёмте.» |Мы пошли.",
    "«Пойдёмте?» – спросил он. |Мы пошли.",
    "Спасибо. |(Аплодисменты.) |Прошу Вас.",
    "Сделали вовремя.|Следующий вопрос о дорогах.",
    "1. Повысить пособия. |2. Открыть школу.",
    "Прошу Вас. <…>",
    "… И тогда мы решили.",
    "Это я. |Мы тут.",
    "На этаже 280. |Дальше пусто.",
    "Вот?! |Как же… |Так!..",
    "Mr. Hill met Dr. Stone in St. Andrews. |They spoke.",
    "The U.S. Army left. |He lives in the U.S. |We do not.",
    "George W. Hill came. |J. K. Stone wrote it.",
    "You know it better than I. |The rest is clear.",
    "It began after World War I. |That is true.",
    "Law No. 5 stands. |He said no. |We left.",
    "Apples, pears, etc. |All sold.",
    "At 7 p.m. |The doors open at 9 a.m. tomorrow.",
    "“We agreed.” |“When?” |“Today.”",
    "“How?” they asked. |Nobody knew.",
    "Growth was 2.5 percent (in 2019). |Now it is 3.",
    "Some tools, e.g. Hammers, are cheap.",
    "Hill Jr. was right. |So was Stone Inc. |We knew.",
    "Born c. 1900 in Jan. 5 weeks later.",
    "First\xa0line. |Second\xa0line.",
    "Да. |Спасибо.",
]


@pytest.mark.parametrize("marked", MARKED)
def test_sentences_end_where_marked(marked: str) -> None:
    text = marked.replace("|", "")
    found = [text[start:stop] for start, stop in sentences(text)]
    assert found == [part.strip() for part in marked.split("|")]


def test_no_sentence_crosses_a_line_feed() -> None:
    text = "  Начало без точки\nи конец. Ещё\n\n* * *\n"
    found = [text[start:stop] for start, stop in sentences(text)]
    assert found == ["Начало без точки", "и конец.", "Ещё", "* * *"]


def test_nothing_is_found_where_nothing_stands() -> None:
    assert sentences("") == sentences(" \n\xa0\n") == []


PIECES = st.sampled_from([*"аяБВгТzIN159.…!?;«»()“”\"' \n\xa0–-<>", " Mr. ", " т. д. ", "\ud800"])
TEXTS = st.lists(PIECES | st.characters()).map("".join)


@given(TEXTS)
def test_sentences_cover_all_but_white_space(text: str) -> None:
    found = sentences(text)
    assert all(start < stop for start, stop in found)
    assert all(left[1] <= right[0] for left, right in pairwise(found))
    for start, stop in found:
        assert text[start:stop] == text[start:stop].strip()
        assert "\n" not in text[start:stop]
    covered = {at for start, stop in found for at in range(start, stop)}
    assert all(text[at].isspace() for at in range(len(text)) if at not in covered)


WORDS = st.sampled_from(
    "проф т.е А. руб 20 5 им г «Что где Что? Где» лодка Лодка лодки pier Pier no No. U.S I xi а Мы"
    " A. ст стр-во co Ltd it’s д’Эсте".split()
)
GAPS = st.sampled_from(
    [" ", ". ", ".", "? ", "! ", "… ", ".” ", ".» ", ". «", ".\n", ".\u00a0", ".  "]
)


@example([("«Что", "? "), ("лодка", ". "), ("Мы", ".")])
@given(st.lists(st.tuples(WORDS, GAPS), min_size=1, max_size=12))
def test_what_ends_plainly_ends_by_the_rules(pairs):
    text = "".join(word + gap for word, gap in pairs)
    start = 0
    for line in text.split("\n"):
        for match in _MARK.finditer(text, start, start + len(line)):
            if _ends_plainly(text, start, *match.span()):
                assert _ends(_gap(text, start, start + len(line), match))
        start += len(line) + 1


@settings(max_examples=300)
@given(st.lists(st.tuples(WORDS, GAPS), max_size=40), st.data())
def test_sentences_near_a_place_are_those_of_the_text(pairs, data):
    text = "".join(word + gap for word, gap in pairs)
    at = data.draw(st.integers(0, len(text)))
    near, known = sentences_near(text, at, 5), sentences(text)
    assert set(near) <= set(known)
    assert {span for span in known if span[1] > at - 5 and span[0] < at + 5} <= set(near)


def test_of_a_long_text_only_what_is_near_is_cut():
    text = "Паром ходит редко. " * 1_000
    assert sentences_near(text, 9_510, 50) == [
        span for span in sentences(text) if 9_440 <= span[0] < 9_570
    ]


def test_what_is_no_letter_begins_no_sentence_near_a_place():
    text = "Паром ходит редко. Ⓐ"
    assert sentences_near(text, len(text), 1) == sentences(text) == [(0, len(text))]
