"""What follows on from what: the words that lean, and when they no longer do."""

import datetime as dt

import pytest

from meetings.model.conversation import Conversation
from meetings.model.scope import Scope
from meetings.names.people_meant import KnownPerson
from meetings.retrieval.query.references_back import (
    asks_of_somebody_said_before,
    asks_what_they_said,
    asks_who_was_there,
    leans,
    whose_words,
)
from meetings.retrieval.query.resolving_references import FollowUp, follow

NOW = dt.datetime(2026, 3, 2, 12, 0, tzinfo=dt.UTC)
LODKIN = KnownPerson("Пётр Лодкин", ("П.Лодкин",))
PARUSOVA = KnownPerson("Анна Парусова", ("А.Парусова",))
VESLOV = KnownPerson("Иван Веслов", ("И.Веслов",))
BEFORE = Conversation(NOW, "101", "Пётр Лодкин", "Сколько лодок построили в 2020 году?")


def meant(text, before=BEFORE, minutes=1):
    return follow(
        text,
        before,
        NOW + dt.timedelta(minutes=minutes),
        present=(LODKIN, PARUSOVA),
        known=(LODKIN, PARUSOVA, VESLOV),
    )


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("а что он сказал об инвестициях?", Scope("101", "Пётр Лодкин")),
        ("что она ответила?", Scope("101", "Пётр Лодкин")),
        ("what did he say about boats?", Scope("101", "Пётр Лодкин")),
        ("кто ещё выступал?", Scope("101")),
        ("а про причал?", Scope("101")),
        ("and the pier?", Scope("101")),
        ("what about the pier?", Scope("101")),
        ("о чём говорили на этой встрече?", Scope("101")),
        ("что они решили?", Scope("101")),
        ("что они говорили о Турции?", Scope("101")),
        ("what did they discuss about Turkey?", Scope("101")),
        ("что говорили о Турции?", None),
        ("what was said about Turkey?", None),
        ("а что сказала Парусова?", Scope("101", "Анна Парусова")),
        ("а что сказал Веслов?", None),
        ("Сколько стоит причал?", None),
        ("When will the pier be built?", None),
    ],
)
def test_scope(text, scope):
    found = meant(text)
    assert (found.text, found.scope) == (text, scope)


@pytest.mark.parametrize(
    ("question", "text", "whole", "scope"),
    [
        ("что они говорили о Турции?", "а о Перу?", "что они говорили о Перу?", Scope("101")),
        ("what did they say about Turkey?", "and Peru?", "what did they say about Peru?",
         Scope("101")),
        ("что говорили о Турции?", "а о Перу?", "что говорили о Перу?", None),
    ],
)  # fmt: skip
def test_of_another_country_those_who_met_are_asked_still(question, text, whole, scope):
    found = meant(text, Conversation(NOW, "101", None, question))
    assert (found.text, found.scope) == (whole, scope)


@pytest.mark.parametrize(
    ("question", "text", "whole"),
    [
        ("Лодкин", "а в 2019?", "Лодкин в 2019"),
        ("Лодкин", "и за 2019", "Лодкин за 2019"),
        ("Лодкин 2018", "а в 2019?", "Лодкин в 2019?"),
        ("Лодкин", "2019", "2019"),  # a message of its own
        ("Лодкин", "а в порту?", "а в порту?"),
    ],
)
def test_another_time_of_somebody_named_alone(question, text, whole):
    found = meant(text, Conversation(NOW, None, "Пётр Лодкин", question, 3))
    assert found.text == whole


OPENED = Conversation(NOW, "101")
NAMED = Conversation(NOW, None, "Пётр Лодкин", "Лодкин", 3)


@pytest.mark.parametrize(
    ("before", "text", "there", "opened"),
    [
        (OPENED, "Сколько стоит причал?", Scope("101"), True),
        (BEFORE, "When will the pier be built?", Scope("101"), False),
        (OPENED, "Сколько получает Веслов?", None, False),  # another person
        (OPENED, "Сколько лодок купила Турция?", None, False),  # a country
        (OPENED, "причалы", None, False),  # no question
        (NAMED, "Сколько стоит причал?", None, False),  # no meeting
    ],
)
def test_a_whole_question_may_be_about_the_meeting_opened(before, text, there, opened):
    assert meant(text, before) == FollowUp(text, None, there, opened)


