"""Where the answer only asks, what was replied stands beneath it, on every surface."""

import dataclasses
import json

import pytest

from bot.cli.ask import ask_once
from bot.library import Library
from bot.sources.intake import Intake
from handlers.texts.catalogue import Texts
from handlers.views.guest_mode import guest_answer
from handlers.views.inline import offered_quote
from meetings.retrieval.answering import Answerer
from meetings.retrieval.ranking.calibration import Calibrated
from tests.bot.shelves import shelf_of
from tests.bot.web.conftest import parts_of, visitor
from tests.bot.web.reading import texts

pytestmark = pytest.mark.usefixtures("sure")

COMMITTEE = """
Harbour committee on the quays


2031-06-10 10:00:00

Greywick

Member Nora Pellow: The tide table is late. Will the harbour board repaint the northern lighthouse before winter?
Chair Ida Lund: Mr Ashby.
Harbour master Tom Ashby: Thank you, Nora. The lighthouse gets white paint. Two men begin on Monday.
Member Nora Pellow: Good to hear.
"""  # noqa: E501
ASKED = "Will the harbour board repaint the northern lighthouse before winter?"
REPLIED = "The lighthouse gets white paint. Two men begin on Monday."


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    return shelf_of(tmp_path_factory.mktemp("quays"), COMMITTEE)


@pytest.fixture
def reply(shelf):
    return Answerer(*shelf).answer(ASKED)


def test_the_reply_is_second(reply):
    assert reply.found
    assert [one.replies for one in reply.answers[:2]] == [False, True]
    assert (reply.beside.speaker, reply.beside.quote) == ("Tom Ashby", REPLIED)
    assert [one for one in reply.answers if one.turn == reply.beside.turn] == [reply.beside]


@dataclasses.dataclass
class Shelf:
    answerer: Answerer


def test_the_command_prints_both(shelf, capsys):
    library = Shelf(Answerer(*shelf))
    ask_once(library, ASKED, as_json=False)
    first, second = capsys.readouterr().out.split("What was replied:")
    assert ASKED in first
    assert REPLIED in second
    ask_once(library, ASKED, as_json=True)
    answers = json.loads(capsys.readouterr().out)["answers"]
    assert answers[1]["replies"] is True
    assert "replies" not in answers[0]


@pytest.mark.parametrize(("lang", "heading"), [("en", "replied:"), ("ru", "На это ответили:")])
def test_messages_in_other_chats_hold_both(reply, lang, heading):
    sent = offered_quote(Texts(lang), reply.answers[0], reply.beside).html
    for html in (sent, guest_answer(Texts(lang), reply)):
        first, second = html.split(heading)
        assert "lighthouse" in first
        assert REPLIED in second


async def test_a_chat_shows_both_and_finds_them_again(john):
    told = await john.say(ASKED)
    first, second = told.text.split("What was replied:")
    assert "lighthouse" in first
    assert "Tom Ashby" in second
    assert told.quotes[1] == REPLIED
    assert REPLIED in (await john.press("▶")).text
    assert (await john.press("◀")).text == told.text


@pytest.mark.parametrize("who", ["who asked that?", "and who asked?", "кто это спросил?"])
async def test_who_asked_it_is_whoever_is_quoted(john, who):
    await john.say(ASKED)
    told = (await john.say(who)).text
    assert "Nora Pellow" in told
    assert "Tom Ashby" not in told


async def test_who_asked_before_a_quote_that_tells(john):
    await john.say("How many men begin on Monday?")
    told = await john.say("who asked that?")
    assert "Nora Pellow" in told.text or "Ida Lund" in told.text
    assert (await john.say("what was the question?")).text.startswith("Before that:")
    await john.say(ASKED)
    assert "Nora Pellow" not in (await john.say("what was the question?")).text


def test_the_page_shows_both(tmp_path):
    library = Library(tmp_path, meaning=False)
    Intake(library.archive).data(COMMITTEE.encode(), "1.txt")
    library.catch_up(wait=60)
    page = visitor(parts_of(library), "en").get("/", params={"q": ASKED}).text
    assert texts(page, "h2.rule")[0] == "What was replied:"
    assert REPLIED in page


@pytest.fixture
def unsure(monkeypatch):
    def judge(question, ranked, best, *, meaning):
        return Calibrated(found=False, shown=True, scores=(0.2,) * len(best))

    monkeypatch.setattr("meetings.retrieval.answering.judge", judge)


async def test_the_nearest_has_its_reply(unsure, john, shelf, capsys):
    told = await john.say(ASKED)
    assert told.text.startswith("I have no certain answer.")
    assert told.quotes[1] == REPLIED
    assert "Or this:" not in told.text
    ask_once(Shelf(Answerer(*shelf)), ASKED, as_json=False)
    printed = capsys.readouterr().out
    assert printed.count(REPLIED) == 1
    assert REPLIED in printed.split("What was replied:")[1]


def test_what_somebody_is_asked_for_is_no_reply_to_what_is_not_shown(unsure, shelf):
    asked = "What did Tom Ashby say about the northern lighthouse before winter?"
    reply = Answerer(*shelf).answer(asked)
    assert {one.speaker for one in reply.answers} == {"Tom Ashby"}
    assert reply.beside is None
