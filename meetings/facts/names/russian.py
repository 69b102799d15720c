"""Persons, regions, organisations and events in Russian text, beyond the listed names."""

from __future__ import annotations

import re
from collections.abc import Callable

from meetings.facts.data.events import RU_HEADS, RU_PARTNERS
from meetings.facts.data.organizations import RU_QUOTED_HEADS
from meetings.facts.data.places_ru import RU_REGION_HEADS
from meetings.facts.data.titles_and_given_names import RU_TITLES
from meetings.facts.names.gazetteer_names import Name, known_phrase
from meetings.facts.tokens import Tokens
from meetings.text.capitalising_like import capitals_like
from meetings.text.russian_analyses import (
    GivenName,
    adjective_lemma,
    agreeing,
    given_name,
    indicator,
    is_adjective,
    lemmas,
    patronymic,
    surname,
)

_INITIAL = re.compile(r"^[А-ЯЁ](?:-[А-ЯЁ])?$")
_QUOTE_LENGTH = 8
"""Tokens of a name in «…»; longer ones are somebody's words."""
_INITIALS = 6
"""Tokens that initials may take: three letters and their points."""


def initialled(tokens: Tokens, i: int) -> Name | None:
    """«В.Путин», «К.-Ж. Токаевым»: initials and a surname."""
    at = i
    while at < i + _INITIALS and len(tokens.words[at]) == 1 and _has_point(tokens, at):
        at += 2
        at += tokens.words[at] == "-" and tokens.touching(at - 1)
    if at == i or not tokens.capital(at) or len(tokens.words[at]) < 3:
        return None
    found = surname(tokens.words[at], None, None)
    if found is None:
        return None
    initials = tokens.text[tokens.starts[i] : tokens.stops[at - 1]].replace(" ", "")
    return Name("person", i, at + 1, f"{initials}{capitals_like(found, tokens.raw(at))}")


def _has_point(tokens: Tokens, i: int) -> bool:
    return tokens.capital(i) and tokens.words[i + 1] == "."


def full_name(tokens: Tokens, i: int) -> Name | None:
    """«Сергею Викторовичу Лаврову», «Касым-Жомарт Токаев», «Владимир Владимирович»."""
    given = given_name(tokens.words[i])
    if given is None or not tokens.capital(i) or not tokens.capital(i + 1):
        return None
    value, gender, _ = given
    at, parts = i + 1, [capitals_like(value, tokens.raw(i))]
    father = patronymic(tokens.words[at], gender)
    if father:
        parts.append(capitals_like(father, tokens.raw(at)))
        at += 1
    family = _family(tokens, at, given, known=father is not None)
    if family:
        parts.append(capitals_like(family, tokens.raw(at)))
        at += 1
    return Name("person", i, at, " ".join(parts)) if len(parts) > 1 else None


def _family(tokens: Tokens, i: int, given: GivenName, *, known: bool) -> str | None:
    """The surname after a given name; past a patronymic also one that no dictionary holds."""
    if not tokens.capital(i) or not tokens.words[i].isalpha():
        return None
    _, gender, cases = given
    found = surname(tokens.words[i], gender, cases)
    stranger = known and "nomn" in cases and len(tokens.words[i]) > 3
    return found or (tokens.words[i] if stranger else None)


def titled(tokens: Tokens, i: int) -> Name | None:
    """«президента Токаева», «господин Лавров»: the surname after a title."""
    if not tokens.capital(i) or lemmas(tokens.words[i - 1]).isdisjoint(RU_TITLES):
        return None
    gender = "femn" if tokens.words[i - 1].startswith("госпож") else "masc"
    family = surname(tokens.words[i], gender, None)
    if family is None or is_adjective(tokens.words[i]) or known_phrase(tokens, i):
        return None
    return Name("person", i, i + 1, capitals_like(family, tokens.raw(i)))


def region(tokens: Tokens, i: int) -> Name | None:
    """«Тверской областью», «Краснодарского края», «Республика Тыва»."""
    noun = tokens.words[i + 1]
    if not tokens.capital(i) or not noun:
        return None
    for lemma in lemmas(noun):
        head = RU_REGION_HEADS.get(lemma)
        adjective = agreeing(tokens.words[i], lemma) if head else None
        if (
            head
            and adjective
            and adjective_lemma(tokens.words[i]).endswith(("ский", "цкий", "ской"))
        ):
            return Name("place", i, i + 2, f"{capitals_like(adjective, tokens.raw(i))} {head}")
    return None


def forum(tokens: Tokens, i: int) -> Name | None:
    """«Восточный экономический форум», «Кавказского инвестиционного форума»."""
    if not tokens.capital(i) or indicator(tokens.words[i]) or tokens.words[i - 1] in ("", "."):
        return None
    for at in range(i + 1, i + 4):
        head = indicator(tokens.words[at])
        if head in RU_HEADS:
            parts = [agreeing(tokens.words[k], head) for k in range(i, at)]
            if None in parts:
                return None
            words = [part for part in parts if part]
            words[0] = capitals_like(words[0], tokens.raw(i))
            return Name("event", i, at + 1, " ".join([*words, head]))
        if agreeing(tokens.words[at], "форум") is None:
            return None
    return None


def headed_event(tokens: Tokens, i: int) -> Name | None:
    """«саммите ОДКБ», «форум «Россия зовёт»»."""
    head = indicator(tokens.words[i])
    if head not in RU_HEADS:
        return None
    if tokens.words[i + 1] in RU_PARTNERS and tokens.capital(i + 1):
        return Name("event", i, i + 2, f"{head} {tokens.raw(i + 1)}")
    quoted = _quoted(tokens, i + 1)
    return Name("event", i, quoted, f"{head} {tokens.span(i + 1, quoted)}") if quoted else None


def quoted_company(tokens: Tokens, i: int) -> Name | None:
    """«компании «Северный свет»», «госкорпорации «Росатом»»."""
    for lemma in lemmas(tokens.words[i]):
        if lemma in RU_QUOTED_HEADS:
            quoted = _quoted(tokens, i + 1)
            if quoted:
                value = f"{RU_QUOTED_HEADS[lemma]} {tokens.span(i + 1, quoted)}"
                return Name("organization", i, quoted, value)
    return None


def _quoted(tokens: Tokens, i: int) -> int | None:
    if tokens.words[i] != "«" or not tokens.text[tokens.starts[i + 1] : tokens.starts[i + 1] + 1]:
        return None
    for at in range(i + 1, i + _QUOTE_LENGTH):
        if tokens.words[at] == "»":
            return at + 1
        if tokens.words[at] in ("", "\n", "«", ".", "?"):
            return None
    return None


Rule = Callable[[Tokens, int], Name | None]
PERSONS: tuple[Rule, ...] = (initialled, full_name, titled)
OTHERS: tuple[Rule, ...] = (known_phrase, region, forum, headed_event, quoted_company)
HEAD_WORDS = frozenset(
    "саммит саммита саммите саммиту саммитом форум форума форуме форуму форумом выставка выставки "
    "выставке выставку конференции конференция компания компании компанию компанией корпорация "
    "корпорации корпорацию госкорпорации госкорпорация холдинг холдинга концерн концерна завод "
    "завода заводе банк банка банком фонд фонда фондом партия партии партией телеканал телеканала "
    "газета газеты газете агентство агентства фестиваль фестиваля конкурс конкурса предприятие "
    "предприятия авиакомпания авиакомпании издательство издательства премии премия".split()
)
"""Words in lower case with which a name may begin."""
