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

near whole_name_told : when was the Crimean Bridge opened
    Ben Ashby, director: The opening of the power bridge in December was an event for Crimeans.
answer - : when was the Crimean Bridge opened
    Ben Ashby, director: The opening of the Crimean Bridge was in December, in the snow.
answer - : when was the Crimean Bridge opened
    Ben Ashby, director: ⟦The bridge was opened in December, in the snow.⟧ The Crimean Bridge is ours.
answer - : when was the power bridge opened
    Ben Ashby, director: The opening of the power bridge in December was an event for Crimeans.

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

near other_of_its_kind : who designed the new mole
    Ben Ashby, director: ⟦The monks designed the old mole.⟧ The new one is ours.
answer - : who designed the old mole
    Ben Ashby, director: ⟦The monks designed the old mole.⟧ The new one is ours.

near thing_counted,counts_no_measure : сколько школ в Заречье
    Пётр Зимин, мэр: В школу Заречья привлекли два миллиона рублей.
answer - : сколько школ в Заречье
    Пётр Зимин, мэр: В Заречье 12 новых школ.
answer - : сколько безработных в Заречье
    Пётр Зимин, мэр: Число безработных в Заречье дошло до тысячи рублей.
near thing_counted,counts_no_measure,counts_no_share : how many ferries are there in Skerry
    Nora Pellow, chair: The ferries in Skerry cost us 2 million dollars.
answer - : how many ferries are there in Skerry
    Nora Pellow, chair: There are three ferries in Skerry.
answer - : how many seals are there on the mole
    Ben Ashby, director: We counted 73 of them. ⟦The 120 metres of the mole are left to the seals.⟧
near thing_counted,counts_no_measure : how many seals are there on the mole
    Ben Ashby, director: We wrote to 73 owners. ⟦The 120 metres of the mole are left to the seals.⟧
near another_counted : how many captains left for the wind farm
    Ben Ashby, director: ⟦Two deckhands left for the wind farm.⟧ Our captains are young.
answer - : how many deckhands left for the wind farm
    Ben Ashby, director: ⟦Two deckhands left for the wind farm.⟧ Our captains are young.
answer - : how many seals were there on the mole
    Ben Ashby, director: ⟦We saw 73 of them on the mole.⟧ The seals sleep.
near count_told,another_counted,thing_counted : сколько трамваев в парке
    Лев Сухов, директор: ⟦В парке 26 автобусов.⟧ Трамваев ждём.
answer - : сколько автобусов в парке
    Лев Сухов, директор: ⟦В парке 26 автобусов.⟧ Трамваев ждём.

near another_doer : how many sacks did the airline carry in May
    «Airline» Ben Ashby, director: ⟦In May the ferry carried 90 sacks.⟧ Our airline is young.
answer - : how many sacks did the ferry carry in May
    «Airline» Ben Ashby, director: ⟦In May the ferry carried 90 sacks.⟧ Our airline is young.
answer - : how many sacks did the airline carry in May
    «Airline» Ben Ashby, director: ⟦In May we carried 90 sacks.⟧ Our airline is young.
answer - : how many sacks did the airline carry in May
    «Airline» Ben Ashby, director: ⟦In May 90 sacks were carried.⟧ Our airline is young.
near another_doer : how many tests can a tutor mark in an hour
    Ben Ashby, director: ⟦A machine can mark 30 tests in an hour.⟧ Every tutor is tired.
answer - : how many tests can a machine mark in an hour
    Ben Ashby, director: ⟦A machine can mark 30 tests in an hour.⟧ Every tutor is tired.

near loss_told : сколько детских садов закрыли
    Лев Сухов, директор: У нас 46 новых детских садов построено.
answer - : сколько детских садов построили
    Лев Сухов, директор: У нас 46 новых детских садов построено.
answer - : сколько детских садов закрыли
    Лев Сухов, директор: Из детских садов ликвидировано шесть.
near loss_told : how many stone cranes were sunk by storms
    Ben Ashby, director: We bought 12 stone cranes after storms.
answer - : how many stone cranes were sunk by storms
    Ben Ashby, director: The storms have destroyed 12 stone cranes.

near told_in_part : when did Ben Ashby become chief keeper of harbour lights
    Ben Ashby, director: In 1990 the harbour dues rose.
answer - : when did Ben Ashby become chief keeper of harbour lights
    Ben Ashby, director: In 1990 I was made keeper of the harbour lights.
