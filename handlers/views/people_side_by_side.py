"""People side by side: what each holds, how much they speak, what they said last."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.texts.catalogue import Texts
from handlers.texts.html import bold, escape, quote
from handlers.views.callback_data import SPEAKER, address
from handlers.views.cutting import cut
from handlers.views.screen import Button, Screen, label
from meetings.statistics.speaker_profile import SpeakerProfile

_ROLE, _QUOTED = 120, 220
"""Characters of an office, and of the last words."""


def side_by_side_screen(texts: Texts, profiles: Sequence[SpeakerProfile], number: int) -> Screen:
    """A part for each, with a button that opens all of theirs; a topic may be added."""
    parts = [_person(texts, profile) for profile in profiles]
    names = [profile.name for profile in profiles]
    parts.append(texts.say("side-by-side-topic"))
    choices = tuple(
        (Button(label(name), address(SPEAKER, number, i)),) for i, name in enumerate(names)
    )
    return Screen(cut("\n\n".join(parts)), choices)


def _person(texts: Texts, profile: SpeakerProfile) -> str:
    newest = profile.meetings[0].head.date
    counted = [
        texts.say("speaker-meetings", count=len(profile.meetings)),
        texts.say("speaker-words", words=profile.words),
        texts.say("side-by-side-last", day=texts.day(newest)),
    ]
    lines = [bold(escape(profile.name))]
    lines += [escape(label(profile.role, _ROLE))] if profile.role else []
    lines.append(" · ".join(counted))
    lines += [quote(escape(label(said.text, _QUOTED))) for said in profile.quotes[:1]]
    return "\n".join(lines)
