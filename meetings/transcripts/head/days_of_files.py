"""Words that tell that a day is a file's, and not a meeting's: "published 2031-05-09"."""

from __future__ import annotations

import re
from typing import Final

_MADE: Final = (
    r"backups?|bak|exports?|exported|chatexport|uploads?|uploaded|dumps?|snapshots?|takeout"
    r"|резервн\w+|выгруз\w+|бэкап\w*"
)
_FETCHED: Final = r"downloads?|downloaded|загруз\w+|скачан\w*"
_MADE_FOLDER: Final = re.compile(rf"(?<![^\W\d_])(?:{_MADE})(?![^\W\d_])", re.IGNORECASE)
_KEPT_FOLDER: Final = re.compile(
    rf"(?<![^\W\d_])(?:{_MADE}|{_FETCHED}|copy|copies|archives?|archived|temp|tmp|old|копи[яи]|архив\w*"
    r"|старое)(?![^\W\d_])",
    re.IGNORECASE,
)
_BEFORE_DAY: Final = re.compile(
    rf"(?<![^\W\d_])(?:{_MADE}|{_FETCHED}|published|posted|updated|upd|revised|modified|edited|printed"
    r"|scanned|sent|received|approved|due|deadline|until|till|by|before|опубликован\w*|обновл\w*"
    r"|изменен\w*|изменён\w*|отправлен\w*|получен\w*|утвержд\w*|ред|редакци\w|срок|до|к)"
    r"[\s:._-]{0,3}(?:(?:on|at|of|от|в)[\s_])?$",
    re.IGNORECASE,
)


def is_of_file(before: str) -> bool:
    """Whether what stands before a day tells that this is when somebody made or sent a file.

    And when something is to be done: "please check by 12 May 2031".
    """
    return bool(_BEFORE_DAY.search(before))


def keeps_copies(folder: str) -> bool:
    """Whether the day in a folder's name is that on which somebody put files there."""
    return bool(_KEPT_FOLDER.search(folder))


def holds_days_of_copies(folder: str) -> bool:
    """Whether the folders in a folder have the days on which they were made: "Backups"."""
    return bool(_MADE_FOLDER.search(folder))
