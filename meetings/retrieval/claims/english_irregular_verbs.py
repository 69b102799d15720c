"""Past forms of English verbs that no stemmer leads back to the verb. Data."""

from __future__ import annotations

from typing import Final

BASES: Final = {
    form: base
    for base, forms in (
        line.split(":")
        for line in (
            "become:became|begin:began begun|break:broke broken|bring:brought|build:built"
            "|buy:bought|catch:caught|choose:chose chosen|come:came|draw:drew drawn"
            "|drive:drove driven|eat:ate eaten|fall:fell fallen|feel:felt|fight:fought"
            "|find:found|fly:flew flown|forget:forgot forgotten|get:got gotten"
            "|give:gave given|go:went gone|grow:grew grown|hear:heard|hold:held|keep:kept"
            "|know:knew known|lay:laid|lead:led|leave:left|lend:lent|lose:lost|make:made"
            "|mean:meant|meet:met|pay:paid|rise:rose risen|run:ran|say:said|see:saw seen"
            "|sell:sold|send:sent|shoot:shot|show:shown|sit:sat|speak:spoke spoken"
            "|spend:spent|stand:stood|steal:stole stolen|swim:swam swum|take:took taken"
            "|teach:taught|tell:told|think:thought|throw:threw thrown|understand:understood"
            "|wear:wore worn|win:won|write:wrote written|withdraw:withdrew withdrawn"
            "|overcome:overcame|undertake:undertook undertaken"
        ).split("|")
    )
    for form in forms.split()
}
SAME_PAST: Final = frozenset("cut put set hit let shut split cost read spread".split())
"""Verbs whose past is the verb itself."""
