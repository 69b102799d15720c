"""Lines that a service or a clerk writes among the words and nobody says."""

from __future__ import annotations

import re

IMPRINT = re.compile(
    # what a service writes under a transcript, and the pages of the Congressional Record
    r"^[ \t]*(?:Transcribed by (?:https?://)?\S+|Transcript(?:ion)? (?:provided )?by \S+"
    r"|This transcript was (?:exported|generated|created)[^\n]{0,160}"
    r"|(?:#{1,6} )?(?:Transcription|Meeting) ended after \d[^\n]{0,40}"
    r"|[^\n]{1,80} (?:started|stopped) transcription"
    r"|[^\n]{1,80} (?:начал|запустил|остановил|прекратил)(?:а|\(-?а\))? (?:расшифровку"
    r"|транскрипцию|транскрибирование)"
    r"|(?:ACTION ITEM|SCREEN SHARING|HIGHLIGHT|BOOKMARK): [^\n]{0,300}? - WATCH: https?://\S+"
    r"|VIEW RECORDING - [^\n]{0,120}?: https?://\S+"
    r"|This editable transcript was computer generated[^\n]{0,160}"
    r"|\(?(?:Transcribed|Transcript(?:ion)? generated|Subtitles|Captions) (?:by|with)"
    r" (?:TurboScribe|Sonix|Otter|Trint|Rev|Happy Scribe|Descript|Notta|Fireflies|Whisper|Temi"
    r"|Riverside|the Amara)\b[^\n]{0,160}"
    r"|Sonix is the world[’']s most advanced[^\n]{0,160}"
    r"|AI-generated content may be incorrect\.?"
    # what Whisper hears where nobody speaks
    r"|(?:Субтитры (?:сделал|делал|создавал|подогнал|создал)|Редактор субтитров)а? [^\n]{1,80}"
    # what Zoom writes over an answer in its chat: another's words
    r"|(?:Replying|Reacted) to \"[^\n]{0,400}\"(?: with [^\n]{1,40})?"
    # and Telegram
    r"|\[(?:In reply to|В ответ(?: на)?) [^\n\[\]]{1,80}\]"
    # the columns of a printed record, and the hours that a clerk puts over speeches
    r"|\d{1,2} [A-Z][a-z]{2,8} \d{4} ?: ?Column \d{1,5}[A-Z]{0,3}"
    r"|kl(?:o|okken)?\.? \d{1,2}[.:]\d\d(?:[.:]\d\d)?"
    r"|(?:Из стенограммы|Стенограмма)[ \t]?:"
    r"|View original transcript\b[^\n]{0,160}|\[\[Page [A-Z]{0,2}\d{1,6}\]\])[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
