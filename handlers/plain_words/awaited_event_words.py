"""What somebody may wait for in English: "tell me if Pellow goes to Malta". Data.

Russian tells what is to come by the form of its verb.
"""

# ruff: noqa: E501 - a phrase a line

from __future__ import annotations

_VERB = (
    "(?:abolish|agree|announce|appoint|approve|arrive|attack|ban|become|begin|break|build|call"
    "|cancel|change|close|collapse|come|cut|decide|declare|deploy|die|dismiss|drop|end|expand|fall"
    "|fire|finish|fly|freeze|get|give|go|grow|happen|hike|hit|impose|increase|introduce|invade"
    "|invite|join|land|launch|leave|lift|lose|lower|make|meet|move|nationali[sz]e|open|pass|pay"
    "|postpone|prohibit|propose|pull|quit|raise|ratify|reach|recogni[sz]e|reduce|release|replace"
    "|resign|restore|resume|retire|return|reveal|rise|sack|sell|send|shut|sign|start|step|stop"
    "|suspend|take|travel|visit|win|withdraw)"
)
HAPPENS = (
    r"(?:will|won't|shall|going to|gonna|about to) \w+",
    r"(?:is|are|gets?|be) (?:finally |ever |officially )?(?:\w{2,}ed|signed|built|cut|hit|lost|held|made|paid|sold|sent|shut|taken|given|broken|frozen|chosen|won|withdrawn)\b",
    rf"(?<!\bthe )(?<!\ba )(?<!\bhis )(?<!\bher )(?<!\btheir )(?<=\w ){_VERB}(?:e?s)\b",
    r"(?<=\w )(?:talks|speaks) (?:to|with)\b",
    rf"(?:they|people|(?<!\bthe )\w+s) {_VERB}\b",
)
"""In the clause after "if" or "when": it is still to come."""
PAST_OR_ASKED = (
    r"\b(?:was|were|did|do|does|had|has|have|been|can|know|knows|remember|how|why|what|which|who"
    r"|whether|last|first)\b"
)
"""In the clause: it is asked about what has been, or about the bot."""
VISITS = (
    r"\w (?:\w+ )?(?:visits|meets with|travels to|flies to|goes to|comes to|returns to) \w"
    r"|\b(?:поедет|приедет|посетит|встретится|прилетит|полетит|съездит|вернется) (?:в|во|на|с|со|к|из)?\b"
)
"""In the clause: somebody's journey. A record of the past has no day of it; it is waited for."""
NOBODY = frozenset(
    "they anyone anybody someone somebody something anything everything nothing one people"
    " he she it we i you this that there".split()
)
"""Says nothing of what is waited for."""
