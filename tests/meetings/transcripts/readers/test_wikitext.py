"""Sources of wiki pages: names in bold before the words, what nobody reads left out."""

from __future__ import annotations

import pytest

from meetings.model.errors import UnreadableTranscript
from tests.meetings.transcripts.readers.draft_notation import draft_of, lines

PAGE = """{{Meeting|day=6 May 2031|note={{small|draft}}}}
== Pier board, 6 May 2031 ==
'''Ada Reed:''' We begin at the [[Old Pier|pier]].<ref name="a">Paper 4,
page 2</ref>
:''(applause)''
: '''Oleg Tarn''': It leaks ''badly'', see [https://pier.example the report].

'''Ada Reed:''' So mend it. <!-- he laughs -->
[[Category:Meetings]]
"""


@pytest.mark.parametrize("name", ["pier.wiki", "pier.txt", ""])
def test_names_in_bold_are_labels(name):
    draft = draft_of(PAGE, name)
    assert draft.form == "Wikitext"
    assert lines(draft) == [
        "- | **Pier board, 6 May 2031**",
        "- | **Ada Reed:** We begin at the pier.",
        "- | (applause)",
        "- | **Oleg Tarn:** It leaks badly, see the report.",
        "- | **Ada Reed:** So mend it.",
    ]


def test_one_word_in_bold_makes_no_wiki_of_a_text():
    text = "Ada Reed: We begin.\n''''Tis true,'' said Oleg.\nAda Reed: So mend it."
    with pytest.raises(AssertionError, match="no reader"):
        draft_of(text)


def test_a_page_of_templates_alone_is_refused():
    with pytest.raises(UnreadableTranscript, match="no words"):
        draft_of("{{Meeting|day=6 May 2031}}\n[[Category:Meetings]]", "pier.wiki")
