"""Whether a message means something only of a reply shown before it."""

from __future__ import annotations

from handlers.conversation.wants_of_reply import OF_A_REPLY, POINTING
from meetings.retrieval.query.followups_about_reply import Followup
from meetings.text.tokens import fold, word_texts


def _asks_when_it_was(wanted: Followup, text: str) -> bool:
    """«когда это было?»: of nothing shown it means nothing, while «когда?» may go on asking."""
    said = {fold(word) for word in word_texts(text)}
    return wanted.want in {"when", "where"} and bool(said & POINTING)


def is_of_a_reply(wanted: Followup, text: str) -> bool:
    """Whether a message means nothing where the reply before has no such thing."""
    of_reply = wanted.want in OF_A_REPLY or is_place_alone(wanted, text)
    return of_reply or _asks_when_it_was(wanted, text)


def is_place_alone(wanted: Followup, text: str) -> bool:
    """«вторую»: of no list it means nothing, while a number may be a word of the archive."""
    return wanted.want == "nth" and wanted.number > 0 and not any(map(str.isdigit, text))
