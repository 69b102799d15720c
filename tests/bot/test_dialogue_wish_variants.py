"""Words by which a wish may be made narrower or wider, as buttons."""

import pytest

from tests.bot.town import BORIS, transcript

GAS = "Мы увеличили поставки газа на три процента, {}"
BESIDE = (
    "а цены – вдвое.",
    "и цены упали.",
    "а налоги снизили.",
    "мороз крепчает.",
    "лодки целы.",
)


@pytest.fixture
def archive(town):
    """Five meetings that speak of gas, two of them of prices beside it, and two of coal."""
    said = [GAS.format(beside) for beside in BESIDE]
    said += ["О топливе говорили долго, топливо дорогое.", "Про топливо забыли."]
    said += ["Уголь привезли."]
    said += [f"Цены на лодки и на уголь обсудили, день {n}. Цены на сети тоже." for n in range(6)]
    town.put(*(transcript(n, said=text, date="2026-02-20") for n, text in enumerate(said, 1)))
    town.library.catch_up()
    return town


def buttons(town):
    return [word for row in town.local.last.labels for word in row]


async def test_narrower_by_what_stands_beside_and_wider_by_what_is_near_in_meaning(archive):
    told = await archive.say("/subscribe газ")
    assert "таких сообщений было бы 5" in told
    assert "Кнопками подписку можно сузить или расширить" in told
    assert "+ цена (2)" in buttons(archive)
    assert "или топливо (7)" in buttons(archive)


async def test_the_button_makes_it_so_and_shows_what_it_is_worth_then(archive):
    await archive.say("/subscribe газ")
    (narrow,) = await archive.press("+ цена")
    assert "встретятся «газ» и «цена»." in narrow
    assert "таких сообщений было бы 2" in narrow
    archive.put(transcript(30, said=GAS.format("лодки белые.")))
    assert await archive.hear() == []
    archive.put(transcript(31, said=GAS.format("цены прежние.")))
    assert len(await archive.hear()) == 1


async def test_wider(archive):
    await archive.say("/subscribe газ")
    (wide,) = await archive.press("или топливо")
    assert "«газ или топливо»" in wide
    assert "таких сообщений было бы 7" in wide
    archive.put(transcript(30, said="Топливо привезли."))
    assert len(await archive.hear()) == 1


async def test_one_of_several_words_may_be_left_out(archive):
    await archive.say("/subscribe уголь сети")
    assert "без «сети» (7)" in buttons(archive)
    (wide,) = await archive.press("без «сети»")
    assert "«уголь»" in wide


async def test_a_person_is_narrowed_to_what_they_speak_about(archive):
    await archive.say("/subscribe Лодкин")
    assert "больше половины" in archive.local.last.text
    narrow = next(word for word in buttons(archive) if word.startswith("+ "))
    await archive.press(narrow)
    assert f"Лодкин скажет «{narrow.split()[1]}»." in archive.local.last.text


async def test_only_what_may_be_a_name_is_offered_as_one(archive):
    await archive.say("/subscribe Туманов")
    assert "Это имя человека" in buttons(archive)
    for wish in (
        "уголь",
        "зерно, но не уголь",
        "уголь -сети",
        "уголь + сети",
        "«угольные сети»",
        "Лодкин: уголь",
    ):
        await archive.say(f"/subscribe {wish}")
        assert "Это имя человека" not in buttons(archive)


@pytest.mark.parametrize(
    ("wish", "told"),
    [
        ("Лодкин об угле", "Готово: сообщу, когда Лодкин заговорит об угле."),
        ("что Лодкин говорит об угле", "Готово: сообщу, когда Лодкин заговорит об угле."),
        ("Лодкин: уголь", "Готово: сообщу, когда Лодкин скажет «уголь»."),
        ("Лодкин -уголь", "Готово: сообщу, когда говорит Лодкин, но не об этом: «уголь»."),
        (
            "Лодкин: сети -уголь",
            "Готово: сообщу, когда Лодкин скажет «сети», а рядом не будет «уголь».",
        ),
        (
            "уголь -сети -лодки",
            "Готово: сообщу, когда в новой стенограмме встретится «уголь», "
            "а рядом не будет «сети» или «лодки».",
        ),
        (
            "«угольный порт» или лодки",
            "Готово: сообщу, когда в новой стенограмме встретится «угольный порт или лодки».",
        ),
        (
            "Лодкин + уголь",
            "Готово: сообщу, когда в одной реплике встретятся «Лодкин» и «уголь». "
            "Имя может быть и у того, кто говорит.",
        ),
    ],
)
async def test_what_somebody_says_is_confirmed_as_it_was_understood(archive, wish, told):
    assert (await archive.say(f"/subscribe {wish}")).startswith(told)


async def test_no_words_of_another_script_are_offered(archive):
    told = await archive.say("/subscribe gas", user=BORIS)
    assert "told you of 5 meetings" in told
    assert "narrower or wider" not in told
    assert not any(word.startswith("+ ") for word in buttons(archive))


