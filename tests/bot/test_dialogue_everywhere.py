"""Every button that can be reached leads somewhere, and Telegram refuses nothing on the way."""

from collections import Counter

OF_A_KIND = 8
"""Buttons of one kind that are tried."""
OF_SUBSCRIPTIONS = {"su"}
"""Handled by what runs in the background, which is not there."""
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
    pressed = Counter()
    while waiting:
        message = waiting.pop(0)
        for place, button in enumerate(message.buttons):
            if _kind(button) in OF_SUBSCRIPTIONS:
                continue
            if button.data and pressed[_kind(button)] < OF_A_KIND:
                pressed[_kind(button)] += 1
                waiting += await outcome(someone, place, message)
    assert set(pressed) >= {*"-mtjdDgloqcrshfv", "lang", "set"}


async def outcome(someone, place, message):
    shown = await someone.press(place, message)
    assert not someone.note.alert, (message.buttons[place].data, someone.note.text)
    if shown is None:
        return []
    assert "сломалось" not in shown.text
    assert "Something broke" not in shown.text
    return [shown]


def _kind(button):
    return button.data.partition(":")[0]
