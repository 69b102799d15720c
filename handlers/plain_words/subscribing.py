"""Subscribing and unsubscribing in plain words: «подпиши меня на газ», "stop"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from handlers.plain_words import subscribing_words as said
from handlers.plain_words import unsubscribing_words as ended
from handlers.plain_words.hours_said import hour_in, hour_pattern, impossible_hour
from handlers.plain_words.mistyped_commands import mended
from handlers.plain_words.repeated_prepositions import apart
from handlers.plain_words.settings_asked import setting_asked
from handlers.plain_words.settings_chosen import chosen_in
from handlers.plain_words.several_frequencies import by_frequency
from meetings.model.subscription import EVERYTHING, Frequency, Query
from meetings.retrieval.query.questions.padding import plain_words
from meetings.text.tokens import fold

LONGEST_PLAIN_WISH = 300
"""Characters; what is longer is a question, or something pasted."""
_NAMED_WORDS = 4
"""The longest names of what was subscribed to; more words before «больше не нужно» are a
sentence."""
_MOST_WORDS = 15
"""Words of what is wished for."""
_OFTEN: dict[str, Frequency] = {"daily": "daily", "weekly": "weekly", "at_once": "at_once"}
_EACH_OFTEN = {**said.OFTEN, "at_once": said.AT_ONCE}
_EDGES = " .,;:!?«»\"“”'"


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wishes to hear about: as ``/subscribe`` takes it, None where not said.

    ``case``: the case in which a Russian wish stands, as pymorphy calls it. ``impossible``: the
    hour that was named and that no clock shows. ``more``: what else is wished for, each a
    subscription of its own: «на Токаева и на мост». ``others``: what is wished for at other times,
    «ежедневно про мост и сразу про паром».
    """

    asked: Query | str | None
    case: str = ""
    every: Frequency = "at_once"
    hour: int | None = None
    impossible: str = ""
    more: tuple[str, ...] = ()
    others: tuple[Wish, ...] = ()

    def each(self) -> tuple[Wish, ...]:
        """This one and the others."""
        return (self, *self.others)


@dataclass(frozen=True, slots=True)
class NoMore:
    """Somebody wants no more of what they wished for.

    ``of``: what they no longer want to hear about, in ``case``; "" where they name nothing.
    ``all``: every wish is meant.
    """

    of: str = ""
    case: str = ""
    all: bool = False


@dataclass(frozen=True, slots=True)
class ToSee:
    """Somebody wants to see their wishes."""


def wished(text: str) -> Wish | NoMore | ToSee | None:
    """What a text wishes for; None for one that wishes nothing."""
    if chosen_in(text) or setting_asked(text):
        return None
    text = plain_words(text)
    if (found := _wished_how_often(text)) is not None or (meant := mended(text)) == text:
        return found
    return _wished_how_often(meant)


def _wished_how_often(text: str) -> Wish | NoMore | ToSee | None:
    return _several(by_frequency(text)) or _wished_at_once_or(said.OFTEN, text)


def _several(pieces: Sequence[str]) -> Wish | None:
    """The wishes of a message as one, each at its own time; None where a piece wishes nothing."""
    found = [
        _wished_at_once_or(_EACH_OFTEN, piece)
        or _wished_at_once_or(_EACH_OFTEN, f"{begun} {piece}")
        for piece, begun in zip(pieces, ("", *("подпиши меня" for _ in pieces[1:])), strict=False)
    ]
    wishes = [one for one in found if isinstance(one, Wish) and one.asked is not None]
    if not pieces or len(wishes) != len(pieces):
        return None
    return replace(wishes[0], others=tuple(wishes[1:]))


def _wished_at_once_or(often: Mapping[str, str], text: str) -> Wish | NoMore | ToSee | None:
    for name, pattern in often.items():
        rest = re.sub(rf"(?i)(?:^|[\s,]+)(?:{pattern})(?![\w-])", " ", text, count=1)
        if rest == text:
            continue
        rest, hour, impossible = _without_hour(rest)
        found = _wished(rest) or _wished(f"send me {re.sub(said.TELL_ME, '', rest)}")
        if isinstance(found, Wish):
            return replace(found, every=_OFTEN[name], hour=hour, impossible=impossible)
    return _wished(text)


