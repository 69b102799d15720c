"""Names of the months in languages whose records seldom come, as data; and how years are counted.

Sample: "2031. gada 6. maijā", «2031-жылдын 6-майы», "6 Mei 2031". The forms are those of dates, so
that a language with cases has several of one month.
"""

from __future__ import annotations

from typing import Final

FURTHER_MONTHS: Final[dict[str, int]] = {
    month.replace("_", " "): number + 1
    for number, months in enumerate(
        (
            (
                "sausio janvāris janvārī janvāra janúar január eanáir ionawr jannar "
                "janar gener xaneiro urtarrilaren siječnja јануари januarie januari "
                "ינואר يناير كانون_الثاني جانفي جنوری जनवरी জানুয়ারি ஜனவரி มกราคม "
                "იანვარი იანვრის հունվարի yanvar январы январи"
            ),
            (
                "vasario februāris februārī februāra febrúar február feabhra "
                "chwefror frar shkurt febrer febreiro otsailaren veljače февруари "
                "februarie februari pebrero פברואר فبراير شباط فيفري فروری फ़रवरी "
                "फरवरी ফেব্রুয়ারি பிப்ரவரி กุมภาพันธ์ თებერვალი თებერვლის փետրվարի "
                "fevral февралы феврали"
            ),
            (
                "kovo marts martā marta mars március márta mawrth marzu març "
                "martxoaren ožujka mäerz maart maret mac machi marso מרץ מרס مارس "
                "آذار مارچ मार्च মার্চ மார்ச் มีนาคม მარტი მარტის մարտի mart марты "
                "марти"
            ),
            (
                "balandžio aprīlis aprīlī aprīļa apríl április aibreán ebrill april "
                "prill abril apirilaren travnja abrëll aprili אפריל أبريل إبريل "
                "ابريل نيسان أفريل اپریل अप्रैल এপ্রিল ஏப்ரல் เมษายน აპრილი აპრილის "
                "ապրիլի aprel апрели"
            ),
            (
                "gegužės maijs maijā maija maí május bealtaine mai mejju maj maig "
                "maio maiatzaren svibnja mee mei mayo מאי مايو أيار ماي مئی मई মে "
                "மே พฤษภาคม მაისი მაისის մայիսի may майы майи"
            ),
            (
                "birželio jūnijs jūnijā jūnija júní június meitheamh mehefin ġunju "
                "qershor juny xuño ekainaren lipnja junie juni jun hunyo יוני يونيو "
                "حزيران جوان جون जून জুন ஜூன் มิถุนายน ივნისი ივნისის հունիսի iyun "
                "июну июни"
            ),
            (
                "liepos jūlijs jūlijā jūlija júlí július iúil gorffennaf lulju "
                "korrik juliol xullo uztailaren srpnja julie juli julai hulyo יולי "
                "يوليو تموز جويلية جولائی जुलाई জুলাই ஜூலை กรกฎาคม ივლისი ივლისის "
                "հուլիսի iyul июлу июли"
            ),
            (
                "rugpjūčio augusts augustā augusta ágúst augusztus lúnasa awst "
                "awwissu gusht agost agosto abuztuaren kolovoza augustus agustus "
                "ogos agosti אוגוסט أغسطس آب أوت اگست अगस्त আগস্ট ஆகஸ்ட் สิงหาคม "
                "აგვისტო აგვისტოს օգոստոսի avqust avgust августу августи"
            ),
            (
                "rugsėjo septembris septembrī septembra szeptember meán_fómhair "
                "medi settembru shtator setembre setembro irailaren rujna septemba "
                "setyembre ספטמבר سبتمبر أيلول ستمبر सितंबर सितम्बर সেপ্টেম্বর "
                "செப்டம்பர் กันยายน სექტემბერი სექტემბრის սեպտեմբերի sentyabr "
                "sentabr сентябры сентябри"
            ),
            (
                "spalio oktobris oktobrī oktobra október deireadh_fómhair hydref "
                "ottubru tetor octubre outubro urriaren oktober oktoba oktubre "
                "אוקטובר أكتوبر تشرين_الأول اکتوبر अक्टूबर अक्तूबर অক্টোবর அக்டோபர் "
                "ตุลาคม ოქტომბერი ოქტომბრის հոկտեմբերի oktyabr oktabr октябры "
                "октябри"
            ),
            (
                "lapkričio novembris novembrī novembra nóvember samhain tachwedd "
                "novembru nëntor novembre novembro azaroaren studenoga studenog "
                "novemba nobyembre נובמבר نوفمبر تشرين_الثاني نومبر नवंबर नवम्बर "
                "নভেম্বর நவம்பர் พฤศจิกายน ნოემბერი ნოემბრის նոյեմբերի noyabr "
                "ноябры ноябри"
            ),
            (
                "gruodžio decembris decembrī decembra desember nollaig rhagfyr "
                "diċembru dhjetor desembre decembro abenduaren prosinca desemba "
                "disyembre disember דצמבר ديسمبر كانون_الأول دسمبر दिसंबर दिसम्बर "
                "ডিসেম্বর டிசம்பர் ธันวาคม დეკემბერი დეკემბრის դեկտեմբերի dekabr "
                "декабры декабри"
            ),
        )
    )
    for month in months.split()
}
"""Of Lithuanian, Latvian, Icelandic, Hungarian, Irish, Welsh, Maltese, Albanian, Catalan,
Galician, Basque, Croatian, Macedonian, Luxembourgish, Afrikaans, Indonesian, Malay, Swahili,
Filipino, Hebrew, Arabic, Urdu, Hindi, Bengali, Tamil, Thai, Georgian, Armenian, Azerbaijani,
Uzbek, Kyrgyz and Tajik."""

BEHIND_YEAR: Final = (
    "m gada თ წლის թ թվականի yil жылдын жылы жыл ci_il cı_il cu_il cü_il eko".replace("_", r"\s")
).split()
"""What stands behind a year that comes first: "2031 m.", "2031. gada"."""
BEFORE_YEAR: Final = r"(?:del?|соли|พ\.ศ\.|ค\.ศ\.)\s?"

ERAS: Final = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
"""The year before the first of an era, by which Japan and Taiwan count theirs."""
BUDDHIST: Final = 543
"""How many years Thailand's are ahead."""
