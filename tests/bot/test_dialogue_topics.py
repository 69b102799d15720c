"""Topics in a chat: the view, its buttons, and what is asked about it next."""

import pytest

from tests.bot.town import transcript


async def test_a_topic_is_counted_and_quoted(anna, john):
    told = await anna.say("мост")
    assert told.text.startswith("«мост»: 12 упоминаний на 3 встречах, 2024–2026")
    assert "Чаще всех говорят: " in told.text
    assert len(told.quotes) == 3
    assert {"мост", "моста", "мосту", "мостов"} & set(told.marked("bold"))
    english = await john.say("tell me about seals")
    assert english.text.startswith("“seals”: 2 mentions in 1 meeting, 2025")


async def test_more_quotes_of_it(anna):
    told = await anna.say("мост")
    more = await anna.press("▶")
    assert more.id == told.id
    assert not set(more.quotes) & set(told.quotes)


async def test_its_mentions_are_the_ones_counted(anna):
    await anna.say("мост")
    listed = await anna.press("Все упоминания: 12")
    assert listed.text.startswith("12 упоминаний")


async def test_its_years_are_a_picture(anna):
    await anna.say("мост")
    told = await anna.press("По годам")
    assert told.photo.startswith(b"\x89PNG")


async def test_its_meetings(anna):
    await anna.say("мост")
    told = await anna.press("Встречи: 3")
    assert told.text.startswith("Нашлись 3 встречи по словам «мост»")


async def test_words_that_never_come_together(anna):
    told = await anna.say("рельсы тюлени")
    assert told.text.startswith(
        "«рельсы» в одной фразе с этим в архиве не звучит; только «тюлени»:"
    )


@pytest.mark.parametrize("said", ["vaughan trams", "Idris Vaughan, trams", "trams Vaughan"])
async def test_who_has_no_words_on_a_topic_is_told_as_a_person(anna, john, said):
    told = "No words about “trams” by Idris Vaughan, nor a sentence with both; “trams” alone:"
    assert (await john.say(said)).text.startswith(told)
    russian = await anna.say(said)
    assert russian.text.startswith("Idris Vaughan: слов про «trams» в архиве нет, в одной фразе с")


async def test_of_several_without_words_on_a_topic_each_is_told(john):
    told = (await john.say("Vaughan Pellow trams")).text
    assert told.startswith("No words about “trams” by Nora Pellow, Idris Vaughan, nor")


@pytest.mark.parametrize(
    ("said", "alone"),
    [
        ("график тюленей", "тюлени"),
        ("развитие тюленей", "тюлени"),
        ("цена моста", "мост"),
        ("список тюленей", "тюлени"),
        ("капитан тюленей", "тюлени"),
    ],
)
async def test_a_word_that_says_little_is_not_shown_alone(anna, said, alone):
    told = await anna.say(said)
    assert f"только «{alone}»:" in told.text.partition("\n")[0]


@pytest.mark.parametrize("said", ["ывап олдж", "фыва дожд", "кладк ывап", "qwer asdf"])
async def test_of_nonsense_no_word_is_shown_alone(anna, said):
    assert "не встречается" not in (await anna.say(said)).text


@pytest.mark.parametrize("said", ["seals -wall", "seals except wall", "seals, but not wall"])
async def test_a_topic_without_what_is_excluded(john, said):
    told = await john.say(said)
    assert told.text.startswith(f"“{said.replace(',', '')}”: 1 mention in 1 meeting")
    assert "sofa" in told.text
    assert "old wall" not in told.text


@pytest.mark.parametrize(
    "said",
    [
        "кто кроме Вересовой говорил о мосте",
        "о мосте все, кроме Вересовой",
        "мосте, но не Вересова",
        "цитаты о мосте не от Вересовой",
    ],
)
async def test_a_topic_without_the_words_of_somebody(anna, said):
    told = await anna.say(said)
    assert told.text.startswith("«мост» (кроме: Алла Вересова): 6 упоминаний")
    assert "\nАлла Вересова\n" not in told.text
    listed = await anna.press("Все упоминания: 6")
    assert listed.text.startswith("6 упоминаний")


