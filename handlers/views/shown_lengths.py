"""How much of a text a message shows: characters, and how many of a list."""

from __future__ import annotations

TITLE = 120
"""Of a title beside other lines: three lines of a phone, in which nearly all titles are whole."""
ROLE = 90
"""Of an office behind a name: two lines of a phone."""
LEAD_SHOWN = 700
"""Of what a source says about a meeting: a paragraph; with more a quotation fills the screen."""
CHECKED_QUOTE = 1500
"""Of a quotation that is checked: with the one it is held against it fits into one message."""
MUTED = 40
"""Of the words of a subscription on the button that ends it, which has a row of its own."""
SPEAKERS_SHOWN = 8
"""People named one under the other: half a phone's screen; the others are counted."""
