"""Titles before a name and common English given names, as data."""

from __future__ import annotations

from typing import Final

RU_TITLES: Final = frozenset(
    "президент премьер премьер-министр министр губернатор господин госпожа товарищ канцлер король "
    "генерал полковник академик профессор посол мэр глава секретарь директор "
    "председатель "
    "вице-премьер депутат маршал адмирал лейтенант капитан майор врач лётчик".split()
)
EN_TITLES: Final = frozenset(
    "Mr Ms Mrs President Chancellor Governor Minister Minister’s Academician General Professor "
    "Senator Mayor Patriarch Ambassador Admiral Marshal Colonel Dr King Emir Sheikh Secretary "
    "Comrade".split()
)
EN_GIVEN: Final = frozenset(
    """
Vladimir Dmitry Sergei Sergey Alexander Alexei Alexey Andrei Andrey Anton Anatoly Arkady Boris
Denis
Eduard Elvira Eldar Fyodor Gennady Georgy German Grigory Igor Ilya Iskander Ivan Kirill Konstantin
Leonid Maxim Mikhail Murat Nikita Nikolai Nikolay Oleg Pavel Pyotr Ramzan Rashid Roman Ruslan
Rustam
Semyon Sergiusz Stanislav Svetlana Tatyana Tatiana Timur Vadim Valentin Valentina Valery Vasily
Veronika Viktor Victor Vitaly Vladislav Vyacheslav Yaroslav Yegor Yekaterina Ekaterina Yelena
Elena Yevgeny
Yury Yuri Yulia Zakhar Anna Anastasia Darya Irina Galina Lyudmila Marina Maria Margarita Natalya
Nadezhda Olga Oksana Polina Sofia Ksenia Larisa Lyubov Vera Alla Alina Aleksandr Aleksei Artyom
Bashar Recep Emmanuel Angela Donald Barack Joe Joseph George Bill Hillary Theresa Boris David
Tony Gerhard Francois François Nicolas Jacques Silvio Matteo Giuseppe Narendra Shinzo Yoshihide
Fumio Moon Hassan Ebrahim Mahmoud Benjamin Naftali Nursultan Kassym-Jomart Ilham Serzh Nikol
Emomali Shavkat Gurbanguly Almazbek Sooronbay Sadyr Alexandr Aleksandar Viktor Sauli Sebastian
Tayyip Hugo Nicolas Raul Miguel Daniel Evo Cristina Dilma Jair Mauricio Jacob Cyril Abdel Mohammed
Mohammad Muhammad Salman Tamim Abdullah Khalifa Antonio Kofi Jens Jean-Claude Jean Christine
Thomas Robert John Michael Paul Peter Henry Steven Rex Mike Sergio Werner Klaus Heinz Wolfgang
Frank
Toomas Andrzej Dalia Petro Volodymyr Leonid Rodrigo Joko Nguyen Tran Prayut Mahathir
Igor Herman Mahmud Rosen Boyko Milos Miloš Zoran Milorad Tomislav Borut Janez Alexis Prokopis
Vagit Suma Albert Artur Aslan Bakhyt Damir Emil Farid Ildar Kamil Marat Rafael Ravil Renat Shamil
Valentin Vyacheslav Zurab Yunus-Bek Yunus Akhmat Aman Artem Bogdan Gleb Kuzma Lev Makar Matvey
Rodion Savely Stepan Taras Tikhon Timofei Trofim Zhanna Zinaida Yaroslava Antonina Kira Inna
""".split()
)
EN_NOT_SURNAMES: Final = frozenset(
    """
President Prime Minister Chairman Chairperson Governor Federation Region Territory Republic Garden
Hall Street Square Palace Cathedral Church Monastery Prize Award Order Theatre Medal Foundation
University Institute House Museum Bridge College School Park Airport Shipyard Plant Cup Day Speaker
Secretary General Deputy Ambassador Council Committee Commission Ministry Bank Forum Great Terrible
Russia Russian Question Moscow Kremlin Nobel Chancellor Mayor Head Director First Vice Commander
Executive Presidential Editor Envoy Staff Region’s Office Administration Congress Parliament
Mr Ms Mrs January February March April May June July August September October November December
I The And In On As But We He She It This That So Is Are Do Did Have Has Will Would What How Why
When
Where Who You Your Our My A An To Of For With Please Thank Yes No Russian Turkish Chinese
American German French Indian Japanese British Italian
Kazakh Belarusian Ukrainian Soviet European Yes No Let Well Then There These Those
""".split()
)