async def test_the_topic_before_without_the_words_of_somebody(anna, john):
    told = await anna.say("кто кроме Вересовой говорил о мосте")
    await anna.say("мост")
    again = await anna.say("а кроме Вересовой?")
    assert again.text == told.text
    fewer = await anna.say("и не Остроухова")
    assert fewer.text.startswith("«мост» (кроме: Алла Вересова, Полина Остроухова): 4 упомин")
    await john.say("Vaughan on seals")
    told = await john.say("anyone besides him?")
    assert told.text.startswith("“seals” (except Idris Vaughan): 1 mention")


async def test_an_answer_without_the_words_of_somebody(anna):
    said = await anna.say("сколько пассажиров возили по мосту")
    assert "Полина Остроухова" in said.text
    assert "Полина Остроухова" not in (await anna.say("но не Остроухова")).text


async def test_whoever_is_not_wanted_is_no_name_of_a_meeting(anna, john):
    assert (await anna.say("не Вересова")).text.startswith("О чём речь?")
    assert (await john.say("not Pellow")).text.startswith("What do you mean?")


async def test_somebody_but_not_on_a_topic_is_no_meeting_about_it(anna, john):
    assert (await anna.say("Галямов, но не о мосте")).text.startswith("Тимур Галямов")
    assert (await john.say("Vaughan but not about seals")).text.startswith("Idris Vaughan")


async def test_what_is_without_something(anna):
    told = await anna.say("мост без трамвая")
    assert told.text.startswith("«мост без трамвая»: 2 упоминания")
    assert "красивый балкон" in told.text
    assert " в одной фразе с этим в архиве не звучит" in (await anna.say("мост без тюленей")).text


async def test_a_given_name_alone_is_not_who_is_named_in_full(anna):
    assert " в одной фразе" not in (await anna.say("тимур сколотов")).text
    assert " в одной фразе" not in (await anna.say("полина сколотова")).text


async def test_a_part_of_a_topic(john):
    await john.say("seals")
    assert (await john.say("only with sofas")).text.startswith("“seals sofas”: 1 mention")


@pytest.mark.parametrize("said", ["последний дирижабль", "new zeppelin", "2+2"])
async def test_nothing_but_such_words_is_silence(anna, said):
    assert "ничего не нашлось" in (await anna.say(said)).text


@pytest.mark.parametrize("said", ["last", "new", "список", "list"])
async def test_a_bare_word_for_a_list_is_one(anna, said):
    assert (await anna.say(said)).text.startswith("Все встречи")


async def test_what_nobody_speaks_of_is_silence(anna):
    assert "ничего не нашлось" in (await anna.say("дирижабль")).text


async def test_a_date_spoken_into_a_phone(anna):
    told = await anna.say("двенадцатое сентября две тысячи двадцать четвёртого")
    assert "Верхнереченск" in told.text


async def test_how_often_somebody_is_mentioned_opens_no_card(anna, john):
    told = await anna.say("сколько раз упоминали Вересову?")
    assert told.text.startswith("«Вересову»: 1 упоминание")
    told = await anna.say("сколько раз упоминали Галямова?")
    assert told.text.startswith("«Галямова»: 2 упоминания")
    told = await john.say("how many times was Putin mentioned?")
    assert told.text.startswith("“Putin”: 1 mention")


async def test_the_other_keyboard_layout(anna, john):
    told = await anna.say("vjcn")
    assert told.text.startswith("Раскладка была другая, читаю так: мост\n\n«мост»")
    assert "Who spoke:" in (await john.say("зуддщц")).text


