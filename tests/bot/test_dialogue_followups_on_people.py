"""Messages about the person just shown or talked about, in both languages."""

import pytest

from tests.bot.town import transcript

RAILS = "На сколько дороже бесшумные рельсы?"


async def test_what_somebody_said_after_a_topic_is_of_that(anna):
    await anna.say("мост")
    assert (await anna.say("а что говорила Вересова?")).text.startswith("«мост», Алла Вересова")
    assert (await anna.say("что говорит Вересова?")).text.startswith("«мост», Алла Вересова")
    await anna.say("инвестиции")  # of which he says nothing
    assert not (await anna.say("что говорил Галямов?")).text.startswith("«инвестиции»")


async def test_how_often_somebody_speaks_of_something(anna):
    told = await anna.say("сколько раз Вересова говорила о мосте?")
    assert told.text.startswith("«мост», Алла Вересова:")
    assert (await anna.say("цитаты Вересовой о мосте")).text.startswith("«мост», Алла Вересова:")


async def test_what_else_they_said_is_no_repetition(anna):
    answer = await anna.say(RAILS)
    again = await anna.say("что ещё она об этом сказала?")
    assert not set(answer.quotes) & set(again.quotes)


async def test_what_else_somebody_said_of_a_topic_of_all(anna, john):
    await anna.say("мост")
    name = (await anna.say("кто это сказал?")).text.partition(",")[0]
    assert (await anna.say("что ещё он говорил?")).text.startswith(f"«мост», {name}:")
    await john.say("What did Pellow say about ferries?")
    assert "Nora Pellow" in (await john.say("what else did she say about it?")).text


async def test_asked_anew_of_another(anna):
    await anna.say("Что говорил Галямов о мосте?")
    told = await anna.say("а Остроухова?")
    assert "Остроухова" in told.text


async def test_a_pronoun_after_a_list_of_somebodys_meetings(anna):
    await anna.say("/meetings Вересова")
    told = await anna.say("что она говорила о мосте?")
    assert told.text.startswith("Говорит Алла Вересова")


async def test_another_topic_of_somebody_after_a_word_of_noting(anna):
    await anna.say("Вересова мост")
    assert (await anna.say("ок, а про трамвай?")).text.startswith("«трамвай», Алла Вересова")


async def test_the_last_two_are_set_side_by_side(anna, john):
    await anna.say("что Вересова говорила о мосте?")
    await anna.say("а Остроухова?")
    both = (await anna.say("сравни")).text
    assert "Алла Вересова: " in both
    assert "Полина Остроухова: " in both
    await john.say("seals")
    for said in ("compare", "which is bigger?"):  # with what is not said
        assert (await john.say(said)).text.startswith("I did not understand")


async def test_somebody_else_is_shown_after_somebody(anna, john):
    await anna.say("что говорила Вересова?")
    assert (await anna.say("а остроухова")).text.startswith("Полина Остроухова\n")
    await john.say("what did Pellow say?")
    assert (await john.say("and Vaughan?")).text.startswith("Idris Vaughan\n")


async def test_who_was_at_somebody_s_is_the_one_talked_about(anna):
    for said in ("сколько раз она была у Галямова?", "когда она у Галямова была?"):
        await anna.say("кто такая Алла Вересова?")
        told = await anna.say(said)
        assert "Алла Вересова" in told.text
        assert "Галямов" in told.text


async def test_who_somebody_is_and_what_they_said(anna):
    told = await anna.say("кто такая Алла Вересова?")
    assert told.text.startswith("Алла Вересова")
    assert (await anna.say("а что она говорила о мосте?")).text.startswith("Говорит Алла Вересова")


async def test_another_time_stays_with_the_person(anna):
    await anna.say("кто такая Алла Вересова?")
    await anna.say("что она говорила о мосте?")
    told = await anna.say("а в 2024?")
    assert "Алла Вересова" in told.text.split("\n")[0]


@pytest.mark.parametrize("said", ["что он говорил о мосте?", "встречи с ней", "её первая встреча"])
async def test_of_nobody_nothing_is_told(anna, said):
    assert (await anna.say(said)).text == "О ком речь? Назовите человека, и я поищу."
    await anna.say("мост")
    assert (await anna.say(said)).text == "О ком речь? Назовите человека, и я поищу."


async def test_whoever_is_named_then_is_meant(anna):
    await anna.say("когда они виделись в последний раз?")
    assert "16 мая 2022" in (await anna.say("ну Путин и Токаев")).text


