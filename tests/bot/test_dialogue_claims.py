"""Claims in a chat: checked by themselves, by /verify, and what is shown."""

import pytest

RAILS = "Они дороже обычных на 12 процентов, зато служат не 15 лет, а все 30"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (f"Правда ли, что Остроухова сказала: «{RAILS}»?", "✅ Да, дословно так и сказано."),
        (f"«{RAILS}»", "✅ Да, дословно"),
        (
            f"Правда ли, что Остроухова сказала: «{RAILS.replace('12', '52')}»?",
            "✏️ Сказано не так: «12», а не «52».",
        ),
        (
            f"Правда ли, что Ситников сказал: «{RAILS}»?",
            "👤 Слова такие есть, но сказал их другой",
        ),
        (f"Правда ли, что Байден сказал: «{RAILS}»?", "👤 Слова такие есть, но сказал их другой"),
        (f"Байден: «{RAILS}»", "👤 Слова такие есть, но сказал их другой"),
        (f"Остроухова в 2019 году сказала: «{RAILS}»", "📅"),
        (f"Остроухова в июне сказала: «{RAILS}»", "📅"),
        (f"Остроухова в сентябре сказала: «{RAILS}»", "✅ Да, дословно"),
        (f"Остроухова 14 сентября сказала: «{RAILS}»", "✅ Да, дословно"),  # two days later
        ("«Мост покрасят в зелёный цвет к следующей пятнице»", "❓ В 6 стенограммах с"),
        (f"/verify {RAILS}", "✅ Да, дословно"),
    ],
)
async def test_verdicts(anna, said, told):
    reply = await anna.say(said)
    assert reply.text.startswith(told)
    if "❓" not in told:
        assert "12 процентов" in reply.text
        assert "Полина Остроухова" in reply.text


async def test_a_claim_in_other_words_is_so_in_substance_and_its_whole_sentence_is_shown(anna):
    reply = await anna.say("Правда ли, что, по словам Галямова, пешеходов пустят 15 ноября?")
    assert reply.text.startswith("≈ Да, по смыслу так и сказано.")
    assert "Пешеходов пустим раньше всех, 15 ноября." in reply.text
    reply = await anna.say("Правда ли, что пешеходов пустят 16 ноября?")
    assert reply.text.startswith("✏️ Сказано не так: «15», а не «16».")


async def test_the_same_in_other_words_is_not_denied_flatly(anna):
    reply = await anna.say("Токаев говорил, что Россия – главный партнёр в хозяйстве и торговле")
    assert reply.text.startswith("❓ Именно таких слов в 6 стенограммах")
    assert "нет, но есть похожие.\n\nСверьте сами" in reply.text


async def test_another_time_is_told_of_what_is_only_alike(anna):
    said = "В 2019 году Токаев говорил, что Россия – главный партнёр в хозяйстве и торговле"
    assert "📅 И время другое: это сказано 16 мая 2022" in (await anna.say(said)).text


async def test_the_nearest_is_the_sentence_with_the_claimed_figure(john):
    reply = await john.say("Is it true that Vaughan said they counted 73 seals?")
    assert "We counted 73 of them." in reply.text


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (RAILS.replace(" на 12 процентов", ""), "здесь пропущено «на 12 процентов»."),
        (RAILS.replace("зато", "зато почти никогда"), "слов «почти никогда» здесь нет."),
    ],
)
async def test_what_is_left_out_or_added_is_named_without_a_counterpart(anna, said, told):
    assert (await anna.say(f"«{said}»")).text.startswith(f"✏️ Сказано не так: {told}")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (f"Байден: «{RAILS}»", "Полина Остроухова. Имени Байден среди выступавших в архиве нет."),
        (f"Ситников: «{RAILS}»", "Полина Остроухова, а не Глеб Ситников."),
        (
            f"Байден: «{RAILS.replace('12', '52')}»",
            "Среди выступавших в архиве нет такого имени: Байден.",
        ),
    ],
)
async def test_who_is_claimed_to_have_said_it_may_speak_nowhere(anna, said, shown):
    assert shown in (await anna.say(said)).text


async def test_the_day_of_a_post_is_not_that_of_a_quotation_in_it(anna):
    post = (
        "Сегодня утром в горсовете снова спорили о мосте и трамваях, и спорили долго.\n\n"
        f"Полина Остроухова: «{RAILS}»\n\nЗавтра заседание продолжится."
    )
    assert (await anna.say(post)).text.startswith("✅ Да, дословно")
    assert (await anna.say(f"Сегодня Остроухова сказала: «{RAILS}»")).text.startswith("📅")


async def test_who_is_claimed_to_have_said_it_is_named_in_the_readers_letters(anna, john):
    assert "а не Касым-Жомарт Токаев." in (await anna.say(f"Tokayev: «{RAILS}»")).text
    told = await john.say('Токаев: "We counted 73 of them"')
    assert "not Kassym-Jomart Tokayev." in told.text


