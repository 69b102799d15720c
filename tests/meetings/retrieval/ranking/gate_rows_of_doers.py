"""Rows of the gate's table: who won, and whom an office alone does not name. Data."""

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
"""
