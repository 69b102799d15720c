"""Telegram messages on a terminal: marked words, links, quotes, buttons, files, notes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from rich.console import Console
from rich.text import Text

from bot.local_bot_api.keyboard import ApiButton
from bot.local_bot_api.recorded_actions import (
    Action,
    CallbackAnswer,
    Deleted,
    Event,
    Reaction,
    Sent,
)
from meetings.retrieval.quoting.page_link import without_sentence

_STYLES = {
    "bold": "bold",
    "italic": "italic",
    "underline": "underline",
    "strikethrough": "strike",
    "spoiler": "dim",
    "code": "cyan",
    "pre": "cyan",
    "text_link": "underline",
}
_QUOTES = frozenset({"blockquote", "expandable_blockquote"})
_BAR = "│ "
_STRUCK = "~~"
_TAPPED = frozenset({"copy_text", "switch_inline_query_chosen_chat"})
"""What only Telegram's apps can do: at a terminal one copies with the mouse."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What the terminal says by itself; ``{path}`` is where a file was saved."""

    picture: str = "[picture: {path}]"
    document: str = "[file: {path}]"
    actions: Mapping[str, str] = field(default_factory=lambda: {"typing": "… typing"})


@dataclass(slots=True)
class TerminalScreen:
    """Shows what a bot does; knows which buttons stand there to be pressed.

    Files go to ``folder``. Where nobody looks (a pipe), lines are not wrapped and chat actions
    not noted.
    """

    out: Console
    folder: Path
    wording: Wording = field(default_factory=Wording)
    pressable: Sent | None = None
    _noted: str = ""
    _saved: dict[int, tuple[bytes, Path]] = field(default_factory=dict)

    def happened(self, event: Event) -> None:
        """Shows one thing the bot did."""
        match event:
            case Sent():
                self._message(event)
            case Action(action=action):
                self._action(action)
            case CallbackAnswer(text=text, url=url, alert=alert) if text or url:
                self._print(Text(text or url, "bold" if alert else "dim"))
            case Deleted(id=number):
                self._gone(number)
            case Reaction(emoji=emoji) if emoji:
                self._print(Text("".join(emoji)))
            case _:
                pass

    def place(self, typed: str) -> int | None:
        """Where among the buttons of the latest keyboard the one of a typed number stands."""
        if self.pressable is None or not typed.isdecimal():
            return None
        numbers = _numbers(self.pressable)
        return numbers.index(int(typed)) if int(typed) in set(numbers) - {0} else None

    def _message(self, message: Sent) -> None:
        self._noted = ""
        if message.photo is not None or message.document is not None:
            self._file(message)
        for line in self._lines(message):
            self._print(line)
        for row in _button_rows(message):
            for line in self._wrapped(row, 0):
                self._print(line)
        self._print(Text())
        if any(_numbers(message)):
            self.pressable = message
        else:
            self._gone(message.id)

    def _gone(self, number: int) -> None:
        """A message has lost its buttons."""
        if self.pressable is not None and self.pressable.id == number:
            self.pressable = None

    def _lines(self, message: Sent) -> Iterator[Text]:
        for block, quoted in blocks(message, plain=not self.out.is_terminal):
            bar = _BAR if quoted else ""
            for line in self._wrapped(block, len(bar)):
                yield Text.assemble((bar, "dim"), line)

    def _wrapped(self, block: Text, indent: int) -> list[Text]:
        if not self.out.is_terminal:
            return list(block.split("\n", allow_blank=True))
        lines = list(block.wrap(self.out, max(self.out.width - indent, 10)))
        for line in lines:
            line.rstrip()
        return lines

    def _file(self, message: Sent) -> None:
        content = message.photo if message.photo is not None else message.document or b""
        before, path = self._saved.get(message.id, (b"", Path()))
        if before != content:
            path = _free(self.folder / _file_name(message))
            self.folder.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            self._saved[message.id] = (content, path)
        words = self.wording.picture if message.photo is not None else self.wording.document
        self._print(Text(words.format(path=path), "magenta"))

    def _action(self, action: str) -> None:
        """One note until the next message, however often the bot says it is at work."""
        words = self.wording.actions.get(action, f"… {action.replace('_', ' ')}")
        if self.out.is_terminal and words != self._noted:
            self._noted = words
            self._print(Text(words, "dim"))

    def _print(self, text: Text) -> None:
        self.out.print(text, soft_wrap=True, highlight=False)


