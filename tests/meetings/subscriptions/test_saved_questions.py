"""Which meetings a saved question is told of, over an archive of invented ones."""

import datetime as dt
from dataclasses import replace

import pytest

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.model.subscription import EVERYTHING, Query
from meetings.retrieval.answering import Answerer
from meetings.retrieval.ranking.naming_and_content_words import said_besides_names
from meetings.retrieval.ranking.relevance_signals import (
    RELEVANCE_SIGNALS,
    counted_missing,
    relevance_signals,
)
from meetings.retrieval.ranking.signal_products import PAIRS
from meetings.retrieval.ranking.standing_among_meetings import Findings, standings
from meetings.retrieval.ranking.subscription_relevance import is_ruled_out, relevance, relevance_of
from meetings.retrieval.ranking.subscription_relevance_weights import THRESHOLDS_LEXICAL
from meetings.subscriptions.previews import Previews
from meetings.subscriptions.saved_questions import SavedQuestions, asks_them
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex
from tests.meetings.retrieval.ranking.candidates import answerer_of

SAID = {
    "1": "Коллеги, начнём с паромной переправы. Паромная переправа в Заречье обошлась бюджету в "
    "48 миллионов рублей. Её откроют к осени.",
    "2": "Расскажу о школах. В Заречье построили три школы. Учителей хватает. Бюджет исполнен.",
    "3": "Надои выросли. Хозяйства Заречья получили 48 миллионов рублей на коровники. Спасибо.",
    "4": "Рыбаки довольны. Причал отремонтирован, переправа работает с мая. Рыбы стало больше.",
    "5": "Библиотека переехала. Читателей прибавилось на треть, фонды растут, помощь нужна.",
    "6": "Лес горел дважды. Пожары потушили за сутки, добровольцев наградили, ущерб невелик.",
}


def meeting(number, text, lang="ru", day=None):
    head = Head(
        number, f"Совещание {number}", day or dt.date(2030, 1, int(number[0])), None, None, lang,
        None, None,
    )  # fmt: skip
    turn = Turn("Вера Дорошина", "В.Дорошина", text)
    return Meeting(head, "", (Speaker("Вера Дорошина", ("В.Дорошина",), None, 1),), (turn,))


@pytest.fixture
def previews(tmp_path):
    """What a question would have told of the meetings above and of some more."""

    def made(**more):
        archive = MemoryArchive()
        archive.put((one, one.head.id.encode()) for one in (
            meeting(number.strip("_"), text) for number, text in {**SAID, **more}.items()
        ))  # fmt: skip
        passages = PassageIndex(tmp_path / "index")
        passages.catch_up(archive)
        answerer = Answerer(archive, passages, today=lambda: dt.date(2030, 2, 1))
        made.answerer, made.saved = answerer, SavedQuestions(answerer)
        return Previews(archive, made.saved)

    return made


def findings(previews, text):
    question = previews.answerer.understand(text)
    search = previews.answerer.search
    return Findings(question, search.ranked(question)[0], search.keys_of)


def ids(told):
    return [one.head.id for one in told]


COST = Query("question", "сколько стоила паромная переправа в Заречье?")


def test_the_meeting_that_answers_is_told_and_none_that_only_sounds_alike(previews):
    (told,) = previews().told(COST)
    assert told.head.id == "1"
    assert "48 миллионов рублей" in told.match.quote.text
    assert 0.5 < told.match.answer.score <= 1


@pytest.mark.parametrize(
    "question",
    [
        "сколько стоил стадион в Заречье?",
        "сколько стоит проезд в метро Заречья?",
        "сколько стоила взлётная полоса?",
        "сколько велосипедов получили хозяйства Заречья?",
        "сколько трамваев купили в Заречье?",
        "что Дорошина рассказала о трамваях?",
        "какая погода завтра?",
    ],
)
def test_what_no_meeting_answers_tells_nothing(previews, question):
    assert previews().told(Query("question", question)) == []


