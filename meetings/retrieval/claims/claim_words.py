"""Words by which sentences may differ and say the same, and words that turn them. Data."""

from __future__ import annotations

from typing import Final

from meetings.text.stop_words import STOP_WORDS

NEGATIONS: Final = frozenset(
    "не ни нет нельзя никогда никто ничто ничего никак нисколько"
    " not no nor never none nothing nobody neither cannot t".split()
)
"""«t» is what is left of "don't"."""
TURNING: Final = NEGATIONS | frozenset(
    """
    но однако если хотя без кроме чтобы бы б лишь только едва почти против вместо пока
    but if unless although though without except hardly barely only however against instead until
    """.split()
)
"""A gap that hides one of these may hide that the opposite was meant."""
_SAYING: Final = frozenset(
    """
    более менее больше меньше все всех всем всеми до после под над перед через между из от у за для
    я ты он она оно они мы вы его ее ей ему им их них нас вас нам вам мне меня тебя себя свой своя
    мой твой наш ваш кто что-то чей где когда куда откуда сколько скольких какой какая какое какие
    more most less few all any both each other own same before after under over up down out off
    above below between from i you he she it they we him her them us me my your his our their who
    whom whose what which when where why how will would shall should can could may might must
    """.split()
)
"""Stop words that say something all the same: who, when, how much, whether it must be."""
GRAMMAR: Final = STOP_WORDS - TURNING - _SAYING | frozenset("ну вот мол дескать well".split())
