"""The words of a topic as somebody typed them, with the little words between them."""

from __future__ import annotations

from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import fold, words


def as_typed(topic: str, text: str) -> str:
    """«цены на нефть» for «цены нефть»; the topic itself where other words stand between.

    ``topic``: words parted by blanks, in the order of the text.
    """
    wanted = [fold(word) for word in topic.split()]
    typed = list(words(text))
    folded = [fold(word.text) for word in typed]
    for first, word in enumerate(folded):
        if not wanted or word != wanted[0]:
            continue
        telling = [at for at in range(first, len(typed)) if folded[at] not in STOP_WORDS]
        here = telling[: len(wanted)]
        if [folded[at] for at in here] == wanted:
            return text[typed[first].start : typed[here[-1]].stop]
    return topic