async def test_russian_in_latin_letters(anna, john):
    told = await anna.say("kto govoril pro most")
    assert told.text.startswith("Читаю так: кто говорил про мост\n\n«мост»")
    again = await anna.say("a krome veresovoy?")
    assert "«мост» (кроме: Алла Вересова)" in again.text
    assert (await anna.say("privet")).text == (await anna.say("привет")).text
    assert (await john.say("skolko stoit most")).text.startswith("I read it as сколько стоит мост")
    assert "I read it as" not in (await john.say("who spoke on ferries")).text


async def test_who_is_only_named_with_a_topic_is_named_in_its_heading(john):
    told = await john.say("Okafor passengers")
    assert told.text.startswith("“passengers Okafor”: 1 mention in 1 meeting, 2025")
    listed = await john.press("All mentions: 1")
    assert listed.text.startswith("1 mention of “Okafor passengers”")


@pytest.mark.parametrize("said", ["сейчас", "раньше", "может"])
async def test_words_of_no_topic_are_none(anna, said):
    assert "упомин" not in (await anna.say(said)).text


@pytest.mark.parametrize("said", ["ок а чо по фонтану", "а что по фонтану"])
async def test_what_there_is_on_a_topic(anna, said):
    assert (await anna.say(said)).text.startswith("«фонтан»: 4 упоминания")


async def test_neither_a_number_nor_its_thousands_alone_is_the_figure(anna, john):
    for asked in ("где говорили про 12 триллионов", "12 триллионов"):
        assert "«12»" not in (await anna.say(asked)).text
    assert "“73”" not in (await john.say("where was 73 trillion mentioned")).text


async def test_of_a_topic_those_who_talk_about_it_are_named(anna):
    told = await anna.say("мост")
    assert (await anna.say("а кто об этом говорил?")).text == told.text


@pytest.mark.parametrize(
    ("only", "told"),
    [
        ("только у Остроуховой", "«мост», Полина Остроухова"),
        ("нет, у Остроуховой", "«мост», Полина Остроухова"),
        ("только Остроухова", "«мост», Полина Остроухова"),
        ("что по этому поводу говорила Остроухова?", "«мост», Полина Остроухова"),
    ],
)
async def test_a_topic_is_narrowed_to_somebody(anna, only, told):
    await anna.say("мост")
    assert (await anna.say(only)).text.startswith(told)


async def test_of_a_topic_that_the_meeting_does_not_have_that_is_said(anna):
    await anna.say("/meeting Токаев")
    told = await anna.say("что там про тюленей?")
    assert told.text.startswith("На встрече «Путин и Токаев о торговле")
    assert "«тюлени»" in told.text


async def test_the_oldest_and_the_newest_mention_of_a_topic(anna):
    for said, day in (
        ("самое первое упоминание?", "12 сентября 2024 г."),
        ("а самая новая?", "19 февраля 2026 г."),
        ("а самая старая?", "12 сентября 2024 г."),
    ):
        if "первое" in said:
            await anna.say("мост")
        told = await anna.say(said)
        assert len(told.quotes) == 1
        assert f"\n{day}" in told.text
    assert (await anna.say("кто это сказал?")).quotes[0] in told.quotes[0]


async def test_the_last_mention_of_a_topic_in_english(john):
    await john.say("bridge")
    assert "\n12 September 2024" in (await john.say("the oldest one")).text
    assert "\n19 February 2026" in (await john.say("and the last one?")).text


@pytest.mark.parametrize("said", ["а раньше?", "а ещё раньше?", "а до этого?"])
async def test_what_was_said_of_a_topic_before(anna, said):
    await anna.say("мост")
    told = await anna.say(said)
    assert len(told.quotes) == 1
    assert "\n12 сентября 2024 г." in told.text
    assert (await anna.say("а раньше?")).text == "Более раннего упоминания не нашлось."


