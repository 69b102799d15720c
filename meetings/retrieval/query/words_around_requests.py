"""Words that may stand around a request and change nothing of it: «ну», "please", «бро». Data."""

from __future__ import annotations

from typing import Final

OPENERS: Final = frozenset(
    "а и но ну так хорошо ок окей ладно тогда слушай and but so ok okay well then".split()
)
"""May stand before any of these."""

COURTEOUS: Final = frozenset("please pls plz plez пожалуйста плиз плз пж пжл пжлст".split())
"""May stand anywhere in these."""

PLEASE: Final = frozenset(
    "bro man dude бро бот bot братан друг можно можешь можете мне нам давай давайте прошу хочу "
    "go now теперь".split()
)
"""May stand before or behind any of these."""

TAGS: Final = frozenset("то же ка уже там-то вообще ваще then though".split())
"""May stand behind any of these: «кто это сказал то»."""
