"""What newspapers call offices instead of by their names: «хозяин Белого дома». Data."""

from __future__ import annotations

import re
from typing import Final

from meetings.text.scripts import is_cyrillic

_HEAD_RU: Final = (
    r"(?:хозя(?:ин|ина|ину|ином|ине)|глав(?:а|ы|е|у|ой)|шеф(?:а|у|ом|е)?|обитател\w{1,3})"
)
_HEAD_EN: Final = r"(?:head|boss|occupant|tenant) of (?:the )?"
CIRCUMLOCUTIONS: Final[tuple[tuple[str, str, str], ...]] = (
    (
        "президент США",
        "President of the United States",
        rf"{_HEAD_RU} белого дома|{_HEAD_EN}white house|potus"
        r"|white house (?:boss|occupant|tenant)",
    ),
    (
        "президент России",
        "President of Russia",
        rf"{_HEAD_RU} кремля|{_HEAD_EN}kremlin|kremlin (?:leader|chief|boss)",
    ),
    (
        "глава ЦБ",
        "Central Bank Chairman",
        r"(?:председател\w{1,3}|" + _HEAD_RU[3:] + r" (?:центробанка|банка россии)"
        r"|(?:head|chief|chair(?:man|woman|person)?|governor|president) of (?:the )?bank of russia"
        r"|bank of russia (?:head|chief|chair(?:man|woman|person)?|governor)",
    ),
    (
        "президент Китая",
        "President of China",
        r"председатель (?:кнр|китайской народной республики|китая)"
        r"|chairman of (?:china|(?:the )?prc)|chinese (?:chairman|paramount leader)",
    ),
    (
        "президент Франции",
        "President of France",
        rf"{_HEAD_RU} елисейского дворца|{_HEAD_EN}[eé]lys[eé]e(?: palace)?",
    ),
    (
        "премьер-министр Великобритании",
        "Prime Minister of the United Kingdom",
        rf"{_HEAD_RU} даунинг-?\s?стрит\w*|{_HEAD_EN}downing street",
    ),
    (
        "министр обороны США",
        "US Secretary of Defence",
        rf"{_HEAD_RU} пентагона|{_HEAD_EN}pentagon|pentagon (?:chief|head|boss)",
    ),
    (
        "государственный секретарь США",
        "United States Secretary of State",
        rf"{_HEAD_RU} гос(?:департамента|депа)|госсекретар(?:ь|я|ю|ем|е) сша"
        rf"|{_HEAD_EN}state department|state department (?:chief|head)",
    ),
    (
        "пресс-секретарь Президента",
        "Presidential Press Secretary",
        r"пресс-секретар(?:ь|я|ю|ем|е) (?:кремля|путина)"
        r"|(?:kremlin|putin[’']s) (?:spokesman|spokesperson|press secretary)"
        r"|(?:spokesman|spokesperson|press secretary) (?:of|for) (?:the kremlin|putin)",
    ),
)
"""An office in Russian and in English, and what it is called, as patterns."""


def offices_said_plainly(text: str) -> str:
    """A text with the offices that it calls otherwise by their names."""
    for russian, english, patterns in CIRCUMLOCUTIONS:
        office = russian if is_cyrillic(text) else english
        text = re.sub(rf"(?<!\w)(?:{patterns})(?!\w)", office, text, flags=re.IGNORECASE)
    return text
