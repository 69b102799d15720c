"""The pace of notifications, where the clock of the machine is set right meanwhile."""

from __future__ import annotations

import pytest

from bot.notifications.pace import GROUP, MINUTE, Pace

ANNA, GROUP_CHAT = 5, -9


class Settable:
    def __init__(self) -> None:
        self.time = 1_000_000.0

    def __call__(self) -> float:
        return self.time


@pytest.mark.parametrize("jump", [-3600.0, -0.5, 0.0])
def test_a_clock_set_back_makes_nobody_wait_longer(jump):
    clock = Settable()
    pace = Pace(clock)
    pace.begin()
    pace.spoke(ANNA)
    for _ in range(GROUP):
        pace.spoke(GROUP_CHAT)
    before = [when - clock() for when in (pace.ready(), pace.ready_for(ANNA))]
    held = pace.ready_for(GROUP_CHAT) - clock()
    clock.time += jump
    assert [when - clock() for when in (pace.ready(), pace.ready_for(ANNA))] == pytest.approx(
        before
    )
    assert pace.ready_for(GROUP_CHAT) - clock() == pytest.approx(held) == pytest.approx(MINUTE)


def test_what_telegram_asked_for_is_waited_for_over_a_clock_set_back():
    clock = Settable()
    pace = Pace(clock)
    pace.hold(ANNA, 30)
    pace.hold_all(7)
    clock.time -= 86_400
    assert pace.ready_for(ANNA) - clock() == pytest.approx(30)
    assert pace.ready() - clock() == pytest.approx(7)
