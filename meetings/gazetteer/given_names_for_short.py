"""Given names as friends and the street say them: «Миша» is Михаил, "Bob" is Robert. Data."""

from __future__ import annotations

from functools import cache
from typing import Final

SHORT: Final[dict[str, str]] = {
    "александр": "саша саня сашка шура", "александра": "саша шура", "алексей": "леша алеша леха",
    "анастасия": "настя", "анатолий": "толя толик", "андрей": "андрюха андрюша", "анна": "аня",
    "антон": "антоха антоша", "борис": "боря", "вадим": "вадик", "валентина": "валя",
    "валерий": "валера", "василий": "вася", "виктор": "витя", "виталий": "виталик виталя",
    "владимир": "вова володя вовка вован", "владислав": "влад владик", "вячеслав": "слава славик",
    "галина": "галя", "геннадий": "гена", "георгий": "жора гоша", "григорий": "гриша",
    "дмитрий": "дима митя димка диман", "евгений": "женя женька", "евгения": "женя",
    "екатерина": "катя", "елена": "лена", "иван": "ваня", "игорь": "игорек", "ирина": "ира",
    "константин": "костя", "ксения": "ксюша", "лариса": "лара", "леонид": "леня",
    "любовь": "люба", "людмила": "люда мила", "максим": "макс", "мария": "маша",
    "михаил": "миша мишка миха", "наталья": "наташа", "никита": "никитос", "николай": "коля",
    "олег": "олежка", "ольга": "оля", "павел": "паша", "петр": "петя", "роман": "рома",
    "светлана": "света", "сергей": "серега сережа серый", "станислав": "стас",
    "степан": "степа", "тамара": "тома", "татьяна": "таня", "юлия": "юля", "юрий": "юра",
    "яков": "яша", "ярослав": "слава ярик",
    "alexander": "alex sasha", "andrew": "andy drew", "anthony": "tony",
    "benjamin": "ben benny bibi", "биньямин": "биби", "charles": "charlie chuck",
    "christopher": "chris", "daniel": "dan danny", "david": "dave",
    "dmitry": "dima", "donald": "don donnie", "edward": "ed eddie ted", "elizabeth": "liz beth",
    "emmanuel": "manu", "gerald": "gerry jerry", "gregory": "greg", "james": "jim jimmy",
    "jeffrey": "jeff", "john": "johnny jack", "joseph": "joe", "kenneth": "ken",
    "lawrence": "larry", "margaret": "maggie", "matthew": "matt", "michael": "mike mick",
    "mikhail": "misha", "nicholas": "nick", "patrick": "pat", "peter": "pete", "philip": "phil",
    "rebecca": "becky", "richard": "dick rick", "robert": "bob bobby rob", "ronald": "ron",
    "samuel": "sam", "stephen": "steve", "steven": "steve", "thomas": "tom",
    "timothy": "tim", "vladimir": "vova volodya", "walter": "walt", "william": "bill will",
}  # fmt: skip
"""Folded, in the nominative: a given name and what its bearer is called for short."""

PATRONYMICS_FOR_SHORT: Final[dict[str, str]] = {
    "палыч": "павлович", "михалыч": "михайлович", "саныч": "александрович",
    "алексаныч": "александрович", "василич": "васильевич",
    "юрич": "юрьевич", "анатолич": "анатольевич", "виталич": "витальевич",
    "дмитрич": "дмитриевич", "григорич": "григорьевич", "геннадич": "геннадьевич",
    "валерич": "валерьевич",
    "пална": "павловна", "санна": "александровна",
    "михална": "михайловна", "николавна": "николаевна", "алексевна": "алексеевна",
    "сергевна": "сергеевна", "андревна": "андреевна",
}  # fmt: skip
"""Patronymics as they are spoken, and as they are written."""


@cache
def _in_full() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for name, short in SHORT.items():
        for one in short.split():
            found.setdefault(one, set()).add(name)
    return {one: frozenset(names) for one, names in found.items()}


def in_full(short: str) -> frozenset[str]:
    """The given names that a folded one in the nominative may be short for."""
    return _in_full().get(short, frozenset())
