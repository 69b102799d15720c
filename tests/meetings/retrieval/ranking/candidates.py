"""A notation for candidates: a line is a meeting, what stands in ⟦…⟧ in it the candidate.

    2031-04-12 «Совет пристани» (Заречье) * О мелях. → Ася Кольцова, мэр: Раз. ⟦Два.⟧ → Лев: Три.

Day, title and place may be left out; « → » parts turns, a turn without a speaker goes on with the
last, «* » begins the lead. Where nothing is marked, the first sentence somebody says is meant.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from meetings.facts.extraction.extract import facts_of
from meetings.model.archive import Entry
from meetings.model.meeting import LEAD, Head, Meeting, Speaker, Turn
from meetings.model.passage import Passage
from meetings.model.question import Question, Term
from meetings.retrieval.answering import Answerer
from meetings.retrieval.indexing.passages import joined_keys, passages_of
from meetings.retrieval.ranking.candidates_seen import Candidate, candidate, context
from meetings.retrieval.ranking.meeting_head import MeetingHead
from meetings.retrieval.ranking.rerank import Ranked, ordered
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex

DAY = dt.date(2031, 5, 20)
TODAY = dt.date(2031, 6, 1)
_LINE = re.compile(
    r"(?:(?P<day>\d{4}-\d\d-\d\d) )?(?:[«“](?P<title>[^»”]+)[»”] )?"
    r"(?:\((?P<place>[^)]+)\) )?(?P<turns>.+)"
)
_SAYS = re.compile(
    r"(?P<name>[A-ZА-ЯЁ][\w-]+ [A-ZА-ЯЁ][\w-]+)(?:, (?P<role>[^:]+))?: (?P<text>.+)"
)


@dataclass(frozen=True, slots=True)
class Written:
    """A meeting as a line writes it, and where its candidate begins: turn and offset."""

    meeting: Meeting
    turn: int
    start: int

    @property
    def passages(self) -> list[Passage]:
        """All its sentences."""
        return [one.passage for one in passages_of(self.meeting, facts_of(self.meeting))]

    @property
    def marked(self) -> Passage:
        """The candidate's sentence."""
        return next(p for p in self.passages if (p.turn, p.start) == (self.turn, self.start))

    @property
    def entry(self) -> Entry:
        """What the archive's catalogue has of it."""
        meeting = self.meeting
        return Entry(meeting.head, meeting.lead, meeting.speakers, len(meeting.turns), 9, 1)

    def candidates(self) -> list[Candidate]:
        """All its sentences as candidates, the marked one first."""
        head = MeetingHead(self.entry)
        by_mark = sorted(self.passages, key=lambda p: p.place != self.marked.place)
        return [candidate(p, p.speaker, head) for p in by_mark]


def written(line: str, number: int = 1) -> Written:
    """The meeting that a line writes."""
    found = _LINE.fullmatch(line.strip())
    lead, turns, roles, mark = "", [], {}, (0, 0)
    for part in found["turns"].split(" → "):
        said = _SAYS.fullmatch(part)
        text = said["text"] if said else part.removeprefix("* ")
        at = LEAD if part.startswith("* ") else len(turns)
        if "⟦" in text:
            mark = at, text.index("⟦")
        text = text.replace("⟦", "").replace("⟧", "")
        if at == LEAD:
            lead = text
            continue
        name = said["name"] if said else turns[-1].speaker
        roles[name] = (said and said["role"]) or roles.get(name)
        turns.append(Turn(name, name, text))
    russian = re.search("[а-яё]", found["turns"]) is not None
    head = Head(
        str(number),
        found["title"] or ("Разговор" if russian else "A talk"),
        dt.date.fromisoformat(found["day"]) if found["day"] else DAY,
        None,
        found["place"],
        "ru" if russian else "en",
        None,
        f"http://pier.ru/{number}.txt",  # Russia's: so are figures without a country
    )
    people = tuple(Speaker(name, (name,), role, 1) for name, role in roles.items())
    return Written(Meeting(head, lead, people, tuple(turns)), *mark)


def term(word):
    """A word; «отель~гостиница»: and one near it in meaning; «якорь*3»: its weight;
    «борщ?» or «борщ*3?»: the archive has no such word; «Тверь»: a name.
    """
    word, unknown, _ = word.partition("?")
    word, _, weight = word.partition("*")
    word, _, near = word.partition("~")
    also = ((joined_keys(near), 0.8),) if near else ()
    keys, proper = ((joined_keys(word), 1.0),), word[:1].isupper()
    return Term(word, keys, not unknown, proper, float(weight or 1), also)


def question(words, asked="thing", lang="ru", **further):
    """A question of some words, understood against no archive."""
    return Question(words, lang, asked, tuple(map(term, words.split())), **further)


def answerer_of(lines, folder):
    """The real thing over the meetings that some lines write."""
    archive = MemoryArchive()
    texts = [written(line, number) for number, line in enumerate(lines, 1)]
    archive.put([(one.meeting, one.meeting.head.id.encode()) for one in texts])
    passages = PassageIndex(folder / "index")
    passages.catch_up(archive)
    return Answerer(archive, passages, today=lambda: TODAY)


def first_of(question: Question, line: str) -> Ranked:
    """The candidate of a line as the ranking has it when it comes first."""
    found = written(line)
    made = found.candidates()
    ranked = ordered(made, context(question, made), meaning=False)
    return next(one for one in ranked if one.candidate.passage.place == found.marked.place)