def test_an_answer_of_last_year_does_not_silence_that_of_this_year(previews):
    again = "Снова о паромах. Паромная переправа в Заречье стоила уже 56 миллионов рублей."
    asked = Query("question", "во сколько обошлась паромная переправа в Заречье?")
    assert ids(previews(_7=again).told(asked)) == ["7", "1"]


def test_what_is_said_every_year_is_told_every_year(previews):
    years = {
        f"_{n}": "Снова о паромах. Паромная переправа в Заречье стоила в "
        f"202{n - 7} году {40 + n} миллионов рублей, а доход составил {n} миллионов."
        for n in range(7, 10)
    }
    asked = Query("question", "во сколько обошлась паромная переправа в Заречье?")
    assert set(ids(previews(**years).told(asked))) == {"1", "7", "8", "9"}


def test_the_text_in_the_other_language_is_no_rival(previews):
    translation = SAID["1"]
    assert "1" in ids(previews(**{"1-en": translation}).told(COST))


@pytest.mark.parametrize(
    "question",
    [COST.text, "сколько школ построили в Заречье?", "кто тушил пожары?", "сколько стоит метро?"],
)
def test_one_meeting_alone_is_judged_as_among_all(previews, question):
    previews(_7=f"Снова о паромах. {SAID['1']}")
    everywhere = previews.saved.everywhere(question)
    for number in [*SAID, "7"]:
        assert previews.saved.answers(question, number) == everywhere.get(number, ())


def test_a_meeting_that_no_candidate_is_of_is_not_reached(previews):
    previews()
    fires = previews.answerer.understand("кто тушил пожары в лесу?")
    search = previews.answerer.search
    assert search.reaches(search.looked_up(fires), "6")
    assert not search.reaches(search.looked_up(fires), "5")
    candidates = {one.candidate.passage.meeting_id for one in search.ranked(fires)[0]}
    assert "5" not in candidates


def test_a_text_of_the_same_event_is_no_other_meeting(previews):
    previews(**{"1-en": SAID["1"]})
    found = findings(previews, COST.text)
    own = next(one for one in standings(found) if one.meeting_id == "1")
    others = {item.candidate.passage.meeting_id for item in (*own.elsewhere, *own.rest)}
    assert "2" in others
    assert "1-en" not in others


def signals(found, number):
    own = next(one for one in standings(found) if one.meeting_id == number)
    return dict(relevance_signals(found, own))


def test_what_is_counted_is_missing_where_no_sentence_of_the_meeting_has_it(previews):
    previews()
    schools = findings(previews, "сколько школ построили в Заречье?")
    assert missing(schools) == {"1", "3"}
    assert signals(schools, "2")["head_in_meeting"] == 1
    assert signals(schools, "3")["head_in_meeting"] == 0
    assert relevance_of(schools, "3") is None
    assert missing(findings(previews, "почему школы Заречья хвалили?")) == set()
    # another language says it by its translation, where one is known at all
    assert missing(findings(previews, "how many schools were built in Zarechye?")) == set()


def missing(found):
    return {one.meeting_id for one in standings(found) if counted_missing(found.question, one)}


def test_things_are_said_in_the_sentence_itself(previews):
    previews()
    found = findings(previews, "сколько стоила паромная переправа в Заречье?")
    assert signals(found, "1")["things_said"] == 1
    assert 0 < signals(found, "4")["things_said"] < 1


def test_words_that_stand_nowhere_in_a_meeting_are_missing_however_near_the_rest(previews):
    previews(_7="Паромную переправу в Заречье хвалят. Паром красят раз в год.")
    found = findings(previews, "сколько стоила паромная переправа в Заречье?")
    whole, lacking = signals(found, "1"), signals(found, "7")
    assert (whole["words_missing"], whole["things_held"]) == (0, 1)
    assert (lacking["words_missing"], lacking["things_held"]) == (0.25, 1)
    # «обошлась», not «стоила»
    assert signals(found, "4")["words_held"] < whole["words_held"] < 1
    schools = findings(previews, "сколько школ построили в Заречье?")
    assert signals(schools, "2")["things_held_in_sense"] == 1
    assert signals(schools, "3")["things_held_in_sense"] < 0.5  # its Заречье alone


