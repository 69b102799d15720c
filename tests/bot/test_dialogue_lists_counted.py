"""Lists counted by year, month or language, and those of one language."""

import csv
import re

import pytest


def counts(told):
    """«2024 – 2 стенограммы» → {"2024": 2}, in the order shown."""
    return {of: int(n) for of, n in re.findall(r"^([\w ]+) – (\d+) ", told.text, re.MULTILINE)}


YEARS = {"2026": 1, "2025": 1, "2024": 2, "2023": 1, "2022": 1}


async def test_meetings_of_each_year(anna, john):
    told = await anna.say("сколько встреч по годам?")
    assert told.text.startswith("Все встречи\n6 стенограмм, 5 дней")
    assert list(counts(told).items()) == list(YEARS.items())
    most = await john.say("which year had the most meetings?")
    assert next(iter(counts(most).items())) == ("2024", 2)
    fewest = await john.say("which year had the fewest meetings?")
    assert list(counts(fewest).values()) == [1, 1, 1, 1, 2]


async def test_a_list_shown_is_counted(anna, john):
    await anna.say("все встречи")
    assert counts(await anna.say("а по годам?")) == YEARS
    months = await anna.say("по месяцам")
    assert "сентябрь 2024 – 2 стенограммы" in months.text
    assert next(iter(counts(await anna.say("сначала старые")))) == "май 2022"
    await john.say("all meetings with Veresova")
    assert counts(await john.say("by year")) == {"2024": 2}


async def test_the_counts_as_a_table(anna):
    await anna.say("сколько встреч по годам?")
    file = await anna.press("CSV")
    rows = list(csv.reader(file.document.decode("utf-8-sig").splitlines()))
    assert rows == [["year", "meetings"], *([year, str(n)] for year, n in YEARS.items())]


async def test_in_which_languages_the_transcripts_are(anna, john):
    assert counts(await anna.say("на каких языках стенограммы?")) == {
        "английский": 3,
        "русский": 3,
    }
    told = await john.say("what languages are the transcripts in?")
    assert counts(told) == {"English": 3, "Russian": 3}


async def test_transcripts_of_one_language(anna, john):
    told = await anna.say("встречи на английском")
    assert told.text.startswith("Все встречи · язык: английский\n3 стенограммы")
    assert "Congress of Small Schools" in told.text
    german = await john.say("meetings in German")
    assert german.text == "No such meetings in the archive: in German"


async def test_what_is_nearest_is_of_that_language(john):
    told = (await john.say("meetings in English in 2019")).text
    assert told == "No such meetings in the archive: 2019 · in English"


@pytest.mark.parametrize(
    "text", ["who mentioned the bridge most often?", "кто чаще всего упоминал мост?"]
)
async def test_who_speaks_of_something_most(anna, text):
    assert "Чаще всех говор" in (await anna.say(text)).text
