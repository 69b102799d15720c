"""Whom a record means: by id in its list of people, by the printed name, or by the id alone."""

from __future__ import annotations

import re
from typing import Final

from meetings.text.title_case import title_case
from meetings.transcripts.readers.field_names import LONGEST_NAME
from meetings.transcripts.readers.safe_xml import Node
from meetings.transcripts.readers.xml_element_names import PARTS_OF_NAMES, PEOPLE, SPEAKER_TAGS
from meetings.transcripts.turns.parts_of_labels import name_in_order

_WORDS: Final = frozenset({"text", "p", "para", "paragraph", "body", "content"})
_NOBODY: Final = frozenset({"", "unknown", "none", "null", "nospeaker", "undefined"})
_LETTERS: Final = "".join(filter(str.isalpha, map(chr, range(ord("A"), 0x530))))
"""Latin, Greek and Cyrillic ones."""
_SMALL: Final = "".join(filter(str.islower, _LETTERS))
_CAPITALS: Final = "".join(filter(str.isupper, _LETTERS))
_CAMEL = re.compile(rf"(?<=[{_SMALL}])(?<!Mc)(?<!Mac)(?=[{_CAPITALS}])")
_BORN = re.compile(r"(?<=[^\W\d_])[._-](?:1[89]|20)\d\d(?:[-_]\d{4})?$")
"""The year of birth that tells two of one name apart: "AdaReed.1961"."""
_CODE = re.compile(r"(?:[A-Z]{1,4}|p|pers|person|spk|speaker|mp)?[-_.]?\d+", re.IGNORECASE)


class Names:
    """The people of a record by what its speeches call them."""

    def __init__(self, root: Node) -> None:
        self._by_id: dict[str, str] = {}
        self._printed: dict[str, str] = {}
        for node in root.walk():
            if node.name in PEOPLE and (key := node.get("id", "eid")):
                self._add(key, node)

    def _add(self, key: str, node: Node) -> None:
        name = node.get("showas", "name") or _whole_name(node)
        if name and len(name) <= LONGEST_NAME:
            self._by_id.setdefault(key, name)

    def of(self, told: str | None, printed: str | None) -> str | None:
        """The name of whoever a speech calls ``told`` and the record prints as ``printed``."""
        key = (told or "").strip().lstrip("#").split(" ")[0]
        known = self._by_id.get(key) or self._by_id.get(key.rpartition("/")[2])
        if known:
            return known
        words = bare_name(printed)
        if not key or key.lower() in _NOBODY:
            return words
        if words:
            return self._printed.setdefault(key, words)
        if " " in (told or "").strip() and not (told or "").startswith("#"):
            return bare_name(told)
        return self._printed.get(key) or _from_id(key)


def printed_name(node: Node) -> str | None:
    """The name that an element prints: of its parts where it has some."""
    given, bar, family = (node.get("lib") or "").partition("|")  # LIB="Ann | Moss"
    if bar and given.strip() and family.strip():
        return " ".join(f"{given} {family}".split())
    return _whole_name(node)


def _whole_name(node: Node) -> str | None:
    """The first of several names in it; a woman may have another since she married."""
    for inner in node.walk():
        if inner.name in {"persname", "name", "affiliation"} and inner is not node:
            return _parts(inner) or bare_name(_spaced(inner))
    return _parts(node) or bare_name(_spaced(node))


def _spaced(node: Node) -> str:
    """The words of an element; of one that holds nothing but elements, a blank between these."""
    inside = [one for one in node.inside if not isinstance(one, str) or one.strip()]
    if len(inside) > 1 and not any(isinstance(one, str) for one in inside):
        return " ".join(one.text() for one in inside if not isinstance(one, str))
    return node.text()


def _parts(node: Node) -> str | None:
    found: dict[str, list[str]] = {}
    for one in node.walk():
        if one.name in PARTS_OF_NAMES and one is not node:
            found.setdefault(one.name, []).append(one.text())
    ordered = [word for name in PARTS_OF_NAMES for word in found.get(name, ())]
    return " ".join(ordered) or None


def bare_name(words: str | None) -> str | None:
    """Printed words without what parts them from the speech."""
    printed = " ".join((words or "").split()).lstrip("*†‡§ ")  # marks of speech in translation
    name = re.sub(r"\s*[:—–-]+\s*$", "", printed)
    name = re.sub(r"(?<=\w{4})\.$|\s\.$|,$", "", name)  # but "Jr." stays
    if name.count(",") > 1:  # "Holub, Ján, predseda rady"
        name = name_in_order(name) or name
    return name if 0 < len(name) <= LONGEST_NAME and name.lower() not in _NOBODY else None


def _from_id(key: str) -> str:
    """ "#StephenKinnock" and "/person/heather-mcpherson" are names, too; "#p12" is a number."""
    bare = key.rpartition("/")[2] or key
    bare = re.sub(r"^(?:ParlaMint-[A-Z-]+[.:_]|person[.:_-]|uk\.org\.publicwhip.*?)", "", bare)
    if _CODE.fullmatch(bare):
        return bare
    bare = _BORN.sub("", bare)
    words = _CAMEL.sub(" ", re.sub(r"[_.-]+", " ", bare)).split()
    plain = " ".join(words)
    return title_case(plain) if plain.islower() else plain


def holds_words(node: Node) -> bool:
    """Whether an element for who speaks has the words in it, too: "<talker><name/><text/>"."""
    inside = [one.name for one in node.children()] if node.name in SPEAKER_TAGS else []
    return "name" in inside and not _WORDS.isdisjoint(inside)


def names_speaker(node: Node) -> bool:
    """Whether an element names who says what follows."""
    if node.name == "note":
        return node.get("type") == "speaker"
    if node.name in SPEAKER_TAGS:
        return not holds_words(node)
    # "<name>The President:</name>" between the paragraphs of another's speech
    return node.name == "name" and node.text().endswith(":")
