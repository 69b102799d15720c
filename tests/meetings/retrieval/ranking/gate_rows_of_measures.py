"""Rows of the gate's table: prices, wages, measures, hours and counts are told as such. Data."""

TABLE = """
near price_told : Сколько стоит карусель?
    Лев Сухов, директор: Карусель стоит дорого.
answer - : Сколько стоит карусель?
    Лев Сухов, директор: Карусель стоит 300 рублей.
silent price_told : сколько стоил
    Лев Сухов, директор: Мост стоил 300 рублей.
near price_told : how much does a lantern cost
    Ben Ashby, director: A lantern costs too much.
answer - : how much does a lantern cost
    Ben Ashby, director: A lantern costs 3 dollars.
answer - : how much does a lantern cost
    Ben Ashby, director: A lantern costs $3.

answer - : how much is the club spending to repair lanterns
    Ben Ashby, director: Repair of lanterns takes the club 9 million dollars.
near price_told : how much is a lantern
    Ben Ashby, director: A lantern gives light for 9 hours.

near wage_told : what are the wages of deckhands
    Ben Ashby, director: Deckhands get 90 tonnes. → Ann Holt, mayor: ⟦Yes, their wages are low.⟧
answer - : how much do ferries get to pay wages of deckhands
    Ben Ashby, director: Ferries get 90 dollars for wages.
near wage_told : какая средняя зарплата пилота
    Ася Кольцова, пилот: Рынок трудный, и средняя зарплата растёт на треть.
answer - : какая средняя зарплата пилота
    Лев Сухов, директор: Средняя зарплата пилота – 70 тысяч рублей.

near dimension_told : How long is the Skerry bridge?
    Ben Ashby, director: The long Skerry bridge took ten years and opens in December 2018.
answer - : How long is the Skerry bridge?
    Ben Ashby, director: The long Skerry bridge is 19 kilometres.
answer - : How long is the Skerry contract?
    Ben Ashby, director: The long Skerry contract runs for ten years.
near dimension_told : Какой длины мост в Заречье?
    Пётр Зимин, мэр: Мост в Заречье нужной длины строили 3 года.
answer - : Какой длины мост в Заречье?
    Пётр Зимин, мэр: Мост в Заречье длиной полтора километра строили 3 года.
near measure_told : what is the capacity of the Skerry power plant
    Ben Ashby, director: The Skerry power plant has two engines. Capacity grows.
answer - : what is the capacity of the Skerry power plant
    Ben Ashby, director: The Skerry power plant has two engines. Capacity is 90 MW.

near hour_told : во сколько начинается ярмарка
    Лев Сухов, директор: Ярмарка начинается с песен.
answer - : во сколько начинается ярмарка
    Лев Сухов, директор: Ярмарка начинается в 9 часов утра.
near hour_told : what time does the fair open
    Ben Ashby, director: The fair opens with songs.

near count_told : how many clients does the Lantern Bank have
    Nora Pellow, chair: ⟦The Lantern Bank grew.⟧ It opened 13 offices. Clients like it.
answer - : how many clients does the Lantern Bank have
    Nora Pellow, chair: ⟦The Lantern Bank grew.⟧ Its clients are 13 thousand now.
answer - : how many clients does the Lantern Bank have
    Nora Pellow, chair: ⟦The Lantern Bank grew.⟧ Its customers are 13 thousand now.
near count_told : how many clients does the Lantern Bank have
    Nora Pellow, chair: ⟦The Lantern Bank grew.⟧ Its clients of 2019 stay with it.
near count_told : сколько лодок на пристани
    Лев Сухов, директор: Лодки на пристани красные.
answer - : сколько лодок на пристани
    Лев Сухов, директор: На пристани 40 лодок.
answer - : сколько лодок на пристани
    Лев Сухов, директор: Лодки на пристани видели все. Их там 40 штук.
"""
