"""Whether a message continues a conversation: which meeting and person it refers back to.

A question leans on what came before by its words («а…», «он», «там», "and…"); one that names
somebody who was not there, or another country, starts afresh.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from meetings.gazetteer.finding_countries import countries_in
from meetings.model.conversation import Conversation
from meetings.model.scope import Scope
from meetings.names.name_context_clues import SPEAKS
from meetings.names.people_meant import NAMED, KnownPerson, find_people
from meetings.retrieval.query.anaphora_words import (
    ASKS_FOR_OFFICE,
    IT,
    MATTER,
    MEETING,
    OPENERS,
    OPENING_PHRASES,
    PERSON,
    PLACE,
    SAID_WHAT,
    SEVERAL,
    THEM_THERE,
    THIS,
    WHO_ELSE,
)
from meetings.retrieval.query.elliptical_questions import asked_again
from meetings.retrieval.query.intent_words import INTERROGATIVE
from meetings.retrieval.query.intents import is_phrase, topic_in
from meetings.retrieval.query.listing_words import FRAME, MET, NOUNS
from meetings.retrieval.query.meetings_request import names_meetings
from meetings.retrieval.query.named_spans import people_in
from meetings.retrieval.query.office_holders import is_office, office_asked
from meetings.retrieval.query.owner_named_before import of_the_one_named
from meetings.retrieval.query.thing_left_out import (
    asks_of_nothing,
    is_content,
    says_nothing_of_what,
    thing_in,
)
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold, word_texts, words

_WHO = frozenset("кто кого кому кем who whom".split())
"""«а кто забил?» asks of another than what was told before."""
_WITH_THEM = re.compile(r"\b(с|со|with)\s+(?:ним|ней|нею|him|her)\b", re.IGNORECASE)
MET_THEM = re.compile(
    r"(?P<met>\b(?:(?:meet(?:ings?|s)?|met|talks?|visits?)\s+(?:with\s+)?|(?:встреч|виде|говор|бесед)\w*\s+(?:с|со)\s+"
    r"|(?:с|со)\s+(?=\w+\s+(?:еще|ещё)?\s*(?:встреч|виде))))(?:ним|ней|нею|him|her)\b",
    re.IGNORECASE,
)
"""Whoever was met, by a pronoun: "when did they meet her", «ещё встречи с ним»."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_WHO_ELSE = re.compile(WHO_ELSE, re.IGNORECASE)
_ON_SOMETHING = re.compile(
    r"(?:(?:а|и|ну|and|so)[\s,]+)?"
    r"(?:(?:что|есть(?: что-нибудь| что-то)?|что-нибудь)\s+(?:там\s+)?(?=про|об?о?\s|насч|по )"
    r"|what\s+(?=about)|how\s+(?=about)|(?:is there )?anything\s+(?=about|on))?"
    r"(?P<about>про|обо?|о|насч[её]т|по поводу|по|about|on|regarding)\s+(?P<what>[^?!.]+)",
    re.IGNORECASE,
)
_BY_SOMEBODY = re.compile(
    r"(?:(?:no|nope|нет|не|а|и|and|ok|ок|теперь|now)[\s,]+)*(?P<only>(?:only|just|только|лишь)\s+)?"
    r"(?P<by>(?:said\s+by|by|from|у|от|слова)\s+)?(?P<who>[^\s,?!.]+(?:\s+[^\s,?!.]+)?)"
    r"(?:\s+(?:only|alone|только))?",
    re.IGNORECASE,
)
_SUBJECTS = frozenset("он она he she".split())
_SUBJECT = re.compile(r"(?<!\w)(?:он|она|he|she)(?!\w)", re.IGNORECASE)
_SAID_WHAT = re.compile(SAID_WHAT)
_ASKS_FOR_OFFICE = re.compile(ASKS_FOR_OFFICE)
_THEIR_MEETING = re.compile(
    rf"(?<!\w)(?P<whose>его|е[её]|their|his|her|их)\s+(?P<meeting>(?:[\w-]+\s+){{0,2}}?(?:{NOUNS}))(?!\w)",
    re.IGNORECASE,
)
"""«её первая встреча», "his last visit": whose meetings are meant."""
_ANYBODY_MET = re.compile(r"(?:с|со|with)\s+(?:ним|ней|нею|ними|him|her|them)", re.IGNORECASE)
_MET = re.compile(rf"(?:{MET})")
_THEY = re.compile(r"(?<!\w)(?:они|they)(?!\w)", re.IGNORECASE)
_COUNTED = re.compile(
    r"(?:(?:а|и|ну|and|so)[\s,]+)?(?:сколько раз|как часто|how (?:often|many times))"
    r"(?:\s+(?:об? этом|про это|это|е[её]|его|их|was|were|is|it|this|that))*"
    r"\s+(?:упомина\w+|упомянут\w*|говор\w+|сказано|mentioned|discussed|said|talked about)"
    r"(?:\s+(?:об? этом|про это|это|е[её]|его|их|it|this|that))*"
    r"(?P<rest>\s+(?:во?|за|на|со?|до|после|in|on|during|since|before|after|by|last|this)\s.+)?",
    re.IGNORECASE,
)
"""«сколько раз упоминали в 2024?» after a topic: the topic of that time; with a name, of that."""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A question as it is meant: its whole text, and the scope it leans on.

    ``perhaps``: the meeting talked about, for what the whole archive does not answer; ``opened``:
    nothing was asked since it was opened, so that what is nearest there is nearer. ``words``:
    somebody's words are wanted, and no meeting that is called so.
    """

    text: str
    scope: Scope | None = None
    perhaps: Scope | None = None
    opened: bool = False
    words: bool = False


def follow(
    text: str,
    before: Conversation | None,
    now: dt.datetime,
    *,
    present: Sequence[KnownPerson] = (),
    known: Sequence[KnownPerson] = (),
    listed: str = "",
) -> FollowUp:
    """What a question means after the ones before it.

    ``present``: who spoke at the meeting talked about; ``known``: everybody in the archive;
    ``listed``: what asked for the meeting opened, where nothing was asked since.
    """
    if before is None or not before.lasts(now) or _is_of_several_holders(text, before):
        return FollowUp(text)
    if (with_them := _with_the_person(text, before, known)) is not None:
        return with_them
    anew = asked_again(text, before.question or listed, now.date(), known)
    anew = anew.rstrip("?") if before.topic else anew  # «газ за март» is a topic still
    anew = anew or _about_topic(text, before, known)
    if whole := anew or _of_what(text, before):
        there = Scope(before.meeting_id) if before.meeting_id and not anew else None
        return FollowUp(whole, _of_person(whole, before, known), there, opened=bool(there))
    if before.meeting_id is None:
        theirs = _of_one_named(text, before, known, listed)
        return FollowUp(theirs or text, _of_person(text, before, known))
    abroad = bool(countries_in(text) - countries_in(before.question))
    abroad = abroad and not (before.person and _folded(text) & PERSON)
    if not leans(text) or abroad:
        return FollowUp(text) if abroad else _perhaps_there(text, before, known)
    return _within(text, before, present, known)


def _is_of_several_holders(text: str, before: Conversation) -> bool:
    """«что он сказал?» after an office that nobody alone holds: somebody has to be named."""
    nobody = before.person is None and before.meeting_id is None and not before.topic
    return nobody and asks_of_somebody_said_before(text) and is_office(topic_in(before.question))


def _of_one_named(
    text: str, before: Conversation, known: Sequence[KnownPerson], listed: str
) -> str:
    """«а его площадь?» of what the question before names, where nobody's words are talked of."""
    if before.person is not None or (before.topic and asks_of_somebody_said_before(text)):
        return ""
    question = before.topic or before.question or listed
    if office_asked(question) and _SUBJECT.search(text):
        return ""  # «он» is whoever holds it, and not the place
    return of_the_one_named(text, question, known, bare=not before.topic)


