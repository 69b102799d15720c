"""From one meeting to those beside it, and from one time to the next."""

import pytest

from tests.bot.town import transcript

JOHN = {"language": "en"}


@pytest.fixture
def fairs(town):
    """Three meetings with one governor, and one without him."""
    town.put(
        transcript(1, title="Встреча с губернатором Лодкиным", date="2025-01-10"),
        transcript(2, title="Вторая встреча с губернатором Лодкиным", date="2025-02-10"),
        transcript(3, title="Третья встреча с губернатором Лодкиным", date="2025-03-10"),
        (
            "Прямая линия\n\n2025-02-11 10:00:00\n\nПриозерье\n\nО.Тихая: Добрый день!\n".encode(),
            "http://kremlin.ru/events/president/news/4",
        ),
    )
    town.library.catch_up()
    return town


async def test_back_and_on_among_the_meetings_that_one_was_chosen_of(fairs):
    assert "10 марта 2025" in await fairs.say("последняя встреча с Лодкиным")
    assert (await fairs.say("а предыдущая?")).startswith("Вторая встреча")
    assert (await fairs.say("а до этого?")).startswith("Встреча с губернатором")
    assert await fairs.say("а предыдущая встреча?") == "Более ранней встречи не нашлось."
    assert (await fairs.say("следующая встреча")).startswith("Вторая встреча")
    assert "3 стенограммы" in (await fairs.say("а все встречи с Лодкиным"))
    assert (await fairs.say("самую раннюю открой")).startswith("Встреча с губернатором")
    assert (await fairs.say("предпоследняя")).startswith("Вторая встреча")


async def test_of_a_list_the_previous_one_is_the_last_but_one(fairs):
    assert "3 стенограммы" in await fairs.say("все встречи с Лодкиным")
    assert (await fairs.say("а предыдущая?")).startswith("Вторая встреча")


async def test_of_a_list_turned_over_the_previous_one_is_its_page_before(town):
    town.put(
        *(
            transcript(n, title=f"Встреча {n} с губернатором Лодкиным", date=f"2025-01-{n + 9}")
            for n in range(1, 14)
        )
    )
    town.library.catch_up()
    first = await town.say("все встречи с Лодкиным")
    assert await town.say("дальше") != first
    assert await town.say("назад") == first


async def test_the_next_one_is_of_the_time_or_of_the_list_that_one_goes_through(fairs):
    await fairs.say("последняя встреча с Лодкиным")
    assert (await fairs.say("а перед ней?")).startswith("Вторая встреча")
    assert (await fairs.say("а следующая?")).startswith("Третья встреча")
    assert await fairs.say("а следующая?") == "Более поздней встречи не нашлось."
    await fairs.say("все встречи с Лодкиным")
    assert (await fairs.say("первую")).startswith("Третья встреча")
    assert (await fairs.say("следующая")).startswith("Вторая встреча")
    assert (await fairs.say("next one")).startswith("Встреча с губернатором")


async def test_the_last_but_one_is_asked_for_at_once(fairs):
    assert (await fairs.say("предпоследняя встреча с Лодкиным")).startswith("Вторая встреча")
    assert (await fairs.say("а следующая?")).startswith("Третья встреча")
    assert "1 из 3" in await fairs.say("а сколько их всего?")
    assert (await fairs.say("second to last meeting with Lodkin")).startswith("Вторая встреча")
    assert (await fairs.say("последняя встреча с Лодкиным")).startswith("Третья встреча")


async def test_a_council_by_its_short_name(town):
    town.put(
        transcript(1, title="Совещание с членами Совета Безопасности", date="2026-02-10"),
        transcript(2, title="Заседание городского совета", date="2026-02-20"),
    )
    town.library.catch_up()
    told = await town.say("последнее заседание Совбеза")
    assert told.startswith("Совещание с членами Совета Безопасности")


async def test_a_topic_of_last_year(fairs):
    fairs.put(transcript(5, date="2026-02-10", said="О газе забыли."))
    fairs.library.catch_up()
    assert "4 упоминания" in await fairs.say("газ")
    assert "3 упоминания" in await fairs.say("газ в прошлом году")
    await fairs.say("газ")
    assert "3 упоминания" in await fairs.say("а в предыдущем году?")


async def test_how_many_there_were_of_which_the_last_was_opened(fairs):
    await fairs.say("последняя встреча с Лодкиным")
    assert "1 из 3" in await fairs.say("а сколько их всего?")


