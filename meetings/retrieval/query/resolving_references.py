"""Whether a message continues a conversation: which meeting and person it refers back to.

A question leans on what came before by its words («а…», «он», «там», "and…"); one that names
somebody who was not there, or another country, starts afresh.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from meetings.gazetteer.finding_countries import countries_in
from meetings.model.conversation import Conversation
from meetings.model.scope import Scope
from meetings.names.people_meant import NAMED, KnownPerson, find_people
from meetings.retrieval.query.anaphora_words import (
    IT,
    MATTER,
    OPENERS,
    PERSON,
    SEVERAL,
)
from meetings.retrieval.query.dates_asked import times_asked
from meetings.retrieval.query.elliptical_questions import asked_again, time_gone_on_with
from meetings.retrieval.query.intent_words import INTERROGATIVE
from meetings.retrieval.query.intents import is_phrase, topic_in
from meetings.retrieval.query.met_with_them import met_with_them
from meetings.retrieval.query.named_spans import people_in
from meetings.retrieval.query.office_holders import is_office, office_asked
from meetings.retrieval.query.only_person_named import only_person
from meetings.retrieval.query.owner_named_before import of_the_one_named
from meetings.retrieval.query.references_back import (
    SUBJECT,
    asks_of_somebody_said_before,
    asks_what_they_said,
    folded_words,
    leans,
)
from meetings.retrieval.query.replaced_spans import left_beside
from meetings.retrieval.query.thing_left_out import (
    asks_of_nothing,
    is_content,
    says_nothing_of_what,
    thing_in,
)
from meetings.retrieval.query.what_they_discussed import said_by_them
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold, word_texts, words

_WHO = frozenset("кто кого кому кем who whom".split())
"""«а кто забил?» asks of another than what was told before."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
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
    if (with_them := _with_the_person(text, before, now.date(), known)) is not None:
        return with_them
    anew = asked_again(text, before.question or listed, now.date(), known)
    anew = anew.rstrip("?") if before.topic else anew  # «газ за март» is a topic still
    anew = anew or _about_topic(text, before, known)
    if whole := anew or _of_what(text, before):
        there = Scope(before.meeting_id) if before.meeting_id and not anew else None
        whose = _of_person(whole, before, known) or (None if anew else _of_topic(before, known))
        whose = whose or _of_those_who_met(anew, before)
        of_somebody = bool(anew and _of_topic(before, known))  # and of no meeting called so
        return FollowUp(whole, whose, there, opened=bool(there), words=of_somebody)
    if before.meeting_id is None:
        theirs = _of_one_named(text, before, known, listed)
        return FollowUp(theirs or text, _of_person(text, before, known))
    abroad = bool(countries_in(text) - countries_in(before.question))
    abroad = abroad and not (before.person and folded_words(text) & PERSON)
    if not leans(text) or abroad:
        return FollowUp(text) if abroad else _perhaps_there(text, before, known)
    return _within(text, before, present, known)


def _is_of_opened(text: str, before: Conversation) -> bool:
    """«что они говорили о Сирии?» of the meeting talked about, be it about another country."""
    return before.meeting_id is not None and said_by_them(text)


def _of_those_who_met(anew: str, before: Conversation) -> Scope | None:
    """«а о Сирии?» after «что они говорили об Украине?»: what they said of it there."""
    theirs = said_by_them(anew) and said_by_them(before.question)
    return Scope(before.meeting_id) if theirs and before.meeting_id else None


def _of_then(text: str, before: Conversation, today: dt.date, known: Sequence[KnownPerson]) -> str:
    """«а в 2019?» after somebody's name alone: their meetings of then."""
    then = time_gone_on_with(text, today)
    if not then or before.topic or before.meeting_id:
        return ""
    name = before.question.strip(" ?!.") or before.person or ""
    named = people_in(known)(name)
    return f"{name} {then}" if named and not left_beside(name, named) else ""


def _of_topic(before: Conversation, known: Sequence[KnownPerson]) -> Scope | None:
    """«сколько стоит?» after what somebody says of a topic: that one's words still."""
    person = only_person(before.question, known) if before.topic else None
    return Scope(person=person) if person else None


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
    if office_asked(question) and SUBJECT.search(text):
        return ""  # «он» is whoever holds it, and not the place
    return of_the_one_named(text, question, known, bare=not before.topic)


def _perhaps_there(text: str, before: Conversation, known: Sequence[KnownPerson]) -> FollowUp:
    """A whole question after a meeting was opened may be about it; not with a name or year."""
    named = any(score >= NAMED for _, score in find_people(text, known))
    dated = _YEAR.search(text) is not None
    if named or dated or not folded_words(text) & INTERROGATIVE:
        return FollowUp(text)
    return FollowUp(text, None, Scope(before.meeting_id), opened=not before.question)


