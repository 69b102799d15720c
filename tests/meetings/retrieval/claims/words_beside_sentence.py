"""A claim beside the sentence at which it fits best."""

import re

from meetings.retrieval.claims.aligning import align
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.verdicts import compared


def verdict(claim, said, *, reported=False):
    """The verdict and what differs, as the search gives sentences."""
    begins = [0, *(match.end() for match in re.finditer(r"[.!?] ", said))]
    ways = [align(tokens(claim), tokens(said), {}, at) for at in begins]
    found = compared(max(ways, key=lambda way: way.covered), claim, said, reported=reported)
    return found.verdict, [(one.claimed, one.said, one.kind) for one in found.differences]
