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

near office_of_nothing : Что говорил министр?
    Ася Кольцова, министр торговли: Министр рад встрече.
answer - : Что говорил министр о щебне?
    Ася Кольцова, министр торговли: Министр рад щебню.

near workplace_told : Где работает Пётр Зимин?
    Пётр Зимин, мэр: Мы работаем на новой дороге.
answer - : Где работает Пётр Зимин?
    Пётр Зимин, мэр: Я работаю на новой дороге.
near workplace_told : А он где работает?
    Пётр Зимин, мэр: Эта верфь работает на Косе.
answer - : А верфь где работает?
    Пётр Зимин, мэр: Эта верфь работает на Косе.
near workplace_told : Where did Nora Pellow work?
    Nora Pellow, chair: We worked hard on the new quay.
answer - : Where did Nora Pellow work?
    Nora Pellow, chair: I worked on the new quay.
"""
