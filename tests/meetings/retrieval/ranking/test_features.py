"""Each feature of a candidate: what raises it, what lowers it, what leaves it at 0."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.question import Period, Question
from meetings.retrieval.ranking.candidates_seen import candidate, context, sight
from meetings.retrieval.ranking.features import FEATURE_NAMES, FEATURES, values
from meetings.retrieval.ranking.meeting_head import MeetingHead
from meetings.retrieval.ranking.rerank import ordered
from tests.meetings.retrieval.ranking.candidates import question, written

PIER = "2031-05-06 «Совет причала» * О лодках. → Анна Вёсельная, мэр: "


def row_of(asked, made):
    """The features of the first of some candidates by their names."""
    row = values(sight(made, context(asked, made)))[0]
    return dict(zip(FEATURE_NAMES, map(float, row), strict=True))


def features(asked, line, *others):
    """The features of a line's marked sentence; the others' sentences are candidates too."""
    lines = [written(one, number) for number, one in enumerate((line, *others), 1)]
    return row_of(asked, [made for one in lines for made in one.candidates()])


WORDS = """
head              | 1.0  | причал          | ⟦Вот и всё.⟧
head              | 0.5  | причал якорь    | ⟦Якорь тут.⟧
head              | 1.0  | лодка             | ⟦Вот и всё.⟧
head              | 1.0  | мэр               | ⟦Вот и всё.⟧
head              | 0.0  | якорь             | ⟦Якорь тут.⟧
speaker_named     | 1.0  | мэр               | ⟦Вот и всё.⟧
speaker_named     | 1.0  | вёсельная         | ⟦Вот и всё.⟧
speaker_named     | 0.5  | мэр якорь         | ⟦Якорь тут.⟧
speaker_named     | 0.0  | мэр               | Да. → Лев Сухов: ⟦Вот и всё.⟧
asked_before      | 1.0  | якорь             | Где якорь? → Лев Сухов: ⟦Вот и всё.⟧
asked_before      | 0.5  | якорь цепь        | Где якорь? → Лев Сухов: ⟦Вот цепь.⟧
asked_before      | 0.0  | якорь             | ⟦Вот и всё.⟧ → Лев Сухов: Где якорь?
asked_before      | 0.0  | якорь             | Где якорь? Раз. Два. → Лев Сухов: ⟦Вот и всё.⟧
own_sense         | 1.0  | якорь             | ⟦Якорь тут.⟧
own_sense         | 0.5  | якорь цепь        | ⟦Якорь тут.⟧
own_sense         | 0.75 | якорь*3 цепь      | ⟦Якорь тут.⟧
own_sense         | 0.47 | якорный           | ⟦Якоря тут.⟧
own_sense         | 0.55 | выручить          | ⟦Выручка растёт.⟧
own_sense         | 0.8  | отель~гостиница   | ⟦Гостиниц сорок.⟧
own_sense         | 0.0  | якорь             | Якорь тут. ⟦Вот и всё.⟧
wide_sense        | 1.0  | якорь             | Якорь тут. Раз. ⟦Вот и всё.⟧
wide_sense        | 1.0  | якорь             | ⟦Вот и всё.⟧ Раз. Якорь тут.
wide_sense        | 1.0  | якорь             | Где якорь? → Лев Сухов: ⟦Вот и всё.⟧
wide_sense        | 0.8  | отель~гостиница   | Гостиниц сорок. Раз. ⟦Вот и всё.⟧
wide_sense        | 0.0  | якорь             | Якорь тут. Раз. Два. ⟦Вот и всё.⟧
wide_sense        | 0.0  | причал          | ⟦Вот и всё.⟧
everywhere_sense  | 1.0  | причал          | ⟦Вот и всё.⟧
everywhere_sense  | 1.0  | причал мэр якорь  | Якорь тут. Раз. ⟦Вот и всё.⟧
everywhere_sense  | 0.9  | мэр отель~гостиница | Гостиниц сорок. ⟦Вот и всё.⟧
everywhere_sense  | 0.0  | якорь             | ⟦Вот и всё.⟧
beyond_head_sense | 1.0  | причал якорь    | ⟦Якорь тут.⟧
beyond_head_sense | 1.0  | причал якорь    | Якорь тут. ⟦Вот и всё.⟧
beyond_head_sense | 0.8  | мэр отель~гостиница | ⟦Гостиниц сорок.⟧
beyond_head_sense | 0.5  | причал          | ⟦Вот и всё.⟧
beyond_head_sense | 0.0  | якорь             | Якорь тут. Раз. ⟦Вот и всё.⟧
meeting_met       | 1.0  | якорь             | Якорь тут. Раз. Два. Три. ⟦Вот и всё.⟧
meeting_met       | 1.0  | причал          | ⟦Вот и всё.⟧
meeting_met       | 0.5  | якорь цепь        | Якорь тут. Раз. Два. Три. ⟦Вот и всё.⟧
meeting_met       | 0.0  | якорь             | ⟦Вот и всё.⟧
rarest            | 1.0  | якорь*3 цепь      | Якорь тут. Раз. ⟦Вот и всё.⟧
rarest            | 1.0  | причал*3 цепь   | ⟦Вот и всё.⟧
rarest            | 0.0  | якорь*3 цепь      | ⟦Вот цепь.⟧
rarest            | 0.0  | отель~гостиница   | ⟦Гостиниц сорок.⟧
"""
"""Feature, value, words of the question, what is said at the pier."""


@pytest.mark.parametrize("row", WORDS.strip().splitlines())
def test_how_well_words_are_met(row):
    name, value, words, said = (cell.strip() for cell in row.split(" | ", 3))
    assert features(question(words), PIER + said)[name] == pytest.approx(float(value), abs=0.01)


def test_of_another_meeting_nothing_counts():
    found = features(question("якорь"), PIER + "⟦Вот и всё.⟧", PIER + "⟦Якорь тут.⟧")
    assert found["meeting_met"] == 0


KINDS = """
amount | 1.0  | У нас сорок лодок.
amount | 1.0  | Налог вырос до 13 процентов.
amount | -1.0 | Лодок много.
sum    | 1.0  | Лодка стоит 40 рублей.
sum    | 0.3  | Лодка подорожала на 13 процентов.
sum    | -1.0 | Лодка дорога.
percent| 1.0  | Лодок стало на 13 процентов больше.
percent| 0.3  | Лодка стоит 40 рублей.
count  | 1.0  | У нас 40 лодок.
count  | -1.0 | Лодка стоит 40 рублей.
date   | 1.0  | Лодки придут 12 мая 2030 года.
date   | -1.0 | Лодки придут.
thing  | 0.0  | У нас 40 лодок.
reason | 0.0  | Лодок много.
"""


@pytest.mark.parametrize("row", KINDS.strip().splitlines())
def test_the_kind_of_fact_asked_for_raises_and_its_lack_lowers(row):
    asked, value, said = (cell.strip() for cell in row.split("|"))
    found = features(question("лодка", asked=asked), PIER + said)
    assert found["kind"] == pytest.approx(float(value))


@pytest.mark.parametrize(
    ("said", "value"),
    [("У нас 40 лодок.", 1), ("Лодка стоит 40 рублей.", 1), ("Их на 3 процента больше.", 1),
     ("Лодки придут 12 мая 2030 года.", 0), ("Лодок много.", 0)],
)  # fmt: skip
def test_a_figure_whatever_was_asked(said, value):
    assert features(question("якорь"), PIER + said)["figure"] == value


@pytest.mark.parametrize(
    ("people", "value"),
    [(("Анна Вёсельная",), 1), (("Лев Сухов",), -0.3), ((), 0),
     (("Лев Сухов", "Анна Вёсельная"), 1)],
)  # fmt: skip
def test_a_person_asked_for_raises_and_another_lowers(people, value):
    asked = question("лодка", people=people)
    found = features(asked, PIER + "⟦Вот и всё.⟧ → Лев Сухов: Да.")
    assert found["person_asked"] == pytest.approx(value)


YEAR = Period(dt.date(2031, 1, 1), dt.date(2031, 12, 31))


@pytest.mark.parametrize(
    ("day", "period", "value"),
    [
        ("2031-01-01", YEAR, 1),
        ("2031-12-31", YEAR, 1),
        ("2032-02-01", YEAR, 0.2),
        ("2033-03-05", YEAR, 0.2),
        ("2033-03-06", YEAR, -1),
        ("2030-12-31", YEAR, -1),
        ("2031-05-06", None, 0),
        ("2029-05-06", Period(dt.date(2031, 5, 6), dt.date(2031, 5, 6), any_year=True), 1),
        ("2029-05-07", Period(dt.date(2031, 5, 6), dt.date(2031, 5, 6), any_year=True), -1),
    ],
)
def test_the_time_asked_for_raises_and_another_lowers(day, period, value):
    asked = question("лодка", period=period)
    found = features(asked, f"{day} Анна Вёсельная: Вот и всё.")
    assert found["date_asked"] == pytest.approx(value)


@pytest.mark.parametrize(
    ("countries", "title", "value"),
    [({"AM"}, "Переговоры с Арменией", 1), ({"AM", "CU"}, "Переговоры с Арменией", 0.5),
     ({"AM"}, "Переговоры с Кубой", 0), (set(), "Переговоры с Арменией", 0)],
)  # fmt: skip
def test_a_country_asked_for_is_in_the_head(countries, title, value):
    asked = question("лодка", countries=frozenset(countries))
    found = features(asked, f"«{title}» Анна Вёсельная: Вот и всё.")
    assert found["place_asked"] == pytest.approx(value)


def test_a_country_that_most_meetings_name_tells_nothing():
    asked = question("лодка", countries=frozenset({"AM"}))
    line = "«Переговоры с {}» Анна Вёсельная: Вот и всё."
    mostly = [line.format(country) for country in ("Арменией", "Арменией", "Кубой")]
    seldom = [line.format(country) for country in ("Арменией", "Перу", "Кубой")]
    assert features(asked, *mostly)["place_asked"] == 0
    assert features(asked, *seldom)["place_asked"] == 1


def test_the_question_s_language_and_another():
    line = PIER + "Вот и всё."
    assert features(question("лодка"), line)["language"] == 1
    assert features(question("boat", lang="en"), line)["language"] == 0


@pytest.mark.parametrize(
    ("said", "value"),
    [("Где лодки?", 1), ("Он спросил: «Где лодки?»", 1), ("Где лодки? Тут.", 1),
     ("Лодки тут.", 0), ("Спросили, где лодки? и ушли.", 0)],
)  # fmt: skip
def test_a_sentence_that_asks(said, value):
    assert features(question("якорь"), PIER + said)["is_question"] == value


@pytest.mark.parametrize(
    ("said", "length", "short"),
    [("Да.", 0, 1), ("Лодки.", 0.173, 1), ("Лодки стоят рядом.", 0.347, 1),
     ("Лодки стоят рядом, якоря лежат.", 0.448, 0)],
)  # fmt: skip
def test_longer_sentences_have_more_length_and_the_shortest_are_short(said, length, short):
    found = features(question("якорь"), PIER + said)
    assert found["length"] == pytest.approx(length, abs=0.001)
    assert found["short"] == short


@pytest.mark.parametrize(
    ("line", "in_lead", "opening"),
    [
        ("* ⟦О лодках.⟧ → Анна Вёсельная: Раз.", 1, 1),
        ("* О лодках. ⟦О вёслах.⟧ → Анна Вёсельная: Раз.", 1, 0),
        ("Анна Вёсельная: ⟦Раз.⟧ Два.", 0, 1),
        ("Анна Вёсельная: Раз. ⟦Два.⟧", 0, 1),
        (f"Анна Вёсельная: Раз{' и раз' * 70}. ⟦Два.⟧", 0, 0),
        ("Анна Вёсельная: Раз. → Лев Сухов: ⟦Два.⟧ Три.", 0, 1),
        ("Анна Вёсельная: Раз. → Лев Сухов: Два. ⟦Три.⟧", 0, 0),
    ],
)
def test_where_a_sentence_stands(line, in_lead, opening):
    found = features(question("якорь"), line)
    assert (found["in_lead"], found["opening"]) == (in_lead, opening)


@pytest.mark.parametrize(("own", "best", "value"), [(3, 3, 1), (1, 4, 0.25), (0, 4, 0), (0, 0, 0)])
def test_the_index_s_score_is_a_share_of_the_best(own, best, value):
    one, other = (written(PIER + said) for said in ("Якорь тут.", "Два якоря."))
    made = [_with_score(one, own), _with_score(other, best)]
    assert row_of(question("якорь"), made)["lexical"] == pytest.approx(value)


@pytest.mark.parametrize("nearness", [0.0, 0.4, -0.2])
def test_nearness_in_meaning_is_taken_as_it_is(nearness):
    one = written(PIER + "Якорь тут.")
    made = candidate(one.marked, None, MeetingHead(one.entry), nearness)
    assert row_of(question("якорь"), [made])["meaning"] == pytest.approx(nearness)


def _with_score(one, lexical):
    return candidate(one.marked._replace(lexical=lexical), None, MeetingHead(one.entry))


def test_every_feature_has_its_name_and_a_modest_value():
    found = features(question("лодка якорь"), PIER + "Лодок сорок.")
    assert list(found) == [feature.__name__ for feature in FEATURES]
    assert all(-1 <= value <= 1.5 for value in found.values())


def test_nothing_known_is_no_division_by_nothing():
    empty = Question("", "ru", "thing", ())
    made = written("Анна Вёсельная: Да.").candidates()
    assert context(empty, made).best_lexical == 1.0
    assert sight(made, context(empty, made)).words.own.shape == (1, 0)
    assert row_of(empty, made)["rarest"] == 0
    assert ordered([], context(empty, []), meaning=False) == []
    assert ordered(made, context(empty, made), meaning=False)
