"""Folders that tell a file's day where its name does not."""

from __future__ import annotations

import pytest

from meetings.transcripts.head.names_with_folders import name_with_folders


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("home/ann/2031-05-06 harbour/transcript.vtt", "2031-05-06 harbour/transcript.vtt"),
        ("home/ann/2031-05-06/en/transcript.vtt", "2031-05-06/en/transcript.vtt"),
        ("home/2031/05/06-harbour.txt", "2031/05/06-harbour.txt"),
        ("home/2031/05/06/harbour.txt", "2031/05/06/harbour.txt"),
        ("Совет 6 мая 2031/стенограмма.txt", "Совет 6 мая 2031/стенограмма.txt"),
        # its own day goes before
        ("2031-05-06/2031-05-07 harbour.txt", "2031-05-07 harbour.txt"),
        # too far above, and days on which files were put there
        ("2031-05-06/a/b/c/harbour.txt", "harbour.txt"),
        ("downloads 2031-05-06/harbour.txt", "harbour.txt"),
        ("Архив 06.05.2031/совет.txt", "совет.txt"),
        ("home/2031/harbour.txt", "harbour.txt"),
        ("harbour.txt", "harbour.txt"),
    ],
)
def test_only_a_day_is_taken_from_folders(path, told):
    assert name_with_folders(path.split("/")) == told
