"""Whether the head of a meeting tells some words together, or only has each of them somewhere.

A lead of ten sentences that has "region", "economic" and "growth" one here and one there is not
what “Moscow Region economic growth” means.
"""

from __future__ import annotations

from meetings.model.archive import Entry
from meetings.text.sentences import sentences
from meetings.text.stems import keys


def tells_together(asked: str, entry: Entry) -> bool:
    """Whether one sentence of the lead, with the title and who spoke, has all that the lead has.

    Or the title with the place. What the head has in other words (an abbreviation, a name in
    another script) counts for neither.
    """
    head = entry.head
    lead = [frozenset(keys(entry.lead[start:stop])) for start, stop in sentences(entry.lead)]
    told = frozenset(keys(" . ".join([head.title, *_speakers(entry)])))
    there = told.union(keys(head.place or ""))
    wanted = frozenset(keys(asked)) & there.union(*lead)
    return wanted <= there or any(wanted <= told | one for one in lead)


def _speakers(entry: Entry) -> list[str]:
    return [f"{one.name} {one.role or ''}" for one in entry.speakers]
