"""Padding around questions, and slang with the plain words it stands for. Data.

Samples: «слушай, а чё там с инфляцией», «короче, скока стоил мост», "yo so uh how much was it".
"""

from __future__ import annotations

LEADING = """
будьте добры
будьте любезны
будь добр
будь добра
прошу прощения
прошу
мне бы узнать
мне бы
хотелось бы узнать
хотелось бы
пожалуйста
скажите пожалуйста
внучек
внучок
сынок
дочка
милок
милая
уважаемый
уважаемый бот
а
ну
ну а
да
так
слушай
слышь
послушай
скажи
скажите
скажи мне
скажи пожалуйста
подскажи
подскажите
подскажи пожалуйста
подскажите пожалуйста
не подскажешь
не подскажете
расскажи
расскажи мне
расскажи про
можешь сказать
можете сказать
не знаешь
не знаете
а не знаешь
ты не знаешь
интересно
мне интересно
интересует
меня интересует
хочу узнать
хотел узнать
хотела узнать
хотел спросить
хотела спросить
хочу спросить
вопрос такой
такой вопрос
вопрос
напомни
напомните
что там
что там с
что там со
что там по
что там насчет
что там у нас с
что по
что с
как там
как там с
как там у нас с
что там по
что там про
что слышно про
что слышно о
что насчет
что как
привет
здравствуйте
добрый день
добрый вечер
so
ok
okay
ok so
okay so
and
hey
hey there
hi
hello
yo
hey bot
dear bot
tell me
please tell me
tell me please
can you tell me
could you tell me
can you please tell me
could you please tell me
do you know
do you happen to know
any idea
i wonder
i was wondering
i am wondering
i would like to know
i want to know
i wanna know
i wanted to ask
just wondering
quick question
question
remind me
please remind me
i'd like to know
i'd love to know
i need to know
i'd like to ask
i would like to ask
let me ask
let me know
can i ask
could i ask
may i ask
can anyone tell me
can someone tell me
does anyone know
does anybody know
would you know
would you mind telling me
i'm curious
i am curious
хочу знать
хотел бы знать
хотела бы знать
хотел бы узнать
хотела бы узнать
хотелось бы знать
хочется узнать
хочется знать
надо узнать
нужно узнать
мне надо знать
мне нужно знать
можно узнать
можно спросить
можешь подсказать
можете подсказать
не могли бы вы подсказать
не могли бы вы сказать
кто знает
кто-нибудь знает
кто нибудь знает
никто не знает
есть вопрос
у меня вопрос
напомни мне
уточни
уточните
любопытно
помоги найти
помогите найти
помоги узнать
помогите узнать
ответь
ответьте
ответь на вопрос
ответьте на вопрос
ответь мне
проверь
проверьте
посмотри
посмотрите
глянь
выясни
узнай
find out
please find out
can you find out
could you find out
help me find
help me find out
check
please check
can you check
could you check
answer this
answer this question
please answer
basically
so basically
"""
"""At the beginning of a question."""

TRAILING = """
подскажи
подскажите
подскажи пожалуйста
подскажите пожалуйста
не подскажешь
не подскажете
не знаешь
не знаете
кто знает
кто-нибудь знает
можешь подсказать
можете подсказать
скажи пожалуйста
скажите пожалуйста
do you know
do you happen to know
any idea
can you tell me
could you tell me
tell me please
please tell me
"""
"""At the end of a question."""

THANKING = """
спасибо
заранее спасибо
спасибо заранее
благодарю
пожалуйста
скажи
скажите
thanks
thanks in advance
thank you
thx
cheers
please
"""
"""At the end, behind a mark: «сколько раз он сказал спасибо» asks of the word."""

ASIDES = """
короче
короче говоря
типа
блин
блин а
вообще-то
в общем
в общем-то
как бы
это самое
значит
эм
эмм
ээ
эээ
мм
ммм
хм
хмм
плиз
плз
пж
пжл
пжлст
братан
бро
чувак
uh
uhh
uhm
um
umm
er
erm
hmm
hm
you know
y'know
pls
plz
bro
dude
mate
lol
btw
"""
"""Anywhere."""

