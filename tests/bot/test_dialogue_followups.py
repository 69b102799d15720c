"""Messages about the reply just shown, in both languages."""

import pytest

from tests.bot.town import transcript

SEALS = "How many seals were counted?"
RAILS = "На сколько дороже бесшумные рельсы?"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("кто это сказал?", "Полина Остроухова, директор трамвайного парка"),
        ("чья это цифра?", "Полина Остроухова, директор трамвайного парка"),
        ("когда это было?", "12 сентября 2024 г., 15:30"),
        ("а где?", "Верхнереченск, городская ратуша"),
        (
            "сколько длилась?",
            "Сколько длилась встреча, в стенограмме не сказано; только когда",
        ),
        ("точно?", "Да, это дословная цитата"),
        ("это ложь?", "Это не выдумка"),
        ("дай ссылку", "Ссылки нет: эту стенограмму добавили файлом."),
        ("сколько это в долларах?", "Курс валют я не знаю"),
    ],
)
async def test_about_a_quote(anna, said, told):
    await anna.say(RAILS)
    reply = await anna.say(said)
    assert reply.text.startswith(told)
    if "долларах" not in said:
        assert "бесшумные рельсы" in reply.text or "12 процентов" in reply.text


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("who said that?", "Idris Vaughan, Harbour Master"),
        ("whose figure is that?", "Idris Vaughan, Harbour Master"),
        ("when was that?", "4 November 2025, 09:00"),
        ("where was it?", "Greywick"),
        (
            "how long did it last?",
            "The transcript does not say how long it was, only when: 4 November 2025",
        ),
        ("are you sure?", "Yes, this is a verbatim quote"),
        ("is that a lie?", "Nothing is made up"),
    ],
)
async def test_about_a_quote_in_english(john, said, told):
    await john.say(SEALS)
    reply = await john.say(said)
    assert reply.text.startswith(told)
    assert "73" in reply.text


async def test_shorter_is_the_sentence_alone(anna):
    whole = await anna.say(RAILS)
    short = await anna.say("покороче")
    assert short.text.startswith("Полина Остроухова")
    assert "дороже обычных на 12 процентов" in short.text
    assert len(short.text) < len(whole.text)
    await anna.say("/meeting Верхнереченск мост")
    assert "Говорили:" in (await anna.say("покороче")).text


async def test_going_on_from_a_topic(anna):
    first = await anna.say("мост")
    second = await anna.say("ещё")
    assert second.text.startswith("«мост»")
    assert not set(second.quotes) & set(first.quotes)
    assert (await anna.say("кто это сказал?")).quotes[0] in " ".join(second.quotes)


@pytest.mark.parametrize("said", ["дай три цитаты", "ещё три", "кто ещё?", "а кто ещё говорил?"])
async def test_some_more_of_a_topic_by_number_and_by_whom(anna, said):
    first = await anna.say("мост")
    more = await anna.say(said)
    assert more.text.startswith("«мост»")
    assert not set(more.quotes) & set(first.quotes)


async def test_everything_of_what_was_shown_or_of_all_there_is(anna):
    assert (await anna.say("покажи всё")).text.startswith("Все встречи")
    first = await anna.say(RAILS)
    second = await anna.say("покажи всё")
    assert second.quotes
    assert not set(second.quotes) & set(first.quotes)
    await anna.say("мост")
    assert "упоминани" in (await anna.say("покажи всё")).text.split("\n")[0]


async def test_what_leans_on_nothing_is_not_searched(anna):
    for said in ("вторую", "расскажи коротко", "оба"):
        assert "«" not in (await anna.say(said)).text
    await anna.say(RAILS)
    assert "Говорили:" in (await anna.say("расскажи коротко")).text


async def test_it_may_stand_for_what_follows(john):
    await john.say("seals")
    told = await john.say("is it true that Vaughan promised to paint every bridge green")
    assert not told.text.startswith("“seals”")
    await john.say("ferries")
    assert "“ferries”" in (await john.say("and what did Vaughan say about it?")).text


