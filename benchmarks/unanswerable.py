"""How many questions that no transcript answers get an answer, with and without vectors.

usage: unanswerable.py DATA_FOLDER [--questions FILE] [--meaning] [--show]
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bot.library import Library
from meetings.model.reply import Reply

QUESTIONS = Path(__file__).with_name("questions") / "unanswerable.jsonl"


def replies(data: Path, questions: Path, *, meaning: bool) -> list[tuple[str, Reply]]:
    """Each question with what the archive replies."""
    library = Library(data, meaning=meaning)
    library.catch_up(wait=60)
    asked = [json.loads(line)["question"] for line in questions.read_text("utf-8").splitlines()]
    return [(question, library.answerer.answer(question)) for question in asked]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--questions", type=Path, default=QUESTIONS)
    parser.add_argument("--meaning", action="store_true")
    parser.add_argument("--show", action="store_true", help="print those that are not silent")
    args = parser.parse_args()
    told = replies(args.data, args.questions, meaning=args.meaning)
    stated = sum(reply.found for _, reply in told)
    near = sum(bool(reply.answers) for _, reply in told) - stated
    print(f"{len(told)} questions: {stated} stated as answers, {near} shown the nearest")
    for question, reply in told:
        if args.show and reply.answers:
            first, how = reply.answers[0], "stated" if reply.found else "near"
            print(f"  {how} {first.score} {question}\n    {first.quote[:120]!r}")


if __name__ == "__main__":
    main()