def _perhaps_there(text: str, before: Conversation, known: Sequence[KnownPerson]) -> FollowUp:
    """A whole question after a meeting was opened may be about it; not with a name or year."""
    named = any(score >= NAMED for _, score in find_people(text, known))
    dated = _YEAR.search(text) is not None
    if named or dated or not _folded(text) & INTERROGATIVE:
        return FollowUp(text)
    return FollowUp(text, None, Scope(before.meeting_id), opened=not before.question)


def _with_the_person(
    text: str, before: Conversation, known: Sequence[KnownPerson]
) -> FollowUp | None:
    """What is asked of the person or meeting shown last in a few words; None for others."""
    if theirs := _of_somebody(text, before, known):
        return FollowUp(theirs, words=True)
    met = _met_with(text, before)
    return FollowUp(met) if met else _on_something(text, before, known)


def _met_with(text: str, before: Conversation) -> str:
    """«сколько было встреч с ним?», "when did they last meet?": with the person talked about, by
    name; empty for others.
    """
    if before.person is None or not names_meetings(" ".join(sorted(_folded(text)))):
        return ""
    meant = _WITH_THEM.sub(lambda found: f"{found[1]} {before.person}", text)
    if meant == text:
        beside = "с" if is_cyrillic(text) else "with"
        meant = _THEIR_MEETING.sub(rf"\g<meeting> {beside} {before.person}", text, count=1)
    if meant == text:  # «когда он встречался с Токаевым»
        meant = with_person(text, before.person)
    if meant == text and before.meeting_id is None:
        meant = _THEY.sub(before.person, text, count=1)
    return meant if meant != text else ""


