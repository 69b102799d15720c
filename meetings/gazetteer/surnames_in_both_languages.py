"""Surnames that are not written in the other language as they sound: «Гитлер», "Hitler"."""

from __future__ import annotations

from functools import cache
from typing import Final

from meetings.text.tokens import fold

_SURNAMES: Final = """\
Аденауэр Adenauer
Арафат Arafat
Ассанж Assange
Бальзак Balzac
Бах Bach
Бетховен Beethoven
Бжезинский Brzezinski
Бисмарк Bismarck
Блинкен Blinken
Вольтер Voltaire
Ганди Gandhi
Геббельс Goebbels
Гегель Hegel
Гейне Heine
Геринг Goering
Гёте Goethe
Гиммлер Himmler
Гитлер Hitler
Гувер Hoover
Гюго Hugo
Голль Gaulle
Дарвин Darwin
Диккенс Dickens
Достоевский Dostoyevsky Dostoevsky
Дюма Dumas
Карлсон Carlson
Картер Carter
Кеннеди Kennedy
Керри Kerry
Киссинджер Kissinger
Клинтон Clinton
Колумб Columbus
Коль Kohl
Конте Conte
Кюри Curie
Линкольн Lincoln
Лумумба Lumumba
Лютер Luther
Макиавелли Machiavelli
Маккейн McCain
Мандела Mandela
Маннергейм Mannerheim
Маркс Marx
Маск Musk
Маттарелла Mattarella
Меттерних Metternich
Милошевич Milosevic
Миттеран Mitterrand
Моцарт Mozart
Муссолини Mussolini
Неру Nehru
Никсон Nixon
Ницше Nietzsche
Ньютон Newton
Олланд Hollande
Оруэлл Orwell
Пелоси Pelosi
Пикассо Picasso
Пилсудский Pilsudski
Пиночет Pinochet
Помпео Pompeo
Рахманинов Rachmaninoff Rakhmaninov
Рейган Reagan
Рембрандт Rembrandt
Рерих Roerich
Риббентроп Ribbentrop
Рокфеллер Rockefeller
Ротшильд Rothschild
Рузвельт Roosevelt
Саркози Sarkozy
Сноуден Snowden
Сорос Soros
Столтенберг Stoltenberg
Тиллерсон Tillerson
Троцкий Trotsky
Трюдо Trudeau
Тэтчер Thatcher
Уилсон Wilson
Фрейд Freud
Фукуяма Fukuyama
Хантингтон Huntington
Хемингуэй Hemingway
Хусейн Hussein
Цукерберг Zuckerberg
Чайковский Tchaikovsky
Чемберлен Chamberlain
Черчилль Churchill
Чингисхан Genghis
Шекспир Shakespeare
Шиллер Schiller
Ширак Chirac
Штайнмайер Steinmeier
Штраус Strauss
Шрёдер Schroeder Schröder
Шуман Schumann
Эйзенхауэр Eisenhower
Эйнштейн Einstein
Энгельс Engels
Эрхард Erhard
Юнг Jung
Юнкер Juncker
"""
"""A surname in Russian, and its English spellings."""


@cache
def _by_surname() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for russian, *english in (map(fold, line.split()) for line in _SURNAMES.splitlines()):
        found[russian] = tuple(english)
        found |= {one: (russian, *(x for x in english if x != one)) for one in english}
    return found


def spelt_otherwise(surname: str) -> tuple[str, ...]:
    """How a well-known surname, in the nominative, is spelt otherwise; folded."""
    return _by_surname().get(fold(surname), ())
