"""Rows of the gate's table about another of a kind than the one asked about. Data.

As in `test_gate_rules.py`: a question, the meeting whose best passage came first, what holds it
back; next to each row held back stands one that differs in the thing that decides.
"""

TABLE = """
near doer_told : who built the old mole
    Ben Ashby, director: The old mole was built in 1931 for small boats.
answer - : who built the old mole
    Ben Ashby, director: The old mole was built in 1931 by the monks.
answer - : when was the old mole built
    Ben Ashby, director: The old mole was built in 1931 for small boats.
near doer_told : кто построил каменный мол
    Лев Сухов, директор: Каменный мол построен в 1931 году для лодок.
answer - : кто построил каменный мол
    Лев Сухов, директор: Каменный мол построен монахами в 1931 году.

near value_told : когда закончится осада
    Лев Сухов, директор: ⟦Осада закончится, мы верим.⟧ В 2028 году достроим музей.
answer - : когда закончится осада
    Лев Сухов, директор: ⟦Осада закончится в 2027 году.⟧ В 2028 году достроим музей.
answer - : when does the ferry leave
    Ben Ashby, director: The ferry leaves at 6.20, and the bus waits for it.
near value_told : how long is the old mole
    Ben Ashby, director: ⟦The old mole is long and low.⟧ We have 40 boats.
answer - : how long is the old mole
    Ben Ashby, director: ⟦The old mole is 90 metres long.⟧ We have 40 boats.
near count_told,told_not_asked : сколько школ в районе
    Лев Сухов, директор: А школ в районе сколько? → Ася Кольцова, мэр: Десять.
answer - : сколько школ в районе
    Лев Сухов, директор: А школ в районе десять, верно? → Ася Кольцова, мэр: Да.
answer - : нужна ли школа в районе
    Лев Сухов, директор: А разве школа в районе нужна? → Ася Кольцова, мэр: Нет.

near met_nearby : какой ширины причал
    «Причал» Лев Сухов, директор: Начнём. → Ася Кольцова, мэр: Ждём. → Лев Сухов: Спасибо. → Ася Кольцова: ⟦Дорожка имеет ширину три метра.⟧ Пока так.
answer - : какой ширины причал
    «Причал» Лев Сухов, директор: Начнём. → Ася Кольцова, мэр: Ждём. → Лев Сухов: Спасибо. → Ася Кольцова: ⟦Он имеет ширину три метра.⟧ Таков причал.
answer - : цена причала
    «Причал» Лев Сухов, директор: Начнём. → Ася Кольцова, мэр: Ждём. → Лев Сухов: Спасибо. → Ася Кольцова: ⟦Цена – три рубля.⟧ Пока так.

near one_word_unmet : how many passengers does line seven carry
    Ben Ashby, director: Lines five and nine carry 18,000 passengers a day.
answer - : how many passengers does line nine carry
    Ben Ashby, director: Lines five and nine carry 18,000 passengers a day.
answer - : how many passengers does line seven carry
    Ben Ashby, director: Line 7 carries 18,000 passengers a day.
near one_word_unmet : сколько пассажиров возьмёт самолёт
    Лев Сухов, директор: Судно возьмёт 300 пассажиров и 90 грузовиков.
answer - : сколько пассажиров возьмёт судно
    Лев Сухов, директор: Судно возьмёт 300 пассажиров и 90 грузовиков.
near one_word_unmet : когда построили мост через Ладогу
    Лев Сухов, директор: Мост через Ладогу закрыт с 3 марта.
answer - : когда чинят мост через Ладогу
    Лев Сухов, директор: Мост через Ладогу закрыт с 3 марта.
answer - : вместимость нового зала
    Лев Сухов, директор: В новом зале 400 мест, и оркестр рад.
answer - : сколько пассажиров возьмёт зимой из города самолёт
    Лев Сухов, директор: Судно зимой возьмёт из города 300 пассажиров.

near other_of_its_kind : сколько осталось в резервном фонде области
    Лев Сухов, директор: ⟦В резервном фонде города осталось 140 миллионов рублей.⟧ Область ждёт.
answer - : сколько осталось в резервном фонде города
    Лев Сухов, директор: ⟦В резервном фонде города осталось 140 миллионов рублей.⟧ Область ждёт.
near other_of_its_kind : сколько мест на старом терминале
    Лев Сухов, директор: ⟦На новом терминале будет 210 мест.⟧ Старый закроем.
answer - : сколько мест на новом терминале
    Лев Сухов, директор: ⟦На новом терминале будет 210 мест.⟧ Старый закроем.
near other_of_its_kind : how many old cranes are there
    Ben Ashby, director: ⟦There are 12 new cranes.⟧ The old are sold.
answer - : how many new cranes are there
    Ben Ashby, director: ⟦There are 12 new cranes.⟧ The old are sold.
answer - : how many old cranes are there
    Ben Ashby, director: ⟦There are 12 cranes, old and new.⟧ All are sold.

near another_counted : how many captains left for the wind farm
    Ben Ashby, director: ⟦Two deckhands left for the wind farm.⟧ Our captains are young.
answer - : how many deckhands left for the wind farm
    Ben Ashby, director: ⟦Two deckhands left for the wind farm.⟧ Our captains are young.
answer - : how many seals were there on the mole
    Ben Ashby, director: ⟦We saw 73 of them on the mole.⟧ The seals sleep.
near count_told,another_counted : сколько трамваев в парке
    Лев Сухов, директор: ⟦В парке 26 автобусов.⟧ Трамваев ждём.
answer - : сколько автобусов в парке
    Лев Сухов, директор: ⟦В парке 26 автобусов.⟧ Трамваев ждём.

near relative_year_told : what will the stone ferry cost next year
    Ben Ashby, director: The stone ferry costs 300 dollars a year.
answer - : what will the stone ferry cost next year
    Ben Ashby, director: Next year the stone ferry costs 300 dollars.
near relative_year_told : сколько щебня вывезут поездом в следующем году
    Лев Сухов, директор: Вывезли поездом 40 тонн щебня за этот год.
answer - : сколько щебня вывезут поездом в следующем году
    Лев Сухов, директор: В следующем году вывезем поездом 40 тонн щебня.

near speakers_own : how many goats does the Alderbrook school have
    Ben Ashby, headteacher of Pine Ridge School: My school has 11 goats. → Ann Holt, mayor of Alderbrook: Good.
answer - : how many goats does the Alderbrook school have
    Ben Ashby, headteacher of Alderbrook School: My school has 11 goats. → Ann Holt, mayor of Alderbrook: Good.
answer - : how many goats does the Alderbrook school have
    Ben Ashby, headteacher of Pine Ridge School: My school has none, Alderbrook school has 11 goats. → Ann Holt, mayor of Alderbrook: Good.
"""  # noqa: E501