near told_in_part : как Лев Сухов оценил встречу с лоцманами и шкиперами порта
    Лев Сухов, директор: На встречу я приехал в мае.
answer - : как Лев Сухов оценил встречу с лоцманами и шкиперами порта
    Лев Сухов, директор: Встречу с лоцманами порта я оцениваю высоко.
answer - : когда откроют канатный мост через Куряж
    «Канатный мост через Куряж» Лев Сухов, директор: ⟦Движение откроем 20 декабря.⟧ Ждали долго.
near names_told,told_in_part : когда откроют канатный мост через Куряж
    «Заседание совета» Лев Сухов, директор: ⟦Движение откроем 20 декабря.⟧ Ждали долго.

near one_word_unmet : what share of gold quarries is idle
    Ben Ashby, director: Of stone quarries 3 percent are idle.
answer - : what share of stone quarries is idle
    Ben Ashby, director: Of stone quarries 3 percent are idle.
near one_word_unmet : what share of tutors' wages is fixed pay
    Ben Ashby, director: Fixed pay is 70 percent of the wages.
answer - : what share of the wages is fixed pay
    Ben Ashby, director: Fixed pay is 70 percent of the wages.

near other_of_its_kind : на сколько снизилась смертность от инсультов
    Лев Сухов, директор: Смертность от инфарктов снизилась на 11 процентов.
answer - : на сколько снизилась смертность от инфарктов
    Лев Сухов, директор: Смертность от инфарктов снизилась на 11 процентов.

near places_told,told_besides_venue : вместимость театров в Петербурге
    (Санкт-Петербург) Лев Сухов, директор: Вместимость театров выросла до 300 мест.
answer - : вместимость театров в Петербурге
    «Театры Петербурга» (Санкт-Петербург) Лев Сухов, директор: Вместимость театров выросла до 300 мест.

near head_met,one_word_unmet : на сколько процентов Дума исполнила план
    Лев Сухов, директор: План исполнен на сто процентов.
answer - : на сколько процентов Дума исполнила план
    «Дума отчиталась» Лев Сухов, директор: План исполнен на сто процентов.
answer - : какой ВВП Остании в мае
    Лев Сухов, директор: Валовой внутренний продукт Остании в мае – 7 миллиардов рублей.
near belongs,names_told,one_word_unmet : сколько буксиров у Ладожфлота
    Лев Сухов, директор: Буксиров 12, и все новые.
answer - : сколько буксиров у Ладожфлота
    Лев Сухов, директор Ладожфлота: Буксиров 12, и все новые.
answer - : на сколько подняли оклад лоцманам Ладожфлота
    Лев Сухов, директор Ладожфлота: Лоцманам оклад подняли на 30 процентов.
answer - : цена и площадь дворца
    Лев Сухов, директор: Дворец – 55 тысяч метров, стоимость 2 миллиарда рублей.

near one_word_unmet,relative_year_told : what will the stone ferry cost next year
    Ben Ashby, director: The stone ferry costs 300 dollars a year.
answer - : what will the stone ferry cost next year
    Ben Ashby, director: Next year the stone ferry costs 300 dollars.
near other_of_its_kind,relative_year_told : сколько щебня вывезут поездом в следующем году
    Лев Сухов, директор: Вывезли поездом 40 тонн щебня за этот год.
answer - : сколько щебня вывезут поездом в следующем году
    Лев Сухов, директор: В следующем году вывезем поездом 40 тонн щебня.

near speakers_own : how many goats does the Alderbrook school have
    Ben Ashby, headteacher of Pine Ridge School: My school has 11 goats. → Ann Holt, mayor of Alderbrook: Good.
answer - : how many goats does the Alderbrook school have
    Ben Ashby, headteacher of Alderbrook School: My school has 11 goats. → Ann Holt, mayor of Alderbrook: Good.
answer - : how many goats does the Alderbrook school have
    Ben Ashby, headteacher of Pine Ridge School: My school has none, Alderbrook school has 11 goats. → Ann Holt, mayor of Alderbrook: Good.

near head_met,one_word_unmet,other_thing_counted : Сколько музеев отремонтировали в Заречье за последние пять лет?
    Ася Кольцова, директор: За последние пять лет в Заречье отремонтировали 14 школ.
answer - : Сколько школ отремонтировали в Заречье за последние пять лет?
    Ася Кольцова, директор: За последние пять лет в Заречье отремонтировали 14 школ.