async def test_who_is_known_is_not_called_unknown(anna, john):
    for said in (f"Остроухова: «{RAILS.replace('12', '52')}»", f"Ситников: «{RAILS}»"):
        assert "нет такого имени" not in (await anna.say(said)).text
    told = await john.say('Elon Musk said: "We counted 73 of them"')
    assert "Elon Musk doesn’t speak in the archive." in told.text


async def test_of_words_that_are_not_there_the_nearest_is_a_whole_sentence(anna):
    reply = await anna.say("«Рельсы дороже бесшумных троллейбусов нового образца»")
    assert reply.text.startswith("❓")
    assert reply.quotes[0][0].isupper()
    assert reply.quotes[0].endswith((".", "!", "?"))


async def test_few_words_said_to_be_somebodys_are_a_claim(anna):
    reply = await anna.say("Правда ли, что Остроухова сказала «мы одна страна»?")
    assert reply.text.startswith("❓")


async def test_in_english(john):
    told = await john.say('Did Vaughan really say: "We counted 93 of them"?')
    assert told.text.startswith("✏️ Not quite what was said: “73”, not “93”.")
    assert "Write" not in (await john.say("/verify We counted 73 of them")).text
    assert "After the command" in (await john.say("/verify")).text


async def test_the_place_is_a_button_away(anna):
    await anna.say(f"/verify {RAILS}")
    opened = await anna.press("Вокруг цитаты")
    assert "бесшумные рельсы" in opened.text


async def test_what_differs_is_struck_and_what_was_said_is_bold(anna):
    reply = await anna.say(f"«{RAILS.replace('12', '52')}»")
    assert reply.marked("strikethrough") == ["52"]
    assert "12" in reply.marked("bold")
    left_out = await anna.say(f"«{RAILS.replace('не 15 лет, а ', '')}»")
    assert left_out.text.startswith("✏️")
    assert "не 15" in " ".join(left_out.marked("bold"))


async def test_a_quote_carries_its_code_and_is_known_by_it(anna):
    checked = await anna.say(f"/verify {RAILS}")
    code = checked.marked("code")[0]
    copied = next(one for one in checked.buttons if one.text == "📋 Верная цитата").value
    assert f"[{code}]" in copied
    assert RAILS in copied
    found = await anna.say(f"/quote {code.upper()[:4]}-{code[4:]}")
    assert found.text.startswith("✅ Цитата стоит в стенограмме без изменений.")
    assert RAILS in found.quotes[0]
    assert "не знаю" in (await anna.say("/quote zzzzzzzz")).text
    assert "код цитаты" in (await anna.say("/quote")).text


async def test_an_answer_is_copied_with_its_code(anna):
    answer = await anna.say("На сколько дороже бесшумные рельсы?")
    copied = next(one for one in answer.buttons if one.text == "📋 Скопировать").value
    code = copied.partition("[")[2].partition("]")[0]
    assert "✅" in (await anna.say(f"/quote {code}")).text


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Остроухова: они дороже обычных на 12 процентов", "✅"),
        ("Остроухова: они дороже обычных на 13 процентов", "✏️"),
        ("Остроухова сказала, что рельсы служат не 15 лет, а все 30", "❓"),  # it says "they"
        ("она сказала, что они дороже обычных на 12 %", "≈"),
        ("Ситников сказал, что они дороже обычных на 12 процентов", "👤"),
        (f"«{RAILS}» — это правда?", "✅"),
        (f"«{RAILS}», сказала Остроухова в сентябре 2024", "✅"),
        (f"«{RAILS}», сказала Остроухова в 2019 году", "📅"),
        ("они дороже обычных на двенадцать процентов, это правда?", "≈"),
    ],
)
async def test_forms_of_a_claim(anna, said, told):
    assert (await anna.say(said)).text.startswith(told)


async def test_who_did_not_say_it_is_named_in_the_language_of_the_chat(john):
    told = await john.say(f"Ситников: «{RAILS}»")
    assert "not Gleb Sitnikov" in told.text


@pytest.mark.parametrize(
    "said",
    [
        f"Ситников сказал: «{RAILS}»",
        f"«{RAILS.replace('12', '52')}»",
        f"Остроухова в 2019 году сказала: «{RAILS}»",
        f"/verify Байден: «{RAILS}»",
        "«Мост покрасят в зелёный цвет к следующей пятнице»",
    ],
)
async def test_asked_again_whether_it_is_true_the_verdict_stays(anna, said):
    verdict = await anna.say(said)
    assert verdict.text[0] in "👤✏📅❓"
    assert (await anna.say("это правда?")).text == verdict.text
    assert (await anna.say("а точно ли это?")).text == verdict.text
    assert (await anna.say("это ложь?")).text == verdict.text
    assert (await anna.say("а на самом деле сколько?")).text == verdict.text


