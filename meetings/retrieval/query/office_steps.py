"""What follows an office that was shown: «а до него?», "his successor", «а президент?»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, Literal

from meetings.gazetteer.finding_countries import country_mentions
from meetings.retrieval.query.archive_cast import CastMember
from meetings.retrieval.query.office_holders import is_office, office_asked
from meetings.retrieval.query.office_tenures import HeldOffice
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold

OfficeStep = Literal["before", "after"]

_OPENING: Final = r"(?:(?:а|и|ну|тогда|and|so|ok|then)[\s,]+)*"
_WHO_RU: Final = (
    r"(?:кто\s+)?(?:(?:был|стал|пришел|правил|возглавлял|работал)[аи]?\s+)?(?:[\w-]+\s+){0,3}?"
)
_WHO_EN: Final = r"(?:who(?:\s+(?:was|were|is|came|ruled|served|held))?\s+)?(?:[\w-]+\s+){0,4}?"
_HIM: Final = r"(?:него|нее|них|ним|ней|him|her|them)"
_PATTERNS: Final[tuple[tuple[OfficeStep, str], ...]] = (
    ("before", rf"{_WHO_RU}(?:до|перед|раньше)\s+{_HIM}(?:\s+(?:кто|был[аи]?))*"
     rf"|{_WHO_EN}before\s+{_HIM}"
     r"|(?:кто\s+)?(?:был\s+)?(?:его|ее)\s+предшественни\w+|предшественни\w+"
     r"|кого\s+(?:он|она)\s+сменил[аи]?"
     r"|(?:who\s+(?:was|is)\s+)?(?:his|her)\s+predecessor|(?:the\s+)?predecessor"
     r"|who\s+did\s+(?:he|she)\s+(?:replace|succeed)"),
    ("after", rf"{_WHO_RU}после\s+{_HIM}(?:\s+(?:кто|был[аи]?))*|{_WHO_EN}after\s+{_HIM}"
     r"|(?:кто\s+)?(?:стал\s+)?(?:его|ее)\s+преемни\w+|преемни\w+|кто\s+(?:его|ее)\s+сменил[аи]?"
     r"|(?:who\s+(?:was|is)\s+)?(?:his|her)\s+successor|(?:the\s+)?successor"
     r"|who\s+(?:replaced|succeeded)\s+(?:him|her)"),
)  # fmt: skip
_ASKED: Final = tuple(
    (step, re.compile(rf"{_OPENING}(?:{pattern})")) for step, pattern in _PATTERNS
)

_BESIDE_SOMEBODY: Final = re.compile(
    r"(?P<office>.+?)\s+(?:right\s+|just\s+|сразу\s+)?(?P<step>до|перед|раньше|после|before|after)"
    r"\s+(?P<who>[^\W\d_][\w’'-]*(?:\s+[^\W\d_][\w’'-]*){0,2})",
    re.IGNORECASE,
)


def office_step_in(text: str) -> OfficeStep | None:
    """Whether the holder before or the one after is asked for; None for other messages."""
    said = " ".join(fold(text).split()).strip(" .,;:!?…")
    return next((step for step, pattern in _ASKED if pattern.fullmatch(said)), None)


def office_beside(text: str) -> tuple[str, OfficeStep, str] | None:
    """«кто был мэром до Корна?»: as without him, which step it is, and his name; None for others.

    Whether anybody is called so the archive tells.
    """
    found = _BESIDE_SOMEBODY.fullmatch(" ".join(text.split()).strip(" .,;:!?…"))
    if found is None or not office_asked(found["office"]):
        return None
    step: OfficeStep = "after" if found["step"].lower() in {"после", "after"} else "before"
    return found["office"], step, found["who"]


def stepped_holder(
    held: Sequence[HeldOffice], shown: CastMember | None, step: OfficeStep
) -> HeldOffice | None:
    """Who held an office next before or after somebody; ``held``: who held it last first.

    Of several who were shown at once the last is meant.
    """
    places = [place for place, one in enumerate(held) if shown is None or one.person == shown]
    if not places:
        return None
    place = places[0] + (1 if step == "before" else -1)
    return held[place] if 0 <= place < len(held) else None


_INSTEAD: Final = re.compile(
    r"(?:а|и|ну а|and|but|what about|how about|and what about)\s+"
    r"(?:(?:кто|who(?:'s| is| was)?|the)\s+){0,2}(?P<office>\S[^?!.,:;]{2,60})",
    re.IGNORECASE,
)


_THERE: Final = re.compile(r"(?<!\w)(?:там|у них|there|their)(?!\w)", re.IGNORECASE)


_HEADS_IT: Final = re.compile(
    r"(?:(?:and|so)\s+)?who(?:'s| is| was)?\s+(?:runs|heads|leads|manages|chairs|in charge of"
    r"|running|leading|heading)\s+(?:it|this|that)"
    r"|(?:(?:а|и|ну)\s+)?кто\s+(?:(?:им|ей|ею|этим|этой)\s+(?:руководит|управляет|командует)"
    r"|(?:руководит|управляет|командует)\s+(?:им|ей|ею)|(?:его|е[её]|это)\s+возглавляет"
    r"|возглавляет\s+(?:его|е[её]))",
    re.IGNORECASE,
)


def head_of_topic(text: str, topic: str) -> str:
    """ "who runs it?", «кто им руководит?» of the topic shown; else the message itself."""
    if not topic or not _HEADS_IT.fullmatch(text.strip(" ?!.,")):
        return text
    return f"кто возглавляет {topic}?" if is_cyrillic(text) else f"who heads {topic}?"


_HEAD_ALONE: Final = re.compile(
    r"(?:(?:and|so|а|и|ну)\s+)*(?:кто(?:\s+(?:там|у\s+них|сейчас|теперь))*|who(?:'s|’s|\s+is|\s+was)(?:\s+the)?)"
    r"\s+(?P<office>head|boss|chief|ceo|director|chairman|chair|leader|owner|глава|руководитель"
    r"|директор|гендиректор|начальник|председатель|босс|владелец|главный)"
    r"(?:\s+(?:there|of\s+(?:it|this|that)|now|там|у\s+них|сейчас|теперь))*",
    re.IGNORECASE,
)
_HEADS: Final = frozenset({"boss", "chief", "leader", "босс", "главный"})
"""Nobody is called so: whoever heads it is meant."""


def office_of_topic(text: str, topic: str) -> str:
    """ "who's the CEO?", «кто глава?» after a company as a topic: of that; empty for others."""
    found = _HEAD_ALONE.fullmatch(" ".join(text.split()).strip(" ?!.,")) if topic else None
    if found is None:
        return ""
    office = fold(found["office"])
    if is_cyrillic(office):
        return f"кто {'глава' if office in _HEADS else office} {topic}?"
    return f"who is the {'head' if office in _HEADS else office} of {topic}?"


def office_there(text: str, said: str) -> str:
    """«кто там губернатор?» with the one place that what was said before names; else as it is."""
    places = {mention.key: mention for mention in country_mentions(said)}
    bare = " ".join(_THERE.sub(" ", text).split()).strip(" ?!.,")
    office = office_asked(bare) if _THERE.search(text) else ""
    if not office or len(places) != 1 or country_mentions(office):
        return text
    place = next(iter(places.values()))
    return _of_place(office, said[place.start : place.stop]) or text


def office_of_place(text: str, said: str) -> str:
    """«кто губернатор?» with the one place that what was said before names; else empty."""
    office, places = office_asked(text), {one.key: one for one in country_mentions(said)}
    if not office or len(places) != 1 or country_mentions(text):
        return ""
    place = next(iter(places.values()))
    return _of_place(office, said[place.start : place.stop])


def same_place(text: str, shown: str) -> str:
    """«а президент?» after «премьер Армении» → «кто президент Армении»; else the message itself.

    ``shown``: the office that a chat is on.
    """
    found = _INSTEAD.fullmatch(text.strip().rstrip(" ?!."))
    office = (office_asked(text) or found["office"]) if found else ""
    places = country_mentions(shown)
    if not office or not places or country_mentions(office):
        return text
    return _of_place(office, shown[places[-1].start : places[-1].stop]) or text


def _of_place(office: str, place: str) -> str:
    """Who holds an office there, as a question; empty where it is none of a place."""
    theirs = f"{office} {place}" if is_cyrillic(office) else f"{office} of {place}"
    if not is_office(theirs):
        return ""
    return f"кто {theirs}" if is_cyrillic(office) else f"who is {theirs}"
