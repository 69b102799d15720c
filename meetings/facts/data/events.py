"""Forums, summits, games, wars and treaties, by name and by head word, as data."""

from __future__ import annotations

from typing import Final

RU_EVENTS: Final = tuple(
    """
Великая Отечественная война;Вторая мировая война;Первая мировая война;Отечественная война
День Победы
Холодная война;Сталинградская битва;Курская битва;Олимпийские игры;Паралимпийские игры
Игры БРИКС;Игры будущего;чемпионат мира;чемпионат Европы;ПМЭФ;ВЭФ;Универсиада;Всемирные игры дружбы
Минские соглашения;Прямая линия;День России;День народного единства;День защитника Отечества
Год защитника Отечества;Год семьи;Год учителя;День космонавтики;Бессмертный полк
Петербургский форум;Петербургский экономический форум
Петербургский международный экономический форум
Восточный экономический форум;Российская энергетическая неделя;Международный женский день
Договор о нераспространении ядерного оружия;Нюрнбергский процесс;Ялтинская конференция
""".replace("\n", ";")
    .strip(";")
    .split(";")
)
RU_HEADS: Final = frozenset(
    "саммит форум выставка чемпионат фестиваль конгресс олимпиада универсиада спартакиада кубок "
    "конференция конкурс премия".split()
)
RU_PARTNERS: Final = frozenset(
    "одкб брикс шос снг еаэс евраэс атэс асеан нато ес g20 g7 опек".split()
)
EN_EVENTS: Final = tuple(
    """
Great Patriotic War;World War II;World War I;Second World War;First World War;Cold War
Victory Day;Patriotic War
Olympic Games;Winter Olympics;Summer Olympics;Olympics;Paralympics;Paralympic Games;World Cup
Confederations Cup;Universiade;Minsk Agreements;Minsk agreements;Direct Line;Russia Day
Battle of Stalingrad;Battle of Kursk;Immortal Regiment;International Women’s Day
St Petersburg International Economic Forum;St Petersburg Economic Forum;Eastern Economic Forum
Russian Energy Week;Nuremberg Trials;Yalta Conference;Paris Agreement
""".replace("\n", ";")
    .strip(";")
    .split(";")
)
EN_HEADS: Final = frozenset(
    "Forum Summit Exhibition Olympics Games Universiade Championship Championships Cup Festival "
    "Conference Treaty Agreements Tournament Olympiad Expo Biennale".split()
)
EN_LOWER_HEADS: Final = frozenset("summit forum".split())
