"""A message → the screen that answers it: decides, once and in one order, what the message is.

Subscribing in plain words and transcripts that are sent stand before this (`subscriptions.py`,
`archive_admin.py`): they need no answer from the archive.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from handlers.conversation.answer_screens import Replies
from handlers.conversation.followups import FollowUps
from handlers.conversation.listings import Listings
from handlers.conversation.meetings_side_by_side import MeetingsSideBySide
from handlers.conversation.named_in_message import NamedInMessage
from handlers.conversation.offices import Offices
from handlers.conversation.overviews import Overviews
from handlers.conversation.people_side_by_side import PeopleSideBySide
from handlers.conversation.spoken_of_instead import spoken_of_instead
from handlers.meeting_finder import Finder
from handlers.plain_words.courtesies import courtesy_in, without_greeting
from handlers.plain_words.trend_asked import asks_for_extreme
from handlers.texts.catalogue import Texts
from handlers.views.cutting import cut
from handlers.views.periods import no_such_day
from handlers.views.screen import Screen, aside, label
from meetings.ports.answering import Answering
from meetings.retrieval.query.compared_with_before import asks_to_compare
from meetings.retrieval.query.find_query import exclusions
from meetings.retrieval.query.impossible_days import impossible_day
from meetings.retrieval.query.intents import (
    after_leaving,
    end_of_topic,
    heard_of,
    is_leaving,
    is_phrase,
    who_is,
)
from meetings.retrieval.query.keyboard_layout import in_other_layout
from meetings.retrieval.query.message_meant import with_names
from meetings.retrieval.query.owner_named_before import is_of_one_not_named
from meetings.retrieval.query.questions.kinds import asked_for
from meetings.retrieval.query.questions.padding import plain_words
from meetings.retrieval.query.questions.understanding import LONGEST_QUESTION
from meetings.retrieval.query.references_back import (
    asks_for_their_office,
    asks_of_somebody_said_before,
    asks_what_they_said,
    asks_who_was_there,
    before_pronoun,
    with_person,
)
from meetings.retrieval.query.resolving_references import FollowUp
from meetings.retrieval.query.saying_no_topic import says_no_topic
from meetings.retrieval.query.stepped_times import step_in
from meetings.retrieval.query.thing_left_out import asks_of_nothing
from meetings.retrieval.query.two_questions import two_questions
from meetings.retrieval.query.unsaid_subjects import with_subject

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[^\s@]+@[^\s@]+\.\w+", re.IGNORECASE)
_AND_SOMEBODY = re.compile(
    r"(?:а|и|and|what about|how about)\s+(?P<who>[^?!.,]{2,40}?)[\s?!.]*", re.IGNORECASE
)
_LONGEST_CLAIM = 2000
"""Characters: several sentences."""
Way = Callable[[Texts, int, str], Screen | None]
"""One thing a message may be: its screen, or None where the message is something else."""
Meant = Callable[[Texts, int, FollowUp], Screen | None]
"""The same for a message as it is meant after those before it."""


class Talk:
    """Tells what a message is. Its methods read from disk and think: call them in a thread."""

    def __init__(
        self,
        answering: Answering,
        replies: Replies,
        finder: Finder,
        listings: Listings,
        followups: FollowUps,
        offices: Offices,
        overviews: Overviews,
        people: PeopleSideBySide,
        two_meetings: MeetingsSideBySide,
        person: Way,
        claimed: Way,
    ) -> None:
        self._answering = answering
        self._replies = replies
        self._finder = finder
        self._listings = listings
        self._person_named = person
        self._claimed = claimed
        self._followups = followups
        self._offices = offices
        self._ways: tuple[Way, ...] = (
            _no_such_day,
            self._address,
            overviews.screen,
            offices.asked,
            two_meetings.screen,
            people.screen,
            replies.words_there,
            self._person,
        )
        named = NamedInMessage(answering, finder, offices, person).screen
        self._meant_ways: tuple[Meant, ...] = (
            self._office,
            self._side_by_side,
            self._people_there,
            self._their_words,
            self._list,
            self._unclear,
            named,
        )

    def screen(self, texts: Texts, chat: int, text: str, meeting_id: str | None = None) -> Screen:
        """What answers a message; ``meeting_id``: it is a reply to words about this meeting."""
        whole, text = text[:_LONGEST_CLAIM], text[:LONGEST_QUESTION]
        if (about := self._of_what_was_shown(texts, chat, text)) is not None:
            return about
        if courtesy := courtesy_in(text):
            if is_leaving(text):
                self._replies.leave(chat)
            return Screen(texts.say(courtesy))
        if (meant := self._answering.typed(text)) != text:
            if courtesy := courtesy_in(meant):
                return Screen(texts.say(courtesy))  # "ghbdtn"
            screen = self.screen(texts, chat, meant, meeting_id)
            told = texts.say(f"typed-{_how_typed(text, meant)}", text=label(meant))
            return replace(screen, html=cut(f"{told}\n\n{screen.html}"))
        text = without_greeting(text) or text
        verdict = self._claimed(texts, chat, whole)
        if found := verdict or self._first_of_two(texts, chat, text, meeting_id):
            return found  # of its words as they are: slang and dates are left alone
        if rest := after_leaving(text):
            self._replies.leave(chat)
            text = rest
        return self._corrected(texts, chat, text, meeting_id)

    def _corrected(self, texts: Texts, chat: int, text: str, meeting_id: str | None) -> Screen:
        """What answers a message that may put the one before right: «нет, я про вторую»."""
        right = self._replies.put_right(chat, text)
        about = self._of_what_was_shown(texts, chat, right) if right != text else None
        meant = with_names(self._answering, plain_words(right))
        return about or self._about(texts, chat, meant, meeting_id)

    def _first_of_two(
        self, texts: Texts, chat: int, text: str, meeting_id: str | None
    ) -> Screen | None:
        """The answer to the first of two questions, and that the second is to be asked then."""
        two = two_questions(text)
        if two is None:
            return None
        screen = self.screen(texts, chat, f"{two.first}?", meeting_id)
        told = texts.say("first-of-two", question=label(two.second))
        return replace(screen, html=cut(f"{told}\n\n{screen.html}"))

    def _of_what_was_shown(self, texts: Texts, chat: int, text: str) -> Screen | None:
        """What leans on the reply before: «а до него?» after an office, "the second one"."""
        stepped = self._offices.stepped(texts, chat, text)
        return stepped or self._followups.screen(texts, chat, text)

    def _about(self, texts: Texts, chat: int, text: str, meeting_id: str | None) -> Screen:
        text = self._replies.of_topic_shown(chat, text)
        text = self._offices.with_name(texts, self._offices.of_place_shown(chat, text))
        for way in self._ways:
            if (screen := way(texts, chat, text)) is not None:
                return screen
        meant = self._replies.meant(chat, text, meeting_id)
        of_nobody = meant == FollowUp(text) and self._is_of_nobody(text)
        if of_nobody and not self._listings.are_with_somebody(texts, text):
            self._replies.waits(chat, text)
            return aside(texts.say("followup-of-nobody"))
        if meant == FollowUp(text) and self._replies.leaves_out_alone(text):
            return aside(texts.say("followup-of-nothing"))
        if (named := self._and_a_person(texts, chat, text, meant)) is not None:
            return named
        for meant_way in self._meant_ways:
            if (screen := meant_way(texts, chat, meant)) is not None:
                return screen
        return self._asked(texts, chat, text, meant)

    def _asked(self, texts: Texts, chat: int, text: str, meant: FollowUp) -> Screen:
        """What is neither a list nor a name is asked of the archive, where it asks anything."""
        alone = meant.text == text and meant.scope is None
        of_none = asks_of_nothing(text) or is_of_one_not_named(text) or step_in(text) is not None
        if alone and of_none:
            return aside(texts.say("followup-of-nothing"))
        if alone and meant.perhaps is None and is_phrase(text) and says_no_topic(text):
            return aside(texts.say("unclear"))
        screen = self._replies.ask(texts, chat, meant)
        end = end_of_topic(text)
        return (self._followups.end_of_topic(texts, chat, end) if end else None) or screen

    def _and_a_person(self, texts: Texts, chat: int, text: str, meant: FollowUp) -> Screen | None:
        """«а Лодкин?» that goes on with no question, or after somebody else was shown: who that
        is, and not how often named.
        """
        found = _AND_SOMEBODY.fullmatch(text.strip())
        if found is None or not (meant.text == text or self._replies.shows_person(chat)):
            return None
        alone = self._finder.person_alone(found["who"])
        return self._person_named(texts, chat, alone) if alone else None

    def _is_of_nobody(self, text: str) -> bool:
        """Whether «он» is somebody who was never named: anybody's words would be wrong."""
        leans = asks_of_somebody_said_before(with_subject(text))
        return leans and self._finder.person_in(before_pronoun(text)) is None

    def _address(self, texts: Texts, chat: int, text: str) -> Screen | None:
        """A page's address alone: its meeting, where the archive has it, and no search."""
        if not _ADDRESS.fullmatch(text.strip()):
            return None
        if self._finder.found(text.strip(), texts.lang):
            return self._finder.one_or_list(texts, chat, text.strip())
        return Screen(texts.say("unclear"))

    def _person(self, texts: Texts, chat: int, text: str) -> Screen | None:
        """«кто такой Лодкин?», «цитаты Лодкина»."""
        if name := who_is(text):
            shown = self._person_named(texts, chat, name)
            spoken_of = partial(spoken_of_instead, self._answering, self._replies)
            return shown or spoken_of(texts, chat, name)
        left = exclusions(text)
        heard = heard_of(left.rest) or (left.rest if left.words else "")
        # where a name has to stand «путин» is one
        alone = self._finder.person_alone(heard) or self._finder.person_alone(heard.title())
        alone = alone or self._finder.person_heard(left.rest)
        if alone is not None:
            return self._person_named(texts, chat, alone)
        several = self._finder.namesakes(heard.title())
        return self._finder.one_or_list(texts, chat, heard.title()) if several else None

    def _office(self, texts: Texts, chat: int, meant: FollowUp) -> Screen | None:
        """«а в 2018?» after «кто был министром в 2012?»: whoever held the office then."""
        if meant.scope is not None or meant.words:
            return None
        return self._offices.asked(texts, chat, meant.text)

    def _side_by_side(self, texts: Texts, chat: int, meant: FollowUp) -> Screen | None:
        """«Лодкин и Токаев о газе»: whose words are wanted names no meeting of theirs."""
        if meant.scope is not None or not self._answering.compares(meant.text):
            return None
        return self._replies.ask(texts, chat, meant)

    def _people_there(self, texts: Texts, chat: int, meant: FollowUp) -> Screen | None:
        """Who took part in the meeting that is talked about."""
        scope = meant.scope
        if scope is None or not scope.meeting_id or not _asks_who(meant.text):
            return None
        return self._finder.card(texts, chat, scope.meeting_id)

    def _their_words(self, texts: Texts, chat: int, meant: FollowUp) -> Screen | None:
        """«о чём он говорил?», «кем он работает?» of the person talked about."""
        person = meant.scope.person if meant.scope else None
        asks = asks_what_they_said(meant.text) or asks_for_their_office(meant.text)
        if person is None or not asks:
            return None
        return self._person_named(texts, chat, person)

    def _list(self, texts: Texts, chat: int, meant: FollowUp) -> Screen | None:
        """Lists, counts, days; of «она» those of the person talked about."""
        if meant.words:
            return None
        if meant.scope is None:
            return self._listings.screen(texts, chat, meant.text)
        person = meant.scope.person
        if person is None or (named := with_person(meant.text, person)) == meant.text:
            return None
        return self._listings.screen(texts, chat, named)

    def _unclear(self, texts: Texts, _: int, meant: FollowUp) -> Screen | None:
        """«сравни», «самая высокая», "now", where nothing before says what of."""
        text = meant.text
        alone = meant == FollowUp(text) and len(text.split()) == 1 and is_phrase(text)
        of_nothing = alone and says_no_topic(text) and self._finder.person_in(text) is None
        if of_nothing or asks_to_compare(text) or asks_for_extreme(text):
            return aside(texts.say("unclear"))
        return None


def _how_typed(text: str, meant: str) -> str:
    """In which way it was: in the other layout of the keyboard, or Russian in Latin letters."""
    return "in-layout" if in_other_layout(text) == meant else "in-latin"


def _asks_who(text: str) -> bool:
    return asked_for(text) == "participants" or asks_who_was_there(text)


def _no_such_day(texts: Texts, _: int, text: str) -> Screen | None:
    """«31 февраля»: nothing can be found on a day that was none."""
    day = impossible_day(text)
    return no_such_day(texts, day) if day else None
