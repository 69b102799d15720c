"""A few transcripts, kept and indexed, for the tests of one module."""

from pathlib import Path

from meetings.transcripts.read import read
from storage.archive.tinydb_archive import TinyArchive
from storage.index.passages import PassageIndex


def shelf_of(folder: Path, *texts: str) -> tuple[TinyArchive, PassageIndex]:
    """The archive and the index of some transcripts, in a new folder."""
    archive = TinyArchive(folder, facts_at_put=True)
    every = [text.encode() for text in texts]
    archive.put((read(text, source=f"{i}.txt"), text) for i, text in enumerate(every))
    passages = PassageIndex(folder / "index")
    passages.catch_up(archive)
    return archive, passages
