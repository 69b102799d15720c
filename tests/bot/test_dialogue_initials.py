"""Names with initials, as they stand in lists of people and as they are typed."""

import pytest


@pytest.mark.parametrize(
    "typed",
    ["вересова а.п.", "а.п. вересова", "А. П. Вересова", "A.P. Veresova", "вересова а. п."],
)
async def test_a_name_with_initials_however_typed(anna, typed):
    assert "Алла Вересова" in (await anna.say(typed)).text.splitlines()[0]


async def test_meetings_with_somebody_of_initials(anna):
    assert (await anna.say("встречи с вересовой а.п.")).text.startswith("Алла Вересова\n2 стен")
    assert (await anna.say("встречи с Вересовой А.П.")).text.startswith("Алла Вересова\n2 стен")
