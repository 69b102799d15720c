"""One event in the texts of both languages."""

RUSSIAN = """
Совещание о старой мельнице


2031-04-16 12:00:00

Верховье

В совещании участвовали мэр города Ася Кольцова и смотритель мельницы Пётр Зимин.

А.Кольцова: Начнём. Пётр Ильич, Вам слово.
П.Зимин: Ремонт мельницы обошёлся в 4,2 миллиона рублей. Жёрнов цел.
А.Кольцова: Спасибо. Пруд почистим осенью.

http://kremlin.ru/events/president/news/90415
"""
ENGLISH = """
Meeting on the old mill


2031-04-16 12:00:00

Verkhovye

The mayor and the keeper of the mill talked about its repair.

Mayor of the town Asya Koltsova: Let us begin. Mr Zimin, please.
Keeper of the mill Pyotr Zimin: The repair of the mill cost 4.2 million rubles. The stone is whole.
Asya Koltsova: Thank you. There is a goat in the garden. She will have to leave it by autumn.

http://en.kremlin.ru/events/president/news/90415
"""
