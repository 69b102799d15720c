"""Which wishes a meeting meets; in the tables «…» marks the words a quote has to begin with."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.model.reply import Answer
from meetings.model.subscription import EVERYTHING, Query, Schedule
from meetings.subscriptions.matching import Matcher

HEAD = Head(
    id="501",
    title="Встреча с Президентом Приозерья Аркадием Лодкиным о ярмарке",
    date=dt.date(2026, 3, 4),
    time=None,
    place=None,
    lang="ru",
    url=None,
    source=None,
)
TURNS = (
    Turn("Аркадий Лодкин", "А.Лодкин", "Добрый день! Рады видеть всех. Начнём с пристани."),
    Turn(
        "Nina Weber",
        "Н.Вебер",
        "Мы увеличили поставки газа на три процента. Ярмарка откроется в мае.\n"
        "Шанхайская организация сотрудничества нас поддержала.",
    ),
)
MEETING = Meeting(
    HEAD,
    "Обсуждалось строительство маяка.",
    (Speaker("Аркадий Лодкин", (), None, 1), Speaker("Nina Weber", (), None, 1)),
    TURNS,
)


def matched(kind, text):
    return Matcher(MEETING).match(Query(kind, text))


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("Лодкин", "Начнём с пристани."),
        ("лодкина", "Начнём с пристани."),
        ("Arkady Lodkin", "Начнём с пристани."),
        ("Вебер", "Мы увеличили"),
        ("Weber", "Мы увеличили"),
        ("Нина Вебер", "Мы увеличили"),
    ],
)
def test_a_person_in_any_script_and_case(name, begins):
    quote = matched("person", name).quote
    assert quote.text.startswith(begins)


@pytest.mark.parametrize("name", ["Лодочкин", "Виктор Лодкин", "Ярмарка", "газ", "Петров"])
def test_another_person_is_not_meant(name):
    assert matched("person", name) is None


def test_a_person_of_the_title_is_met_without_a_quote():
    silent = Meeting(HEAD, "", (), (Turn(None, None, "О погоде."),))
    match = Matcher(silent).match(Query("person", "Лодкин"))
    assert match is not None
    assert match.quote is None


@pytest.mark.parametrize(
    ("asked", "begins"),
    [
        ("газ", "Мы увеличили поставки газа"),
        ("поставка газа", "Мы увеличили поставки газа"),
        ("газ ярмарка", "Мы увеличили поставки газа"),
        ("ШОС", "Шанхайская организация"),
        ("маяк", "Обсуждалось строительство"),
        ("МАЯКИ", "Обсуждалось строительство"),
    ],
)
def test_words_in_any_form(asked, begins):
    assert matched("words", asked).quote.text.startswith(begins)


@pytest.mark.parametrize("asked", ["нефть", "газ нефть", "маяк газ", "пристань ярмарка", "!?", ""])
def test_words_that_do_not_stand_together(asked):
    assert matched("words", asked) is None


def test_words_far_apart_are_not_together():
    text = "Газ подорожал. " + "Вот ещё одно слово. " * 8 + "Рыба подешевела."
    meeting = Meeting(HEAD, "", (), (Turn(None, None, text),))
    assert Matcher(meeting).match(Query("words", "газ рыба")) is None


def test_words_of_the_title_alone_have_no_quote():
    match = matched("words", "ярмарка встреча президента")
    assert match is not None
    assert match.quote is None


def test_everything_meets_every_meeting():
    assert Matcher(MEETING).match(EVERYTHING) is not None


def test_a_saved_question_is_met_where_it_is_answered():
    answer = Answer(HEAD, "Nina Weber", 1, 0, 43, TURNS[1].text[:43], 0.9)
    asked = []

    def answering(question, meeting_id):
        asked.append((question, meeting_id))
        return [answer] if "газ" in question else []

    matcher = Matcher(MEETING, answering)
    match = matcher.match(Query("question", "сколько газа?"))
    assert match.answer is answer
    assert match.quote.text == TURNS[1].text[:43]
    assert matcher.match(Query("question", "сколько рыбы?")) is None
    assert asked == [("сколько газа?", "501"), ("сколько рыбы?", "501")]


WORDS = st.lists(st.sampled_from("газ рыба и на маяк ярмарка Вебер .".split()), max_size=60)


@given(turns=st.lists(WORDS.map(" ".join), min_size=1, max_size=3), asked=WORDS.map(" ".join))
def test_quotes_are_verbatim(turns, asked):
    meeting = Meeting(HEAD, "", (), tuple(Turn(None, None, text) for text in turns))
    match = Matcher(meeting).match(Query("words", asked))
    if match and match.quote:
        quote = match.quote
        assert meeting.text_of(quote.turn)[quote.start : quote.stop] == quote.text
        assert len(quote.text) <= 400


@pytest.mark.parametrize(
    ("every", "now", "due"),
    [
        ("at_once", "2026-03-04 12:30", "2026-03-04 12:30"),
        ("daily", "2026-03-04 08:59", "2026-03-04 09:00"),
        ("daily", "2026-03-04 09:00", "2026-03-05 09:00"),
        ("weekly", "2026-03-04 08:00", "2026-03-09 09:00"),  # a Wednesday
        ("weekly", "2026-03-09 08:00", "2026-03-09 09:00"),
        ("weekly", "2026-03-09 09:00", "2026-03-16 09:00"),
    ],
)
def test_when_a_digest_is_due(every, now, due):
    moment = Schedule(every, 9).due(dt.datetime.fromisoformat(now))
    assert moment == dt.datetime.fromisoformat(due)


SHORT = Meeting(
    HEAD,
    "",
    (Speaker("Вера Лодкина", (), None, 1),),
    (
        Turn(
            "Вера Лодкина",
            "В.Лодкина",
            "Начнём с парома. Он перевёз 27 тысяч человек, это рекорд за все годы. "
            "Новый паром обойдётся дороже, чем два прежних, зато возьмёт и фуры, и автобусы, "
            "и скорую помощь, когда река стоит. Теперь о зерне, которого в этом году много.\n"
            "Спасибо.",
        ),
    ),
)


def test_a_short_sentence_is_quoted_with_what_comes_next():
    quote = Matcher(SHORT).match(Query("words", "паром")).quote
    assert quote.text.startswith("Начнём с парома. Он перевёз 27 тысяч человек")
    assert quote.text.endswith("когда река стоит.")
    assert SHORT.turns[0].text[quote.start : quote.stop] == quote.text
    assert [SHORT.turns[0].text[start:stop] for start, stop in quote.met] == ["парома", "паром"]


def test_a_long_enough_sentence_is_quoted_alone_and_the_last_as_it_is():
    quote = Matcher(SHORT).match(Query("words", "автобусы")).quote
    assert quote.text.startswith("Новый паром")
    assert quote.text.endswith("когда река стоит.")
    assert Matcher(SHORT).match(Query("words", "спасибо")).quote.text == "Спасибо."


FAR = "Дальше о том, что вчера обсуждали в соседнем зале и о чём ещё не раз поговорим. " * 8
LONG = f"Причал закрыт с весны. {FAR}За причал заплатят из бюджета. {FAR}Сваи тоже дороги."


@pytest.mark.parametrize(
    ("wish", "quoted", "met"),
    [
        ("причал + бюджет", "За причал заплатят", ["причал", "бюджета"]),
        ("бюджет + причал", "За причал заплатят", ["причал", "бюджета"]),
        ("причал + сваи", "Причал закрыт", ["Причал"]),  # no quote has room for both
        ("причал + Лодкин", "Причал закрыт", ["Причал"]),
        ("причал + бюджет -весна", "За причал заплатят", ["причал", "бюджета"]),
    ],
)
def test_of_several_parts_the_quote_shows_them_together(wish, quoted, met):
    said = Meeting(
        HEAD, "", (Speaker("Аркадий Лодкин", (), None, 1),), (Turn("Аркадий Лодкин", "А", LONG),)
    )
    quote = Matcher(said).match(Query("words", wish)).quote
    assert quote.text.startswith(quoted)
    assert [LONG[start:stop] for start, stop in sorted(quote.met)] == met
