"""Words with which a question refers back to what was discussed before. Data.

«А что он сказал об инвестициях?», «кто ещё выступал?», "and in 2019?", "what about gas?"
"""

from __future__ import annotations

OPENERS = frozenset("а и но ну and but so".split())
"""A first word that goes on from the question before."""

OPENING_PHRASES = (
    "what about",
    "how about",
    "что насчёт",
    "что насчет",
    "как насчёт",
    "как насчет",
)

PERSON = frozenset(
    "он она его её ее него неё нее ему ей нему ней им ним нём нем he she him her his hers".split()
)
"""Stand for the person who spoke last."""

SEVERAL = frozenset("они их им ними них they them their theirs".split())
"""Stand for those who met."""

IT = frozenset(
    "это этом этого этой эту эти них ним ними нем ней него нее им об it this that them these those"
    " topic subject matter".split()
)
"""Stand for the topic on the screen."""

PLACE = frozenset("там тогда туда ещё еще также there then else also".split())
"""Stand for the meeting."""

THIS = frozenset("этот эта это этой этом этого эту this that".split())
MEETING = frozenset(
    "встреча встрече встречу встречи заседание заседании заседания совещание совещании совещания"
    " беседа беседе беседы разговор разговоре переговоры переговорах стенограмма стенограмме"
    " meeting talks conversation session transcript".split()
)
"""With a word of ``THIS`` before them they name the meeting talked about."""

WHO_ELSE = (
    r"\b(?:кто|who)\b.*"
    r"\b(?:ещ[её]|else|там|there|присутств|участв|выступа|говорил|spoke|took part)"
)
"""Asks for the people of the meeting talked about: «кто ещё был?», "who else was there?"."""

FILLERS = frozenset(
    "а и но ну в во на за о об про с со к до год года году годах что насчёт насчет как"
    " and but so in on at of for about what how the year".split()
)
"""What may stand around the one thing that is asked again: «а в 2019 году?»"""

HAPPENING = frozenset(
    "open opened opening close closed build built finish finished start started begin began begun"
    " complete completed launch launched found founded end ended happen happened cost costs made"
    " make done paid pay held hold signed sign announced planned approved decided invented created"
    " delivered spend spent work works worked ready run".split()
)
"""Alone they say what is done and not with what: "when was it opened?", "who paid?"."""
