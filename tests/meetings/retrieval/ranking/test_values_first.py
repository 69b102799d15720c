"""A figure or a day that is asked for: what tells it comes before what only names the thing."""

import datetime as dt

import pytest

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.retrieval.answering import Answerer
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex

FILLER = "Мы обсуждали это с жителями и специалистами, и разговор вышел долгим и непростым. "
FERRY = [
    "Программа развития паромной переправы на остров Кижма нужна всем: программа паромной"
    " переправы даст острову дорогу, и развитие переправы мы ведём вместе с районом.",
    "Есть и другие дела, о них чуть позже.",
    FILLER * 5 + "На программу по переправе уйдёт 340 миллионов рублей.",
]
LIGHTHOUSE = [
    "The restoration of the old lighthouse on Ferrow Point is our main project, and the"
    " restoration of the lighthouse on Ferrow Point is what people ask about.",
    "Thank you for that.",
    "We went through the papers with the keeper and the diocese once more. "
    "And the lighthouse will be completed by May 2032. "
    "The works on the lighthouse have cost 84,000 euros so far.",
]
HALL = [
    "Ремонт музыкальной школы в Ельнове мы начали весной. "
    "Работает местная бригада, претензий к ней нет. "
    "Смета составила 27 миллионов рублей. "
    "Директор довольна.",
]
LIBRARY = [
    "Детская библиотека в Зорине откроется после переезда, детская библиотека нужна Зорину.",
    "Это верно.",
    FILLER * 5 + "На праздник урожая в Зорине ушло 3 миллиона рублей.",
]
BATHS = (
    ["Ремонт бани в Лесном, об этом ремонте бани в Лесном нас спрашивают чаще всего."],
    ["Ремонт бани в Горном обошёлся в 5 миллионов рублей, и баня в Горном открыта."],
)
OTHER = ["Совхозу в соседнем районе дали 900 миллионов рублей, на новые фермы."]


def meeting(id_, title, said):
    lang = "ru" if any("а" <= c <= "я" for c in title.lower()) else "en"
    names = ("Олег Рябинин", "Вера Тропинина")
    turns = tuple(Turn(names[i % 2], names[i % 2], text) for i, text in enumerate(said))
    head = Head(id_, title, dt.date(2031, 4, int(id_)), None, None, lang, None, None)
    return Meeting(head, "", tuple(Speaker(name, (name,), None, 1) for name in names), turns)


@pytest.fixture(scope="module")
def answerer(tmp_path_factory):
    archive = MemoryArchive()
    rows = [
        ("1", "Совет острова Кижма", FERRY),
        ("2", "Council of Ferrow", LIGHTHOUSE),
        ("3", "Совещание в Ельнове", HALL),
        ("4", "Сельский сход", OTHER),
        ("5", "Собрание в Зорине", LIBRARY),
        ("6", "Собрание жителей", BATHS[0]),
        ("7", "Собрание жителей", BATHS[1]),
    ]
    archive.put((meeting(*row), row[0].encode()) for row in rows)
    passages = PassageIndex(tmp_path_factory.mktemp("values") / "index")
    passages.catch_up(archive)
    return Answerer(archive, passages, today=lambda: dt.date(2031, 9, 1))


def core(answer):
    return answer.quote[answer.core[0] - answer.start : answer.core[1] - answer.start]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Сколько стоит программа развития паромной переправы на Кижме?", "340 миллионов"),
        ("Во сколько обойдётся развитие паромной переправы на острове Кижма?", "340 миллионов"),
        ("How much has the restoration of the lighthouse on Ferrow Point cost?", "84,000"),
        ("When will the restoration of the lighthouse on Ferrow Point be over?", "May 2032"),
        # told within the same quote: its sentence is the one that answers
        ("Сколько стоил ремонт музыкальной школы в Ельнове?", "27 миллионов"),
        ("Сколько потратят на ремонт музыкальной школы Ельнова?", "27 миллионов"),
    ],
)
def test_what_tells_the_value_is_first_and_marked(answerer, question, told):
    first = answerer.answer(question).answers[0]
    assert told in core(first)
    turn = first.turn
    meeting_ = {"1": FERRY, "2": LIGHTHOUSE, "3": HALL}[first.meeting.id]
    assert meeting_[turn][first.start : first.stop] == first.quote
    assert len(first.quote) <= 600


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Зачем нужна программа развития паромной переправы на Кижме?", "нужна всем"),
        ("Что говорили о реставрации маяка на Ferrow Point?", "lighthouse"),
        ("Кто ремонтирует музыкальную школу в Ельнове?", "Ельнове"),
    ],
)
def test_where_no_value_is_asked_the_thing_itself_is_first(answerer, question, named):
    assert named in core(answerer.answer(question).answers[0])


def test_a_value_of_something_else_does_not_come_first(answerer):
    first = answerer.answer("Сколько стоит детская библиотека в Зорине?").answers[0]
    assert "детская библиотека" in core(first)


def test_a_value_of_another_meeting_does_not_come_first(answerer):
    reply = answerer.answer("Сколько стоил ремонт бани в Лесном?")
    assert [answer.meeting.id for answer in reply.answers[:2]] == ["6", "7"]
