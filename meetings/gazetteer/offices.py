"""Offices by which people are asked for: president, minister or governor of what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from meetings.gazetteer.finding_countries import CountryMention, country_mentions
from meetings.text.tokens import fold

Rank = Literal["president", "premier", "leader", "mayor", "chancellor", "monarch", "minister"]

_RANKS: tuple[tuple[Rank, str], ...] = (
    ("premier", r"премьер(?:-министр)?(?:а|у|ом|е)?|prime minister|premier"),
    ("premier", r"(?:председател|глав)\w{1,3} правительства"),
    ("president", r"президент(?:а|у|ом|е)?|president"),
    ("president", r"председател(?:ь|я|ю|ем|е)(?= кнр| китайской)"),
    ("chancellor", r"(?:федеральн\w{2,3} )?канцлер(?:а|у|ом|е|ша)?|(?:federal )?chancellor"),
    ("monarch", r"корол(?:ь|я|ю|ем|е)|эмир(?:а|у|ом|е)?|султан(?:а|у|ом|е)?|king|emir|sultan"),
    ("mayor", r"мэр(?:а|у|ом|е)?|mayor"),
    ("leader", r"губернатор(?:а|у|ом|е|ша)?|governor"),
    ("leader", r"глав(?:а|ы|е|у|ой)|раис(?:а|у|ом|е)?|лидер(?:а|у|ом|е)?|head|leader"),
    ("minister", r"глав(?:а|ы|е|у|ой)(?= (?:мид|мвд|мчс|мин))|министр(?:а|у|ом|е)?|minister"),
    ("minister", r"(?:head|chief)(?= of (?:the )?(?:[a-z]+ ){0,3}ministry)"),
)
"""What an office is called; of two that begin together the later, more particular one holds."""

_PORTFOLIOS: tuple[tuple[str, str], ...] = (
    ("foreign", r"иностранн\w+ дел|мид(?:а|у|ом|е)?|foreign(?: affairs)?"),
    ("interior", r"внутренн\w+ дел|\bмвд\b|interior|internal affairs"),
    ("defence", r"оборон\w*|минобороны|defen[cs]e"),
    ("emergencies", r"чрезвычайн\w+ ситуаци\w+|\bмчс\b|emergenc\w+(?: situations)?"),
    ("finance", r"финанс\w+|минфин\w*|finance"),
    ("industry", r"промышленност\w+|минпромторг\w*|industry"),
    ("economy", r"экономик\w+|экономическ\w+ развити\w+|econom\w+(?: development)?"),
    ("energy", r"энергетик\w+|минэнерго|energy"),
    ("transport", r"транспорт\w*|минтранс\w*|transport"),
    ("health", r"здравоохранени\w+|минздрав\w*|health(?:care)?"),
    ("science", r"науки|science"),
    ("education", r"просвещени\w+|образовани\w+|education"),
    ("agriculture", r"сельск\w+ хозяйств\w+|минсельхоз\w*|agriculture"),
    ("labour", r"труда|минтруд\w*|labou?r"),
    ("justice", r"юстиции|минюст\w*|justice"),
    ("culture", r"культур\w+|минкультуры|culture"),
    ("sport", r"спорт\w*|минспорт\w*|sports?"),
    ("construction", r"строительств\w+|минстро\w+|construction"),
    ("digital", r"цифров\w+ развити\w+|минцифры|digital development"),
    ("resources", r"природн\w+ ресурс\w+|минприроды|natural resources"),
)
"""Which ministry, by the first of these found beside the minister."""

_SOMEBODY_ELSE = re.compile(
    r"\b(?:заместител|замминистр|помощник|советник|представител|полпред|пресс-секретар|секретар"
    r"|администраци|аппарат|супруг|управлени|совет\b|посол|посл|бывш|экс-"
    r"|deputy|vice|aide|advis[eo]r|assistant|envoy|representative|spokes|press|wife|office"
    r"|administration|executive|staff|former|ex-)\w*[^,;]{0,50}$"
)
"""What before an office makes it another person's: «помощник президента»."""
_STANDS_IN = re.compile(r"\s+pro[ -]?tem|-elect")
_BETWEEN_AFTER = re.compile(
    r"\W*(?:(?:of|the|for|and|и|по|республики|republic|territory|region)\W+)*$"
)
_OF_BODY = re.compile(
    r"(?:\s+[A-Z][\w&-]*){0,3}\s+(?:Group|Compan(?:y|ies)|Corporation|Bank|Union|Association|Academy"
    r"|Railways|Airlines|Chamber|University|Institute|Fund|Foundation|Cent(?:er|re)|Club|Society"
    r"|Holding|Television|Radio|Petroleum|Oil|Steel|Telecom|Energy|Exchange|Agency)\b"
)
"""Behind a country this makes the name of a body: "President of China Media Group"."""
_BETWEEN_BEFORE = re.compile(r"(?:\s+(?:region|territory|republic|oblast|krai))?(?:'s)?\s+$")
_RANK_PATTERNS = tuple(
    (rank, re.compile(rf"(?<![\w-])(?:{words})(?![\w-])")) for rank, words in _RANKS
)
_PORTFOLIO_PATTERNS = tuple(
    (name, re.compile(rf"(?<![\w-])(?:{words})(?![\w-])")) for name, words in _PORTFOLIOS
)
_HOME = "RU"
_OF_ANYTHING = re.compile(r"глав\w*|лидер\w*|head|leader")
"""Heads there are of anything, whatever they are called in a title."""


