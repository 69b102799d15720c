"""Whether claims of our own get the right verdict, by kind of what was changed in them.

usage: python -m benchmarks.claims_checked DATA [--claims FILE] [--show]

A claim of `questions/claims.jsonl` is true (word for word, in other words, rounded, dated
otherwise, turned round, translated), or differs from the record in one thing. Of each kind is told
how many were right, right without naming what differs (or who said it), unsure (shown as the
nearest), denied although true, and confirmed although false: these are dangerous.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal

from bot.library import Library
from meetings.model.claim import Checked, Claimed
from meetings.ports.archive import Archive

CLAIMS = Path(__file__).with_name("questions") / "claims.jsonl"
CONFIRMED = {"verbatim", "near"}
Judged = Literal["right", "unnamed", "unsure", "denied", "dangerous"]


def claims(path: Path, archive: Archive) -> list[dict[str, str]]:
    """The claims of a file, an object a line; what is word for word may be told by its place."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    for row in rows:
        if place := row.pop("place", None):
            turn, start, stop = place
            row["claim"] = archive.meeting(row["meeting"]).text_of(turn)[start:stop]
    return rows


def claimed(row: Mapping[str, str]) -> Claimed:
    """A claim as somebody asks about it; what is not word for word is indirect speech."""
    return Claimed(row["claim"], row.get("speaker"), reported=row["kind"] != "verbatim")


def judged(row: Mapping[str, str], checked: Checked) -> Judged:
    """What a verdict is worth."""
    verdict, is_true = checked.verdict, row["want"] in CONFIRMED
    if verdict in CONFIRMED:
        return "right" if is_true else "dangerous"
    if verdict in ("not_found", "stitched"):
        return "unsure"
    if is_true:
        return "denied"
    return "right" if verdict == row["want"] and is_named(row, checked) else "unnamed"


def is_named(row: Mapping[str, str], checked: Checked) -> bool:
    """Whether the difference told first is the one that was made; of a speaker, who it was."""
    if row["want"] == "other_speaker":
        return checked.match is not None and checked.match.speaker is not None
    first = checked.differences[0] if checked.differences else None
    told = f"{first.claimed} {first.said}".casefold() if first else ""
    return row.get("named", "").casefold() in told


def replies(data: Path, path: Path) -> Iterator[tuple[dict[str, str], Checked]]:
    """Each claim with the verdict on it."""
    library = Library(data, meaning=False)
    library.catch_up(wait=600)
    for row in claims(path, library.archive):
        yield row, library.answerer.check(claimed(row))


def shown(row: Mapping[str, str], checked: Checked, how: Judged) -> str:
    """A claim that was not judged right, with what was said of it."""
    differences = [(one.claimed, one.said, one.kind) for one in checked.differences]
    quote = checked.match.quote if checked.match else ""
    told = f"{how:9} {row['kind']} {row['claim']!r}: {checked.verdict} {differences}"
    return f"{told}\n          {quote[:200]!r}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="an archive of the public transcripts and samples")
    parser.add_argument("--claims", type=Path, default=CLAIMS)
    parser.add_argument("--show", action="store_true", help="print those that are not right")
    args = parser.parse_args()
    table: dict[str, Counter[Judged]] = {}
    for row, checked in replies(args.data, args.claims):
        how = judged(row, checked)
        for key in (row["kind"], f"all {row['lang']}"):
            table.setdefault(key, Counter())[how] += 1
        if args.show and how != "right":
            print(shown(row, checked, how))
    columns: tuple[Judged, ...] = ("right", "unnamed", "unsure", "denied", "dangerous")
    print(f"{'kind':12}" + "".join(f"{one:>10}" for one in columns))
    for key, count in sorted(table.items()):
        print(f"{key:12}" + "".join(f"{count[one]:10}" for one in columns))


if __name__ == "__main__":
    main()