def asks_of_somebody_said_before(text: str) -> bool:
    """Whether it has to be known who «он» is: «что он сказал о газе», "meetings with her"."""
    folded = [fold(word) for word in word_texts(text)]
    if asks_what_they_said(text) or tells_what_they_say(text) or _THEIR_MEETING.search(text):
        return True
    if _ANYBODY_MET.search(text) and names_meetings(" ".join(folded)):
        return True
    met = [word for word in folded if _MET.fullmatch(word)]
    return bool(met and _THEY.search(text)) and set(folded) <= FRAME | set(met)


def tells_what_they_say(text: str) -> bool:
    """Whether «он» says something: «что она ответила про газ», "what does he think of it"."""
    folded = [fold(word) for word in word_texts(text)]
    if not set(folded) & INTERROGATIVE:
        return False
    for place, word in enumerate(folded):
        beside = [*folded[max(0, place - 1) : place], *folded[place + 1 : place + 3]]
        if word in _SUBJECTS and any(map(SPEAKS.match, beside)):
            return True
    return False


def before_pronoun(text: str) -> str:
    """What a message says before «он», where somebody may be named: «Лодкин пришёл, и что он…»."""
    found = _SUBJECT.search(text)
    return text[: found.start()] if found else text


def _on_something(
    text: str, before: Conversation, known: Sequence[KnownPerson]
) -> FollowUp | None:
    """«про школы» after somebody's name or a meeting: their words on it, or what it says."""
    found = _ON_SOMETHING.fullmatch(" ".join(text.split()).strip(" ?!.,"))
    if found is None or before.topic or not is_phrase(found["what"]):
        return None
    named = any(score >= NAMED for _, score in find_people(text, known))
    if named or _folded(text) & (PERSON | SEVERAL | IT):
        return None
    if before.meeting_id is not None:
        opened = not before.question  # and nothing was asked since
        return FollowUp(text, Scope(before.meeting_id), opened=True) if opened else None
    if before.person is None:
        return None
    about = "про" if is_cyrillic(text) else "on"
    return FollowUp(f"{before.person} {found['about'] or about} {found['what']}")


def with_person(text: str, person: str) -> str:
    """«когда она выступала последний раз» → with the name of the one talked about."""
    return _SUBJECT.sub(lambda _: person, text, count=1)


def _within(
    text: str,
    before: Conversation,
    present: Sequence[KnownPerson],
    known: Sequence[KnownPerson],
) -> FollowUp:
    named = [present[i].name for i, score in find_people(text, present) if score >= NAMED]
    if named:
        return FollowUp(text, Scope(before.meeting_id, named[0] if len(named) == 1 else None))
    if any(score >= NAMED for _, score in find_people(text, known)) or _names_one_of(text, known):
        return FollowUp(text)
    person = before.person if _folded(text) & PERSON else None
    return FollowUp(text, Scope(before.meeting_id, person))


def _about_topic(text: str, before: Conversation, known: Sequence[KnownPerson]) -> str:
    """«а что говорил про это Лодкин?» after a topic: his words on it; empty for others."""
    if not before.topic:
        return ""
    if counted := _COUNTED.fullmatch(text.strip(" ?!.,")):
        return f"{before.topic}{counted['rest'] or ''}"
    if not _folded(text) & IT or _says_what_of(text) or _names_the_matter(text, known):
        return ""
    named = [known[i].name for i, score in find_people(text, known) if score >= NAMED]
    return f"{named[0]} {before.topic}" if named else ""


def whose_words(text: str, known: Sequence[KnownPerson]) -> str:
    """Whose words «а что говорил Лодкин?» asks for, and of nothing; empty for others."""
    spans = people_in(known)(text)
    if len(spans) != 1:
        return ""
    start, stop = spans[0]
    alone = asks_what_they_said(
        f"{text[:start]}{'он' if is_cyrillic(text) else 'he'}{text[stop:]}"
    )
    named = [known[i].name for i, score in find_people(text, known) if score >= NAMED]
    return named[0] if alone and named else ""