async def test_another_time_of_the_meeting_asked_for(fairs):
    await fairs.say("последняя встреча с Лодкиным")
    assert (await fairs.say("а в январе 2025?")).startswith("Встреча с губернатором")


async def test_what_is_told_around_an_opened_meeting_stays(fairs):
    await fairs.say("последняя встреча с Лодкиным")
    assert "на три процента" in await fairs.say("ещё")
    await fairs.say("последняя встреча с Лодкиным")
    assert (await fairs.say("повтори")).startswith("Третья встреча")


async def test_the_day_after(fairs):
    assert "10 февраля 2025" in await fairs.say("что было 10 февраля 2025")
    assert (await fairs.say("а на следующий день?")).startswith("Прямая линия")
    assert (await fairs.say("что было за день до этого")).startswith("Вторая встреча")
    assert (await fairs.say("а через месяц?")).startswith("Третья встреча")


async def test_another_day_of_the_month_of_the_one_meeting_of_a_day(fairs):
    await fairs.say("что было 10 февраля 2025")
    assert (await fairs.say("and on the 11th?")).startswith("Прямая линия")


async def test_the_longest_of_those_listed(fairs):
    said = "Мост строят. " * 40
    fairs.put(
        transcript(5, title="Пятая встреча с губернатором Лодкиным", date="2025-02-20", said=said)
    )
    fairs.library.catch_up()
    await fairs.say("сколько было встреч с Лодкиным?")
    assert (await fairs.say("самая длинная")).startswith("Пятая встреча")
    assert (await fairs.say("а предыдущая?")).startswith("Вторая встреча")
    await fairs.say("встречи в 2025 году")
    assert (await fairs.say("а самая короткая из них?")).startswith("Прямая линия")


async def test_how_many_were_listed(fairs):
    listed = await fairs.say("встречи с Лодкиным")
    assert await fairs.say("а сколько?") == listed


async def test_those_of_a_list_in_a_town(fairs):
    one, address = transcript(5, title="Пятая встреча с губернатором Лодкиным", date="2025-02-20")
    told = transcript(6, title="Шестая встреча с губернатором Лодкиным", said="В Сочи тепло.")
    one = one.replace("\n\nПриозерье\n\n".encode(), "\n\nСочи\n\n".encode())
    fairs.put((one, address), told)
    fairs.library.catch_up()
    assert "5 стенограмм" in await fairs.say("сколько было встреч с Лодкиным?")
    assert "Пятая встреча" in (there := await fairs.say("а в сочи?"))
    assert "тепло" not in there


async def test_a_time_beside_none_is_not_searched(anna):
    assert (await anna.say("а годом раньше?")).text.startswith("О чём речь?")


async def test_only_some_of_what_was_shown(fairs):
    assert "4 стенограммы" in await fairs.say("все встречи в 2025 году")
    assert "3 стенограммы" in await fairs.say("только с Лодкиным")
    assert "упоминани" in await fairs.say("газ")
    assert "упоминание на 1 встрече" in await fairs.say("только за март 2025")


async def test_one_of_a_list_is_called_by_a_word_of_it(fairs):
    await fairs.say("все встречи в 2025 году")
    assert (await fairs.say("открой ту, где прямая линия")).startswith("Прямая линия")
    assert "3 встречи" in await fairs.say("а ту с Лодкиным")


async def test_who_speaks_most_of_a_topic(anna):
    shown = await anna.say("мост")
    assert (await anna.say("кто об этом больше всех говорил?")).text == shown.text


async def test_the_last_words_of_the_person_shown(anna, john):
    shown = await anna.say("кто такая Вересова?")
    assert (await anna.say("её последние слова")).text == shown.text
    shown = await john.say("who is Nora Pellow")
    assert (await john.say("her latest quote")).text == shown.text


async def test_back_after_a_question_about_the_meeting(fairs):
    await fairs.say("последняя встреча с Лодкиным")
    await fairs.say("сколько стоит луна?")
    assert (await fairs.say("а предыдущая встреча?")).startswith("Вторая встреча")
    assert (await fairs.say("а предыдущая встреча?")).startswith("Встреча с губернатором")
    assert await fairs.say("а предыдущая встреча?") == "Более ранней встречи не нашлось."


async def test_she_is_whose_meetings_were_listed(anna):
    await anna.say("все встречи с Вересовой")
    await anna.say("вторую")
    assert (await anna.say("что она сказала?")).text.startswith("Алла Вересова\n")
