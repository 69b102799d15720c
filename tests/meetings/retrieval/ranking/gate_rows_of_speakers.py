"""Rows of the gate's table: whose words are wanted, and whose they are. Data."""

TABLE = """
silent strangers_met,told_by_another : Что Уинстон Черчилль говорил о щебне?
    Пётр Зимин, мэр: О щебне мы говорили весь апрель.
near strangers_met : Что сказал Игорь Бровкин о щебне?
    Пётр Зимин, мэр: О щебне спорили с Игорем Бровкиным.
answer - : Кто спорил с Игорем Бровкиным о щебне?
    Пётр Зимин, мэр: О щебне спорили с Игорем Бровкиным.
near strangers_met : Who met Boris Johnson at the quarry?
    Nora Pellow, chair: We met at the quarry in May.
near strangers_met : Кто привёз щебень для Илона Маска?
    Пётр Зимин, мэр: Щебень и мак привёз Яков.

near said_by_them : What did Nora Pellow say about gravel?
    Nora Pellow, chair: Yes. → Ben Ashby, director: ⟦Thank you, Nora Pellow.⟧ Gravel is sold.
answer - : What did Nora Pellow say about gravel?
    Nora Pellow, chair: Yes. → Ben Ashby, director: ⟦Nora Pellow said that gravel was sold.⟧
near told_by_another : What did Nora Pellow say about the wall?
    Nora Pellow, chair: Yes. → Ben Ashby, director: ⟦I mind how Nora Pellow builds the wall.⟧
answer - : What did Nora Pellow say about the wall?
    Nora Pellow, chair: Yes. → Ben Ashby, director: ⟦Nora Pellow promised to build the wall.⟧
near said_by_them,told_by_another : Что Nora Pellow ответила о стене?
    Nora Pellow, chair: Yes. → Пётр Зимин, мэр: ⟦Стена ответила бы на все вопросы.⟧
answer - : Что Nora Pellow ответила о стене?
    Nora Pellow, chair: Yes. → Пётр Зимин, мэр: ⟦О стене Nora Pellow ответила кратко.⟧
near told_by_another : Что Ася Кольцова говорила о стене?
    Ася Кольцова, директор: Да. → Пётр Зимин, мэр: ⟦Стена Аси Кольцовой нам не нужна.⟧
answer - : Что Ася Кольцова говорила о стене?
    Ася Кольцова, директор: Да. → Пётр Зимин, мэр: ⟦Ася Кольцова сказала, что стена не нужна.⟧
near told_by_another : Что Останин говорил о стене?
    Пётр Зимин, мэр: Стена у Останина не нужна.
answer - : Что Останин говорил о стене?
    Пётр Зимин, мэр: Останин говорил, что стена не нужна.
near told_by_another : что говорил волков о стене?
    Пётр Зимин, мэр: Стена театра имени Волкова не нужна.
near said_by_them,told_by_another : According to Nora Pellow, who mends the wall?
    Ben Ashby, mason: Masons mend the wall. → Nora Pellow, chair: Yes.
answer - : According to Nora Pellow, who mends the wall?
    Nora Pellow, chair: Masons mend the wall. → Ben Ashby, mason: Yes.
near head_met,said_by_them,told_by_another : What is Nora Pellow's view on the wall?
    Ben Ashby, mason: The wall is old. → Nora Pellow, chair: Yes.
near said_by_them,told_by_another : По мнению Аси Кольцовой, кто чинит стену?
    Пётр Зимин, мэр: Стену чинят каменщики. → Ася Кольцова, директор: Да.
near told_by_another : What did Bill say about the wall?
    Nora Pellow, chair: The water bill of the wall was high, they said.
answer - : What did Bill say about the wall?
    Nora Pellow, chair: The wall was high, Bill said.
near told_by_another : What did the prime minister of Norway say about the wall?
    Ben Ashby, Former Prime Minister of Norway: The prime minister of Norway saw the wall.
answer - : What did the prime minister of Norway say about the wall?
    Ben Ashby, director: The prime minister of Norway said that he saw the wall.
near said_by_them : What did Ben Ashby say about music?
    Nora Pellow, chair: We need a room for music. → Ben Ashby, director: ⟦We sold it in May.⟧
answer - : What did Ben Ashby say about music?
    Nora Pellow, chair: We need a room. → Ben Ashby, director: ⟦We sold it in May.⟧ For music.
near said_by_them,told_by_another : Ася Кольцова о расходах на щебень и музыку
    Ася Кольцова, директор: Да. → Лев Сухов, мэр: ⟦Расходы на щебень и музыку велики.⟧
answer - : Лев Сухов о расходах на щебень и музыку
    Ася Кольцова, директор: Да. → Лев Сухов, мэр: ⟦Расходы на щебень и музыку велики.⟧
near said_by_them,told_by_another : Кольцова щебень
    Ася Кольцова, директор: Да. → Лев Сухов, мэр: ⟦Щебень мы продали.⟧
answer - : Сухов щебень
    Ася Кольцова, директор: Да. → Лев Сухов, мэр: ⟦Щебень мы продали.⟧
answer - : Кольцова щебень
    Лев Сухов, мэр: ⟦Ася Кольцова сказала, что щебень продан.⟧ → Ася Кольцова, директор: Да.
near said_by_them : What did Nora Pellow tell Ben Ashby about gravel?
    Ben Ashby, director: ⟦Gravel was sold, Nora Pellow.⟧ → Nora Pellow, chair: Yes.
answer - : What did Nora Pellow tell Ben Ashby about gravel?
    Nora Pellow, chair: ⟦Gravel was sold, Ben Ashby.⟧ → Ben Ashby, director: Yes.
near said_by_them : Что Путин сказал Козлову о щебне?
    Иван Козлов, мэр: Щебень продан, Владимир Путин. → Владимир Путин, гость: Да.
answer - : Что Путину сказал Козлов о щебне?
    Иван Козлов, мэр: Щебень продан, Владимир Путин. → Владимир Путин, гость: Да.
near said_by_them,told_by_another : Что сказала Ася Кольцова о щебне?
    Ася Кольцова, директор: Да. → Пётр Зимин, мэр: ⟦Спасибо, Ася Кольцова.⟧ О щебне мы говорили.

near words_of_group : Что думают рыбаки о щебне?
    Пётр Зимин, мэр: Щебень нужен всем, и рыбаки его получат.
answer - : Что думают рыбаки о щебне?
    Пётр Зимин, мэр: О щебне рыбаки говорят, что его мало.
near words_of_group : What did the fishermen say about gravel?
    Nora Pellow, chair: The fishermen get their gravel in May.
answer - : What did the fishermen say about gravel?
    Nora Pellow, chair: About gravel the fishermen said no.
near words_of_group : What did the company say about gravel?
    Nora Pellow, chair: The company gets its gravel in May.
answer - : What did the company say about gravel?
    Nora Pellow, head of the company: The company gets its gravel in May.

near said_by_holder,more_than_deed : What did the pilot say about gravel?
    Nora Pellow, student: The gravel comes in May. → Ben Ashby, pilot: Yes. → Ida Lund, pilot: No.
answer - : What did the pilot say about gravel?
    Nora Pellow, pilot: The gravel comes in May. → Ben Ashby, student: Yes. → Ida Lund, pilot: No.
answer - : What did the pilot say about gravel?
    Nora Pellow, student: The pilot said the gravel comes in May.
answer - : What did the pilot say about the price of gravel?
    Nora Pellow, student: I asked the pilot. ⟦He said that the price of gravel will rise.⟧
answer - : What did the pilot say about gravel?
    Pilot Birt: The gravel comes in May. → Pilot Ashby: No gravel in June.
answer - : What did the pilot say about gravel?
    * ⟦The gravel comes in May.⟧ → Nora Pellow, student: Yes.
answer - : What is said about the gravel of the pilot?
    Nora Pellow, student: The gravel of the pilot comes in May.
near said_by_holder : Что сказал профессор о щебне?
    Пётр Зимин, мэр: О щебне спорили весь апрель.
answer - : Что сказал профессор о щебне?
    Пётр Зимин, профессор химии: О щебне спорили весь апрель. → Лев Сухов, профессор права: Да.
"""
