"""Addresses made today lead to the same words after mending, reading again and editing."""

from __future__ import annotations

import dataclasses
import shutil
from contextlib import closing

import pytest

from bot.library import Library
from bot.sources.intake import Intake
from bot.stores import contents_of, stores_at
from handlers.views.web_addresses import to_quote, to_sentence, to_turn
from meetings.model.meeting import Turn
from meetings.retrieval.citations.anchors import anchor_of, sentence_at, turn_at
from meetings.transcripts import read as reading
from storage.archive import identity_resolution as sameness
from storage.archive import rereading, stored_form
from storage.moving.moving import move
from tests.bot.web.conftest import filled, parts_of, visitor
from tests.bot.web.reading import texts
from tests.soon import SOON

QUESTION = "На сколько дороже бесшумные рельсы?"
MILL = "Ремонт мельницы обошёлся в 4,2 миллиона рублей."


@pytest.fixture
def own(tmp_path):
    return filled(tmp_path / "data")


def addresses_made(library: Library) -> dict[str, str]:
    """Of every kind, each with words that stand there."""
    answer = library.answerer.answer(QUESTION).answers[0]
    code = library.answerer.codes([answer])[0]
    meeting = library.archive.meeting("90415")
    return {
        "/m/90415": MILL,
        to_turn(meeting, 1): MILL,
        to_turn(meeting, 2): "Спасибо. Пруд почистим осенью.",
        to_sentence("90415", 1, MILL): MILL,
        to_quote(answer.meeting.id, answer.turn, code): answer.quote.split("\n")[0],
        f"/q/{code}": answer.quote.split("\n")[0],
        "/p/Пётр Зимин": "Совещание о старой мельнице",
        "/m/90415/beside": MILL,
    }


def lead_there(library: Library, addresses: dict[str, str]) -> None:
    visit = visitor(parts_of(library))
    visit.follow_redirects = True
    for address, words in addresses.items():
        shown = visit.get(address.partition("#")[0])
        assert shown.status_code == 200, address
        if "?" in address or address.startswith("/q/"):
            marked = " ".join(texts(shown.text, "mark.here, .turn.here"))
            assert " ".join(words.split())[:40] in marked, address
        else:
            assert words in shown.text, address


def test_addresses_last_through_mending_and_another_start(own, tmp_path):
    made = addresses_made(own)
    lead_there(own, made)

    own.stores.upkeep.mend()
    own.stores.upkeep.renew()
    own.passages.rebuild(own.archive)
    lead_there(own, made)

    for derived in ("index", "derived"):
        shutil.rmtree(tmp_path / "data" / derived, ignore_errors=True)
    fresh = Library(tmp_path / "data", meaning=False)
    fresh.catch_up(wait=SOON)
    lead_there(fresh, made)


def test_addresses_last_through_reading_again(own, monkeypatch, tmp_path):
    """A better reader finds a turn more: all numbers behind it are others."""
    made = addresses_made(own)
    newer = rereading.READER_VERSION + 1
    for module in (rereading, sameness, stored_form):
        monkeypatch.setattr(module, "READER_VERSION", newer)
    read = reading.read

    def with_another_turn(*given, **known):
        meeting = read(*given, **known)
        opening = Turn("Ася Кольцова", "А.Кольцова", "Проверка микрофона.")
        return dataclasses.replace(meeting, turns=(opening, *meeting.turns))

    monkeypatch.setattr(reading, "read", with_another_turn)
    own.stores.upkeep.renew()
    assert own.archive.meeting("90415").turns[0].text == "Проверка микрофона."
    own.catch_up(wait=SOON)
    lead_there(own, made)


def test_a_moved_turn_is_gone_to_with_its_new_number(own):
    visit = visitor(parts_of(own))
    anchor = anchor_of(own.archive.meeting("90415").turns[1].text)
    moved = visit.get("/m/90415/0", params={"t": anchor})
    assert moved.status_code == 302
    assert moved.headers["location"] == f"http://127.0.0.1:8080/m/90415/1?t={anchor}#here"


