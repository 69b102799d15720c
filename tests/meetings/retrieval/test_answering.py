"""Answers, meetings looked up and statements over the bundled samples."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetings.model.scope import Scope
from meetings.retrieval.answering import ANSWERS, Answerer
from meetings.retrieval.meeting_search import Lookup
from meetings.retrieval.query.message_meant import reply_as_meant
from meetings.retrieval.quoting.window import LONGEST_QUOTE
from meetings.text.sentences import sentences
from meetings.transcripts.read import read
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex
from tests.meetings.retrieval.ranking.candidates import answerer_of, written

SAMPLES = sorted((Path(__file__).parents[3] / "bot" / "samples").glob("*.txt"))
TODAY = dt.date(2031, 3, 12)
WORDS = (
    "мост паром евро сколько когда Вересова Токаев bridge ferry who price trams 2024 not «»"
).split()


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    archive = MemoryArchive()
    archive.put(
        [(read(path.read_bytes(), source=path.name), path.read_bytes()) for path in SAMPLES]
    )
    passages = PassageIndex(tmp_path_factory.mktemp("answers") / "index")
    passages.catch_up(archive)
    return archive, passages, Answerer(archive, passages, today=lambda: TODAY)


def check_quotes(archive, reply):
    """Every quote is the text at its offsets, whole sentences, no longer than it may be."""
    assert len(reply.answers) <= ANSWERS
    for answer in reply.answers:
        text = archive.meeting(answer.meeting.id).text_of(answer.turn)
        assert text[answer.start : answer.stop] == answer.quote
        assert 0 < len(answer.quote) <= LONGEST_QUOTE
        assert 0 <= answer.score <= 1
        assert answer.start in {start for start, _ in sentences(text)}
        if answer.core:
            assert answer.start <= answer.core[0] < answer.core[1] <= answer.stop
        for fact in answer.facts:
            assert text[fact.start : fact.stop] == fact.text
    scores = [answer.score for answer in reply.answers if not answer.contradicts]
    assert scores == sorted(scores, reverse=True)


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("Какого объёма достиг товарооборот России и Казахстана?", "25 миллиардов"),
        ("Когда откроют движение машин по мосту через Лебяжью?", "20 декабря"),
        ("Сколько Остания выделяет на паромную линию?", "58 миллионов"),
        ("How much did the science bus cost?", "380,000 euros"),
        ("How long is the new arm of the breakwater?", "640 metres"),
        ("Who pays for the breakwater?", ""),
    ],
)
def test_answers_with_a_quote(shelf, question, quoted):
    archive, _, answerer = shelf
    reply = answerer.answer(question)
    check_quotes(archive, reply)
    assert quoted in "".join(answer.quote for answer in reply.answers[:1])


@pytest.mark.parametrize(
    ("padded", "plain"),
    [
        ("слушай а скока выделяют на паромную линию", "сколько выделяют на паромную линию"),
        ("yo so uh how much did the science bus cost", "how much did the science bus cost"),
    ],
)  # fmt: skip
def test_padding_changes_nothing(shelf, padded, plain):
    answerer = shelf[2]
    assert answerer.answer(padded).answers == answerer.answer(plain).answers != ()


@pytest.mark.parametrize("question", ["", "?", "и", "zzz", "Кому принадлежит Юпитер?", "ж" * 900])
def test_what_is_not_known_is_not_found(shelf, question):
    archive, _, answerer = shelf
    reply = answerer.answer(question)
    check_quotes(archive, reply)
    assert not reply.found


def test_a_scope_is_kept_to(shelf):
    archive, _, answerer = shelf
    bridge = next(e.head.id for e in archive.entries() if "Лебяжью" in e.head.title)
    reply = answerer.answer("Сколько это стоит?", Scope(meeting_id=bridge))
    assert {answer.meeting.id for answer in reply.answers} <= {bridge}
    reply = answerer.answer("How much?", Scope(person="Nora Pellow"))
    assert {answer.speaker for answer in reply.answers} <= {"Nora Pellow"}


def test_what_was_just_looked_for_is_not_suggested(shelf):
    _, _, answerer = shelf
    padded = answerer.answer("напомни, что говорил Галямов про затмения")
    assert not padded.found
    assert padded.suggestions == answerer.answer("что говорил Галямов про затмения").suggestions


@pytest.mark.parametrize("asked", ["how do I mend a bike?", "who won the Oscars?"])
def test_no_other_word_is_suggested_for_one_that_is_right(tmp_path, asked):
    line = "Nora Pellow, chair: We mend the bie, whoever won the cars."
    assert answerer_of([line], tmp_path).answer(asked).suggestions == ()


def test_suggestions_find_something(shelf):
    archive, _, answerer = shelf
    for question in ["Сколько стоит пором?", "breakwatr price", "goat vacancies in music"]:
        for suggestion in answerer.answer(question).suggestions:
            found = Lookup().find(suggestion, archive, TODAY).entries
            assert answerer.answer(suggestion).answers or found


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=8))
def test_any_question_gets_true_quotes(shelf, words):
    archive, _, answerer = shelf
    check_quotes(archive, answerer.answer(" ".join(words)))


@pytest.mark.parametrize(
    ("asked", "title"),
    [
        ("Токаев", "Токаев"),
        ("Tokayev", "Токаев"),
        ("токаеву", "Токаев"),
        ("Казахстан", "Токаев"),
        ("16 мая 2022", "Токаев"),
        ("May 2022", "Токаев"),
        ("ОДКБ", "Токаев"),
        ("мост", "Лебяжью"),
        ("Castellane", "Congress"),
        ("Greywick", "Greywick"),
    ],
)
def test_meetings_are_found(shelf, asked, title):
    found = Lookup().find(asked, shelf[0], TODAY)
    assert any(title in entry.head.title for entry in found.entries)


def test_meetings_are_found_by_id_newest_first(shelf):
    entries = shelf[0].entries()
    for entry in entries:
        assert Lookup().find(entry.head.id, shelf[0], TODAY).entries == (entry,)
    found = Lookup().find("September 2024", shelf[0], TODAY)
    dates = [entry.head.date for entry in found.entries]
    assert dates == sorted(dates, reverse=True)
    assert len(dates) == 2


def test_nothing_found_offers_what_exists(shelf):
    entries = shelf[0].entries()
    found = Lookup().find("Кастеллани Мирьям Юпитерская", shelf[0], TODAY)
    assert found.entries == ()
    known = {e.head.title for e in entries} | {s.name for e in entries for s in e.speakers}
    assert set(found.nearest) <= known


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Когда Путин встречался с Токаевым?", "16 мая 2022 года"),
        ("Сколько раз Путин встречался с Токаевым?", "одна"),
        ("Кто участвовал в заседании о мосте через Лебяжью?", "Вересова"),
        ("When did Putin last meet Tokayev?", "16 May 2022"),
        ("Когда следующая встреча с Токаевым?", "О будущих встречах архив не знает. Послед"),
        ("When will Putin meet Tokayev again?", "The archive knows nothing of meetings to come."),
        ("Кто мэр?", "Алла Вересова – мэр (12 сентября 2024 года)"),
        ("Who is the treasurer?", "Solveig Marrin – Treasurer of the Harbour Authority"),
        ("Кто министр торговли?", "Марк Ладожский – Министр торговли Вересковой области (8 июня"),
        (
            "сколько встреч по годам?",
            "по годам: 2026 – 1; 2025 – 1; 2024 – 2; 2023 – 1; 2022 – 1.",
        ),
        ("which month had the most meetings", "by month: September 2024 – 2; February 2026 – 1"),
        ("на каких языках стенограммы?", "по языкам: английский – 3; русский – 3."),
        ("какие страны чаще всего упоминают?", "Упоминаний больше всего: Казахстан"),
        ("which countries did Tokayev mention most?", "Most mentioned: Kazakhstan"),
        ("самая длинная встреча", "Congress of Small Schools of Larch Valley», 473 слова."),
        (
            "the meeting with the most speakers",
            "“Congress of Small Schools of Larch Valley”, 4 speakers.",
        ),
    ],
)
def test_statements_about_meetings_themselves(shelf, question, told):
    archive, _, answerer = shelf
    reply = answerer.answer(question)
    check_quotes(archive, reply)
    assert reply.found
    assert told in (reply.statement or "")


def test_of_a_day_that_is_none_the_statement_says_so(shelf):
    reply = shelf[2].answer("Что обсуждали 31 сентября 2024 года?")
    assert (reply.found, reply.answers) == (False, ())
    assert reply.statement == "Такого дня нет: 31 сентября 2024."


def test_a_question_about_words_gets_no_statement(shelf):
    assert shelf[2].answer("Сколько лет мосту?").statement is None


@pytest.mark.parametrize(
    ("question", "mentions"),
    [
        ("what did Veresova say about the bridge", 6),  # of them 3 in Russian
        ("Что говорила Вересова о мосте в 2024?", 6),
        ("что Пеллоу говорила о погоде", 1),
    ],
)
def test_where_no_sentence_answers_all_that_somebody_said_of_it_does(shelf, question, mentions):
    archive, _, answerer = shelf
    reply = answerer.answer(question)
    check_quotes(archive, reply)
    assert reply.found
    assert reply.question == question
    assert reply.topic.mentions == mentions
    assert reply.topic.person


@pytest.mark.parametrize(
    "question",
    [
        "what did Veresova say about the ferry in 2029",
        "what did Vaughan say about Pellow",
        "Что Вересова говорила о школах?",  # others do
        "what did they say about it",
    ],
)
def test_where_they_said_nothing_of_it_nothing_is_stated(shelf, question):
    reply = shelf[2].answer(question)
    assert reply.topic is None
    assert not reply.found


@pytest.mark.parametrize(
    ("lead", "quoted"),
    [
        ("Совет прибыл.\nПозже был обед.", "Совет прибыл.\nПозже был обед."),
        (
            f"Мост ждут с 2025 г. В городе.\nПотом {'долго ' * 70}шли.",
            "Мост ждут с 2025 г. В городе.",
        ),
        (
            f"Совет прибыл.\n{'Потом шли долго. ' * 40}",
            f"Совет прибыл.\n{'Потом шли долго. ' * 22}",
        ),
    ],
)
def test_a_meeting_is_shown_by_the_sentences_it_begins_with(tmp_path, lead, quoted):
    meeting = replace(written("Пётр Зимин, мэр: Да.").meeting, lead=lead)
    archive, passages = MemoryArchive(), PassageIndex(tmp_path / "index")
    archive.put([(meeting, b"1")])
    passages.catch_up(archive)
    reply = Answerer(archive, passages, today=lambda: TODAY).answer("Сколько раз выступал Зимин?")
    assert [answer.quote for answer in reply.answers] == [quoted.strip()]


@pytest.mark.parametrize(
    ("second", "person"),
    [("Ivan Zimin", "Ivan Zimin"), ("Nora Zimin", None)],
)
def test_the_words_of_namesakes_are_told_of_no_one_of_them(tmp_path, second, person):
    lines = [
        "Ivan Zimin, mayor: Gravel is dear this year. → Ben Ashby, director: Yes.",
        f"{second}, clerk: Gravel came by barge. → Ben Ashby, director: No.",
    ]
    told = answerer_of(lines, tmp_path).answer("Zimin on gravel").topic
    assert (told.mentions, told.person) == (2, person)


def test_who_is_asked_about_speaks_in_both_languages(tmp_path):
    lines = [
        "Анна Зимина, мэр: Баржу починили. → Пётр Зимин, гость: Хорошо.",
        "Anna Zimina, mayor: The bridge is old. → Ben Ashby, director: The bridge, yes.",
    ]
    answerer = answerer_of(lines, tmp_path)
    assert set(answerer.understand("Что говорила Зимина?").people) >= {
        "Анна Зимина",
        "Anna Zimina",
    }
    told = answerer.answer("что говорила Анна Зимина о мосте")
    assert {answer.speaker for answer in told.answers} == {"Anna Zimina"}


def test_a_word_alone_that_only_sounds_like_another_tells_nothing(tmp_path):
    said = "Ben Ashby, director: We counted the seals andI still believe that it was right."
    reply = answerer_of([said], tmp_path).answer("панды")
    assert not reply.found
    assert not reply.answers


@pytest.mark.parametrize("text", ["сколько беженцев", "сколько мигрантов", "сколько панд?"])
def test_a_word_alone_is_met_by_what_it_is_in_the_other_language(tmp_path, text):
    said = [
        "Ben Ashby, director: Today 160 refugees and 20 migrants live on the Skerry.",
        "Nora Pellow, chair: The zoo has bought two pandas and a seal.",
        "Лев Сухов, мэр: Выдали 12 грантов и 900 саженцев, план на май выполнен.",
    ]
    reply = answerer_of(said, tmp_path).answer(text)
    told = reply.answers[0].quote
    assert ("pandas" if "панд" in text else "migrants") in told


def test_one_word_of_several_in_the_other_language_is_not_what_is_asked_about(tmp_path):
    said = ["Лев Сухов, мэр: Цены будут расти, и мы вырастим сад.", "Ася Вехова, гость: Да."]
    assert not answerer_of(said, tmp_path).answer("Will bitcoin rise?").answers


def test_a_unit_in_short_is_what_it_is_in_full(tmp_path):
    said = [
        "Лев Сухов, мэр: Построено 23 школы, построено 12 причалов.",
        "Ася Кольцова, директор: За год закончили 400 километров канала, построено почти всё.",
    ]
    reply = reply_as_meant(answerer_of(said, tmp_path), "сколько км построено")
    assert "400 километров" in reply.answers[0].quote


@pytest.mark.parametrize(
    "text", ["Сколько раз Вересова говорила о мосте?", "цитаты Вересовой про мост"]
)
def test_how_often_somebody_speaks_of_something_is_told_by_their_words(shelf, text):
    reply = shelf[2].answer(text)
    assert reply.found
    assert reply.topic.person == "Алла Вересова"
    assert {answer.speaker for answer in reply.answers} <= {"Алла Вересова", "Alla Veresova"}
