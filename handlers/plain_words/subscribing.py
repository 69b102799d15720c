"""Subscribing and unsubscribing in plain words: «подпиши меня на газ», "stop"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from handlers.plain_words import subscribing_words as said
from handlers.plain_words import unsubscribing_words as ended
from handlers.plain_words.exchanges import exchange_in, only_wish
from handlers.plain_words.hours_said import hour_in, hour_pattern, impossible_hour
from handlers.plain_words.mistyped_commands import mended
from handlers.plain_words.orders_as_requests import asked_as_order
from handlers.plain_words.phrase_patterns import longest_match, one_of, without_thanks
from handlers.plain_words.settings_asked import setting_asked
from handlers.plain_words.settings_chosen import chosen_in
from handlers.plain_words.several_frequencies import by_frequency
from handlers.plain_words.topic_and_frequency import topic_told_so_often
from handlers.plain_words.unsubscribing import no_more
from handlers.plain_words.wished_topic import wish_in
from handlers.plain_words.wishes import LONGEST_PLAIN_WISH, Exchange, NoMore, ToSee, Wish
from meetings.model.subscription import Frequency
from meetings.retrieval.query.keyboard_layout import in_other_layout
from meetings.retrieval.query.listing_words import NOUNS
from meetings.retrieval.query.questions.padding import plain_words
from meetings.retrieval.query.romanised_russian import beginning_with
from meetings.retrieval.query.weekdays_asked import weekdays_asked
from meetings.text.tokens import fold

_OFTEN: dict[str, Frequency] = {"daily": "daily", "weekly": "weekly", "at_once": "at_once"}
_BUT = r"(?:(?:но|а|only|but|and)\s+)?(?:(?:только|лишь|не|only|just|not)\s+)?"
"""Before how often it is wished for: «о газе, но не чаще раза в день»."""
_EACH_OFTEN = {**said.OFTEN, "at_once": said.AT_ONCE}
_GAP = r"(?<![\s,])[\s,]++"
"""Taken whole and entered at its beginning: a row of commas was cut in all ways, for seconds."""
_SAID_SO_OFTEN = 2
"""Times that it is said: "a weekly digest on Fridays"."""
_MOST_WISHES = 5
"""Wishes of one message, at different times: «ежедневно про мост и сразу про паром»."""
Wished = Wish | NoMore | Exchange | ToSee
"""What a message may wish for."""


def wished(text: str) -> Wished | None:
    """What a text wishes for; None for one that wishes nothing, or is longer than wishes are."""
    if len(text) > _MOST_WISHES * LONGEST_PLAIN_WISH or chosen_in(text) or setting_asked(text):
        return None
    return _in_plain_words(text) or _in_other_letters(text)


def _in_other_letters(text: str) -> Wished | None:
    """ "sledi za gazom", «ckblb pf ufpjv»."""
    if len(text) > LONGEST_PLAIN_WISH or not text.isascii():
        return None
    for meant in (beginning_with(text, said.OPENERS), in_other_layout(text)):
        if meant and (found := _in_plain_words(meant)) is not None:
            return found
    return None


def _in_plain_words(text: str) -> Wished | None:
    text = plain_words(text)
    if (found := _wished_how_often(text)) is not None or (meant := mended(text)) == text:
        return found
    return _wished_how_often(meant)


def _wished_how_often(text: str) -> Wished | None:
    if exchange := exchange_in(text, _alone):
        return exchange
    return _several(by_frequency(text)) or _alone(text)


def _alone(text: str) -> Wish | NoMore | ToSee | None:
    """What a text wishes for that wishes one thing."""
    return only_wish(text, _often_or_at_once) or _often_or_at_once(text)


def _often_or_at_once(text: str) -> Wish | NoMore | ToSee | None:
    return _wished_at_once_or(said.OFTEN, text)


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
        rest = re.sub(
            rf"(?i)(?:^|{_GAP})(?:{_BUT})?(?:{pattern})(?![\w-])", " ", text, count=_SAID_SO_OFTEN
        )
        if rest == text:
            continue
        rest, hour, impossible = _without_hour(rest)
        found = _wished(rest)
        if found is None and not _lists_meetings(text):
            found = _wished(f"send me {re.sub(said.TELL_ME, '', rest)}")
            found = found or topic_told_so_often(text, rest, _wished)
        if isinstance(found, Wish):
            return replace(found, every=_OFTEN[name], hour=hour, impossible=impossible)
    return _wished(text)


_OF_MEETINGS = re.compile(
    r"(?:(?:show|list|покажи(?:те)?)\s+(?:me\s+|us\s+|мне\s+)?)?(?:(?:all|the|our|все)\s+)*"
    rf"(?:{NOUNS})(?!\w)"
)


def _lists_meetings(text: str) -> bool:
    """ "Meetings on Mondays" are those held on Mondays; news of them is asked for otherwise."""
    on_days = weekdays_asked(text)
    return on_days is not None and _OF_MEETINGS.match(fold(on_days.rest)) is not None


_PARTS_OF_DAY = (
    (r"(?:утром|с утра|in the mornings?)", 9),
    (r"(?:в обед|днем|днём|at noon|at lunch(?:time)?|in the afternoons?)", 12),
    (r"(?:вечером|вечерами|по вечерам|in the evenings?|at the end of the day)", 18),
)
"""Where no hour is named; hours that a button offers, too."""
_AT: str = r"(?:в|к|at|around|by) "


def _without_hour(text: str) -> tuple[str, int | None, str]:
    """«о мосте в 8 утра», «в 8 новости о мосте» → the rest, and the hour; or what is none."""
    behind = re.search(rf"(?i){_GAP}{_AT}{hour_pattern('hour')}\W*$", text)
    found = behind or re.match(rf"(?i)\W*{_AT}{hour_pattern('hour')}[\s,]+(?=\w)", text)
    if found is None:
        return _without_part_of_day(text)
    said_so = {name: value and value.lower() for name, value in found.groupdict().items()}
    rest = f"{text[: found.start()]}{text[found.end() :]}"
    return rest, hour_in(said_so, "hour"), impossible_hour(said_so)


def _without_part_of_day(text: str) -> tuple[str, int | None, str]:
    for part, hour in _PARTS_OF_DAY:
        rest = re.sub(rf"(?i)(?:^|{_GAP}){part}(?!\w)", " ", text, count=1)
        if rest != text:
            return rest.strip(), hour, ""
    return text, None, ""


def _wished(text: str) -> Wish | NoMore | ToSee | None:
    text = re.sub(f"(?i){said.BEHIND}", "", without_thanks(text))
    text = re.sub(f"(?i){said.SELF}", "", text)
    text = asked_as_order(text)
    folded = fold(text)
    if len(text) > LONGEST_PLAIN_WISH or len(folded) != len(text):
        return None
    begin = longest_match([said.COURTESY], folded, 0)
    plain = re.sub(ended.LIST_FILLERS, "", folded[begin:]).strip()
    if one_of((*ended.TO_LIST, *ended.TO_LOOK_INTO)).fullmatch(plain):
        return ToSee()
    if any(one_of(ended.ALL_AT_ONCE).fullmatch(folded, at) for at in (0, begin)):
        return NoMore(all=True)
    if (unwanted := no_more(text, folded, begin)) is not None:
        return unwanted
    return wish_in(text, folded, begin)
