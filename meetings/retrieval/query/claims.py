"""Messages that ask whether somebody said something: «правда ли, что он сказал…»."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from meetings.gazetteer.proper_names import forms_of, name_keys
from meetings.retrieval.query.claim_phrases import (
    ABOUT,
    ACCORDING,
    ASKING,
    ASKS,
    ATTRIBUTED,
    DEED_OF_SPEECH,
    DOUBTED,
    DOUBTS,
    IN_HIS_WORDS,
    INFINITIVE_RU,
    LABELLED,
    PLAINLY_IN_A_CLAUSE,
    PLAINLY_WITH_FIGURE,
    PROMISED_RU,
    REPORTS,
    RUMOURED,
    SAID,
    SAID_AT_THE_END,
    SAYING,
    SAYS_AFTER,
    SAYS_BEFORE,
    SAYS_PLAINLY,
    SAYS_SOMETHING,
    THAT,
)
from meetings.retrieval.query.intent_words import INTERROGATIVE
from meetings.text.russian_analyses import parses_of
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold, word_texts

_QUOTED = re.compile(
    r"«([^«»]+(?:«[^«»]*»[^«»]*)*)»|[“„]([^“”„]+)[”“]|(?<!\w)\"([^\"]+)\""
    r"|(?<!\w)['‘]((?:[^'‘’]|(?<=\w)['’](?=\w))+)['’](?!\w)"
)
_LEAST_WORDS = 4
"""Fewer words between quotation marks are a title or a term: «Северный поток»."""
_LEAST_ASKED = 3
"""Behind "is it true that" fewer are a claim, too: «построить 100 школ»."""
_LEAST_TOLD = 3
"""Behind «сказал, что»: «мост уже закрыт»."""
_LEAST_SAID = 2
"""Fewer are a word that somebody used, even where it is told that they said it."""
_FRAME = 10
"""Words around a claim; more say something of their own."""
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|\n")
_GOES_ON = re.compile(r"\s*[,(©–—-]")
"""Behind a quotation: who said it may follow."""
_DENIED = re.compile(r"\b(?:никогда|не(?! только)|never|not(?! only))\b|n['’]t\b", re.IGNORECASE)
_IN_THE_NEGATIVE = re.compile(r"did\b", re.IGNORECASE)
_PROMISED = re.compile(PROMISED_RU, re.IGNORECASE)
_INFINITIVE = re.compile(INFINITIVE_RU, re.IGNORECASE)
_VERBS = frozenset({"VERB", "INFN", "PRTS", "ADJS", "PRED", "GRND"})
_SHORT_VERB = re.compile(r"['’](?:s|re|d|ll)$")
_FAR = 60
"""Characters after "is it true that" within which it is told who is said to have said it."""


@dataclass(frozen=True, slots=True)
class ReportedClaim:
    """What is said to have been said, and the words around it, which may name who and when.

    ``reported``: in indirect speech, so that «я» may have become «он». ``beside``: of many words
    around it those of its own sentence, which name who said it before others do.
    """

    words: str
    around: str = ""
    reported: bool = False
    beside: str = ""


def claim_in(text: str) -> ReportedClaim | None:
    """The claim that a message asks to check; None for one that asks something else."""
    if (
        claim := quoted("\n".join(" ".join(line.split()) for line in text.splitlines()))
    ) is not None:
        return claim
    text = " ".join(text.split())
    bare, at_end = _without_its_end(_without_doubt(text))
    forms = (_asked, _rumoured, reported)
    for form in (*forms, _doubted, _attributed) if bare != text else (*forms, _attributed):
        if (claim := form(bare)) is not None:
            asks = form in (_asked, _rumoured) or bare != text
            told = form is reported and claim.reported
            least = _least_of(claim) if asks else _LEAST_TOLD if told else _LEAST_WORDS
            claim = replace(claim, around=f"{claim.around} {at_end}".strip())
            if _denies(claim.around):
                claim = ReportedClaim(_bare(ASKS.sub("", bare, count=1)), reported=True)
            return claim if _is_long(claim.words, least) else None
    return None


def _least_of(claim: ReportedClaim) -> int:
    """Behind «он правда сказал, что» two words are a claim: «Байкал пересох»; so they are behind
    «обещал ли он»: «снизить налоги».
    """
    said = SAYING.search(f"{claim.around} ")
    told = said is not None and THAT.search(claim.around, said.start()) is not None
    promised = _PROMISED.search(claim.around) and _INFINITIVE.match(claim.words)
    return _LEAST_SAID if told or promised else _LEAST_ASKED


def quoted(text: str) -> ReportedClaim | None:
    """The longest quotation in a text: of some words at least, fewer beside «сказал»."""
    found = [match for match in _QUOTED.finditer(text) if _is_quotation(match, text)]
    if not found:
        return None
    longest = max(found, key=lambda match: len(match[0]))
    before, after = text[: longest.start()], text[longest.end() :]
    around = " ".join(f"{before} {after}".split())
    words = " ".join(_inside(longest).split()).strip(" ,.")
    beside = _beside(before, after) if len(around.split()) > _FRAME else ""
    return ReportedClaim(words, around, beside=beside)


def _beside(before: str, after: str) -> str:
    """The sentence that leads to a quotation, and the words behind it that belong to it."""
    ahead = _SENTENCE_END.split(before.rstrip())[-1]
    behind = after if _GOES_ON.match(after) or SAYS_AFTER.match(after) else ""
    return f"{ahead} {_SENTENCE_END.split(behind)[0]}".strip()


def reported(text: str) -> ReportedClaim | None:
    """«Лодкин сказал, что мост откроют в мае», unless it asks who said so, or when."""
    if _asks(text):
        return None
    if found := REPORTS.fullmatch(text):
        told = THAT.search(text, 0, found.start("words")) is not None
        around = f"{found['who']}{found['when'] or ''}"
        return ReportedClaim(_bare(found["words"]), around, reported=told)
    if (found := ACCORDING.fullmatch(text)) and not _asks(found["words"]):
        told = IN_HIS_WORDS.match(text) is not None
        if told and not _tells_something(found["words"]):
            return None
        return ReportedClaim(_bare(found["words"]), found["who"], reported=told)
    return None


def labelled(text: str) -> ReportedClaim | None:
    """«Лодкин: мост откроют в мае», where the word before the colon may be a person."""
    found = LABELLED.fullmatch(" ".join(text.split()))
    if found is None or not _is_long(found["words"]) or text.rstrip().endswith("?"):
        return None
    return ReportedClaim(_bare(found["words"]), found["who"])


def plainly_said(text: str) -> ReportedClaim | None:
    """«Лодкин сказал мост стоит 3 миллиарда», "Pellow said the quay was built early", where the
    words before the verb may be a person.
    """
    text = " ".join(text.split())
    if _asks(text) or ASKING.match(text):
        return None
    found = PLAINLY_WITH_FIGURE.fullmatch(text) or PLAINLY_IN_A_CLAUSE.fullmatch(text)
    if found is None or not _is_long(found["words"]):
        return None
    return ReportedClaim(_bare(found["words"]), found["who"], reported=True)


def frames(around: str) -> bool:
    """Whether words around a claim only ask about it, or tell who said it: few, with a verb."""
    if len(around.split()) > _FRAME:
        return False
    return bool(SAID.search(around) or ASKS.match(around) or DOUBTS.fullmatch(around))


def is_doubt(text: str) -> bool:
    """Whether a message, in reply to another, asks whether that is so."""
    return DOUBTS.fullmatch(" ".join(text.split())) is not None


def _without_its_end(text: str) -> tuple[str, str]:
    """A message without «…, как сказал Лодкин» behind its words, and who that is."""
    found = SAID_AT_THE_END.fullmatch(text)
    return (found["words"], found["who"]) if found else (text, "")


def _denies(around: str) -> bool:
    """Whether somebody is said never to have said it; "did she not say so?" supposes she did."""
    return _DENIED.search(around) is not None and not _IN_THE_NEGATIVE.match(around)


def _asks(text: str) -> bool:
    """Whether a message asks who, when or what: "what's the toll, according to Pellow?"."""
    first = text.partition(" ")[0].strip(",").casefold()
    return _SHORT_VERB.sub("", first) in INTERROGATIVE


def _asked(text: str) -> ReportedClaim | None:
    """«Правда ли, что он сказал…»"""
    asks = ASKS.match(text)
    if asks is None:
        return None
    said = SAYING.search(text, max(0, asks.end() - 12), asks.end() + _FAR)
    if said is None and (by := ACCORDING.fullmatch(text[asks.end() :].strip(" ,"))) is not None:
        return ReportedClaim(_bare(by["words"]), by["who"], reported=True)
    if said is None and (deed := DEED_OF_SPEECH.match(text, asks.end() + 1)) is not None:
        # who did it stays with it: others do the same
        return ReportedClaim(_bare(deed[0]), text[: deed.start("words")].strip(), reported=True)
    start = max(said.end() if said else 0, asks.end())
    return ReportedClaim(_bare(text[start:]), text[:start].strip(), reported=_is_reported(said))


def _is_reported(said: re.Match[str] | None) -> bool:
    """ "say that the ferry …", «обещал построить порт»; a quotation has a colon.

    «Правда ли, что мост закрыт?» names nobody and is put in the asker's own words, too.
    """
    return said is None or not said[0].endswith((":", ","))


def _rumoured(text: str) -> ReportedClaim | None:
    """«Говорят, что он обещал…»; «говорят, мост закроют» tells of nobody who said so."""
    found = RUMOURED.fullmatch(text)
    if found is None or _asks(found["rest"]) or text.endswith("?"):
        return None
    said = SAYING.search(found["rest"], 0, _FAR)
    words = found["rest"][said.end() :].strip() if said else ""
    if said is None or ABOUT.match(words):
        return None
    around = found["rest"][: said.end()]
    return ReportedClaim(_bare(words), around, reported=_is_reported(said))


def _doubted(text: str) -> ReportedClaim | None:
    """What a message doubts at its end: «мост откроют в мае, это правда?»."""
    if _asks(text) or ASKING.match(text):
        return None
    said = SAYS_PLAINLY.fullmatch(text)
    if said is None or ABOUT.match(said["words"]) or not _is_long(said["words"]):
        return ReportedClaim(_bare(text), reported=True)
    return ReportedClaim(_bare(said["words"]), said["who"], reported=True)


def _without_doubt(text: str) -> str:
    found = DOUBTED.fullmatch(text)
    return (found["words"] or found["told"]).rstrip(" .") if found else text


def _attributed(text: str) -> ReportedClaim | None:
    """«Мост откроют в мае, заявил Лодкин»"""
    found = None if _asks(text) or ASKING.match(text) else ATTRIBUTED.fullmatch(text)
    if found is None or not _tells_something(found["words"]):
        return None
    return ReportedClaim(_bare(found["words"]), found["who"], reported=True)


def _tells_something(words: str) -> bool:
    """Whether words are more than a name of something: «цена на билеты по словам Лодкина» asks."""
    if SAYS_SOMETHING.match(words):
        return True
    return any(
        is_cyrillic(word) and not _VERBS.isdisjoint(parse.tag.POS for parse in parses_of(word))
        for word in map(fold, word_texts(words))
    )


def _is_quotation(match: re.Match[str], text: str) -> bool:
    said = _inside(match)
    words = len(word_texts(said))
    if forms_of(name_keys(said)):
        return False  # «Северный поток – 2» is a name
    if words >= _LEAST_WORDS:
        return True
    before, after = text[: match.start()], text[match.end() :]
    is_said = SAYS_BEFORE.search(before) or SAYS_AFTER.match(after)
    return words >= _LEAST_SAID and is_said is not None


def _inside(match: re.Match[str]) -> str:
    return next(filter(None, match.groups()), "")


def _bare(words: str) -> str:
    return words.strip(' ?!.,:«»"“”')


def _is_long(words: str, least: int = _LEAST_WORDS) -> bool:
    return len(words.split()) >= least
