"""A transcript as pages show it: its turns, who speaks where, and the way to each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from bot.web.dependencies import WebDependencies
from bot.web.marked_text import Marked, paragraphs
from handlers.texts.catalogue import Texts
from handlers.views.web_addresses import HERE, asked, to_meeting, to_turn, turn_name
from meetings.model.archive import Entry
from meetings.model.meeting import LEAD, Meeting
from meetings.retrieval.citations.anchors import anchor_of
from meetings.retrieval.quoting.page_link import at_second
from meetings.statistics.shares import Share, shares
from meetings.text.sentences import sentences
from meetings.transcripts.head.language_pairs import translation_in_archive

_BEGINNING = 60
"""Characters by which a turn is known in the list of turns."""
_FEW = 60
"""So many turns are listed one by one; of more, each speaker with the first of theirs."""


@dataclass(frozen=True, slots=True)
class ShownTurn:
    """``number``: as addresses have it; ``role``: where its speaker first speaks.

    ``here``: what the address is about. ``same``: whoever spoke before goes on.
    """

    number: str
    speaker: str | None
    role: str | None
    html: Markup
    address: str
    time: str = ""
    recording: str = ""
    here: bool = False


@dataclass(frozen=True, slots=True)
class Jump:
    """A line of the list by which one jumps to a turn."""

    number: str
    speaker: str
    beginning: str = ""
    turns: int = 0


def shown_turns(
    meeting: Meeting, marks: Mapping[int, Sequence[Marked]], here: int | None = None
) -> list[ShownTurn]:
    """All turns; ``marks``: what is marked in which; ``here``: the turn the address is about."""
    roles = {one.name: one.role for one in meeting.speakers}
    made = []
    for number, turn in enumerate(meeting.turns):
        if not turn.text.strip() and not turn.speaker:
            continue
        role = roles.pop(turn.speaker, None) if turn.speaker else None
        made.append(
            ShownTurn(
                turn_name(number),
                turn.speaker or turn.label,
                role,
                _html(meeting, number, marks.get(number, ()), whole=number == here),
                to_turn(meeting, number),
                clock(turn.start_s),
                _recording(meeting, turn.start_s),
                number == here,
            )
        )
    return made


def _html(meeting: Meeting, turn: int, marks: Sequence[Marked], *, whole: bool) -> Markup:
    """A turn's words; each sentence of the one the address is about leads to its own address."""
    text = meeting.text_of(turn)
    if not whole or marks:
        return paragraphs(text, marks)
    return linked_sentences(meeting, turn)


def linked_sentences(meeting: Meeting, turn: int) -> Markup:
    """A turn's words, each sentence a link to itself."""
    text, here = meeting.text_of(turn), f"{to_meeting(meeting.head.id)}/{turn_name(turn)}"
    made, at = [Markup("<p>")], 0
    for start, stop in sentences(text):
        gap = text[at:start]
        made.append(Markup("</p>\n<p>") if "\n" in gap else Markup(" ") if gap else Markup())
        address = asked(here, s=anchor_of(text[start:stop])) + HERE
        made.append(
            Markup('<a class="sentence" href="{}">{}</a>').format(address, text[start:stop])
        )
        at = stop
    return Markup().join([*made, Markup("</p>")])


def jumps(meeting: Meeting, texts: Texts) -> list[Jump]:
    """The turns one by one where they are few, else each speaker, in the order they speak."""
    spoken = [(i, turn) for i, turn in enumerate(meeting.turns) if turn.speaker or turn.label]
    if len(spoken) <= _FEW:
        return [
            Jump(
                turn_name(i),
                texts.name(t.speaker) if t.speaker else t.label or "",
                _beginning(t.text),
            )
            for i, t in spoken
        ]
    counts = {one.name: one.turns for one in meeting.speakers}
    firsts: dict[str, int] = {}
    for i, turn in spoken:
        firsts.setdefault(turn.speaker or turn.label or "", i)
    return [
        Jump(turn_name(i), texts.name(name), turns=counts.get(name, 0))
        for name, i in firsts.items()
    ]


def _beginning(text: str) -> str:
    told = " ".join(text.split())
    return told if len(told) <= _BEGINNING else told[:_BEGINNING].rsplit(" ", 1)[0] + "…"


def clock(seconds: float | None) -> str:
    """«1:02:03» of a recording; "" where no time is told."""
    if seconds is None:
        return ""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _recording(meeting: Meeting, seconds: float | None) -> str:
    if seconds is None or not meeting.head.url:
        return ""
    return at_second(meeting.head.url, seconds) or ""


def lead_html(meeting: Meeting, marks: Sequence[Marked] = ()) -> Markup:
    """What stands before all turns, without the stars that part it from them."""
    text = meeting.text_of(LEAD)
    if marks:
        return paragraphs(text, marks)
    return paragraphs("\n".join(line for line in text.split("\n") if line.strip(" *\t")))


def transcript_values(
    parts: WebDependencies, visit_texts: Texts, meeting: Meeting
) -> dict[str, object]:
    """What every page with a whole transcript shows besides its turns."""
    translation: Entry | None = translation_in_archive(meeting.head.id, parts.archive)
    told: Sequence[Share] = shares(meeting)
    return {
        "head": meeting.head,
        "shares": [one for one in told if one.words][:12],
        "several": len(meeting.speakers) > 1,
        "translation": translation.head if translation else None,
        "jumps": jumps(meeting, visit_texts) if len(meeting.turns) > 2 else [],
    }
