"""Zones and features on candidates made by hand."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.archive import Entry
from meetings.model.meeting import LEAD, Head, Speaker
from meetings.model.passage import Passage
from meetings.model.question import Period, Question, Term
from meetings.retrieval.indexing.passages import joined_keys
from meetings.retrieval.ranking.features import FEATURES, NAMES, candidate, context, sight, values
from meetings.retrieval.ranking.fields import head_keys
from meetings.retrieval.ranking.rerank import distinct, ordered

HEAD = Head("7", "Совет пристани", dt.date(2031, 5, 6), None, "Тверь", "ru", None, None)
ENTRY = Entry(HEAD, "О лодках.", (Speaker("Анна Вёсельная", ("А",), "мэр", 1),), 2, 9, 1)


def term(word, weight=1.0, near=()):
    key = ((joined_keys(word), 1.0),)
    near = tuple((joined_keys(other), nearness) for other, nearness in near)
    return Term(word, key, known=True, proper=False, weight=weight, near=near)


def passage(text, *, turn=0, start=0, kinds=(), asked="", before=(), lexical=1.0):
    return Passage(
        "7", turn, start, start + len(text), text, "Анна Вёсельная", joined_keys(text),
        before=tuple(map(joined_keys, before)), asked=joined_keys(asked), kinds=frozenset(kinds),
        lexical=lexical,
    )  # fmt: skip


def question(*words, asked="thing", **further):
    return Question(" ".join(words), "ru", asked, tuple(map(term, words)), **further)


def features(asked, found, *others):
    made = [candidate(p, ENTRY, p.speaker, head_keys(ENTRY)) for p in (found, *others)]
    row = values(sight(made, context(asked, made)))[0]
    return dict(zip(NAMES, map(float, row), strict=True))


def test_every_feature_has_its_name_and_a_modest_value():
    found = features(question("лодка", "якорь"), passage("Лодок сорок.", kinds=["quantity"]))
    assert list(found) == [feature.__name__ for feature in FEATURES]
    assert all(-1 <= value <= 1.5 for value in found.values())


@pytest.mark.parametrize(
    ("zone", "further"),
    [("own", {"text": "Якорь тут."}), ("near", {"before": ["Якорь тут."]}),
     ("asked_before", {"asked": "Где якорь?"})],
)  # fmt: skip
def test_a_term_is_met_in_its_zone(zone, further):
    found = features(question("якорь"), passage(**{"text": "Вот и всё.", **further}))
    assert found[zone] == pytest.approx(1)
    assert found["head"] == 0


def test_the_head_and_the_speaker_are_zones():
    found = features(question("пристань", "мэр"), passage("Вот и всё."))
    assert found["head"] > 0.5
    assert 0 < found["speaker_named"] < 1
    assert found["own"] == 0


def test_a_word_alike_counts_less_than_the_word():
    alike = features(question("якорный"), passage("Якорь тут."))["own"]
    assert 0 <= alike < 1


def test_a_word_near_in_meaning_is_met_apart_from_the_words():
    asked = Question("отель", "ru", "thing", (term("отель", near=[("гостиница", 0.8)]),))
    found = features(asked, passage("Гостиниц сорок.", before=["Отель закрыт."]))
    assert (found["own"], found["near"]) == (0, pytest.approx(1))
    assert found["own_sense"] == pytest.approx(0.8)
    assert found["near_sense"] == pytest.approx(1)


def test_each_candidate_has_its_own_row():
    near, far = passage("Якорь тут."), passage("Вот и всё.", start=500)
    asked = question("якорь")
    assert features(asked, near, far)["own"] == pytest.approx(1)
    assert features(asked, far, near)["own"] == 0
    assert features(asked, far, near)["meeting_met"] == pytest.approx(1)


@pytest.mark.parametrize(
    ("asked", "kinds", "value"),
    [("amount", ["quantity"], 1), ("amount", [], -1), ("sum", ["percent"], 0.3), ("thing", [], 0)],
)
def test_the_kind_asked_for(asked, kinds, value):
    found = features(question("лодка", asked=asked), passage("Лодки.", kinds=kinds))
    assert found["kind"] == pytest.approx(value)


def test_people_time_and_form():
    year = Period(dt.date(2031, 1, 1), dt.date(2031, 12, 31))
    asked = question("лодка", people=("Анна Вёсельная",), period=year)
    found = features(asked, passage("Лодки?"))
    assert (found["person_asked"], found["person_present"], found["date_asked"]) == (1, 1, 1)
    assert (found["is_question"], found["short"], found["opening"], found["language"]) == (
        1,
        1,
        1,
        1,
    )
    assert features(asked, passage("Лодки.", turn=LEAD))["in_lead"] == 1


def test_nothing_known_is_no_division_by_nothing():
    empty = Question("", "ru", "thing", ())
    made = [candidate(passage("Да.", lexical=0.0), ENTRY, None, head_keys(ENTRY))]
    assert context(empty, made).best_lexical == 1.0
    assert sight(made, context(empty, made)).words.own.shape == (1, 0)
    assert ordered([], context(empty, []), meaning=False) == []
    assert ordered(made, context(empty, made), meaning=False)


def test_the_sentence_that_answers_comes_first_and_quotes_do_not_overlap():
    asked = question("сколько", "якорь", asked="amount")
    passages = [
        passage("Якорей сорок.", start=0, kinds=["quantity"]),
        passage("Якорь.", start=50),
        passage("Совсем о другом.", start=900, lexical=0.1),
    ]
    made = [candidate(p, ENTRY, p.speaker, head_keys(ENTRY)) for p in passages]
    ranked = ordered(made, context(asked, made), meaning=False)
    assert ranked[0].candidate.passage.start in {0, 50}
    assert ranked[-1].candidate.passage.start == 900
    assert len(distinct(ranked, 5)) == 2
