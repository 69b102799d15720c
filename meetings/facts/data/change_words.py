"""Words that tell in which direction a figure moves, as data."""

from __future__ import annotations

import re
from typing import Final

MOVES: Final = re.compile(
    r"^(?:grew|grow|rose|rise|rais|increas|fell|fall|drop|declin|decreas|reduc|cut|went|gone|go$|"
    r"expand|jump|shr[aiu]nk|chang|mov|down|up$|lower|climb|doubl|slow|improv|surg|plung|bring|"
    r"brought|extend)"
)
"""Verbs after which "from X to Y" is a change, two figures rather than a range."""
GROWTH: Final = re.compile(
    r"^(?:вырос|выраст|подрос(?:$|л)|подраст[еу]т|возрос|возраст(?!е?$)|увелич|прирос|прираст|рост(?:а|у|ом|е)?$|подня|повыс|"
    r"повыш|прибав|расшир|удво|утро|наращ|нарасти|ускор|"
    r"grew|grow|rose|risen|rising|increas|expand|climb|jump|surg|doubl|tripl|gain|growth|"
    r"higher|up$)"
)
DECLINE: Final = re.compile(
    r"^(?:сниз|сниж|сократ|сокращ|упал|упад|паден|уменьш|убыл|потер|просел|замедл|спад|"
    r"fell|fall|fallen|declin|decreas|drop|reduc|shrank|shrink|lower|cut$|down$|slump|plung|lost|slow)"
)
LEVEL: Final = re.compile(
    r"^(?:состав(?:ил|ля|ит|лял)|достиг|достига|превыс|превыша|насчитыв|оценива|равн|равен|находит|"
    r"держит|стои(?:т|л)|"
    r"amount|reach|stood|stand(?:s|ing)?$|total|account|exceed|worth|equal|comprise|remain|number)"
)
PLAN: Final = re.compile(
    r"^(?:план(?:а|у|ом|ы|ов|ам|ах)?$|планир|запланир|предстоит|намерен|рассчитыва|ожида|прогноз|"
    r"должн[аоы]$|должен$|будет|будут|построим|сделаем|цел(?:ь|и|ью)$|"
    r"plan(?:s|ned|ning)?$|will$|expect(?!an)|intend|should$|must$|target|forecast|scheduled|"
    r"aim(?:s|ed|ing)?$|project(?:ed|s)$|goals?$)"
)
PAST: Final = re.compile(
    r"^(?:grew|rose|fell|shrank|sank|climbed|jumped|dropped|declined|(?:вы|под|при|воз)рос(?:$|л)|"
    r"(?:увеличи|повыси|снизи|сократи|уменьши|расшири|упа|подня|удвои|утрои)л)"
)
"""Changes that have happened already, whatever is planned elsewhere in the clause."""