def perhaps_no_more(text: str) -> NoMore | None:
    """What a text wants no more alerts about, if it wants that at all: "stop seals"."""
    bare = _bare(text)
    folded = fold(bare)
    if len(text) > LONGEST_PLAIN_WISH or len(folded) != len(bare):
        return None
    begin = _match([said.COURTESY], folded, 0)
    for pattern in ended.PERHAPS_STOP:
        if found := re.compile(pattern).fullmatch(folded, begin):
            words = bare[found.start("of") : found.end("of")].strip(_EDGES)
            if 0 < len(words.split()) <= _NAMED_WORDS:
                return NoMore(words)
    return None


def _without_hour(text: str) -> tuple[str, int | None, str]:
    """«о мосте в 8 утра» → what stands before, and the hour; or what is none."""
    found = re.search(rf"(?i)[\s,]+(?:в|к|at|around|by) {hour_pattern('hour')}\W*$", text)
    if found is None:
        return text, None, ""
    said_so = {name: value and value.lower() for name, value in found.groupdict().items()}
    return text[: found.start()], hour_in(said_so, "hour"), impossible_hour(said_so)


def _wished(text: str) -> Wish | NoMore | ToSee | None:
    text = re.sub(f"(?i){said.BEHIND}", "", _bare(text))
    folded = fold(text)
    if len(text) > LONGEST_PLAIN_WISH or len(folded) != len(text):
        return None
    begin = _match([said.COURTESY], folded, 0)
    plain = re.sub(ended.LIST_FILLERS, "", folded[begin:]).strip()
    if _one_of((*ended.TO_LIST, *ended.TO_LOOK_INTO)).fullmatch(plain):
        return ToSee()
    if _one_of(ended.ALL_AT_ONCE).fullmatch(folded, begin):
        return NoMore(all=True)
    if (no_more := _no_more(text, folded, begin)) is not None:
        return no_more
    return _wish_in(text, folded, begin)


def _wish_in(text: str, folded: str, begin: int) -> Wish | None:
    if added := _named(said.ADDED, text, folded, begin):
        return Wish(added)
    if behind := _told_behind(text, folded, begin):
        return behind
    found = _said(folded, begin)
    return None if found is None else _wish(text, folded, *found)


def _told_behind(text: str, folded: str, begin: int) -> Wish | None:
    """«если Лодкин выступит, дай знать»: the clause stands first."""
    when = _match([said.WHEN_FIRST], folded, begin)
    tell = _compiled(said.TO_TELL_BEHIND).search(folded, when) if when else None
    if tell is None or not _to_come(folded[when : tell.start()].rstrip(_EDGES)):
        return None
    start, stop = _clause(folded[: tell.start()].rstrip(_EDGES), when)
    return _wish(text, folded[:stop], start, _case_after(folded[when:start], ""))


def _no_more(text: str, folded: str, begin: int) -> NoMore | None:
    """What is no longer wished for; None for a text that goes on to speak of something else."""
    if unwanted := _not_needed(text, folded, begin):
        return NoMore(unwanted)
    if not (stop := _match(ended.TO_STOP, folded, begin)):
        return None
    rest = folded[stop:].strip(_EDGES)
    if not rest:
        return NoMore()
    if _one_of([ended.ALL_OF_THEM]).fullmatch(rest):
        return NoMore(all=True)
    if of := _match([ended.TO_STOP_OF], folded, stop):
        words = text[of:].strip(_EDGES)
        if 0 < len(words.split()) <= _MOST_WORDS:
            return NoMore(words, _case_after(folded[stop:of]))
    return None


def _not_needed(text: str, folded: str, begin: int) -> str:
    """What is named before «больше не нужно», or between "stop the" and "alerts"."""
    if named := _named(ended.STOP_ALERTS, text, folded, begin):
        return named
    for pattern in ended.NOT_NEEDED:
        if (found := re.compile(pattern).search(folded, begin)) and found.start() > begin:
            words = text[begin : found.start()].strip(_EDGES)
            return words if len(words.split()) <= _NAMED_WORDS else ""
    return ""


def _named(patterns: Iterable[str], text: str, folded: str, begin: int) -> str:
    """What stands in the group ``of`` of the first pattern that fits; empty for none."""
    for pattern in patterns:
        if found := re.compile(pattern).match(folded, begin):
            return text[found.start("of") : found.end("of")].strip(_EDGES)
    return ""


def _bare(text: str) -> str:
    """Without what people put behind."""
    text = " ".join(text.split()).rstrip(_EDGES)
    return re.sub(rf"(?i),? {said.THANKS}$", "", text).rstrip(_EDGES)


