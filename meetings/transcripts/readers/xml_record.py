"""Records of parliaments in XML: ParlaMint and other TEI, Akoma Ntoso, Hansard of Canada and of
TheyWorkForYou, the Bundestag's protocols, and what is built alike."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Block, Draft
from meetings.transcripts.head.file_names import date_told
from meetings.transcripts.html.decoding import is_html
from meetings.transcripts.readers.beginning import beginning
from meetings.transcripts.readers.cue_speakers import spoken
from meetings.transcripts.readers.cues import Cue
from meetings.transcripts.readers.dates_in_fields import told_date
from meetings.transcripts.readers.reader import Reader
from meetings.transcripts.readers.row_times import starts_in_seconds
from meetings.transcripts.readers.safe_xml import Node, root_name, xml_tree
from meetings.transcripts.readers.xml_element_names import CAPTIONS
from meetings.transcripts.readers.xml_people import Names
from meetings.transcripts.readers.xml_speeches import Speeches

_FEEDS: Final = frozenset({"feed", "entry", "rss", "rdf", "opml", "urlset", "sitemapindex", "svg"})
_FORMS: Final = {"tei": "TEI", "teicorpus": "TEI", "akomantoso": "Akoma Ntoso"}
_LANGUAGES: Final = {"eng": "en", "fra": "fr", "fre": "fr", "spa": "es", "rus": "ru", "deu": "de",
                     "ger": "de", "ita": "it", "por": "pt", "kaz": "kk", "ukr": "uk", "pol": "pl",
                     "ell": "el", "gle": "ga", "swa": "sw"}  # fmt: skip
_CORPUS = re.compile(r"\s*\[ParlaMint[^\]]*\]$")
_ASKED: Final = frozenset(
    """
    title doctitle documenttitle sessiontitle debatetitle frbralias frbrtitle extracteditem heading
    head major-heading setting sourcedesc docdate frbrwork sittingdate sitting-date debatedate
    sitzungsdatum datum header meta metadata speech frbrlanguage session.header day.start titel
    plenarprotokoll-nummer dateofsitting
    """.split()
)
_Named = dict[str, list[Node]]
_FEWEST: Final = 3
"""Paragraphs of XML without speeches that may still be a transcript."""
_TYPED_LINES: Final = 10
_MOSTLY: Final = 0.8
"""Share of the words that stand in one element, where all of a record does."""


def read_xml_record(data: bytes) -> Draft:
    """The speeches of a record, a block a paragraph."""
    root = next(xml_tree(data).children(), None)
    if root is None:  # a page's script, which shows nothing
        raise UnreadableTranscript("this XML holds no words", kind="no-words")
    captions = _captions(root) if root.name in CAPTIONS else ()
    blocks = captions or _speeches(root) or _typed(root)
    form = _FORMS.get(root.name, READER.form)
    if not blocks:
        raise UnreadableTranscript(
            f"this XML, <{root.name}>, has no speeches that we know: TEI (u, sp), Akoma Ntoso"
            " (speech) and their like are read",
            kind="xml-unknown",
            name=root.name,
        )
    named = _by_name(root)
    title = _title(root, named)
    return Draft(
        form=form,
        blocks=blocks,
        title=title,
        date=_date(root, named) or date_told(title or ""),
        place=_place(root, named),
        lang=_language(root, named),
    )


def _speeches(root: Node) -> tuple[Block, ...]:
    speeches = Speeches(root)
    blocks = tuple(speeches.blocks())
    paragraphs = sum(node.name in {"p", "para", "paragraph"} for node in root.walk())
    return blocks if speeches.spoken or paragraphs >= _FEWEST else ()


def _typed(root: Node) -> tuple[Block, ...]:
    """The lines of a record that stands in one element as it was typed: <TEXT>."""
    texts = ["".join(one for one in node.inside if isinstance(one, str)) for node in root.walk()]
    longest = max(texts, key=len, default="")
    lines = [line.strip() for line in longest.split("\n") if line.strip()]
    if len(lines) < _TYPED_LINES or len(longest) < _MOSTLY * sum(map(len, texts)):
        return ()
    return tuple(map(Block, lines))


def _captions(root: Node) -> tuple[Block, ...]:
    """Captions: TTML's paragraphs, YouTube's texts."""
    shown = [(one, one.get("begin", "start", "t")) for one in root.walk()]
    timed = [(one, value) for one, value in shown if value and one.name in {"p", "text"}]
    words = sum(one.text().count(" ") + 1 for one, _ in timed)
    told = [("t" if "t" in one.attributes else "begin", _number(value)) for one, value in timed]
    starts = starts_in_seconds(told, words)
    names = Names(root)
    return spoken(
        [
            Cue(start or 0.0, (text,), names.of(told_by, None) if told_by else None)
            for (one, _), start in zip(timed, starts, strict=True)
            for told_by, text in _by_agent(one)
        ]
    )


def _by_agent(paragraph: Node) -> Iterator[tuple[str | None, str]]:
    """What a paragraph of captions shows, part by part, and the id of who says it, if any."""
    inside = [one for one in paragraph.walk() if one.get("agent") and one is not paragraph]
    if inside:
        yield from ((one.get("agent"), text) for one in inside if (text := one.text()))
    elif text := paragraph.text():
        yield paragraph.get("agent"), text


def _number(value: str) -> object:
    return float(value) if re.fullmatch(r"\d+(?:\.\d+)?", value) else value


def _by_name(root: Node) -> _Named:
    """The elements of a record that are asked for, by their names."""
    found: _Named = defaultdict(list)
    for node in root.walk():
        if node.name in _ASKED:
            found[node.name].append(node)
    return found


def _title(root: Node, named: _Named) -> str | None:
    """The record's own title, in its own language where there are several."""
    titles = (_CORPUS.sub("", one) for one in _titles(root.get("lang"), named))
    return next(filter(None, titles), None)


