"""Fills in the text of each question's evidence; the repository stores only where it is.

usage: fill_in_evidence.py QUESTIONS.jsonl --transcripts DIR [DIR …] > questions.jsonl

The files in `benchmarks/questions` name evidence by meeting (a file's stem) and the characters of
the file it stands in, so that no transcript's text lies in the repository.
"""

from __future__ import annotations

import argparse
import html
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def files_of(folders: list[Path]) -> dict[str, Path]:
    """The transcripts by their stems."""
    return {path.stem: path for folder in folders for path in sorted(folder.rglob("*.txt"))}


def text_of(path: Path) -> str:
    """A transcript's characters, entities unescaped, as the places count them."""
    return html.unescape(path.read_text("utf-8"))


def filled(questions: Path, files: dict[str, Path]) -> Iterator[dict[str, Any]]:
    """The questions with evidence as text; those whose file is missing are left out."""
    for line in questions.read_text("utf-8").splitlines():
        question = json.loads(line)
        if all(str(gold["meeting"]) in files for gold in question["gold"]):
            for gold in question["gold"]:
                text = text_of(files[str(gold["meeting"])])
                places = gold.pop("places", [])
                gold["evidence"] = [" ".join(text[start:stop].split()) for start, stop in places]
            yield question


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("questions", type=Path)
    parser.add_argument("--transcripts", nargs="+", type=Path, required=True)
    args = parser.parse_args()
    for question in filled(args.questions, files_of(args.transcripts)):
        sys.stdout.write(json.dumps(question, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