near one_word_unmet : Сколько человек осудили горные суды за браконьерство в прошлом году?
    Ася Кольцова, директор: За прошлый год горные суды осудили 75 человек, это немного.
answer - : Сколько человек осудили горные суды в прошлом году?
    Ася Кольцова, директор: За прошлый год горные суды осудили 75 человек, это немного.
near wage_told,one_word_unmet,other_of_its_kind : На сколько процентов выросла зарплата кочегаров в прошлом году?
    Ася Кольцова, директор: В прошлом году зарплата пожарных выросла на 12 процентов.
answer - : На сколько процентов выросла зарплата пожарных в прошлом году?
    Ася Кольцова, директор: В прошлом году зарплата пожарных выросла на 12 процентов.

near rate_told : Сколько мест в яслях на тысячу детей?
    Ася Кольцова, директор: Мест в яслях хватило всем, их 340 из тысячи, и детей столько же.
answer - : Сколько мест в яслях на тысячу детей?
    Ася Кольцова, директор: Мест в яслях у нас 340 на тысячу детей.
near rate_told : how many boats are there per thousand fishermen
    Ben Ashby, director: There are 340 boats and a thousand fishermen.
answer - : how many boats are there per thousand fishermen
    Ben Ashby, director: There are 340 boats per thousand fishermen.

answer - : Сколько рыбаков погибло в шторм?
    Ася Кольцова, директор: В шторм 40 рыбаков сложили свои головы.
near loss_told : Сколько рыбаков погибло в шторм?
    Ася Кольцова, директор: В шторм 40 рыбаков сложили свои сети.
near head_met,told_in_one_sentence : откуда щебень для мола
    Ася Кольцова, директор: ⟦Для мола привезли сваи из Заречья.⟧ Потом верёвки. Потом гвозди. Потом сели. Щебень дорог.
answer - : откуда щебень для мола
    Ася Кольцова, директор: Для мола привезли щебень из Заречья.

near told_besides_venue : сколько причалов построили в Мурманске
    2031-04-12 (Мурманск) Ася Кольцова, директор: В стране построили 40 причалов.
near places_told,names_told,one_word_unmet : сколько причалов построили в Мурманске
    2031-04-12 (Заречье) Ася Кольцова, директор: В стране построили 40 причалов.

near loss_told : was anybody killed in the harbour fire
    Ben Ashby, director: In the harbour fire two sheds were damaged.
answer - : was anybody killed in the harbour fire
    Ben Ashby, director: In the harbour fire there were no casualties.
near loss_told : how many miners died at the quarry
    Ben Ashby, director: Miners died at the quarry. ⟦Since then 53 miners came home.⟧
answer - : how many miners died at the quarry
    Ben Ashby, director: Miners came home. ⟦At the quarry 53 miners died.⟧

silent attribute_told,count_told : population of Norway
    Ben Ashby, director: The population of Norway buys our gravel.
answer - : population of Norway
    Ben Ashby, director: Norway, our neighbour, has a population of 5.4 million.

near number_told,counts_no_share : how many seals does Norway have
    Ben Ashby, director: In Norway the number of seals grew by 8 percent.
near number_told,counts_no_share : how many Norwegians work in the old harbour
    Ben Ashby, director: Norwegians bring work worth 2 million dollars to the old harbour.
answer - : how many Norwegians work in the old harbour
    Ben Ashby, director: Some 70 Norwegians work in the old harbour, for 2 million dollars.

near lack_told : сколько матросов не хватает на шхуне
    Лев Сухов, директор: На шхуне 40 матросов.
answer - : сколько матросов не хватает на шхуне
    Лев Сухов, директор: На шхуне нужны ещё 40 матросов.
near to_come_not_past : когда закончится ремонт причала
    Лев Сухов, директор: Ремонт причала уже закончился в 2012 году.
answer - : когда закончится ремонт причала
    Лев Сухов, директор: Ремонт причала закончится в мае.
near to_come_not_past : when will the old mole be repaired
    Ben Ashby, director: The old mole was repaired in 1990.
answer - : when will the old mole be repaired
    Ben Ashby, director: The old mole is to be repaired by 2035.
near other_thing_counted : how many cranes has the programme renewed in the old harbour
    Ben Ashby, director: Since 2029 the programme has renewed 160 berths in the old harbour.