def _titles(lang: str | None, named: _Named) -> Iterator[str]:
    own = [node for node in named["title"] if node.get("lang") in {None, lang}]
    for kind in ("sub", "main"):
        yield from (node.text() for node in own if node.get("type") == kind)
    for name in ("doctitle", "documenttitle", "sessiontitle", "debatetitle",
                 "plenarprotokoll-nummer"):  # fmt: skip
        yield from (node.text() for node in named[name])
    yield from (node.text() for node in named["titel"] if " " in node.text())  # not "Dr."
    for name in ("frbralias", "frbrtitle"):
        yield from (node.get("value") or "" for node in named[name])
    yield from _extracted("title", named)
    for name in ("title", "heading", "head", "major-heading"):
        yield from (node.text() for node in named[name])


def _extracted(wanted: str, named: _Named) -> Iterator[str]:
    """What Canada's records say about themselves: <ExtractedItem Name="Date">."""
    for node in named["extracteditem"]:
        if (node.get("name") or "").lower() == wanted:
            yield node.text()


def _date(root: Node, named: _Named) -> dt.date | None:
    return next(filter(None, map(told_date, _dates(root, named))), None)


def _dates(root: Node, named: _Named) -> Iterator[str]:
    """Where a sitting's day stands, the surest place first: never the day of publication."""
    for node in (*named["setting"], *named["sourcedesc"]):
        yield from (_day(one) for one in node.walk() if one.name == "date")
    yield from map(_day, named["docdate"])
    for work in named["frbrwork"][:1]:
        yield from (_day(one) for one in work.walk() if one.name == "frbrdate")
    yield from (value for key, value in root.attributes.items() if key.endswith(("date", "datum")))
    yield from _extracted("date", named)
    yield from _extracted("dateotherlang", named)  # the French record has the English day, too
    for name in ("sittingdate", "sitting-date", "debatedate", "sitzungsdatum", "datum",
                 "dateofsitting"):  # fmt: skip
        yield from map(_day, named[name])
    yield from map(_day, named["day.start"])
    headers = ("session.header", "header", "meta", "metadata")
    for header in [one for name in headers for one in named[name]][:3]:
        yield from (_day(one) for one in header.walk() if one.name == "date")
    for speech in named["speech"][:1]:  # uk.org.publicwhip/debate/2031-05-06a.3.0
        yield from re.findall(r"\d{4}-\d\d-\d\d", speech.get("id") or "")


def _day(node: Node) -> str:
    return node.get("when", "date", "from", "value") or node.text()


def _place(root: Node, named: _Named) -> str | None:
    inside = (one for setting in named["setting"][:1] for one in setting.walk())
    cities = (one.text() for one in inside if one.get("type") in {"city", "place"})
    return next(filter(None, cities), None) or root.get("sitzung-ort")


def _language(root: Node, named: _Named) -> str | None:
    told = root.get("lang") or next((node.get("language") for node in named["frbrlanguage"]), None)
    if not told:
        return None
    return _LANGUAGES.get(told.lower()) or told[:2].lower()


def _sniff(data: bytes, _name: str) -> bool:
    name = root_name(data)
    if name is None or name in _FEEDS or name == "html" or is_html(data):
        return False
    # "<ada> we begin", a chat's log, opens what it never closes
    closed = re.search(rf"(?:</(?:[\w.-]+:)?{re.escape(name)}|/)\s*>\W*$", _tail(data))
    return closed is not None or beginning(data).startswith("<?xml")


def _tail(data: bytes) -> str:
    return data[-2000:].replace(b"\0", b"").decode("utf-8", "replace").lower()


READER = Reader("XML record", (".xml", ".trs", ".ttml", ".dfxp", ".akn"), _sniff, read_xml_record)
