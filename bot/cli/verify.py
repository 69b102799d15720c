"""`verify`: whether a quotation is true to the record, once or a claim a line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

import orjson
from rich.console import Console
from rich.text import Text

from bot.cli.json_lines import dumps
from bot.json_forms.claims import NotAClaim, checked_form, claimed
from bot.library import Library
from meetings.model.claim import Checked, Claimed, ClaimMatch
from meetings.model.errors import StenogramError
from meetings.model.json_forms import Form

_SAID = {
    "verbatim": "Word for word.",
    "near": "Nearly word for word; the sense is the same.",
    "altered": "It was said differently.",
    "stitched": "Two places joined into one.",
    "other_speaker": "Somebody else said it.",
    "other_time": "It was said at another time.",
}


def verify_lines(library: Library, claims: Iterable[bytes], verdicts: TextIO) -> None:
    """A claim a line in, a verdict a line out, flushed each; or what is wrong with the line."""
    for number, line in enumerate(claims, 1):
        if line.strip():
            verdicts.write(dumps(_verified(library, line, number)) + "\n")
            verdicts.flush()


def _verified(library: Library, line: bytes, number: int) -> Form:
    try:
        return checked_form(library.answerer.check(_claimed_in(line)))
    except StenogramError as error:
        return {"error": str(error), "line": number}


def _claimed_in(line: bytes) -> Claimed:
    """Plain text, or an object with "claim", "speaker" and "date". Raises NotAClaim."""
    try:
        text = line.decode("utf-8-sig").strip()
        form = orjson.loads(text) if text.startswith("{") else {"claim": text}
    except (UnicodeDecodeError, orjson.JSONDecodeError) as error:
        raise _no_claim(line) from error
    claim, speaker, date = (form.get(name) for name in ("claim", "speaker", "date"))
    if not isinstance(claim, str) or not all(isinstance(v, str | None) for v in (speaker, date)):
        raise _no_claim(line)
    return claimed(claim, speaker, date)


def _no_claim(line: bytes) -> NotAClaim:
    shown = line.decode("utf-8", "replace").strip()[:80]
    return NotAClaim(f'Not a claim: {shown!r}; write plain text or {{"claim": "…"}}.')


def verify_once(library: Library, claim: Claimed, *, as_json: bool) -> bool:
    """Checks one claim on stdout; whether its words were found."""
    checked = library.answerer.check(claim)
    if as_json:
        print(dumps(checked_form(checked)))
    else:
        console = Console(highlight=False)
        for part in _told(checked):
            console.print(part, soft_wrap=not console.is_terminal)
    return checked.verdict != "not_found"


def _told(checked: Checked) -> list[Text]:
    if checked.verdict == "not_found":
        days = f" from {checked.first} to {checked.last}" if checked.first else ""
        told = f"No such words in {checked.searched} transcripts{days}."
        nearest = checked.match and checked.match.quote
        return [
            Text(told, "bold"),
            *([Text("The nearest:"), _quote(checked.match)] if nearest and checked.match else []),
        ]
    parts = [Text(_SAID[checked.verdict], "bold")]
    if checked.translated:
        parts.append(Text("In the other language: figures, names and known words compared."))
    parts += [
        Text(f"  claimed: {one.claimed or '–'}  said: {one.said or '–'}")
        for one in checked.differences
    ]
    places = (checked.match, *checked.matches)
    return parts + [_quote(match) for match in places if match is not None]


def _quote(match: ClaimMatch) -> Text:
    head = match.meeting
    text = Text(f"\n«{match.quote}»\n")
    text.append(f"— {match.speaker or '…'}, {head.date.isoformat()}, {head.title}\n")
    if match.code:
        text.append(f"code {match.code} · ", "dim")
    text.append(head.url or head.source or head.id, "dim")
    return text
