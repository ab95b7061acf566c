"""The words of Italian that deny."""

from __future__ import annotations

from auditor.languages.tables.negation import Negation

TABLES = Negation(
    cues=(
        (
            "doubled",
            "non (è|era|sarebbe|pare|sembra) (affatto )?(impossibile|improbabile|inverosimile|inconcepibile|impensabile|esclus~|da escludere)"
            "|non si (esclude|escludono|può escludere) | non (può|possono|possiamo|poteva|potrebbe) (essere )?esclu~",
        ),
        (
            "pseudo",
            "non esit~ | non( \\w{1,24}+){1,4}? (solo|soltanto|solamente|unicamente) | non (solo|soltanto|solamente|ultimo|appena|da ultimo) | nonostante | nondimeno | nonché | non da meno | senza (alcun |ombra di )?dubbio | senz'altro | o no | o meno | non a caso | non è un caso | più .... che mai | niente (di )?meno | perché no | nientemeno | nulla osta | n\\. ?\\d+",
        ),
        (
            "exceptive",
            "non ... (più di|più tardi|oltre|superior~|inferior~|meno di) | se non | a meno che( non)? | non (più|oltre|meno) (tardi|di|che|il) | finché non",
        ),
        (
            "conditional",
            r"non(?= .... (se non|salvo|tranne|a meno|finché|prima|senza)\b)",
        ),
        ("chained", "né | neanche | nemmeno | neppure | nessun~ | niente | nulla | affatto | mai"),
        (
            "phrasal",
            "non (govern~|nuclear~|prolifer~|allinea~|violen~|discrimin~|perman~|statal~|uffic~|resident~|trasmiss~|ingeren~|interven~) | senza | senz'\\w+ | non-\\w+ | in(?!di|ter|for|iz|cont|vest|vece|fatti|sieme|fine|oltre|tern|d\\b|segn|seri|vi|dust|tro|tes)\\w{4,24} | il(leg|lec|lim)~ | ir(reg|resp|rev)~ | im(mobil|mun|mat|par|prop|prob|prev|prec|pun|mediab|poss)~ | dis(acc|occ|avv|eq|ord|ug|um|agi|int|app)~",
        ),
        (
            "explicit",
            "non( [\\w']{1,24}+){1,3}? (mai|più|nessun~|niente|nulla|alcun~|affatto|mica) | non | no",
        ),
        (
            "implicit",
            "rifiut~ | respin(g|t|s)~ | neg(a|ano|are|ato|ata|ò|ava|azione|ando)\\b | impedi~ | viet~ | divieto | divieti | proib~ | manc(a|h|at)~ | assen(za|t)~ | incapa~ | impossib~ | esclu~ | eccett~ | eccezion~ | salvo | tranne | fuorché | fall(i|ì)~ | evit~ | asten~ | astien~ | cess~ | rinunc~ | contro | priv(o|a|i|e|at)~ | esent~ | carenz~ | difett~ | raramente | appena | anziché | invece | piuttosto | zero | poco | poca | pochi | poche | meno | troppo | omess~ | omett~ | trascur~ | annull~ | aboli~ | solo | soltanto | unicamente | perdit~ | perso | malgrado | oppo(s|n)~",
        ),
    )
)
