"""A notification about a new transcript: by itself, or as an item of a digest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from handlers.texts.catalogue import Texts
from handlers.texts.html import bold, escape
from handlers.views.alert_quotes import alert_quote
from handlers.views.callback_data import ALERT, CARD, DOWN, UP, WISHES, address
from handlers.views.cutting import cut, fits
from handlers.views.fact_label import told
from handlers.views.official_page_links import to_page
from handlers.views.quoting import Marks, marked
from handlers.views.screen import Button, Keyboard, Row, Screen, label, rows
from handlers.views.shown_lengths import MUTED
from handlers.views.subscriptions import MUTE, query_words
from handlers.views.web_addresses import to_meeting, to_sentence
from meetings.model.fact import Fact
from meetings.model.languages import TranscriptLanguage, has_rules
from meetings.model.meeting import LEAD, Head, Meeting
from meetings.model.subscription import Query
from meetings.statistics.figures.amount_formatting import fact_told
from meetings.statistics.salient_facts import most_telling
from meetings.statistics.shares import shares
from meetings.subscriptions.matches import Quote, SubscriptionMatch
from meetings.subscriptions.novelty import figure_in
from meetings.text.sentences import Span, sentences

NAMES, NAMES_IN_DIGEST = 5, 2
"""Speakers named of a meeting; of many meetings in one message, fewer each."""
_AROUND = 60
"""Characters shown on either side of a fact that says not what it is about."""
_QUOTED = 700
"""Characters of the sentences that an alert is about; longer ones are folded or cut."""
_BESIDE_THUMB = 20
"""Characters of a subscription's words on the button that judges it: two share a row."""
_QUOTED_WISHES = 2
"""Subscriptions, the most exact ones, whose quotes are shown; the others are named."""
_NAMED_WISHES, _NAMED = 5, 60
"""How many are named, and characters of each."""
_EXACT = ("question", "words", "person", "everything")
"""Kinds of wishes, the most exact first."""


@dataclass(frozen=True, slots=True)
class MeetingNews:
    """A meeting, its facts, and how it meets a chat's wishes, given with their numbers."""

    meeting: Meeting
    facts: tuple[Fact, ...]
    matches: tuple[tuple[int, SubscriptionMatch], ...]


def notice(texts: Texts, news: MeetingNews) -> Screen:
    """One meeting, told as soon as it is there."""
    shown = _shown(sorted(news.matches, key=exactness))
    others = [one for one in sorted(news.matches, key=exactness) if one not in shown]
    news = replace(news, matches=(*shown, *others))
    facts = "\n".join(_fact(texts, news.meeting, fact) for fact in most_telling(news.facts))
    told = [match for _, match in shown]
    top = [_top(texts, news), facts]
    more = _also(texts, [match.query for _, match in others])
    tried = (
        "\n\n".join(
            filter(None, (*top, *(_match(texts, one, news.meeting.head) for one in fewer), more))
        )
        for fewer in _with_fewer_quotes(told)
    )
    return Screen(first_that_fits(tried), _keyboard(texts, news))


def _shown(
    matches: Sequence[tuple[int, SubscriptionMatch]],
) -> list[tuple[int, SubscriptionMatch]]:
    """The first that are met by other words than those before them."""
    shown: list[tuple[int, SubscriptionMatch]] = []
    for number, match in matches:
        if len(shown) < _QUOTED_WISHES and not any(_is_same(match, one) for _, one in shown):
            shown.append((number, match))
    return shown


def _is_same(one: SubscriptionMatch, other: SubscriptionMatch) -> bool:
    """Whether both are told with the same words, or some of them."""
    if one.quote is None or other.quote is None or one.quote.turn != other.quote.turn:
        return False
    return one.quote.start < other.quote.stop and other.quote.start < one.quote.stop


def _also(texts: Texts, others: Sequence[Query]) -> str:
    """The wishes that are met as well, by their names."""
    named = [query_words(texts, one) for one in others if one.kind != "everything"]
    if not named:
        return ""
    shown = ", ".join(label(one, _NAMED) for one in named[:_NAMED_WISHES])
    more = " …" if len(named) > _NAMED_WISHES else ""
    return texts.say("notice-also", wishes=shown + more)


def _with_fewer_quotes(told: Sequence[SubscriptionMatch]) -> Iterator[list[SubscriptionMatch]]:
    """The matches, then without the last of their further quotes, one after the other."""
    left = list(told)
    yield list(left)
    for at in reversed(range(len(left))):
        while left[at].others:
            left[at] = replace(left[at], others=left[at].others[:-1])
            yield list(left)


def first_that_fits(tried: Iterator[str]) -> str:
    """The first of several texts that Telegram takes as it is, so that no quote is cut in two."""
    last = ""
    for last in tried:
        if fits(last):
            return last
    return cut(last)


def exactness(numbered: tuple[int, SubscriptionMatch]) -> tuple[int, int]:
    """A key by which the most exact of several matches comes first."""
    return _EXACT.index(numbered[1].query.kind), numbered[0]


def _top(texts: Texts, news: MeetingNews) -> str:
    meeting, head = news.meeting, news.meeting.head
    title = bold(escape(head.title))
    when = texts.moment(head.date, head.time)
    lines = [
        f"🔔 {to_page(title, head, *first_words(news))}",
        escape(" · ".join(filter(None, [when, head.place]))),
        speakers_line(texts, meeting, NAMES),
        _language(texts, head.lang),
    ]
    return "\n".join(filter(None, lines))


def _language(texts: Texts, lang: TranscriptLanguage) -> str:
    """What a transcript is in, where that is not what its reader reads."""
    if lang == texts.lang:
        return ""
    if has_rules(lang):
        return texts.say(f"notice-in-{lang}")
    return texts.say("notice-in-other", language=texts.language(lang))


def first_words(news: MeetingNews) -> tuple[int, str]:
    """The turn and the words that met a wish first: there the page is opened."""
    quotes = (match.quote for _, match in news.matches if match.quote)
    return next(((one.turn, one.text) for one in quotes), (LEAD, ""))


def speakers_line(texts: Texts, meeting: Meeting, most: int) -> str:
    """Who spoke, most first; the others are counted."""
    names = [share.speaker.name for share in shares(meeting)]
    if not names:
        return ""
    more = f" {texts.say('and-others', count=len(names) - most)}" if len(names) > most else ""
    return f"{texts.say('spoke')}: {escape(', '.join(names[:most]))}{more}"


def _fact(texts: Texts, meeting: Meeting, fact: Fact) -> str:
    if fact.subject:
        return f"• {told(texts, fact)}"
    text = meeting.text_of(fact.turn)
    first, last = _sentence_of(text, fact)
    start, stop = max(first, fact.start - _AROUND), min(last, fact.stop + _AROUND)
    if start > first:
        start = min(text.find(" ", start, fact.start) + 1 or fact.start, fact.start)
    if stop < last:
        stop = max(text.rfind(" ", fact.stop, stop), fact.stop)
    shown = marked(text, start, stop, Marks(((fact.start, fact.stop),)))
    return f"• {'…' if start > first else ''}{shown}{'…' if stop < last else ''}"


def _sentence_of(text: str, fact: Fact) -> Span:
    """The sentence that holds a fact."""
    spans = (span for span in sentences(text) if span[0] <= fact.start and fact.stop <= span[1])
    return next(spans, (fact.start, fact.stop))


def _match(texts: Texts, match: SubscriptionMatch, head: Head) -> str:
    """The words that met a wish, and why they are told."""
    if match.quote is None:
        return ""
    lines = [_why(texts, match), _quoted(match, match.quote, head), answered_before(texts, match)]
    if match.others:
        others = (_quoted(match, one, head, expandable=True) for one in match.others)
        lines += [texts.say("notice-others"), *others]
    return "\n".join(filter(None, lines))


def _why(texts: Texts, match: SubscriptionMatch) -> str:
    if match.query.kind == "question":
        return texts.say("notice-why-question", question=match.query.text)
    return texts.say("notice-why", wish=query_words(texts, match.query))


def _quoted(match: SubscriptionMatch, said: Quote, head: Head, *, expandable: bool = False) -> str:
    by = f"\n– {_by(said, head)}" if said.speaker else ""
    return f"{alert_quote(match, said, _QUOTED, expandable=expandable)}{by}"


def answered_before(texts: Texts, match: SubscriptionMatch) -> str:
    """What was answered before, where it is another figure now."""
    if match.before is None or match.answer is None:
        return ""
    figure = figure_in(match.before, match.answer)
    if figure is None:
        return ""
    day = texts.day(match.before.meeting.date)
    return texts.say("notice-before", value=fact_told(figure, texts.lang), day=day)


def _by(said: Quote, head: Head) -> str:
    """Whose words they are; leads to them."""
    return to_page(escape(said.speaker or ""), head, said.turn, said.text)


def _keyboard(texts: Texts, news: MeetingNews) -> Keyboard:
    card = Button(texts.plain("button-card"), address(CARD, news.meeting.head.id))
    shown = news.matches[:_QUOTED_WISHES]
    voted = [(n, match) for n, match in shown if match.query.kind != "everything"]
    verdicts = [_verdicts(texts, n, match, news.meeting.head, len(voted)) for n, match in voted]
    stops = ((_stop(texts, number, match),) for number, match in news.matches[:3])
    read = Button(texts.plain("button-read-page"), read=_on_the_page(news))
    if len(verdicts) == 1:
        return rows((card, *verdicts[0]), (read,), *stops)
    return rows((card, read), *verdicts, *stops)


def _on_the_page(news: MeetingNews) -> str:
    """The address of the first quote shown, else of the meeting."""
    head = news.meeting.head
    said = next((match.quote for _, match in news.matches if match.quote is not None), None)
    return to_sentence(head.id, said.turn, said.text) if said else to_meeting(head.id)


def _verdicts(
    texts: Texts, number: int, match: SubscriptionMatch, head: Head, several: int
) -> Row:
    """Whether a subscription was right to tell this; ``several``: how many can be judged."""
    words = f" {label(query_words(texts, match.query), _BESIDE_THUMB)}" if several > 1 else ""
    return tuple(
        Button(f"{sign}{words}", address(ALERT, number, way, head.id))
        for sign, way in (("👍", UP), ("👎", DOWN))
    )


def _stop(texts: Texts, number: int, match: SubscriptionMatch) -> Button:
    words = label(query_words(texts, match.query), MUTED)
    return Button(texts.plain("button-mute", wish=words), address(WISHES, MUTE, number))