def test_what_was_taken_out_is_told(own):
    visit = visitor(parts_of(own))
    shown = visit.get("/m/90415/1", params={"s": "zzzzzz"})
    assert shown.status_code == 200
    assert "этого места в ней больше нет" in " ".join(texts(shown.text, ".place.lost"))
    unknown = visit.get("/m/90415/1", params={"c": "zzzzzzzz"})
    assert "я не знаю" in " ".join(texts(unknown.text, ".place.lost"))


@pytest.mark.parametrize("form", ["", ".json", ".png"])
def test_a_quote_under_another_meeting_is_gone_to_where_it_stands(own, form):
    answer = own.answerer.answer(QUESTION).answers[0]
    code = own.answerer.codes([answer])[0]
    right = f"http://127.0.0.1:8080/m/{answer.meeting.id}/{answer.turn}{form}?c={code}"
    for turn in ("1", "lead", "99"):
        shown = visitor(parts_of(own)).get(f"/m/90415/{turn}{form}", params={"c": code})
        assert shown.status_code == 302
        assert shown.headers["location"] == right + ("" if form else "#here")


def test_a_quote_that_is_gone_is_told_of_also_where_nothing_stands_before_the_turns(own):
    head = "Запись о часах\n\n2031-05-01 10:00:00\n\n"
    page = "\nhttp://kremlin.ru/events/president/news/90500\n"
    intake, visit = Intake(own.archive), visitor(parts_of(own))
    intake.data(f"{head}А.Кольцова: Часы на башне отстают на девять минут.\n{page}".encode(), "c")
    own.catch_up(wait=SOON)
    assert not own.archive.meeting("90500").lead
    answers = own.answerer.answer("На сколько отстают часы на башне?").answers
    assert answers[0].meeting.id == "90500"
    code = own.answerer.codes(answers[:1])[0]
    intake.data(f"{head}А.Кольцова: Снега нынче было мало.\n{page}".encode(), "c")
    own.catch_up(wait=SOON)

    visit.follow_redirects = True
    for address in (f"/q/{code}", f"/m/90415/1?c={code}"):
        shown = visit.get(address)
        assert shown.status_code == 200, address
        assert shown.url.path.startswith("/m/90500/")
        told = " ".join(texts(shown.text, ".place.lost"))
        assert "Этой цитаты больше нет" in told
        assert "девять минут" in told


def test_an_anchor_knows_a_turn_that_was_joined_to_another(own):
    meeting = own.archive.meeting("90415")
    first, second, third = meeting.turns
    joined = dataclasses.replace(first, text=f"{first.text} {second.text}")
    edited = dataclasses.replace(meeting, turns=(joined, third))
    assert turn_at(edited, anchor_of(second.text), 1) == 0
    assert turn_at(edited, anchor_of(third.text), 2) == 1
    assert sentence_at(edited, anchor_of(MILL), 1)[0] == 0
    assert turn_at(edited, anchor_of("Этого никто не говорил."), 1) is None


def test_of_equal_sentences_the_nearest_is_meant(own):
    meeting = own.archive.meeting("90415")
    thanks = dataclasses.replace(meeting.turns[0], text="Спасибо.")
    edited = dataclasses.replace(meeting, turns=(thanks, meeting.turns[1], thanks, thanks))
    assert [turn_at(edited, anchor_of("Спасибо."), turn) for turn in (0, 2, 3)] == [0, 2, 3]


def test_addresses_last_through_a_move_to_a_database(own, tmp_path, database_address):
    made = addresses_made(own)
    with (
        closing(contents_of(str(tmp_path / "data"))) as there,
        closing(contents_of(database_address)) as here,
    ):
        move(there, here, lambda *_: None)
    elsewhere = tmp_path / "another"
    stores = stores_at(database_address, elsewhere)
    moved = Library(elsewhere, meaning=False, stores=stores)
    moved.catch_up(wait=SOON)
    lead_there(moved, made)