async def test_what_cannot_be_varied_has_no_such_buttons(archive):
    for wish in ("/subscribe ? на сколько увеличили поставки газа", "/subscribe"):
        assert "Кнопками" not in await archive.say(wish)


async def test_few_messages_need_no_narrowing(town):
    town.put(*(transcript(n, said=GAS.format("цены выросли.")) for n in (1, 2)))
    town.library.catch_up()
    await town.say("/subscribe газ")
    assert not any(word.startswith("+ ") for word in buttons(town))


async def test_a_word_that_is_gone_meanwhile_cannot_be_left_out(archive):
    await archive.say("/subscribe уголь сети")
    old = archive.local.last
    await archive.press("без «сети»", message=old)
    assert archive.chats.subscriptions(101)[0].query.text == "уголь"


async def test_no_greeting_narrows_a_wish(town):
    said = []
    for n in range(24):
        greeting, beside = ("Добрый вечер, ", "")[n % 2], ("а цены", "а налоги")[n % 3 > 0]
        said.append(f"{greeting}причал чинят, {beside} выросли.")
    town.put(*(transcript(n, said=text, date="2026-02-20") for n, text in enumerate(said, 1)))
    town.library.catch_up()
    await town.say("/subscribe причал")
    narrower = [word for word in buttons(town) if word.startswith("+ ")]
    assert narrower
    assert not any("вечер" in word for word in narrower)


async def test_a_question_that_nothing_answers_is_not_taken_for_a_misspelling(archive):
    told = await archive.say("/subscribe ? сколько стоит билет в дельфинарий")
    assert "Пока ни одна стенограмма архива на это не отвечает." in told
    assert "опечатки" not in told
    assert "Проверьте, нет ли опечатки" in await archive.say("/subscribe дельфинарий")


async def test_a_wish_that_tells_too_much_is_made_less_by_its_own_words(archive):
    said = await archive.say("/subscribe Лодкин")
    assert "/subscribe Лодкин о бюджете" in said
    said = await archive.say("/subscribe увеличили или обсудили")
    assert "/subscribe увеличили или обсудили + …" in said


def tale(number):
    """Words that make each meeting another one."""
    return f"Day {'abcdefghijklmn'[number] * 4} was long."


async def test_figures_and_words_of_another_script_narrow_nothing(archive):
    beside = ("thousand boats", "thousand boats", "people", "people", "рыбы", "рыбы")
    archive.put(
        *(transcript(40 + n, said=f"We sent the ferry out with a {one}. {tale(n)}")
          for n, one in enumerate(beside)),
        *(transcript(60 + n, said=f"Mills stood still, a thousand boats and рыбы too. {tale(n)}")
          for n in range(8)),
    )  # fmt: skip
    archive.library.catch_up()
    await archive.say("/subscribe ferry")
    assert [word for word in buttons(archive) if word.startswith("+ ")] == ["+ boats (2)"]


@pytest.mark.parametrize(
    ("wish", "shown"),
    [
        ("Лодкин об угле", "Сообщаю о новых стенограммах со словами: Лодкин об угле"),
        ("уголь -сети", "Сообщаю о новых стенограммах со словами: уголь -сети"),
        ("уголь", "Сообщаю о новых стенограммах со словами: «уголь»"),
        ("Лодкин", "Сообщаю о стенограммах, где говорит Лодкин"),
        ("? почём уголь", "Сообщаю, когда отвечают на вопрос: почём уголь?"),
        ("", "Сообщаю обо всех новых стенограммах"),
    ],
)
async def test_each_kind_of_wish_is_shown_as_what_it_is(archive, wish, shown):
    await archive.say(f"/subscribe {wish}")
    (one,) = await archive.press("⏱ Как часто")
    assert one.split("\n")[0].endswith(shown)
    assert "Как часто: сразу" in one


async def test_wider_only_by_words_that_are_as_near_the_other_way_round(town):
    """Buses are near a ferry, but a ferry is far from the nearest of a bus; a boat is near."""
    said = ["The ferry sails.", *(f"The buses and boats of town {n} are old." for n in range(3))]
    town.put(*(transcript(n, said=text, date="2026-02-20") for n, text in enumerate(said, 1)))
    town.library.catch_up()
    await town.say("/subscribe ferry", user=BORIS)
    wider = [word for word in buttons(town) if word.startswith("or ")]
    assert wider == ["or boats (4)"]


async def test_what_is_spoken_of_at_every_meeting_narrows_no_wish(town):
    said = []
    for n in range(24):
        asked, beside = ("Вопрос к участникам: ", "")[n % 2], ("а цены", "а налоги")[n % 3 > 0]
        said.append(f"{asked}причал чинят, {beside} выросли.")
    town.put(*(transcript(n, said=text, date="2026-02-20") for n, text in enumerate(said, 1)))
    town.library.catch_up()
    await town.say("/subscribe причал")
    narrower = [word for word in buttons(town) if word.startswith("+ ")]
    assert narrower
    assert not any(word.startswith(("+ вопрос", "+ участник")) for word in narrower)