async def test_one_of_the_list_and_then_another(anna):
    listed = await anna.say("/meetings Верхнереченск")
    second = await anna.say("вторую")
    title = second.text.split("\n")[0]
    assert listed.text.index("2. ") < listed.text.index(title)
    assert "Здесь всего" in (await anna.say("десятую")).text
    first = await anna.say("давай первую")
    assert first.text.split("\n")[0] != title
    assert first.text.split("\n")[0] in listed.text


async def test_the_whole_text_and_the_people(anna):
    await anna.say(RAILS)
    assert "1/" in str((await anna.say("весь текст")).labels)
    assert "Говорили:" in (await anna.say("кто ещё там был?")).text


async def test_a_question_that_leaves_out_of_what(anna):
    await anna.say("бесшумные рельсы")
    told = await anna.say("на сколько дороже?")
    assert "12 процентов" in told.text


async def test_a_topics_years_and_meetings_in_words(anna, john):
    await anna.say("мост")
    assert "2024  ▇" in (await anna.say("по годам")).text
    assert "3 встречи" in (await anna.say("на каких встречах")).text
    assert "упоминани" in (await anna.say("все упоминания")).text
    await john.say("bridge")
    assert "2024  ▇" in (await john.say("by year")).text


async def test_without_anything_before(anna, john):
    assert "О чём речь?" in (await anna.say("кто это сказал?")).text
    assert "What do you mean?" in (await john.say("who said that?")).text


async def test_how_many_of_what_was_listed(anna):
    await anna.say("все встречи")
    assert "6 стенограмм" in (await anna.say("сколько их всего?")).text
    await anna.say("мост")
    assert (await anna.say("а сколько раз?")).text.startswith("«мост»: 12 упоминаний")


async def test_after_silence_there_is_nothing_to_ask_about(anna):
    await anna.say("дирижабль над цеппелином")
    assert "О чём речь?" in (await anna.say("контекст")).text
    assert "О чём речь?" in (await anna.say("кто это сказал?")).text


async def test_the_last_of_meetings_is_the_newest(anna):
    listed = await anna.say("все встречи")
    last = await anna.say("последняя")
    assert last.text.split("\n")[0] in listed.text.split("1. ")[1].split("2. ")[0]


async def test_the_same_again_and_the_one_before(anna):
    first = await anna.say("мост")
    second = await anna.say("ещё")
    assert (await anna.say("повтори")).quotes == second.quotes
    assert (await anna.say("назад")).quotes == first.quotes


async def test_translating_is_refused(anna, john):
    assert "Не перевожу" in (await anna.say("переведи на английский")).text
    await john.say(SEALS)
    assert "I do not translate" in (await john.say("translate this")).text
    assert "in English already" in (await john.say("in English?")).text
    assert "no Russian text of this meeting" in (await john.say("in Russian please")).text


async def test_a_language_after_nothing_is_that_of_the_bot(anna):
    assert "Настройки" in (await anna.say("на английском")).text


async def test_words_that_name_nothing_are_no_topic(anna, john):
    assert "Не понял" in (await anna.say("конечно")).text
    assert "mentions" not in (await john.say("really sometimes")).text
    for said in ("now", "which was the highest?", "compare"):
        assert (await john.say(said)).text.startswith("I did not understand")
    await anna.say("трамвай")
    assert "Не понял" in (await anna.say("самый большой")).text


async def test_no_and_another_person_puts_the_question_right(anna):
    await anna.say("что Вересова говорила о мосте?")
    assert "Полина Остроухова, директор" in (await anna.say("нет, Остроухова")).text


async def test_nothing_newer_than_the_newest(john):
    await john.say(SEALS)
    told = (await john.say("anything newer?")).text
    assert "nothing more recent" in told or "Greywick" not in told


