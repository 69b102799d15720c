"""Speaker labels by the form of their document; kremlin.ru's format has rules of its own."""

from __future__ import annotations

import re

from meetings.model.document import Block, Document
from meetings.transcripts.head.identifiers import page_number
from meetings.transcripts.turns.chat_starts import SENT
from meetings.transcripts.turns.dash_marked_dialogue import dialogue
from meetings.transcripts.turns.file_labels import FileForm, file_form
from meetings.transcripts.turns.label_looks import ends_with_name, is_certain, look_of
from meetings.transcripts.turns.label_shape_rules import DASHES
from meetings.transcripts.turns.label_starts import Line, Mark, lines_of
from meetings.transcripts.turns.labels import Label
from meetings.transcripts.turns.labels_of_one_shape import like_speech
from meetings.transcripts.turns.person_cards import Stretch, person_cards

_OF_KREMLIN = re.compile(
    r"^(?:(?:Ссылка на материал|Direct link to this page)\W{1,3}(?:en\.)?kremlin\.ru"
    r"|Опубликован[оаы]?\sв\sраздел(?:е|ах):|Published\sin\ssections?:)",
    re.MULTILINE,
)
_IMPRINT = re.compile(
    # what a service writes under a transcript
    r"^[ \t]*(?:Transcribed by (?:https?://)?\S+|Transcript(?:ion)? (?:provided )?by \S+"
    r"|This transcript was (?:exported|generated|created)[^\n]{0,160}"
    r"|View original transcript\b[^\n]{0,160})[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)


def is_of_kremlin(document: Document) -> bool:
    """Whether a document is kremlin.ru's, by its address or by what its pages say below."""
    if document.url and page_number(document.url):
        return True
    return bool(_OF_KREMLIN.search(document.body)) or bool(person_cards(document.body))


def is_of_cues(document: Document) -> bool:
    """Whether a document's lines are cues: pieces of sentences, each with its time."""
    return bool(document.blocks) and all(one.start_s is not None for one in document.blocks)


def may_speak(label: str, follows: str) -> bool:
    """Whether a label that the rules of kremlin.ru found may be a speaker's in another's text.

    "Resolved: …" and "Name: Gull" come back as speakers do, and nobody speaks there.
    """
    look = look_of(label)
    if look is None or (look == "other" and not ends_with_name(label)):
        return False
    return is_certain(label) or like_speech(follows.partition("\n")[0])


def own_labels(document: Document) -> tuple[tuple[Label, ...], tuple[Stretch, ...]] | None:
    """The labels of a document in order, places in it without what nobody said; that, too."""
    out = tuple(found.span() for found in _IMPRINT.finditer(document.body))
    body = _IMPRINT.sub("", document.body)
    lines = _lines(body, document.blocks if not out else ())
    form = file_form(lines, cues=is_of_cues(document))
    if form is not None:
        return _labels(form, lines), out
    talk = dialogue(lines)
    return (talk, out) if talk else None


def _lines(body: str, blocks: tuple[Block, ...]) -> list[Line]:
    marked: dict[int, int] = {}
    times: dict[int, float] = {}
    at = 0
    for block in blocks:
        length = len(
            f"{block.marked} {block.text}".strip() if block.marked else block.text.strip()
        )
        if not length:
            continue
        if block.marked:
            marked[at] = len(block.marked.strip())
        if block.start_s is not None:
            times[at] = block.start_s
        at += length + 1
    return lines_of(body, marked, times)


def _labels(form: FileForm, lines: list[Line]) -> tuple[Label, ...]:
    spoken = [Label(m.start, _behind(m, lines), m.label, m.start_s) for m in form.labels]
    nobodys = [Label(m.start, m.start, "", m.start_s) for m in form.nobodys]
    others = [*_dashed(form, lines), *_changes(form, lines), *_of_chat(form, lines)]
    others += _notes(form, lines)
    found = sorted([*spoken, *nobodys, *others], key=lambda label: label.start)
    return tuple(found)


def _behind(mark: Mark, lines: list[Line]) -> int:
    """Where the words begin: a label alone in its line takes the end of the line, too."""
    line = lines[mark.row]
    end = line.start + len(line.text)
    if mark.stop != end or mark.row + 1 >= len(lines):
        return mark.stop
    dashed = lines[mark.row + 1].text.strip() in DASHES and mark.row + 2 < len(lines)
    return lines[mark.row + 2].start if dashed else mark.stop + 1


def _changes(form: FileForm, lines: list[Line]) -> list[Label]:
    """Lines behind ">>" without a name, where names stand behind such: somebody else speaks."""
    taken = {mark.row for mark in form.labels}
    if not any(lines[row].text.lstrip().startswith(">>") for row in taken):
        return []
    rows = range(form.labels[0].row + 1, len(lines))
    found = [row for row in rows if row not in taken and lines[row].text.lstrip().startswith(">>")]
    return [Label(lines[row].start, lines[row].start, "") for row in found]


def _of_chat(form: FileForm, lines: list[Line]) -> list[Label]:
    """Lines of a chat with a time that nobody wrote: who came, who left, what a machine notes."""
    taken = {mark.row for mark in form.labels}
    if not any(mark.shape == "chat" for mark in form.labels):
        return []
    rows = range(form.labels[0].row + 1, len(lines))
    found = [row for row in rows if row not in taken and SENT.match(lines[row].text)]
    return [Label(lines[row].start, lines[row].start, "") for row in found]


def _notes(form: FileForm, lines: list[Line]) -> list[Label]:
    """What stands where labels stand, set apart as they are, and is none: "**Resolution:** …"."""
    taken = {mark.row for mark in (*form.labels, *form.nobodys)}
    if not any(lines[mark.row].marked for mark in form.labels):
        return []
    rows = range(form.labels[0].row + 1, len(lines))
    marked = (row for row in rows if row not in taken and lines[row].marked)
    found = [row for row in marked if lines[row].text[: lines[row].marked].rstrip()[-1:] == ":"]
    return [Label(lines[row].start, lines[row].start, "") for row in found]


_DASH = re.compile(r"[ \t]*[—–-][ \t\u00a0]+\S")


def _dashed(form: FileForm, lines: list[Line]) -> list[Label]:
    """Answers of an interview behind dashes: not the questioner's, and nobody says whose."""
    taken = {mark.row: mark for mark in form.labels}
    if len({mark.key for mark in form.labels}) > 1:
        return []
    rows = range(form.labels[0].row + 1, len(lines))
    found = [row for row in rows if row not in taken and _DASH.match(lines[row].text)]
    after_words = [row for row in found if not (mark := taken.get(row - 1)) or mark.said]
    return [Label(lines[row].start, lines[row].start, "") for row in after_words]
