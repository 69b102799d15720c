"""An office that nobody of the archive holds is said to be nobody's, on every surface."""

import dataclasses
import json

import pytest

from bot.cli.ask import ask_once
from bot.library import Library
from bot.sources.intake import Intake
from handlers.texts.catalogue import Texts
from handlers.views.guest_mode import guest_answer
from meetings.retrieval.answering import Answerer
from tests.bot.shelves import shelf_of
from tests.bot.web.conftest import parts_of, visitor
from tests.bot.web.reading import texts

COUNCIL = """
Town council on the quays


2031-06-10 10:00:00

Greywick

Harbour master Nora Pellow: The northern quay leaks, and the toll of the quay goes up in May.
CLERK: The toll was two euros.
Harbour master Nora Pellow: It will be three.
CLERK: Thank you.
Pilot Ben Ashby: The lamp is bright.
Pilot Tom Hale: It is, and the mast is high.
Witness 1: I saw the mast.
Witness 2: And I saw the lamp.
JUDGE: Go on.
THE COURT: Order in the room.
JUDGE: Thank you.
THE COURT: We rise.
"""
NOBODY = "Nobody in the archive is called “bishop”."


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    return shelf_of(tmp_path_factory.mktemp("quays"), COUNCIL)


@pytest.mark.parametrize(
    ("question", "office"),
    [
        ("what did the bishop say about the northern quay?", "bishop"),
        ("what did the bishop say about pensions?", "bishop"),
        ("what did the harbour master say about pensions?", ""),
        ("what did the clerk say about pensions?", ""),
        ("what did the pilot say about pensions?", ""),
        ("what did the witness say about pensions?", ""),
        ("what did the judge say about pensions?", ""),
        ("who is the bishop of the quay?", ""),
    ],
)
def test_only_what_nobody_holds(shelf, question, office):
    reply = Answerer(*shelf).answer(question)
    assert not reply.found
    assert reply.unheld == office


@dataclasses.dataclass
class Shelf:
    answerer: Answerer


ASKED = "what did the bishop say about the northern quay?"
SILENT = "what did the bishop say about pensions?"


async def test_chats_say_so(john, anna):
    assert NOBODY in (await john.say(ASKED)).text
    assert NOBODY in (await john.say(SILENT)).text
    told = await anna.say("что сказал ректор о пенсиях?")
    assert "Никто в архиве не назван так: «ректор»." in told.text


def test_the_command_and_guests_are_told(shelf, capsys):
    ask_once(Shelf(Answerer(*shelf)), ASKED, as_json=False)
    assert NOBODY in capsys.readouterr().out
    ask_once(Shelf(Answerer(*shelf)), ASKED, as_json=True)
    assert json.loads(capsys.readouterr().out)["unheld"] == "bishop"
    assert NOBODY in guest_answer(Texts("en"), Answerer(*shelf).answer(ASKED))


def test_the_page_says_so(tmp_path):
    library = Library(tmp_path, meaning=False)
    Intake(library.archive).data(COUNCIL.encode(), "1.txt")
    library.catch_up(wait=60)
    page = visitor(parts_of(library), "en")
    assert NOBODY in texts(page.get("/", params={"q": ASKED}).text, ".note")
    assert NOBODY in texts(page.get("/", params={"q": SILENT}).text, ".statement")
