"""How people pick one of a list by its number: "the second one", «покажи третью встречу». Data."""

# ruff: noqa: E501 - a phrase a line

from __future__ import annotations

from typing import Final

NUMBERED: Final = {
    1: "перв(?:ый|ая|ое|ую|ого|ой)|first|1st",
    2: "втор(?:ой|ая|ое|ую|ого)|second|2nd",
    3: "трет(?:ий|ья|ье|ью|ьего|ьей)|third|3rd",
    4: "четверт(?:ый|ая|ое|ую|ого|ой)|fourth|4th",
    5: "пят(?:ый|ая|ое|ую|ого|ой)|fifth|5th",
    6: "шест(?:ой|ая|ое|ую|ого)|sixth|6th",
    7: "седьм(?:ой|ая|ое|ую|ого)|seventh|7th",
    8: "восьм(?:ой|ая|ое|ую|ого)|eighth|8th",
    9: "девят(?:ый|ая|ое|ую|ого|ой)|ninth|9th",
    10: "десят(?:ый|ая|ое|ую|ого|ой)|tenth|10th",
    -1: "последн(?:ий|яя|ее|юю|его|ей)|last",
}
"""Which of a list; -1 is its last."""
NTH_BEFORE: Final = r"(?:(?:кто (?:был|участвовал|выступал|говорил)[аи]? (?:на|в)|who (?:took part|participated|was|were|spoke|talked)(?: in| at)?|who attended|кто (?:это )?(?:сказал|говорил)[аи]?|who said|whose is|чья|чьи|давай(?:те)?|покажи(?:те)?|открой(?:те)?|дай(?:те)?|скинь(?:те)?|кинь(?:те)?|пришли(?:те)?|ссылк[ауи] на|линк на|источник|хочу|можно|выбираю|а|show|open|give|send|link (?:to|for|of)|source (?:of|for)|pick|take|me|the|i want|number|номер|№|пункт|вариант)\s+)*"
NTH_BEHIND: Final = r"(?:\s+(?:из них|из списка|встреч[ауи]|пункт|вариант|цитат[ауы]|ответ|one|meeting|item|quote|answer|result|of them|on the list|from the list|please|пожалуйста|подробнее|покажи|открой))*"
