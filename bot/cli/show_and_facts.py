"""`show` and `facts`: one meeting, for reading or for scripts."""

from __future__ import annotations

import csv
import sys

from bot.cli.json_lines import dumps
from handlers.views.csv_tables import inert
from meetings.facts.extraction.extract import facts_of
from meetings.model.fact import Fact
from meetings.model.json_forms import fact_form, head_form, meeting_form
from meetings.model.meeting import LEAD, Meeting
from meetings.retrieval.quoting.page_link import page_at
from meetings.text.sentences import sentences

_CSV_COLUMNS = (
    "meeting",
    "date",
    "speaker",
    "turn",
    "kind",
    "subject",
    "value",
    "value_to",
    "unit",
    "approx",
    "change",
    "text",
    "quote",
    "link",
)


def show_meeting(meeting: Meeting, *, as_json: bool) -> None:
    """Prints a meeting."""
    if as_json:
        print(dumps(meeting_form(meeting)))
        return
    head = meeting.head
    print(f"{head.title}\n{head.date} {head.time or ''}  {head.place or ''}\n{head.url or ''}\n")
    if meeting.lead:
        print(meeting.lead, end="\n\n")
    for turn in meeting.turns:
        print(f"{turn.label}: {turn.text}" if turn.label else turn.text, end="\n\n")


def show_facts(meeting: Meeting, *, as_json: bool, as_csv: bool, as_jsonl: bool = False) -> None:
    """Prints the facts of a meeting."""
    facts = facts_of(meeting)
    if as_json:
        form = {"meeting": head_form(meeting.head), "facts": [fact_form(fact) for fact in facts]}
        print(dumps(form))
    elif as_csv:
        write_csv(meeting, facts)
    elif as_jsonl:
        for fact in facts:
            print(dumps(dict(zip(_CSV_COLUMNS, fact_row(meeting, fact), strict=True))))
    else:
        for fact in facts:
            print(_line(meeting, fact))


def _line(meeting: Meeting, fact: Fact) -> str:
    who = speaker_of(meeting, fact) or "…"
    about = f"  ({fact.subject})" if fact.subject else ""
    rough = "≈ " if fact.approx else ""
    unit = f" {fact.unit}" if fact.unit else ""
    return f"{fact.kind:<12} {rough}{fact.value}{unit}  «{fact.text}»{about}  — {who}"


def speaker_of(meeting: Meeting, fact: Fact) -> str | None:
    """The speaker of a fact."""
    return None if fact.turn == LEAD else meeting.turns[fact.turn].speaker


def sentence_of(meeting: Meeting, fact: Fact) -> str:
    """The sentence that holds a fact."""
    text = meeting.text_of(fact.turn)
    for start, stop in sentences(text):
        if start <= fact.start < stop:
            return text[start:stop]
    return fact.text


def write_csv(meeting: Meeting, facts: tuple[Fact, ...]) -> None:
    """Facts as comma separated values with a header, on stdout."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(_CSV_COLUMNS)
    rows = (fact_row(meeting, fact) for fact in facts)
    writer.writerows([inert(cell) for cell in row] for row in rows)


def fact_row(meeting: Meeting, fact: Fact) -> list[object]:
    """A fact in the order of the columns."""
    head, said = meeting.head, sentence_of(meeting, fact)
    return [
        head.id,
        head.date.isoformat(),
        speaker_of(meeting, fact),
        fact.turn,
        fact.kind,
        fact.subject,
        fact.value,
        fact.value_to,
        fact.unit,
        fact.approx,
        fact.change,
        fact.text,
        said,
        page_at(head, fact.turn, said),
    ]
