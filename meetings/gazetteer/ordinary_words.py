"""Ordinary words that are also somebody's name and by themselves mean nobody."""

from __future__ import annotations

from functools import lru_cache

from meetings.text.russian_morphology import analyzer

ORDINARY_ENGLISH = frozenset(
    "about abbot after april august autumn ball bank banks bar baron bay bean bear bell best "
    "bill bishop black blue bond boot born bow bowl box boy brain branch bread bridge bright "
    "brook buck bull burns butler buyer call camp can cannon card care carpenter case cash "
    "castle cave chance chase chest church clay clean cliff close coal coin cold cole comb cook "
    "cool corn cotton count cross crown cruise cup current dale date day dean deep dollar door "
    "down drive duke early east english even ever fair faith fall farmer fast fear field fine "
    "first fish fisher fleet flow ford forest forge fort forward fox free freeman french friday "
    "frost full game gamble german gold golden good grace grand grant grass grave gray great "
    "green grey ground grove guest guy hall hammer hand hard harder harsh hart have hawk head "
    "heart heath help hero high hill hold holiday home hood hope horn house how hunt hunter ice "
    "iron january joy judge july june just justice keen key kid kind king knife knight know "
    "lake lamb land lane large last law lead leader lee less life light like little live lock "
    "long lord lot love low luck major man march mark market marsh mason master may mayor meet "
    "mercer merit mile mill mine mint mission monday money moon moor more moss most mount much "
    "near new news noble noon north now oil old open order owner page paid palace park part "
    "peace pear people pepper pike pine pitt place pole pool poor pope post pound power "
    "president price prince pride prime quick rain ran rank rate raw read reading real red "
    "reform rice rich right ring rise river road rock rocket room root rose round rule sage "
    "sale salt sand savage say school sea season self sharp shell ship short side silver singer "
    "small smart snow song south speed spring staff star state steel stone storm street strong "
    "summer sun sunday swan sweet tank task ten term trade tree true trust turn under union "
    "vice walk wall war ward water way weak web week well west what wheat when where which "
    "white who why wild will wind winter wise wolf wood woods word work world worth year york "
    "young".split()
)
"""Folded English words; as a name they need a given name, an initial or a title beside them."""
SURNAMES_TOO = frozenset(
    "baker blair brown bush carter cooper curry drew foster frank gates graham jack miller "
    "parker perry porter reed smith tanner taylor trump turner wade walker wallace weaver "
    "wheeler".split()
)
"""Such words that a capital inside a sentence makes a name."""

_NAMES = ("Surn", "Name", "Patr", "Geox", "Orgn", "Trad", "Init", "Abbr")


@lru_cache(maxsize=50_000)
def kinds_of(word: str) -> frozenset[str]:
    """What a Russian word may be: «ordinary», «Surn», «Name», «Geox» …; nothing if unknown."""
    if not is_known(word):
        return frozenset()
    kinds: set[str] = set()
    for parse in analyzer().parse(word):
        kinds |= {name for name in _NAMES if name in parse.tag} or {"ordinary"}
    return frozenset(kinds)


@lru_cache(maxsize=50_000)
def is_known(word: str) -> bool:
    """Whether a Russian dictionary has the word, with е for ё as well."""
    return bool(analyzer().word_is_known(word))
