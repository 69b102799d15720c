"""Subscriptions: what meetings meet one; keeping it for the chat that the operator named."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from bot.json_forms.alerts import alert_forms
from bot.json_forms.wishes_not_followed import told_why_not
from bot.library import Library
from meetings.model.archive import Entry
from meetings.model.json_forms import Form
from meetings.model.subscription import MOST_WISHES, Query
from meetings.ports.archive import Archive
from meetings.ports.chats import SubscriptionStore
from meetings.subscriptions.previews import Previews
from meetings.subscriptions.query_reading import read_query
from meetings.subscriptions.saved_questions import SavedQuestions

_BY_HAND = "The person can subscribe in the chat with the bot, by sending: /subscribe {wish}"
_KEPT = "Kept. The bot tells of each new meeting in the chat; /subscriptions shows and changes it."
_FULL = f"The chat has {MOST_WISHES} wishes already. /subscriptions shows them, to delete some."


class Subscriber:
    """Keeps wishes for one private chat; for none where the operator named none.

    Whoever runs the server has the data folder and so may do anything to it; an assistant may be
    led astray by what it reads. So it is the operator who says on the command line for which chat
    a wish may be kept, and no argument of a call can name another.
    """

    def __init__(self, kept: SubscriptionStore | None, chat: int | None) -> None:
        self._kept = kept
        self._chat = chat

    def subscribe(self, wish: str, archive: Archive) -> Form:
        """Whether a wish was kept, and what the person can do."""
        query = read_query(wish, archive.participants())
        number, how = self._taken_down(query, archive)
        how = how or _BY_HAND.format(wish=wish)
        subscribed = number is not None
        return {
            "wish": wish, "kind": query.kind, "subscribed": subscribed, "number": number,
            "how": how.strip(),
        }  # fmt: skip

    def _taken_down(self, query: Query, archive: Archive) -> tuple[int | None, str]:
        """The number of the wish that was kept, or None; what to tell the person."""
        if why_not := told_why_not(query):
            return None, why_not
        if self._kept is None or self._chat is None:
            return None, ""
        if len(self._kept.subscriptions(self._chat)) >= MOST_WISHES:
            return None, _FULL
        made = self._kept.subscribe(self._chat, query, change=archive.last_change())
        return made.number, _KEPT


def told_of(library: Library, wish: str, entries: Sequence[Entry]) -> list[Form]:
    """What a wish would report about some meetings, in their order."""
    query = read_query(wish, library.archive.participants())
    told = () if told_why_not(query) else _previews(library).told_of(query, entries)
    return [form for one in told for form in alert_forms(one)]


@lru_cache(maxsize=2)
def _previews(library: Library) -> Previews:
    """The previews of archive and samples: newest meetings are read only once."""
    return Previews(library.archive, SavedQuestions(library.answerer))
