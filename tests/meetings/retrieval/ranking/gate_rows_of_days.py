"""Rows of the gate's table: until and since when, what is yet to come, shares and population."""

# ruff: noqa: E501 - a row is two lines

TABLE = """
near bound_told : Until what year was the lease of the harbour prolonged?
    Ben Ashby, director: This year we mark the lease of the harbour, so often prolonged.
answer - : Until what year was the lease of the harbour prolonged?
    Ben Ashby, director: The lease of the harbour was prolonged to 2040.
near bound_told : deadline for the lease of the old harbour
    Ben Ashby, director: The lease of the old harbour was signed last autumn.
answer - : deadline for the lease of the old harbour
    Ben Ashby, director: The lease of the old harbour has to be signed by May 5.
near bound_told : До какого года продлили аренду старой гавани?
    Лев Сухов, директор: В этом году аренде старой гавани, которую продлили, тридцать лет.
answer - : До какого года продлили аренду старой гавани?
    Лев Сухов, директор: Аренду старой гавани продлили до 2040 года.
near bound_told : Since when is there a prize for young pilots?
    Ben Ashby, director: This year there is a prize for young pilots.
answer - : Since when is there a prize for young pilots?
    Ben Ashby, director: There has been a prize for young pilots since 2008.
near bound_told : С каких пор юным лоцманам дают премию?
    Лев Сухов, директор: Премию юным лоцманам дают в этом году, в мае.
answer - : С каких пор юным лоцманам дают премию?
    Лев Сухов, директор: Премию юным лоцманам дают с 2008 года.

near to_come_not_past : когда паром Лада выйдет на линию
    Лев Сухов, директор: Паром Лада вышел на линию 5 мая этого года.
answer - : когда паром Лада выйдет на линию
    Лев Сухов, директор: Паром Лада выходит на линию 5 мая этого года.
answer - : когда паром Лада выйдет на линию
    Лев Сухов, директор: Паром Лада на линию вывести до первого мая.
near to_come_not_past : when will the ferry return
    Ben Ashby, director: The ferry was on its way this year and did return in May.
answer - : when will the ferry return
    Ben Ashby, director: The ferry is expected this year and may return in May.
near to_come_not_past : when is the regatta to be held
    Ben Ashby, director: The regatta was held in 1990.
answer - : when is the regatta to be held
    Ben Ashby, director: The regatta is to be held in May.

near counts_no_share : how many berths in the old harbour does the ferry use
    Ben Ashby, director: The ferry does use 12 percent of the berths in the old harbour.
answer - : how many berths in the old harbour does the ferry use
    Ben Ashby, director: The ferry does use 12 berths in the old harbour, 40 percent.
answer - : how many berths in the old harbour does the ferry use, in percent
    Ben Ashby, director: The ferry does use 12 percent of the berths in the old harbour.

silent attribute_told : What is the population of Norway?
    Ben Ashby, director: Look at the map and at the population of Norway and you will see that we are right to say so in spite of all, as some 2,631 boats are there.
answer - : What is the population of Norway?
    Ben Ashby, director: The population of Norway has grown to 5.4 million.

near counted_or_named : сколько паромов пересекло Керченский пролив за навигацию
    Лев Сухов, директор: За навигацию Керченский пролив танкеры пересекли и закрыли.
answer - : сколько паромов пересекло Керченский пролив за навигацию
    Лев Сухов, директор: За навигацию Керченский пролив пересекло восемь паромов.
near one_word_unmet,counted_or_named : how many ferries crossed the old strait in spring
    Ben Ashby, director: In spring barges crossed the old strait.
answer - : how many ferries crossed the old strait in spring
    Ben Ashby, director: In spring eight ferries crossed the old strait.

near counts_no_share : how many Norwegians went to the old harbour
    Ben Ashby, director: Trade of the old harbour with Norwegians went up by 34 percent, to 15 million dollars.
answer - : how many Norwegians went to the old harbour
    Ben Ashby, director: 7,000 Norwegians went to the old harbour.
near counts_no_share : сколько паромов готовят к зиме в порту
    Ben Ashby, director: To get the ferries ready for winter, the port uses 2.2 percent more power.
near winner_told : how many medals did the rowers win in spring
    Ben Ashby, director: In spring there are 79 sets of medals for the rowers.
answer - : how many medals did the rowers win in spring
    Ben Ashby, director: In spring the rowers won 12 medals.
near winner_told : сколько медалей выиграли гребцы весной
    Лев Сухов, директор: Весной для гребцов есть 79 медалей.
answer - : сколько медалей выиграли гребцы весной
    Лев Сухов, директор: Весной гребцы завоевали 12 медалей.
near growth_told : на сколько выросла добыча щебня
    Лев Сухов, директор: Добыча щебня – это 80 процентов нашего дела.
answer - : на сколько выросла добыча щебня
    Лев Сухов, директор: Добыча щебня – плюс 80 тонн.
answer - : how much income does the harbour miss by dropping the ferry
    Ben Ashby, director: Without the ferry the harbour does miss an income of 400 million dollars.
near another_counted,thing_counted : old windmills how many
    Ben Ashby, director: The old mill has 30 sacks. Windmills burn.

near dimension_told : How deep is the old harbour?
    Ben Ashby, director: The old harbour is 200 metres from the mill, a deed says.
answer - : How deep is the old harbour?
    Ben Ashby, director: The old harbour is 20 metres deep.
near count_told,dimension_told : какова высота маяка
    Лев Сухов, директор: До маяка отсюда двести метров.
answer - : какова высота маяка
    Лев Сухов, директор: Высота маяка сорок метров.
near bound_told : Until when is there a ceasefire in the old harbour?
    Ben Ashby, director: There is a ceasefire in the old harbour later in January.
near bound_told : С какого года юным лоцманам дают премию?
    Лев Сухов, директор: Премию юным лоцманам дают с апреля.
answer - : С какого года юным лоцманам дают премию?
    Лев Сухов, директор: Премию юным лоцманам дают уже 20 лет, с 2008 года.

near counts_no_share : how many firms address pollution
    Ben Ashby, director: In six years firms should address pollution and reduce it by 20 percent.
answer - : how many firms address pollution
    Ben Ashby, director: In six years 40 firms will address pollution.

near beginning_told : Когда основали верфь?
    Лев Сухов, директор: Верфь в 2021 году сдаст баржу. Её основали деды.
answer - : Когда основали верфь?
    Лев Сухов, директор: Верфь основали в 2021 году.
near beginning_told : How old is the shipyard?
    Ben Ashby, director: The old shipyard has 90 docks.
answer - : How old is the shipyard?
    Ben Ashby, director: The old shipyard is 90 years in use.
near to_come_not_past,beginning_told : When will the ferry strike end?
    Ben Ashby, director: In 2019 the ferry strike grew. It will end.
answer - : When will the ferry strike end?
    Ben Ashby, director: The ferry strike will end in 2019.
near beginning_told : Когда закончится ремонт верфи?
    Лев Сухов, директор: В 2029 году на ремонт верфи дадут деньги. Он закончится.
answer - : Когда закончится ремонт верфи?
    Лев Сухов, директор: Ремонт верфи закончится в 2029 году.
near dimension_told : How wide is the old harbour?
    Ben Ashby, director: The old harbour is 200 metres from the mill, a deed says.
answer - : How wide is the old harbour?
    Ben Ashby, director: The old harbour is 200 metres wide.
near one_word_unmet,dimension_told : How thick is the old wall?
    Ben Ashby, director: The old wall is 200 metres from the mill, a deed says.
answer - : How thick is the old wall?
    Ben Ashby, director: The old wall is 2 metres thick.

near told_not_asked,identity_told : who was Nikolai Zubov
    Ben Ashby, director: You know the saying: how do you like it, Nikolai Zubov?
answer - : who was Nikolai Zubov
    Ben Ashby, director: Nikolai Zubov was one of those explorers.
answer - : who was Nikolai Zubov
    Ben Ashby, director: We name the ship after the explorer Nikolai Zubov.
near identity_told : кто такой Хрущёв
    Лев Сухов, директор: Парк Хрущёв хотел построить и не мог.
answer - : кто такой Хрущёв
    Лев Сухов, директор: Парк строил Хрущёв, первый секретарь.
answer - : кто такой Хрущёв
    Лев Сухов, директор: Парк строил секретарь Хрущёв.
near identity_told : кто такой Зубов
    Лев Сухов, директор: В парк приходил Зубов с лопатой.
answer - : кто строил парк
    Лев Сухов, директор: Парк строил Зубов с лопатой.
near identity_told : who was Nikolai Zubov
    Ben Ashby, director: We name the ship after Nikolai Zubov.
near identity_told : who was Nikolai Zubov
    Ben Ashby, director: We painted Nikolai Zubov on the ship.
near identity_told : кто такой Хрущёв
    Лев Сухов, директор: Парк хотел построить Никита Хрущёв.
near identity_told : кто такой Хрущёв
    Лев Сухов, директор: Парк хотел построить Никита Сергеевич Хрущёв.

near agreement_told : what was signed with the harbour
    Ben Ashby, director: I thank the harbour for this sign of attention.
answer - : what was signed with the harbour
    Ben Ashby, director: With the harbour we signed a memorandum on ferries.
near agreement_told : что подписали с гаванью
    Лев Сухов, директор: С гаванью подписали открытку.
answer - : что подписали с гаванью
    Лев Сухов, директор: С гаванью подписали договор о паромах.
near agreement_told : what was agreed with the harbour
    Ben Ashby, director: Ask the harbour what it cannot agree to.
answer - : what was agreed with the harbour
    Ben Ashby, director: We agreed with the harbour to share a ferry.
near agreement_told : о чём договорились с гаванью
    Лев Сухов, директор: С гаванью мы договоримся позже.
answer - : о чём договорились с гаванью
    Лев Сухов, директор: С гаванью договорились пустить паром.

near year_told,year_named : How much was trade with Peru in 2019?
    Nora Pellow, chair: Trade with Peru in 2028 came to 3 million dollars.
answer - : How much was trade with Peru in 2028?
    Nora Pellow, chair: Trade with Peru in 2028 came to 3 million dollars.
answer - : Каким был товарооборот с Грузией в 2030 году?
    Пётр Зимин, мэр: В прошлом году товарооборот с Грузией достиг 9 миллионов рублей.
near year_told : Каким был товарооборот с Грузией в 2031 году?
    Пётр Зимин, мэр: В прошлом году товарооборот с Грузией достиг 9 миллионов рублей.
near year_told : Каким был товарооборот с Кубой в 2030 году?
    Пётр Зимин, мэр: В этом году товарооборот с Кубой вырос до 5 миллионов рублей.
answer - : Каким был товарооборот с Кубой в 2031 году?
    Пётр Зимин, мэр: В этом году товарооборот с Кубой вырос до 5 миллионов рублей.

near year_named : Who mended the harbour wall in 2019?
    Nora Pellow, chair: Masons from the north mended the harbour wall.
answer - : Who mended the harbour wall in 2031?
    Nora Pellow, chair: Masons from the north mended the harbour wall.

near year_named,not_before : кто выиграл регату в 2032 году
    Пётр Зимин, мэр: Регату выиграл экипаж из Твери.
answer - : кто выиграл регату в 2031 году
    2032-02-01 Пётр Зимин, мэр: Регату выиграл экипаж из Твери.
"""