def blocks(message: Sent, *, plain: bool = False) -> Iterator[tuple[Text, bool]]:
    """A message's text in stretches that are quoted or not, styled, links with their address.

    ``plain``: nothing can be struck through, so tildes stand around it: it was not said.
    """
    places = _places(message.text)
    whole = Text(message.text)
    for entity in message.entities:
        if style := _STYLES.get(entity.kind):
            whole.stylize(style, places[entity.offset], places[entity.stop])
    added = [_Added(place, Text(f" ({to})", "dim")) for place, to in _addresses(message, places)]
    if plain:
        added += _struck(message, places)
    for start, stop, quoted in _stretches(message, places):
        piece = whole[start:stop]
        for one in sorted(added, key=lambda each: each.place, reverse=True):
            if start <= one.place < stop if one.opens else start < one.place <= stop:
                at = one.place - start
                piece = piece[:at] + one.words + piece[at:]
        yield piece, quoted


@dataclass(frozen=True, slots=True)
class _Added:
    """What a terminal shows beyond a message's text; ``opens``: before what stands there."""

    place: int
    words: Text
    opens: bool = False


def _struck(message: Sent, places: list[int]) -> Iterator[_Added]:
    for entity in message.entities:
        if entity.kind == "strikethrough":
            yield _Added(places[entity.offset], Text(_STRUCK), opens=True)
            yield _Added(places[entity.stop], Text(_STRUCK))


def _places(text: str) -> list[int]:
    """Where each UTF-16 offset of a text lies in it."""
    places = []
    for index, character in enumerate(text):
        places += [index] * (2 if character > "\uffff" else 1)
    return [*places, len(text)]


def _stretches(message: Sent, places: list[int]) -> Iterator[tuple[int, int, bool]]:
    """Quotes stand on lines of their own, so the line feed before and after one goes."""
    text, at = message.text, 0
    for entity in message.entities:
        if entity.kind not in _QUOTES or places[entity.offset] < at:
            continue
        start, stop = places[entity.offset], places[entity.stop]
        before = start - 1 if text[at:start].endswith("\n") else start
        if before > at:
            yield at, before, False
        yield start, stop, True
        at = stop + 1 if text[stop : stop + 1] == "\n" else stop
    if at < len(text):
        yield at, len(text), False


def _addresses(message: Sent, places: list[int]) -> Iterator[tuple[int, str]]:
    """Where links end and where they lead, but for those whose words are the address."""
    for entity in message.entities:
        if entity.kind == "text_link":
            words = message.text[places[entity.offset] : places[entity.stop]]
            address = without_sentence(entity.url)
            if _bare(words) != _bare(address):
                yield places[entity.stop], address


def _bare(address: str) -> str:
    return address.partition("://")[2].rstrip("/") if "://" in address else address.rstrip("/")


def _numbers(message: Sent) -> list[int]:
    """The number of each button in reading order; 0 for one that tells the bot nothing."""
    counted = count(1)
    return [next(counted) if button.data else 0 for button in message.buttons]


def _button_rows(message: Sent) -> Iterator[Text]:
    numbers = iter(_numbers(message))
    for row in message.rows:
        labels = [(button, next(numbers)) for button in row]
        told = [
            _label(button, number) for button, number in labels if button.action not in _TAPPED
        ]
        if told:
            yield Text("  ").join(told)


def _label(button: ApiButton, number: int) -> Text:
    if number:
        return Text.assemble((f"[{number}]", "bold cyan"), " ", button.text)
    if button.value:
        return Text.assemble(button.text, (f" ({button.value})", "dim"))
    return Text(button.text)


def _file_name(message: Sent) -> str:
    """A name without folders; pictures come without one of their own."""
    if message.photo is None:
        return Path(message.file_name).name or f"file-{message.id}"
    kind = "png" if message.photo.startswith(b"\x89PNG") else "jpg"
    return f"picture-{message.id}.{kind}"


def _free(path: Path) -> Path:
    """A path at which nothing lies yet: ``facts.csv``, ``facts-2.csv``, …"""
    number = 1
    wanted = path
    while wanted.exists():
        number += 1
        wanted = path.with_stem(f"{path.stem}-{number}")
    return wanted