def _said(folded: str, begin: int) -> tuple[int, str] | None:
    """Where what is wished for begins, and its case; None where nothing is wished."""
    if at := _match(said.TO_SUBSCRIBE, folded, begin):
        return _subscribed_to(folded, begin, at)
    if at := _match(said.TO_TELL, folded, begin):
        return _told_of(folded, at)
    if at := _match(said.TO_FOLLOW, folded, begin):
        return at, _case_after(folded[:at])
    if at := _match(said.TO_SEND, folded, begin):
        return _sent(folded, at)
    if at := _match(said.TO_TELL_ONCE, folded, begin):
        when = _when(folded, at)
        return (at, "") if when and _to_come(folded[when:]) else None
    return None


def _subscribed_to(folded: str, begin: int, at: int) -> tuple[int, str] | None:
    """«… на газ», "… to gas", "subscribe gas"; or nothing more."""
    if to := _match([said.TO_SUBSCRIBE_TO], folded, at):
        return to, _case_after(folded[at:to])
    if at == len(folded):
        return at, ""
    straight = _match([said.TO_SUBSCRIBE_STRAIGHT], folded, begin)
    return (straight, "") if straight else None


def _sent(folded: str, at: int) -> tuple[int, str] | None:
    """News of any kind, or «… про мост»."""
    if _match(said.OF_NEWS, folded, at + 1):
        return at, "gent"
    of = _match([said.TO_SEND_OF], folded, at)
    return (of, _case_after(folded[at:of])) if of else None


def _told_of(folded: str, at: int) -> tuple[int, str] | None:
    """«о …», «когда …», or news of any kind."""
    if at == len(folded) or _when(folded, at) or _match(said.OF_NEWS, folded, at + 1):
        return at, ""
    of = _match([said.TO_TELL_OF], folded, at)
    return (of, _case_after(folded[at:of])) if of else None


def _wish(text: str, folded: str, begin: int, case: str) -> Wish | None:
    """What is wished for, without all that only says when."""
    stop = len(folded)
    if begin >= stop:
        return Wish(None)
    if when := _when(folded, begin):
        begin, stop = _clause(folded, when)
        case = _case_after(folded[when:begin], "")
    begin += len(folded[begin:stop]) - len(folded[begin:stop].lstrip(_EDGES))
    if question := _match(said.ANSWERED, folded, begin):
        return Wish(Query("question", f"{text[question:stop].strip(_EDGES)}?"))
    while news := _match(said.OF_NEWS, folded[:stop], begin):
        begin, case = news, _case_after(folded[begin:news])
    words, *more = (_bare_of(text[one], folded[one]) for one in apart(folded, begin, stop))
    if len(words.split()) > _MOST_WORDS:
        return None
    return Wish(words, case, more=tuple(more)) if words else Wish(EVERYTHING)


def _bare_of(words: str, folded: str) -> str:
    """Without an article and marks."""
    return words[_match([said.ARTICLE], folded, 0) :].strip(_EDGES)


def _when(folded: str, at: int) -> int:
    """Where the clause after «когда» begins; 0 where there is none."""
    return _match([said.WHEN], folded, at)


def _clause(folded: str, begin: int) -> tuple[int, int]:
    """«заговорят о газе», «Токаев выступит», "gas is mentioned" → what it is about."""
    if at := _match(said.HAPPENS, folded, begin):
        return at, len(folded)
    found = re.search("|".join(said.HAPPENED), folded)
    return begin, found.start() if found else len(folded)


def _to_come(clause: str) -> bool:
    happens = _match((*said.HAPPENS, said.SPEAKS_OF), clause, 0)
    return bool(happens or re.search("|".join(said.HAPPENED), clause))


def _case_after(words: str, usual: str = "gent") -> str:
    """The case that follows «новости о», «встречи с», «упоминания»."""
    last = words.rsplit(maxsplit=1)[-1].strip(_EDGES) if words.strip() else ""
    return said.CASES.get(last, usual)


def _match(patterns: Iterable[str], folded: str, at: int) -> int:
    """Where the longest of the patterns that fit here ends; 0 for none."""
    found = (_compiled(pattern).match(folded, at) for pattern in patterns)
    return max((one.end() for one in found if one), default=0)


def _one_of(patterns: Iterable[str]) -> re.Pattern[str]:
    return _compiled("|".join(f"(?:{pattern})" for pattern in patterns))


@lru_cache(maxsize=256)  # all there are, in both languages
def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern that ends where a word does."""
    return re.compile(rf"(?:{pattern})(?:(?<!\w)|(?!\w))")
