"""A fact in few words: its value written out, and what it measures."""

import datetime as dt

import pytest

from handlers.texts.catalogue import Texts
from handlers.views.fact_label import told
from meetings.facts.extraction.extract import extract


@pytest.mark.parametrize(
    ("text", "lang", "shown"),
    [
        (
            "Валовой региональный продукт вырос до 301 миллиарда рублей.",
            "ru",
            "301 млрд ₽ – ВРП",
        ),
        ("Явка достигла 21 процента.", "ru", "21 % – явка"),
        ("Мы построили для них тридцать две школы.", "ru", "32 школы"),
        ("Net profit reached 98 million euros.", "en", "€98 million – net profit"),
        ("Net profit reached 98 million euros.", "ru", "98 млн € – net profit"),
        ("The fair was seen by 4 million people.", "en", "4 million people"),
        ("Ярмарку увидели 4 миллиона человек.", "ru", "4 млн человек"),
        # the name of what is counted, in the reader's language where it is known
        ("GDP grew by 2.5 percent.", "ru", "2,5 % – ВВП"),
        ("Безработица упала до 4 процентов.", "en", "4% – unemployment"),
    ],
)
def test_a_fact_for_a_list(text, lang, shown):
    source = "ru" if text[0] > "z" else "en"
    figures = [
        fact
        for fact in extract(text, source, dt.date(2031, 3, 12))
        if fact.kind in ("money", "percent", "quantity")
    ]
    written = " ".join(told(Texts(lang), figures[0]).split())
    assert written.replace("<b>", "").replace("</b>", "") == shown
