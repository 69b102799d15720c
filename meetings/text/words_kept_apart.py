"""Words whose stem is that of another word, with which they share no meaning. Data: index keys.

"Imports" would be answered by what is important, «сырьё» by cheese. Found by laying the words of
each stem beside one another: those whose uses have nothing in common (word vectors) were read
through, and what is a form or a kin of the other («закон», «законный») was left together.
"""

from __future__ import annotations

from typing import Final

_ENGLISH: Final = """
accession
accountable accountability
admiral admirals
according accordingly
aide aides
aires
allowance allowances
animal animals
apartment apartments
arms
assistant assistants
authority authorities
boxing boxer boxers
business businesses
candidate candidates
capitalism capitalist capitalists
collective collectively collectives
competent competently competence competences competency competencies
concerted
conference conferences
conservative conservatives conservatism
considerable considerably
consistent consistently consistency
constitution constitutions constitutional constitutionally
constructive constructively
container containers
conventional conventionally
conversation conversations conversational
correctional
correspondent correspondents
customer customers
customs
decisive decisively
definitely
denis
department departments departmental
detective detectives
direction directions
directive directives
disposable
edition editions
emergency emergencies
executive executives
expedition expeditions
extremism extremist extremists
federer
fertilizer fertilizers
fidelity
firmly firmness
firstly
format formats
formation formations
frankly frankness
fruitful fruitfully
futures
gifted
goods
hardly
hospitality hospitable hospitably
important importantly importance
incoming
informal informally
interesting interestingly
kindness
largely
lastly
liberal liberals liberalism
likely
mineral minerals
minority minorities
moderator moderators
nationalism nationalist nationalists nationalistic
nearly
nominal nominally
objection objections
objective objectives objectively objectivity
opposition oppositional
optimism optimist optimistic optimistically
organise organised organises organising organiser organisers organisation organisations organisational organize organized organizes organizing organizer organizers organization organizations organizational
physician physicians
physics
positive positively
practically
precedent precedents unprecedented
premiere premieres
premises
procession processions
publication publications
quite
racism racist racists
rational rationally
recession recessions
relative relatives
relatively
remarkable remarkably
resolute resolutely
respective respectively
response responses responsive responsiveness
secondly
securities
several
shortly
succession successive
terminal terminals
timely
training trainings trained trainee trainees trainer trainers
transition transitions transitional transitioning
unite united unites uniting
universal universally
university universities
"""  # noqa: E501 - a family of forms stands in one line
"""Each line: a word with its forms, which share the first as their key and nothing with the rest
of their stem."""

_RUSSIAN: Final = """
аудитория
белье
брать
буря буре
водить
возрасти
гавань
грозить
дань
дата
делить делиться
долгий долго
дорогой дорого
доходить
душить
заводить
залить
застава
измена
казна
коллегия
колония
копия
корь
кость
кровь
курить
лень
летный
лечь
любой
медь
месть
метание
морить
настоять
носить
обь
океания
опека
ось
отделить
отходить
печень
платье
поле
породить
постоять
почта
поэт
приступить
причинить
пробить пробиться
пуля
пыль
расходиться
садиться
сель
семья
семя
серия
следить
составить
спросить
стадия
стихия
столь
странный странно
съездить
сырьевой сырье сырьем сырь
уголь
уловить
участиться
участь
учение
цель
ценный ценить
часто частый
чинить
"""
"""Each line: a lemma, folded, and those that go with it."""


def _keys(families: str) -> dict[str, str]:
    return {
        word: line.split()[0] for line in families.strip().splitlines() for word in line.split()
    }


KEY_OF_ENGLISH: Final = _keys(_ENGLISH)
KEY_OF_RUSSIAN_LEMMA: Final = _keys(_RUSSIAN)
