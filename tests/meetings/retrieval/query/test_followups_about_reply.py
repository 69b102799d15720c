"""Messages about the reply just shown, and messages that only look like them."""

# ruff: noqa: E501 - a row a kind

import pytest

from meetings.retrieval.query.followups_about_reply import Followup, followup_in

ABOUT_IT = {
    "who": [
        "как его зовут?", "what's his name", "his full name", "what is her position?",
        "who reported that?", "кто это докладывал",
        "кто назвал эту цифру?", "а кто привёл эти данные",
        "кто это сказал?", "а кто это сказал", "Кто так говорил?", "чьи это слова?", "кто автор",
        "who said that?", "who said so", "whose words are these?", "and who is the speaker?",
        "а кто это сказал то", "кто", "who?", "кто сказал", "кто именно?", "Who's saying this?",
        "а он кто?", "она вообще кто такая", "кто он по должности", "кто этот человек?", "who is that man", "he is who?",
        "who is she?", "and who's he", "а кто она такая?", "кто он такой",
        "did Lodkin say that?", "was it Mr Lodkin who said that?", "did the mayor really say so",
        "это сказал Лодкин?", "это Лодкин говорил?", "Лодкин это сказал?", "это мэр города сказал?",
        "расскажи о ней", "tell me about him", "кто это?", "а это кто такая",
    ],
    "asked": [
        "кто спросил?", "а кто задал этот вопрос?", "какой был вопрос", "о чём его спросили?", "на какой вопрос это ответ?",
        "who asked?", "who asked him that?", "what was the question?", "what was he asked?",
    ],
    "replied": [
        "что ему ответили?", "какой был ответ?", "как на это отреагировали?", "и что в ответ?",
        "what was the reply?", "who responded to that?", "what was the answer to that?",
    ],
    "when": ["когда он это озвучил", "when did she announce that", "а в каком году он это обещал", "а когда это он говорил", "это когда было-то", "when exactly did he say that then", "кто это сказал и когда?", "в каком году?", "in which year?",
        "когда это было сказано?", "а когда были сказаны эти слова", "в какое время?", "во сколько это было?", "в котором часу началась встреча",
        "at what time?", "what time did it start?", "when was it said?",
        "когда состоялась эта встреча?",
        "when was the meeting",
        "когда это было?", "а когда?", "когда он это сказал", "какого числа?", "в каком году это было",
        "when was that?", "when?", "When did he say that?", "what date was it", "and when exactly?",
    ],
    "lasted": [
        "сколько длилась встреча?", "сколько длилась?", "долго они говорили?", "сколько минут это шло", "а сколько шли переговоры",
        "how long was the meeting?", "how long did it last", "how many hours did they talk",
    ],
    "where": [
        "в каком городе это было сказано", "which city was that said in?",
        "где она была?",
        "где и когда это было?", "where n when was that?", "это где он такое говорил",
        "где проходила встреча?",
        "where did they meet",
        "where was the meeting held?",
        "а где это было?", "где?", "где он это сказал", "на какой это встрече было",
        "where was it?", "where did she say that", "at which meeting was that?", "Where exactly?",
    ],
    "link": [
        "в оригинале", "а в оригинале?", "можно оригинал?",
        "пруфы", "а источники?", "link to the transcript", "can i get a link to the meeting please",
        "ссылку можно?", "дай пж ссылку", "можно ссылку бро",
        "дай ссылку", "ссылка есть?", "а источник?", "откуда это?", "откуда такая цифра?", "откуда цифры", "скинь ссылку пожалуйста", "пруф",
        "link", "give me the link", "source?", "prove it", "докажи", "Where does this come from?", "can you send me the link please",
    ],
    "text": [
        "полностью покажи",
        "прочитай его", "хочу почитать", "read it", "весь текст", "покажи стенограмму целиком", "полный текст встречи", "дай полную стенограмму",
        "whole text", "whole text pls", "show me the full transcript", "the transcript please", "full text",
    ],
    "around": [
        "longer please", "a longer quote", "можно подлиннее", "make it longer",
        "а подробнее можно", "а почему?", "поясни", "что это значит?", "why?", "explain", "how come", "tell me more",
        "предыдущее предложение", "а следующая фраза?", "покажи соседние предложения", "дай следующий абзац",
        "previous sentence", "show me the next paragraph please", "the surrounding words",
        "что было до и после?", "контекст", "а что дальше он сказал?", "подробнее", "что до этого",
        "подробнее о нём", "поподробнее про это", "расскажи подробнее об этом", "more details on that",
        "context please", "what was said before that?", "what came after",
        "what did he say right after that", "more details",
    ],
    "else": [
        "а что он ещё говорил?", "а он что ещё сказал", "а ещё что говорил",
        "что ещё он об этом говорил?", "а что ещё она сказала?", "что еще говорил он об этом",
        "what else did she say about it?", "What else did he say?", "anything else about it?",
    ],
    "present": [
        "а сколько человек участвовало?", "how many people were there?",
        "покажи встречу", "открой эту встречу", "show the meeting", "open that meeting", "show me the meeting itself",
        "как называлась встреча?", "название", "what was the meeting called?", "что это за заседание",
        "кто там был кроме Лодкина?", "а кто ещё был помимо мэра", "who was there besides Pellow", "who else spoke apart from the mayor?",
        "who took part in the meeting?",
        "кто участвовал в этой встрече?",
        "а кто ещё там был?", "кто там был", "кто ещё выступал?", "участники", "с кем он встречался",
        "who else was there?", "who was present?", "participants", "who took part",
        "список участников", "спикеры", "покажи список выступавших", "who spoke?", "list of speakers",
    ],
    "talked": ["кто говорил?", "а кто об этом говорил?", "кто упоминал", "who talked about it", "who mentioned it?"],
    "most": ["by whom mostly", "кем чаще всего?", "кто говорил больше всех?", "кто больше говорил", "who talked the most?", "кто больше всех про неё говорил", "а кто об этом чаще говорит?", "who talks about it most", "кто чаще всех?", "а кто больше всего", "who most often?"],
    "count": ["сколько их?", "а сколько всего", "сколько раз всего", "how many?", "how many in total", "how many times"],
    "listed": [
        "а какие?", "какие именно?", "какие это были встречи", "перечисли", "перечисли их", "назови все", "покажи их", "выведи список",
        "список", "дай список встреч", "покажи эти встречи", "а когда они были?", "по каким датам?",
        "list them", "list them all", "show them please", "can you list them?", "which ones?", "and which were they?", "the full list",
        "when were they?", "on which days?", "show me the list", "name them", "what are they",
    ],
    "newest": [
        "а когда последняя?", "когда была последняя встреча", "а последний раз когда?", "когда в последний раз?",
        "when was the last one?", "when was the last mention?", "когда было последнее упоминание", "and when was the most recent?", "the latest one", "last time?",
        "а самая новая?", "последнее упоминание", "самую свежую покажи", "the last mention", "when was it last mentioned?",
    ],
    "facts": ["какие там были цифры?", "и какие там цифры", "any figures?", "цифры есть?", "какие цифры он назвал?", "только цифры", "just the numbers please", "а цифры какие", "цифры", "покажи все цифры", "какие цифры назвали?", "facts", "show me the figures", "and the numbers"],
    "overview": [
        "расскажи коротко", "briefly", "и о чём?", "а про что", "about what?",
        "о чём была встреча?", "а о чём говорили", "о чём она была", "о чём там шла речь?", "перескажи кратко", "что обсуждали?",
        "скачать", "можно скачать стенограмму?", "download it", "how do i download the transcript",
        "что ещё там обсуждали?", "о чём ещё говорили на встрече", "what else was said there?", "what else did they talk about?",
        "summarize it", "give me a summary", "what was it about?", "what did they talk about?",
    ],
    "shorter": ["покороче", "короче", "можно короче?", "слишком длинно", "shorter please", "make it shorter", "too long"],
    "again": [
        "back to the list", "show me the list again", "вернись к списку", "назад к списку",
        "quote please", "the exact quote", "exact words?", "citation", "can i have a direct quote?", "цитату", "точная цитата", "как он точно сказал?",
        "разве не 78?", "он же сказал 15 миллиардов, это ложь?", "wasn't it 73?", "did he say 430,000?", "he said 25 billion, right?", "точно 78?", "именно 15 миллиардов?", "exactly 73?", "really 25 billion?", "дословно", "дай точную цитату", "процитируй", "как именно он сказал?", "the exact words please", "verbatim", "what exactly did she say?", "повтори", "ещё раз", "покажи ещё раз", "repeat that", "say it again"],
    "file": ["таблицей", "в excel", "пришли файлом", "скачать csv", "as a spreadsheet", "send it as a pdf", "пришли мне pdf", "export this meeting", "can you save this transcript", "экспортируй встречу", "I want a csv"],
    "back": ["назад", "предыдущая", "go back", "the previous one"],
    "sooner": ["а ещё раньше", "а раньше?", "and earlier?", "what about before?"],
    "earlier": ["предыдущая встреча", "а прошлая встреча?", "а в позапрошлый раз?", "что было перед ней?", "а перед ней какая была", "and the one before?", "the one before that", "the previous meeting", "the time before"],
    "later": ["следующая встреча", "а после неё?", "the one after that?", "show me the next meeting"],
    "penultimate": ["а предпоследняя?", "покажи предпоследнюю встречу", "second to last", "the one before last"],
    "oldest": ["first time?", "when was the first time?", "первый раз", "а впервые когда?", "самую раннюю открой", "а самая старая?", "самая первая", "the oldest one", "show me the earliest meeting",
        "первое упоминание", "самое раннее упоминание?", "когда об этом впервые сказали?", "кто первым об этом заговорил", "first mention", "the earliest quote", "when was it first mentioned?", "who mentioned it first"],
    "really": [
        "а на самом деле сколько?", "сколько на самом деле было?", "а сколько правильно?", "как правильно?", "а что он сказал на самом деле", "какая правильная цифра?",
        "so how much was it really?", "what did he actually say?", "what's the real figure?", "how many really",
    ],
    "before": ["а до этого?", "перед этим", "before that?"],
    "after": ["а после этого?", "after that?"],
    "newer": ["поновее есть?", "а что-нибудь посвежее", "that's old, anything newer?", "something more recent"],
    "translate": [
        "а на китайском есть?", "in French?",
        "перевод", "translate this", "можешь перевести?", "переведи последнюю цитату", "переведи этот ответ"],
    "more": [
        "anyone else?", "а кто-нибудь ещё об этом говорил?",
        "the other quote", "what else?", "is that all?", "that's it?", "и всё?", "это всё что нашлось?", "nothing else?",
        "кто ещё это подтвердил?", "а кто-нибудь ещё так говорил?", "who else said that?", "did anyone else confirm it?",
        "не про то", "это не ответ", "я не это имел в виду", "кто ещё об этом говорил?", "ещё чё-нить", "гоу дальше", "ну и?",
        "that's not what i asked", "wrong one", "who else talked about it?", "and?",
        "ещё", "а ещё?", "покажи ещё", "другое", "есть что-нибудь ещё?", "ещё цитаты", "дальше",
        "more", "show me more", "another one", "anything more?", "any others?",
        "дай три цитаты", "ещё три", "ещё парочку", "покажи ещё две цитаты", "приведи пару примеров", "5 цитат об этом", "ещё 2", "хочу несколько других цитат",
        "give me three", "three more please", "another two", "show me a few more", "5 more", "two other quotes", "give me a couple of examples", "ten quotes on that",
    ],
    "other": ["no, the other one", "другую", "а другая встреча?", "the other meeting"],
    "next": ["следующая", "а следующая?", "покажи следующую", "next", "the next one"],
    "convert": [
        "сколько это в рублях?", "а в долларах?", "а сколько это будет в евро", "переведи в рубли",
        "how much was that in dollars?", "in dollars?", "and in rubles?", "convert it to euros",
    ],
    "years": ["show me a chart", "draw the graph", "нарисуй график", "по годам", "покажи по годам", "by year", "show me by year"],
    "meetings": ["встречи", "а на каких встречах", "show me the meetings", "which meetings"],
    "mentions": ["покажи всё", "дай сразу всё", "show me everything", "все упоминания", "покажи все", "all mentions", "show me all the mentions"],
    "sure": ["right?", "correct?", "точно?", "это правда?", "ты уверен?", "are you sure?", "is that true?", "is that certain?", "точно ли это?", "really?"],
    "lie": ["это ложь?", "это враньё?", "а это неправда?", "он врёт?", "соврал?", "is that a lie?", "that's a lie", "is this fake?", "is it false?", "is he lying?", "did she make that up?"],
}  # fmt: skip
OF_ITS_OWN = [
    "how many people were vaccinated", "сколько людей было на мосту", "any figures on seals",
    "в каком городе строят мост", "what year did the war end", "longer ferries", "в каком году родился мэр",
    "кто ещё говорил о газе?", "who else spoke about wheat?", "почему растут цены", "why is it closed on Mondays",
    "три моста", "дай три рубля", "ещё три года", "three seals", "give me three reasons", "another two ferries", "5 цитат о газе", "some more wheat",
    "назад в будущее", "back to school", "перевод денег за границу", "переведи 100 долларов", "объясни инфляцию", "и цены",
    "what time is it", "what time is it now?", "what time does the bridge open", "во сколько обошёлся мост", "покажи встречу с Лодкиным", "show the meeting on fish",
    "что ответил он о газе", "how did the market react to the new law", "who asked about gas", "какой вопрос самый важный", "это сказал Лодкин о газе?", "did Lodkin say that gas was cheap",
    "мимо кассы", "what else did the war change", "всё о мосте", "другая школа", "the other bridge", "how long was the bridge", "сколько длилась стройка", "who talks about wheat", "таблица умножения", "файл с данными о газе", "word of honour", "читать вслух детям", "то же самое о портах",
    "кто это сказал про газ?", "когда построят мост?", "где добывают литий?", "ссылка на закон о рыбалке",
    "что было после войны в экономике?", "кто был президентом в 2012?", "сколько стоит тонна в рублях",
    "who said that inflation would fall?", "when does the bridge open?", "where is lithium mined?",
    "more investment in ports", "next year's budget", "the second world war", "link between growth and debt",
    "вторая мировая", "первая скрипка оркестра", "2017", "другие страны", "контекст санкций", "",
    "о чём говорил Лодкин", "итоги", "what was the budget about?", "summary of inflation",
    "сколько стоит мост", "how many seals", "сколько их было на площади",
    "скачать бесплатно музыку", "open the door",
    "где он был?", "когда построили мост и где", "who was there in the war and when", "where did he live", "кто на английском говорит лучше", "in english schools",
    "цифры о мосте", "facts about seals", "какие факты назвал Лодкин",
    "полный запрет рекламы", "точно в цель", "список санкций", "какие школы построили", "list of sanctions", "which ones are open",
    "прошлая война", "предыдущая версия закона", "the oldest bridge", "the one before the war", "самая старая школа", "следующая очередь моста",
    "покажи их школы", "какие были планы", "when was the last election", "точно 2 раза в год закрывают мост", "он 5 лет строил мост", "не 5 лет назад", "did he say 5 boats sank", "цитата дня о мосте", "последний звонок", "the latest budget",
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "want"), [(text, want) for want, texts in ABOUT_IT.items() for text in texts]
)
def test_about_the_reply(text, want):
    assert followup_in(text) == Followup(want)


