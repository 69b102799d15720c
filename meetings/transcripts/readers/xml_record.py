"""Records of parliaments in XML: ParlaMint and other TEI, Akoma Ntoso, Hansard of Canada and of
TheyWorkForYou, the Bundestag's protocols, and what is built alike."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.meeting import Block, Draft
from meetings.transcripts.head.file_names import date_told
from meetings.transcripts.html.decoding import is_html
from meetings.transcripts.readers.cue_speakers import spoken
from meetings.transcripts.readers.cues import Cue
from meetings.transcripts.readers.reader import Reader
from meetings.transcripts.readers.row_times import starts_in_seconds
from meetings.transcripts.readers.told_dates import told_date
from meetings.transcripts.readers.xml_speeches import Speeches
from meetings.transcripts.readers.xml_tree import Node, root_name, xml_tree
from meetings.transcripts.readers.xml_words import CAPTIONS

_FEEDS: Final = frozenset({"feed", "entry", "rss", "rdf", "opml", "urlset", "sitemapindex", "svg"})
_FORMS: Final = {"tei": "TEI", "teicorpus": "TEI", "akomantoso": "Akoma Ntoso"}
_LANGUAGES: Final = {"eng": "en", "fra": "fr", "fre": "fr", "spa": "es", "rus": "ru", "deu": "de",
                     "ger": "de", "ita": "it", "por": "pt", "kaz": "kk", "ukr": "uk", "pol": "pl",
                     "ell": "el", "gle": "ga", "swa": "sw"}  # fmt: skip
_DATED: Final = re.compile(r"(?:19|20)\d\d")
_CORPUS = re.compile(r"\s*\[ParlaMint[^\]]*\]$")
_HEADERS: Final = frozenset({"header", "meta", "metadata"})
_FEWEST: Final = 3
"""Paragraphs of XML without speeches that may still be a transcript."""


def read_xml_record(data: bytes) -> Draft:
    """The speeches of a record, a block a paragraph."""
    root = next(xml_tree(data).children())
    blocks = _captions(root) if root.name in CAPTIONS else _speeches(root)
    form = _FORMS.get(root.name, READER.form)
    if not blocks:
        raise UnreadableTranscript(
            f"this XML, <{root.name}>, has no speeches that we know: TEI (u, sp), Akoma Ntoso"
            " (speech) and their like are read"
        )
    title = _title(root)
    return Draft(
        form=form,
        blocks=blocks,
        title=title,
        date=_date(root) or date_told(title or ""),
        place=_place(root),
        lang=_language(root),
    )


def _speeches(root: Node) -> tuple[Block, ...]:
    speeches = Speeches(root)
    blocks = tuple(speeches.blocks())
    paragraphs = sum(node.name in {"p", "para", "paragraph"} for node in root.walk())
    return blocks if speeches.spoken or paragraphs >= _FEWEST else ()


def _captions(root: Node) -> tuple[Block, ...]:
    """Captions: TTML's paragraphs, YouTube's texts."""
    shown = [(one, one.get("begin", "start", "t")) for one in root.walk()]
    timed = [(one, value) for one, value in shown if value and one.name in {"p", "text"}]
    words = sum(one.text().count(" ") + 1 for one, _ in timed)
    told = [("t" if "t" in one.attributes else "begin", _number(value)) for one, value in timed]
    starts = starts_in_seconds(told, words)
    return spoken(
        [
            Cue(start or 0.0, (text,))
            for (one, _), start in zip(timed, starts, strict=True)
            if (text := one.text())
        ]
    )


def _number(value: str) -> object:
    return float(value) if re.fullmatch(r"\d+(?:\.\d+)?", value) else value


def _title(root: Node) -> str | None:
    """The record's own title, in its own language where there are several."""
    return next(filter(None, (_CORPUS.sub("", one) for one in _titles(root))), None)


def _titles(root: Node) -> Iterator[str]:
    lang = root.get("lang")
    titles = [node for node in root.walk() if node.name == "title"]
    own = [node for node in titles if node.get("lang") in {None, lang}]
    for kind in ("sub", "main"):
        yield from (node.text() for node in own if node.get("type") == kind)
    for node in root.walk():
        if node.name in {"doctitle", "documenttitle", "sessiontitle", "debatetitle"}:
            yield node.text()
        elif node.name in {"frbralias", "frbrtitle"}:
            yield node.get("value") or ""
        elif node.name == "extracteditem" and (node.get("name") or "").lower() == "title":
            yield node.text()
    yield from (node.text() for node in titles)
    for name in ("heading", "head", "major-heading"):
        yield from (node.text() for node in root.walk() if node.name == name)


def _date(root: Node) -> dt.date | None:
    return next(filter(None, map(told_date, _dates(root))), None)


def _dates(root: Node) -> Iterator[str]:
    """Where a sitting's day stands, the surest place first: never the day of publication."""
    for name in ("setting", "sourcedesc"):
        for node in root.walk():
            if node.name == name:
                yield from _days(node, "date")
    yield from _days(root, "docdate")
    work = next((node for node in root.walk() if node.name == "frbrwork"), None)
    if work is not None:
        yield from _days(work, "frbrdate")
    for key, value in root.attributes.items():
        if "date" in key or "datum" in key:
            yield value
    for node in root.walk():
        if node.name == "extracteditem" and (node.get("name") or "").lower() == "date":
            yield node.text()
        elif node.name in {"sittingdate", "sitting-date", "debatedate", "sitzungsdatum", "datum"}:
            yield node.get("date", "when", "value") or node.text()
    yield from _first_date(root)


def _days(root: Node, name: str) -> Iterator[str]:
    for node in root.walk():
        if node.name == name:
            yield node.get("when", "date", "from", "value") or node.text()


def _first_date(root: Node) -> Iterator[str]:
    header = next(
        (node for node in root.walk() if node.name in {"header", "meta", "metadata"}), root
    )
    for node in list(header.walk())[:2000]:
        if node.name == "date":
            yield node.get("when", "date") or node.text()
    speech = next((node for node in root.walk() if node.get("id") and node.name == "speech"), None)
    told = re.search(r"\d{4}-\d\d-\d\d", (speech.get("id") or "") if speech else "")
    if told:  # uk.org.publicwhip/debate/2031-05-06a.3.0
        yield told[0]


def _place(root: Node) -> str | None:
    setting = next((node for node in root.walk() if node.name == "setting"), None)
    if setting is None:
        return None
    cities = (node for node in setting.walk() if node.get("type") in {"city", "place"})
    return next((text for node in cities if (text := node.text())), None)


def _language(root: Node) -> str | None:
    told = root.get("lang") or next(
        (node.get("language") for node in root.walk() if node.name == "frbrlanguage"), None
    )
    if not told:
        return None
    return _LANGUAGES.get(told.lower()) or told[:2].lower()


def _sniff(data: bytes, _name: str) -> bool:
    name = root_name(data)
    return name is not None and name not in _FEEDS and name != "html" and not is_html(data)


READER = Reader("XML record", (".xml", ".trs", ".ttml", ".dfxp", ".akn"), _sniff, read_xml_record)