ASKING = tuple(
    "сколько когда почему зачем откуда какой какая какое какие какого какому каким каком какую"
    " который которая которые".split()
)
"""Words of asking, for which an unknown word one slip away is taken."""
PLAIN = {
    "waht": "what",
    "whta": "what",
    "hwat": "what",
    "hwo": "how",
    "wehn": "when",
    "whne": "when",
    "wich": "which",
    "whcih": "which",
    "whihc": "which",
    "wher": "where",
    "mnay": "many",
    "muhc": "much",
    "че": "что",
    "чо": "что",
    "что нить": "что-нибудь",
    "че нить": "что-нибудь",
    "чо нить": "что-нибудь",
    "чонить": "что-нибудь",
    "ченить": "что-нибудь",
    "чтонить": "что-нибудь",
    "чтонибудь": "что-нибудь",
    "кто нить": "кто-нибудь",
    "ктонибудь": "кто-нибудь",
    "где нить": "где-нибудь",
    "где-нить": "где-нибудь",
    "что нибудь": "что-нибудь",
    "кто нибудь": "кто-нибудь",
    "где нибудь": "где-нибудь",
    "шо": "что",
    "хто": "кто",
    "хде": "где",
    "скока": "сколько",
    "скоко": "сколько",
    "скок": "сколько",
    "сколько народу": "сколько человек",
    "скока народу": "сколько человек",
    "скоко народу": "сколько человек",
    "скок народу": "сколько человек",
    "щас": "сейчас",
    "ща": "сейчас",
    "ваще": "вообще",
    "када": "когда",
    "кагда": "когда",
    "ин дел": "иностранных дел",
    "инодел": "иностранных дел",
    "тыщ": "тысяч",
    "тыщи": "тысячи",
    "лям": "миллион",
    "ляма": "миллиона",
    "лямов": "миллионов",
    "ярд": "миллиард",
    "ярда": "миллиарда",
    "ярдов": "миллиардов",
    "бабок": "денег",
    "бабла": "денег",
    "бабки": "деньги",
    "баксов": "долларов",
    "инфа": "информация",
    "wanna": "want to",
    "gonna": "going to",
    "gotta": "have to",
    "whats": "what is",
    "what's": "what is",
    "hows": "how is",
    "whos": "who is",
    "wheres": "where is",
    "whens": "when is",
    "wat": "what",
    "wut": "what",
    "wht": "what",
    "abot": "about",
    "baout": "about",
    "dunno": "do not know",
    "bucks": "dollars",
    "зп": "зарплата",
    "theres": "there is",
    "w": "with",
    "im": "i am",
    "lemme": "let me",
    "gimme": "give me",
    "щя": "сейчас",
    "тя": "тебя",
    "чет": "что-то",
    "почем": "почём",
    "че-нить": "что-нибудь",
    "чо-нить": "что-нибудь",
    "чего-нить": "что-нибудь",
    "что-нить": "что-нибудь",
    "че-то": "что-то",
    "чо-то": "что-то",
    "кто-нить": "кто-нибудь",
    "гоу": "давай",
    "рили": "правда",
    "баксах": "долларах",
    "баксы": "доллары",
    "бакс": "доллар",
    "косарей": "тысяч",
    "подробней": "подробнее",
    "эт": "это",
    "тока": "только",
    "инфу": "информацию",
    "некст": "следующий",
    "училки": "учителя",
    "училок": "учителей",
    "казал": "сказал",
    "сказл": "сказал",
    "ppl": "people",
    "thru": "through",
    "abt": "about",
    "smth": "something",
    "sth": "something",
    "msg me": "message me",
    "wen": "when",
    "teh": "the",
    "hw": "how",
    "u": "you",
    "ur": "your",
    "bout": "about",
    "'bout": "about",
    "cuz": "because",
}
"""Slang → plain, folded but for ё."""
DECADES = {
    f"{tens}0{ending}": f"19{tens}0{ending}"
    for tens in range(5, 10)
    for ending in ("s", "-е", "-х", "-ые", "-ых")
} | {
    said: f"19{tens}0{'s' if said.endswith('ies') else '-е' if said.endswith('е') else '-х'}"
    for tens, names in {
        5: "fifties пятидесятые пятидесятых",
        6: "sixties шестидесятые шестидесятых",
        7: "seventies семидесятые семидесятых",
        8: "eighties восьмидесятые восьмидесятых",
        9: "nineties девяностые девяностых",
    }.items()
    for said in names.split()
}
"""«90-е», "the nineties" are years and no number 90."""
