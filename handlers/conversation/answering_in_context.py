"""What a question means after those before it, and which part of the archive answers it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from handlers.clock import Clock
from handlers.conversation.asked_of_another_thing import asked_of_another_thing
from handlers.conversation.asked_of_another_time import AskedOfAnotherTime
from handlers.conversation.asked_of_thing_before import asked_of_thing_before
from handlers.conversation.corrected_messages import CorrectedMessages
from handlers.conversation.replying_within_scope import ReplyingWithinScope
from handlers.conversation.restoring_reply_quotes import KeptQuotes
from meetings.model.conversation import Conversation
from meetings.model.reply import Reply
from meetings.model.scope import Scope
from meetings.model.stored_question import Asked
from meetings.names.participants import participants_of
from meetings.names.people_meant import NAMED, KnownPerson, find_people
from meetings.ports.answering import Answering
from meetings.ports.archive import Archive
from meetings.ports.chats import Chats
from meetings.retrieval.query.another_figure_asked import another_figure, moved_figure
from meetings.retrieval.query.another_part_of_topic import names_place_alone, of_another
from meetings.retrieval.query.colloquial_countries import with_country_named
from meetings.retrieval.query.compared_with_before import asks_to_compare, both_asked
from meetings.retrieval.query.elliptical_questions import asked_again
from meetings.retrieval.query.indicator_claimed import indicator_claimed
from meetings.retrieval.query.intents import topic_in
from meetings.retrieval.query.met_with_them import MET_THEM
from meetings.retrieval.query.narrowed_topics import list_there, narrowed, part_of_list
from meetings.retrieval.query.of_place_alone import of_place_alone
from meetings.retrieval.query.only_person_named import only_person
from meetings.retrieval.query.order_asked import list_in_order, without_order
from meetings.retrieval.query.others_asked import without_them
from meetings.retrieval.query.part_left_out import list_without
from meetings.retrieval.query.people_left_out import people_left_out, with_name_left_out
from meetings.retrieval.query.questions.labels_of_anybody import labels_asked_for
from meetings.retrieval.query.questions.understanding import People, known_people
from meetings.retrieval.query.references_back import tells_what_they_say, whose_words
from meetings.retrieval.query.relative_times_written_out import written_out
from meetings.retrieval.query.resolving_references import FollowUp, follow
from meetings.retrieval.query.spread_asked import spread_of_list
from meetings.text.scripts import is_cyrillic

_OWNER = re.compile(r"^(?P<who>(?:and|what about|how about)\s+\w+)['’]s(?=\W*$)", re.IGNORECASE)
""" "and America's?" after "what is China's defence spending?"."""
_MORE = re.compile(r"\b(?:ещё|еще|другие|any|other|more|another)\s+", re.IGNORECASE)
"""«ещё встречи с ним» are all there are, the one opened among them."""
_AND_SOMEBODY = re.compile(
    r"(?:а|и|ну а|and|what about|how about)\s+(?P<who>[\w-]+(?:\s[\w-]+)?)[\s?!.]*", re.IGNORECASE
)


class AnsweringInContext:
    """Answers what a chat means. Its methods read from disk and think: call them in a thread."""

    def __init__(
        self,
        archive: Archive,
        answering: Answering,
        chats: Chats,
        quotes: KeptQuotes,
        now: Clock,
    ) -> None:
        self._archive = archive
        self._answering = answering
        self._chats = chats
        self._quotes = quotes
        self._now = now
        self._people = People()
        self._times = AskedOfAnotherTime(archive, quotes, self._people, now)
        self._corrected = CorrectedMessages(answering, archive, chats, self._people, now)
        self._within = ReplyingWithinScope(answering, quotes)

    def meant(self, chat: int, text: str, meeting_id: str | None = None) -> FollowUp:
        """A question as it is meant after those before it; ``meeting_id``: asked of this one."""
        if meeting_id is not None:
            return FollowUp(text, Scope(meeting_id))
        before = self._chats.conversation(chat) if chat > 0 else None
        now = self._now()
        text = with_country_named(_OWNER.sub(r"\g<who>", written_out(text, now.date())))
        if before is None or not before.lasts(now):
            return FollowUp(text)
        self._people.refresh(self._archive)
        present = self._present(before.meeting_id)
        asked = self._chats.question(chat, before.number) if before.number else None
        in_order = asked.text if asked and asked.kind == "list" else ""
        listed = without_order(in_order)
        before = self._with_speaker_shown(text, before, asked)
        if anew := (
            self._beside_one_before(chat, text, before, asked)
            or self._of_figure_claimed(text, asked)
            or self._times.of_year_alone(text, before, asked)
            or self._without_somebody(text, before, asked)
            or list_there(text, listed)
            or list_without(text, listed)
            or list_in_order(text, in_order)
            or spread_of_list(text, listed)
        ):
            return FollowUp(anew)
        if before.topic and (anew := self._times.of_another_time(text, before, now.date())):
            return FollowUp(anew)
        if anew := (
            self._with_whom_they_met(text, before)
            or self._of_another_indicator(text, before, now.date())
        ):
            return FollowUp(anew)
        found = (
            asked_of_another_thing(text, before, listed, self._answering, self._people.known)
            or self._times.on_day_of_its_month(text, before)
            or self._times.beside_time_told(text, before, asked)
            or follow(text, before, now, present=present, known=self._people.known, listed=listed)
        )
        return self._of_label(text, self._leaning(text, before, found, listed) or found)

    def _of_label(self, text: str, found: FollowUp) -> FollowUp:
        """Whoever is named by a label behind a person: "And what did the clerk say?"."""
        named = labels_asked_for(text, self._people.labels)
        scope = found.scope
        if scope is None or scope.person is None or not named or scope.person in named:
            return found
        return replace(found, scope=Scope(scope.meeting_id) if scope.meeting_id else None)

    def put_right(self, chat: int, text: str) -> str:
        """«нет, не Лодкин, а Веслов» → the question before, of Веслов; others as they are."""
        return self._corrected.put_right(chat, text)

    def reply(self, meant: FollowUp) -> tuple[Scope | None, Reply]:
        """The reply, and the scope that it is from."""
        return self._within.reply(meant)

    def _beside_one_before(
        self, chat: int, text: str, before: Conversation, asked: Asked | None
    ) -> str:
        """«сравни»: the last two questions in one; empty where they differ in nothing named."""
        earlier = self._chats.question(chat, before.number - 1) if asks_to_compare(text) else None
        if earlier is None or asked is None:
            return ""
        return both_asked(asked.text, earlier.text, self._now().date(), self._people.known)

    def _of_figure_claimed(self, text: str, asked: Asked | None) -> str:
        """«а в 2016?» after a claim of a figure: how much it was then; empty for others."""
        today = self._now().date()
        of = indicator_claimed(asked.text, today) if asked and asked.claim else ""
        return asked_again(text, of, today, self._people.known) if of else ""

    def _leaning(
        self, text: str, before: Conversation, found: FollowUp, listed: str
    ) -> FollowUp | None:
        """What leans on a topic, list or thing without saying so; None for others."""
        if found == FollowUp(text) and (
            part := self._part_of_topic(text, before.topic) or part_of_list(text, listed)
        ):
            return FollowUp(part)
        if found.text != text or found.scope or found.opened or listed:
            return None
        person = only_person(before.question, self._people.known) if before.topic else None
        scope = Scope(person=person) if person else None
        of_it = asked_of_thing_before(
            text, before, self._answering, self._people.known, self._now().date(), scope
        )
        return FollowUp(of_it, scope) if of_it else None

    def of_topic_shown(self, chat: int, text: str) -> str:
        """«а что говорил Лодкин?» after a topic: his words on it, if any; others as they are."""
        before = self._chats.conversation(chat) if chat > 0 else None
        if before is None or not before.lasts(self._now()):
            return text
        asked = self._chats.question(chat, before.number) if before.number else None
        looked_closer = asked is not None and asked.kind == "topic"  # at one of its quotes
        topic = before.topic or (topic_in(asked.text) if asked and looked_closer else "")
        self._people.refresh(self._archive)
        if not topic or not (whose := whose_words(text, self._people.known)):
            return text
        theirs = f"{whose} {topic}"
        said = self._answering.spoken(theirs)
        return theirs if said.mentions.found and said.person and not said.apart else text

    def words_there(self, chat: int, text: str) -> Scope | None:
        """«а что сказал Лодкин?» right after a meeting was opened: his words there."""
        before = self._chats.conversation(chat) if chat > 0 else None
        if before is None or not before.meeting_id or not before.lasts(self._now()):
            return None
        asked = self._chats.question(chat, before.number) if before.number else None
        present = self._present(before.meeting_id)
        listed = asked is not None and asked.kind == "list"
        if before.question and not (listed or whose_words(before.question, present)):
            return None  # what was asked since is what his words are wanted on
        whose = whose_words(text, present)
        if not whose and before.question and not listed:
            whose = self._and_somebody(text, present)
        return Scope(before.meeting_id, whose) if whose else None

    def _and_somebody(self, text: str, present: Sequence[KnownPerson]) -> str:
        """«а Путин?» after somebody else's words at a meeting."""
        found = _AND_SOMEBODY.fullmatch(text.strip())
        meant = find_people(found["who"].title(), present) if found else []
        named = [present[i].name for i, score in meant if score >= NAMED]
        return named[0] if len(named) == 1 else ""

    def shows_person(self, chat: int) -> bool:
        """Whether somebody was shown, and nothing asked of them."""
        before = self._chats.conversation(chat) if chat > 0 else None
        if before is None or not before.lasts(self._now()):
            return False
        return before.person is not None and before.person == before.question

    def asks_of_others(self, chat: int, text: str) -> bool:
        """Whether «кто ещё об этом говорил?» goes on from one person's words on a topic."""
        before = self._chats.conversation(chat) if chat > 0 and without_them(text) else None
        if before is None or not before.lasts(self._now()) or not before.number:
            return False
        asked = self._chats.question(chat, before.number)
        if asked is None or not (asked.kind == "topic" or asked.silent):
            return False
        self._people.refresh(self._archive)
        return bool(self._without_somebody(text, before, asked))

    def _without_somebody(self, text: str, before: Conversation, asked: Asked | None) -> str:
        """«а кроме Лодкина?»: the question before without his words; empty for others."""
        question = before.question or (asked.text if asked else "")
        text = without_them(text) or text
        if person := before.person or only_person(question, self._people.known):
            text = with_name_left_out(text, person)
        left = people_left_out(text, self._people.known)
        if left is None or left.rest or not question:
            return ""
        russian = is_cyrillic(question)
        names = [name for name in left.people if is_cyrillic(name) == russian] or left.people
        without = "кроме" if russian else "except"
        anew = f"{question.rstrip(' ?!.')} {without} {', '.join(names)}"
        of_others = people_left_out(anew, self._people.known)
        return anew if of_others and of_others.rest else ""

    def _of_another_indicator(self, text: str, before: Conversation, today: dt.date) -> str:
        """«а безработица?» after a figure; «а импорт?» after «экспорт в Китай» is a topic."""
        figure = moved_figure(text, before.question, today)
        figure = figure or another_figure(text, before.question, today)
        return (self._part_of_topic(text, before.topic) if figure else "") or figure

    def _part_of_topic(self, text: str, topic: str) -> str:
        """«только про школы» after a topic: that of schools, where it is spoken of; else empty.

        So «а врачей?» after «зарплата учителей». «А газ?» after «нефть Татарстана» is not of all
        countries where nobody speaks of Tatarstan's: the reply says so.
        """
        elsewhere, others = "", tuple(of_another(text, topic))
        for anew in (*narrowed(text, topic), *others, *of_place_alone(text, topic)):
            said = self._answering.spoken(anew)
            if said.mentions.found and not said.apart:
                return anew
            if anew in others and said.mentions.found and names_place_alone(said.apart):
                elsewhere = anew
        return elsewhere

    def leaves_out_alone(self, text: str) -> bool:
        """Whether a message says whose words it does not want, and nothing of which others."""
        self._people.refresh(self._archive)
        left = people_left_out(text, self._people.known)
        return left is not None and not left.rest

    def _with_whom_they_met(self, text: str, before: Conversation) -> str:
        """«ещё встречи с ним»: with the person talked about, or whom the opened title names."""
        if not MET_THEM.search(text):
            return ""
        person = before.person or self._named_in_title(text, before.meeting_id)
        return _MORE.sub("", MET_THEM.sub(rf"\g<met>{person}", text)) if person else ""

    def _named_in_title(self, text: str, meeting_id: str | None) -> str:
        entry = self._archive.entry(meeting_id) if meeting_id else None
        found = find_people(entry.head.title, self._people.known) if entry else []
        named = {self._people.known[i].name for i, score in found if score >= NAMED}
        own = {name for name in named if is_cyrillic(name) == is_cyrillic(text)} or named
        return own.pop() if len(own) == 1 else ""

    def _with_speaker_shown(
        self, text: str, before: Conversation, asked: Asked | None
    ) -> Conversation:
        """«а что он сказал о школах?» after a quote that was only near: who spoke is «он»."""
        if before.person or before.meeting_id or not tells_what_they_say(text):
            return before
        named = only_person(before.question, self._people.known)
        if before.topic or named:  # be it that nothing told what was asked of them
            return replace(before, person=named)
        if asked is None or asked.kind != "answer" or not asked.places:
            return before
        quote = self._quotes.alone(asked, before.number, max(1, before.place))
        return replace(before, person=quote.answer.speaker)

    def _present(self, meeting_id: str | None) -> tuple[KnownPerson, ...]:
        entry = self._archive.entry(meeting_id) if meeting_id else None
        return known_people(participants_of([entry])) if entry else ()