def test_a_thing_that_a_meeting_says_nothing_of_is_the_worst_held(previews):
    previews(_7="В Заречье построили набережную. Строили её два года.")
    ferry = findings(previews, "сколько стоила паромная переправа в Заречье?")
    assert signals(ferry, "1")["worst_thing_held"] == 1
    assert signals(ferry, "4")["worst_thing_held"] < 0.5  # a crossing, no ferry
    tram = findings(previews, "когда построили набережную и трамвай в Заречье?")
    held = signals(tram, "7")
    assert held["worst_thing_held"] == 0 < held["things_held_in_sense"]
    nothing = findings(previews, "когда построили?")
    assert signals(nothing, "7")["worst_thing_held"] == 0.5


def test_products_are_of_the_meetings_own_signals(previews):
    previews()
    found = findings(previews, COST.text)
    for standing in standings(found):
        signals = dict(relevance_signals(found, standing))
        assert tuple(signals) == RELEVANCE_SIGNALS
        for one, other in PAIRS:
            assert signals[f"{one} × {other}"] == signals[one] * signals[other]


def test_a_quote_begins_after_the_greeting(previews):
    greeted = (
        "Добрый день, коллеги! Спасибо за приглашение. Карусель в Заречье стоила 9 тысяч рублей."
    )
    (told,) = previews(_7=greeted).told(Query("question", "сколько стоила карусель в Заречье?"))
    assert told.match.quote.text.startswith("Карусель в Заречье стоила 9 тысяч рублей.")
    answer = told.match.answer
    assert answer.quote == greeted[answer.start : answer.stop]


def test_words_met_are_counted_beside_the_best_sentence_and_beside_any(previews):
    previews()
    found = findings(previews, "сколько стоила паромная переправа в Заречье?")
    ferry, fish = signals(found, "1"), signals(found, "4")
    assert ferry["words_beside"] > fish["words_beside"] == 0.25
    assert ferry["most_words_close"] >= ferry["words_close"] >= ferry["words_beside"]
    assert ferry["asks_for_a_thing"] == 0
    bridge = findings(previews, "что Дорошина рассказала о переправе?")
    assert signals(bridge, "1")["asks_for_a_thing"] == 1


def test_how_near_a_meeting_is_to_what_is_asked_besides_names_is_measured_against_all_others(
    previews,
):
    previews()
    near = {"1": 0.75, "3": 0.5}
    found = replace(
        findings(previews, COST.text), about=lambda passage: near.get(passage.meeting_id, 0.0)
    )
    first, second = signals(found, "1"), signals(found, "3")
    assert (first["about"], first["about_in_meeting"], first["about_ahead"]) == (0.75, 0.75, 0.25)
    assert (second["about"], second["about_ahead"]) == (0.5, -0.25)


@pytest.mark.parametrize(
    ("asked", "left"),
    [
        (
            "Что Вера Дорошина рассказала о водородных автобусах?",
            "рассказала водородных автобусах",
        ),
        ("Что сказала Дорошина о зерне в Казахстане?", "зерне"),
        ("What did Doroshina say about hydrogen buses in Kazakhstan?", "hydrogen buses"),
    ],
)
def test_what_a_question_says_besides_names(previews, asked, left):
    previews()
    assert said_besides_names(previews.answerer.understand(asked)) == left


def test_a_meeting_that_says_nothing_of_what_is_asked_has_no_chance(previews):
    previews()
    found = findings(previews, "какая глубина колодца, высота вышки и длина туннеля в Заречье?")
    chances = {one.meeting_id: relevance(found, one) for one in standings(found)}
    assert chances["2"] == 0
    assert relevance_of(found, "2") is None


