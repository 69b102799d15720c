"""Rows of the gate's table: what is done, only planned or reckoned with, or the opposite. Data."""

TABLE = """
near each_word_met,met_nearby,told_in_one_sentence : will the gravel be free
    “On gravel” Nora Pellow, chair: That frees two cranes.
answer - : will the gravel be free
    “On sacks” Nora Pellow, chair: The gravel is free.
near each_word_met,told_in_one_sentence : will parking be free
    “Springs” Nora Pellow, chair: ⟦That frees two cranes.⟧ The spring is warm.
near each_word_met,met_nearby,to_come_not_past : когда откроют карьер
    “О карьере” Лев Сухов, директор: Мы открыли в мае лавку.
answer - : когда откроют карьер
    “О лавке” Лев Сухов, директор: Карьер откроют в мае.
near each_word_met : кто купил билет на карусель
    Лев Сухов, директор: Билет на карусель стоит 300 рублей.
answer - : кто купил билет на карусель
    Лев Сухов, директор: Билет на карусель купил мельник.

near opposite_told,one_word_unmet : when is the bridge opening
    Ben Ashby, director: The bridge has been closed since March 3.
answer - : when is the bridge closing
    Ben Ashby, director: The bridge has been closed since March 3.
answer - : when is the bridge opening
    Ben Ashby, director: The bridge, closed since March 3, opens on May 9.
answer - : насколько вырос импорт щебня
    Лев Сухов, директор: Импорт щебня упал на 4 процента.
near each_word_met,words_known,opposite_told,one_word_unmet : когда закрыли мост
    Лев Сухов, директор: Мост открыли в мае.
answer - : мост открыли или закрыли
    Лев Сухов, директор: Мост открыли в мае.
near opposite_told : как растёт экспорт щебня
    Лев Сухов, директор: Импорт щебня растёт третий год.
answer - : когда закрыли старый каменный мост через реку у карьера
    Лев Сухов, директор: Старый каменный мост через реку у карьера открыли в мае.

near done_not_planned : сколько причалов построили в заречье
    Лев Сухов, директор: В этом году мы планируем построить в Заречье 12 причалов.
answer - : сколько причалов построят в заречье
    Лев Сухов, директор: В этом году мы планируем построить в Заречье 12 причалов.
answer - : сколько причалов построили в заречье
    Лев Сухов, директор: Построили в Заречье 12 причалов и планируем ещё два.
near done_not_planned : сколько юнг учится на шхуне
    Лев Сухов, директор: На шхуне планирует учиться 40 юнг.
answer - : сколько юнг учится на шхуне
    Лев Сухов, директор: На шхуне учится 40 юнг.
near done_not_planned : How many piers were built in Skerry?
    Nora Pellow, chair: We plan to build 12 piers in Skerry.
answer - : How many piers will be built in Skerry?
    Nora Pellow, chair: We plan to build 12 piers in Skerry.
answer - : How many piers were built in Skerry?
    Nora Pellow, chair: We plan more, but 12 piers were built in Skerry.
near done_not_planned : How many cabin boys study on the schooner now?
    Nora Pellow, chair: 40 cabin boys will study on the schooner.
answer - : How many cabin boys will study on the schooner now?
    Nora Pellow, chair: 40 cabin boys will study on the schooner.
answer - : How many cabin boys are on the schooner now?
    Nora Pellow, chair: There are 40 cabin boys on the schooner, and 60 will study.
near done_not_planned : How many cabin boys are on the schooner now?
    Nora Pellow, chair: There are plans to take 40 cabin boys on the schooner.
near done_not_planned : How many schools were built in Moscow?
    Лев Сухов, директор: В этом году мы планируем построить в Москве 12 школ.
answer - : How many schools were built in Moscow?
    Лев Сухов, директор: Построили в Москве 12 школ и планируем ещё две.

near only_reckoned_with : какая инфляция
    Лев Сухов, директор: Если очистить от инфляции, зарплаты выросли на 4 процента.
answer - : какая инфляция
    Лев Сухов, директор: Зарплаты выросли, а инфляция у нас 4 процента.
answer - : каков рост без учёта инфляции
    Лев Сухов, директор: Без учёта инфляции рост – 4 процента.
near only_reckoned_with : What is the rate of inflation?
    Nora Pellow, chair: Adjusted for inflation, the rate of wages rose by 4 percent.
answer - : What is the rate of inflation?
    Nora Pellow, chair: The rate of inflation is 4 percent.
"""
