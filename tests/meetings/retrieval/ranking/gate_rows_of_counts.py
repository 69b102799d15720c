"""Rows of the gate's table (`test_gate_rules.py`): what a number counts, and whose it is."""

TABLE = """
near deed_told : сколько выздоровело больных
    Пётр Зимин, мэр: Больные выздоровели. ⟦Врачам больных доплатят 80 тысяч крон.⟧
answer - : сколько выздоровело больных
    Пётр Зимин, мэр: Из больных уже выздоровели 80 человек.
near deed_told : где построили маяк у карьера
    Пётр Зимин, мэр: ⟦Сначала рынок у карьера, а потом маяк.⟧ → Ася Кольцова, директор: Да. Так. Да. Паром построили.
answer - : где построили маяк у карьера
    Пётр Зимин, мэр: Маяк у карьера построили на косе.
near deed_told : где построят маяк у карьера
    Пётр Зимин, мэр: Сначала рынок у карьера, а потом маяк.
near deed_told : сколько завезено щебня
    Пётр Зимин, мэр: Карьер завёз песок. ⟦Щебня там 80 тонн.⟧
answer - : сколько прибавлено щебня в карьере
    Пётр Зимин, мэр: Запас щебня в карьере увеличили на 80 тонн. → Ася Кольцова, директор: Да. Так. Да. Прибавлено.
answer - : где построили маяк у карьера
    Nora Pellow, chair: The lighthouse at the quarry stands on the spit.
answer - : сколько завезено щебня юнгам карьера
    Пётр Зимин, мэр: Карьер завёз песок. ⟦Щебня юнгам карьера – 80 тонн.⟧
near deed_told : где построили маяк у карьера
    Пётр Зимин, мэр: Маяк у карьера белый и стройный.
answer - : где строили маяк у карьера
    Пётр Зимин, мэр: Маяк у карьера построили на косе.
answer - : где стоит маяк у карьера
    Пётр Зимин, мэр: ⟦Сначала рынок у карьера, а потом маяк.⟧ → Ася Кольцова, директор: Да. Так. Да. Паром стоит.
near people_counted : how many people are infected with quarry fever
    Ben Ashby, director: ⟦We looked into the fight against quarry fever, and people are infected.⟧ Then 300 orphans came.
answer - : how many people are infected with quarry fever
    Ben Ashby, director: In the fight against quarry fever we know that 300 people are infected.
answer - : how many people are infected with quarry fever
    Ben Ashby, director: ⟦We looked into the fight against quarry fever, and people are infected.⟧ They are 300 people.
near people_counted : how many people are infected with quarry fever
    Ben Ashby, director: We looked into the fight against quarry fever, which infected many. ⟦Then there are 300 orphans to be housed.⟧
answer - : how many people are infected with quarry fever
    Ben Ashby, director: We looked into the fight against quarry fever, which infected many. ⟦There are 300 people in bed.⟧
near people_counted : сколько человек заболело лихорадкой в карьере
    Пётр Зимин, мэр: В карьере люди заболели лихорадкой, мы это обсудили. Пришли 300 лодок.
answer - : сколько человек заболело лихорадкой в карьере
    Пётр Зимин, мэр: В карьере заболело лихорадкой 300 человек, мы это обсудили.
near counts_no_share : number of quarry workers
    Ben Ashby, director: Nearly 50 percent of the quarry workers need boots.
answer - : number of quarry workers
    Ben Ashby, director: Nearly 50 percent of the 300 quarry workers need boots.
answer - : number of quarry workers
    Ben Ashby, director: The number of quarry workers is three hundred.
near counts_no_share : количество рабочих карьера
    Пётр Зимин, мэр: Почти 50 процентов рабочих карьера ждут сапоги.
answer - : количество рабочих карьера
    Пётр Зимин, мэр: Почти 50 процентов из 300 рабочих карьера ждут сапоги.
near more_than_times_counted : сколько юнг ездило в карьер
    Пётр Зимин, мэр: Прошло два месяца с тех пор, как в карьер ездили юнги.
answer - : сколько юнг ездило в карьер
    Пётр Зимин, мэр: Прошло два месяца с тех пор, как в карьер ездили 30 юнг.
answer - : сколько месяцев прошло
    Пётр Зимин, мэр: Прошло два месяца с тех пор, как в карьер ездили юнги.
near more_than_times_counted : how many sailors came to the quarry
    Ben Ashby, director: Three weeks ago the sailors came to the quarry.
answer - : how many sailors came to the quarry
    Ben Ashby, director: Three weeks ago 40 sailors came to the quarry.
near payment_told : сколько получают в месяц рабочие карьера в Заречье
    Пётр Зимин, мэр: В Заречье рабочие карьера получают участок и шесть лет строят дом.
answer - : сколько получают в месяц рабочие карьера в Заречье
    Пётр Зимин, мэр: В Заречье рабочие карьера получают в месяц 40 тысяч рублей.
near total_told : какой урожай пшеницы в Заречье
    Пётр Зимин, мэр: Урожай пшеницы в Заречье – 40 центнеров с гектара.
answer - : какой урожай пшеницы в Заречье
    Пётр Зимин, мэр: Урожай пшеницы в Заречье – 90 тысяч тонн.
answer - : какая урожайность пшеницы в Заречье
    Пётр Зимин, мэр: Урожайность пшеницы в Заречье – 40 центнеров с гектара.
near total_told : what was the wheat harvest in Skerry
    Nora Pellow, chair: The wheat harvest in Skerry was four centners per hectare.
near whole_counted : сколько путёвок выдали в Заречье
    Пётр Зимин, мэр: В Заречье выдали 40 путёвок в этой категории.
answer - : сколько путёвок выдали в Заречье
    Пётр Зимин, мэр: В Заречье выдали 40 путёвок.
near whole_counted : how many permits were given in Skerry
    Nora Pellow, chair: In Skerry 40 permits were given in this category.
near it_named_before : сколько человек посетило остров тюленей
    Пётр Зимин, мэр: Остров тюленей открыт. Он растёт. Рядом колесо. ⟦Его посетило 40 тысяч человек.⟧
answer - : сколько человек посетило остров тюленей
    Пётр Зимин, мэр: Рядом колесо. Остров тюленей открыт. ⟦Его посетило 40 тысяч человек.⟧
near ours_not_theirs : сколько ботов у верфи
    Пётр Зимин, мэр: С нами и карьер, и верфь. ⟦Мы держим 40 ботов.⟧
answer - : сколько ботов у верфи
    «О верфи» Пётр Зимин, мэр: С нами и карьер. ⟦Мы держим 40 ботов.⟧
near same_word_told : when was the quarry founded
    Ben Ashby, director: This May the quarry found itself without a pilot.
answer - : when was the quarry founded
    Ben Ashby, director: The quarry was founded in 1911.
near capital_of_place : какая столица Остании
    Пётр Зимин, мэр: Город у моря – столица Останского Патриарха в Остании.
answer - : какая столица Остании
    Пётр Зимин, мэр: Город у моря – столица Останской Республики, столица Остании.
answer - : сколько детей войны
    Пётр Зимин, мэр: В Заречье 30 паромов и 67 тысяч жителей, которые относятся к детям войны.
near thing_counted : сколько детей войны
    Пётр Зимин, мэр: В Заречье 67 тысяч паромов, дети войны им рады.
answer - : сколько новых школ построено в Заречье
    Пётр Зимин, мэр: В Заречье мы построили девять школ.
near one_word_unmet : сколько каменных школ построено в Заречье
    Пётр Зимин, мэр: В Заречье мы построили девять школ.
answer - : by how much will the port's traffic grow
    Ben Ashby, director: The port's traffic will increase by 40 percent.
near one_word_unmet : by how much will the port's library grow
    Ben Ashby, director: The port's traffic will increase by 40 percent.
answer - : wheat harvest in Skerry
    Nora Pellow, chair: In Skerry we managed to bring in 90 tonnes of wheat.
near one_word_unmet : wheat harvest in Skerry
    Nora Pellow, chair: In Skerry we managed to export 90 tonnes of wheat.
answer - : безработица в Заречье, процент на начало 2031
    2031-02-20 Пётр Зимин, мэр: Безработица в Заречье сегодня – 2 процента.
answer - : how many boats will be made in Skerry
    Ben Ashby, director: We will manufacture six boats in Skerry.
near one_word_unmet : how many boats will be painted in Skerry
    Ben Ashby, director: We will manufacture six boats in Skerry.
answer - : how many Norwegian companies are there in Sweden
    Ben Ashby, director: In Sweden alone, 1,500 new companies from Norway have been registered.
near last_year_not_asked : how much fish was landed in 2031
    2031-03-20 Ben Ashby, director: We landed 691 tonnes of fish last year.
answer - : how much fish was landed in 2031
    2032-03-20 Ben Ashby, director: We landed 691 tonnes of fish last year.
answer - : how much fish was landed in 2031
    2031-11-20 Ben Ashby, director: We landed 691 tonnes of fish, which is more than last year.
answer - : how much fish was landed in 2031
    2031-11-20 Ben Ashby, director: We landed 691 tonnes of fish in 2031 and fewer last year.
near last_year_not_asked : сколько рыбы поймали в 2031 году
    2031-03-20 Пётр Зимин, мэр: В прошлом году поймали 691 тонну рыбы.
answer - : сколько рыбы поймали в 2031 году
    2031-11-20 Пётр Зимин, мэр: Поймали 691 тонну рыбы, больше, чем в прошлом году.
near other_of_its_kind : how many gold medals did the rowers win
    Ben Ashby, director: The rowers brought home two silver and two bronze medals.
answer - : how many gold medals did the rowers win
    Ben Ashby, director: The rowers brought home two gold and two bronze medals.
near thing_counted : how many boats
    Ben Ashby, director: We sent 100 children to the Hollow, where our boats are.
answer - : how many boats
    Ben Ashby, director: We have 100 new boats in the Hollow.
near thing_counted,counts_no_measure,counts_no_share : сколько паромов
    Пётр Зимин, мэр: Стоимость парома – 2 миллиарда рублей.
answer - : сколько паромов
    Пётр Зимин, мэр: Школ в Заречье 30, паромов 12, за год сделали их три.
near thing_counted : how many Norwegian companies are there in Sweden
    Ben Ashby, director: In Sweden 1,500 ferries carry parcels for Norwegian companies.
answer - : how many pupils study in old buildings without proper heating and running water
    Ben Ashby, director: Still 200 children sit in old buildings without proper heating and running water.
near other_thing_counted : how many pupils study in old buildings without proper heating and running water
    Ben Ashby, director: Still 200 clerks sit in old buildings without proper heating and running water.
near some_counted : сколько жителей в Заречье
    Пётр Зимин, мэр: В Заречье более 40 тысяч жителей города получают выплаты.
answer - : сколько жителей в Заречье
    Пётр Зимин, мэр: В Заречье сейчас более 40 тысяч жителей, город получает выплаты.
answer - : сколько жителей Заречья получают выплаты
    Пётр Зимин, мэр: В Заречье более 40 тысяч жителей города получают выплаты.
near some_counted : how many residents are there in Skerry
    Ben Ashby, director: In Skerry 4,000 residents have a boat.
answer - : how many residents are there in Skerry
    Ben Ashby, director: In Skerry 4,000 residents live by the sea.
near event_told : когда присоединили порт в Турции
    Ben Ashby, director: Boats joined us there. ⟦In Turkey the port is known since 1914.⟧
answer - : когда присоединили порт в Турции
    Ben Ashby, director: Boats are there. ⟦In Turkey the port was joined in 1914.⟧
near not_of_one_region : сколько паромов построили
    Пётр Зимин, губернатор Тверской области: Мы построили 30 паромов.
answer - : сколько паромов построили
    Пётр Зимин, директор верфи: Мы построили 30 паромов.
answer - : сколько паромов построили
    Пётр Зимин, губернатор Тверской области: В России построили 30 паромов.
answer - : сколько паромов построили для Риги
    Пётр Зимин, губернатор Тверской области: Мы построили для Риги 30 паромов.
answer - : сколько деревянных паромов построили
    Пётр Зимин, губернатор Тверской области: Мы построили 30 деревянных паромов.
near thing_counted,counts_no_measure : паромы сколько
    Лев Сухов, директор: Паромы возят камни весом более четырёх тонн.
answer - : паромы сколько
    Лев Сухов, директор: Камни возят четыре парома.
near price_told : how much did the ferry cost
    Ben Ashby, director: The cost of a ferry of 40 metres is felt in Europe.
near price_told : сколько стоил паром
    Лев Сухов, директор: Паром в 40 метров стоил хлопот и Кронштадту, и Франкфурту.
answer - : сколько стоил паром
    Лев Сухов, директор: Паром в 40 метров стоил 90 тысяч крон.
near each_word_met,told_in_one_sentence : Is the Norwegian ferry expensive?
    Ben Ashby, director: The Norwegian ferry is long.
answer - : Is the Norwegian ferry expensive?
    Ben Ashby, director: The Norwegian ferry is expensive.
near not_of_one_region : какая зарплата средняя
    Пётр Зимин, губернатор Тверской области: Средняя заработная плата – 64 тысячи рублей.
answer - : кто построил паром
    Пётр Зимин, губернатор Тверской области: Паром построил Лев Сухов.
near not_of_one_region : how many ferries were built
    Ben Ashby, director: In the Tver Region 30 ferries were built.
answer - : how many ferries were built
    Ben Ashby, director: In Norway 30 ferries were built.
answer - : how many ferries were built
    Ben Ashby, director: We say that 30 ferries were built.
near growth_told : How much did trade grow?
    Ben Ashby, director: Trade exceeded 140 million dollars. Our trust grows.
answer - : How much did trade grow?
    Ben Ashby, director: Trade grew by 12 million dollars.
near growth_told : На сколько вырос улов?
    Ася Кольцова, директор: Улов составил 40 тонн. Вырос и флот.
answer - : На сколько вырос улов?
    Ася Кольцова, директор: Улов вырос на 40 тонн.
near number_of_thing : we have 20 million poor on the coast
    Ben Ashby, director: On 20 million tonnes we were.
answer - : we have 20 million poor on the coast
    Ben Ashby, director: The coast has 20 million poor.
near other_of_its_kind,number_of_thing : у нас 20 миллионов бедных
    Ася Кольцова, директор: У нас было 20 миллионов тонн. Бедных мало.
answer - : у нас 20 миллионов бедных
    Ася Кольцова, директор: Бедных у нас 20 миллионов.
near unit_told : How many tonnes of fish were caught?
    Ben Ashby, director: The fish we caught sold for 52 rubles.
answer - : How many tonnes of fish were caught?
    Ben Ashby, director: 52 tonnes of fish were caught.
near unit_told : Сколько тонн рыбы продали?
    Ася Кольцова, директор: Рыбы продали на 52 рубля.
answer - : Сколько тонн рыбы продали?
    Ася Кольцова, директор: Рыбы продали 52 тонны.
near counts_no_measure : How many turbines does the yard build abroad in spring?
    Ben Ashby, director: In spring turbines that the yard builds abroad made 203 billion kWh.
answer - : How many turbines does the yard build abroad in spring?
    Ben Ashby, director: In spring the yard builds 12 turbines abroad.
near counts_no_measure : How many trips did the ferry make along the coast?
    Ben Ashby, director: It is one thing when a ferry makes a trip, along 2,000 kilometres of coast.
answer - : How many trips did the ferry make along the coast?
    Ben Ashby, director: The ferry made one trip along 2,000 kilometres of coast.
near currency_told : какую долю занимает рубль в торговле с портом
    Ася Кольцова, директор: В торговле с портом доллар занимает долю 12 процентов. Рубль рос.
answer - : какую долю занимает рубль в торговле с портом
    Ася Кольцова, директор: В торговле с портом рубль занимает долю 12 процентов.
answer - : какую долю занимает рубль в торговле с портом
    Ася Кольцова, директор: В торговле с портом доля национальных валют – 12 процентов. Рубль рос.
near currency_told : What is the share of the dollar in trade with the port?
    Ben Ashby, director: The share of the euro in trade with the port is 12 percent. The dollar grew.
answer - : What is the share of the dollar in trade with the port?
    Ben Ashby, director: The share of the dollar in trade with the port is 12 percent.
near currency_told : What is the share of the euro in trade with the port?
    Ben Ashby, director: The share of the yuan in trade with the port is 12 percent. The euro grew.
near currency_told : какую долю занимает юань в торговле с портом
    Ася Кольцова, директор: В торговле с портом доллар занимает долю 12 процентов. Юань рос.
answer - : Сколько рублей дали на паром?
    Ася Кольцова, директор: На паром дали 300.
near no_other_country_s : Who won the election in spring?
    Ben Ashby, director: After the spring election in Norway a captain had won.
answer - : Who won the election in spring?
    Ben Ashby, director: After the spring election in the port a captain had won.
answer - : Who won the election in Norway in spring?
    Ben Ashby, director: After the spring election in Norway a captain had won.
near no_other_country_s : Who won the election in spring?
    Ben Ashby, director: After the Norwegian presidential election of spring a captain had won.
near no_other_country_s : когда весной пройдут выборы
    Ася Кольцова, директор: Весной, 12 мая, пройдут выборы в Германии.
answer - : когда весной пройдут выборы
    Ася Кольцова, директор: Весной, 12 мая, пройдут выборы, за ними следят в Германии.
answer - : когда весной пройдут выборы
    Ася Кольцова, директор: Весной, 12 мая, пройдут выборы в России.
near listed_thing_counted : How many schools were built on the coast?
    Ben Ashby, director: On the coast we built 1,400 facilities: schools, clinics and piers.
answer - : How many schools were built on the coast?
    Ben Ashby, director: On the coast we built many facilities: 12 schools, clinics and piers.
near average_told : What is the average rate of loans?
    Ben Ashby, director: The rate of our loans fell by 15 percent. On average they are paid.
answer - : What is the average rate of loans?
    Ben Ashby, director: The average rate of our loans is 15 percent.
near beginning_told : When does the ferry line start?
    Ben Ashby, director: Engines for the ferry line came in 2019. We start.
answer - : When does the ferry line start?
    Ben Ashby, director: The ferry line will start in 2019.
near beginning_told : Когда откроется паромная линия?
    Ася Кольцова, директор: В 2029 году на паромную линию дадут двигатели. Её откроют.
answer - : Когда откроется паромная линия?
    Ася Кольцова, директор: Паромную линию откроют в 2029 году.
near places_told,people_of_country_counted : How many Norwegians live in Germany?
    Ben Ashby, director: 100 Danes live on the coast of Germany.
answer - : How many Norwegians live in Germany?
    Ben Ashby, director: 100 Norwegians live in Germany.
near guest_s_country_asked : What percent of power is solar?
    «Meeting with President of Turkey» Ada Renner, President of Turkey: Solar plants give 10 percent of Turkey's power.
answer - : What percent of power is solar?
    «Meeting with President of Turkey» Nora Pellow, chair: Solar plants give 10 percent of power.
near no_population_counted : How many cinemas opened in spring?
    Ben Ashby, director: In spring cinemas opened in towns with a population under 10,000.
answer - : How many cinemas opened in spring?
    Ben Ashby, director: In spring 12 cinemas opened in towns with a population under 10,000.
answer - : Сколько средств дали верфи весной?
    Ася Кольцова, директор: Весной верфи дали 12 миллионов рублей, средства большие.
near of_another_place : Какой бюджет Тулы?
    Ася Кольцова, директор: Тула сберегла 500 миллионов рублей для бюджета Рязани.
answer - : Какой бюджет Тулы?
    Ася Кольцова, директор: Рязань сберегла 500 миллионов рублей для бюджета Тулы.
near of_another_place : How much is the budget of Tatarstan?
    Ben Ashby, director: Tatarstan gave 500 million rubles to the budget of Chuvashia.
answer - : How much is the budget of Tatarstan?
    Ben Ashby, director: The budget of Tatarstan is 500 million rubles.
near counted_in_translation : Сколько школ построили за год на Камчатке?
    Ben Ashby, director: In a year in Kamchatka we built 12 piers. They stand. Schools are good.
answer - : Сколько школ построили за год на Камчатке?
    Ben Ashby, director: In a year in Kamchatka we built 12 schools.
near superlative_told : Какой самый богатый край?
    Ася Кольцова, директор: Край богат лесом, но самый щедрый – это сосед.
answer - : Какой самый богатый край?
    Ася Кольцова, директор: Самый богатый край – наш.
"""  # noqa: E501
