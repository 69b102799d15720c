"""The archives over which confidence is learned, made of the transcripts where they are missing.

Five kinds: ``ru`` and ``en`` (65 Russian and 200 English meetings), ``both`` of them together with
the invented ones of ``questions/texts``, ``all``, and ten of 10 to 12 meetings (``small0`` …).
``questions/archives.json`` says which meetings the English and the small ones hold.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

QUESTIONS = Path(__file__).resolve().parent / "questions"
TEXTS = QUESTIONS / "texts"
"""Transcripts of invented bodies, of which only the questions about them know."""


def kind_of(archive: Path) -> str:
    """``small`` for ``small3``."""
    return archive.name.rstrip("0123456789")


def archives_in(folder: Path, transcripts: Sequence[Path]) -> list[Path]:
    """The filled archives, the whole one first: the others take their vectors from it."""
    made = []
    for name, files in files_of_archives(transcripts).items():
        if not (folder / name).exists():
            _fill(folder / name, files, folder / "all" / "vectors")
        made.append(folder / name)
    return made


def files_of_archives(transcripts: Sequence[Path]) -> dict[str, list[Path]]:
    """The files of each archive; those of a language lie in a folder of its name."""
    every = sorted(path for folder in transcripts for path in folder.rglob("*.txt"))
    ru = {path.stem: path for path in every if path.parent.name == "ru"}
    en = {path.stem: path for path in every if path.parent.name == "en"}
    held = json.loads((QUESTIONS / "archives.json").read_text("utf-8"))
    english = [en[stem] for stem in held["en"]]
    small = {
        f"small{i}": [ru.get(stem) or en[stem] for stem in stems]
        for i, stems in enumerate(held["small"])
    }
    invented = sorted(TEXTS.glob("*.txt"))
    both = [*ru.values(), *english, *invented]
    return {"all": every, "ru": [*ru.values()], "en": english, "both": both, **small}


def _fill(data: Path, files: Sequence[Path], vectors: Path) -> None:
    """Adds the files, and gives each chunk the vector that the whole archive has of it."""
    run = [sys.executable, "-m", "bot"]
    quiet = {**os.environ, "STENOGRAM_MEANING": "off"}
    told = sys.stderr
    subprocess.run([*run, "add", "--data", data, *files], env=quiet, stdout=told, check=False)
    if vectors.exists() and not (data / "vectors").exists():
        shutil.copytree(vectors, data / "vectors")
    subprocess.run([*run, "embed", "--data", data], stdout=told, check=True)
