"""Meetings asked for in words: lists, counts, days, who took part."""

import csv

import pytest

TOKAYEV = "Путин и Токаев о торговле и планах на год: пересказ беседы"
CONGRESS = "Congress of Small Schools of Larch Valley"


async def test_all_meetings_with_somebody_are_listed_once(anna):
    listed = await anna.say("все встречи с Вересовой")
    assert listed.text.startswith("Алла Вересова\n2 стенограммы, 1 день\n\n1. ")
    assert listed.labels == [["1", "2"], ["⬇ Таблица CSV"]]
    assert "Говорили:" in (await anna.press("2")).text


async def test_the_list_of_all_says_from_when_to_when(anna, john):
    told = await anna.say("за какие годы есть данные?")
    assert told.text.startswith(
        "Все встречи\n6 стенограмм, 5 дней\nС 16 мая 2022 г. по 19 февраля 2026 г.\n\n1. "
    )
    oldest = await anna.say("сначала старые")
    assert "С 16 мая 2022 г. по 19 февраля 2026 г." in oldest.text
    told = await john.say("how far back does the archive go?")
    assert "From 16 May 2022 to 19 February 2026" in told.text
    assert "From" not in (await john.say("meetings from 2022 to 2024")).text


async def test_bare_meetings_after_somebody_are_theirs(anna, john):
    await anna.say("Вересова")
    assert (await anna.say("встречи")).text.startswith("Алла Вересова\n2 стенограммы")
    await anna.say("встречи с Вересовой")
    assert (await anna.say("а все встречи?")).text.startswith("Алла Вересова\n2 стенограммы")
    await john.say("who is Nora Pellow?")
    assert (await john.say("meetings")).text.startswith("Greywick Harbour")  # the only one
    await john.say("meetings in 2024")
    assert (await john.say("meetings")).text.startswith("All meetings\n")


async def test_how_many_spoke_on_a_day(john):
    told = await john.say("how many people spoke on 4 November 2025?")
    assert "Nora Pellow" in told.text
    assert "Idris Vaughan" in told.text


async def test_meetings_without_somebody(anna, john):
    listed = await anna.say("встречи без Вересовой")
    assert listed.text.startswith("Все встречи · без участия: Алла Вересова\n4 стенограммы")
    listed = await john.say("meetings in 2024 except with Veresova")
    assert listed.text.startswith("No such meetings in the archive: 2024 · without Alla Veresova")
    await john.say("meetings in 2025")
    assert "2025 · without Nora Pellow" in (await john.say("without Pellow")).text
    who = await anna.say("кто был на встрече 16 мая 2022 кроме Путина?")
    assert "Касым-Жомарт Токаев" in who.text


async def test_meetings_by_days_of_the_week_and_without_a_part(john, anna):
    told = await john.say("meetings on Mondays")
    assert told.text.startswith("All meetings · on Mondays\n1 transcript, 1 day\n\n1. 16 May 2022")
    told = await john.say("meetings in 2022 on Sundays")
    assert told.text.startswith("No such meetings in the archive: 2022 · on Sundays")
    await john.say("meetings with Pellow")
    assert (await john.say("except 2020")).text.startswith(
        "Nora Pellow · except 2020\n1 transcript"
    )
    told = await anna.say("встречи с Вересовой кроме 2024")
    assert told.text.startswith("Таких встреч в архиве нет: Алла Вересова · кроме: 2024")


async def test_the_longest_meeting_and_the_one_with_most_speakers(anna, john):
    longest = await anna.say("самая длинная встреча")
    assert longest.text.startswith("Самая длинная стенограмма\nПоказано 1 из 6\n\n1. 19 февраля")
    assert longest.text.endswith(" · 473 слова")
    shortest = await john.say("the two shortest meetings without Veresova")
    assert "The shortest transcripts · without Alla Veresova" in shortest.text
    assert shortest.text.count(" words") == 2
    most = await john.say("which meeting had the most speakers?")
    assert most.text.startswith("Most speakers\nShowing 1 of 6")
    assert most.text.endswith(" · 4 speakers")
    who = await john.say("who took part in the longest meeting?")
    assert "Miriam Castellane, Tobias Renner" in who.text


@pytest.mark.parametrize("said", ["самая старая встреча", "самая ранняя стенограмма"])
async def test_the_oldest_meeting_is_the_first(anna, john, said):
    assert (await anna.say(said)).text.startswith("Путин и Токаев о торговле")
    assert "16 May 2022" in (await john.say("oldest meeting")).text


@pytest.mark.parametrize("said", ["самая длинная река", "the longest bridge"])
async def test_the_longest_of_something_else_is_no_meeting(anna, said):
    assert "стенограмма" not in (await anna.say(said)).text


