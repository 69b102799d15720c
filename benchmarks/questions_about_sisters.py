"""How often questions about the sister of what an archive holds are answered as if about it.

usage: questions_about_sisters.py [TRANSCRIPTS …] [--show]

Half of `questions/sisters.jsonl` are answered by the samples, by `questions/texts` or by a few of
the transcripts; the others ask the same of the old pier instead of the new, of another year, for
who built it instead of when. By words alone, of an archive that holds only those meetings.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.calibration_archives import QUESTIONS, TEXTS
from benchmarks.fill_in_evidence import files_of, filled
from benchmarks.judging import first_is_right
from bot.library import Library
from meetings.model.reply import Reply
from meetings.transcripts.read import read

SISTERS = QUESTIONS / "sisters.jsonl"
SAMPLES = QUESTIONS.parent.parent / "bot" / "samples"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with the reply to it."""

    question: dict[str, Any]
    reply: Reply

    @property
    def answerable(self) -> bool:
        """Whether a meeting answers it."""
        return bool(self.question["gold"])

    @property
    def right(self) -> bool:
        """Whether the first answer is right."""
        return first_is_right(self.question, self.reply)


def asked(transcripts: Sequence[Path], data: Path) -> Iterator[Asked]:
    """Each question with the reply of an archive made in a folder."""
    files = files_of([*transcripts, TEXTS, SAMPLES])
    questions = list(filled(SISTERS, files))
    held = {str(gold["meeting"]) for question in questions for gold in question["gold"]}
    held |= {path.stem for folder in (TEXTS, SAMPLES) for path in folder.glob("*.txt")}
    library = Library(data, meaning=False)
    texts = [(files[stem], files[stem].read_bytes()) for stem in sorted(held)]
    library.archive.put([(read(raw, source=str(path)), raw) for path, raw in texts])
    library.catch_up(wait=60)
    for question in questions:
        yield Asked(question, library.answerer.answer(question["question"]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("transcripts", type=Path, nargs="*")
    parser.add_argument("--show", action="store_true", help="print what is wrongly stated")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        told = list(asked(args.transcripts, Path(folder)))
    answerable = [one for one in told if one.answerable]
    stated = [one for one in told if one.reply.found]
    right = [one for one in stated if one.right]
    others = [one for one in stated if not one.answerable]
    print(
        f"{len(answerable)} answerable, {len(told) - len(answerable)} about sisters: coverage "
        f"{sum(one.reply.found for one in answerable) / len(answerable):.3f}, rejected "
        f"{1 - len(others) / (len(told) - len(answerable)):.3f}, precision "
        f"{len(right) / len(stated):.3f}"
    )
    for one in stated if args.show else ():
        if not one.right:
            print(f"  {one.question['question']}\n    {one.reply.answers[0].quote[:120]!r}")


if __name__ == "__main__":
    main()