def _with_the_person(
    text: str, before: Conversation, today: dt.date, known: Sequence[KnownPerson]
) -> FollowUp | None:
    """What is asked of the person or meeting shown last in a few words; None for others."""
    if then := _of_then(text, before, today, known):
        return FollowUp(then)
    if _is_of_opened(text, before):
        return FollowUp(text, Scope(before.meeting_id), opened=True)
    if theirs := _of_somebody(text, before, today, known):
        return FollowUp(theirs, words=True)
    met = met_with_them(text, before, known)
    return FollowUp(met) if met else _on_something(text, before, known)


def _on_something(
    text: str, before: Conversation, known: Sequence[KnownPerson]
) -> FollowUp | None:
    """«про школы» after somebody's name or a meeting: their words on it, or what it says."""
    found = _ON_SOMETHING.fullmatch(" ".join(text.split()).strip(" ?!.,"))
    if found is None or before.topic or not is_phrase(found["what"]):
        return None
    named = any(score >= NAMED for _, score in find_people(text, known))
    if named or folded_words(text) & (PERSON | SEVERAL | IT):
        return None
    if before.meeting_id is not None:
        opened = not before.question  # and nothing was asked since
        return FollowUp(text, Scope(before.meeting_id), opened=True) if opened else None
    if before.person is None:
        return None
    about = "про" if is_cyrillic(text) else "on"
    return FollowUp(f"{before.person} {found['about'] or about} {found['what']}")


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
    person = before.person if folded_words(text) & PERSON else None
    return FollowUp(text, Scope(before.meeting_id, person))


def _about_topic(text: str, before: Conversation, known: Sequence[KnownPerson]) -> str:
    """«а что говорил про это Лодкин?» after a topic: his words on it; empty for others."""
    if not before.topic:
        return ""
    if counted := _COUNTED.fullmatch(text.strip(" ?!.,")):
        return f"{before.topic}{counted['rest'] or ''}"
    if not folded_words(text) & IT or _says_what_of(text) or _names_the_matter(text, known):
        return ""
    named = [known[i].name for i, score in find_people(text, known) if score >= NAMED]
    return f"{named[0]} {before.topic}" if named else ""


def _of_somebody(
    text: str, before: Conversation, today: dt.date, known: Sequence[KnownPerson]
) -> str:
    """ "by Lodkin only", «нет, у Лодкина» after a topic: his words on it; empty for others.

    What was asked of a time is his words of that time.
    """
    found = _BY_SOMEBODY.fullmatch(" ".join(text.split()).strip(" ?!.,"))
    if found is None or not before.topic or not (found["by"] or found["only"]):
        return ""
    by = "от" if is_cyrillic(found["who"]) else "by"  # «Miller» alone may be an ordinary word
    named = any(score >= NAMED for _, score in find_people(f"{by} {found['who']}", known))
    if not named or not is_phrase(found["who"]):
        return ""
    asked = before.question
    when = "".join(f" {asked[one.start : one.stop]}" for one in times_asked(asked, today))
    return f"{before.topic} {'у' if is_cyrillic(before.topic) else 'by'} {found['who']}{when}"


def _says_what_of(text: str) -> bool:
    """ "is it true that Lodkin promised new ports": "it" stands for what follows."""
    own = [word for word in word_texts(text) if not word[:1].isupper() and fold(word) not in IT]
    return len(list(filter(is_content, own))) > 1


def _names_the_matter(text: str, known: Sequence[KnownPerson]) -> bool:
    """«Лодкин по вопросу пенсий»: nothing points at the topic before, another is named."""
    if folded_words(text) & (IT - MATTER):
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
    if not folded_words(text) & _WHO:
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


def _of_person(text: str, before: Conversation, known: Sequence[KnownPerson]) -> Scope | None:
    """«что он говорил о газе?» after a list of somebody's meetings: all their words."""
    theirs = folded_words(text) & PERSON or asks_what_they_said(text)
    if before.person is None or not theirs:
        return None
    named = any(score >= NAMED for _, score in find_people(text, known))
    return None if named else Scope(person=before.person)


def _names_one_of(text: str, known: Sequence[KnownPerson]) -> bool:
    """Whether a word is written as somebody's surname: «а Лодкин о портах?»."""
    surnames = {fold(one.name.split()[-1]) for one in known}
    capital = (word.text for word in words(text) if word.text[:1].isupper())
    return any(fold(word) in surnames for word in capital)
