"""Digests: grouped, paged, at the hour of the chat, and what one would look like."""

from __future__ import annotations

import datetime as dt

from tests.bot.town import ANNA, BORIS, TURNOVER, report, transcript


async def test_a_person_and_a_digest(town):
    town.put(transcript(1))
    assert "говорит" in await town.say("/subscribe Лодкин")
    await town.press("Как часто")
    screen = await town.press("раз в день")
    assert "раз в день, в 9:00" in screen[0]
    await town.press("18:00")
    town.put(transcript(2), transcript(3, title="Совещание о маяке"))
    assert await town.hear() == []
    town.now += dt.timedelta(hours=4)  # 19:00 in Moscow
    assert await town.hear() == [(ANNA.id, "🔔 2 новые стенограммы")]
    assert "Совещание о маяке" in town.local.last.text
    assert town.local.last.labels == [["1", "2"], ["⚙ Подписки"]]
    assert "Говорили:" in (await town.press("2"))[0]
    assert await town.hear() == []


async def test_a_long_digest_is_one_message(town):
    await town.say("/subscribe")
    await town.press("Как часто")
    await town.press("раз в день")
    town.put(*(transcript(n, title=f"Встреча о ярмарке {'и лодках ' * 12}{n}") for n in range(40)))
    await town.hear()
    town.now += dt.timedelta(days=1)
    assert await town.hear() == [(ANNA.id, "🔔 40 новых стенограмм")]
    assert town.local.last.labels == [["1", "2", "3", "4", "5"], ["◀", "1/8", "▶"], ["⚙ Подписки"]]
    (last,) = await town.press("◀")
    assert "\n40. Встреча о ярмарке" in last
    assert town.local.last.labels[0] == ["36", "37", "38", "39", "40"]
    assert town.local.refused == []


async def test_a_digest_is_grouped_by_what_asked_for_it_and_the_most_telling_come_first(town):
    town.put(transcript(9, title="О лодках", said="Лодки красивые.", date="2026-02-01"))
    for wish in ("/subscribe Лодкин", "/subscribe газ", f"/subscribe ? {TURNOVER}"):
        await town.say(wish)
        await town.press("Как часто")
        await town.press("раз в день")
    town.put(transcript(1, title="О лодках", said="Лодки красивые, вода чистая."))
    town.put(report(2, 25))
    await town.hear()
    town.now += dt.timedelta(days=1)
    assert await town.hear() == [(ANNA.id, "🔔 2 новые стенограммы")]
    town.put(
        transcript(3, said="Газ дешевеет."), transcript(4, said="Лодки плывут."), report(5, 28)
    )
    await town.hear()
    town.now += dt.timedelta(days=1)
    assert await town.hear() == [(ANNA.id, "🔔 3 новые стенограммы")]
    told = town.local.last.text
    order = [
        f"❓ {TURNOVER}?",
        "1. Доклад 5",
        "28 миллиардов",
        "Раньше: 25 млрд ₽",
        "🔎 «газ»",
        "2. Встреча",
        "Газ дешевеет",
        "👤 Лодкин",
        "3. Встреча",
        "Лодки плывут",
    ]
    places = [told.index(words) for words in order]
    assert places == sorted(places)


async def test_what_the_archive_has_for_the_first_time_comes_before_the_newest(town):
    town.put(transcript(9, title="О лодках", said="Газ дорожает.", date="2026-02-01"))
    for wish in ("/subscribe рельсы", "/subscribe газ", "/subscribe Маслов"):
        await town.say(wish)
        await town.press("Как часто")
        await town.press("раз в день")
    town.put(
        transcript(1, title="Утро", said="Рельсы бесшумные.", date="2026-03-01"),
        transcript(2, title="День", said="Рельсы дешевеют.", date="2026-03-02"),
        transcript(3, title="Вечер", said="Газ дешевеет.", date="2026-03-03"),
    )
    await town.hear()
    town.now += dt.timedelta(days=1)
    assert await town.hear() == [(ANNA.id, "🔔 3 новые стенограммы")]
    told = town.local.last.text
    order = ["🔎 «рельсы»", "1. Утро", "Впервые в архиве", "2. День", "🔎 «газ»", "3. Вечер"]
    places = [told.index(words) for words in order]
    assert places == sorted(places)
    assert told.count("Впервые в архиве") == 1


async def test_a_page_of_a_digest_whose_meetings_are_gone_says_so(town):
    await town.say("/subscribe")
    await town.press("Как часто")
    await town.press("раз в день")
    town.put(*(transcript(n) for n in range(7)))
    await town.hear()
    town.now += dt.timedelta(days=1)
    await town.hear()
    for number in range(7):
        town.library.archive.remove(str(number))
    await town.press("▶")
    assert town.local.answers[-1].alert


async def test_a_wish_becomes_a_digest_at_the_chats_hour(town):
    await town.say("/settings")
    await town.press("Час сводок")
    await town.press("18:00")
    await town.say("/subscribe")
    await town.press("Как часто")
    assert "раз в день, в 18:00" in (await town.press("раз в день"))[0]


async def test_settings_show_what_a_digest_would_look_like(town):
    town.put(transcript(1), transcript(2, title="О лодках", said="Лодки красивые."))
    await town.say("/subscribe газ")
    await town.say("/settings")
    (told,) = await town.press("Пример сводки")
    assert told.startswith("Так выглядела бы сводка по последним встречам архива:")
    assert "🔎 «газ»" in told
    assert "О лодках" not in told
    assert town.local.last.labels == [["1"], ["⚙ Подписки"]]
    await town.say("/settings", user=BORIS)
    assert await town.press("Sample digest", user=BORIS) == []
    assert "hold nothing that you follow" in town.local.answers[-1].text


async def test_what_a_digest_would_look_like_has_pages(town):
    town.put(*(transcript(n, title=f"Встреча {n}") for n in range(1, 9)))
    await town.say("/subscribe газ")
    await town.say("/settings")
    (first,) = await town.press("Пример сводки")
    (second,) = await town.press("▶")
    assert second.startswith("Так выглядела бы сводка")
    titles = {n for n in range(1, 9) if f"Встреча {n}\n" in first + second}
    assert titles == set(range(1, 9))
