"""Words in the lines below a title that say when and where a meeting was, as data.

Sample: «Дата: вторник, 14 февр. 2023 г., начало в 15 ч. 30 мин.», "Moscow, Tuesday, Feb. 14, 2023,
3:30 p.m. Moscow time", «Место проведения: Тверь, зал заседаний», "Annual Meeting".
"""

from __future__ import annotations

from typing import Final

from meetings.text.months import (
    english_months,
    english_short_months,
    russian_months,
    russian_short_months,
)

RU_DATE_MONTHS: Final = russian_months() | russian_short_months()
EN_DATE_MONTHS: Final = english_months() | english_short_months()
OTHER_DATE_MONTHS: Final = {
    month: number + 1
    for number, months in enumerate(
        (
            (
                "januar janvier enero gennaio janeiro januari stycznia січня қаңтар јануар "
                "ledna januára януари студзеня ianuarie ocak jaanuar ιανουαρίου januarja "
                "tammikuuta"
            ),
            (
                "februar février fevrier febrero febbraio fevereiro februari lutego лютого "
                "ақпан фебруар února februára февруари лютага februarie şubat veebruar "
                "φεβρουαρίου februarja helmikuuta"
            ),
            (
                "märz mars marzo março maart marca березня наурыз март března сакавіка martie "
                "mart märts marts μαρτίου marec maaliskuuta"
            ),
            (
                "avril abril aprile kwietnia квітня сәуір април dubna apríla красавіка aprilie "
                "nisan aprill april απριλίου aprila huhtikuuta"
            ),
            (
                "mai mayo maggio maio mei maja травня мамыр мај května mája май траўня maj "
                "mayıs μαΐου toukokuuta svibnja"
            ),
            (
                "juni juin junio giugno junho czerwca червня маусым јун června júna юни "
                "чэрвеня iunie haziran juuni jun ιουνίου junija kesäkuuta"
            ),
            (
                "juli juillet julio luglio julho lipca липня шілде јул července júla юли "
                "ліпеня iulie temmuz juuli jul ιουλίου julija heinäkuuta"
            ),
            (
                "août aout agosto augustus sierpnia серпня тамыз август srpna augusta жніўня "
                "august ağustos augusti αυγούστου avgusta avgust elokuuta kolovoza"
            ),
            (
                "septembre septiembre settembre setembro września вересня қыркүйек септембар "
                "září septembra септември верасня septembrie eylül september σεπτεμβρίου "
                "septembar syyskuuta rujna"
            ),
            (
                "oktober octobre octubre ottobre outubro października жовтня қазан октобар "
                "října októbra октомври кастрычніка octombrie ekim oktoober οκτωβρίου oktobra "
                "oktobar lokakuuta"
            ),
            (
                "novembre noviembre novembro listopada листопада қараша новембар listopadu "
                "novembra ноември лістапада noiembrie kasım november νοεμβρίου novembar "
                "marraskuuta studenoga"
            ),
            (
                "dezember décembre decembre diciembre dicembre dezembro grudnia грудня "
                "желтоқсан децембар prosince decembra декември снежня decembrie aralık "
                "detsember δεκεμβρίου decembar joulukuuta prosinca"
            ),
        )
    )
    for month in months.split()
}
"""Of transcripts in other languages: German, French, Spanish, Italian, Portuguese, Dutch, Polish,
Ukrainian, Kazakh, Serbian, Czech, Slovak, Bulgarian, Belarusian, Romanian, Turkish, Estonian,
Greek, Slovene, Finnish and the Scandinavian ones. Written out, as Babel's tables of so many
languages would take more than 9 MB."""

WEEKDAYS: Final = (
    "понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье "
    "пн вт ср чт пт сб вс "
    "monday tuesday wednesday thursday friday saturday sunday "
    "mon tue tues wed thu thur thurs fri sat sun"
).split()
FURTHER_WEEKDAYS: Final = (
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
    "lundi mardi mercredi jeudi vendredi samedi dimanche "
    "lunes martes miércoles jueves viernes sábado domingo "
    "lunedì martedì mercoledì giovedì venerdì sabato domenica "
    "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira "
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
    "måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag "
    "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai "
    "poniedziałek wtorek środa czwartek piątek sobota niedziela "
    "pondělí úterý středa čtvrtek pátek neděle pondelok utorok streda štvrtok piatok nedeľa "
    "понеділок вівторок середа четвер пʼятниця п’ятниця субота неділя"
).split()
"""Those of other languages whose sittings last into another day and say so by its name."""
BEFORE_WEEKDAY: Final = "в во on".split()
BEFORE_TIME: Final = "в at с from начало start".split()

HOURS: Final = "часов часа час ч".split()
MINUTES: Final = "минут минуты минута мин".split()
BEFORE_NOON: Final = frozenset("a утра ночи".split())
AFTER_NOON: Final = frozenset("p дня вечера".split())
ZONES: Final = "мск msk utc gmt z et est edt ct cst cdt mt pt pst pdt cet cest bst".split()

DATE_LABELS: Final = "дата когда date when".split()
TIME_LABELS: Final = "время начало time start starts".split()
PLACE_LABELS: Final = "место где place venue location where".split()

TOWN_PREFIXES: Final = "г. гор. город с. село пос. посёлок поселок д. деревня city town".split()
PLACE_WORDS: Final = frozenset(
    "зал кремль дом дворец ратуша клуб школа мэрия область край район улица ул проспект площадь "
    "библиотека здание кабинет аудитория центр усадьба резиденция "
    "hall room chamber chambers house palace kremlin building office center centre street road "
    "avenue square school library church college region district auditorium theatre theater "
    "residence".split()
)
SMALL_IN_PLACES: Final = frozenset("the of and on at in upon by near de la le du del di".split())
EVENT_WORDS: Final = frozenset(
    "заседание встреча совещание собрание протокол стенограмма расшифровка запись выписка беседа "
    "конференция пресс-конференция слушание слушания сессия форум съезд саммит брифинг повестка "
    "обращение выступление интервью речь заявление совет комиссия комитет дума "
    "meeting meetings session minutes transcript conference hearing hearings council committee "
    "board commission interview speech address remarks statement forum summit agenda recording "
    "briefing record debate debates proceedings assembly summary keywords speakers".split()
)
"""What is held, not where: with no word of a place behind it, no place is meant."""

SAID_WORDS: Final = frozenset("I we you are shall мы вы нас вам".split())
"""Words, as they are written, of what somebody says and of no place's name."""
