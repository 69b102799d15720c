"""Every button that can be reached leads somewhere, and Telegram refuses nothing on the way."""

BEGINNINGS = (
    "/start",
    "/help",
    "/settings",
    "/meetings",
    "/latest",
    "/meeting Галямов",
    "/find год",
    "Сколько человек работает на мосту?",
    "What will the rails cost?",
    "How big is the unicorn?",
    "а кто ещё там был?",
)


async def test_all_buttons_in_russian(anna):
    await walk(anna)


async def test_all_buttons_in_english(john):
    await walk(john)


async def walk(someone):
    await someone.say("/forget")
    await someone.press(1)
    waiting = [await someone.say(words) for words in BEGINNINGS]
    pressed = set()
    while waiting:
        message = waiting.pop()
        for place, button in enumerate(message.buttons):
            if not button.data or _like(button.data) in pressed:
                continue
            pressed.add(_like(button.data))
            shown = await someone.press(place, message)
            assert not someone.note.alert, (button.data, someone.note.text)
            if shown is not None:
                assert "сломалось" not in shown.text
                assert "Something broke" not in shown.text
                waiting.append(shown)
    assert {kind[0] for kind in pressed} >= set("-mtjdDgloqcrsfhlf")


def _like(data):
    """Buttons of one kind for one meeting are tried once for each of its first pages."""
    kind, *parts = data.split(":")
    return (kind, *parts[:2])
