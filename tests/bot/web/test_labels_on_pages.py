"""Pages of those who speak under no name say so."""

from __future__ import annotations

from urllib.parse import unquote

import pytest

from bot.json_forms.people import profile_form
from bot.library import Library
from bot.sources.intake import Intake
from meetings.statistics.speaker_profile import profile_of
from tests.bot.web.conftest import parts_of, visitor
from tests.soon import SOON

COUNCIL = """Orlop Parish Council

4 March 2031

Chair: Good evening. The weir will be mended before the floods of autumn come.
Ida Tarn: The weir costs us nine thousand pounds, and I would rather sell it.
Chair: The ducks stay, and so does the weir.
From the floor: The weir is ours!
Ann Moss: I say nothing of it.
Kit Moss: Nor do I.
"""
TOLD = "at another meeting it may be somebody else"


@pytest.fixture
def council(tmp_path):
    library = Library(tmp_path / "data", meaning=False)
    Intake(library.archive).data(COUNCIL.encode(), "weir.txt")
    library.catch_up(wait=SOON)
    return library


def test_a_label_is_told_from_a_name(council):
    visit = visitor(parts_of(council), "en")
    assert TOLD in visit.get("/p/Chair").text
    assert TOLD not in visit.get("/p/Ida Tarn").text


def test_assistants_are_told(council):
    profile = profile_of(["Chair"], council.archive, "en")
    assert profile is not None
    assert profile_form(profile, council.archive.meeting, named=False)["named"] is False


def test_whoever_speaks_under_a_label_is_listed(council):
    people = visitor(parts_of(council), "en").get("/p.json").json()
    assert people == [
        {"name": "Chair", "meetings": 1, "named": False},
        {"name": "Ida Tarn", "meetings": 1, "named": True},
        {"name": "Ann Moss", "meetings": 1, "named": True},
        {"name": "Kit Moss", "meetings": 1, "named": True},
    ]


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_the_list_counts_as_the_page_of_each_does(parts, lang):
    visit = visitor(parts, lang)
    people = visit.get("/p.json").json()
    told = {
        one["name"]: len(visit.get(f"/p/{one['name']}.json").json()["meetings"]) for one in people
    }
    assert told == {one["name"]: one["meetings"] for one in people}


def test_a_label_leads_to_its_words_and_a_cry_from_the_floor_nowhere(council):
    visit = visitor(parts_of(council), "en")
    transcript = visit.get("/m/2031-03-04-orlop-parish-council").text
    assert '<a href="/p/Chair">Chair</a>' in transcript
    assert "From the floor" in transcript
    assert "/p/From" not in transcript


def test_who_speaks_most_of_a_topic_may_be_a_label(council):
    page = visitor(parts_of(council), "en").get("/?q=weir").text
    spoken = page[page.index("Most often by") :].split("</p>")[0]
    assert spoken.index("/p/Chair") < spoken.index("/p/Ida")
    assert "From the floor" not in spoken


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("what did Ida Tarn say?", "Ida Tarn"),
        ("What did the chair say", "Chair"),
        ("quotes by Tarn", "Ida Tarn"),
        ("что сказала Ида Тарн?", "Ida Tarn"),
        ("what did Moss say?", "Moss"),  # a common word, and the name of two
    ],
)
def test_whose_words_are_wanted_has_a_page_of_them(council, asked, name):
    answer = visitor(parts_of(council), "en").get("/", params={"q": asked})
    assert unquote(answer.headers["location"]).endswith(f"/p/{name}")


def test_words_on_something_are_still_looked_for(council):
    answer = visitor(parts_of(council), "en").get("/?q=what did Ida Tarn say about the weir?")
    assert answer.status_code == 200
    assert "nine thousand pounds" in answer.text


def test_namesakes_are_offered(council):
    answer = visitor(parts_of(council), "en").get("/p/Moss")
    assert answer.status_code == 200
    assert "/p/Ann" in answer.text
    assert "/p/Kit" in answer.text


def test_meetings_are_below_only_where_there_are(council):
    visit = visitor(parts_of(council), "en")
    below = "the meetings are below"
    assert below not in visit.get("/?q=what was said on 31 February 2031?").text


def test_two_spellings_are_one_line(tmp_path):
    library = Library(tmp_path / "data", meaning=False)
    for at, text in enumerate(
        (
            "Talks in Vereskograd\n\n7 May 2031\n\nWang Yi: We shall buy the timber.\n"
            "Wang Yi: And the planks.\n",
            "Беседа в Вереске\n\n9 мая 2031 года\n\nВан И: Лес мы купим ещё до осени.\n"
            "Ван И: И доски.\n",
        )
    ):
        Intake(library.archive).data(text.encode(), f"{at}.txt")
    library.catch_up(wait=SOON)
    people = visitor(parts_of(library), "ru").get("/p.json").json()
    assert people == [{"name": "Ван И", "meetings": 2, "named": True}]
