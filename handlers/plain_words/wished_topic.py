"""What a text wishes to hear about: «сообщай, когда заговорят о газе», "send me news of gas"."""

from __future__ import annotations

import re

from handlers.plain_words import subscribing_words as said
from handlers.plain_words.awaited_events import awaited
from handlers.plain_words.phrase_patterns import (
    EDGES,
    case_after,
    compiled,
    longest_match,
    what_is_named,
)
from handlers.plain_words.repeated_prepositions import apart
from handlers.plain_words.their_words_wished import their_words
from handlers.plain_words.wishes import MOST_WORDS, Wish
from meetings.model.subscription import EVERYTHING, Query
from meetings.text.inflecting_phrases import accusative, nominative
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold

_SPOKEN_OF = frozenset({"о", "об", "обо", "про"})


def wish_in(text: str, folded: str, begin: int) -> Wish | None:
    """What a text wishes for from a place on; None for one that wishes nothing."""
    if narrowed := _on_one_topic(text, folded, begin):
        return narrowed
    if added := what_is_named(said.ADDED, text, folded, begin):
        return _wish(added, fold(added), 0, "") or Wish(added)
    if event := awaited(text, folded, begin):
        return event
    if behind := _told_behind(text, folded, begin):
        return behind
    if of := longest_match(said.OF_FIRST, folded, begin):
        return _of_first(text[:of], folded[:of], begin)
    found = _said(folded, begin)
    return None if found is None else _wish(text, folded, *found)


def _on_one_topic(text: str, folded: str, begin: int) -> Wish | None:
    """«следи за Лодкиным, но только когда он говорит о газе»."""
    about = rf"(?:{said.ONLY_ABOUT}){said.ONLY_ABOUT_WHAT}"
    patterns = map(re.compile, (said.ONLY_ON, about))
    found = next(filter(None, (one.fullmatch(folded, begin) for one in patterns)), None)
    if found is None:
        return None
    who, what = (text[slice(*found.span(name))] for name in ("who", "what"))
    if found["ru"]:
        how = found.groupdict().get("how") or "о"
        how = how if how in _SPOKEN_OF else "про"
        return Wish(
            f"{nominative(who, case_after(found['ru'], 'accs'))} {said.SPEAKS_RU} {how} {what}"
        )
    return Wish(f"{who} {said.SPEAKS_EN} {what}")


def _told_behind(text: str, folded: str, begin: int) -> Wish | None:
    """«если Лодкин выступит, дай знать»: the clause stands first."""
    when = longest_match([said.WHEN_FIRST], folded, begin)
    tell = compiled(said.TO_TELL_BEHIND).search(folded, when) if when else None
    if tell is None or not _to_come(folded[when : tell.start()].rstrip(EDGES)):
        return None
    start, stop = _clause(folded[: tell.start()].rstrip(EDGES), when)
    return _wish(text, folded[:stop], start, case_after(folded[when:start], ""))


def _of_first(text: str, folded: str, begin: int) -> Wish | None:
    """«про газ пиши мне», "about seals, keep me posted"."""
    found = compiled("|".join(said.OF_FIRST)).match(folded, begin)
    if found is None:
        return None
    start = folded.index(" ", begin) + 1
    return _wish(
        text[: found.end("of")], folded[: found.end("of")], start, case_after(folded[begin:start])
    )


def _said(folded: str, begin: int) -> tuple[int, str] | None:
    """Where what is wished for begins, and its case; None where nothing is wished."""
    if at := longest_match(said.TO_SUBSCRIBE, folded, begin):
        return _subscribed_to(folded, begin, at)
    if at := longest_match(said.TO_TELL, folded, begin):
        return _told_of(folded, at)
    if at := longest_match(said.TO_FOLLOW, folded, begin):
        straight = longest_match([said.TO_FOLLOW_STRAIGHT], folded, begin) == at
        return at, case_after(folded[:at], "accs" if straight else "gent")
    if at := longest_match(said.TO_SEND, folded, begin):
        return _sent(folded, at)
    if at := longest_match(said.TO_TELL_ONCE, folded, begin):
        when = _when(folded, at)
        return (at, "") if when and _to_come(folded[when:]) else None
    return None


def _subscribed_to(folded: str, begin: int, at: int) -> tuple[int, str] | None:
    """«… на газ», "… to gas", "subscribe gas"; or nothing more."""
    if to := longest_match([said.TO_SUBSCRIBE_TO], folded, at):
        return to, case_after(folded[at:to])
    if at == len(folded):
        return at, ""
    straight = longest_match([said.TO_SUBSCRIBE_STRAIGHT], folded, begin)
    return (straight, "") if straight else None


