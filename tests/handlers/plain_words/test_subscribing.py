"""Plain words that wish for news, and questions that only sound like them."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from handlers.plain_words.subscribing import wished
from handlers.plain_words.wishes import ToSee, Wish
from meetings.model.subscription import EVERYTHING, Query
from meetings.text.inflecting_phrases import nominative

WISHES = """
хочу подписаться на газ → газ
sub me to seals → seals
alert: seals → seals
tell me whenever Tokayev and Pellow meet → Tokayev and Pellow
сообщи, когда Токаев и Лодкин встретятся → Токаев и Лодкин
sub me up to seals please → seals
sub us seals → seals
уведомляй о словах Токаева про зерно → Токаев говорит про зерно
уведомляй только о словах Токаева про зерно → Токаев говорит про зерно
присылай все высказывания Токаева о зерне → Токаев говорит о зерне
notify me of Pellow's comments on seals → Pellow speaks about seals
alert me to any statements by Nora Pellow on seals → Nora Pellow speaks about seals
о Лодкине сообщай → Лодкин
сообщай только когда говорит сам Лодкин → Лодкин
пиши мне лишь если Токаев лично скажет про зерно → Токаев скажет про зерно
only tell me when Tokayev himself talks about grain → Tokayev talks about grain
just follow seals → seals
следи за упоминаниями ледоколов → ледоколы
следи за высказываниями Токаева → Токаев
пришли мне весточку, если упомянут мост → мост
подпишись за меня на мост → мост
send updates about sturgeon → sturgeon
сделай напоминание о новых речах Токаева → Токаев
follow Tokayev but only when he mentions grain → Tokayev speaks about grain
следи за Токаевым, но только когда он говорит о зерне → Токаев говорит о зерне
подпиши меня на всё, что говорит Токаев → Токаев
subscribe me to everything Tokayev says → Tokayev
I want to hear when Tokayev says something about grain → Tokayev says something about grain
присылай что нового по мосту → мост
а про ледоколы пиши мне → ледоколы
за погодой следи, пожалуйста → погода
about seals, keep me posted → seals
well, subscribe me to seals → seals
нет, подпиши меня на газ → газ
запиши меня на уведомления о газе → газ
Хотел бы подписаться на мосты. → мосты
подпиши меня на Токаева → Токаев
подпишите нас, пожалуйста, на цены на нефть → цены на нефть
подпиши, пожалуйста, на встречи с Токаевым → Токаев
Привет! Можешь подписать меня на новости о Казахстане? → Казахстан
как подписаться на газ? → газ
сообщай мне о Казахстане → Казахстан
Сообщайте про ледоколы → ледоколы
уведомляй меня каждый раз, когда упоминается газ → газ
сообщи мне, когда Токаев выступит → Токаев
дай знать, если заговорят о вакцинах → вакцины
держи меня в курсе переговоров с Китаем → переговоры с Китаем
сообщи о новых встречах с Токаевым → Токаев
расскажи мне о будущих выступлениях Токаева → Токаев
tell me about new meetings with Pellow → Pellow
I want to know about any new statements by Pellow → Pellow
tell me when there is a new interview with Pellow → Pellow
напоминай про ледоколы → ледоколы
sledi za ledokolami → ледоколы
soobschai mne o vstrechah s Tokaevym → Токаев
podpishi menya na inflyaciyu → инфляция
cktlb pf ktljrjkfvb → ледоколы
скажи, если появится что-нибудь новое про Бурятию → Бурятия
скажи если появится что про тюленей → тюлени
хочу знать всё, что говорит Токаев → Токаев
присылай мне новости о газе → газ
хочу получать упоминания Северного флота → Северный флот
следи за ценами на нефть → цены на нефть
subscribe me to gas → gas
I'd like to subscribe to oil prices, please → oil prices
Can you notify me about new meetings with Modi? → Modi
notify me when Tokayev speaks → Tokayev
let me know when gas is mentioned → gas
ping me whenever Tokayev shows up → Tokayev
alert me as soon as there's anything on the Arctic → Arctic
tell me whenever Tokayev mentions grain → Tokayev mentions grain
маякни, когда всплывёт мост → мост
маякни как появится Лодкин → Лодкин
keep me posted on Kazakhstan → Kazakhstan
send me updates about the harbour → harbour
если Лодкин опять выступит, дай знать → Лодкин
когда заговорят о тюленях, маякни → тюлени
ping me if the ferry is mentioned again → ferry
can u keep an eye on seals for me → seals
follow the topic seals → seals
мониторь новости о мостах → мосты
подпишись на мост → мост
подписка на инфляцию → инфляция
включи уведомления о мосте → мост
нужны уведомления про тюленей, пожалуйста → тюлени
пришли, когда будет новое про тюленей → тюлени
скинь, если появится что-то про газ → газ
сообщи мне, если что про мост → мост
присылай всё про мост → мост
шли мне всё с Лодкиным → Лодкин
хочу знать, когда заговорят о паромах → паромы
буду следить за портом → порт
будь добр, сообщай о Лодкине → Лодкин
subscribe seals → seals
set up an alert for ferries → ferries
add alert: seals → seals
turn on notifications about seals → seals
i want updates on seals → seals
email me about seals → seals
предупреди, когда заговорят о паромах → паромы
предупреждайте нас о наводнениях → наводнения
warn me if the ferry is mentioned → ferry
sub ferries → ferries
подписка мост → мост
подпишись: мост → мост
подпиши меня ещё и на фонтан → фонтан
добавь паром к моим подпискам → паром
добавь в подписки тюленей → тюленей
add trams to my subscriptions → trams
сигнализируй о наводнениях → наводнения
меня интересуют паромы, присылай → паромы
как появится что-то о пароме — свистни → паром
дай мне знать о Токаеве → Токаев
присылай все встречи Лодкина с Токаевым → Токаев
подпиши меня на новости из Приозерья → Приозерье
drop me a line when the ferry comes up → ferry
any time seals are mentioned, let me know → seals
let me know about anything on the harbour → harbour
start sending me news about ferries → ferries
set alert Pellow → Pellow
give me updates whenever Pellow talks → Pellow
кинь мне, когда будет про паром → паром
извещай о новых совещаниях по рыболовству → рыболовство
присылай цитаты Лодкина → Лодкин
forward me quotes by Pellow → Pellow
alert me to meetings with harbour masters → harbour masters
keep me in the loop on ferries → ferries
watch Pellow and Vaughan for me → Pellow and Vaughan
watch seals → seals
следить за паромами → паромы
мониторь паромы → паромы
отслеживай цены на нефть → цены на нефть
subscribe me to seals only → seals
следи за паромами, но только от Лодкина → Лодкин говорит про паромы
следи за словом ярмарка но только Лодкин → Лодкин говорит про ярмарку
track seals but only Nora Pellow → Nora Pellow speaks about seals
пиши мне про паром только если говорит Лодкин → Лодкин говорит про паром
следи за газом, но только дешёвым → газ, но только дешёвым
интересно всё, что скажет Лодкин, присылай → Лодкин
меня интересуют ледоколы, держи в курсе → ледоколы
I'm interested in seals, keep me posted → seals
I'm following seals, keep me posted → seals
let me know asap when seals come up → seals
сообщи сразу, как появятся тюлени → тюлени
alert me about new harbour council meetings → harbour council meetings
сообщай о новых заседаниях горсовета → заседания горсовета
watch for Pellow talking about seals → Pellow speaks about seals
keep an eye on what Pellow says about seals → Pellow speaks about seals
следи за тем, что говорит Лодкин о газе → Лодкин говорит о газе
can you keep me updated on seals? → seals
можешь присылать мне новости по ледоколам? → ледоколы
не мог бы ты следить за темой тюленей → тюлени
хочу, чтобы ты сообщал о паромах → паромы
не забудь сообщить про паром → паром
don't forget to tell me about seals → seals
хочу быть в курсе переговоров → переговоры
I'd like to stay up to date on seals → seals
write me about seals → seals
"""
EVERYTHING_NEW = """
подпиши меня на все новые стенограммы
присылай новости
сообщай мне обо всём новом
дай знать, когда появится новая стенограмма
subscribe me to everything
send me all new transcripts
хочу знать о новых встречах
let me know about any new meetings
notify me when the archive gets new transcripts
дай знать, когда в архиве появится новое
alert me when a new transcript is out
"""
NOTHING_NAMED = """
хочу подписаться
Как подписаться?
подпиши меня
subscribe
I want to subscribe
put me on the mailing list
"""
TO_SEE = """
а какие у меня подписки?
а какие ещё у меня есть подписки?
what else am I subscribed to?
и на что я подписан?
на что подписан
что у меня в подписках?
what's on my list
на кого подписалась?
what have i subscribed to?
как часто ты будешь писать?
реже
чаще
more often
пиши мне пореже
слишком часто
less often please
too many alerts
когда пришлёшь?
how often will you write me?
when will you message me
мои подписки
на что я подписан?
what am I subscribed to?
what do I follow?
who do we track
за чем я слежу?
show my subscriptions
подписки
список подписок
my alerts
какие у меня подписки есть
на что я вообще подписан
я на что-нибудь подписан?
подписки покажи
what subs do i have
list my subs
am i subscribed to anything
what am I tracking?
как настроить уведомления?
что нового по моим подпискам
почему ничего не приходит?
why don't i get anything
how do i pause my alerts
измени подписку на мост
how many subscriptions do i have
"""
QUESTIONS = """
meetings on Mondays
meetings on fridays
talks every Tuesday
заседания по вторникам
ferries every year
что ходит каждый вторник
ходит ли паром раз в неделю?
the tide rises every day of the week
daily ferries
make seals once a week
присылай их раз в день
watch the ferry
meetings with Tokayev on Fridays
show me all meetings on Fridays
встречи по понедельникам
расскажи о новых школах
расскажи о встречах с Токаевым
tell me about new schools
tell me about the new meeting room
кто хочет подписаться на газовый контракт
когда подписали договор о газе
хотим ли мы подписать договор с Китаем?
подпиши договор с Китаем
хочу подписаться под этими словами
хочу знать, сколько стоит газ
сообщи мне о Казахстане
сообщи, когда подписали договор
скажи, когда начнётся стройка
сколько стоит подписка на газету
что сообщает Токаев о газе
не присылай войска
что присылают в новостях о газе
who subscribed to the gas contract?
tell me about gas
let me know when the agreement was signed
tell me when the bridge was opened
what stops the rails?
stop the war
если мост построят, что изменится
когда Лодкин говорил, что даст знать?
мост больше не нужен городу
хочу знать, когда построят мост
хочу узнать о встрече с Лодкиным
скинь ссылку
пришли текст выступления
отправь войска
let me know about gas
what alerts were sounded?
they subscribe to this view
send me the text of the agreement
send me the digest now
пришли сводку сейчас
добавь соли в суп
add sugar to the tea
почему не приходит автобус?
как настроить пианино
sub-zero temperatures
что такое подписка
что говорит Лодкин о газе
tell me what Pellow says about seals
меня интересуют ледоколы
weekly figures of the harbour
who makes news daily
не забудь про паром
не забудь, когда построили мост
может ли мэр следить за портом
"""


def lines(table):
    return [line for line in table.splitlines() if line]


@pytest.mark.parametrize("line", lines(WISHES))
def test_wishes(line):
    text, _, words = line.partition(" → ")
    wish = wished(text)
    assert isinstance(wish, Wish)
    assert nominative(wish.asked, wish.case) == words


@pytest.mark.parametrize("text", lines(EVERYTHING_NEW))
def test_all_that_is_new(text):
    assert wished(text) == Wish(EVERYTHING, wished(text).case)


@pytest.mark.parametrize("text", lines(NOTHING_NAMED))
def test_wishes_that_name_nothing(text):
    assert wished(text).asked is None


@pytest.mark.parametrize("text", lines(TO_SEE))
def test_to_see_them(text):
    assert wished(text) == ToSee()


@pytest.mark.parametrize(
    ("text", "words", "every"),
    [
        ("следи за темой инфляция каждый день", "инфляция", "daily"),
        ("хочу раз в неделю получать всё новое", EVERYTHING, "weekly"),
        ("каждое утро присылай новости о газе", "газе", "daily"),
        ("send me a weekly digest of everything new", EVERYTHING, "weekly"),
        ("send me daily updates on gas", "gas", "daily"),
        ("give me a daily digest", EVERYTHING, "daily"),
        ("ok, tell me about the ferry weekly", "ferry", "weekly"),
        ("рассказывай мне о пароме раз в неделю", "пароме", "weekly"),
        ("ну тогда говори про паром каждый день", "паром", "daily"),
        ("send me news of gas, mornings only", "gas", "daily"),
        ("keep me posted on gas only in the morning", "gas", "daily"),
        ("хочу еженедельную сводку", EVERYTHING, "weekly"),
        ("дай мне каждый день новости о газе", "газе", "daily"),
        ("daily updates on corruption please", "corruption", "daily"),
        ("can u keep an eye on seals for me, once a day is fine", "seals", "daily"),
        ("присылай еженедельную сводку о портах", "портах", "weekly"),
        ("подпишись на порты каждую пятницу", "порты", "weekly"),
        ("сообщай мне про порты по средам", "порты", "weekly"),
        ("subscribe me to ports on Thursdays", "ports", "weekly"),
        ("new transcripts on Mondays", EVERYTHING, "weekly"),
        ("присылай газ по вторникам", "газ", "weekly"),
        ("gas every tuesday please", "gas", "weekly"),
        ("цены на рыбу раз в неделю", "цены на рыбу", "weekly"),
        ("пришли мне новое про паром каждое утро", "паром", "daily"),
        ("send me ferries every friday", "ferries", "weekly"),
        ("следи за паромом, но только раз в неделю", "паромом", "weekly"),
        ("alert me to meetings with mayors weekly", "mayors", "weekly"),
        ("оповещай о портах, но не чаще раза в день", "портах", "daily"),
        ("присылай про порты но раз в неделю", "порты", "weekly"),
        ("про порты пиши, но не каждый день", "порты", "weekly"),
        ("send me news of ports, but not daily", "ports", "weekly"),
        ("буду благодарен за новости о портах каждый день", "портах", "daily"),
        ("weekly harbour digest please", "harbour", "weekly"),
        ("daily gas news", "gas", "daily"),
        ("i would appreciate daily updates on ports", "ports", "daily"),
        ("send me meetings on Fridays", EVERYTHING, "weekly"),
        ("send me a weekly digest of everything new at 8am", EVERYTHING, "weekly"),
    ],
)
def test_how_often_may_stand_anywhere(text, words, every):
    found = wished(text)
    assert (found.asked, found.every) == (words, every)


@pytest.mark.parametrize("text", lines(QUESTIONS))
def test_questions_wish_nothing(text):
    assert wished(text) is None


def test_how_often_and_questions_to_be_answered():
    assert wished("подпиши меня на мосты раз в неделю") == Wish("мосты", "accs", "weekly")
    assert wished("Subscribe me to gas daily").every == "daily"
    answered = wished("Подпиши меня на вопрос: сколько стоит мост?")
    assert answered.asked == Query("question", "сколько стоит мост?")


def test_at_which_hour_digests_come():
    assert wished("подпиши меня на мосты раз в день в 8 вечера").hour == 20
    assert wished("send me daily updates on gas at 7 am").hour == 7
    assert wished("сообщай мне о поезде в 8 утра").hour is None


EACH_OFTEN = """
ежедневно про мост и сразу про паром → мост daily, паром at_once
сообщай сразу о мосте и раз в неделю о пароме → мосте at_once, пароме weekly
подпиши меня на газ раз в неделю и на мост ежедневно → газ weekly, мост daily
присылай раз в неделю про газ, а про мост каждый день → газ weekly, мост daily
сообщай про газ и нефть ежедневно и сразу про паром → газ и нефть daily, паром at_once
tell me daily about the bridge and weekly about seals → bridge daily, seals weekly
subscribe me to gas daily and to ferries at once → gas daily, ferries at_once
раз в неделю про газ, раз в день про мост и сразу про пар → газ weekly, мост daily, пар at_once
сообщай о мосте и о пароме раз в неделю → мосте weekly
tell me daily about the bridge → bridge daily
"""


@pytest.mark.parametrize("line", lines(EACH_OFTEN))
def test_each_frequency_has_what_stands_beside_it(line):
    text, _, each = line.partition(" → ")
    assert ", ".join(f"{one.asked} {one.every}" for one in wished(text).each()) == each


@pytest.mark.parametrize(
    "text",
    [
        "паром ходит раз в день и раз в неделю стоит",
        "сколько раз в день и раз в неделю ходит паром",
    ],
)
def test_several_frequencies_alone_wish_nothing(text):
    assert wished(text) is None


def test_what_is_long_is_no_wish():
    assert wished("подпиши меня на газ " + "и нефть " * 40) is None


@pytest.mark.parametrize(
    ("words", "case", "told"),
    [
        ("мировых ценах на газ", "loct", "мировые цены на газ"),
        ("Нижнем Новгороде", "loct", "Нижний Новгород"),
        ("Касым-Жомарта Токаева", "accs", "Касым-Жомарта Токаева"),
        ("США", "loct", "США"),
        ("gas", "loct", "gas"),
        ("и", "loct", "и"),
        ("поставки газа", "ablt", "поставки газа"),
    ],
)
def test_nominatives(words, case, told):
    assert nominative(words, case) == told


PIECES = (
    "подпиши меня", "сообщай", "присылай", "notify me", "let me know", "на", "о", "когда", ", ",
    "when", "новости", "все", "раз в неделю", "говорит", "mentioned", "газ", "the", "пожалуйста",
    "вопрос:", "?", "«", "\n", "İ",
)  # fmt: skip


@example("новости раз в неделю вопрос:")
@given(st.lists(st.sampled_from(PIECES), max_size=8).map(" ".join))
def test_what_is_wished_for_stands_in_the_text(text):
    wish = wished(text)
    if isinstance(wish, Wish) and isinstance(wish.asked, str):
        assert wish.asked
        # Word by word: a colon or a quotation mark at the end of what was asked is left off.
        assert set(re.findall(r"\w+", wish.asked)) <= set(re.findall(r"\w+", text))


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("дай знать, когда скажут, сколько стоит мост", "сколько стоит мост?"),
        ("tell me when they say how much the ferry costs", "how much the ferry costs?"),
    ],
)
def test_what_is_to_be_said_may_be_a_question(text, question):
    assert wished(text).asked == Query("question", question)


@pytest.mark.parametrize(
    ("text", "first", "more"),
    [
        ("follow seals and also follow ferries", "seals", ("ferries",)),
        ("следи за мостом и подпиши меня на паром", "мостом", ("паром",)),
        ("follow seals and ferries", "seals and ferries", ()),
    ],
)
def test_the_verb_again_begins_another_wish(text, first, more):
    found = wished(text)
    assert (found.asked, found.more) == (first, more)


@pytest.mark.parametrize(
    ("text", "asked", "hour"),
    [
        ("присылай раз в день вечером про мост", "мост", 18),
        ("daily in the evening send me updates about seals", "seals", 18),
    ],
)
def test_a_part_of_the_day_is_an_hour(text, asked, hour):
    found = wished(text)
    assert (found.asked, found.every, found.hour) == (asked, "daily", hour)


def test_the_hour_may_stand_before_what_is_wished_for():
    found = wished("каждое утро в 8 новости про мост")
    assert (found.asked, found.every, found.hour) == ("мост", "daily", 8)