@pytest.mark.parametrize(
    ("asked", "number", "of"),
    [
        ("сколько стоила паромная переправа в Заречье?", "1", ""),
        ("сколько стоила паромная переправа в Заречье в 2019 году?", "1", "of_another_fact"),
        ("сколько стоила паромная переправа в Париже?", "1", "of_another_name"),
        ("какая средняя зарплата учителей в Заречье?", "2", "of_another_fact"),
    ],
)
def test_what_the_gate_holds_back_is_told_apart(previews, asked, number, of):
    previews()
    found = signals(findings(previews, asked), number)
    kinds = ("of_another_fact", "of_another_name", "otherwise_held_back")
    assert [name for name in kinds if found[name]][:1] == ([of] if of else [])


def test_another_years_figure_is_never_told_by_words(previews):
    previews()
    found = findings(previews, "сколько стоила паромная переправа в Заречье в 2019 году?")
    first = next(one for one in standings(found) if one.meeting_id == "1")
    assert is_ruled_out(found, first)
    assert relevance(found, first) == 0
    assert relevance(replace(found, meaning=True), first) > 0


def test_how_surely_a_meeting_answers_by_itself(previews):
    previews()
    found = findings(previews, COST.text)
    assert signals(found, "1")["confidence_alone"] > signals(found, "4")["confidence_alone"]
    own = [one for one in found.ranked if one.candidate.passage.meeting_id == "1"]
    alone = replace(found, ranked=own)
    assert signals(alone, "1")["confidence_alone"] == pytest.approx(
        signals(found, "1")["confidence_alone"]
    )


def test_the_threshold_is_that_of_a_meetings_language(previews, monkeypatch):
    made = previews()
    monkeypatch.setitem(THRESHOLDS_LEXICAL["en"], "from", 2.0)
    assert ids(made.told(COST)) == ["1"]
    assert previews.saved.answers(COST.text, "1")
    monkeypatch.setitem(THRESHOLDS_LEXICAL["ru"], "from", 2.0)
    assert made.told(COST) == []
    assert previews.saved.answers(COST.text, "1") == ()


def test_since_a_day(previews):
    assert previews().told(COST, dt.date(2030, 1, 2)) == []
    assert ids(previews().told(EVERYTHING, dt.date(2030, 1, 5))) == ["6", "5"]


def test_words_and_people_are_looked_for_in_each_meeting(previews):
    assert ids(previews().told(Query("words", "переправа"))) == ["4", "1"]
    assert len(previews().told(Query("person", "Дорошина"))) == 6


@pytest.mark.parametrize(
    ("wish", "theirs"),
    [
        ("Что ответила Дорошина на просьбу о причале?", True),
        ("Что Вера Дорошина сказала о причале?", True),
        ("О ком говорили на встрече с Дорошиной?", False),
        ("Сколько Дорошина велела платить рыбакам?", True),
        ("Сколько велела платить рыбакам Дорошина?", False),
        ("Когда откроют причал?", False),
    ],
)
def test_somebodys_own_words_are_wanted(previews, wish, theirs):
    previews()
    assert asks_them(previews.answerer.understand(wish)) is theirs


def test_the_quote_is_of_who_was_asked(tmp_path):
    answer = "Сделаем раньше, к маю."
    written_line = (
        "Пётр Зимин, рыбак: Просьба к мэру о причале: можно ли дать рыбакам два года на ремонт "
        "причала в Заречье? → Вера Дорошина, мэр: " + answer
    )
    others = [f"Лев Сухов, мэр: {text}" for text in SAID.values()]
    answerer = answerer_of([written_line, *others], tmp_path)
    wish = "Что ответила Дорошина на просьбу дать рыбакам два года на ремонт причала?"
    told = SavedQuestions(answerer).answers(wish, "1")
    assert [one.quote for one in told] == [answer]


def test_a_town_is_not_its_region_for_a_saved_question(previews):
    previews()
    wish = "Сколько школ построили в Мурманске?"
    assert previews.answerer.understand(wish).countries == {"RU-MUR"}
    assert previews.saved.understood(wish).countries == frozenset()