async def test_the_list_as_a_table(anna):
    await anna.say("все встречи с Вересовой")
    file = await anna.press("CSV")
    rows = list(csv.reader(file.document.decode("utf-8-sig").splitlines()))
    assert rows[0][:4] == ["date", "time", "meeting", "title"]
    assert [row[5] for row in rows[1:]] == ["ru", "en"]


async def test_one_meeting_of_a_day_is_opened(anna, john):
    for words in ("16 мая 2022", "16/05/22", "2022-05-16", "5/16/2022", "встреча с Токаевым"):
        assert (await anna.say(words)).marked("bold")[0] == TOKAYEV, words
    assert (await john.say("latest meeting")).text.startswith(CONGRESS)


async def test_a_count_tells_transcripts_and_days(anna, john):
    told = await anna.say("сколько раз встречались с Вересовой?")
    assert "2 стенограммы, 1 день" in told.text
    everything = await john.say("how many transcripts are there?")
    assert everything.text.startswith("All meetings\n6 transcripts, 5 days")
    assert (await john.say("how many documents do you have?")).text == everything.text
    assert (await john.say("how many transcripts do u have and how fresh")).text == everything.text


async def test_who_was_at_the_meetings_listed(anna, john):
    await anna.say("встречи с Вересовой")
    told = await anna.say("кто там был?")
    assert told.text.startswith("Алла Вересова\n2 стенограммы")
    assert told.text.count("Тимур Галямов") + told.text.count("Timur Galyamov") == 2
    await john.say("all meetings")
    told = await john.say("participants")
    assert " people\n\n1. " in told.text
    assert told.text == (await john.say("who was there?")).text
    await john.say("meetings with Pellow")
    assert "Who spoke:" in (await john.say("who was there?")).text  # the only one


async def test_when_last_and_who_took_part(anna, john):
    assert (
        "Последний раз: 16 мая 2022 г."
        in (await anna.say("когда последний раз встречались с Токаевым?")).text
    )
    who = await anna.say("кто участвовал во встрече 16 мая 2022 года?")
    assert "Владимир Путин, Касым-Жомарт Токаев" in who.text
    assert "Last time: 16 May 2022" in (await john.say("When did Putin last meet Tokayev?")).text


async def test_of_meetings_to_come_nothing_is_known_but_the_last_one(anna, john):
    told = (await anna.say("Когда следующая встреча с Токаевым?")).text
    assert told.startswith("В архиве то, что уже сказано, о будущих встречах он не знает.")
    assert "Последний раз: 16 мая 2022 г." in told
    told = (await john.say("When will Putin meet Tokayev again?")).text
    assert told.startswith("The archive holds what was said, and nothing of meetings to come.")
    assert "Last time: 16 May 2022" in told


async def test_nothing_on_a_day_leads_to_the_nearest(anna, john):
    nothing = await anna.say("что было 20 мая 2022?")
    assert nothing.text.startswith("20 мая 2022 г.: встреч в архиве нет\n\nБлижайшие:\n1. 16 мая")
    assert nothing.labels == [["1", "2"]]
    assert (await anna.press("1")).marked("bold")[0] == TOKAYEV
    assert "no meetings in the archive" in (await john.say("yesterday")).text


async def test_the_first_of_the_nearest(anna):
    await anna.say("что было 20 мая 2022?")
    assert (await anna.say("первая")).marked("bold")[0] == TOKAYEV


async def test_a_day_of_two_readings_says_how_it_was_read(anna):
    read = await anna.say("5/6/2022")
    assert (
        "Я прочитал дату как 5 июня 2022 г.; возможно, вы имели в виду 6 мая 2022 г." in read.text
    )
    assert read.text.startswith("5 июня 2022 г.: встреч в архиве нет")


async def test_somebody_who_is_nowhere_is_said_not_to_be(anna):
    said = await anna.say("встречи с Жуковским")
    assert said.text.startswith("Этого имени в архиве нет")
    assert said.text.endswith(": Жуковским")


async def test_the_list_is_remembered_in_order(anna, parts):
    await anna.say("все встречи с Вересовой")
    asked = parts.chats.question(anna.person.id, 1)
    assert (asked.kind, asked.found, len(asked.meetings)) == ("list", True, 2)
    assert asked.meetings[1].endswith(("-en", "city"))


async def test_how_many_of_the_list_were_at_a_time(anna, john):
    await anna.say("встречи с Вересовой")
    told = await anna.say("сколько из них в 2024?")
    assert told.text.startswith("Алла Вересова · 2024 год")
    await john.say("meetings with Pellow")
    assert "4 November 2025" in (await john.say("how many of them were in 2025")).text


async def test_another_half_of_the_year_is_listed(anna, john):
    await anna.say("встречи в первом полугодии 2025")
    assert "4 ноября 2025 г." in (await anna.say("а во втором?")).text
    await john.say("first half of 2025")
    assert "4 November 2025" in (await john.say("second half")).text


