"""Two speakers, two figures: both are shown, each with whose it is."""

import dataclasses
import json

import pytest

from bot.cli.ask import ask_once
from handlers.texts.catalogue import Texts
from handlers.views.inline import offered_quote
from meetings.model.reply import Reply
from meetings.retrieval.answering import Answerer
from meetings.retrieval.ranking.calibration import Calibrated
from tests.bot.shelves import shelf_of

pytestmark = pytest.mark.usefixtures("sure")

MILL = """
Совещание о старой мельнице


2031-04-16 12:00:00

Верховье

В совещании участвовали мэр города Ася Кольцова и смотритель мельницы Пётр Зимин.

А.Кольцова: Начнём. Ремонт мельницы обошёлся в 4,2 миллиона рублей. Жёрнов цел.
П.Зимин: Уточню. Ремонт мельницы обошёлся в 5,6 миллиона рублей. Я храню все квитанции.
А.Кольцова: В саду посажено 120 яблонь.
П.Зимин: В саду посажено 120 яблонь, это так.
"""
COUNCIL = """
Town council on the lighthouse


2031-05-20 10:00:00

Greywick

Mayor of Greywick Nora Pellow: The lighthouse lamp cost 40,000 euros. It is bright.
Keeper Tom Ashby: The lighthouse lamp cost 57,000 euros. The rest was the postage.
"""
ORCHARD = "Сколько яблонь посажено в саду?"
MILL_COST = "Во сколько обошёлся ремонт мельницы?"
LAMP = "How much did the lighthouse lamp cost?"


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    return shelf_of(tmp_path_factory.mktemp("two"), MILL, COUNCIL)


async def test_both_figures_are_shown(anna):
    told = await anna.say(MILL_COST)
    assert "Другой говорящий называет другую цифру:" in told.text
    assert len(told.quotes) == 2
    assert told.quotes[1] in (
        "Ремонт мельницы обошёлся в 4,2 миллиона рублей.",
        "Ремонт мельницы обошёлся в 5,6 миллиона рублей.",
    )
    assert "Ася Кольцова" in told.text
    assert "Пётр Зимин" in told.text
    assert told.text.count("16 апреля 2031 г.") == 2
    assert len(told.marked("underline")) == 2


async def test_both_figures_are_shown_in_english(john):
    told = await john.say(LAMP)
    first, second = told.text.split("Another speaker gives another figure:")
    assert ("40,000" in first) != ("57,000" in first)
    assert ("57,000" if "40,000" in first else "40,000") in second
    assert "Nora Pellow" in told.text
    assert "Tom Ashby" in told.text


async def test_inline_mode_sends_both_figures(application, local, anna):
    await application.process_update(local.inline(MILL_COST, user=anna.person))
    first, second, *_ = [o for o in local.inline_answers[-1].results if o.id.startswith("q:")]
    mine, _, other = first.text.partition("Другой говорящий называет другую цифру:")
    assert ("4,2" in mine, "5,6" in other) in ((True, True), (False, False))
    assert {"Ася Кольцова", "Пётр Зимин"} == {
        name for name in ("Ася Кольцова", "Пётр Зимин") if name in mine + other
    }
    assert "другую цифру" not in second.text


def test_a_conflict_that_does_not_fit_is_left_out(shelf):
    first, second, *_ = Answerer(*shelf).answer(MILL_COST).answers
    there = offered_quote(Texts("ru"), first, second).html
    long = dataclasses.replace(second, quote="ы" * 4_000, core=None, start=0, stop=4_000)
    assert "другую цифру" in there
    assert offered_quote(Texts("ru"), first, long).html == offered_quote(Texts("ru"), first).html


async def test_who_says_the_same_is_no_conflict(anna):
    assert "другую цифру" not in (await anna.say(ORCHARD)).text


async def test_the_conflict_is_the_second_answer(anna):
    told = await anna.say(MILL_COST)
    conflict = told.quotes[1]
    turned = await anna.press("▶")
    assert conflict in turned.text
    assert "другую цифру" not in turned.text
    assert "Другой говорящий" in (await anna.press("◀")).text


async def test_an_opinion_leaves_both_figures(anna):
    told = await anna.say(MILL_COST)
    assert (await anna.press("👍")).text == told.text


async def test_a_conflict_that_has_moved_is_left_out(anna, parts):
    told = await anna.say(MILL_COST)
    asked = parts.chats.question(anna.person.id, 1)
    moved = dataclasses.replace(asked.places[1], check=1)
    places = (asked.places[0], moved, *asked.places[2:])
    parts.chats.remember_question(anna.person.id, dataclasses.replace(asked, places=places))
    again = await anna.press_data("q:2:1", told)
    assert again.quotes == told.quotes[:1]


@pytest.mark.parametrize("question", [MILL_COST, LAMP])
def test_the_reply_marks_the_second(shelf, question):
    reply = Answerer(*shelf).answer(question)
    assert [answer.contradicts for answer in reply.answers[:2]] == [False, True]
    assert not any(answer.contradicts for answer in reply.answers[2:])
    assert reply.answers[0].speaker != reply.answers[1].speaker


@dataclasses.dataclass
class Shelf:
    answerer: Answerer


def test_the_command_prints_both(shelf, capsys):
    library = Shelf(Answerer(*shelf))
    ask_once(library, MILL_COST, as_json=False)
    printed = capsys.readouterr().out
    first, second = printed.split("Another speaker gives another figure:")
    assert "Кольцова" in first + second
    assert (first.count("«"), second.count("«")) == (1, 1)
    ask_once(library, MILL_COST, as_json=True)
    answers = json.loads(capsys.readouterr().out)["answers"]
    assert answers[1]["contradicts"] is True
    assert "contradicts" not in answers[0]


def test_nothing_sure_has_no_conflict(shelf, monkeypatch):
    def unsure(question, ranked, best, *, meaning):
        return Calibrated(found=False, shown=True, scores=(0.2,) * len(best))

    monkeypatch.setattr("meetings.retrieval.answering.judge", unsure)
    reply = Answerer(*shelf).answer(MILL_COST)
    assert isinstance(reply, Reply)
    assert not any(answer.contradicts for answer in reply.answers)
