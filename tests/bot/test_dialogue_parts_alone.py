"""A wish that nothing meets: told whether a part never comes up, or its parts never together."""

import pytest

from tests.bot.town import BORIS, transcript


@pytest.fixture
def archive(town):
    """Lodkin speaks of nets and of coal, never in one turn; coal always with smoke."""
    said = (
        "Сети чинят третью неделю, к осени успеют.",
        "Уголь привезли, но дым над портом стоит.",
        "Рыба есть. " + "Слово за слово. " * 60 + "Трал и краска тоже есть.",
    )
    town.put(*(transcript(n, said=text, date=f"2026-02-1{n}") for n, text in enumerate(said, 1)))
    town.library.catch_up()
    return town


@pytest.mark.parametrize(
    ("wish", "told"),
    [
        (
            "сети + уголь",
            "По отдельности в архиве есть: «сети» (последний раз 11 февраля 2026 г.), "
            "«уголь» (последний раз 12 февраля 2026 г.). Вместе пока не встречались",
        ),
        ("рыба трал", "По отдельности в архиве есть: «рыба»"),
        ("рыба «трал и краска»", "«трал и краска» (последний раз 13 февраля 2026 г.)"),
        ("Лодкин + фосфориты", "Пока в архиве нет «фосфориты». Проверьте, нет ли опечатки"),
        ("Лодкин: о фосфоритах", "Пока в архиве нет «фосфоритах». Проверьте, нет ли опечатки"),
        ("уголь -дым", "В архиве есть «уголь» (последний раз 12 февраля 2026 г.), но всегда"),
        ("фосфориты + апатиты", "Пока в архиве ничего похожего нет. Проверьте"),
        ("фосфориты", "Пока в архиве ничего похожего нет. Проверьте"),
    ],
)
async def test_what_is_missing_is_told(archive, wish, told):
    assert told in await archive.say(f"/subscribe {wish}")


async def test_parts_that_are_all_there_are_no_misspelling(archive):
    told = await archive.say("/subscribe сети + уголь")
    assert "опечатки" not in told
    told = await archive.say("/subscribe fish + coal", user=BORIS)
    assert "The archive has each of them: “fish” (last on 13 February 2026)" in told
    assert "spelling" not in told


async def test_what_is_met_together_is_told_as_before(archive):
    told = await archive.say("/subscribe рыба + трал")
    assert "По отдельности" not in told
    assert "такое сообщение было бы одно" in told