async def test_another_figure_of_a_claim_that_is_doubted(anna):
    assert (await anna.say(f"«{RAILS.replace('12', '52')}»")).text.startswith("✏")
    assert "«12», а не «42»" in (await anna.say("он сказал 42 процента, это ложь?")).text
    assert (await anna.say("а 12 процентов?")).text.startswith("✅")


async def test_what_is_passed_on_is_checked(anna):
    assert (await anna.say(RAILS, forwarded=True)).text.startswith("✅")
    question = await anna.say("На сколько дороже бесшумные рельсы?", forwarded=True)
    assert not question.text.startswith(("✅", "❓"))


async def test_a_doubt_is_about_the_message_it_replies_to(anna, local):
    other = local.message(RAILS.replace("12", "52"), user=anna.person).message
    reply = await anna.say("это правда?", reply_to=other.message_id)
    assert reply.text.startswith("✏️ Сказано не так: «12», а не «52»")


async def test_a_verdict_to_send_from_any_chat(anna, local):
    await anna.hand(local.inline(f"«{RAILS.replace('12', '52')}»", user=anna.person))
    (offer,) = local.inline_answers[-1].results
    assert offer.title == "✏️ Сказано не так: «12», а не «52»."
    assert "12 процентов" in offer.text
    assert "Полина Остроухова" in offer.text


async def test_the_opposite_of_what_was_said_is_not_confirmed(john):
    whole = "Not one of our 58 small schools will be closed before 2030."
    for claim in (
        "is it true that schools will be closed?",
        "Castellane said that small schools will be closed",
    ):
        told = await john.say(claim)
        assert told.text.startswith("✏️ Not quite what was said: “Not one of our 58")
        assert whole in told.text
    told = await john.say("is it true that no school will be closed?")
    assert told.text.startswith("≈ Yes")
    assert whole in told.text


async def test_the_figure_of_the_same_subject_is_compared(anna):
    told = await anna.say("Правда ли, что удорожание составило 96 миллионов рублей?")
    assert told.text.startswith("≈ Да, число то же: «96 миллионов рублей».")
    told = await anna.say("Правда ли, что удорожание составило 70 миллионов рублей?")
    line = "✏️ Названо другое число: «96 миллионов рублей», а не «70 миллионов рублей»."
    assert told.text.startswith(line)
    told = await anna.say("Правда ли, что удорожание составило почти 100 миллионов рублей?")
    assert told.text.startswith("≈ Да, если округлить: сказано «96 миллионов рублей».")
    assert told.text.count("100 миллионов") == 0  # nothing is struck in a quote that is true


async def test_an_equal_figure_makes_no_changed_word_right(anna):
    told = await anna.say("«каждый горожанин с левого берега теряет в среднем 37 минут в Россия»")
    assert told.text.startswith("✏️ Сказано не так: «день», а не «Россия»")


async def test_a_claim_in_the_other_voice(john):
    told = await john.say(
        "Did Castellane say that the promise was signed by the council on February 2?"
    )
    assert told.text.startswith("≈ Yes")
    assert "The council signed that promise on February 2" in told.text
    told = await john.say(
        "Did Castellane say that the promise was signed by the pupils on February 2?"
    )
    assert not told.text.startswith(("≈ Yes", "✅"))


async def test_of_several_changes_the_weightiest_is_named(anna):
    told = await anna.say("Правда ли, что движение машин открыли 20 декабря?")
    assert not told.text.startswith(("≈ Да", "✅"))
    changed = RAILS.replace("дороже", "дешевле").replace("12", "52")
    told = await anna.say(f"Правда ли, что Остроухова сказала: «{changed}»?")
    assert told.text.startswith("✏️ Сказано не так: «12», а не «52».")


async def test_words_of_another_matter_are_only_the_nearest(john):
    told = await john.say("is it true that we will raise taxes now?")
    assert "I have no certain verdict" in told.text
    assert "Not quite" not in told.text


async def test_a_claim_with_another_figure(john):
    asked = await john.say("Did Vaughan say “We counted 73 of them”?")
    assert "word for word" in asked.text
    other = await john.say("and 83?")
    assert other.text.startswith("✏️")
    assert "73" in other.text


async def test_that_the_nearest_or_altered_words_are_anothers_is_told(anna, john):
    reply = await anna.say("Галямов сказал, что бесшумные рельсы дороже обычных на 52 процента")
    assert "«12», а не «52»" in reply.text
    assert "Сказал это другой человек: Полина Остроухова, а не Тимур Галямов" in reply.text
    reply = await john.say("did Pellow say we counted 83 of them?")
    assert "by somebody else: Idris Vaughan, not Nora Pellow" in reply.text
