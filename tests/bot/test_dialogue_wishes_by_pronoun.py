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
    await town.say("сообщай мне об этом")
    await town.say("на сколько увеличили поставки газа?")
    await town.say("дай знать, если будет новое про это")
    assert kept(town) == [
        ("person", "Аркадий Лодкин"),
        ("words", "ярмарка"),
        ("question", "на сколько увеличили поставки газа?"),
    ]


async def test_nobody_is_subscribed_to_by_a_pronoun(town):
    assert (await town.say("подпишись на меня")).startswith("На что подписаться?")
    assert (await town.say("follow him")).startswith("На что подписаться?")
    town.put(transcript(1))
    town.library.catch_up()
    await town.say("кто такой Лодкин?")
    await town.sleep(3600)
    assert (await town.say("подпиши меня на него")).startswith("На что подписаться?")
    assert not kept(town)
