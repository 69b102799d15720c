profile-name = Стенограм
profile-description =
    Отвечаю на вопросы о стенограммах официальных встреч: дословной цитатой, с именем, датой и ссылкой.

    Напишите вопрос или назовите человека, страну, дату.
profile-short = Что говорилось на официальных встречах: цитаты, цифры, имена, источники.
command-start = начать
command-help = что я умею
command-ask = ответ цитатой
command-meeting = встреча по имени, стране, дате, номеру
command-meetings = список встреч
command-latest = последняя встреча
command-find = все упоминания слов
command-settings = язык, время сводок, звук
command-privacy = что я о вас храню
command-forget = стереть это
