"""The role shown for a person of whom many meetings tell one."""

from collections import Counter

import pytest

from meetings.statistics.choosing_role_to_show import role_shown


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ([], None),
        (["Mayor of Tver"], "Mayor of Tver"),
        # a misread of one meeting, the newest even
        (["Sultan of Oman", "President of Russia", "President of Russia"], "President of Russia"),
        # an office left long ago, though more meetings tell it
        (["Pier CEO"] * 3 + ["Deputy Mayor"] * 9, "Pier CEO"),
        (
            ["Pier CEO", "Head of the Pier Corporation", "CEO of Pier", "Mayor", "Mayor"],
            "Pier CEO",
        ),
        (["Mayor"] + ["Harbour Master"] * 2, "Harbour Master"),
        (["Deputy Minister", "Minister", "Minister", "Deputy Minister"], "Deputy Minister"),
        (["Mayor of Tver", "Harbour Master"], "Mayor of Tver"),
        (["President of Cuba", "President of the Republic of Cuba"], "President of Cuba"),
        (
            ["President of the Republic of Cuba", "President of Cuba", "President of Cuba"],
            "President of Cuba",
        ),
    ],
)
def test_role_shown(told, shown):
    assert role_shown(told, Counter(told), "Anna Boatman") == shown


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        # the same office in the letters of the name
        (["President of Cuba"] * 3 + ["Президент Кубы"], "Президент Кубы"),
        (["Председатель Речной Думы"] + ["River Duma Speaker"] * 3, "Председатель Речной Думы"),
        # another's office is worse than another language
        (["Султан Омана"] + ["President of Cuba"] * 3, "President of Cuba"),
    ],
)
def test_in_the_letters_of_the_name(told, shown):
    assert role_shown(told, Counter(told), "Анна Вёсельная") == shown