@pytest.mark.parametrize(
    ("before", "text", "found"),
    [
        (NAMED, "про причалы", FollowUp("Пётр Лодкин про причалы")),
        (NAMED, "а что про новые причалы?", FollowUp("Пётр Лодкин про новые причалы")),
        (NAMED, "what about piers?", FollowUp("Пётр Лодкин about piers")),
        (NAMED, "anything on piers", FollowUp("Пётр Лодкин on piers")),
        (OPENED, "о причалах", FollowUp("о причалах", Scope("101"), opened=True)),
        (NAMED, "а по причалам?", FollowUp("Пётр Лодкин по причалам")),
        (NAMED, "что по новым причалам", FollowUp("Пётр Лодкин по новым причалам")),
        (OPENED, "по причалам", FollowUp("по причалам", Scope("101"), opened=True)),
        (NAMED, "причалы", FollowUp("причалы")),
        (NAMED, "про Веслова", FollowUp("про Веслова?")),
        (NAMED, "о чём говорили Лодкин и Веслов", FollowUp("о чём говорили Лодкин и Веслов")),
        (Conversation(NOW), "про причалы", FollowUp("про причалы")),
    ],
)
def test_a_topic_after_a_name_or_a_meeting(before, text, found):
    assert meant(text, before) == found


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("а что говорил Лодкин?", "Пётр Лодкин"),
        ("что сказала Парусова", "Анна Парусова"),
        ("что говорит Лодкин?", "Пётр Лодкин"),
        ("а что думает Парусова", "Анна Парусова"),
        ("что говорил Лодкин о лодках?", ""),
        ("что говорили о лодках?", ""),
        ("Лодкин", ""),
    ],
)
def test_whose_words_are_asked_for_and_of_nothing(text, whose):
    assert whose_words(text, (LODKIN, PARUSOVA, VESLOV)) == whose


def test_last_words_are_of_the_one_named_before():
    assert meant("последние слова", NAMED).scope == Scope(person="Пётр Лодкин")


HOLDERS = Conversation(NOW, question="мэр Приозерья", number=4)


@pytest.mark.parametrize("text", ["что он сказал?", "что он сказал о лодках", "what did she say"])
def test_nobody_is_he_after_an_office_with_several_holders(text):
    assert meant(text, HOLDERS) == FollowUp(text)
    assert asks_of_somebody_said_before(text)


PIER = Conversation(NOW, "101", "Пётр Лодкин", "How much does the ferry pier cost?")
BRIDGE = Conversation(NOW, question="Сколько стоит мост через Песчаную?")
LENGTH = Conversation(NOW, question="Какая длина у моста через Песчаную?")


@pytest.mark.parametrize(
    ("before", "text", "whole"),
    [
        (PIER, "when was it opened?", "when was it opened ferry pier?"),
        (PIER, "who built it", "who built it ferry pier?"),
        (PIER, "how long is it?", "how long is it ferry pier?"),
        (PIER, "where will it be?", "where will it be ferry pier?"),
        (PIER, "until when", "until when ferry pier?"),
        (BRIDGE, "до какого года", "до какого года мост Песчаную?"),
        (PIER, "how many are connected?", "how many are connected ferry pier?"),
        (PIER, "how many boats are needed?", "how many boats are needed?"),
        (BRIDGE, "сколько тонн", "сколько тонн мост Песчаную?"),
        (PIER, "when was the boat built?", "when was the boat built?"),
        # of an attribute that was asked for the thing alone
        (LENGTH, "сколько стоил?", "сколько стоил моста Песчаную?"),
        (BRIDGE, "построят или нет", "построят или нет мост Песчаную?"),
        (BRIDGE, "долго будут строить?", "долго будут строить мост Песчаную?"),
        (BRIDGE, "кто против", "кто против мост Песчаную?"),
        (BRIDGE, "дорого?", "дорого?"),
        # nothing was found before: a pronoun is for what was asked about
        (BRIDGE, "а когда его построят?", "когда построят мост Песчаную?"),
        (BRIDGE, "и почему он подорожал", "почему подорожал мост Песчаную?"),
        (BRIDGE, "а что с паромом?", "а что с паромом?"),
    ],
)
def test_of_what_was_asked_before(before, text, whole):
    assert meant(text, before).text == whole


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("а в 2019 году?", "Сколько лодок построили в 2019 году?"),
        ("А в 2019-м?", "Сколько лодок построили в 2019-м?"),
        ("and in 2019?", "Сколько лодок построили in 2019?"),
    ],
)
def test_another_time(text, whole):
    asked = meant(text)
    assert asked.scope is None
    assert asked.text == whole


