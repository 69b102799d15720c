"""/verify, /quote and claims in plain words: whether it was said, and still reads the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from telegram import Message, Update

from handlers.addressing import is_ours
from handlers.admins_only_asking import asking
from handlers.callbacks import Context
from handlers.clock import Clock
from handlers.command_names import Handler, words_after
from handlers.meeting_finder import Finder
from handlers.replier import Replier
from handlers.reply_parameters import words_replied_to
from handlers.texts.catalogue import Texts
from handlers.update_messages import spoken
from handlers.views.citation_status import citation_status_screen
from handlers.views.claim import Claiming, claim_screen
from handlers.views.screen import Screen, aside
from meetings.gazetteer.public_people import public_name_in
from meetings.model.claim import Checked, Claimed, ClaimMatch
from meetings.model.conversation import Conversation
from meetings.model.stored_question import Asked, QuotePlace, checksum
from meetings.ports.answering import Answering
from meetings.ports.chats import Chats
from meetings.retrieval.query.claimed_speaker import claimed_speaker, without_prepositions
from meetings.retrieval.query.claims import (
    ReportedClaim,
    claim_in,
    is_doubt,
    labelled,
    plainly_said,
)
from meetings.retrieval.query.dates_asked import time_asked

_LEAST_WORDS = 4
"""Fewer that are passed on are a name or a topic."""
CLAIM = "claim"
"""What a claim is kept as among a chat's questions, so that a button may subscribe to it."""


class Verifying:
    """Checks claims and codes. What it reads from disk it reads in a thread."""

    def __init__(
        self, desk: Replier, answering: Answering, finder: Finder, chats: Chats, now: Clock
    ) -> None:
        self._desk = desk
        self._answering = answering
        self._finder = finder
        self._chats = chats
        self._now = now

    def handlers(self) -> list[Handler]:
        """Commands."""
        return [
            asking(self._desk, "verify", self.verify),
            asking(self._desk, "quote", self.quote),
        ]

    async def verify(self, update: Update, _: Context) -> None:
        """/verify with its words, or as a reply to somebody's."""
        text = words_after(update) or words_replied_to(spoken(update))
        await self._show(update, text, self.screen, "verify-usage")

    async def quote(self, update: Update, _: Context) -> None:
        """/quote with a code."""
        await self._show(update, words_after(update), self._standing, "quote-usage")

    def screen(self, texts: Texts, chat: int, text: str) -> Screen:
        """Whether words are true to the record, whether or not they are put as a claim."""
        claim = claim_in(text) or self._labelled(text) or ReportedClaim(text)
        return self._screen(texts, chat, claim, text)

    def claimed(self, texts: Texts, chat: int, text: str) -> Screen | None:
        """The verdict on a message that asks for one, else None: «правда ли, что он сказал…»."""
        claim = claim_in(text) or self._labelled(text)
        return self._screen(texts, chat, claim, text) if claim else None

    def check(self, claim: ReportedClaim) -> tuple[Checked, str | None]:
        """The verdict, and who is said to have said it."""
        by = self._speaker_of(claim)
        time = time_asked(claim.beside or claim.around, self._now().date())
        claimed = Claimed(claim.words, by, reported=claim.reported)
        if time:
            claimed = claimed.said_in(time.period)
        return self._answering.check(claimed), by

    def _speaker_of(self, claim: ReportedClaim) -> str | None:
        """Who is said to have said it: somebody of the archive, or a name it does not know."""
        return claimed_speaker(claim, self._person_in) if claim.around else None

    def _person_in(self, words: str) -> str | None:
        return self._finder.person_in(self._answering.named(without_prepositions(words)))

    def _labelled(self, text: str) -> ReportedClaim | None:
        """«Лодкин: мост откроют в мае», where there is somebody of the name; so of «Лодкин сказал
        мост стоит 3 миллиарда».
        """
        claim = labelled(text) or plainly_said(text)
        return claim if claim and self._speaker_of(claim) else None

    def doubted(self, message: Message, text: str) -> str:
        """What a message asks to check without saying it: what it replies to, or passes on."""
        replied = message.reply_to_message
        if is_doubt(text) and (message.quote or (replied and not is_ours(replied))):
            return words_replied_to(message)
        passed_on = message.forward_origin is not None and len(text.split()) >= _LEAST_WORDS
        return text if passed_on and not text.endswith("?") else ""

    def _screen(self, texts: Texts, chat: int, claim: ReportedClaim, text: str) -> Screen:
        checked, by = self.check(claim)
        number = self._now_on(chat, claim.words, checked.places[:1], text)
        shown = by and (public_name_in(by, texts.lang) or texts.name(by))
        return claim_screen(texts, Claiming(checked, shown, number))

    def _now_on(self, chat: int, words: str, shown: Sequence[ClaimMatch], claim: str = "") -> int:
        """A private chat is now on the words shown first; the number under which that is kept.

        Where none are shown it is on nothing: "when was that?" does not mean the reply before.
        """
        places = tuple(
            QuotePlace(one.meeting.id, one.turn, one.start, one.stop, checksum(one.quote))
            for one in shown
        )
        number = self._chats.remember_question(
            chat, Asked(words, kind=CLAIM, places=places, claim=claim)
        )
        if chat > 0:
            meeting, speaker = next(((o.meeting.id, o.speaker) for o in shown), (None, None))
            on = Conversation(self._now(), meeting, speaker, words, number)
            self._chats.set_conversation(chat, on)
        return number

    def _standing(self, texts: Texts, chat: int, typed: str) -> Screen:
        status = self._answering.standing(typed)
        if status.meeting is not None and status.now:
            place = status.turn, status.start, status.stop
            self._now_on(
                chat, status.now, [ClaimMatch(status.meeting, status.speaker, *place, status.now)]
            )
        return citation_status_screen(texts, status)

    async def _show(
        self, update: Update, text: str, made: Callable[[Texts, int, str], Screen], usage: str
    ) -> None:
        texts, chat = self._desk.texts(update), spoken(update).chat_id
        if not text:
            await self._desk.send(update, aside(texts.say(usage)))
            return
        await self._desk.send(update, await self._desk.thinking(update, made, texts, chat, text))
