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
        ("«Мост покрасят в зелёный цвет к следующей пятнице»", "❓ В 6 стенограммах с"),
        (f"/verify {RAILS}", "✅ Да, дословно"),
    ],
)
async def test_verdicts(anna, said, told):
    reply = await anna.say(said)
    assert reply.text.startswith(told)
    if "❓" not in told:
        assert "на 12 процентов" in reply.text
        assert "Полина Остроухова" in reply.text


async def test_in_english(john):
    told = await john.say('Did Vaughan really say: "We counted 93 of them"?')
    assert told.text.startswith("✏️ Not quite what was said: “73”, not “93”.")
    assert "Write" not in (await john.say("/verify We counted 73 of them")).text
    assert "After the command" in (await john.say("/verify")).text


async def test_the_place_is_a_button_away(anna):
    await anna.say(f"/verify {RAILS}")
    opened = await anna.press("Читать отсюда")
    assert "бесшумные рельсы" in opened.text
