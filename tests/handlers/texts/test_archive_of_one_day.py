"""An archive of one day is of that day, and not from it to itself."""

from __future__ import annotations

import pytest

from handlers.texts.catalogue import Texts


@pytest.mark.parametrize(
    "name", ["claim-not-found", "claim-not-found-alike", "start", "web-holds"]
)
@pytest.mark.parametrize(
    ("lang", "one", "several"),
    [("ru", "за 4 марта", "с 4 марта по 5 марта"), ("en", "of 4 March", "4 March to 5 March")],
)
def test_one_day_and_several(lang, one, several, name):
    texts = Texts(lang)
    first, last = ("4 марта", "5 марта") if lang == "ru" else ("4 March", "5 March")
    assert one in texts.say(name, count=3, days=1, first=first, last=first)
    assert several in texts.say(name, count=3, days=2, first=first, last=last)
