"""Which HTML elements break lines, and which are not part of the text."""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BLOCKS: Final = _words(
    "address article aside blockquote body br center dd div dl dt fieldset footer h1 h2 h3 h4 h5"
    " h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul"
)
"""Elements that stand on lines of their own."""

CELLS: Final = _words("td th")
"""Elements parted from their neighbours by a space."""

DROPPED_TAGS: Final = _words(
    "audio button canvas embed figcaption figure form iframe img input link meta noscript object"
    " option picture script select source style svg template textarea title track video"
)
"""Elements that show, play or ask something but say nothing."""

# <span class="read__tooltip tooltip_person hidden masha-ignore">, the card of a person
# <div class="read__cut read__cut_full_size masha-ignore">, «Смотрите также»
DROPPED_CLASSES: Final = _words(
    "masha-ignore media slider read__cut cut read__bottommeta read__tags read__status"
    " read__tooltip read__share share_material media__title player__title"
)
"""Classes of what stands among the text without being of it; the site marks most of it itself."""
