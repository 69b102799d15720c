"""What answers a question: the meeting or person it is about, or else the whole archive."""

from __future__ import annotations

from dataclasses import replace

from handlers.conversation.restoring_reply_quotes import KeptQuotes
from meetings.model.reply import Reply
from meetings.model.scope import Scope
from meetings.names.matching import LIKELY, match_names
from meetings.ports.answering import Answering
from meetings.retrieval.query.owner_named_before import is_of_one_not_named
from meetings.retrieval.query.questions.encyclopaedic_attributes import attribute_asked
from meetings.retrieval.query.references_back import tells_what_they_say, with_person
from meetings.retrieval.query.resolving_references import FollowUp
from meetings.text.language import language_of


class ReplyingWithinScope:
    """Answers questions as they are meant. Its method thinks: call it in a thread."""

    def __init__(
        self,
        answering: Answering,
        quotes: KeptQuotes,
    ) -> None:
        self._answering = answering
        self._quotes = quotes

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
