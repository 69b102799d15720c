"""However one asks to hear of a topic, what is left is the topic."""

from itertools import product

import pytest

from meetings.retrieval.query.intents import topic_in
from meetings.retrieval.query.topic_requests import is_about_all_said

RUSSIAN = [
    " ".join(parts)
    for parts in product(
        (
            "дай",
            "покажите мне",
            "скинь, пожалуйста,",
            "не могли бы вы найти",
            "хотелось бы услышать",
        ),
        ("цитату", "какую-нибудь фразу", "пару точных цитат", "что-нибудь", "отрывок", "факты"),
        ("про паром", "о пароме", "насчёт парома", "на тему парома"),
    )
]
ENGLISH = [
    " ".join(parts)
    for parts in product(
        ("give me", "could you please find", "i'd like to see", "pull up", "do you have"),
        (
            "a quote",
            "any exact quotes",
            "the latest mentions",
            "something",
            "passages",
            "an excerpt",
        ),
        ("about the ferry", "on the ferry", "regarding the ferry"),
    )
]


@pytest.mark.parametrize("text", RUSSIAN)
def test_russian_requests_are_cut_off(text: str) -> None:
    assert topic_in(text) == text.rsplit(maxsplit=1)[-1]


@pytest.mark.parametrize("text", ENGLISH)
def test_english_requests_are_cut_off(text: str) -> None:
    assert topic_in(text) == "the ferry"


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("подскажи про паром", "паром"),
        ("хочу услышать про паром", "паром"),
        ("мне нужно про паром", "паром"),
        ("меня интересует тема парома", "парома"),
        ("меня интересует паром", "паром"),
        ("интересуют паромы", "паромы"),
        ("мне очень интересно про паром", "паром"),
        ("выведи все упоминания парома", "парома"),
        ("подробнее про паром", "паром"),
        ("больше о пароме", "пароме"),
        ("инфу по парому плиз", "парому"),
        ("поищи, что говорили про паром", "паром"),
        ("покажи, где говорится о пароме", "пароме"),
        ("где упоминается паром?", "паром"),
        ("упоминался ли паром?", "паром"),
        ("говорили ли тут о пароме", "пароме"),
        ("шла ли речь о пароме?", "пароме"),
        ("кто-нибудь вообще говорил о пароме?", "пароме"),
        ("есть ли у вас что-нибудь о пароме?", "пароме"),
        ("паром в архиве", "паром"),
        ("can you tell me about the ferry", "the ferry"),
        ("I'm interested in the ferry", "the ferry"),
        ("more on the ferry", "the ferry"),
        ("list all mentions of the ferry", "the ferry"),
        ("where was the ferry mentioned?", "the ferry"),
        ("was the ferry ever discussed", "the ferry"),
        ("did anyone mention the ferry?", "the ferry"),
        ("is there any mention of the ferry in the archive", "the ferry"),
    ],
)
def test_what_is_asked_to_be_heard_of(text: str, topic: str) -> None:
    assert topic_in(text) == topic


@pytest.mark.parametrize(
    "text",
    [
        "можно по парому ходить?",
        "хочу по причалу пройти",
        "места по добыче янтаря",
        "есть по парому решение?",
        "говорят, паром отменят",
        "интересный паром",
        "что говорил Лодкин о пароме",
        "все цитаты Лодкина о пароме",
        "больше паромов",
        "parts of the engine",
        "words of the anthem",
        "was the ferry built",
        "is there on the ferry a toll",
        "where is the ferry going",
        "did anyone drown",
        "get the ferry timetable",
        "more ferries",
    ],
)
def test_what_only_looks_like_a_request_stays_whole(text: str) -> None:
    assert topic_in(text) == text.rstrip("?") or topic_in(text) == text


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("что было сказано о пароме?", "пароме"),
        ("а что тут говорилось про паром", "паром"),
        ("what was said about the ferry?", "the ferry"),
        ("so what have people said on the ferry", "the ferry"),
        ("what did they say about the ferry", "the ferry"),
        ("what did the team think of the ferry", "the ferry"),
        ("what have the members said on the ferry", "the ferry"),
        ("what did the group discuss about the ferry", "the ferry"),
        ("что участники говорили о пароме", "пароме"),
        ("что говорили люди про паром?", "паром"),
    ],
)
def test_what_was_said_by_whomever(text: str, topic: str) -> None:
    assert is_about_all_said(text)
    assert topic_in(text) == topic


@pytest.mark.parametrize(
    "text",
    [
        "что сказал лодкин о пароме",
        "what did marrin say about the ferry",
        "what was decided about the ferry",
        "what did the team do about the ferry",
        "что обещали участники парома",
        "дай цитату про паром",
    ],
)
def test_what_was_said_by_somebody(text: str) -> None:
    assert not is_about_all_said(text)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("какие страны упоминаются?", "страны"),
        ("какие банки упоминались чаще всего", "банки"),
        ("which countries are mentioned?", "countries"),
        ("which companies were mentioned most often", "companies"),
        ("who mentioned the ferry most often?", "the ferry"),
        ("who most often brought up the ferry", "the ferry"),
        ("кто упоминал паром чаще всего?", "паром"),
        ("which bridges are closed", "which bridges are closed"),
        ("who named the most promising ferry", "who named the most promising ferry"),
    ],
)
def test_what_is_mentioned_and_by_whom_most(text, topic):
    assert topic_in(text) == topic
