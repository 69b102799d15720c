"""What a stand-in for the answering knows of words: nothing; its tests say what it answers."""


class PlainAnswering:
    """Takes words as they were typed, for a question; its quotes have no codes."""

    def typed(self, text):
        return text

    def named(self, text):
        return text

    def codes(self, quotes):
        return [None] * len(quotes)

    def compares(self, text):
        return False

    def kind(self, text):
        return "question"
