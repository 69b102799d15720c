"""Labels as Brazil's, Spain's, Kazakhstan's and Japan's records have them, read whole."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

RECORDS = {
    "Brazil: a title with a full stop, words below": (
        "SESSÃO DE 6 DE MAIO DE 2031\n\n"
        "O SR. PRESIDENTE (Paulo Cais. Bloco/FAROL - RJ) - Declaro aberta a sessão.\n"
        "Concedo a palavra à Sra. Deputada Ana Rocha.\n"
        "A SRA. ANA ROCHA (FAROL - SP. Pela ordem.) - Sr. Presidente, o farol quebrou.\n"
        "Peço que seja consertado.\n"
        "O SR. PRESIDENTE (Paulo Cais. Bloco/FAROL - RJ) - Obrigado.\n"
        "Com a palavra o Sr. Deputado Beto Vale.\n"
        "O SR. BETO VALE (CAIS - BA) - Concordo com a colega.\n"
        "A SRA. ANA ROCHA (FAROL - SP) - Muito obrigada.\n",
        ["O SR. PRESIDENTE", "A SRA. ANA ROCHA", "O SR. PRESIDENTE", "O SR. BETO VALE",
         "A SRA. ANA ROCHA"],
    ),
    "Spain: a hyphen glued to the full stop": (
        "RUEDA DE PRENSA\n\n6 de mayo de 2031\n\n"
        "Presidente.- Muy buenas tardes a todos.\nHoy hablamos del faro.\n\n"
        "Sra. Rocha.- Quiero dar las gracias al Presidente.\n\n"
        "P.- ¿Cuándo se arregla el faro?\n\nPresidente.- En junio.\n\n"
        "Sra. Rocha.- Los trabajos empiezan el lunes.\n\nP.- ¿Y el muelle?\n\n"
        "Sra. Rocha.- En otoño.\n",
        ["Presidente", "Sra. Rocha", "P", "Presidente", "Sra. Rocha", "P", "Sra. Rocha"],
    ),
    "Kazakhstan: a surname that is a word, with an initial, once": (
        "Порт кеңесінің отырысы\n2031 жылғы 6 мамыр\n\n"
        "ТӨРАҒАЛЫҚ ЕТУШІ. Құрметті әріптестер, отырысты бастаймыз.\n"
        "МҮСӘПІР А. Рахмет, төраға. Айлақ ағып тұр.\n"
        "ТӨРАҒАЛЫҚ ЕТУШІ. Сұрақтар бар ма?\n"
        "ДӘУЛЕТ Б. Қашан жөнделеді?\n"
        "МҮСӘПІР А. Маусымда.\n"
        "ТӨРАҒАЛЫҚ ЕТУШІ. Рахмет.\n",
        ["ТӨРАҒАЛЫҚ ЕТУШІ", "МҮСӘПІР А", "ТӨРАҒАЛЫҚ ЕТУШІ", "ДӘУЛЕТ Б", "МҮСӘПІР А",
         "ТӨРАҒАЛЫҚ ЕТУШІ"],
    ),
    "Czech Republic: an office whose case tells of what": (
        "Schůze Rady přístavů\n6. května 2031\n\n"
        "Místopředseda Rady Petr Přístav: Zahajuji schůzi.\n\n"
        "Ministryně přístavů Anna Mechová: Pane předsedající, maják nesvítí.\n\n"
        "Místopředseda Rady Petr Přístav: Děkuji.\n\n"
        "Poslanec Jan Vlna: Kdy ho opravíte?\n\n"
        "Ministryně přístavů Anna Mechová: V červnu.\n\n"
        "Náměstek ministryně Jan Mol: Ano.\n",
        ["Místopředseda Rady Petr Přístav", "Ministryně přístavů Anna Mechová",
         "Místopředseda Rady Petr Přístav", "Poslanec Jan Vlna",
         "Ministryně přístavů Anna Mechová", "Náměstek ministryně Jan Mol"],
    ),
    "Turkey: who presides by the head, in another form": (
        "LİMAN MECLİSİ\nTUTANAK DERGİSİ\n6 Mayıs 2031 Salı\n\nAçılma Saati: 14.00\n"
        "BAŞKAN: Başkan Vekili Ali YOSUN\nKÂTİP ÜYELER: Can DENİZ (Tarn), Ece KIYI (Kerr)\n\n"
        "BAŞKAN – Birleşimi açıyorum.\n"
        "MEHMET FENER (Tarn) – Sayın Başkan, iskele su alıyor.\n"
        "BAŞKAN – Teşekkür ederim.\n"
        "AYŞE LİMAN (Kerr) – Doğru söylüyor!\n"
        "BAŞKAN – Birleşimi kapatıyorum.\n",
        ["BAŞKAN", "MEHMET FENER", "BAŞKAN", "AYŞE LİMAN", "BAŞKAN"],
    ),
    "Japan: brackets over the words": (
        "知事の記者会見\n\n2031年5月6日\n\n(灯台の修理)\n"
        "(上田:港新聞)\n 修理はいつ始まりますか。\n\n（知事）\n 六月に始めます。\n\n"
        "(上田:港新聞)\n 桟橋はどうなりますか。\n\n（知事）\n 秋に修理します。\n",
        ["上田:港新聞", "知事", "上田:港新聞", "知事"],
    ),
    "Japan: who asks and who answers": (
        "港湾大臣記者会見録\n\n2031年5月6日\n\n"
        "（問）費用はいくらですか。\n（答）二億円です。\n（問）桟橋はどうなりますか。\n（答）秋です。\n",
        ["問", "答", "問", "答"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", RECORDS)
def test_who_speaks(name):
    text, labels = RECORDS[name]
    turns = read(text.encode()).turns
    assert [(turn.label or "-").split(" (")[0] for turn in turns] == labels


def test_what_happens_in_brackets_is_nobody():
    text = (
        "灯台の講演会\n\n2031年5月6日\n\nお集まりいただきありがとうございます。\n（拍手）\n"
        "六月に修理を始めます。\n（笑声）\n費用は二億円です。\n（拍手）\n以上です。\n（笑声）\n終わります。\n"
    )
    hints = Hints(date=dt.date(2031, 5, 6))
    assert [turn.label for turn in read(text.encode(), hints=hints).turns] == [None]