async def test_at_which_meeting_of_nothing_lists_none(anna):
    await anna.say("что Ким говорила о слонах?")
    assert "Все встречи" not in (await anna.say("на какой встрече?")).text


async def test_details_in_any_order(anna, john):
    await anna.say(RAILS)
    assert (await anna.say("а когда это она говорила")).text.startswith("12 сентября 2024")
    await john.say(SEALS)
    assert "Greywick" in (await john.say("where n when?")).text


async def test_a_question_of_nothing_asks_back(anna):
    assert "О чём речь?" in (await anna.say("до какого года")).text
    assert "О чём речь?" in (await anna.say("сколько тонн?")).text


async def test_a_greeting_before_a_request_says_nothing(anna):
    assert "Все встречи" in (await anna.say("привет бот, как дела, что нового")).text


async def test_the_question_before_asked_of_another_thing(anna):
    await anna.say("когда пойдут машины?")
    told = await anna.say("а трамваи?")
    assert "трамвай пойдёт с 1 февраля" in told.quotes[0]
    assert "Уверенного ответа" not in told.text


async def test_where_it_says_nothing_of_the_thing_it_is_asked_about_as_before(anna):
    await anna.say("На сколько дороже бесшумные рельсы?")
    assert "По встрече" in (await anna.say("а пешеходы?")).text


@pytest.mark.parametrize("said", ["кто это?", "who is this?"])
async def test_who_is_this_is_asked_of_what_is_shown_and_else_of_the_bot(anna, said):
    assert "официальных встреч" in (await anna.say(said)).text
    await anna.say(RAILS)
    assert (await anna.say(said)).text.startswith("Полина Остроухова")


async def test_a_greeting_in_the_other_keyboard_layout_is_one(anna):
    greeted = await anna.say("привет")
    assert (await anna.say("ghbdtn")).text == greeted.text


async def test_the_message_before_is_put_right(anna, john):
    await anna.say("что Вересова говорила о мосте?")
    told = await anna.say("нет, не Вересова, а Остроухова")
    assert "Полина Остроухова, директор" in told.text
    await john.say("seals")
    assert (await john.say("sorry, I meant ferries")).text.startswith("“ferries”")
    await anna.say("что Вересова говорила о мосте?")
    assert "Полина Остроухова, директор" in (await anna.say("нет, я про Остроухову")).text
    assert (await john.say("not ferries but seals")).text.startswith("“seals”")


async def test_a_name_in_small_letters_puts_it_right(anna, john):
    await anna.say("что Вересова говорила о мосте?")
    assert "Полина Остроухова, директор" in (await anna.say("не она, а остроухова")).text
    await anna.say("что говорил Гладков о мосте?")  # whom nobody knows
    assert "Полина Остроухова, директор" in (await anna.say("ой, остроухова")).text
    await john.say("what did Pellow say about ferries?")
    assert "Nora Pellow" not in (await john.say("not Pellow, Vaughan")).text


async def test_a_time_without_mentions_is_said_to_be_one(anna, john):
    await anna.say("мост")
    told = await anna.say("а в 2022?")
    assert told.text.startswith("2022 год: упоминаний нет. В другое время:\n\n«мост»")
    told = await john.say("seals in 2022")
    assert told.text.startswith("2022: no mentions. At other times:\n\n“seals”")


async def test_what_was_said_on_a_day_are_its_meetings(anna, john):
    told = await john.say("what was said the day before 5 November 2025?")
    assert "Greywick Harbour Authority" in told.text
    assert "Greywick Harbour Authority" in (await anna.say("о чём говорили 4 ноября 2025?")).text
    assert "встреч в архиве нет" in (await anna.say("что говорили за день до 4.11.2025")).text


