"""Texts that run from right to left, names without a break, titles with marks of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.library import Library
from bot.sources.intake import Intake
from tests.bot.web.conftest import parts_of, visitor
from tests.bot.web.reading import parsed, texts
from tests.soon import SOON

LONG = "Верхненижнезаречноподгорнобережный" * 2
GUESTS = f"""Приём гостей из מרכז המדינה?

2031-03-05

А.Б. {LONG}: Рады видеть гостей. Пристань обошлась в 12 миллионов рублей.

Л.Кант: Спасибо за пристань.
"""
NO_SPEAKER = """О сметах пристани

2031-04-06

Обсудили смету пристани. На причал дадут 3 миллиона рублей.
"""
MEETING = "/m/2031-03-05-priem-gostey-iz-mrkhz"
PAGES = {
    "home": "/",
    "meetings": "/m",
    "find": "/find?q=пристань",
    "answer": "/?q=Во сколько обошлась пристань?",
    "verify": "/verify?claim=Пристань обошлась в 14 миллионов рублей",
    "meeting": MEETING,
    "turn": f"{MEETING}/0",
    "nobody speaks": "/m/2031-04-06-o-smetakh-pristani/0",
}


def library_of_guests(folder: Path) -> Library:
    library = Library(folder, meaning=False)
    intake = Intake(library.archive)
    for number, text in enumerate((GUESTS, NO_SPEAKER)):
        intake.data(text.encode(), f"{number}.txt")
    library.catch_up(wait=SOON)
    return library


@pytest.fixture(scope="module")
def guests(tmp_path_factory):
    return library_of_guests(tmp_path_factory.mktemp("guests") / "data")


@pytest.mark.parametrize("address", PAGES.values(), ids=PAGES)
def test_words_of_a_transcript_run_as_their_letters_do(guests, address):
    """A title in Hebrew would draw the day behind it into itself: «5 ,מרכז марта»."""
    shown = visitor(parts_of(guests)).get(address)
    assert shown.status_code == 200
    foreign = parsed(shown.text).css("main [lang]")
    assert foreign
    assert [node.html[:90] for node in foreign if node.attributes.get("dir") != "auto"] == []


@pytest.mark.parametrize("address", PAGES.values(), ids=PAGES)
def test_what_ends_with_a_stop_gets_no_second_one(guests, address):
    page = visitor(parts_of(guests)).get(address).text
    assert [line for line in texts(page, "p") if ".." in line or "?." in line] == []
    copied = [node.attributes["data-copy"] for node in parsed(page).css("[data-copy]")]
    assert [one for one in copied if ".." in one or "?." in one] == []
