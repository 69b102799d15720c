"""Words of courtesy, in the spelling people use in chats, folded. Data.

A message is a courtesy if it holds nothing but these, words of grammar and fillers.
"""

# ruff: noqa: E501 - a phrase a line

from __future__ import annotations

from typing import Final

GREETINGS: Final = frozenset(
    """
    privet привет приветы приветик bonjour ciao hallo aloha servus приветствую здравствуй здравствуйте здрасте здрасьте здаров здарова здорово салют
    хай хелло хеллоу алло але ау салам прив ку хаюшки доброго добрый доброе доброй утро утречко вечер день
    ночи йо йоу хеллоу шалом здрасти превед доров дарова дратути hello hi hey hiya heya yo sup wassup howdy greetings morning evening afternoon gday hola
    """.split()
)
THANKS: Final = frozenset(
    """
    spasibo spasiba спасибо спасибки спасибочки благодарю благодарствую благодарен благодарна спс спасиб пасиб пасибо
    сенкс мерси признателен признательна выручил выручила помог помогла помогло благодарочка
    thanks thank thx thnx tnx thankyou ty tysm cheers appreciated appreciate grateful
    """.split()
)
INSULTS: Final = frozenset(
    """
    дурак дура тупой тупая тупица глупый глупая идиот кретин дебил бесполезный бесполезная бестолковый
    бестолковая бред чушь ерунда отстой хрень фигня фигню дрянь лажа мусор ужас позор ужасный плохой
    тормоз болван чепуха кринж дичь треш трэш лох бесит гонишь тупишь тупите тупит лажаешь позорище
    глючит глючишь сломался сломалась сломалось завис зависла виснет виснешь тормозит лагает косячишь
    stupid idiot idiotic dumb dumbass moron moronic useless rubbish nonsense garbage crap crappy
    bullshit bs suck sucks worthless terrible awful trash lame pathetic fool wtf cringe noob clown
    """.split()
)
THINGS_TOO: Final = frozenset("мусор тормоз дичь garbage rubbish trash clown".split())
"""Insults that, as a whole message, ask for what they name: parliaments debate rubbish."""
OBSCENE: Final = (
    r"(?:на|по|о|до|за|от|вы|рас|ни|не|при|у|подъ|въ|съ|изъ|разъ)?(?:ху[йяюиеё]|п[ие]зд|еба[лтнш]|ебл[аио]|еб[уи](?!тд)|бля[дт])\w*"
    r"|бля|сука|суки|суч\w+|муд(?:ак|ил|о)\w*|г[ао]ндон\w*|жоп\w+|говн\w+|срань|дерьм\w+|херн\w+|нахер|похер|нафиг"
    r"|(?:mother)?fuck\w*|shit\w*|bitch\w*|ass|asshole\w*|bastard\w*|dick(?:head)?|cunt\w*|damn"
)
"""Words that are no question, whatever they are aimed at."""
NOTED: Final = frozenset(
    """
    ок окей оке окай хорошо ладно понятно понял поняла ясно принято ага угу класс классно круто супер
    отлично прекрасно замечательно здорово шикарно красава молодец умница молодчина пока бай лол ха
    хаха ахаха ахах хех хм хмм ого ух вау да нет неа норм нормально добро ништяк огонь топ топчик сорри сори извини извините прости простите ору лол кек
    рофл жиза бывает мда нда хз ура имба годно пон ясненько принял приняла ладненько хих мб незнаю наверное хаха ахахах извиняюсь упс
    ok okay kk yes yep yeah yup no nope sure omg fine great cool nice awesome perfect amazing brilliant
    understood gotcha bye goodbye cya gn gnite ttyl lol lmao haha hahaha hehe hm hmm wow oh alright right neat sweet sorry oops rofl yay meh brb mhm welp
    later
    """.split()
)
FILLERS: Final = frozenset(
    """
    большое огромное очень много всем всё все тебе вам вас тебя ты вы бот ботик друг дружище братан брат бро братишка за помощь
    ответ ответы это просто реально какая какой какое такой такая то же ну такое самый
    самая пожалуйста было есть полезно рад рада знакомству познакомиться доброго времени суток конечно всем народ ребят ребята блин тьфу уфф фух эх ёлки
    полная полный снова опять даешь милок милая милый дорогой дорогая родной внучек внучок сынок дочка голубчик уважаемый товарищ господин
    ugh argh r tmrw tomorrow tonight folks guys yall a lot lots so much very many really u ur bot friend buddy man bro dude mate for the help answer
    answers quick that this was is it are there again all everyone good day nice meet pal team sir now then today later soon
    """.split()
)