def _sent(folded: str, at: int) -> tuple[int, str] | None:
    """News of any kind, "everything Pellow says", or «… про мост»."""
    if re.compile(said.ALL_THEY_SAY).match(folded, at + 1):
        return at + 1, ""
    if longest_match(said.OF_NEWS, folded, at + 1):
        return at, "gent"
    of = longest_match([said.TO_SEND_OF], folded, at)
    return (of, case_after(folded[at:of])) if of else None


def _told_of(folded: str, at: int) -> tuple[int, str] | None:
    """«о …», «когда …», or news of any kind."""
    if at == len(folded) or _when(folded, at) or longest_match(said.OF_NEWS, folded, at + 1):
        return at, ""
    of = longest_match([said.TO_TELL_OF], folded, at)
    return (of, case_after(folded[at:of])) if of else None


def _wish(text: str, folded: str, begin: int, case: str) -> Wish | None:
    """What is wished for, without all that only says when."""
    stop = len(folded)
    if begin >= stop:
        return Wish(None)
    if when := _when(folded, begin):
        begin, stop = _clause(folded, when)
        case = case_after(folded[when:begin], "")
    begin += len(folded[begin:stop]) - len(folded[begin:stop].lstrip(EDGES))
    if theirs := their_words(text[begin:stop], folded[begin:stop]):
        return theirs
    if asks := _question(folded, begin, when):
        return Wish(Query("question", f"{text[asks:stop].strip(EDGES)}?"))
    begin = longest_match([said.NEW_ONES_OF], folded[:stop], begin) or begin
    while news := longest_match(said.OF_NEWS, folded[:stop], begin):
        begin, case = news, case_after(folded[begin:news])
    if words_of_one := _by_one_alone(text[begin:stop], folded[begin:stop], case):
        return words_of_one
    words, *more = (_bare_of(text[one], folded[one]) for one in apart(folded, begin, stop))
    if len(words.split()) > MOST_WORDS:
        return None
    return Wish(words, case, more=tuple(more)) if words else Wish(EVERYTHING)


def _question(folded: str, begin: int, when: int) -> int:
    """Where a question begins whose answer is wished for; 0 for none."""
    asks = begin + longest_match([said.IT_IS_TOLD], folded[begin:], 0)
    if when and longest_match([said.ASKS_ITSELF], folded, asks):
        return asks
    return longest_match(said.ANSWERED, folded, begin)


def _by_one_alone(text: str, folded: str, case: str) -> Wish | None:
    """«инфляция, но только Путин»: what one person says of a topic."""
    found = re.fullmatch(said.ONLY_BY, folded)
    if found is None or not text[found.start("who")].isupper():
        return None  # «газ, но только дешёвый»
    who, what = (text[slice(*found.span(name))] for name in ("who", "what"))
    if not is_cyrillic(who):
        return Wish(f"{who} {said.SPEAKS_EN} {_bare_of(what, fold(what))}")
    theirs = {"от": "gent", "у": "gent"}.get((found["by"] or "").strip(), "nomn")
    topic = nominative(_bare_of(what, fold(what)), case).split()
    told = " ".join(accusative(topic) or topic)
    return Wish(f"{nominative(who, theirs)} {said.SPEAKS_RU} про {told}")


def _bare_of(words: str, folded: str) -> str:
    """Without an article, marks, and the "news" of "budget news"."""
    bare = words[longest_match([said.ARTICLE], folded, 0) :].strip(EDGES)
    return re.sub(rf"(?i)(?<=\w) {said.NEWS_BEHIND}$", "", bare)


def _when(folded: str, at: int) -> int:
    """Where the clause after «когда» begins; 0 where there is none."""
    return longest_match([said.WHEN], folded, at)


def _clause(folded: str, begin: int) -> tuple[int, int]:
    """«заговорят о газе», «Токаев выступит», "gas is mentioned" → what it is about."""
    found = re.search("|".join(said.HAPPENED), folded)
    if at := longest_match(said.HAPPENS, folded, begin):  # «что-нибудь про мост скажут»
        return at, found.start() if found and found.start() > at else len(folded)
    return begin, found.start() if found else len(folded)


def _to_come(clause: str) -> bool:
    happens = longest_match((*said.HAPPENS, said.SPEAKS_OF), clause, 0)
    return bool(happens or re.search("|".join(said.HAPPENED), clause))
