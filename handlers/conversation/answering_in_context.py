"""What a question means after those before it, and which part of the archive answers it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from handlers.clock import Clock
from handlers.conversation.asked_of_thing_before import asked_of_thing_before
from handlers.conversation.restoring_reply_quotes import KeptQuotes
from meetings.model.conversation import Conversation
from meetings.model.reply import Answer, Reply
from meetings.model.scope import Scope
from meetings.model.stored_question import Asked
from meetings.names.matching import LIKELY, match_names
from meetings.names.participants import participants_of
from meetings.names.people_meant import NAMED, KnownPerson, find_people
from meetings.ports.answering import Answering
from meetings.ports.archive import Archive
from meetings.ports.chats import Chats
from meetings.retrieval.query.another_figure_asked import another_figure
from meetings.retrieval.query.another_part_of_topic import of_another
from meetings.retrieval.query.another_thing_asked import another_thing
from meetings.retrieval.query.colloquial_countries import with_country_named
from meetings.retrieval.query.corrections import (
    correction_in,
    put_behind_preposition,
    put_in_place,
    said_after_no,
)
from meetings.retrieval.query.dates_asked import times_asked
from meetings.retrieval.query.elliptical_questions import asked_again, on_day_of_month
from meetings.retrieval.query.intents import topic_in
from meetings.retrieval.query.narrowed_topics import list_there, narrowed, part_of_list
from meetings.retrieval.query.of_place_alone import of_place_alone
from meetings.retrieval.query.order_asked import list_in_order, without_order
from meetings.retrieval.query.others_asked import without_them
from meetings.retrieval.query.owner_named_before import is_of_one_not_named
from meetings.retrieval.query.part_left_out import list_without
from meetings.retrieval.query.people_left_out import people_left_out, with_name_left_out
from meetings.retrieval.query.questions.encyclopaedic_attributes import attribute_asked
from meetings.retrieval.query.questions.understanding import People, known_people
from meetings.retrieval.query.relative_times_written_out import written_out
from meetings.retrieval.query.resolving_references import (
    MET_THEM,
    FollowUp,
    asks_what_they_said,
    follow,
    tells_what_they_say,
    whose_words,
    with_person,
)
from meetings.retrieval.query.stepped_times import (
    Step,
    step_in,
    stepped,
    time_in_words,
    unit_around,
)
from meetings.retrieval.query.unsaid_subjects import name_alone, with_subject
from meetings.text.language import language_of
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import keys

_OWNER = re.compile(r"^(?P<who>(?:and|what about|how about)\s+\w+)['’]s(?=\W*$)", re.IGNORECASE)
""" "and America's?" after "what is China's defence spending?"."""
_THEIR_WORDS = re.compile(
    r"(?:(?:а|и|and|show(?: me)?|give me|покажи|дай|any|есть)\s+)*(?:его|её|ее|his|her)\s+"
    r"(?:цитат\w+|слова|высказывани\w+|quotes?|words|statements?|remarks)\s+"
    r"(?:об?|обо|про|насч[её]т|on|about|regarding)\s+(?P<what>[^?!.]+)",
    re.IGNORECASE,
)
"""«его цитаты о газе»: what he said of it."""
_MORE = re.compile(r"\b(?:ещё|еще|другие|any|other|more|another)\s+", re.IGNORECASE)
"""«ещё встречи с ним» are all there are, the one opened among them."""
_AND_SOMEBODY = re.compile(
    r"(?:а|и|ну а|and|what about|how about)\s+(?P<who>[\w-]+(?:\s[\w-]+)?)[\s?!.]*", re.IGNORECASE
)
_BEFORE_TIME = re.compile(r"\s+(?:во?|на|за|in|on|for|during)\s+$", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


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
            self._without_somebody(text, before, asked)
            or list_there(text, listed)
            or list_without(text, listed)
            or list_in_order(text, in_order)
        ):
            return FollowUp(anew)
        if before.topic and (anew := self._of_another_time(text, before, now.date())):
            return FollowUp(anew)
        if anew := self._with_whom_they_met(text, before) or another_figure(
            text, before.question, now.date()
        ):
            return FollowUp(anew)
        found = (
            self._of_another_thing(text, before.question, listed)
            or self._on_day_of_its_month(text, before)
            or self._beside_time_told(text, before, asked)
            or follow(text, before, now, present=present, known=self._people.known, listed=listed)
        )
        return self._leaning(text, before, found, listed) or found

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
        of_it = asked_of_thing_before(
            text, before, self._answering, self._people.known, self._now().date()
        )
        return FollowUp(of_it) if of_it else None

    def put_right(self, chat: int, text: str) -> str:
        """«нет, не Лодкин, а Веслов» → the question before, of Веслов; others as they are."""
        right = correction_in(text)
        if right is None:
            text = name_alone(text)
            return (
                self._denied(chat, text) or self._their_words(chat, text) or self._of(chat, text)
            )
        before = self._chats.conversation(chat) if chat > 0 else None
        if before is None or not before.lasts(self._now()):
            return right.meant
        asked = self._chats.question(chat, before.number) if before.number else None
        question = before.question or (asked.text if asked else "")
        self._people.refresh(self._archive)
        and_so = f"{'а' if is_cyrillic(right.meant) else 'and'} {right.meant}"
        anew = asked_again(and_so, question, self._now().date(), self._people.known)
        if not question.rstrip().endswith("?"):
            anew = anew.rstrip("?")  # a name put in place of a name is no question
        placed = put_in_place(question, right) or anew
        return placed or self._at_its_end(question, right.meant) or right.meant

    def _of(self, chat: int, text: str) -> str:
        """«что говорил про бюджет» of somebody talked about: with its «он»."""
        meant = with_subject(text)
        before = self._chats.conversation(chat) if meant != text and chat > 0 else None
        if before is None or not before.lasts(self._now()):
            return text
        if before.topic and not before.person:
            self._people.refresh(self._archive)
            return meant if self._only_person(before.question) else text
        return meant if before.person else text

    def _their_words(self, chat: int, text: str) -> str:
        """«его цитаты о газе»: what the person talked about said of it; empty for others."""
        theirs = _THEIR_WORDS.match(text)
        before = self._chats.conversation(chat) if theirs and chat > 0 else None
        if theirs is None or before is None or not before.lasts(self._now()):
            return ""
        return _what_they_said(before.person, theirs["what"].strip()) if before.person else ""

    def _denied(self, chat: int, text: str) -> str:
        """«нет, с Останией»: the question before, where it names another country or person."""
        rest = said_after_no(text)
        before = self._chats.conversation(chat) if rest and chat > 0 else None
        if before is None or not before.lasts(self._now()):
            return ""
        asked = self._chats.question(chat, before.number) if before.number else None
        question = before.question or (asked.text if asked else "")
        self._people.refresh(self._archive)
        and_so = f"{'а' if is_cyrillic(rest) else 'and'} {rest}"
        return asked_again(and_so, question, self._now().date(), self._people.known)

    def _at_its_end(self, question: str, meant: str) -> str:
        """The question with what was meant in its last phrase, where that is answered so."""
        anew = put_behind_preposition(question, meant)
        reply = self._answering.answer(anew) if anew else None
        if reply is None or not reply.answers:
            return ""
        first = reply.answers[0]
        return (
            anew if set(keys(meant)) <= set(keys(f"{first.quote} {first.meeting.title}")) else ""
        )

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

    def asks_of_others(self, chat: int, text: str) -> bool:
        """Whether «кто ещё об этом говорил?» goes on from one person's words on a topic."""
        before = self._chats.conversation(chat) if chat > 0 and without_them(text) else None
        if before is None or not before.lasts(self._now()) or not before.number:
            return False
        asked = self._chats.question(chat, before.number)
        if asked is None or asked.kind != "topic":
            return False
        self._people.refresh(self._archive)
        return bool(self._without_somebody(text, before, asked))

    def _without_somebody(self, text: str, before: Conversation, asked: Asked | None) -> str:
        """«а кроме Лодкина?»: the question before without his words; empty for others."""
        question = before.question or (asked.text if asked else "")
        text = without_them(text) or text
        if person := before.person or self._only_person(question):
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

    def _part_of_topic(self, text: str, topic: str) -> str:
        """«только про школы» after a topic: that of schools, where it is spoken of; else empty.

        So «а врачей?» after «зарплата учителей».
        """
        parts = (*narrowed(text, topic), *of_another(text, topic), *of_place_alone(text, topic))
        for anew in parts:
            said = self._answering.spoken(anew)
            if said.mentions.found and not said.apart:
                return anew
        return ""

    def _of_another_time(self, text: str, before: Conversation, today: dt.date) -> str:
        """«а что он говорил в 2017?» after what somebody says of a topic: the same of then."""
        times = times_asked(text, today)
        if not before.person or len(times) != 1:
            return ""
        ahead = text[: times[0].start]
        said = f"{ahead[len(_BEFORE_TIME.sub('', ahead)) :]}{text[times[0].start : times[0].stop]}"
        if not asks_what_they_said(text.replace(said, " ")):
            return ""
        goes_on = f"{'а' if is_cyrillic(text) else 'and'} {said.strip()}"
        return asked_again(goes_on, before.question, today, self._people.known).rstrip("?")

    def _only_person(self, question: str) -> str | None:
        """The one whom a question names, by the name in its language."""
        known = self._people.known
        found = [known[i].name for i, score in find_people(question, known) if score >= NAMED]
        own = [name for name in found if is_cyrillic(name) == is_cyrillic(question)] or found
        return own[0] if len(own) == 1 else None

    def leaves_out_alone(self, text: str) -> bool:
        """Whether a message says whose words it does not want, and nothing of which others."""
        self._people.refresh(self._archive)
        left = people_left_out(text, self._people.known)
        return left is not None and not left.rest

    def _beside_time_told(
        self, text: str, before: Conversation, asked: Asked | None
    ) -> FollowUp | None:
        """«а годом раньше?» of a question that names no time: beside that of its answer."""
        step, opened = step_in(text), before.meeting_id
        if opened is None and asked and asked.kind == "answer" and asked.places:
            opened = asked.places[max(1, before.place) - 1].meeting_id  # one that was only near
        entry = self._archive.entry(opened) if step and opened else None
        if step is None or entry is None:
            return self._beside_now(step, before) if step and not opened else None
        question = before.question or (asked.text if asked else "")
        if not before.question and step.unit in {"day", "week"}:
            question = ""  # whatever was on the day after the meeting opened
        if times_asked(question, self._now().date()):
            return None
        day = entry.head.date
        if step.unit == "year" and asked and asked.kind == "answer" and asked.places:
            quote = self._quotes.alone(asked, before.number, max(1, before.place))
            day = day.replace(year=year_told(quote.answer) or day.year, month=1, day=1)
        time = stepped(unit_around(day, step.unit), step)
        if time is None:
            return None
        said = time_in_words(time, russian=is_cyrillic(question or text))
        return FollowUp(f"{question.rstrip(' ?!.')} {said}".strip())

    def _on_day_of_its_month(self, text: str, before: Conversation) -> FollowUp | None:
        """«а 25-го?» after a meeting was opened: whatever was on that day of its month."""
        alone = not before.question and before.meeting_id and not before.topic
        entry = self._archive.entry(before.meeting_id) if alone and before.meeting_id else None
        anew = on_day_of_month(text, entry.head.date) if entry else ""
        return FollowUp(anew) if anew else None

    def _beside_now(self, step: Step, before: Conversation) -> FollowUp | None:
        """«в прошлом году», "previous year" of a topic that names no time: beside today's."""
        today = self._now().date()
        if not before.topic or times_asked(before.question, today):
            return None
        time = stepped(unit_around(today, step.unit), step)
        if time is None:
            return None
        said = time_in_words(time, russian=is_cyrillic(before.topic))
        return FollowUp(f"{before.topic} {said}")

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
        if before.topic:
            return replace(before, person=self._only_person(before.question))
        if asked is None or asked.kind != "answer" or not asked.places:
            return before
        quote = self._quotes.alone(asked, before.number, max(1, before.place))
        return replace(before, person=quote.answer.speaker)

    def _of_another_thing(self, text: str, question: str, listed: str) -> FollowUp | None:
        """«а газа?» after «сколько добыли нефти?», where that is answered with words on it.

        «а по газу?» after «совещания по нефти» lists those, be there any or none.
        """
        if listed and (another := another_thing(text, listed)[0]):
            return FollowUp(another)
        anew, thing = another_thing(text, question)
        reply = self._answering.answer(anew) if anew else None
        if reply is None or not reply.found or not reply.answers:
            return None
        told = set(keys(reply.answers[0].quote))
        return FollowUp(anew) if set(keys(thing)) <= told else None

    def reply(self, meant: FollowUp) -> tuple[Scope | None, Reply]:
        """A question that one meeting does not answer may have been meant for all."""
        meant = _of_somebody_named(meant)
        if meant.scope is not None and (own := self._in_language(meant.scope, meant.text)):
            reply = self._answering.answer(meant.text, own)
            if reply.found:
                return own, reply
        reply = self._answering.answer(meant.text, meant.scope)
        if (there := self._there(meant, reply)) is not None:
            return meant.perhaps, there
        if meant.scope is None or reply.found or (meant.opened and reply.answers):
            return meant.scope, reply
        person = meant.scope.person  # by name: of «он» whoever speaks would do
        if person and is_of_one_not_named(meant.text):
            return meant.scope, reply  # «а его возраст?» is nobody else's
        if not person and meant.scope.meeting_id and tells_what_they_say(meant.text):
            return meant.scope, reply  # «он» is one of those who were there
        named = with_person(meant.text, person) if person else meant.text
        whole = self._answering.answer(named)
        anothers = person and tells_what_they_say(meant.text) and _is_anothers(whole, person)
        elsewhere = whole.found or meant.scope.meeting_id
        return (None, whole) if elsewhere and not anothers else (meant.scope, reply)

    def _there(self, meant: FollowUp, whole: Reply) -> Reply | None:
        """What the meeting talked about answers, where that is more than the whole archive does.

        Right after it was opened it comes first.
        """
        if meant.perhaps is None or (whole.found and not meant.opened):
            return None
        there = self._answering.answer(meant.text, meant.perhaps)
        nearest = meant.opened and not whole.found and there.answers
        return there if there.found or nearest else None

    def _in_language(self, scope: Scope, question: str) -> Scope | None:
        """The same meeting's text in the language of a question, where it is another text."""
        translation = self._quotes.translation(scope.meeting_id, language_of(question))
        if translation is None:
            return None
        names = [speaker.name for speaker in translation.speakers]
        found = match_names(scope.person, names, limit=1) if scope.person else []
        return Scope(
            translation.head.id, next((names[i] for i, score in found if score >= LIKELY), None)
        )

    def _present(self, meeting_id: str | None) -> tuple[KnownPerson, ...]:
        entry = self._archive.entry(meeting_id) if meeting_id else None
        return known_people(participants_of([entry])) if entry else ()


def _of_somebody_named(meant: FollowUp) -> FollowUp:
    """«сколько ему лет?» with the name: what is told of a person has to be told as that."""
    person = meant.scope.person if meant.scope else None
    asked = attribute_asked(meant.text, somebody=True) if person else None
    if asked is None or not asked.personal:
        return meant
    return replace(meant, text=f"{meant.text.rstrip(' ?!.')} {person}?")


def _is_anothers(reply: Reply, person: str) -> bool:
    """Whether a quote is given that is not the person's: silence is better."""
    if not reply.answers or reply.topic or reply.statement:
        return False
    speaker = reply.answers[0].speaker
    found = match_names(person, [speaker], limit=1) if speaker else []
    return not found or found[0][1] < LIKELY


def _what_they_said(person: str, what: str) -> str:
    if is_cyrillic(what):
        return f"что {person} говорит о {what}?"
    return f"what did {person} say about {what}?"


def year_told(answer: Answer) -> int | None:
    """The last year that a quote names up to the end of the sentence that answers."""
    stop = answer.core[1] - answer.start if answer.core else len(answer.quote)
    years = [int(year) for year in _YEAR.findall(answer.quote[:stop])]
    return years[-1] if years else None
