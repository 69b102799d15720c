"""What typos cost: answer@1 with 30 % of the question's words mistyped, from a fixed seed.

usage: typing_mistakes.py --set QUESTIONS.jsonl DATA_FOLDER [--set …] [--share 0.3] [--seed 1]
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.learn_ranking import normal
from bot.library import Library

ALPHABETS = ("абвгдежзиклмнопрстуфхцчшщыьэюя", "abcdefghijklmnopqrstuvwxyz")


def mistyped(word: str, dice: random.Random) -> str:
    """One slip: two letters swapped, one left out, doubled or replaced."""
    if len(word) < 4 or not word.isalpha():
        return word
    at = dice.randrange(1, len(word) - 1)
    letters = ALPHABETS[0] if word.lower()[0] in ALPHABETS[0] else ALPHABETS[1]
    slip = dice.choice(("swap", "drop", "double", "replace"))
    if slip == "swap":
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if slip == "drop":
        return word[:at] + word[at + 1 :]
    if slip == "double":
        return word[:at] + word[at] + word[at:]
    return word[:at] + dice.choice(letters) + word[at + 1 :]


def with_mistakes(question: str, share: float, dice: random.Random) -> str:
    """A question with about this share of its words mistyped."""
    words = question.split(" ")
    return " ".join(mistyped(w, dice) if dice.random() < share else w for w in words)


def right(question: dict[str, Any], asked: str, library: Library) -> bool:
    """Whether the first answer comes from a right meeting and holds the evidence."""
    reply = library.answerer.answer(asked)
    if not reply.answers:
        return False
    first = reply.answers[0]
    head = first.meeting
    stems = {head.id, Path(head.source or "").stem, (head.url or "").rsplit("/", 1)[-1]}
    quote = normal(first.quote)
    for gold in question["gold"]:
        if str(gold["meeting"]) in stems:
            if question["kind"] == "meeting" or not gold.get("evidence"):
                return True
            if any(normal(evidence) in quote for evidence in gold["evidence"]):
                return True
    return False


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--set", nargs=2, action="append", required=True, type=Path)
    parser.add_argument("--share", type=float, default=0.3)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    for meaning in (False, True):
        clean, noisy, count = 0, 0, 0
        dice = random.Random(args.seed)
        for path, data in args.set:
            library = Library(data, meaning=meaning, meaning_seconds=0)
            for line in path.read_text("utf-8").splitlines():
                question = json.loads(line)
                asked = with_mistakes(question["question"], args.share, dice)
                if question["gold"]:
                    count += 1
                    clean += right(question, question["question"], library)
                    noisy += right(question, asked, library)
        name = "meaning" if meaning else "lexical"
        print(f"{name}: answer@1 {clean / count:.3f} clean, {noisy / count:.3f} with mistakes")


if __name__ == "__main__":
    main()
