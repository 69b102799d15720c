"""Words of a sentence that come back before a colon: whoever speaks goes on there."""

from __future__ import annotations

import pytest

from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.phrases_before_colons import is_phrase
from tests.meetings.transcripts.turns.turns_in_lines import turns

PHRASES = (
    "Хочу сказать|Напомню|Ещё раз|Как сказал Лодкин|Нет, так не пойдёт|И вот что важно|Наша задача"
    "|Кстати|Вывод один|Our task|Once again|Here is the point|No, that will not do|To be clear"
    "|My conclusion|As Peter Boatman said|The question is simple|Let me repeat|Вот что странно"
)
LABELS = (
    "Will Vale|Анна Лодкина отвечает|Ann Moss says|Другой житель|Another man|Последний свидетель"
    "|The Clerk|Житель посёлка|Снова голос из зала|May|Will|I. Penhale|Все|Some members"
)


@pytest.mark.parametrize("words", PHRASES.split("|"))
def test_nobody_is_called_so(words):
    assert is_phrase(words)
    assert look_of(words) is None


@pytest.mark.parametrize("label", LABELS.split("|"))
def test_somebody_may_be_called_so(label):
    assert not is_phrase(label)


TEXTS = {
    "clauses": (
        "Марфа Ольшанцева: Начнём. / {0}: причал стоит. / Тимур Лодкин: Стоит. / {0}: он старый. "
        "/ Марфа Ольшанцева: Чинить пора. / {0}: денег хватит. / Тимур Лодкин: Хватит. / "
        "{0}: и времени. / Марфа Ольшанцева: Решили.",
        "Марфа Ольшанцева|Начнём. / {0}: причал стоит.",
    ),
    "over the words": (
        "Марфа Ольшанцева / Начнём. / {0}: причал стоит. / Тимур Лодкин / Стоит. / {0}: он "
        "старый. / Марфа Ольшанцева / Чинить пора. / {0}: денег хватит. / Тимур Лодкин / Хватит. "
        "/ Марфа Ольшанцева / {0}: пора, и всё решено. / Тимур Лодкин / Хорошо, решено.",
        "Марфа Ольшанцева|Начнём. / {0}: причал стоит.",
    ),
}


@pytest.mark.parametrize("words", ["Нет, так не пойдёт", "Наша задача", "Хочу сказать"])
@pytest.mark.parametrize("case", TEXTS)
def test_whoever_speaks_goes_on(case, words):
    text, first = TEXTS[case]
    read = turns(text.format(words))
    assert read[0] == first.format(words)
    assert {one.partition("|")[0] for one in read} == {"Марфа Ольшанцева", "Тимур Лодкин"}


def test_what_is_neither_people_nor_a_body_has_no_words_however_often_it_comes():
    text = (
        "Марфа Ольшанцева: Начнём. / Старая пристань: доски гнилые совсем. / Тимур Лодкин: Гнилые."
        " / Старая пристань: сваи целые пока. / Марфа Ольшанцева: Чинить пора. / Старая пристань: "
        "денег на неё хватит. / Тимур Лодкин: Хватит."
    )
    assert {one.partition("|")[0] for one in turns(text)} == {
        "Марфа Ольшанцева",
        "Тимур Лодкин",
        "-",
    }


def test_half_of_a_name_with_an_initial_between_is_nobody():
    text = (
        "Mara T. Quillon: We begin. / Tobias J. Vale: I am here. / Mara T. Quillon: Good. / "
        "Tobias J. Vale: The pier is old. / Mara T. Quillon: So it is. / Tobias J. Vale: Mend it."
    )
    assert {one.partition("|")[0] for one in turns(text)} == {"Mara T. Quillon", "Tobias J. Vale"}


@pytest.mark.parametrize(
    "label",
    ["Судья. Нет, так не пойдёт", "Судья | Нет, так не пойдёт", "Депутат Лада Кремнёва Нет"],
)
def test_a_sentence_that_begins_in_a_label(label):
    assert look_of(label) is None


@pytest.mark.parametrize(
    "label", ["Лодкин П. И., фракция «Причал»", "Bo Vale | Pier Bank", "Мэр – Анна Ларина"]
)
def test_what_belongs_to_a_label_begins_no_sentence(label):
    assert look_of(label) is not None


@pytest.mark.parametrize("name", ["Élodie Charpenay", "Әсел Сәрсенова"])
def test_any_capital_begins_a_name_inside_a_paragraph(name):
    text = (
        "Ann Moss: We begin. {0}: I am here. Ann Moss: Good. {0}: The pier is old. Ann Moss: So "
        "it is. {0}: Mend it. Ann Moss: When? {0}: In May."
    )
    assert turns(text.format(name))[1] == f"{name}|I am here."
