"""Words by which a question tells a thing from its sisters, and when from when. Data."""

from __future__ import annotations

CONTRARIES = tuple(
    frozenset(line.split())
    for line in """
    old new
    large big small
    first second third fourth fifth sixth seventh eighth ninth tenth last next previous
    northern southern eastern western
    upper lower
    summer winter spring autumn
    morning afternoon evening
    public private
    domestic foreign
    male female
    urban rural
    minimum maximum average
    gold silver bronze
    """.strip().splitlines()
)
"""English words of which each tells one of a kind from its sisters."""
PHASES = frozenset(
    """
    start started starts begin began begins end ended ends finish finished close closed open
    opened build built found founded invent invented
    начать начали начал началась началось начался начнут начнется начнутся начинается
    закончить закончили закончит закончат закончится закончилась закончился закончатся
    завершить завершили завершат завершится завершилась завершился
    открыть открыли открыл откроют откроется открылся открылась
    закрыть закрыли закрыл закроют закроется закрылся закрылась
    построить построили построил построят основать основали основал основан основана
    изобрести изобрел изобрели придумал придумали
    """.split()
)
"""What begins a thing and what ends it: when one was is no answer to when the other was."""
MEASURES = frozenset(
    """
    рост роста прирост прироста вместимость длина длины ширина ширины высота высоты глубина
    глубины юбилей юбилея юбилею годовщина годовщину возраст стоимость стоимости цена цены
    величина величины проценты дети детей
    anniversary age growth increase proportion portion cost price capacity length width height
    depth long wide high deep far old
    """.split()
)
"""What a figure with its unit tells without the word: «юбилей» by «820 лет»."""