@pytest.mark.parametrize("text", OF_ITS_OWN)
def test_messages_of_their_own(text):
    assert followup_in(text) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("вторую", 2), ("давай третью", 3), ("скинь ссылку на вторую", 2), ("send me the link to the third", 3), ("первая", 1), ("последнюю", -1), ("3", 3), ("№ 4", 4),
        ("the second one", 2), ("first", 1), ("open the third meeting", 3), ("the last one", -1),
        ("show me number 5", 5), ("покажи вторую встречу", 2), ("вторую из списка", 2),
        ("who took part in the first one?", 1), ("кто был на второй?", 2),
        ("who said the second", 2), ("кто сказал вторую?", 2),
    ],
)  # fmt: skip
def test_which_of_the_list(text, number):
    assert followup_in(text) == Followup("nth", number)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("что ответил Лодкин?", "лодкин"),
        ("а что на это ответила Анна Ким?", "анна ким"),
        ("как Лодкин на это отреагировал?", "лодкин"),
        ("что сказал в ответ Лодкин", "лодкин"),
        ("what did Lodkin reply?", "lodkin"),
        ("and how did Mr Lodkin respond to that?", "mr lodkin"),
        ("what did Lodkin say to that", "lodkin"),
        ("what was the reply?", ""),
        ("а Лодкин ему что?", "лодкин"),
        ("ну и Анна Ким на это что ответила", "анна ким"),
    ],
)
def test_whose_reply_is_wanted(text, name):
    assert followup_in(text) == Followup("replied", name=name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("what did Lodkin ask?", "lodkin"),
        ("что его спросил Лодкин?", "лодкин"),
        ("о чём Лодкин спрашивал?", "лодкин"),
        ("what was the question?", ""),
    ],
)
def test_whose_question_is_wanted(text, name):
    assert followup_in(text) == Followup("asked", name=name)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("покажи по-английски", "английски"),
        ("можно на русском?", "русском"),
        ("а на английском?", "английском"),
        ("по-русски есть?", "русски"),
        ("есть английский текст?", "английский"),
        ("переведи на английский", "английский"),
        ("show it in English", "english"),
        ("and in Russian?", "russian"),
        ("is there an English version?", "english"),
        ("can you translate it into Russian?", "russian"),
    ],
)
def test_in_which_language_it_is_wanted(text, language):
    assert followup_in(text) == Followup("translate", name=language)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("нет, второй", "nth"),
        ("no, the second one", "nth"),
        ("нет, в долларах", "convert"),
        ("нет, не про это", "more"),
        ("нет ещё", None),
        ("no more", None),
        ("нет, Лодкин", None),
        # a time of its own asks for none of a quote
        ("а в этом году?", None),
        ("this year?", None),
        ("когда это было в этом году?", "when"),
        ("в каком году это было?", "when"),
        ("когда встреча", "when"),
        ("когда эта встреча была", "when"),
        ("когда встреча с Лодкиным", None),
        ("какие темы?", "topics"),
        ("а какие были основные темы", "topics"),
        ("what topics were discussed?", "topics"),
        ("какие темы есть в архиве", None),
        ("кто о ней говорил", "talked"),
        ("а кто вообще говорил про него?", "talked"),
        ("кто о ней говорил плохо", None),
    ],
)
def test_what_goes_on_in_other_words(text, want):
    found = followup_in(text)
    assert (found.want if found else None) == want
