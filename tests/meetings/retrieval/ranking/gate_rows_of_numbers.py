"""Rows of the gate's table (`test_gate_rules.py`): what a number counts that is asked for behind a
place, and others that part what a number, a day or an opinion is told of.
"""

TABLE = """
near measured_itself : какую мощность имеет причал в гавани
    Пётр Зимин, мэр: Мощность причала в гавани увеличим в три раза за 5 лет, на 40 млн рублей.
answer - : какую мощность имеет причал в гавани
    Пётр Зимин, мэр: Причал в гавани имеет мощность 40 тонн.
near attribute_told : какую площадь займёт новая гавань
    Пётр Зимин, мэр: Площадь новой гавани вырастет на 40 процентов.
answer - : какой рост мощности причала в гавани
    Пётр Зимин, мэр: Рост мощности причала в гавани – в три раза.
near attribute_told : How old was Ben Ashby, who fell off the pier?
    Nora Pellow, chair: Ben Ashby fell off the pier.
answer - : How old was Ben Ashby, who fell off the pier?
    Nora Pellow, chair: Ben Ashby, 18, fell off the pier.
silent attribute_told : How old was Ben Ashby, who painted and sold ferries?
    Nora Pellow, chair: Ben Ashby fell off. ⟦He rows and rows ferries.⟧
answer - : How many weather radars were delivered to the port?
    Nora Pellow, chair: We delivered 40 weather radars to the port.
near thing_counted : Сколько в Заречье есть школ?
    Пётр Зимин, мэр: В Заречье школа, где 40 окон.
answer - : Сколько в Заречье есть школ?
    Пётр Зимин, мэр: Школ у нас в Заречье 40.
near thing_counted : Сколько у нас школ в Заречье?
    Пётр Зимин, мэр: У школы в Заречье 40 окон.
answer - : Сколько школ закрыли в Заречье?
    Пётр Зимин, мэр: У школы в Заречье закрыли 40 окон.
near counts_no_measure : Сколько в старой гавани паромов?
    Лев Сухов, директор: Паромы старой гавани возят 40 тонн камня.
answer - : Сколько в старой гавани паромов?
    Лев Сухов, директор: Камень в старой гавани возят 40 паромов.
answer - : сколько метров причала построили
    Пётр Зимин, мэр: В 2019 году построили 40 метров причала.
answer - : how many metres of pier were built
    Nora Pellow, chair: In 2019 they built 40 metres of pier.
near ours_not_theirs : how many bots does the shipyard have
    Nora Pellow, chair: The quarry and the shipyard are with us. ⟦We keep 40 bots.⟧
answer - : how many bots does the shipyard have
    Nora Pellow, chair: At the shipyard we keep 40 bots.
answer - : How many piers were built in Skerry?
    Nora Pellow, chair: We built 12 piers in Skerry and plan to build more.
answer - : we have 20 million poor on the coast
    Nora Pellow, chair: There are 20 million poor.
near thing_compared_with : how much did the lighthouse cost
    Nora Pellow, chair: Compared to the quarry, the pier cost less than that of the lighthouse, 40 million rubles.
answer - : What did Nora Pellow say about gravel and cranes?
    Ben Ashby, director: Nora Pellow said that gravel is sold. → Nora Pellow, chair: Yes.
answer - : Когда Пётр Зимин им сказал?
    Пётр Зимин, мэр: Сказал я им это 5 мая.
answer - : как Лев Сухов оценил встречу с лоцманами и шкиперами порта
    Лев Сухов, директор: Встречу с лоцманами порта я оценил высоко.
near told_in_part : when did they paint the keeper of harbour lights
    Nora Pellow, chair: In 1990 the harbour dues rose.
answer - : Когда чаще всего упоминали порты?
    Пётр Зимин, мэр: Порты чаще всего упоминали 5 мая.
near year_compared_with : how many seals were counted in 2028
    Nora Pellow, chair: We counted 73 seals, 9 percent more than in 2028.
near year_compared_with : сколько юнг учили в 2028 году
    Пётр Зимин, мэр: Мы учили 40 юнг, на треть больше по сравнению с 2028 годом.
answer - : сколько юнг учили в 2028 году
    Пётр Зимин, мэр: Мы в 2028 году учили 40 юнг.
answer - : How many schools were built on the coast?
    Ben Ashby, director: On the coast we built 1,400 schools: schools for boys, clinics and piers.
answer - : how many goats does the Alderbrook school have
    Ben Ashby, director of the Alderbrook school: My school has 11 goats.
answer - : сколько юнг учат к 2028 году
    Пётр Зимин, мэр: К 2028 году мы учим 40 юнг.
answer - : how many seals were counted by 2028
    Nora Pellow, chair: By 2028 we counted 73 seals.
near places_told : How many boats were lost in Norway?
    2031-04-12 “Council of the pier” * Of boats, and of Norway. → Ben Ashby, director: Our guard lost 40 boats. → Ann Moss, chair: And Norway?
answer - : How many boats were lost in Norway?
    2031-04-12 “Talks with Norway” * Of boats. → Ben Ashby, director: 40 boats were lost. → Ann Moss, chair: Right.
near share_of_thing : Какая доля ветровой энергии?
    Пётр Зимин, мэр: ⟦90 процентов нефти идёт морем.⟧ Займёмся и ветровой энергией.
answer - : Какая доля ветровой энергии?
    Пётр Зимин, мэр: ⟦90 процентов энергии – ветровая.⟧ Нефть идёт морем.
answer - : Какая доля ветровой энергии?
    Nora Pellow, chair: Wind energy makes 90 percent.
near name_of_thing : What is the name of the new ferry?
    Ben Ashby, director: ⟦I am glad to see this new tower, the Nikolai Zubov.⟧ We build ferries too.
answer - : What is the name of the new ferry?
    Ben Ashby, director: I am glad to see this new ferry, the Nikolai Zubov.
near name_of_thing : What is the name of the new ferry at the quarry?
    Ben Ashby, director: ⟦I am glad to see this new tower at the quarry, the Nikolai Zubov.⟧ We build ferries too.
near name_of_thing : Как называется новый паром?
    Пётр Зимин, мэр: ⟦Рад видеть новую башню «Николай Зубов».⟧ Паромы мы тоже строим.
near speech_act_told : Who asked about the price of the ferry?
    Ben Ashby, director: The price of the ferry is 40 crowns.
answer - : Who asked about the price of the ferry?
    Ben Ashby, director: And what is the price of the ferry?
near each_word_met,speech_act_told : Кто предложил построить маяк?
    Пётр Зимин, мэр: Маяк уже построили.
answer - : Кто предложил построить маяк?
    Пётр Зимин, мэр: Предлагаю построить маяк.
near no_other_country_s : Who won the election in spring?
    2031-04-12 “Talks with Norway” Ben Ashby, director: A captain won the spring election.
answer - : Who won the election in spring?
    2031-04-12 “Talks with Norway” Ben Ashby, director: A captain won the spring election in Russia.
near no_other_country_s : Who won the election in spring?
    Ben Ashby, president of Norway: A captain won the spring election.
near counts_no_share : Сколько человек погибло в море?
    Пётр Зимин, мэр: За 20 лет число погибших в море снизилось в два раза.
answer - : Сколько человек погибло в море?
    Пётр Зимин, мэр: В море погибло 40 человек, в два раза меньше.
near counts_no_share : How many ferries got grants?
    Ben Ashby, director: Grants for ferries grew sevenfold.
near counts_no_measure : Сколько паромов МП-21 спустят?
    Лев Сухов, директор: На пароме МП-21 температура в котле свыше 400 градусов.
answer - : Сколько паромов МП-21 спустят?
    Лев Сухов, директор: Паромов МП-21 спустят 40, температура в котлах свыше 400 градусов.
near counts_no_measure : How many ferries will be launched?
    Nora Pellow, chair: Ferries will be launched at 40 degrees.
near word_not_sound : добыча янтаря
    Nora Pellow, chair: Production at the Yantar yard has doubled.
near word_not_sound : продажа янтаря
    Nora Pellow, chair: Sales of the Yantar have doubled.
answer - : продажа янтаря
    Nora Pellow, chair: Sales of amber at the Yantar yard have doubled.
answer - : полёты мурзилолёта
    Nora Pellow, chair: Flights of the Murzilolet have doubled.
near guest_s_economy_told : What is the GDP of Chile?
    «Talks with President of Chile» Ben Ashby, director: Our GDP is 500 billion rubles.
near belongs,guest_s_economy_told,their_figure_told : Какой ВВП у Чили?
    «Переговоры с президентом Чили» Ася Кольцова, директор: ВВП Перу 500 миллиардов рублей.
answer - : What is the GDP of Chile?
    «Talks with President of Chile» Ben Ashby, director: Chile's GDP is 500 billion rubles.
answer - : What is the GDP of Chile?
    «Talks with President of Chile» Ada Renner, President of Chile: Our GDP is 500 billion rubles.
answer - : How much is trade with Chile?
    «Talks with President of Chile» Ben Ashby, director: Our trade is 500 billion rubles.
answer - : What is the GDP of Chile?
    «Talks with President of Chile» Ben Ashby, director: We like Chile. The GDP is 500 billion rubles.
near their_figure_told : trade turnover Chile
    «Talks with President of Chile» Ben Ashby, director: Trade turnover with Peru is 500 billion rubles.
near their_figure_told : trade turnover Chile
    «Talks with President of Chile» Ben Ashby, director: Trade turnover with Europe is 500 billion rubles.
answer - : trade turnover Chile
    «Talks with President of Chile» Ben Ashby, director: While global trade falls the trade turnover is 500 billion rubles.
answer - : trade turnover Chile
    «Talks with President of Chile» Ben Ashby, director: Trade turnover with Peru and Chile is 500 billion rubles.
near their_figure_told : товарооборот Чили
    «Переговоры с президентом Чили» Ася Кольцова, директор: Товарооборот с Перу 500 миллиардов рублей.
answer - : товарооборот Чили
    «Переговоры с президентом Чили» Ася Кольцова, директор: Товарооборот с Россией 500 миллиардов рублей.
"""  # noqa: E501
