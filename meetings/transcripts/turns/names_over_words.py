"""Which names in a line of their own are over what that person says: "Mara Quill" over words."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from meetings.transcripts.turns.certain_labels import (
    has_note_behind,
    has_office_behind,
    is_certain,
    is_of_ordinary_words,
)
from meetings.transcripts.turns.common_given_names import COMMON_GIVEN
from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.label_words import OFFICE_NOUNS, OFFICE_RU
from meetings.transcripts.turns.labels_beside_times import is_sentence
from meetings.transcripts.turns.labels_of_one_shape import (
    ends_before,
    label_groups,
    like_speech,
    next_text,
)
from meetings.transcripts.turns.lines_and_marks import Line, Mark
from meetings.transcripts.turns.name_forms import INITIALS_RU
from meetings.transcripts.turns.names_over_words_in_turn import again, names_in_turn, of_the_kind
from meetings.transcripts.turns.not_speakers import OFFICES, ROLES
from meetings.transcripts.turns.parts_of_labels import key_of
from meetings.transcripts.turns.who_speaks_once import may_be_somebody

DASHES: Final = frozenset("―—–")
"""What may part a name in a line of its own from the words below."""
_HOSTS: Final = frozenset("operator moderator оператор модератор".split())
"""Who may have a colon where all others stand over their words, with an office below the name."""
_OF_WHAT: Final = frozenset({"of", "for"})
_LIKE_PEOPLE: Final = frozenset({"name", "caps", "titled"})


def alone(
    found: list[Mark], lines: Sequence[Line], known: set[str]
) -> tuple[list[Mark], list[Mark]]:
    """Such names, and what may be one: words under that are nobody's.

    ``known``: who has a label of another form; where there are such, nobody else is believed.
    """
    found = _with_offices([mark for mark in found if not _is_answer(mark.label)])
    labels = label_groups(found, lines)
    over = _over_words(found, lines)
    dashed = {m.row for m in found if next_text(lines, m.row).strip() in DASHES}
    counts = Counter(mark.key for mark in over)
    several = {key for key in counts if labels[key].count > 1 and labels[key].look != "small"}
    likely = several | {m.key for m in over if _names_itself(m.label) or m.row in dashed}
    if any(look_of(m.label) == "role" for m in over if m.key in several):
        likely |= {m.key for m in over if _is_printed(m)}  # «П.П. БАКЕН» beside the chair's turns
    known = known - _HOSTS
    sure = {m.row for m in over if look_of(m.label) == "titled" and has_note_behind(m.label)}
    if not known and len(sure) < 2 and not _is_own_form(counts, several, likely, lines):
        return [], []
    if known:  # the file has another form: here only those who speak in it
        return [m for m in over if (m.key in known and " " in m.label) or _is_printed(m)], []
    lists = _over_lists_only(over, lines)
    taken = [m for m in over if (m.key in likely and m.key not in lists) or labels[m.key].certain]
    taken = [*taken, *names_in_turn(found, taken, labels, lines)]
    taken = [*taken, *again(found, taken, lines), *of_the_kind(over, taken, labels, lines)]
    rows = {mark.row for mark in taken}
    rest = [m for m in over if m.row not in rows]
    by_one_word = 2 * sum(" " not in m.label for m in taken) >= len(taken)
    return taken, [
        m
        for m in rest
        if _may_be_person(m) or may_be_somebody(m.label) or (by_one_word and _may_be_name(m))
    ]


_ITEM: Final = ("- ", "* ", "• ", "· ")


def _over_lists_only(over: Sequence[Mark], lines: Sequence[Line]) -> set[str]:
    """One word that stands over nothing but items and is no given name: a topic, a team."""
    said = {mark.key for mark in over if not next_text(lines, mark.row).startswith(_ITEM)}
    alone = (mark for mark in over if " " not in mark.key and mark.label not in COMMON_GIVEN)
    return {mark.key for mark in alone} - said


def _is_printed(mark: Mark) -> bool:
    """«ВЕРЕС О.М.» over the words, as chambers print those who speak among «ГОЛОВУЮЧИЙ. …»."""
    words = mark.label.split(maxsplit=1)
    return (
        len(words) == 2
        and mark.label.isupper()
        and mark.label.count(".") == 2
        and bool(INITIALS_RU.fullmatch(mark.label))
    )


def _with_offices(found: Sequence[Mark]) -> list[Mark]:
    """A name and the office in the line below it are one label: «ИВАНОВ И.И.», «Мэр Тарна»."""
    above = {mark.row + 1: mark for mark in found if _may_be_person(mark)}
    people: dict[str, set[str]] = defaultdict(set)
    for mark in found:
        people[mark.label].add(above[mark.row].key if mark.row in above else "")
    counts = Counter(mark.key for mark in found)
    lines = Counter(mark.label for mark in found)  # "Mr. Vale, it leaks as" has his key, too

    def _always_below(mark: Mark) -> bool:
        """Whether a line stands under one name alone, and that name over nothing else."""
        one = next(iter(people[mark.label]))
        times = lines[mark.label]
        return times > 1 and people[mark.label] == {one} and counts[one] == times

    sure = {m.key for m in found if counts[m.key] > 1 or is_certain(m.label)}
    held = {
        m.row: above[m.row]
        for m in found
        if "" not in people[m.label]
        and ((_is_office(m) and _all_hold_it(people[m.label], sure, m)) or _always_below(m))
    }
    named = {mark.row for mark in held.values()}
    return [
        replace(m, start=held[m.row].start, label=f"{held[m.row].label}, {m.label}")
        if m.row in held
        else m
        for m in found
        if m.row not in named
    ]


def _all_hold_it(people: set[str], sure: set[str], office: Mark) -> bool:
    """Whether an office is one person's, or the same one of several, as "Member" is.

    "The Chair" under different headings is whoever speaks.
    """
    return len(people) == 1 or (people <= sure and not office.label.startswith("The "))


def _may_be_person(mark: Mark) -> bool:
    """Two to four words with the form of a name, and not "Gate Repairs"."""
    words = mark.label.split()
    return (
        2 <= len(words) <= 4
        and look_of(mark.label) in _LIKE_PEOPLE
        and not is_of_ordinary_words(mark.label)
    )


def _may_be_name(mark: Mark) -> bool:
    """One word, "Torvik", as people are called in such a file; ordinary ones are no labels."""
    return look_of(mark.label) in {"word", "caps", "code"}


def _is_office(mark: Mark) -> bool:
    words = [word.casefold().strip(".,") for word in mark.label.split()]
    offices = OFFICE_NOUNS | OFFICES | ROLES
    names_one = any(word in offices for word in words) or bool(OFFICE_RU.match(words[0]))
    holder = look_of(mark.label) == "titled" and not _OF_WHAT & set(words)  # "Mayor Moss"
    return names_one and not holder and not is_sentence(mark.label)  # "Agreed, thank you all."


def _over_words(found: Sequence[Mark], lines: Sequence[Line]) -> list[Mark]:
    whole = Counter(m.label for m in found)
    again = {m.row for m in found if whole[m.label] > 1}
    # Under a name that comes back: "Mr. Vale, so we meant to do it and", the first line of words.
    rows = again | {m.row for m in found if m.row - 1 not in again and _names_itself(m.label)}
    return [
        m
        for m in found
        if m.row + 1 not in rows and not is_sentence(m.label) and _is_over_words(m, lines)
    ]


_STOP: Final = re.compile(r"[^\W\d_]{2}\.$")


def _is_answer(label: str) -> bool:
    """ "Sí.", "Yes.": a word and a full stop; "Tim Roe Jr." has more."""
    return " " not in label and bool(_STOP.search(label))


def _names_itself(label: str) -> bool:
    """Whether a label alone in its line says who that is: "Tim Roe -- CEO", "Bo Vale (Con)"."""
    return has_office_behind(label) or has_note_behind(label) or look_of(label) == "titled"


def _is_own_form(
    counts: Counter[str], again: set[str], likely: set[str], lines: Sequence[Line]
) -> bool:
    written = sum(
        bool(line.text.strip()) and ends_before(lines, row) for row, line in enumerate(lines)
    )
    times = sum(counts[key] for key in likely)
    several = len(again) >= 2 or (again and len(likely) >= 3)
    # In one of twelve lines at least that begin a sentence: turns of more than twelve paragraphs
    # are rare all through, and lines that are broken at a margin mostly go on with one.
    return bool(several) and times >= 4 and times * 12 >= written


def _is_over_words(mark: Mark, lines: Sequence[Line]) -> bool:
    """Whether words follow a line that are longer than it, or end as a sentence."""
    text = next_text(lines, mark.row)
    if key_of(text[:80]) == mark.key:
        return False
    said = [line.text for line in lines[mark.row + 1 : mark.row + 4] if line.text.strip()]
    if said and said[0].strip().replace(",", "").replace(".", "").isdigit():  # a table's cell
        return False
    cut_short = bool(said) and said[0].rstrip().endswith(("—", "--"))  # "My Lords—"
    return cut_short or any(map(like_speech, said[:2]))