async def test_after_the_first_week_the_second_is_no_meeting(anna, john):
    await anna.say("третья неделя мая 2022")
    assert (await anna.say("а вторая?")).text.startswith("8 мая 2022 г. – 14 мая 2022 г.")
    await john.say("second quarter of 2022")
    assert (await john.say("and the third?")).text.startswith("1 July 2022 – 30 September 2022")


async def test_pages_are_turned_in_place(anna, monkeypatch):
    monkeypatch.setattr("handlers.views.listing_reply.A_PAGE", 4)
    first = await anna.say("все встречи")
    assert first.labels[:2] == [["1", "2", "3", "4"], ["◀", "1/2", "▶"]]
    second = await anna.press("▶")
    assert (second.id, second.edited, second.labels[0]) == (first.id, True, ["5", "6"])


async def test_find_reads_a_name_as_who_says_it_and_offers_the_word(anna):
    found = await anna.say("/find мост Вересова")
    assert "Говорит Алла Вересова" in found.marked("italic")[0]
    assert "По-русски: " in found.text
    assert all("Вересова" in line or "Veresova" in line for line in _said_by(found))
    as_words = await anna.press("имя как слово")
    assert "Говорит" not in as_words.text
    assert as_words.id != found.id


def _said_by(found):
    return [line for line in found.text.splitlines() if " · " in line and "Говорит" not in line]


async def test_a_surname_that_is_a_word_is_found_as_a_speaker(anna):
    assert (await anna.say("/speaker вересова")).marked("bold")[0] == "Алла Вересова"
    assert "По-русски: 1, по-английски: 1" in (await anna.say("/speaker Veresova")).text


async def test_no_button_compares_what_stands_alone(anna):
    card = await anna.say("/meeting Токаев")
    assert [label for row in card.labels for label in row if "Сравнить" in label] == []
    assert "Сравнить не с чем" in (await anna.say("/compare Токаев")).text


async def test_what_was_counted_is_listed(anna, john):
    counted = await anna.say("сколько раз встречались с Вересовой?")
    for words in ("а какие?", "перечисли их", "список"):
        assert (await anna.say(words)).text == counted.text, words
    counted = await john.say("how many meetings with Veresova?")
    for words in ("list them", "which ones?", "show them all please"):
        assert (await john.say(words)).text == counted.text, words


async def test_the_last_of_what_was_counted(anna, john):
    await anna.say("сколько раз встречались с Вересовой?")
    assert "Говорили:" in (await anna.say("а когда последняя?")).text
    await john.say("how many meetings with Veresova?")
    assert "Who spoke:" in (await john.say("when was the last one?")).text


async def test_days_from_one_to_another(anna, john):
    span = await anna.say("с 10 по 20 мая 2022")
    assert span.marked("bold")[0] == TOKAYEV
    assert (await john.say("between May 10 and 20, 2022")).marked("bold")[0] == TOKAYEV
    assert "встреч в архиве нет" in (await anna.say("в начале мая 2022")).text


async def test_a_question_right_after_a_meeting_was_opened_is_of_it(anna, john):
    await john.say("latest meeting")
    told = await john.say("about pupils")
    assert told.text.startswith(f"From the meeting “{CONGRESS}”")
    await anna.say("16 мая 2022")
    told = await anna.say("на сколько вырос товарооборот?")
    assert told.text.startswith(f"По встрече «{TOKAYEV}»")
    told = await anna.say("сколько стоит айфон?")
    assert told.text.startswith("Об этом в архиве ничего не нашлось")


async def test_a_misspelt_name_that_nobody_says(john):
    for words in ("Ala Veressova", "Veressova"):
        assert (await john.say(words)).text.startswith("Found 2 meetings"), words


async def test_everything_of_a_time_is_a_list(john):
    assert (
        "no meetings in the archive" in (await john.say("show me everything from May 1999")).text
    )


@pytest.mark.parametrize("text", ["самые обсуждаемые темы", "most talked about topics"])
async def test_topics_are_counted_by_nobody(anna, text):
    assert (await anna.say(text)).text.startswith("Все встречи")


async def test_of_a_list_only_some_are_wanted(anna):
    await anna.say("встречи в 2024")
    assert (await anna.say("только про мост")).text.startswith("«мост» · 2024 год\n2 стенограммы")


async def test_whoever_he_is_meetings_with_somebody_named_are_listed(anna, john):
    assert "16 May 2022" in (await john.say("when did he first meet Tokayev?")).text
    assert "О ком речь?" in (await anna.say("когда он встречался с ними?")).text
    assert "О ком речь?" in (await anna.say("встречи с ним в 2022")).text
    assert "16 мая 2022" in (await anna.say("когда он встречался с Токаевым")).text


async def test_another_time_after_somebodys_name_alone(anna):
    await anna.say("Вересова")
    told = await anna.say("а в 2024?")
    assert told.text.startswith("Нашлись 2 встречи"), told.text
    assert "12 сентября 2024" in told.text
