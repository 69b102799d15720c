"""`verify`: whether a quotation is true to the record; one claim, or one a line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from rich.text import Text

from bot.cli.json_lines import UnreadableLine, answer_lines, dumps, object_in
from bot.cli.printing import print_texts
from bot.json_forms.claims import checked_form, claimed
from bot.library import Library
from meetings.model.claim import Checked, Claimed, ClaimMatch
from meetings.model.json_forms import Form

_SAID = {
    "verbatim": "Word for word.",
    "near": "Nearly word for word; the sense is the same.",
    "altered": "It was said differently.",
    "stitched": "Two places joined into one.",
    "other_speaker": "Somebody else said it.",
    "other_time": "It was said at another time.",
}
_OF_FIGURE = {"near": "The figure is the same.", "altered": "Another figure was named."}


def verify_lines(library: Library, claims: Iterable[bytes], verdicts: TextIO) -> None:
    """A claim a line in, a verdict a line out, flushed each; or what is wrong with the line."""

    def verified(line: bytes) -> Form:
        return checked_form(library.answerer.check(_claimed_in(line)))

    answer_lines(claims, verdicts, verified)


def _claimed_in(line: bytes) -> Claimed:
    """Plain text, or an object with "claim", "speaker" and "date". Raises UnreadableLine."""
    form = object_in(line, "claim")
    speaker, date = form.get("speaker"), form.get("date")
    for name, value in (("speaker", speaker), ("date", date)):
        if not isinstance(value, str | None):
            raise UnreadableLine(f'The "{name}" of a claim is text or null: {value!r}.')
    return claimed(form["claim"], speaker, date)


def verify_once(library: Library, claim: Claimed, *, as_json: bool) -> bool:
    """Checks one claim on stdout; whether its words were found."""
    checked = library.answerer.check(claim)
    if as_json:
        print(dumps(checked_form(checked)))
    else:
        print_texts(_told(checked))
    return checked.verdict != "not_found"


def _told(checked: Checked) -> list[Text]:
    if checked.verdict == "not_found":
        told = f"No such words in {_searched(checked)}."
        nearest = checked.match and checked.match.quote
        return [
            Text(told, "bold"),
            *_stranger(checked),
            *([*_nearest(checked), _quote(checked.match)] if nearest and checked.match else []),
        ]
    parts = [Text(_said(checked), "bold"), *_stranger(checked), *_otherwise(checked)]
    if checked.translated:
        parts.append(Text("In the other language: figures, names and known words compared."))
    if checked.figure:
        parts.append(Text(f"Only the figure of the same subject compared: {checked.figure}."))
    parts += [
        Text(f"  claimed: {one.claimed or '–'}  said: {one.said or '–'}")
        for one in checked.differences
    ]
    places = (checked.match, *checked.matches)
    return parts + [_quote(match) for match in places if match is not None]


def _searched(checked: Checked) -> str:
    count = "1 transcript" if checked.searched == 1 else f"{checked.searched} transcripts"
    if checked.first is None:
        return count
    one_day = checked.first == checked.last
    return (
        f"{count} of {checked.first}"
        if one_day
        else f"{count} from {checked.first} to {checked.last}"
    )


def _said(checked: Checked) -> str:
    """The verdict; of a figure alone nothing is told about the words."""
    if checked.figure and checked.verdict in _OF_FIGURE:
        return _OF_FIGURE[checked.verdict]
    return _SAID[checked.verdict]


def _stranger(checked: Checked) -> list[Text]:
    """Says so where who is said to have said it speaks nowhere."""
    name = checked.stranger
    return [Text(f"{name} does not speak in the archive.")] if name else []


def _nearest(checked: Checked) -> list[Text]:
    """That the nearest is no more than that, and whose it is where another is named."""
    if checked.by_another and not checked.stranger:
        return [Text(f"The nearest is by somebody else, not {checked.by}:")]
    return [Text("The nearest:")]


def _otherwise(checked: Checked) -> list[Text]:
    """What differs besides the words: who said them, when."""
    told, match = [], checked.match
    if match and checked.by_another:
        told.append(Text(f"It was said by somebody else: {match.speaker}, not {checked.by}."))
    if match and checked.other_day:
        told.append(Text(f"The time differs, too: this was said on {match.meeting.date}."))
    return told


def _quote(match: ClaimMatch) -> Text:
    head = match.meeting
    text = Text(f"\n«{match.quote}»\n")
    text.append(f"— {match.speaker or '…'}, {head.date.isoformat()}, {head.title}\n")
    if match.code:
        text.append(f"code {match.code} · ", "dim")
    text.append(head.url or head.source or head.id, "dim")
    return text
