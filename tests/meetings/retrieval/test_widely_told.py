"""What somebody speaks of at many meetings is told as a topic, and not by one quote of them."""

import datetime as dt
from dataclasses import replace

import pytest

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.retrieval.answering import Answerer
from meetings.retrieval.ranking.calibration import judge
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex

SAID = [
    "Красивый маяк у пристани светит на всю бухту. Рыбаки им довольны.",
    "Маяк у пристани починят к маю, и светить он будет дальше. Рыбаки ждут.",
    "Маяк мы осмотрели вчера, стёкла в нём целы. Рыбаки довольны новой лодкой.",
    "Смотрителю маяка дали отпуск до сентября.",
]


@pytest.fixture(scope="module")
def answerer(tmp_path_factory):
    archive = MemoryArchive()
    speaker = Speaker("Олег Рябинин", ("О.Рябинин",), None, 1)
    for number, said in enumerate(SAID, 1):
        day = dt.date(2027, 4, number)
        head = Head(str(number), f"Заседание {number}", day, None, None, "ru", None, None)
        turn = Turn("Олег Рябинин", "О.Рябинин", said)
        archive.put([(Meeting(head, "", (speaker,), (turn,)), said.encode())])
    passages = PassageIndex(tmp_path_factory.mktemp("widely") / "index")
    passages.catch_up(archive)
    return Answerer(archive, passages, today=lambda: dt.date(2031, 9, 1))


@pytest.fixture
def sure(monkeypatch):
    """A search that is sure of whatever quote comes first."""

    def judged(*given, **more):
        return replace(judge(*given, **more), found=True)

    monkeypatch.setattr("meetings.retrieval.answering.judge", judged)


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("что Рябинин говорил о маяке?", 4),
        ("что Рябинин сказал про маяк", 4),
        ("что Рябинин говорил о рыбаках?", 0),  # at three meetings
        ("что Рябинин говорил о лодке?", 0),  # at one: that quote is what is wanted
        ("когда починят маяк у пристани?", 0),
    ],
)
@pytest.mark.usefixtures("sure")
def test_of_what_is_said_at_many_meetings_all_is_counted(answerer, text, mentions):
    reply = answerer.answer(text)
    assert reply.found
    assert (reply.topic.mentions if reply.topic else 0) == mentions


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("что Рябинин обещал насчёт лодки?", 1),
        ("что предложил Рябинин по поводу маяка", 4),
        ("что Рябинин обещал насчёт верблюдов?", 0),
        ("что обещал Рябинин?", 0),
    ],
)
def test_where_nothing_is_promised_what_was_said_of_it_is_the_nearest(answerer, text, mentions):
    reply = answerer.answer(text)
    assert not reply.found
    assert (reply.topic.mentions if reply.topic else 0) == mentions
    assert bool(reply.topic and reply.topic.nearest) is bool(mentions)
