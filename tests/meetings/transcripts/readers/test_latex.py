"""LaTeX: what is set apart at the beginning of paragraphs may be labels."""

from __future__ import annotations

import pytest

from tests.meetings.transcripts.readers.draft_notation import draft_of, lines

HEAD = (
    "\\documentclass{article}\n\\title{Pier board}\n\\date{6 May 2031}\n\\begin{document}\n"
    "\\maketitle\n"
)
END = "\n\\end{document}\n"
FORMS = {
    "bold": "\\textbf{Ada Reed:} We \\emph{begin}. % unsaid\n\n\\textbf{Oleg:} It costs 4\\,\\%.",
    "items": "\\begin{description}\n\\item[Ada Reed] We begin.\n\\item[Oleg] It costs 4\\,\\%.\n"
    "\\end{description}",
    "paragraphs": "\\paragraph{Ada Reed} We begin.\n\\paragraph{Oleg} It costs\n4\\,\\%.",
    "a command of its own": "\\speaker{Ada Reed} We begin.\\footnote{Late.}\n\n"
    "\\speaker{Oleg} It costs 4\\,\\%.",
}


@pytest.mark.parametrize("form", FORMS)
def test_who_speaks(form):
    draft = draft_of(HEAD + FORMS[form] + END)

    assert lines(draft) == ["- | **Ada Reed:** We begin.", "- | **Oleg:** It costs 4\u00a0%."]
    assert (draft.title, str(draft.date)) == ("Pier board", "2031-05-06")


def test_accents_and_dashes():
    draft = draft_of(HEAD + "\\section*{Er\\\"offnung}\n``Da'' --- sagt Stra\\ss e." + END)
    assert lines(draft) == ["- | **Eröffnung**", "- | “Da” — sagt Straße."]
