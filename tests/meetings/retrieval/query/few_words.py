"""An index that holds a few words, and knows nothing else."""

from __future__ import annotations


class FewWords:
    """Passages with these words, each in one of a hundred."""

    def __init__(self, *known):
        self.known = known

    def vocabulary(self):
        return list(self.known)

    def frequency(self, key):
        return int(any(word.startswith(key) for word in self.known))

    def frequencies(self, wanted):
        return [self.frequency(key) for key in wanted]

    def total(self):
        return 100
