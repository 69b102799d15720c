"""Rows of the gate's table: who won, whom an office alone does not name, where one works. Data."""

TABLE = """
near winner_told : Who won the regatta?
    Nora Pellow, chair: The seven winners of the regatta will draw lots.
answer - : Who won the regatta?
    Nora Pellow, chair: Ida Lund won the regatta by a length.
near winner_told : Кто победил в регате?
    Пётр Зимин, мэр: Победителям регаты вручат вёсла.
answer - : Кто победил в регате?
    Пётр Зимин, мэр: В регате победила Ида Лунд.

near said_by_holder,office_of_nothing,more_than_somebody : Что говорил министр?
    Ася Кольцова, мэр: Министр рад встрече.
answer - : Что говорил министр о щебне?
    Ася Кольцова, министр торговли: Министр рад щебню.

near head_of_another : What did the head of PORT.RF report?
    Ben Ashby, mayor: The head of this service will report. → Nora Pellow, pilot: PORT.RF is here.
answer - : What does the head of PORT.RF build?
    Ben Ashby, head of PORT.RF: We build a quay.
answer - : What did the head of PORT.RF report?
    Ben Ashby, mayor: The head of PORT.RF will report.
near head_of_another : Что строит глава Затона?
    Ася Кольцова, мэр: Глава службы строит мост. → Пётр Зимин, лоцман: Затона нет.
answer - : Мост глава Затона совет
    Ася Кольцова, мэр: Глава службы строит мост. → Пётр Зимин, лоцман: Совет Затона ждёт.
answer - : Мост, что глава Затона строит
    Ася Кольцова, мэр: Глава службы строит мост. → Пётр Зимин, лоцман: Совет Затона ждёт.
answer - : Что строит глава Затона?
    Ася Кольцова, глава Затона: Я строю мост.

near workplace_told : Где работает Пётр Зимин?
    Пётр Зимин, мэр: Мы работаем на новой дороге.
answer - : Где работает Пётр Зимин?
    Пётр Зимин, мэр: Я работаю на новой дороге.
near workplace_told,more_than_deed : А он где работает?
    Пётр Зимин, мэр: Эта верфь работает на Косе.
answer - : А верфь где работает?
    Пётр Зимин, мэр: Эта верфь работает на Косе.
near workplace_told : Where did Nora Pellow work?
    Nora Pellow, chair: We worked hard on the new quay.
answer - : Where did Nora Pellow work?
    Nora Pellow, chair: I worked on the new quay.

near more_than_deed : Кто плакал?
    Ася Кольцова, директор: Паромщик плакал, когда паром уходил.
answer - : Кто плакал, когда паром уходил?
    Ася Кольцова, директор: Паромщик плакал, когда паром уходил.
near more_than_deed : Снесут или нет?
    Ася Кольцова, директор: Снесут маяк, другого нет.
answer - : Снесут маяк или нет?
    Ася Кольцова, директор: Снесут маяк, другого нет.
near more_than_deed : Что читает Пётр Зимин?
    Ася Кольцова, директор: Сидя я не читаю. → Пётр Зимин, мэр: Да.
near more_than_deed : Что Пётр Зимин Читает
    Ася Кольцова, директор: Сидя я не читаю. → Пётр Зимин, мэр: Да.
answer - : Что читает Пётр Зимин?
    Ася Кольцова, директор: Пётр Зимин читает лоции. → Пётр Зимин, мэр: Да.
answer - : Что читает Пётр Зимин?
    Пётр Зимин, мэр: Я читаю лоции.
near more_than_deed : Пётр Зимин ругал кого-нибудь?
    Ася Кольцова, директор: Кого-нибудь да ругали. → Пётр Зимин, мэр: Да.
near more_than_deed : Did Nora Pellow scold anyone?
    Ben Ashby, director: They scold us for noise. → Nora Pellow, chair: Yes.
answer - : Did Nora Pellow scold anyone?
    Nora Pellow, chair: I had to scold the pilots.
near more_than_deed : Какие планы?
    Ася Кольцова, директор: Планы у нас большие.
answer - : Какие планы у верфи?
    Ася Кольцова, директор: Планы у верфи большие.
near more_than_deed : what are the plans
    Ben Ashby, director: The plans are great.
near more_than_deed : What was built?
    Ben Ashby, director: A quay was built.
near more_than_deed : Who resigned?
    Ben Ashby, director: Two pilots resigned.
answer - : Who resigned in Skerry?
    Ben Ashby, director: Two pilots resigned in Skerry.
near more_than_somebody : Что Пётр Зимин им сказал?
    Пётр Зимин, мэр: Пётр Зимин – это я.
answer - : Что Пётр Зимин им сказал о маяке?
    Пётр Зимин, мэр: Маяк снесут не сразу.
answer - : What did Nora Pellow ask for?
    Nora Pellow, chair: Nora Pellow asks for a quay.
near more_than_somebody : What did Nora Pellow tell them?
    Nora Pellow, chair: Nora Pellow is here.
near done_to_them : Did Nora Pellow criticise the quay?
    Ben Ashby, director: One can criticise Nora Pellow for the quay.
answer - : Did Nora Pellow criticise the quay?
    Ben Ashby, director: Nora Pellow did criticise the quay.
answer - : How many boats?
    Ben Ashby, director: We have 100 new boats.
near told_not_supposed : Was the pilot to blame?
    Ben Ashby, director: They say the pilot is to blame.
answer - : Was the pilot to blame?
    Ben Ashby, director: The pilot was to blame.
near told_not_supposed : Закрыт ли маяк?
    Ася Кольцова, директор: Если маяк закрыт, ждите утра.
answer - : Закрыт ли маяк?
    Ася Кольцова, директор: Маяк закрыт до утра.
near told_in_one_sentence : Is the ferry profitable?
    Ben Ashby, director: The ferry has 12 cars. We want a profitable line.
answer - : Is the ferry profitable?
    Ben Ashby, director: The ferry is profitable.
near told_in_one_sentence : Where are ferries built?
    Ben Ashby, director: Boats are built in Skerry. We need ferries.
answer - : Where are ferries built?
    Ben Ashby, director: Ferries are built in Skerry.
near beginning_told : When was the shipyard founded?
    Ben Ashby, director: The shipyard will report a profit in 2021. We found it good.
answer - : When was the shipyard founded?
    Ben Ashby, director: The shipyard was founded in 2021.
near need_told : Нужны ли паромы?
    Ben Ashby, director: The ferries carry timber. We need them.
answer - : Нужны ли паромы?
    Ben Ashby, director: We need the ferries.
near need_told : Do we need ferries?
    Ася Кольцова, директор: Паромы возят лес. Они нам нужны.
answer - : Do we need ferries?
    Ася Кольцова, директор: Нам нужны паромы.

answer - : где откроют старый маяк
    Пётр Зимин, мэр: В этом году ждём открытия, старый маяк на косе.
near deed_told : где откроют старый маяк
    Пётр Зимин, мэр: В этом году старый маяк на косе откровенно плох.
answer - : день рождения Зимина
    Ася Кольцова, директор: Зимин Пётр родился 9 мая на косе. → Пётр Зимин, мэр: Да.
answer - : why does Norway turn 1000
    Ben Ashby, director: By May, Norway has been there for 1000 years.
silent more_than_names : why does Norway turn 1930
    Ben Ashby, director: By May 1930, Norway has been there.
silent more_than_names : why does Norway turn
    Ben Ashby, director: By May, Norway has been there for 1000 years.
near best_told : у кого лучший маяк
    Ася Кольцова, директор: У нас маяк хорошо идёт.
answer - : у кого лучший маяк
    Ася Кольцова, директор: У верфи лучший маяк на косе.
near best_told : which harbour has the highest lighthouse
    Ben Ashby, director: The harbour has a lighthouse that is high.
answer - : which harbour has the highest lighthouse
    Ben Ashby, director: The harbour has a lighthouse that leads all others.
answer - : which harbours suffered most from the storm in spring
    Ben Ashby, director: In spring the harbours of the north suffered from the storm.
near done_not_to_do : кто чинил маяк
    Ася Кольцова, директор: Нам запретили чинить маяк.
answer - : кто чинил маяк
    Ася Кольцова, директор: Маяк чинили юнги, чинить его долго.
answer - : кто починит маяк
    Ася Кольцова, директор: Юнгам поручили починить маяк.
answer - : кто хочет чинить маяк
    Ася Кольцова, директор: Юнги хотят чинить маяк.
near way_told : как получить новую лодку
    Ася Кольцова, директор: За лето новую лодку получили юнги.
answer - : как получить новую лодку
    Ася Кольцова, директор: Новую лодку получить можно у верфи.
answer - : как юнги получили новую лодку
    Ася Кольцова, директор: За лето новую лодку юнги получили.
near way_told : где купить билет на паром
    Ася Кольцова, директор: Зимой юнгам надо купить билет на паром в порту.
answer - : где купить билет на паром
    Ася Кольцова, директор: Зимой юнгам надо купить билет на паром в кассе порта.
near way_told : where can I buy a ticket for the ferry
    Ben Ashby, director: People have to buy a ticket for the ferry in the harbour every day.
answer - : where can I buy a ticket for the ferry
    Ben Ashby, director: People have to buy a ticket for the ferry online in the harbour.
near way_told : how to apply for the old boat
    Ben Ashby, director: This must apply for the old boat as for others.
answer - : how to apply for the old boat
    Ben Ashby, director: For the old boat you apply online, via the office.
near wish_told : кто хочет в гавань
    Ася Кольцова, директор: Хочу сразу подчеркнуть: в гавань ходят юнги.
answer - : кто хочет в гавань
    Ася Кольцова, директор: Хочу сказать: юнги хотят в гавань.
answer - : сколько юнг хочет в старую гавань
    Ася Кольцова, директор: В старую гавань просятся 40 юнг.
near wish_told : who wants the old boat
    Ben Ashby, director: I want to thank the old boat.
near interest_told : лодки под сколько процентов
    Ася Кольцова, директор: В закупке лодки – это 70 процентов.
answer - : лодки под сколько процентов
    Ася Кольцова, директор: Лодки берут под 6 процентов.
"""