@pytest.mark.parametrize("said", ["and earlier?", "what about before?", "anything earlier?"])
async def test_what_was_said_of_a_topic_before_its_last_mention(john, said):
    await john.say("bridge")
    newest = await john.say("the last one")
    earlier = await john.say(said)
    assert "\n19 February 2026" in newest.text
    assert "\n12 September 2024" in earlier.text


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("сколько раз упоминали в 2026?", "«мост»: 1 упоминание на 1 встрече, 2026"),
        ("а как часто об этом говорили?", "«мост»: 12 упоминаний на 3 встречах, 2024–2026"),
    ],
)
async def test_how_often_a_topic_was_mentioned(anna, said, told):
    await anna.say("мост")
    assert (await anna.say(said)).text.startswith(told)


@pytest.mark.parametrize("said", ["вернёмся к мосту", "ладно, вернись к теме моста"])
async def test_going_back_to_a_topic(anna, said):
    await anna.say("мост")
    await anna.say("тюлени")
    assert "12 упоминаний" in (await anna.say(said)).text


async def test_going_back_to_a_topic_in_english(john):
    await john.say("bridge")
    await john.say("seals")
    assert (await john.say("ok, back to the bridge")).text.startswith("“bridge”: 12 mentions")


@pytest.mark.parametrize("said", ["Северный поток 2", "«Северный поток – 2»", "что там с СП-2"])
async def test_a_name_is_found_by_what_the_other_language_calls_it(town, said):
    town.put(transcript(1, title="Meeting on pipes", said="We finished Nord Stream 2 in May."))
    town.put(transcript(2, title="Meeting on rain", said="In the north the stream has 2 banks."))
    town.library.catch_up()
    told = "".join(await town.say(said))
    assert "1 упоминание на 1 встрече" in told
    assert "Nord Stream 2 in May" in told


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("когда впервые говорили о мосте?", "последнее упоминание моста"),
        ("первый раз когда упомянули мост", "последний раз, когда упоминали мост"),
    ],
)
async def test_only_its_first_or_last_mention_is_wanted(anna, text, other):
    await anna.say("мост")
    oldest, newest = (
        await anna.say("самое первое упоминание"),
        await anna.say("последнее упоминание"),
    )
    assert oldest.quotes != newest.quotes
    assert (await anna.say(text)).quotes == oldest.quotes
    assert (await anna.say(other)).quotes == newest.quotes


async def test_of_a_topic_of_several_words_no_first_mention_is_told(john):
    told = await john.say("first mention of harbour and ferries")
    assert len(told.quotes) != 1


@pytest.mark.parametrize("text", ["кто спрашивал про мост", "кто задал вопрос о мосте"])
async def test_who_asked_about_it(anna, text):
    assert (await anna.say(text)).text.startswith("«мост")


@pytest.mark.parametrize(
    "text", ["найди слово дирижабль", "сколько раз упоминали дирижабль", "find the word zeppelin"]
)
async def test_a_word_that_nobody_said_has_nothing_near(anna, text):
    told = await anna.say(text)
    assert "ничего не нашлось" in told.text
    assert not told.quotes


async def test_a_price_that_no_quote_tells_is_a_topic(town):
    town.put(transcript(5, said="Цены на щебень растут, и песок дорожает."))
    town.library.catch_up()
    told = "".join(await town.say("сколько стоит щебень?"))
    assert told.startswith("«цена на щебень»: 1 упоминание на 1 встрече")
    [listed] = await town.press("Все упоминания")
    assert listed.startswith("1 упоминание")


async def test_a_topic_is_asked_again_of_something_else(town):
    town.put(
        transcript(6, said="Зарплата поваров выросла. Зарплата лоцманов та же. Лоцманов мало.")
    )
    town.library.catch_up()
    await town.say("зарплата поваров")
    assert (await town.say("а лоцманов?")).startswith("«заработная плата лоцманов»: ")
    assert (await town.say("а лоцманы?")).startswith("«лоцманы»: ")


async def test_what_is_only_said_of_a_thing_is_no_promise(john):
    told = await john.say("what did Marrin demand about residents?")
    assert told.text.startswith("I have no certain answer. The nearest I have:\n\n“residents”")
