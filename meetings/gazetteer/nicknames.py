"""What public figures are called instead of by their names. Data."""

from __future__ import annotations

import re
from typing import Final

NICKNAMES: Final[tuple[tuple[str, str, str], ...]] = (
    ("Владимир Путин", "Vladimir Putin", "ввп|дядя вова|дяди вовы|vvp|vova putin"),
    ("Дмитрий Медведев", "Dmitry Medvedev", "димон|дам"),
    (
        "Александр Лукашенко",
        "Alexander Lukashenko",
        "бать?ц?к[аиуе]|батькой|батько|саша три процента|batka|bats?ka|papa luka",
    ),
    ("Нурсултан Назарбаев", "Nursultan Nazarbayev", "елбас[ыауо]\\w*|elbasy"),
    ("Гурбангулы Бердымухамедов", "Gurbanguly Berdimuhamedov", "аркадаг\\w{0,2}|arkadag"),
    ("Биньямин Нетаньяху", "Benjamin Netanyahu", "биби|bibi"),
    ("Си Цзиньпин", "Xi Jinping", "товарищ си|comrade xi|uncle xi|xi dada"),
    ("Джо Байден", "Joe Biden", "сонный джо|дедушка джо|sleepy joe|uncle joe"),
    ("Дональд Трамп", "Donald Trump", "the donald|донни|potus 47"),
    ("Борис Джонсон", "Boris Johnson", "бо ?джо|bojo"),
    ("Ангела Меркель", "Angela Merkel", "мутти|mutti"),
    ("Мухаммед Салман", "Mohammed Salman", "мбс|mbs"),
)  # fmt: skip
"""A name in Russian and in English, and how people call its bearer, folded, as patterns."""


def named_by_nickname(text: str, lang: str) -> str | None:
    """The name of the public figure whom some words call by a nickname: «Батька сказал»."""
    for russian, english, patterns in NICKNAMES:
        if re.search(rf"(?<!\w)(?:{patterns})(?!\w)", text, re.IGNORECASE):
            return russian if lang == "ru" else english
    return None


_ORDINARY: Final = frozenset({"ввп", "vvp", "дам"})
"""Nicknames that are common words, too: nobody is meant by «рост ВВП», «не дам» in a question."""


def with_real_names(text: str, lang: str) -> str:
    """Words with the names of those whom they call by nicknames: «что сказал батька»."""
    for russian, english, patterns in NICKNAMES:
        called = "|".join(one for one in patterns.split("|") if one not in _ORDINARY)
        name = russian if lang == "ru" else english
        text = re.sub(rf"(?<!\w)(?:{called})(?!\w)", name, text, flags=re.IGNORECASE)
    return text
