"""Every kind of refusal that the program knows has its text in every language."""

import ast
import re
from pathlib import Path

import pytest

from handlers.texts.catalogue import Texts, files
from handlers.texts.interface_languages import INTERFACES
from handlers.texts.refusals import refusal
from meetings.model.errors import ArchiveBusy, ArchiveError, UnreadableTranscript
from meetings.transcripts.head.hinted import NO_DATE
from meetings.transcripts.readers import unsupported_formats

ROOT = Path(__file__).parents[3]
CLASSES = {"UnreadableTranscript", "SourceError", "AddressRefused", "TryLater", "NotThere"}
APART = {"told"}
"""Values that stand in a dictionary of the caller: those of a server's answer."""


def raised():
    """Kinds and the values told with them, wherever an error is made."""
    for room in ("meetings", "bot", "storage", "handlers"):
        for path in (ROOT / room).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and makes_an_error(node):
                    yield from kinds_of(node)


def makes_an_error(call):
    """A class called by its name, or from the class of its own that is made from it."""
    told = isinstance(call.func, ast.Attribute) and call.func.attr == "__init__"
    own = told and any(one.arg == "kind" for one in call.keywords)
    return own or getattr(call.func, "id", "") in CLASSES


def kinds_of(call):
    given = {one.arg: one.value for one in call.keywords}
    kind = given.pop("kind")
    apart = {one.value.id for one in call.keywords if isinstance(one.value, ast.Name)} & APART
    values = {name for name in given if name} | ({"host", "status"} if apart else set())
    if isinstance(kind, ast.Constant):
        yield kind.value, frozenset(values)
    elif isinstance(kind, ast.Name) and kind.id == "NO_DATE":
        yield NO_DATE, frozenset(values)


NOT_READ = unsupported_formats._KINDS.values()
KINDS = sorted(
    {*raised(), *((kind, frozenset()) for kind in {*NOT_READ, "not-read"})},
    key=lambda one: (one[0], sorted(one[1])),
)


@pytest.mark.parametrize("code", INTERFACES)
@pytest.mark.parametrize(("kind", "names"), KINDS)
def test_every_kind_has_a_text(code, kind, names):
    error = UnreadableTranscript("in English", kind=kind, **dict.fromkeys(names, "7"))
    told = refusal(Texts(code), error)
    assert told
    if code in {"ru", "en"}:
        assert bool(re.search("[а-яё]", told)) == (code == "ru")


def test_there_are_as_many_as_the_program_has_reasons():
    assert len({kind for kind, _ in KINDS}) >= 55


def test_no_text_is_left_without_its_kind():
    told = {
        found
        for path in files("en")
        for found in re.findall(r"^refusal-([a-z-]+) =", path.read_text("utf-8"), re.MULTILINE)
    }
    assert told - {kind for kind, _ in KINDS} == {
        "archive-busy",
        "earlier",  # reasons that were kept before they had kinds
        "failed",
    }


@pytest.mark.parametrize("error", [ArchiveBusy("another process"), ArchiveError("no space")])
def test_what_has_no_kind_is_told_in_russian_too(error):
    assert not re.search("[a-z]", refusal(Texts("ru"), error))