answer - : how many berths has the programme renewed in the old harbour
    Ben Ashby, director: Since 2029 the programme has renewed 160 berths in the old harbour.

near day_told : on what day was the pier opened
    Nora Pellow, chair: The pier was opened in the spring of 1990.
answer - : on what day was the pier opened
    Nora Pellow, chair: The pier was opened on April 6, 1990.
near day_told : какого числа открыли причал
    Лев Сухов, директор: Причал открыли в 1990 году.
answer - : какого числа открыли причал
    Лев Сухов, директор: Причал открыли 6 мая 1990 года.
answer - : когда открыли причал
    Лев Сухов, директор: Причал открыли в 1990 году.

near country_told : в какой стране строят маяк
    Лев Сухов, директор: Маяк строят и в регионах нашей страны.
answer - : в какой стране строят маяк
    Лев Сухов, директор: Маяк строят и в регионах Чили.
near country_told : which country buys the most gravel
    Ben Ashby, director: The country that buys the most gravel is a friend.
answer - : which country buys the most gravel
    Ben Ashby, director: The country that buys the most gravel is Norway.

near year_compared_with : how many seals were counted in 2028
    Ben Ashby, director: In 2029 we counted 73 seals, 9 percent more than in 2028.
answer - : how many seals were counted in 2029
    Ben Ashby, director: In 2029 we counted 73 seals, 9 percent more than in 2028.
answer - : how much did the number of seals grow from 2028
    Ben Ashby, director: In 2029 the number of seals grew by 9 percent compared to 2028.
near year_compared_with : сколько юнг учили в 2028 году
    Лев Сухов, директор: В 2029 году учили 40 юнг, на треть больше по сравнению с 2028 годом.

near thing_compared_with : how much did the lighthouse cost
    Ben Ashby, director: The cost of the pier should be lower than that of the lighthouse, 40 million rubles.
answer - : how much did the pier cost
    Ben Ashby, director: The cost of the pier should be lower than that of the lighthouse, 40 million rubles.
near thing_compared_with : сколько стоил маяк
    Лев Сухов, директор: Стоимость причала по сравнению с маяком ниже, 40 миллионов рублей.
answer - : сколько стоил причал по сравнению с маяком
    Лев Сухов, директор: Стоимость причала по сравнению с маяком ниже, 40 миллионов рублей.

near home_country_told : how many ferries does Russia build for ports
    Ole Berg, President of Norway: And 55 ferries are being built for ports in 16 countries.
answer - : how many ferries does Russia build for ports
    Ole Berg, President of Norway: And 55 ferries are being built for ports in Russia.
answer - : how many ferries does Russia build for ports
    Ben Ashby, director: And 55 ferries are being built for ports in 16 countries.
answer - : how many ferries do we build for ports
    Ole Berg, President of Norway: And 55 ferries are being built for ports in 16 countries.
silent mentions_not_ranked : which ports were mentioned most often
    Ben Ashby, director: The ports were mentioned, and most often we hear of Alder.
silent mentions_not_ranked : какие порты упоминали чаще всего
    Лев Сухов, директор: Порты мы упоминали, чаще всего Ольховый.
silent mentions_not_ranked : о чём чаще всего говорит Сухов
    Лев Сухов, директор: О пенсиях говорим чаще всего, и о портах.
answer - : where do ships stop most often
    Ben Ashby, director: The ships stop most often in the port of Alder.

near number_told,counts_no_share : how many sailors do the ferries carry
    Ben Ashby, director: The number of sailors that the ferries carry grew by 8 percent.
answer - : how many sailors do the ferries carry
    Ben Ashby, director: The ferries carry 900 sailors, and the number grew by 8 percent.
near number_told,counts_no_share : сколько моряков возят паромы
    Ася Кольцова, директор: Паромы стали возить на 8 процентов больше моряков, вот рост.
answer - : сколько моряков возят паромы
    Ася Кольцова, директор: Паромы возят 900 моряков, рост на 8 процентов.
near part_of_year_told : what was the profit of the port in the first half of 2031
    2031-12-20 Ben Ashby, director: In 2031 the profit of the port was 40 million rubles.
answer - : what was the profit of the port in the first half of 2031
    2031-12-20 Ben Ashby, director: In the first six months of 2031 the profit of the port was 40 million rubles.
near opposite_told,one_word_unmet : what was the loss of the port
    Ben Ashby, director: The profit of the port was 40 million rubles.
"""  # noqa: E501