@dataclass(frozen=True, slots=True)
class Office:
    """An office of a country or region; ``portfolio`` only for ministers."""

    rank: Rank
    country: str
    portfolio: str | None = None


def offices_in(text: str) -> frozenset[Office]:
    """The offices a question or a person's role names, in Russian or English.

    An office without a country counts only where it is a minister, who is then Russia's.
    """
    folded = fold(text)
    mentions = [one for one in country_mentions(text) if not _OF_BODY.match(text, one.stop)]
    found = (_office(folded, rank, match, mentions) for rank, match in _ranked(folded))
    return frozenset(office for office in found if office is not None)


def is_office(word: str) -> bool:
    """Whether a word by itself, in the singular, is what some office is called: «губернатор»."""
    folded = fold(word)
    called = any(pattern.fullmatch(folded) for _, pattern in _RANK_PATTERNS)
    return called and not _OF_ANYTHING.fullmatch(folded)


def rank_of(word: str) -> Rank | None:
    """The rank of an office by what it is called, in the singular: «президента», "mayor"."""
    folded = fold(word)
    ranks = (rank for rank, pattern in reversed(_RANK_PATTERNS) if pattern.fullmatch(folded))
    return next(ranks, None)


def ranks_held(role: str) -> frozenset[Rank]:
    """The ranks that somebody has by what they are, of several parted by " . ": none of "deputy
    mayor", "mayor pro tem".
    """
    parts = map(fold, role.split(" . "))
    return frozenset(
        rank
        for part in parts
        for rank, match in _ranked(part)
        if not _STANDS_IN.match(part, match.end())
    )


def _ranked(folded: str) -> Iterator[tuple[Rank, re.Match[str]]]:
    at: dict[int, tuple[Rank, re.Match[str]]] = {}
    for rank, pattern in _RANK_PATTERNS:
        for match in pattern.finditer(folded):
            if not any(m.start() < match.start() < m.end() for _, m in at.values()):
                longest = at.get(match.start())
                if longest is None or match.end() >= longest[1].end():
                    at[match.start()] = (rank, match)
    for rank, match in at.values():
        if not _SOMEBODY_ELSE.search(folded[: match.start()]):
            yield rank, match


def _office(
    folded: str, rank: Rank, match: re.Match[str], mentions: list[CountryMention]
) -> Office | None:
    start, stop = match.span()
    portfolio = None
    if rank == "minister":
        portfolio, start, stop = _portfolio(folded, start, stop)
        if portfolio is None:
            return None
    country = _country(folded, start, stop, mentions)
    if country is None:
        return Office(rank, _HOME, portfolio) if rank == "minister" else None
    return Office(_regional(rank, country), country, portfolio)


def _portfolio(folded: str, start: int, stop: int) -> tuple[str | None, int, int]:
    """The ministry named beside the minister, and the span of both."""
    for name, pattern in _PORTFOLIO_PATTERNS:
        # Characters: «министр, сказал он, обороны» is none; what stands in front is one adjective.
        after = pattern.search(folded, stop, stop + 40)
        if after and _BETWEEN_AFTER.match(folded[stop : after.start()]):
            return name, start, after.end()
        for before in pattern.finditer(folded, max(0, start - 25), start):
            if not folded[before.end() : start].strip():
                return name, before.start(), stop
    return None, start, stop


def _country(folded: str, start: int, stop: int, mentions: list[CountryMention]) -> str | None:
    for mention in mentions:
        if mention.start >= stop and not mention.adjective:
            if _BETWEEN_AFTER.match(folded[stop : mention.start]):
                return mention.key
        elif (
            mention.stop <= start
            and (mention.adjective or folded[mention.start].isascii())
            and _BETWEEN_BEFORE.match(folded[mention.stop : start])
        ):
            return mention.key
    return None


def _regional(rank: Rank, country: str) -> Rank:
    """Regions have had governors, heads, presidents and mayors for one and the same office."""
    if country.startswith("RU-") and rank in {"president", "leader", "mayor"}:
        return "leader"
    return "president" if rank == "leader" and "-" not in country else rank
