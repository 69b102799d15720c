"""`show`: one meeting."""

from __future__ import annotations

from bot.cli.opening import meeting_named
from bot.cli.options import Data, Day, Json, Language, MeetingName, Place, Title


def show(
    meeting: MeetingName,
    data: Data = None,
    as_json: Json = False,
    title: Title = None,
    date: Day = None,
    place: Place = None,
    lang: Language = None,
) -> None:
    """Shows a meeting of the archive, or a transcript file without storing it."""
    from bot.cli.show_and_facts import show_meeting
    from bot.sources.hints_from_options import hints_given

    hints = hints_given(title, date, place, lang)
    show_meeting(meeting_named(meeting, data, hints), as_json=as_json)
