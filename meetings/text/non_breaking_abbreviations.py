"""Abbreviations after which a full stop need not end a sentence; lower case, without the stop.

Dots inside are kept ("u.s", "т.е"), spaces are not: «т. е.» stands here as «т.е».
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BEFORE_NAMES = _words(
    # "Mr. Smith", "Gen. Brown"
    "mr mrs ms messrs dr prof gen col lt maj capt cpt sgt cmdr adm sen rep gov pres rev hon mt ft"
    # «проф. Иванов», «тов. полковник», «ул. Садовая», «д-р Петров»
    " проф акад доц тов гр гос св архиеп еп прот иером ул просп пер пл наб бул пос дер гор обл"
    " оз респ мкр стр-во ген полк подполк майор-ген г-н г-жа гг-да"
    # «см. Приложение», «т. е. Москва», «напр. Казань», «букв. "Новый дом"», «англ. BRICS»
    " см напр т.е т.к т.н и.о в.и.о букв англ нем фр лат кит яп араб"
    " e.g i.e cf viz"
)
"""Never end a sentence: what they belong to comes next."""

BEFORE_NUMBERS = _words(
    # "No. 5", "Art. 12", "c. 1900", "Sept. 3"
    "no nos nr art arts vol vols p pp fig figs sec ch chap par para c ca approx est op"
    " jan feb mar apr jun jul aug sep sept oct nov dec"
    # «ст. 15», «рис. 2», «тел. 8-800», «ок. 300 человек», «янв. 2020»
    " ст пп гл разд абз стр рис табл прил тел вып кн ок прибл мин макс ред изд"
    " янв февр апр авг сент окт нояб дек"
)
"""End no sentence where a number follows."""

BETWEEN_NUMBERS = _words(
    # «5 руб. 20 коп.», «2 тыс. 300», "6 ft. 2 in."
    "тыс млн млрд трлн руб коп долл проц час мин сек км кв куб га кг"
    " ft in lb lbs oz hr hrs min sec h m km kg"
)
"""Units: after a number and before a number they end no sentence."""

BEFORE_MORE = _words(
    # "Smith Jr. became", "Green Co. Ltd. Manager", "St. Andrew", "vs. Germany"
    "jr sr inc co ltd corp bros llc st ave blvd dept vs al ed eds"
    # «завод им. Лихачёва», «Вс. Иванов», «Дж. Смит», «чл.-корр. Петров»
    " им вс дж ал ник юр корр зам зав нач"
)
"""May end a sentence or not: they do where a word follows that opens sentences."""

OPENERS = _words(
    "a an the this that these those there here it its he she we they you i my our his her their"
    " your who what when where why how which if in on at as for from by with of to after before"
    " during since until while although though because but and or so yet not no yes do does did"
    " is are was were will would can could should has have had let may please thank thanks today"
    " now then also however therefore moreover meanwhile first second finally some many most all"
    " both each every any another such only even still once again more"
    " это этот эта эти этого этой этом тот та те то там тут здесь теперь сейчас сегодня завтра"
    " вчера я ты он она оно мы вы они мне нам вам ему ей им его её их мой наш ваш свой кто что"
    " когда где куда почему зачем как какой какая какие который сколько если чтобы потому поэтому"
    " хотя и а но или да нет не ни же ведь вот так также тоже ещё еще уже только даже лишь пока"
    " потом затем после перед до в во на с со к ко у о об от из за по при под над про без для"
    " через между среди кроме спасибо пожалуйста хорошо конечно кстати например однако впрочем"
    " более все всё весь вся всех каждый многие некоторые можно нужно надо есть был была было были"
    " будет будут"
)
"""Words without a meaning of their own that open sentences but follow no abbreviation."""