def test_memory_fades_after_half_an_hour():
    text = "а что он сказал?"
    assert meant(text, minutes=29).scope is not None
    assert meant(text, minutes=30) == FollowUp(text)
    assert meant(text, minutes=-5) == FollowUp(text)


def test_nothing_before():
    assert meant("а он?", None) == FollowUp("а он?")
    assert meant("а он?", Conversation(NOW)) == FollowUp("а он?")


@pytest.mark.parametrize("text", ["", "?!", "Сколько?", "The pier", "Андрей", "Инвестиции"])
def test_stands_alone(text):
    assert not leans(text)


@pytest.mark.parametrize(
    "text",
    [
        *("о чём он говорил?", "а что она там сказала", "what did she talk about?"),
        *("что он говорит?", "а что она думает?", "what does he think?"),
        *("что он им ответил?", "what did he tell them", "what did she reply?"),
    ],
)
def test_what_somebody_said_of_whatever(text):
    assert asks_what_they_said(text)


@pytest.mark.parametrize(
    "text",
    ["о чём он говорил с Вересовой?", "что он сказал о портах", "what did she say about it"],
)
def test_what_somebody_said_of_something(text):
    assert not asks_what_they_said(text)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("кто ещё там был?", True),
        ("who else took part in the meeting?", True),
        ("кто там платит за причал?", False),
        ("who else wants a new pier there?", False),
        ("кто выступал против причала", False),
    ],
)
def test_who_was_there(text, people):
    assert asks_who_was_there(text) is people


@pytest.mark.parametrize(
    ("text", "leaning"),
    [
        ("что он говорил о газе", True),
        ("what did she answer about the port", True),
        ("встречи с ним", True),
        ("meetings with them in May", True),
        ("когда они встречались в последний раз?", True),
        ("when did they last meet?", True),
        ("her first meeting", True),
        ("когда он встречался с Токаевым?", True),
        ("how often did he meet Pellow", True),
        ("когда его построят?", False),
        ("когда он откроется?", False),
        ("Pellow met Lodkin when he came", False),
        ("о чём говорили на встрече", False),
        ("what do they say of gas?", False),
        ("his bridge", False),
    ],
)
def test_who_is_meant_has_to_be_known(text, leaning):
    assert asks_of_somebody_said_before(text) == leaning


@pytest.mark.parametrize(
    ("text", "anew"),
    [
        ("his first meeting", "first meeting with Пётр Лодкин"),
        ("а когда была его последняя встреча?", "а когда была последняя встреча с Пётр Лодкин?"),
        ("когда встречались?", "когда встречались с Пётр Лодкин"),
        ("а сколько раз виделись", "а сколько раз виделись с Пётр Лодкин"),
        ("what about his last visit", "what about last visit with Пётр Лодкин"),
    ],
)
def test_their_meetings_are_those_of_the_person_talked_about(text, anew):
    assert meant(text).text == anew


@pytest.mark.parametrize(
    ("topic", "text", "anew"),
    [
        ("зеленский", "когда он встречался с Весловым?", "когда Зеленский встречался с Весловым?"),
        (
            "Зеленский",
            "а как часто он виделся с Весловым",
            "а как часто Зеленский виделся с Весловым",
        ),
        ("Лодкин", "где он встречался с Весловым?", "где Пётр Лодкин встречался с Весловым?"),
        ("мост", "когда он встречался с Весловым?", "когда он встречался с Весловым?"),
        ("Лодкин мост", "где он встречался с Весловым?", "где он встречался с Весловым?"),
    ],
)
def test_they_are_those_of_whose_name_was_the_topic(topic, text, anew):
    assert meant(text, Conversation(NOW, question=topic, topic=topic)).text == anew


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("а сколько построят?", "сколько построят лодок 2020 году?"),
        ("а сколько построят в этом году?", "сколько построят в этом году лодок 2020 году?"),
        ("за сколько лет?", "за сколько лет лодок 2020 году?"),
    ],
)
def test_what_a_question_leaves_out_is_of_the_meeting_shown(text, whole):
    assert meant(text) == FollowUp(whole, None, Scope("101"), opened=True)


def test_whoever_told_of_something_has_to_be_known():
    assert asks_of_somebody_said_before("о чём она рассказывала?")


def test_who_did_something_else_is_not_told_by_the_same_words():
    assert meant("а кто опоздал?").text == "а кто опоздал?"
