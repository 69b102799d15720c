"""«Подпиши меня на него»: whom or what the chat is talking about is subscribed to."""

from tests.bot.town import ANNA, transcript


def kept(town):
    return [(one.query.kind, one.query.text) for one in town.chats.subscriptions(ANNA.id)]


async def test_what_is_talked_about_is_subscribed_to(town):
    town.put(transcript(1), transcript(2, said="Газ провели во все сёла. Ярмарка удалась."))
    town.library.catch_up()
    await town.say("кто такой Лодкин?")
    await town.say("следи за ним")
    await town.say("ярмарка")
    await town.say("следи за этим")
    await town.say("на сколько увеличили поставки газа?")
    await town.say("дай знать, если будет новое про это")
    assert kept(town) == [
        ("person", "Аркадий Лодкин"),
        ("words", "ярмарка"),
        ("question", "на сколько увеличили поставки газа?"),
    ]


async def test_to_subscribe_alone_means_what_is_talked_about(town):
    town.put(transcript(1), transcript(2, said="Газ провели во все сёла. Ярмарка удалась."))
    town.library.catch_up()
    assert (await town.say("подписаться")).startswith("На что подписаться?")
    await town.say("кто такой Лодкин?")
    await town.say("подпиши меня")
    await town.say("ярмарка")
    await town.say("subscribe")
    assert kept(town) == [("person", "Лодкин"), ("words", "ярмарка")]


async def test_nobody_is_subscribed_to_by_a_pronoun(town):
    assert (await town.say("подпишись на меня")).startswith("На что подписаться?")
    assert (await town.say("follow him")).startswith("На что подписаться?")
    town.put(transcript(1))
    town.library.catch_up()
    await town.say("кто такой Лодкин?")
    await town.sleep(3600)
    assert (await town.say("подпиши меня на него")).startswith("На что подписаться?")
    assert not kept(town)


async def test_after_silence_this_is_what_was_asked_last(town):
    town.put(transcript(1), transcript(2, said="Газ провели во все сёла. Ярмарка удалась."))
    town.library.catch_up()
    await town.say("ярмарка")
    assert "ничего не нашлось" in await town.say("драконы")
    assert "«драконы»" in await town.say("подпиши меня на это")
    assert kept(town) == [("words", "драконы")]


async def test_what_was_subscribed_to_is_called_by_its_place_or_as_the_last(town):
    await town.say("подпиши меня на газ")
    await town.say("подпиши меня на ярмарку")
    told = await town.say("только по понедельникам, пожалуйста")
    assert told.startswith("Теперь по понедельникам, в 9:00: «ярмарка».")
    schedules = [one.schedule.every for one in town.chats.subscriptions(ANNA.id)]
    assert schedules == ["at_once", "weekly"]
    assert "«газ»" in await town.say("убери первую")
    assert kept(town) == [("words", "ярмарка")]
    assert "подписка" in (await town.say("а какие у меня подписки?")).lower()


async def test_several_people_are_each_followed(town):
    town.put(transcript(1))
    town.library.catch_up()
    told = await town.say("подпиши меня на лодкина и вебера")
    assert "Лодкин" in told
    assert "Вебер" in told
    assert "2 подписки" in await town.say("/subscriptions")
    await town.say("подпиши меня на газ и нефть")  # these are wanted together
    assert "3 подписки" in await town.say("/subscriptions")
