"""What a question asks for."""

from __future__ import annotations

import pytest

from meetings.retrieval.query.questions.kinds import EXPECTED, asked_for


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Сколько лодок у пристани?", "amount"),
        ("Какова стоимость пристани?", "sum"),
        ("Сколько денег выделили на вёсла?", "sum"),
        ("Во сколько обойдётся пристань?", "sum"),
        ("Во сколько городу обойдутся вёсла?", "sum"),
        ("Какой прожиточный минимум?", "amount"),
        ("Какая явка была в мае?", "amount"),
        ("Какой курс доллара?", "amount"),
        ("What was the turnout in May?", "amount"),
        ("What is the retirement age?", "amount"),
        ("Какой процент лодок сгнил?", "percent"),
        ("Когда откроют пристань?", "date"),
        ("Где построят пристань?", "place"),
        ("Кто построил пристань?", "person"),
        ("Почему закрыли пристань?", "reason"),
        ("Почему выросла цена вёсел?", "reason"),
        ("За какие годы не заплатили лодочникам?", "date"),
        ("На каком совещании говорили о лодках?", "meeting"),
        ("Кто участвовал в совете?", "participants"),
        ("Что сказал Лодкин про вёсла?", "position"),
        ("Что обещал Лодкин?", "promise"),
        ("Будет ли новая пристань?", "yes_no"),
        ("Как устроена лодка?", "thing"),
        ("How many boats are there?", "amount"),
        ("What is the price of an oar?", "sum"),
        ("How much is an oar?", "sum"),
        ("How much are the oars?", "sum"),
        ("What percentage of boats leak?", "percent"),
        ("When will the pier open?", "date"),
        ("Where is the pier?", "place"),
        ("Who built the pier?", "person"),
        ("Why was the pier closed?", "reason"),
        ("Why did the price of oars rise?", "reason"),
        ("How much did trade in oars fall?", "amount"),
        ("When did the mayor talk with the rowers?", "meeting"),
        ("Which meeting was about boats?", "meeting"),
        ("Who attended the council?", "participants"),
        ("What did Orlov say about oars?", "position"),
        ("Will there be a new pier?", "yes_no"),
        ("Describe a boat", "thing"),
        # a day by which, whatever else is named
        ("До какого числа починят причал?", "date"),
        ("К какому сроку сдадут карту причалов?", "date"),
        ("На какой срок дали причал в аренду?", "count"),
        ("за какой срок построили маяк", "count"),
        ("как долго строили маяк", "count"),
        ("С какого по какое число гребцы сидели дома с сохранением зарплаты?", "date"),
        ("By what deadline must the pier budget be ready?", "date"),
        ("Until what year did they prolong the lease?", "date"),
        # by a noun alone, as people type it
        ("вместимость нового зала", "amount"),
        ("площадь новых причалов", "amount"),
        ("capacity of the pier", "amount"),
        ("opening day of the pier", "date"),
        ("чем хорош рост Лодкина", "thing"),
        # what is counted, not what it is paid
        ("How many grades of rowers will the new pay system have?", "amount"),
        ("How many million dollars did the pier cost?", "sum"),
        # "when" that only tells of what time something else is asked
        ("How did the mayor react when the pier sank?", "thing"),
        ("What did Orlov answer when asked about oars?", "position"),
        ("Чего боится Лодкин, когда вода прибывает?", "thing"),
        ("Что ответил Лодкин, когда его спросили о вёслах?", "position"),
        ("where and when will the pier open", "date"),
        ("Скажите, когда откроют пристань?", "date"),
        # a measure, asked for by its noun
        ("What is the capacity of the pier?", "amount"),
        ("What's the length of the boat?", "amount"),
        ("What was the harbour's depth?", "amount"),
        ("How heavy is the anchor?", "amount"),
        ("How fast are the boats?", "amount"),
        ("What portion of the boats leak?", "percent"),
        ("What fraction of the rowers won?", "percent"),
        # how much something grew is no sum of money
        ("How much did rowing go up?", "amount"),
        ("By how much did the club grow?", "amount"),
        ("How much are the fleets expanding?", "amount"),
        ("How much did the anchor weigh?", "amount"),
        ("How much did the oars cost?", "sum"),
        # who paid, why prices rose: no sums either
        ("Who paid for the pier?", "person"),
        ("Which company paid for the pier?", "thing"),
        ("What made the price of oars rise?", "reason"),
        ("How come the pier closed?", "reason"),
        ("What is behind the delay?", "reason"),
        ("Didn't they close the pier?", "yes_no"),
        ("Hasn’t the pier opened?", "yes_no"),
        ("What time does the race start?", "date"),
        ("What town did the rowers visit?", "place"),
        # when, where, whether and what was said stay so whatever else is named
        ("When will the budget of the pier be told?", "date"),
        ("Когда примут бюджет пристани?", "date"),
        ("when did the pier open and how much did it cost", "sum"),
        ("Where will the profits of the pier go?", "place"),
        ("Куда пойдут налоги с причалов?", "place"),
        ("Are the taxes on oars going up?", "yes_no"),
        ("Is there a tax on oars?", "yes_no"),
        ("Будут ли повышать налог на вёсла?", "yes_no"),
        ("Правда повысят цену вёсел?", "yes_no"),
        ("Is the pier open and how much is an oar?", "sum"),
        ("Обещал ли Лодкин новую пристань?", "promise"),
        ("Did Orlov promise a new pier?", "promise"),
        ("What did Orlov say about the price of oars?", "position"),
        ("Что Лодкин говорил о налогах?", "position"),
        # what only begins like a word for meeting, and a meeting yet to come
        ("When will the metrotram reach the pier?", "date"),
        ("By when are the metal piers due?", "date"),
        ("When did the mayor meet the rowers?", "meeting"),
        ("When will the mayor meet the rowers?", "date"),
        ("Когда мэр встречался с гребцами?", "meeting"),
        ("Когда состоится встреча с гребцами?", "date"),
        ("Чьё весло нашли у пристани?", "person"),
        ("Which bank bought a stake in the pier?", "thing"),
    ],
)
def test_asked_for(question, kind):
    assert asked_for(question) == kind


def test_expected_kinds_are_kinds_of_facts():
    known = {"money", "percent", "quantity", "date", "person", "place", "organization", "event"}
    assert frozenset().union(*EXPECTED.values()) <= known