PHRASES: Final[dict[str, tuple[str, ...]]] = {
    "greeting": (
        r"как (?:ты|вы|дела|делишки|поживаешь|поживаете|жизнь|сам|оно)",
        r"(?:how are|how r) (?:you|u)(?: (?:doing|today|feeling))*|how is it going|what is up|how do you do",
        r"(?:ты|вы) (?:тут|здесь|там|живой|жив|живая|работаешь|на месте|онлайн|спишь)(?: есть| еще| там| тут| здесь)?",
        r"(?:тут|есть|здесь) (?:кто|кто нибудь|кто живой|кто нибудь есть|кто нибудь живой)",
        r"(?:are )?(?:you|u) (?:there|alive|awake|online|here|working|up)",
        r"(?:is )?(?:anybody|anyone|someone) (?:there|here|home|alive)",
        r"(?:это )?(?:тест|проверка|проверка связи|раз два три|test|testing|ping|эй|wake up)",
    ),
    "no-opinion": (
        r"^(?:а |и )?(?:(?:что|чё|че|как|шо) )(?:ты |вы )(?:сам |сама |лично |вообще )*(?:думаешь|думаете|считаешь|считаете|относишься|относитесь|скажешь)(?: (?:о|об|обо|про|насчет|к|по поводу) [\w ]+)?$",
        r"^(?:а |и )?(?:(?:что|чё|че|как|шо) )(?:думаешь|думаете|считаешь|считаете|относишься|относитесь)(?: (?:ты|вы|сам|лично))*(?: (?:о|об|обо|про|насчет|к|по поводу) [\w ]+)?$",
        r"^(?:а |и )?(?:ты|вы) (?:сам |сама |лично )?(?:что|как|чё) (?:думаешь|думаете|считаешь|считаете|относишься|относитесь)(?: (?:о|об|обо|про|насчет|к|по поводу) [\w ]+)?$",
        r"^(?:а )?(?:какое |каково )?(?:у тебя |у вас |твое |ваше )(?:личное )?мнение(?: (?:о|об|про|насчет|по поводу|по) [\w ]+)?$",
        r"^(?:а )?(?:ты |вы )(?:веришь|верите|любишь|любите|поддерживаешь|поддерживаете|согласен|согласна|согласны)(?: (?:в|во|ли|с|со|что|с тем что))? [\w ]+$",
        r"^(?:and |so )?what (?:do|would) (?:you|u) (?:personally |really |honestly )?(?:think|feel|say)(?: (?:of|about|on|regarding) [\w ]+)?$",
        r"^(?:what is |what's |whats |give me )?your (?:own |personal |honest )?(?:opinion|view|take|thoughts)(?: (?:on|of|about) [\w ]+)?$",
        r"^do (?:you|u) (?:personally |really )?(?:like|love|hate|support|believe|trust|agree)(?: (?:in|with|that))? (?!me$)[\w ]+$",
    ),
    "what-am-i": (
        r"(?:а )?(?:ты|вы) (?:вообще |что |что ли |реальный |живой |живая |настоящий )*"
        r"(?:бот|человек|робот|машина|программа|ии|нейросеть|нейронка|чатгпт|гпт|chatgpt|gpt)(?: или \w+(?: \w+)?)?",
        r"(?:(?:are|r) )?(?:you|u) (?:a |an |the |really |even )*"
        r"(?:bot|robot|human|person|real person|real|machine|ai|chatgpt)(?: or (?:a |an )?\w+)?",
        r"(?:а )?(?:(?:ты|вы) (?:вообще |хоть |хотя бы )*(?:живой|живая|настоящий|настоящая|реальный)(?: (?:вообще|хоть|или как))*"
        r"|(?:(?:ты|вы) (?:вообще )?кто|кто (?:ты|вы))(?: (?:вообще|такой))*(?= (?:чат ?гпт|гпт|chat ?gpt|gpt|алиса|сири|siri|alexa|gemini|бот|робот|нейросеть|ии|человек)\b))"
        r"(?: (?:чат ?гпт|гпт|chat ?gpt|gpt|алиса|сири|siri|alexa|gemini|бот|робот|нейросеть|ии|человек))?",
        r"(?:это|там|тут) (?:бот|человек|робот|живой человек|нейросеть)(?: или \w+(?: \w+)?)?|(?:а )?с кем (?:это )?я (?:говорю|общаюсь|разговариваю|переписываюсь)",
        r"(?:am i|are we) (?:talking|speaking|writing|chatting) (?:to|with) (?:a |an )?(?:bot|robot|human|person|real person|machine|ai|computer)(?: or (?:a |an )?\w+)?|who am i (?:talking|speaking) (?:to|with)"
        r"|who (?:the hell )?are (?:you|u)(?: (?:really|anyway|even|exactly))* (?:chat ?gpt|gpt|bot|siri|alexa|ai|gemini)",
        r"(?:(?:can|could|may) (?:i|we)|(?:i|we) (?:want|need|would like) to|let me) (?:speak|talk|write|chat)(?: (?:to|with))? (?:a |an |the |some )?(?:real |live )?(?:human|person|operator|someone|somebody|support|agent|manager)(?: being)?",
        r"(?:позови|позовите|дай|соедини|переключи)(?:те)?(?: мне| меня)?(?: (?:на|с|со))? (?:живого |живым )?(?:человека|человеком|оператора|оператором|менеджера|менеджером)|(?:хочу|можно|могу я|надо) (?:поговорить|пообщаться|связаться) с (?:живым )?(?:человеком|оператором|менеджером)",
        r"(?:ты|вы)(?: (?:тут|здесь|там|вообще|хоть|еще))+ (?:живой|живая|настоящий|настоящая|человек|робот)(?: или \w+)?",
        r"какая ты (?:модель|нейросеть)|(?:какая|какой) у тебя (?:модель|промпт)|what (?:model|llm) (?:are|r) (?:you|u)",
        r"(?:(?:мне|тут|здесь|отвечает|пишет|говорит|сидит) )+(?:бот|человек|робот|живой человек|нейросеть|нейронка|машина)(?: (?:отвечает|пишет|говорит|сидит))?(?: или \w+(?: \w+)?)?",
        r"(?:is (?:this|it|that|there)) (?:a |an |the |even |really |just )*(?:bot|robot|human|person|real person|machine|ai)(?: (?:answering|typing|here|there|writing))*(?: or (?:a |an )?\w+)?",
    ),
    "what-for": (
        r"(?:(?:а |и |ну |вы |ты |мне |не )*(?:подскажи(?:те)?|скажи(?:те)?|помоги(?:те)?|ответь(?:те)?|можете (?:подсказать|помочь)|можешь (?:подсказать|помочь)|подскажете|поможете|поможешь)(?: мне| пожалуйста| плиз| пж)*"
        r"|(?:у меня |есть |можно |могу |я |хочу |хотел[аи]? |бы )+(?:один |небольшой |маленький |такой )*(?:вопрос\w*|спросить|узнать|задать вопрос)(?: (?:тебе|вам|кое что|что то|у тебя|у вас|есть))*"
        r"|(?:i (?:have|got|ve got) |can i ask |may i ask |quick |just |one )+(?:a |you |one |quick |small )*(?:question|something|smth)|(?:can|could) (?:you|u) help(?: me)?(?: out)?|i need (?:some )?help)",
        r"(?:а )?(?:что|что еще|что вообще) (?:ты |вы )?(?:умеешь|умеете|можешь|можете|знаешь|знаете)"
        r"(?: делать)?",
        r"(?:а )?(?:что|чем) (?:вообще |еще )?(?:умеет|может|делает|занимается|полезен)(?: (?:этот|ваш|твой|данный|телеграм|чат))?(?: ?-?бот)(?: делать)?"
        r"|what (?:can|does) (?:this|the|your) (?:chat ?)?bot (?:do|know)",
        r"(?:а )?(?:кто|что) (?:ты|вы)(?: (?:такой|такая|такое|вообще|есть))?|(?:ты|вы) (?:вообще )?кто"
        r"(?: такой)?",
        r"(?:что|кто) это(?: такое| такой| за бот)?|что (?:ты )?за бот|это что|для чего (?:ты|это|этот бот)"
        r"(?: нужен)?|зачем ты(?: нужен)?",
        r"(?:покажи |дай |есть )?примеры(?: вопросов)?|(?:о чем|что|как) (?:тебя )?(?:можно )?"
        r"(?:спросить|спрашивать)|с чего начать",
        r"как (?:это|ты|все это|тут все|оно) (?:работает|работаешь|устроено)|как (?:мне |тут |здесь )?(?:(?:тобой|этим|ботом|вами) )?"
        r"(?:пользоваться|управлять)|как пользоваться (?:этим|ботом|тобой)|(?:что|куда|чего) (?:мне |тут |здесь |теперь |дальше )*(?:делать|нажимать|нажать|писать|тыкать)"
        r"|как (?:с тобой|с вами|тут|здесь) (?:общаться|говорить|разговаривать|искать|спрашивать)|(?:ты|вы) за (?:кого|путина|наших|россию|украину|трампа|байдена)|за кого ты|what (?:do|should) i (?:do|type|write|press)(?: (?:here|now))?"
        r"|как с тобой работать|как тебя зовут|твое имя|кто тебя (?:создал|сделал)",
        r"^(?:помощь|помоги|помогите|справка|инструкция|хелп|help|help me|start|старт|начать|menu|меню"
        r"|commands|команды)$",
        r"(?:я )?(?:хз|не знаю|без понятия),? (?:что|о чем|как) (?:тебя |у тебя |тут |ещ[её] )*(?:спросить|спрашивать|написать|искать)|(?:что|о чем) (?:мне |нам )?(?:у тебя |тебя )?(?:спросить|искать)",
        r"(?:дай|покажи|расскажи|скинь|найди|давай)(?: мне)? (?:(?:что|чего)[ -](?:нибудь|то)) ?(?:рандомное|случайное|интересное|прикольное|смешное|любое|новенькое)?|(?:что[ -]нибудь )?(?:рандом|рандомное|наугад|случайное)|(?:дай |покажи |скинь )?(?:мне )?(?:случайн|рандомн|любую|люб|какую нибудь)\w* (?:цитат\w+|встреч\w+)|цитат[ау] дня|(?:the )?quote of the day|(?:a )?random (?:quote|meeting)",
        r"(?:show |tell |give )(?:me )?(?:something|anything) (?:random|interesting|cool|fun|funny)|random|(?:i )?(?:dunno|don't know|do not know) what to ask",
        r"^(?:как (?:приготовить|сварить|пожарить|испечь|похудеть|заработать) [\w ]+|реши(?:ть)? (?:уравнение|задачу|пример)[\w ]*|(?:ignore|forget|disregard) (?:all |your |the |previous |prior )*(?:instructions?|rules|prompts?)[\w ]*|(?:забудь|игнорируй)(?:те)? (?:все |свои |предыдущие )*(?:инструкции|правила|указания)[\w ]*|(?:show |print |reveal |what is )?(?:me )?(?:your |the )?(?:system )?prompt|(?:выдай|дай|покажи) (?:мне )?(?:api|апи|токен|пароль|ключ)[\w ]*)$",
        r"^(?:а )?(?:кто|какой|какая) (?:ты|вы) по (?:\w+ ?){1,3}$|расскажи (?:о себе|что нибудь|что нибудь интересное)|удиви меня",
        r"(?:what|who) (?:are|r|is) (?:you|u|this|this bot|that)(?: (?:for|about))?|what (?:can|do) "
        r"(?:you|u) (?:do|know)(?: for me)?",
        r"(?:give me |show |some )*examples?|what (?:can|should|could|do) i ask(?: (?:you|u))?",
        r"how (?:does|do) (?:it|this|you|u|this bot|this thing) work|how (?:do i|can i|to) use "
        r"(?:this|you|it|the|that)(?: (?:bot|thing|app|chat|stuff))?|what is your name|who (?:made|created|built) (?:you|u)",
        r"tell me (?:about yourself|something|something interesting|anything)|surprise me"
        r"|where do i start",
        r"(?:сколько (?:тебе|вам) лет|(?:какой|сколько) (?:у тебя|тебе) (?:возраст|лет)|где (?:ты|вы) жив(?:ешь|ете)"
        r"|откуда (?:ты|вы)(?: (?:взялся|родом))?|(?:ты|вы) (?:женат|замужем|умный|умная|настоящий|настоящая|русский|злой))"
        r"|у тебя есть (?:дети|девушка|парень|чувства|душа|имя)|(?:ты|вы) (?:меня )?(?:любишь|слышишь|понимаешь)(?: меня)?",
        r"how old (?:are|r) (?:you|u)|where (?:do (?:you|u) live|are (?:you|u)(?: from)?)|do (?:you|u) (?:like|love|understand|hear) me"
        r"|(?:are )?(?:you|u) (?:married|single|smart|clever|alive|happy)|do (?:you|u) (?:sleep|eat|dream)",
        r"(?:расскажи|напиши|придумай|спой|сочини|прочитай|нарисуй|сыграй)(?:те)? (?:мне |нам |какой нибудь |смешной |короткий )*"
        r"(?:анекдот\w*|шутк\w+|стих\w*|стихотворени\w+|песн\w+|песенк\w+|сказк\w+|рецепт\w*|код|программ\w+|сочинени\w+|реферат\w*|эссе|картинк\w+|загадк\w+)(?: (?:о|об|обо|про|на тему|для|из|к) [\w ]+)?",
        r"(?:tell|write|sing|make|draw|give|compose) (?:me |us |a |an |some |funny |short |another |python |java |html )*"
        r"(?:joke|jokes|poem|poems|song|songs|fairy tale|essay|recipe|code|script|program|letter|picture|riddle|limerick|haiku)(?: (?:about|on|of|for|to) [\w ]+)?",
        r"^(?:посоветуй|порекомендуй|подскажи)(?:те)? (?:мне |нам |какой нибудь |какую нибудь |что нибудь |хорош\w+ |интересн\w+ )*(?:фильм\w*|кино|сериал\w*|книг\w+|музык\w+|песн\w+|игр[уы]|ресторан\w*|кафе|подарок|отель|блюдо|почитать|посмотреть|послушать)(?: [\w ]+)?$"
        r"|^(?:recommend|suggest)(?: me| us)? (?:a |an |some |any |good |nice |great )*(?:films?|movies?|series|shows?|books?|music|songs?|games?|restaurants?|cafes?|gifts?|presents?|hotels?|dish(?:es)?)(?: [\w ]+)?$",
        r"^(?:(?:мне |что то |я )*(?:скучно|грустно|холодно|плохо|устал|устала|хочу (?:есть|пить|спать|кушать|домой|поговорить))"
        r"|(?:i am|im|i'm|i feel) (?:so |very )?(?:bored|hungry|tired|sad|lonely|sleepy)|поговори со мной|talk to me|давай (?:поговорим|поболтаем|дружить)|let us chat|lets chat)$",
    ),
    "no-price": (
        r"^(?:а |и )?(?:ты|вы|бот|это|он|оно)(?: \w+)? (?:платный|платная|платно|бесплатный|бесплатная|бесплатно)(?: (?:или нет|ли|или бесплатный|или бесплатно|или платный))?$|^(?:а )?(?:сколько (?:ты |это |бот |подписка )*стоит(?: (?:подписка|бот))?(?: (?:у тебя|у вас))|за (?:это|тебя|бота) (?:надо|нужно) платить)$|^(?:надо|нужно) (?:ли )?(?:за это |за бота )?платить(?: (?:за это|за бота|тебе|вам))?$",
        r"^(?:are|r|is) (?:you|u|this|it|this bot) (?:a )?(?:free|paid)(?: (?:to use|bot|of charge|or paid|or not))*$|^(?:do|does) (?:i|you|it|this|this bot) (?:have to |need to |must )?(?:pay|cost)(?: (?:anything|money|for (?:this|it|you)|something))*$",
    ),
    "unclear": (
        r"^(?:а|и|ну|но|э+|эм+|ээ+м*|м+|вот|так|шта|оба|обе|все три|все четыре|первые (?:два|две|три)|и там и там|и то и другое|и те и другие|uh+|um+|er+|huh|eh|both|all three|the first two|either)$",
    ),
    "no-translation": (
        r"^(?:please |can you |could you )?translate [\w' ]+$|^(?:how (?:do|would) you say|what is) [\w' ]+ in (?:russian|english|french|german|chinese|spanish|italian|arabic|turkish|japanese)$",
        r"^(?:можешь |можно |пожалуйста )?перевед[иё](?:те)? (?:[\w ]+ )?на (?:русск|английск|немецк|французск|китайск|испанск|итальянск|арабск|турецк|японск|казахск|другой)\w*(?: [\w ]+)?$",
        r"^(?:переведи(?:те)?|перевод) (?:слов\w|фраз\w|текст\w*|предложени\w)(?: [\w ]+)?$",
    ),
    "no-media": (
        r"^(?:видео|аудио|video|audio)$",
        r"^(?:(?:скинь|пришли|покажи|дай|есть|где|можно|хочу|а|нет ли|у тебя)(?:те)? )+(?:мне |посмотреть |послушать |глянуть )*(?:видео|видос\w*|видеозапись|аудио|аудиозапись|запись|записи|фото|фотк\w+|фотографи\w+|картинк\w+|ролик)(?: (?:есть|встречи|с нее|оттуда|этой встречи|можно|посмотреть|скинь|дай))*$",
        r"^(?:(?:send|show|give|is there|do you have|have you got|where is|any|got|can i (?:see|watch|hear|get))(?: me)? )+(?:an? |the |any )?(?:video|videos|audio|recording|recordings|photo|photos|pictures?|footage)(?: (?:of (?:it|this|that)|please))*$",
    ),
    "feedback-how": (
        r"^(?:(?:я )?(?:нашел|нашла|заметил|заметила|есть|тут|у вас|у тебя|здесь) )*(?:ошибк[ау]|опечатк[ау]|неточность)(?: (?:в (?:тексте|стенограмме|цитате|ответе|имени|дате)|тут|здесь))?$",
        r"^(?:обратная связь|(?:куда|кому|как|где)(?: можно| мне)? (?:жаловаться|пожаловаться|сообщить об ошибке|написать об ошибке|оставить отзыв|обратиться|написать разработчик\w+)|пожаловаться|оставить отзыв|кто (?:админ|администратор|разработчик|автор|владелец)(?: бота)?|связаться с (?:админом|разработчиком|автором|поддержкой)|техподдержка)$",
        r"^(?:feedback|(?:i )?(?:found|spotted|noticed) (?:a |an )?(?:mistake|error|bug|typo)(?: (?:here|in the (?:text|transcript|quote|answer)))?|(?:how (?:do|can) i |where (?:do|can) i |i want to )?(?:report|complain(?: about)?|give feedback)(?: (?:a |an )?(?:mistake|error|bug|typo|problem))?|who (?:is|runs) (?:the )?(?:admin|owner|developer|this bot)|contact (?:the )?(?:admin|developer|support|owner))$",
    ),
    "cancel-what": (
        r"^(?:отмена|отмени(?:те)?|отменить|верни(?:те)? (?:все )?как было|undo|cancel|revert)(?: (?:это|последнее|that|it|please|пожалуйста))*$",
    ),
    "sources": (
        r"(?:а )?(?:как |почему |зачем )?(?:мне |я |можно |могу |нужно |должен |должна |ли )*(?:тебе|вам|боту|этому|твоим ответам|ответам) (?:можно |ли |стоит )*(?:верить|доверять)(?: ли)?|(?:можно|стоит)(?: ли)? (?:верить|доверять)(?: (?:тебе|вам|боту|этому|твоим ответам|ответам))?",
        r"(?:а )?(?:откуда|где)(?: (?:у тебя|у вас|ты|вы|все|это|эти|такие|такая|вся|твои|твоя))* (?:данные|информация|инфа|сведения|цитаты|берешь|берете|взял|взяла|взяли|вычитал|нашел|нашла|знаешь|знаете)(?: (?:это|эту|этот|такое|все|информацию|инфу|данные|цитату|цитаты|бред|чушь))*",
        r"(?:а )?(?:какие|какой|чьи|что за|где)(?: (?:у тебя|твои|твой|это))* (?:источники|источник|данные|архив)(?: (?:у тебя|это))?|насколько (?:ты|это|твои ответы) (?:точ\w+|надежн\w+|достоверн\w+)|(?:это )?достоверно",
        r"(?:can|should|may) (?:i|we) (?:trust|believe|rely on) (?:you|this|it|this bot)|why should i (?:trust|believe) (?:you|this)|(?:are you|is (?:this|it)) (?:reliable|trustworthy|accurate)|how (?:reliable|accurate|trustworthy) (?:are you|is (?:this|it))",
        r"(?:what|where) (?:are|is) (?:your|the) (?:sources?|data)(?: from)?|where (?:do|did|does) (?:you|this|your data|your information|your quotes|the data) (?:get|come|take|find)(?: (?:it|this|that|your data|your information|your quotes|the data))?(?: from)?|how do (?:you|u) know(?: (?:that|this|it))?|who says so",
    ),
    "silenced": (
        r"^(?:бот )?(?:да )?(?:хватит|довольно|достаточно|замолчи|замолкни|заткнись|закройся|умолкни|молчи|молчать|тихо|уймись|отстань|отвали|отвяжись|отцепись|уйди|исчезни|достал[аи]?|надоел[аи]?|задолбал[аи]?|не (?:надоедай|доставай|приставай|спамь|пиши|мешай|беспокой|шуми)|перестань|прекрати|харэ|харе|хорош спамить|оставь меня(?: в покое)?)(?: уже| меня| мне| больше| пожалуйста| бот| ты)*$",
        r"^(?:please |just )*(?:shut (?:up|it)|stfu|be quiet|quiet|silence|leave me alone|go away|get lost|piss off|buzz off|enough|that is enough|that's enough|stop it|stop that|stop talking|stop spamming|no more|i have had enough|give it a rest|zip it)(?: please| now| already| bot)*$",
    ),
    "insulted": (
        r"(?:да )?(?:иди(?:те)?|пош[её]л|пошла|пошли|катись|вали|проваливай)(?: (?:ты|вы|бы|отсюда|лесом|нафиг|нахер|нахрен|нах|далеко|прочь|на|в|к|ко|черту|чертям|хрен|фиг|баню|задницу|\w*ху[йюяи]\w*|пизд\w+|жоп\w+))+",
        r"(?:ничего |опять |снова |все |всё |у меня |у тебя |бот |кнопки |кнопка |ты )*(?:не (?:работает|работают|грузит|грузится|открывается|отвечает)|сломал(?:ся|ась|ось|и)|поломал(?:ся|ось)|глючит|завис(?:ло|ла)?)",
        r"(?:ты |вы |бот )*(?:опять |снова |меня |вообще |совсем |так и |ничего )*не (?:понял|поняла|поняли|догоняешь|въезжаешь|врубаешься)(?: меня| вопрос| вопроса| ничего| опять)*",
        r"(?:you|u) (?:did not|didn't|didnt|never|still do not|still don't) (?:understand|get|answer)(?: (?:me|it|that|my question|the question|anything))*",
        r"(?:ты |вы )?(?:ничего |меня |вообще |нифига |ни фига |ни хрена )*не (?:знаешь|понимаешь"
        r"|понимаете|работаешь|умеешь|помог|помогаешь|отвечаешь|то)(?: ничего| вообще)?",
        r"(?:это )?(?:неправильно|неверно|неправда|не верно|не правильно|не так|ложь|вранье)",
        r"(?:ты |вы |опять |все |мне )*(?:врешь|врете|лжешь|лжете|обманываешь|ошибся|ошиблась|ошибаешься|ошибаетесь|несешь чушь|несешь бред|галлюцинируешь)(?: мне| опять)*",
        r"(?:you|u) (?:lie|lied|are lying|are a liar|are mistaken|made (?:it|this|that) up|are hallucinating)|(?:stop )?lying|that is a lie|liar",
        r"(?:you|u) (?:do not|don't|dont|never|can not|can't|cant) (?:even )?(?:know|understand|get|help|work|answer|do)"
        r"(?: (?:anything|shit|it|me|that|a thing|at all))*|(?:you|u) (?:know|understand) nothing",
        r"(?:that is|this is|it is|you are|you're|ur)? ?(?:wrong|incorrect|not (?:right|true|correct|helpful)|no help"
        r"|not working|broken)|does not work|doesn't work",
        r"^(?:(?:нет|но|а|ты|вы|бот|тут|здесь|опять|снова|совсем|же|явно) )*не ?прав[аы]?(?: (?:тут|здесь|бот|совсем))*$",
        r"^(?:no |such |what )*(?:a |an |very )*(?:bad|poor|silly) (?:bot|answer|reply|job)$|^плох(?:ой|ая|о) (?:бот|ответ|работа|работаешь)$",
    ),
    "thanks": (
        r"не за что|от души|(?:я )?(?:тебя )?люблю (?:тебя|вас)|ты мне нравишься|(?:i )?(?:love|like|luv) (?:you|u)|that helps|that helped|you rock|ты (?:прям |просто |реально |самый |настоящий )*(?:лучший|лучшая|супер|крут|крутой|гений|золото|чудо|прелесть|молодец|умница|красава|полезный)",
        r"(?:you|u|ur|your|youre|you're|you are|u are|u r)(?: (?:are|r|so|really|the|such|a|just|literally|absolute))* (?:best|great|awesome|amazing|helpful|useful|lifesaver|life saver|legend|star|genius|smart|brilliant)",
    ),
    "noted": (
        r"^(?:(?:ок|ладно|хорошо|ну|так|спасибо|это|вот|и|а) )*(?:(?:все|всё) )?(?:хватит|достаточно|довольно|закончим|закончили|прервемся|у меня все|все|пока все)(?: на (?:сегодня|сейчас|этом))(?: (?:все|спасибо|пока))*$|^(?:ну )?(?:на|за) (?:сегодня|этом) (?:все|хватит|достаточно)(?: (?:спасибо|пока))*$"
        r"|^(?:(?:ok|okay|thanks|so|well) )*(?:that is|that's|thats|it is|it's) (?:all|it|enough|everything)(?: (?:for (?:now|today)|from me|i need(?:ed)?|thanks|thank you))*$",
        r"^(?:блин|капец|жесть|пипец|ппц|офигеть|обалдеть|ничего себе|нифига себе|с ума сойти|ой|ох|эх|ура|ё моё|ё-моё|damn|gosh|geez|omg|wtf)$",
        r"^(?:ой |ну )?(?:извини|прости|сорри|сори|извиняюсь)(?:те)?(?: (?:меня|пожалуйста))?(?: за то)? (?:что (?:\w+ )?(?:матерился|матерюсь|ругался|ругаюсь|нагрубил|наорал|обозвал|накричал|грубил|беспокою|отвлекаю|мешаю|туплю)[аи]?(?: (?:тебя|вас|на тебя|тебе))?|за (?:мат|грубость|беспокойство|тон|опоздание|глупость|это|ругань))$|^sorry (?:for|about) (?:swearing|that|this|the language|being rude|the trouble|bothering (?:you|u))$",
        r"(?:my|моя|мой) (?:bad|mistake|fault|ошибка|вина|косяк)|(?:я )?(?:виноват|виновата)",
        r"не знаю|(?:да )?(?:нет )?наверное|может(?: быть)?|ну такое|так себе|maybe|perhaps|not sure|i do not know|i don't know|idk|до (?:свидания|встречи|завтра|скорого)|всего (?:доброго|хорошего)|(?:i )?(?:see|got it|get it)"
        r"|(?:see|catch) (?:you|u|ya)(?: later| soon)?|well done|good (?:job|bot|night)|never ?mind|nvm"
        r"|(?:forget|drop|skip) it|forget about it|let it go|не важно|неважно|забудь|проехали|ничего(?: страшного)?|спокойной ночи|take care|no worries"
        r"|no problem|all right",
    ),
}
"""Whole messages, or parts of them, that say no more than a courtesy does."""
PLEASED: Final = frozenset("👍👌🙏❤🧡💛💚💙💜🖤🤍😊🙂😀😃😄😁🥰😍👏🎉🔥💯🤝💪✅🤗😉😎🫶😂🤣")
DISPLEASED: Final = frozenset("👎😡😠🤬😞😢😭🤦🙄😤💩❌😕☹😒🤡")
