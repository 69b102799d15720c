"""A question about a time of which the archive has no meeting."""


async def test_it_is_said_above_the_nearest_there_is(anna):
    near = await anna.say("почём сыр в июле 2022 года?")
    assert near.text.startswith("июль 2022: встреч в архиве нет\n\nУверенного ответа у меня нет.")
    again = await anna.press("▶")
    assert again.text.startswith("июль 2022: встреч в архиве нет\n\n")


async def test_it_is_said_where_there_is_nothing(john):
    silent = await john.say("Why do seals never fly in 2015?")
    assert silent.text.startswith("2015: no meetings in the archive\n\nTry asking differently")