async def test_what_was_answered_and_what_was_asked(anna):
    await anna.say("Когда пустят пешеходов по мосту?")
    asked = await anna.say("кто об этом спросил?")
    assert asked.text.startswith("Перед этим:")
    assert asked.quotes == ["А пешеходы?"]
    assert "Алла Вересова" in asked.text
    assert (await anna.say("что его спросила Вересова?")).quotes == ["А пешеходы?"]
    answered = await anna.say("что на это сказала в ответ Остроухова?")
    assert answered.text.startswith("После этого:")
    assert "трамвай" in answered.quotes[0]
    await anna.say(RAILS)
    assert "Справедливо" in (await anna.say("а что ответила Вересова?")).quotes[0]
    assert "Поддерживаю" in (await anna.say("и какая была реакция?")).quotes[0]
    assert "Полина Остроухова" in (await anna.say("это Ситников сказал?")).text


async def test_a_meeting_that_speaks_of_it_is_not_said_to_be_silent(town):
    town.put(transcript(1))
    said = "Через реку исторический мост отстроен. Задача – эти темпы не снижать."
    town.put(transcript(2, title="Совещание о портах", date="2026-02-02", said=said))
    town.library.catch_up()
    assert (await town.say("/meeting портах")).startswith("Совещание о портах")
    told = await town.say("что он докладывал о мостах?")
    assert "исторический мост" in told
    assert "ничего не нашлось" not in told


async def test_a_name_put_right_is_no_question(town):
    town.put(transcript(1, title="Встреча с Аркадием Лодкиным"))
    town.put(transcript(2, title="Встреча с Аркадием Лодкиным", date="2026-02-02", said="Мосты."))
    town.library.catch_up()
    await town.say("Вебер")
    assert "?" not in (await town.say("нет, я имел в виду Лодкина")).partition("\n")[0]


async def test_of_nothing_found_nobody_can_say_when_it_was(anna, john):
    await anna.say("Сколько лет Вересовой?")
    assert (await anna.say("а когда это было?")).text.startswith("О чём речь?")
    await john.say("How old is Nora Pellow?")
    assert (await john.say("where was that?")).text.startswith("What do you mean?")


async def test_by_whom_is_of_what_was_asked_about_and_of_words_of_who_said_them(john):
    await john.say(SEALS)
    assert not (await john.say("By whom?")).text.startswith("Idris Vaughan, Harbour Master")
    await john.say("seals")
    assert (await john.say("by whom?")).text.startswith("Idris Vaughan")


async def test_meetings_on_another_thing_are_listed_as_those_before(anna):
    await anna.say("какие были совещания по мосту?")
    other = await anna.say("а по трамваю?")
    assert other.text == (await anna.say("какие были совещания по трамваю?")).text


async def test_what_is_left_in_a_word_is_gone_on_with_no_more(anna):
    await anna.say(RAILS)
    assert (await anna.say("а пешеходы?")).text.startswith("По встрече")
    await anna.say("ладно, забудь")
    assert "По встрече" not in (await anna.say("а пешеходы?")).text


async def test_what_was_asked_since_a_topic_takes_its_place(anna):
    await anna.say("тюлени")
    await anna.say("какая зарплата у боцманов в Заречье?")
    told = await anna.say("сколько раз упоминали?")
    assert "тюлен" not in told.text


async def test_the_first_and_the_last_of_somebody_s_words_on_something(town):
    for number, year in enumerate((2023, 2024, 2025), 1):
        said = f"О портах в {year} году говорим снова."
        town.put(transcript(number, date=f"{year}-02-02", said=said))
    town.library.catch_up()
    for asked in ("когда Лодкин впервые упомянул порты?", "first time Lodkin mentioned порты"):
        told = await town.say(asked)
        assert "в 2023 году" in told
        assert "в 2024 году" not in told
    last = ("когда Лодкин последний раз говорил о портах?", "when did Lodkin last mention порты")
    for asked in last:
        told = await town.say(asked)
        assert "в 2025 году" in told
        assert "в 2024 году" not in told


async def test_a_chart_of_what_has_none_is_no_topic(john):
    await john.say(SEALS)
    told = await john.say("draw a chart")
    assert told.text.startswith(f"No figures for “{SEALS}” in the archive")
