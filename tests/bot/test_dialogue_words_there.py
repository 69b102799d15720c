"""Whose words are wanted of the meeting or topic just shown."""


async def test_somebodys_words_at_the_meeting_opened(anna):
    await anna.say("/meeting Токаев")
    told = await anna.say("а что сказал Токаев?")
    assert told.text.startswith("По встрече «Путин и Токаев")
    assert "Касым-Жомарт Токаев" in told.text
    other = await anna.say("что сказал Путин")
    assert "говорит Владимир Путин" in other.text.split("\n")[0]
    assert "Владимир Путин" in (await anna.say("кто это сказал?")).text


async def test_of_an_earlier_topic_words_on_it(anna):
    await anna.say("мост")
    await anna.say("подробнее")
    told = await anna.say("а что говорила Вересова?")
    assert told.text.startswith("«мост», Алла Вересова")


async def test_a_name_in_small_letters_that_is_a_word_as_well(anna):
    told = await anna.say("что сказал путин")
    assert told.text.startswith("Владимир Путин")


async def test_the_list_stays_at_hand_when_its_meeting_is_shown_again(anna):
    await anna.say("последняя встреча с Вересовой")
    first = await anna.say("о чём она была?")
    earlier = await anna.say("а предыдущая?")
    assert earlier.marked("bold")[0] != first.marked("bold")[0]


async def test_a_country_leaves_the_person_talked_about_where_he_is_meant(anna):
    await anna.say("последняя встреча с Токаевым")
    told = await anna.say("что он говорил про Китай?")
    assert "О ком речь?" not in told.text


async def test_of_which_year_it_is(anna, john):
    await anna.say("мост")
    assert " г., " in (await anna.say("это за какой год?")).text.split("\n")[0]
    await john.say("How many seals were counted?")
    assert "2025" in (await john.say("what year is that from?")).text.split("\n")[0]


async def test_what_somebody_said_on_a_day_are_the_meetings_of_it(anna, john):
    told = await anna.say("что Токаев сказал 16 мая 2022?")
    assert told.marked("bold")[0].startswith("Путин и Токаев")
    told = await john.say("what did Tokayev say on 17 May 2022")
    assert "No such meetings in the archive" in told.text


async def test_he_is_who_was_talked_about_also_beside_another_name(anna):
    await anna.say("кто такой Токаев?")
    told = await anna.say("когда он встречался с путиным последний раз")
    assert "Касым-Жомарт Токаев" in told.text.split("\n")[0]


async def test_he_is_whose_words_on_a_topic_were_shown(anna):
    await anna.say("Вересова о мосте")
    told = await anna.say("а что она говорила в 2024 году?")
    assert told.text.startswith("«мост», Алла Вересова")
    assert "2024" in told.text.split("\n")[0]


async def test_what_was_discussed_is_the_meeting_opened(john):
    await john.say("last meeting with Pellow")
    told = await john.say("what did they discuss?")
    assert "Who spoke:" in told.text


async def test_somebody_else_at_the_same_meeting(anna):
    await anna.say("/meeting Токаев")
    await anna.say("что сказал Токаев?")
    told = await anna.say("а путин?")
    assert "говорит Владимир Путин" in told.text.split("\n")[0]


async def test_a_verb_without_its_he(anna):
    await anna.say("кто такая Вересова?")
    told = await anna.say("что говорила про мост")
    assert "Алла Вересова" in told.text.split("\n")[0]


async def test_somebodys_words_on_a_country_are_no_card(anna):
    told = await anna.say("Токаев про Казахстан")
    assert "Недавние высказывания" not in told.text


async def test_long_words_go_on(anna):
    await anna.say("/meeting Токаев")
    first = await anna.say("что сказал Токаев?")
    more = await anna.say("дальше")
    assert "Токаев" in more.text
    assert not set(first.quotes) & set(more.quotes)


async def test_an_age_is_not_told_by_any_years(anna):
    await anna.say("/meeting Токаев")
    told = await anna.say("сколько ему лет?")
    assert "ничего не нашлось" in told.text


async def test_by_whom_it_was_said(anna):
    await anna.say("мост")
    told = await anna.say("кем?")
    assert told.text == (await anna.say("кто это сказал?")).text