def _of_somebody(text: str, before: Conversation, known: Sequence[KnownPerson]) -> str:
    """ "by Lodkin only", «нет, у Лодкина» after a topic: his words on it; empty for others."""
    found = _BY_SOMEBODY.fullmatch(" ".join(text.split()).strip(" ?!.,"))
    if found is None or not before.topic or not (found["by"] or found["only"]):
        return ""
    by = "от" if is_cyrillic(found["who"]) else "by"  # «Miller» alone may be an ordinary word
    named = any(score >= NAMED for _, score in find_people(f"{by} {found['who']}", known))
    if not named or not is_phrase(found["who"]):
        return ""
    return f"{before.topic} {'у' if is_cyrillic(before.topic) else 'by'} {found['who']}"


def _says_what_of(text: str) -> bool:
    """ "is it true that Lodkin promised new ports": "it" stands for what follows."""
    own = [word for word in word_texts(text) if not word[:1].isupper() and fold(word) not in IT]
    return len(list(filter(is_content, own))) > 1


def _names_the_matter(text: str, known: Sequence[KnownPerson]) -> bool:
    """«Лодкин по вопросу пенсий»: nothing points at the topic before, another is named."""
    if _folded(text) & (IT - MATTER):
        return False
    people = people_in(known)(text)
    own = (w for w in words(text) if not any(start <= w.start < stop for start, stop in people))
    return any(is_content(one.text) and fold(one.text) not in IT for one in own)


def _of_what(text: str, before: Conversation) -> str:
    """What «сколько стоил?» is about after a question about a port; empty where it says so itself.

    Where nothing was found before, «а когда его построят?» is of the port as well.
    """
    if before.meeting_id is None and before.person is None:
        text = _without_pronouns(text)
    if not _folded(text) & _WHO:
        text = _without_opener(text)
    if leans(text) or not (says_nothing_of_what(text) or asks_of_nothing(text)):
        return ""
    about = before.topic or " ".join(thing_in(before.question))
    return f"{text.rstrip(' ?!.')} {about}?" if about else ""


def _without_opener(text: str) -> str:
    """«а сколько построят?» → «сколько построят?»."""
    opener, _, rest = text.strip().partition(" ")
    return rest if fold(opener.strip(",")) in OPENERS and rest else text


def _without_pronouns(text: str) -> str:
    """«а когда его построят?» → «когда построят»."""
    said = [word for word in word_texts(text) if fold(word) not in OPENERS | PERSON | SEVERAL | IT]
    return " ".join(said) + "?" * text.rstrip().endswith("?")


def asks_what_they_said(text: str) -> bool:
    """«о чём он говорил?»: whatever the person talked about has said."""
    return bool(_SAID_WHAT.fullmatch(" ".join(fold(word) for word in word_texts(text))))


def asks_for_their_office(text: str) -> bool:
    """«кем он работает?»: what the person talked about is."""
    return bool(_ASKS_FOR_OFFICE.fullmatch(" ".join(fold(word) for word in word_texts(text))))


def _of_person(text: str, before: Conversation, known: Sequence[KnownPerson]) -> Scope | None:
    """«что он говорил о газе?» after a list of somebody's meetings: all their words."""
    theirs = _folded(text) & PERSON or asks_what_they_said(text)
    if before.person is None or not theirs:
        return None
    named = any(score >= NAMED for _, score in find_people(text, known))
    return None if named else Scope(person=before.person)


def _names_one_of(text: str, known: Sequence[KnownPerson]) -> bool:
    """Whether a word is written as somebody's surname: «а Лодкин о портах?»."""
    surnames = {fold(one.name.split()[-1]) for one in known if " " in one.name}
    capital = (word.text for word in words(text) if word.text[:1].isupper())
    return any(fold(word) in surnames for word in capital)


def leans(text: str) -> bool:
    """Whether a question cannot be understood without what came before."""
    in_order = [fold(word.text) for word in words(text)]
    if not in_order:
        return False
    if in_order[0] in OPENERS or " ".join(in_order[:2]) in OPENING_PHRASES:
        return True
    named = any(first in THIS and second in MEETING for first, second in pairwise(in_order))
    return named or bool(set(in_order) & (PERSON | SEVERAL | PLACE))


def asks_who_was_there(text: str) -> bool:
    """Whether a question that leans on a meeting asks for its people."""
    return bool(_WHO_ELSE.search(text)) and _folded(text) <= THEM_THERE


def _folded(text: str) -> set[str]:
    return {fold(word.text) for word in words(text)}
