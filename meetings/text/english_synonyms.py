"""Everyday English words for what is said more formally at meetings: "kids" are children there.

Word vectors know such pairs only as two of a field: "commerce" is as near to "tourism" as to
"trade", "bosses" to "mafia" alone.
"""

from __future__ import annotations

from functools import cache

from meetings.text.stems import folded_key

_SAID_FOR = """
airplane: aircraft plane
apartment: flat housing
atomic: nuclear
attorney: lawyer
automobile: car
blaze: fire wildfire
boss: employer manager
burn: destroy
burned: destroyed burnt
cash: money funds
client: customer
commerce: trade
cop: police
corona: coronavirus
countryside: rural
covid: coronavirus
drugstore: pharmacy
firm: company
gasoline: petrol
home: house residential housing
illness: disease
immigrant: migrant
jab: vaccine vaccination
jail: prison
jobless: unemployed unemployment
kid: child children
lorry: truck
medication: medicine medicines
movie: film
outlay: expenses spending
owe: debt
physician: doctor
pensioner: pension retired
plane: aircraft
railroad: railway
retiree: pensioner
schoolchild: pupil student schoolchildren
schoolkid: pupil student schoolchildren
soldier: servicemen troops
teen: teenager
vessel: ship
yearly: annual
"""
NEARNESS = 0.9
"""As near as anything but the word itself (`synonyms_and_translations.py`)."""


@cache
def _rows() -> dict[str, tuple[str, ...]]:
    rows = {}
    for line in _SAID_FOR.strip().splitlines():
        asked, said = line.split(":")
        own = folded_key(asked)
        rows[own] = tuple(dict.fromkeys(k for k in map(folded_key, said.split()) if k != own))
    return rows


def said_for(key: str) -> tuple[tuple[str, float], ...]:
    """The keys of what is said for a word, each with its nearness."""
    return tuple((other, NEARNESS) for other in _rows().get(key, ()))
