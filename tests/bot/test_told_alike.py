"""What a chat says beside a verdict is said on the page, at a shell and in JSON, too."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

import pytest

from bot.cli.verify import verify_once
from bot.json_forms.claims import checked_form, claimed
from bot.json_forms.replies import reply_form
from bot.library import Library
from bot.sources.intake import Intake
from meetings.model.question import Period
from meetings.model.reply import Reply
from tests.bot.web.conftest import parts_of, visitor
from tests.soon import SOON

COUNCIL = """Orlop Parish Council

4 March 2031

The council met in the old mill to settle what becomes of the weir and of its forty ducks.

Chair: Good evening. The weir will be mended before the floods of autumn come.
Ida Tarn: The weir costs us nine thousand pounds, and I would rather sell it to the mill.
Bo Vale: The ducks like the weir as it is.
"""
ALTERED = "The weir costs us seven thousand pounds, and I would rather sell it to the mill"
UNLIKE = "The ducks like the weir as it was"


@pytest.fixture(scope="module")
def council(tmp_path_factory):
    library = Library(tmp_path_factory.mktemp("orlop") / "data", meaning=False)
    Intake(library.archive).data(COUNCIL.encode(), "weir.txt")
    library.catch_up(wait=SOON)
    return library


def page(library, **asked):
    html = visitor(parts_of(library), "en").get("/verify", params=asked).text
    result = html[html.index('<section class="result"') : html.index("</section>")]
    return " ".join(re.sub(r"<[^>]+>", " ", result).split())


def typed(library, capsys, *claim):
    verify_once(library, claimed(*claim), as_json=False)
    return capsys.readouterr().out


def form(library, *claim):
    told = checked_form(library.answerer.check(claimed(*claim)))
    return {name: told[name] for name in ("verdict", "by", "by_another", "stranger", "other_day")}


@pytest.mark.parametrize(
    ("claim", "speaker"), [(ALTERED, "Bo Vale"), (f"Bo Vale said: “{ALTERED}”", "")]
)
def test_words_corrected_are_not_put_into_anothers_mouth(council, capsys, claim, speaker):
    told = page(council, claim=claim, speaker=speaker)
    assert "It was said by somebody else: Ida Tarn, not Bo Vale." in told
    said = typed(council, capsys, claim, speaker, "")
    assert "It was said by somebody else: Ida Tarn, not Bo Vale." in said
    assert form(council, claim, speaker, "") == {
        "verdict": "altered", "by": "Bo Vale", "by_another": True, "stranger": None,
        "other_day": False,
    }  # fmt: skip


def test_words_that_nobody_speaks_are_nobodys(council, capsys):
    claim = (
        "The council met in the new mill to settle what becomes of the weir and of its forty ducks"
    )
    told = typed(council, capsys, claim, "Bo Vale", "")
    assert "old" in told
    assert "None" not in told


def test_whose_they_are_nothing_is_added(council, capsys):
    assert "somebody else" not in page(council, claim=ALTERED, speaker="Ida Tarn")
    assert "somebody else" not in typed(council, capsys, ALTERED, "Ida Tarn", "")
    assert form(council, ALTERED, "Ida Tarn", "")["by_another"] is False
    assert form(council, ALTERED, "", "")["by"] is None


def test_words_that_stand_are_told_of_once(council, capsys):
    words = "I would rather sell it to the mill"
    assert page(council, claim=words, speaker="Bo Vale").count("somebody else") == 1
    assert typed(council, capsys, words, "Bo Vale", "").lower().count("somebody else") == 1


def test_the_nearest_is_said_to_be_anothers(council, capsys):
    told = page(council, claim=UNLIKE, speaker="Ida Tarn")
    assert "is by somebody else: Bo Vale, not Ida Tarn." in told
    said = typed(council, capsys, UNLIKE, "Ida Tarn", "")
    assert "The nearest is by somebody else, not Ida Tarn:" in said
    assert form(council, UNLIKE, "Ida Tarn", "")["by_another"] is True
    assert "somebody else" not in typed(council, capsys, UNLIKE, "Bo Vale", "")


def test_who_never_speaks_is_told(council, capsys):
    told = page(council, claim=ALTERED, speaker="Ann Quill")
    assert "Ann Quill doesn’t speak in the archive." in told
    assert "Ann Quill does not speak in the archive." in typed(
        council, capsys, ALTERED, "Ann Quill", ""
    )
    assert form(council, ALTERED, "Ann Quill", "")["stranger"] == "Ann Quill"


def test_another_day_is_told(council, capsys):
    told = page(council, claim=ALTERED, speaker="Ida Tarn", date="2029-03")
    assert "this was said on 4 March 2031" in told
    said = typed(council, capsys, ALTERED, "Ida Tarn", "2029-03")
    assert "this was said on 2031-03-04" in said
    assert form(council, ALTERED, "Ida Tarn", "2029-03")["other_day"] is True


def test_words_of_another_day_are_told_of_once(council, capsys):
    words = "I would rather sell it to the mill"
    assert "The time differs" not in typed(council, capsys, words, "Ida Tarn", "2029-03")


def test_json_says_why_nothing_is_found():
    nothing = Reply("?", False, None, (), ())
    assert {"absent", "silent", "empty_time"}.isdisjoint(reply_form(nothing))
    assert reply_form(replace(nothing, absent=("Ann Quill",)))["absent"] == ["Ann Quill"]
    assert reply_form(replace(nothing, silent="Bo Vale"))["silent"] == "Bo Vale"
    may = Period(dt.date(2029, 5, 1), dt.date(2029, 5, 31))
    told = reply_form(replace(nothing, empty_time=may))["empty_time"]
    assert told == {"from": "2029-05-01", "to": "2029-05-31"}
