"""How many transcripts in each language, where there are several."""

from __future__ import annotations

from collections import Counter

import pytest

from handlers.texts.catalogue import Texts
from handlers.views.meeting_list import in_languages


@pytest.mark.parametrize(
    ("code", "langs", "told"),
    [
        ("en", ("ru", "en", "ru"), "In Russian: 2, in English: 1"),
        ("en", ("de", "kk", "de", "ru"), "By language: German – 2, Kazakh – 1, Russian – 1"),
        ("ru", ("en", "de"), "По языкам: немецкий – 1, английский – 1"),
        ("ru", ("de", "de"), ""),
        ("en", (), ""),
    ],
)
def test_in_languages(code, langs, told):
    assert in_languages(Texts(code), Counter(langs)) == told
