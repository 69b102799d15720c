"""Given names that show that a question names a person, as people type them. Data.

Russian ones that the dictionary knows as names are not repeated here. Folded.
"""

from __future__ import annotations

ENGLISH = frozenset(
    """
    adam adele alan albert alex alexander alexandra alexei alexey alice alla alina amanda amy
    anastasia anatoly andrea andrei andrew andrey angela angelina anna anne anthony anton ariana
    arnold artem barack ben benjamin bernard bernie beyonce bill billie bob boris brad brian
    britney bruce carl carlos catherine charles charlie charlotte chris christian christopher
    clara claude cristiano daniel david denis diana dmitri dmitry donald edward ekaterina elena
    elizabeth ella ellen elon elton elvis emily emma emmanuel eric eugene fidel frank fyodor
    galina george gennady gerhard giorgia greta hans harry helen henry hillary hugo igor ilya
    irina isaac ivan jack jackie jacob jacques james jane jason jean jeff jennifer jeremy jerome
    jessica jimmy joanna joe john johnny jonathan jose joseph josh julia julius justin kamala
    karl kate katy keanu keir keith kevin kim kirill konstantin kylian larisa larry lars laura
    leo leonardo leonid lewis lionel lisa liz louis lyudmila madonna marcus margaret maria marilyn
    marina mark martin mary matthew max maxim melania michael michelle mick mike mikhail mila
    miley morgan nancy natalia natalya neil nelson nicholas nick nicolas nicole nikita nikolai
    nikolay noam oleg olaf olga oprah oscar pablo pamela patrick paul pavel peter petr philip
    polina quentin rafael ralph ricardo richard rihanna rishi robert roger roman ronald rupert
    ryan salma sam samuel sandra sarah scarlett scott serena sergei sergey sharon silvio simon
    sofia sophie stanislav stephen steve steven stuart sundar susan svetlana sylvester taylor
    ted theresa thomas tim timur timothy tina tom tony tracy ursula vadim valentin valentina
    valery vasily vera victor victoria viktor vince vincent vitaly vladimir vladislav vyacheslav
    walter warren wayne whitney william winston xavier yana yegor yulia yuri yury zinaida
    """.split()
)
RUSSIAN = frozenset(
    """
    илон илона дональд дональда дональду барак барака джо джон джона джону борис бориса эмманюэль
    эмманюэля олаф олафа джефф джеффа билл билла биллу стив стива тейлор анджелина анджелины брэд
    брэда леонардо криштиану лионель лионеля лионелю уинстон уинстона маргарет ангела ангелы
    ангеле риши кир кира грета греты камала камалы мелания мелании хиллари хилари джордж джорджа
    майкл майкла марк марка мэрилин элвис элвиса элтон элтона том тома тому ким кима киану кейт
    мишель нэнси джими джимми джек джека джеки сильвио герхард герхарда урсула урсулы джорджия
    джорджи жан жака жак мик ник ника пол пола ринго опра рианна бейонсе мадонна роналд рональд
    рональда рональду уоррен уоррена сэм сэма тим тима роберт роберта альберт альберта исаак
    исаака стивен стивена квентин квентина арнольд арнольда джеки чак сильвестр сильвестра
    """.split()
)
NOT_SURNAMES = frozenset(
    """
    и или а в во с со на по о об у за из от до для при к ко не был была есть будет сказал говорил
    and or is was are were did does do has have say said says tell told think about on in at of
    to for with from will would can could ever get live married old born die died
    """.split()
)
"""Words after a given name that are no surname."""