async def test_their_meetings(anna):
    await anna.say("кто такой Токаев?")
    assert (await anna.say("его первая встреча")).text.startswith("Путин и Токаев о торговле")
    assert (await anna.say("а последняя?")).text.startswith("Путин и Токаев о торговле")


async def test_nobody_elses_words_answer_for_them(anna):
    await anna.say("кто такая Полина Остроухова?")
    told = await anna.say("что она сказала о пешеходах?")
    assert "Тимур Галямов" not in told.text


async def test_somebody_on_the_topic_shown(anna):
    await anna.say("мост")
    told = await anna.say("а что говорила про это Остроухова?")
    assert "Остроухова" in told.text.split("\n")[0]


async def test_the_same_person_on_another_topic(anna):
    await anna.say("что Вересова говорила о рельсах?")
    told = await anna.say("а о фонтане?")
    assert "фонтан на Почтовой площади" in told.text
    assert "Алла Вересова" in told.text


async def test_meetings_with_the_person_at_hand(anna):
    await anna.say("кто такой Галямов?")
    told = await anna.say("сколько было встреч с ним?")
    assert "Тимур Галямов" in told.text
    assert "2 стенограммы" in told.text


@pytest.mark.parametrize(
    "said", ["кто чаще всех выступает", "who speaks the most?", "сколько людей в архиве"]
)
async def test_everybody_of_the_archive(anna, said):
    assert "17 человек" in (await anna.say(said)).text


async def test_whom_they_met_by_a_pronoun(john):
    await john.say("Veresova")
    assert "Alla Veresova" in (await john.say("any other meetings with her?")).text


async def test_what_somebody_said_by_a_pronoun(anna):
    await anna.say("Остроухова")
    assert "Полина Остроухова, директор" in (await anna.say("её слова о рельсах")).text


async def test_somebody_beside_nothing_asked_is_their_page(john):
    await john.say("/meeting Pelow")
    assert (await john.say("and Vaughan?")).text.startswith("Idris Vaughan")


async def test_who_was_there_besides_somebody(anna):
    await anna.say(RAILS)
    assert "Говорили:" in (await anna.say("кто там был кроме Остроуховой?")).text


async def test_what_somebody_said_of_whatever_is_their_page(anna):
    await anna.say(RAILS)
    told = await anna.say("а о чём она говорила?")
    assert told.text.startswith("Полина Остроухова")
    assert "Недавние высказывания" in told.text


async def test_who_does_something_there_is_no_list_of_people(anna):
    await anna.say(RAILS)
    told = await anna.say("и кто там за всё это платит?")
    assert "Говорили:" not in told.text


async def test_when_somebody_talked_about_was_there(anna):
    await anna.say("кто такая Вересова?")
    told = await anna.say("когда она выступала последний раз?")
    assert told.text.startswith("Алла Вересова\nПоследний раз: 12 сентября 2024 г.")


@pytest.mark.parametrize(
    ("before", "said"),
    [
        ("Вересова", "кем она работает?"),
        ("Вересова", "а кто она такая?"),
        ("кто такая Вересова?", "какую должность она занимает?"),
        ("кто такая Вересова?", "чем она занимается"),
    ],
)
async def test_what_somebody_named_is_stands_on_their_page(anna, before, said):
    await anna.say(before)
    assert (await anna.say(said)).text.startswith("Алла Вересова\nмэр")


async def test_what_somebody_is_in_english(john):
    await john.say("Veresova")
    assert (await john.say("what's her job?")).text.startswith("Alla Veresova\n")


async def test_when_they_met_is_asked_of_the_person_talked_about(john):
    await john.say("Who is Veresova?")
    told = await john.say("when did they last meet?")
    assert told.text.startswith("Alla Veresova\nLast time: 12 September 2024")


async def test_a_thing_of_the_one_named_before_is_no_topic(anna, john):
    assert "ничего" in (await anna.say("Сколько лет Вересовой?")).text
    for said in ("а дети у неё есть?", "а её муж?"):
        assert "упоминани" not in (await anna.say(said)).text
    assert (await john.say("and its price?")).text.startswith("What do you mean?")


@pytest.mark.parametrize("said", ["Лодкан", "Ладкин"])
async def test_of_a_mistyped_name_is_what_comes_next(town, said):
    town.put(transcript(1, title="Встреча с Аркадием Лодкиным"))
    town.put(transcript(2, title="Встреча с Аркадием Лодкиным", date="2026-02-02", said="Мосты."))
    town.library.catch_up()
    await town.say(said)
    assert (await town.say("о чём он рассказывал?")).startswith("Аркадий Лодкин")


async def test_of_a_meeting_with_several_he_is_nobody_who_was_not_there(town):
    town.put(transcript(1, title="Встреча о газе"))
    town.put(
        (
            "Совещание о портах\n\n2026-02-02 10:00:00\n\nПриозерье\n\nО.Тихая: Добрый день!\n\n"
            "П.Громов: Порты мы отстроили.\n".encode(),
            "http://kremlin.ru/events/president/news/9",
        )
    )
    town.library.catch_up()
    assert (await town.say("/meeting портах")).startswith("Совещание о портах")
    assert "Лодкин" not in await town.say("что он сказал о поставках газа?")


async def test_what_they_said_is_asked_in_any_order(anna):
    told = await anna.say("а Вересова что говорила?")
    assert told.text.startswith("Алла Вересова")


async def test_who_else_speaks_of_it_is_everybody_but_them(anna):
    await anna.say("Вересова о мосте")
    told = await anna.say("кто ещё об этом говорил?")
    assert told.text.startswith("«мост» (кроме: Алла Вересова)")
    assert "\nАлла Вересова\n" not in told.text


async def test_somebody_who_did_not_speak_then(anna):
    told = await anna.say("Вересова март 2011")
    assert told.text.startswith("март 2011: выступлений в архиве нет. В другое время:")
    assert "Алла Вересова" in told.text


async def test_somebody_on_a_country_of_another_time_keeps_the_country(town):
    town.put(
        transcript(1, said="Поставки газа идут в Турцию уже третий год."),
        transcript(2, date="2026-03-03", said="Мост мы достроили, ярмарку открыли."),
    )
    town.library.catch_up()
    told = await town.say("Лодкин Турция март 2011")
    assert "в Турцию" in told
    assert "упоминаний нет" in told
    assert "Мост" not in told


@pytest.mark.parametrize("asked", ["кто губернатор Камчатки?", "кто министр рыбалки?"])
async def test_who_holds_an_office_that_nobody_told_is_not_who_spoke_before(anna, asked):
    assert "Остроухова" in (await anna.say("что говорила Остроухова?")).text
    await anna.say(asked)
    assert "Остроухова" not in (await anna.say("когда он был тут в последний раз?")).text


async def test_nor_are_they_in_english(john):
    await john.say("what did Vera Ostroukhova say?")
    await john.say("who is the governor of Kamchatka?")
    told = await john.say("when was he last there?")
    assert told.text.startswith("What do you mean?")


async def test_who_did_something_that_nobody_told_is_not_who_spoke_before(anna):
    await anna.say("На сколько дороже бесшумные рельсы?")
    await anna.say("кто украл кукумберов?")
    assert "Лодкин" not in (await anna.say("сколько ему лет?")).text
    assert (await anna.say("что он говорил о мосте?")).text.startswith("О ком речь?")


@pytest.mark.parametrize("asked", ["цитаты Вересовой о мосте", "что Вересова говорила о мосте?"])
async def test_of_what_else_somebody_spoke(anna, asked):
    await anna.say(asked)
    assert (await anna.say("а о чём ещё?")).text.startswith("Алла Вересова")


async def test_of_what_else_is_nobodys_after_a_topic(anna):
    await anna.say("мост")
    assert (await anna.say("а о чём ещё?")).text.startswith("О ком речь?")


async def test_whom_the_archive_does_not_know_is_asked_after_as_whoever_speaks(anna, john):
    await anna.say("что Вересова говорила о мосте?")
    assert "Алла Вересова" not in (await anna.say("а шольц?")).text
    await john.say("What did Pellow say about seals?")
    assert "Pellow" not in (await john.say("and scholz")).text


async def test_he_is_whom_the_question_before_named_though_nothing_told_it(anna):
    await anna.say("сколько лет Вересовой?")
    assert (await anna.say("что говорила о мосте?")).text.startswith("Говорит Алла Вересова")


async def test_words_of_nobody_named_are_nobodys(anna):
    assert (await anna.say("что говорил в 2024?")).text.startswith("О ком речь?")
    assert (await anna.say("что сказал про мост")).text.startswith("О ком речь?")


@pytest.mark.parametrize(
    "asked",
    [
        "Токаев говорил что-нибудь о верблюдах?",
        "говорил ли Токаев о верблюдах?",
        "did Tokayev say anything about camels?",
    ],
)
async def test_whether_somebody_spoke_of_it(anna, asked):
    assert (await anna.say(asked)).text.startswith("В архиве есть слова этого человека")
