"""What precedes a colon or stands alone on a line and is nobody: data for the shapes of labels.

Samples: "Present: Ann Moss, Bo Vale", "Resolved: that the pier be mended", «РЕШИЛИ: утвердить»,
"Date: 12 May 2031", "Note: the clock was wrong", "Yes: 45 %", "PS: bring the keys".
"""

from __future__ import annotations

import re
from typing import Final

NEVER: Final = frozenset(
    """
    mr|mrs|ms|hon|rep|kl|klo|kell|godz|my lord|my lords|your honor|your honour|your lordship
    |music|music playing|silence|cheering|cheers|singing|noise|background noise
    |static|phone rings|blank_audio|музыка|тишина|шум
    |note|notes|nb|n.b|ps|p.s|pps|re|ref|fw|fwd|cc|bcc|to|from|sent|subject|date|time|day|place
    |location|venue|where|when|duration|recorded|recording|length|published|updated|title|topic
    |topics|agenda|item|items|minutes|present|in attendance|attendance|attendees|attending|absent
    |apologies|apologies for absence|regrets|excused|participants|participant list|guests|members
    |members present|members absent|quorum|staff|staff present|also present|others present
    |abgegebene stimmen|gültige stimmen|endgültiges ergebnis|nombre de votants|suffrages exprimés
    |nombre de suffrages exprimés|votos emitidos|presenti|presenti e votanti|votanti
    |resolved|resolution|resolutions|proposed resolution|draft resolution|proposed
    |decision|decisions|decided|agreed|action|actions|action item
    |action items|action points|next steps|next step|todo|to do|task|tasks|owner|due|deadline
    |status|motion|motions|moved|moved by|seconded|seconded by|second|carried|defeated|vote|votes
    |voting|result|results|recommendation|recommendations|ayes|aye|nays|nay|noes|no|yes|abstain
    |abstained|abstentions|abstention|absentions|absention|disclaimer
    |in favour|in favor|for|against|opposed|absent and excused
    |don't know|summary|conclusion|conclusions|outcome|overview|background|introduction|purpose
    |discussion|report|reports|example|examples|e.g|i.e|update|updates|warning|important|caution
    |tip|question 1|step|figure|table|chapter|section|part|page|source|sources|link|links|url
    |website|web|email|e-mail|tel|telephone|phone|fax|mobile|contact|address|price|cost|total
    |subtotal|amount|budget|version|copyright|license|keywords|tags|category|author|editor|edited
    |transcript|transcript by|transcribed by|transcription|translated by|translation|language
    |video|audio|photo|photos|image|credit|hint|todo list|first|second|third|finally|also|and|but
    |so|or|then|however|therefore|because|if|that is|namely|remember|listen|look|well|now|ok|okay
    |thanks|thank you|dear|regards|sincerely|hello|hi|http|https|mailto|isbn|doi|id|no 1|q1|q2|q3
    |q4|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may
    |june|july|august|september|october|november|december|morning|afternoon|evening|today
    |tomorrow|yesterday|previously|exhibit|exhibits|defendant's exhibit|plaintiff's exhibit
    |witnesses|documents|presentation|slides|slide|reading|first reading|second reading
    |third reading|bill|clause|amendment|article|rule|ayes have it|appearances|index|contents
    |table of contents|advocates|docket|case|case no|docket no|timestamps|chapters|show notes
    |повестка|повестка дня|присутствовали|присутствует|присутствуют|отсутствовали|отсутствует
    |участники|участвовали|приглашённые|приглашенные|слушали|выступили|выступил|выступила|решили
    |решено|постановили|постановление|решение|голосовали|голосование|результаты голосования
    |результаты регистрации|за|против|воздержались|воздержалось|не голосовало|итог|итого|итоги
    |результат|дата|время|место|место проведения|где|когда|начало|окончание|тема|темы|вопросы
    |сноска|сноски|примечание|прим|приложение|п.с|з.ы|кому|от кого|копия|телефон|тел
    |факс|почта|адрес|сайт
    |источник|ссылка|фото|видео|автор|редактор|перевод|расшифровка|стенограмма|протокол
    |протокол вёл|протокол вела|секретарь заседания|председатель заседания|ответственный
    |ответственные|срок
    |пример|например|внимание|важно|вывод|выводы|задача|задачи|первое|второе|третье|во-первых
    |во-вторых|в-третьих|наконец|кворум|да|нет|не знаю|затрудняюсь ответить|всего|сумма|цена
    |a recorded vote|recorded vote|roll call|roll call vote
    |all speakers|active on irc|maybe present|succeeded|failed|diagnostics
    |рішення|голосування|присутні|відсутні|додаток|додатки
    |chairs|chair(s)|scribe|scribes|scribenick|note taker|note takers|notetaker
    |notetakers|note-taker
    |minute taker|minutes taker|jabber scribe|hum|humm|yeas|conclusion/resolution
    |resolution/conclusion|consensus|breakout|break-out|breakouts|queue|speaker queue|champion
    |champions|autor|autora|texto original|адреса|графік прийому|порядок денний
    |стоимость|бюджет|предложили|поручить|докладчик по вопросу|содержание|оглавление|коротко
    |ad break|break|sponsor|sponsors|перерыв|реклама|рекламная пауза|заставка
    |джингл|отбивка|jingle
    |officials|elected officials|public officials|other officials|done|next|blocked|blocker
    |blockers|in progress|objection|objections|concern|concerns
    |suggestion|suggestions|pro|con|pros|cons|guilty|not guilty|option|options|important dates
    |poll|polls|straw poll|consensus poll|poll result|various|proposal|proposals|subtopic|sub-topic
    |start|stop|end|start time|end time|started|ended
    |timestamp|notice|notices|question is|the question is|inaudible|applause|laughter
    |laughs|pause|crosstalk|unclear
    |in the chair|vorsitz|présidence de|presidencia de|presidenza di|presidência
    |adjourned|adjournment|lunch|coffee|dinner|обед|неразборчиво|аплодисменты|смех
    |doing business as|dba|d/b/a|ladies and gentlemen|colleagues|friends|damen und herren
    |kolleginnen und kollegen
    |oder|und|aber|denn|nämlich|zum beispiel|zweiter punkt|dritter punkt|das heißt|donc|alors|mais
    |bref|par exemple|c'est-à-dire|pues|entonces|por ejemplo|es decir|o sea|ovvero|cioè|quindi
    |czyli|otóż|a więc|zatem|tedy|totiž|například|тобто|отже|наприклад|або|итак|то есть|или
    |erstens|zweitens|drittens|viertens|fünftens|première|premièrement|deuxièmement|primero|segundo
    |primer|segon|tercer|quart|unanimously for|unanimously
    |во-первых|во-вторых|в-третьих|по-перше|по-друге|po pierwsze|po drugie
    |überweisungsvorschlag|inhalt|anlage|anlagen|berichterstattung|berichterstatter|hinweis|ergebnis
    |endgültiges ergebnis|namentliche abstimmung|nächste sitzung|enthalten|enthaltungen
    |abstimmungsergebnis|wynik głosowania|résultat du vote|votación|beschluss
    |beschlussempfehlung|federführung|mitberatung|beginn|schluss|zurufe|beifall
    |סדר היום|נכחו|חברי הוועדה|מוזמנים|ייעוץ משפטי|מנהל הוועדה|מנהלת הוועדה|רישום פרלמנטרי
    |mesdames et messieurs|дамы и господа|коллеги|друзья
    |註|附註|備註|备注|注|資料來源|资料来源|出席議員|缺席議員|出席政府官員|列席秘書|列席人員|列席人员
    |出席委員|缺席委員|出席者|缺席者|地方選區|地方选区|功能界別|功能界别|功能團體|附件|附錄|附录|附表
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
"""Labels in small letters that are never a speaker's, however often they come back."""

NEVER_BEGINS: Final = re.compile(
    r"(?:by|re|tellers?|resolved|(?:proposed |draft )?resolutions?(?: #?\d+)?$|whereas|moved"
    r"|seconded|motion|carried|present|absent|action|agenda|item"
    r"|question \d|step|figure|table|chapter|section|part|appendix|annex|exhibit|page|vol|volume"
    r"|no\.?|nr\.?|§|http|www|tel|e-?mail|note|ps|p\.s|решени|голосова|присутств|отсутств|повестк"
    r"|приложени|(?:про[еє]кт )?рішення|примечани|постанови|слушали|вопрос №|пункт|раздел"
    r"|(?:глава|рис|том)\.?\s?[\divxlc]{1,6}|табл|стр|часть"  # and not «Глава города», «Том»
    r"|протокол|результат|отв|срок|председательств(?:ует|уют|овала?)|(?:zusatz)?tagesordnungspunkt|zusatzpunkt|einzelplan|drucksache"
    r"|(?:dringlicher |selbständiger )?(?:entschlie(?:ß|ss)ungs|abänderungs|zusatz|miss?trauens"
    r"|mißtrauens|rückverweisungs|änderungs|ergänzungs|minderheits)antrag"
    r"|ordre du jour|d(?:er|ie) \w{3,20} wolle beschlie(?:ß|ss)en"
    r"|vielen dank|herzlichen dank|danke|thank you|thanks|спасибо|благодарю|gracias"
    r"|muchas gracias|merci|grazie|obrigad[oa]"
    r"|(?:liebe[rs]?|meine|sehr geehrte[rns]?|dear|уважаемы[ей]|уважаемая|дорогие)(?=\s\S)"
    r"|(?:herrn?|frau) kolleg(?:e|en|in))(?![\w-])",
    re.IGNORECASE,
)
"""Beginnings of such labels: "BY MS. QUILL", "Motion 4", «Решение по вопросу 2»."""

APART: Final = re.compile(
    r"\W{0,9}(?:annex|annexes|appendix|appendices|anlagen?|anlagen zum .{3,40}|anhang|annexe|anexo"
    r"|allegato|załącznik|додаток|приложени[ея]|reporter[’']?s certificate"
    r"|certificate(?: of (?:(?:court |shorthand )?reporter|service|oath|notary|transcript))?"
    r"|c ?e ?r ?t ?i ?f ?i ?c ?a ?t ?e|signatures?|подписи"
    r"|(?:word )?index|errata(?: sheet)?"
    r"|summary of (?:action items|resolutions)|\[?end of minutes\]?|diagnostics"
    # parts of a call with investors, each of which the operator may open without a label
    r"|(?:prepared remarks|presentation|questions? (?:and|&) answers?|q ?& ?a)"
    r"(?: session| section)?|(?:(?:conference )?call|corporate|company) participants)"
    r"(?:\s(?:no\.?\s?|№\s?|nr\.?\s?)?(?:\d{1,3}|[a-z]|[ivx]{1,4}))?[^\w.,;]{0,3}",
    re.IGNORECASE,
)
"""Lines over what stands behind a record and nobody says: "Annex 2", "Anlagen zum Bericht"; and
over a part of a record: "Questions and Answers:"."""

SIGNED: Final = re.compile(
    r"[ \t]{0,40}[^\W\d_][^\n.!?:]{2,60}?[ \t\u00a0]{3,80}"
    r"(?:[A-ZА-ЯЁІЇЄ]\.[ \u00a0]?){1,2}[A-ZА-ЯЁІЇЄ][\w’'-]{1,30}[ \t]{0,40}"
)
"""Lines of a signature: «Секретарь            А. А. Бакен»."""

ROLES: Final = frozenset(
    """
    chair chairman chairwoman chairperson president speaker moderator host presenter narrator
    operator interviewer interviewee interpreter clerk secretary court witness judge foreperson
    juror jury prosecutor counsel bailiff reporter videographer announcer audience voices voice
    members member senators senator all panel everyone mayor commissioner chancellor recorder
    announcer unidentified unknown man woman male female caller guest expert analyst official
    председатель председательствующий ведущий ведущая модератор корреспондент корр журналист
    судья прокурор защитник адвокат свидетель подсудимый истец ответчик секретарь оператор диктор
    голос голоса зал реплика вопрос ответ спикер докладчик переводчик аналитик
    президент губернатор мэр премьер премьер-министр
    président présidente präsident präsidentin vorsitzender vorsitzende voorzitter presidente
    marszałek przewodniczący predseda головуючий төраға
    presidenta vicepresident vicepresidenta vicepresidente secretari secretària secretaria
    secretario președintele președinta predsednik predsednica předsedkyně predsedníčka
    marszałkini wicemarszałek przewodnicząca vorsitzende
    presidenten talmannen formanden puhemies puheenjohtaja forseti ordföranden
    oberbürgermeister oberbürgermeisterin bürgermeister bürgermeisterin burgemeester burmistrz
    sindaco sindaca alcalde alcaldesa maire
    registrar usher arbitrator petitioner applicant claimant defendant plaintiff appellant marshal
    tọa referee magistrate coroner ombudsman treasurer stenographer llywydd registry
    başkan başkanı elnök talman πρόεδρος председничу
    comhairle taoiseach tánaiste cathaoirleach leas-chathaoirleach deputies
    """.split()
)
"""Words in small letters that a label without a name may end in, in several languages."""

TITLES: Final = frozenset(
    """
    mr mrs ms miss mx madam dr prof professor sir lord lady dame baroness baron earl viscount hon
    honourable honorable right rt rev reverend fr father sister rabbi judge justice senator sen
    representative rep congressman congresswoman chairman chairwoman chair vice-chair chairperson
    president governor gov mayor councilmember councilman councilwoman councillor cllr councilor
    commissioner alderman trustee director secretary minister deputy ambassador general gen
    colonel col captain capt lieutenant lt sergeant sgt officer detective chief admiral major
    attorney solicitor delegate speaker supervisor assemblymember grad phd m mme mlle monsieur
    madame herr frau abg señor señora senhor senhora sr sra don doña el la de heer mevrouw dhr mw
    pan pani poseł posłanka on onorevole signor signora präsident präsidentin vizepräsident
    vizepräsidentin alterspräsident alterspräsidentin bundeskanzler bundeskanzlerin bundesminister
    bundesministerin staatsminister staatsministerin abgeordneter abgeordnete président présidente
    ministre presidente ministro ministra marszałek wicemarszałek předseda předsedkyně
    místopředseda místopředsedkyně poslanec poslankyně ministr ministryně
    г-н г-жа господин госпожа товарищ тов
    депутат сенатор министр доктор проф д-р свидетель свидетельница защитник прокурор адвокат
    истец истица ответчик ответчица подсудимый подсудимая потерпевший потерпевшая судья эксперт
    statsråd statsrådet statsminister ministeri sr.ª sr.a srª dr.ª
    oberbürgermeister oberbürgermeisterin bürgermeister bürgermeisterin stadtrat stadträtin
    gemeinderat gemeinderätin landrat landrätin ratsherr ratsfrau
    consigliere consigliera sindaco sindaca assessore assessora conseiller conseillère maire
    alcalde alcaldesa concejal concejala vereador vereadora burgemeester wethouder
    burmistrz radny radna wiceminister wicepremier przewodniczący przewodnicząca sekretarz
    podsekretarz ministrka náměstek náměstkyně podpredseda podpredsedníčka poslankyňa senátor
    senátorka primátor primátorka starosta starostka hejtman hejtmanka
    bgm vbgm bgmin gr grin stv stadtverordneter stadtverordnete bezirksrat bezirksrätin
    lr lrin bm sv pst psts pstsn stn sts parl univ-prof ao
    domnul doamna domnișoara gospodin gospođa
    mnr mev mej adv
    shri shrimati smt kumari sushri thiru datuk dato tuan puan mheshimiwa mhe engr atty cong
    """.split()
)
"""Words in small letters, without their full stop, that a label may begin with before a name."""

TITLES_BEHIND: Final = tuple(
    """
    議員 议员 主席 局長 局长 部長 部长 司長 司长 署長 署长 委員 委员 委員長 委员长 議長 议长
    總理 总理 大臣 大使 市長 市长 院長 院长 先生 女士 記者 记者 主持人 發言人 发言人 君
    의원 위원장 의장 장관 위원
    """.split()
)
"""Offices and courtesies behind a name where nothing parts them from it: «陳大文議員»."""

ARTICLES: Final = frozenset("el la els les le der die o a il the".split())
"""What an office without a name may begin with, in several languages."""

OFFICES: Final = frozenset(
    """
    conseller consellera ministre ministra ministro minister ministerin president presidenta
    presidente presidentin secretari secretària secretario secretaria consejero consejera diputat
    diputada diputado alcalde alcaldessa alcaldesa síndic portaveu portavoz bundesminister
    bundesministerin staatssekretär bürgermeister bürgermeisterin kanzler kanzlerin senador
    senadora deputado deputada sindaco assessore onorevole secretary chancellor commissioner
    vicepresident vicepresidenta vicepresidente rapporteur rapporteure rapporteuse relatore
    relatrice relator relatora ponente sottosegretario sottosegretaria viceministro viceministra
    candidat candidata candidato candidate portaveu ponent representant representante
    maire préfet préfète directeur directrice garde président présidente secrétaire
    """.split()
)
"""Such offices, in small letters."""

OF_WHAT: Final = frozenset(
    """
    de del dels des du d of for für per i y e und and la les los las el the primer primera segon
    segona segundo segunda tercer tercera
    """.split()
)
"""What links an office to what it is of: "El conseller d'Empresa i Ports"."""

CALLED_BY: Final = frozenset("herr herrn frau kollege kollegen kollegin".split())
"""Courtesies of a language whose offices begin with a capital: "Herr Vale, zur Brücke: …"."""

CLAUSE_WORDS: Final = frozenset(
    """
    I we you he she they is are was were does did have has had let's please
    я мы вы ты он она они это нас вас мне вам нам есть был была было были
    ми ви він вона вони це
    ich wir Sie Ihnen sie ihnen uns ihr er ist sind war waren habe haben hat hatte kann können
    möchte muss müssen will wollen wird werden darf frage sage
    je nous vous elle ils elles est sont suis êtes avons avez j'ai c'est j’ai c’est
    yo nosotros usted ustedes está están somos tengo
    io noi voi è siamo siete eu nós você vocês são estamos
    ik wij hij zij heeft zijn
    """.split()
)
"""Words, as they are written, that stand in clauses and in no office behind a name.

"Herr Vale, ich sage Ihnen:", "Monsieur le Président, je pense ceci :"."""

CALLING: Final = frozenset("Sie Ihnen Ich Wir".split())
"""Words of a sentence that has capitals as a name has: "Wissen Sie: …"."""

FROM_THE_FLOOR: Final = frozenset(
    tuple(words.split())
    for words in (
        "из зала|с места|голос из зала|голоса из зала|от зала|с мест|реплика из зала"
        "|реплики из зала|вопрос из зала|вопросы из зала|ответ из зала|возглас из зала"
        "|возгласы из зала|выкрик из зала|выкрики из зала|крик из зала|крики из зала"
        "|реплика с места|реплики с места|вопрос с места|голос с места|голоса с мест"
        "|запитання із залу|репліка із залу|вигук із залу"
        "|from the floor|voice from the floor|voices from the floor|question from the floor"
        "|questions from the floor|comment from the floor|voice from the audience"
        "|voices from the audience|question from the audience|questions from the audience"
        "|comment from the audience|from the audience|voice from the back"
        "|voice from the gallery|voices from the gallery|member of the audience"
        "|member of the public"
        "|із залу|з залу|голос із залу|голоси із залу|голос з залу|голоси з залу|з місця"
    ).split("|")
)
"""What a record writes where nobody tells who calls out."""
SMALL_WORDS: Final = frozenset(
    """
    the a an of and or for to in on at by with from as is are was were be been it its this that
    these those there here he she we you they i my our your his her their what which who when where
    why how so but not if then than because also only just even yet still again once now well
    и в на по для от из с со к о об при за до без через про не ни но а или что кто как где когда
    это эта эти тот там тут так вот мы вы он она они я же бы ли
    der die das und ist nicht ein eine zu mit von im am le les des une est et dans pour que qui
    ich wir man es ihr auch wenn dann denn aber doch nun so ob noch schon deshalb dazu hier weil
    wie dieser diese dieses mein meine unser unsere sein seine je tu nous vous on elle ce cette ces
    mais donc alors yo esto esta este pero entonces io noi questo questa però
    """.split()
)
"""Words in small letters that a label in small letters is not."""
