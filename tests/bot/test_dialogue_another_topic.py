"""A topic of somebody's right after another topic."""


async def test_what_somebody_says_of_another_topic_is_not_of_the_one_before(anna):
    for said in ("Остроухова об отоплении", "остроухова по вопросу отопления"):
        await anna.say("мост")
        assert "мост" not in (await anna.say(said)).text.splitlines()[0]
    await anna.say("мост")
    assert (await anna.say("что Остроухова по теме?")).text.startswith("«мост», Полина Остроухова")
