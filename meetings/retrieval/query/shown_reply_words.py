"""Words in more than one kind of request about the reply just shown. Data."""

from __future__ import annotations

from typing import Final

DID: Final = (
    r"(?:сказал|говорил|говорит|произнес|заявил|заявлял|утверждал|ответил|произносил)[аи]?"
)
OF_THAT: Final = r"(?: (?:про это|об этом|про (?:нее|него|них)|о (?:ней|нем|них)|это|его|ее|их))?"
SHOW: Final = r"(?:(?:покажи|открой|давай|дай|выведи|show|open|give|see)(?:те)? (?:me )?)*"
