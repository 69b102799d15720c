topic-mentions =
    { $count ->
        [one] { $count } упоминание
        [few] { $count } упоминания
       *[many] { $count } упоминаний
    }
topic-meetings =
    { $count ->
        [one] на { $count } встрече
       *[many] на { $count } встречах
    }
topic-quoted = «{ $words }»
topic-without = (кроме: { $names })
topic-speakers = Чаще всех говорят
topic-gone = Об этом в архиве больше ничего нет.
topic-by-year = Упоминания по годам
button-mentions = 🔎 Все упоминания: { $count }
button-topic-meetings = 📄 Встречи: { $count }
button-find-meetings = 🤝 Найти встречи: { $words }
button-years = 📊 По годам
button-trend = 📈 Показатель
button-subscribe = 🔔 Подписаться
button-as-picture = 📊 Картинкой
topic-scattered = Вместе эти слова нигде не стоят; ниже – где они близко друг к другу:
topic-people-apart = { $names }: слов про «{ $words }» в архиве нет, в одной фразе с этим имя не звучит; только «{ $words }»:
topic-apart = «{ $apart }» в одной фразе с этим в архиве не звучит; только «{ $words }»:
topic-not-then = { $time }: упоминаний нет. В другое время:
person-not-then = { $time }: выступлений в архиве нет. В другое время:
