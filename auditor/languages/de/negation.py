"""The words of German that deny."""

from __future__ import annotations

from auditor.languages.tables.negation import Negation

TABLES = Negation(
    cues=(
        (
            "doubled",
            "nicht (ganz |völlig |gänzlich )?(unmöglich|unwahrscheinlich|undenkbar|auszuschließen) | (ist|sei|war|wäre|scheint) .... nicht (ganz |völlig |gänzlich )?ausgeschlossen"
            "|(kann|könne|können|könnte|lässt sich|lassen sich) .... nicht ... (ausschließen|ausgeschlossen werden)",
        ),
        (
            "pseudo",
            "zöger~ (sie |du )?nicht | nicht zöger~ | scheu~ (sie )?sich nicht | nicht (nur|lediglich|zuletzt|bloß|allein|lediglich|weniger als|mehr als|minder) | nicht wahr | ob ... oder nicht | oder nicht"
            "| ohne weiteres | ohnehin | keine frage | kein wunder | nichtsdestotrotz | nichtsdestoweniger"
            "|nicht um~onst |  nicht selten | nicht zuletzt | warum nicht | nicht sowohl | nichts anderes als | niemand geringerer",
        ),
        (
            "exceptive",
            "kein(en)? zweifel | ohne (jeden |jeglichen )?zweifel | nicht (mehr|weniger|länger|später|höher|früher) als | (keine?[rsnm]?) (mehr|weniger) als | es sei denn | nichts als",
        ),
        (
            "conditional",
            r"(nicht|keine?[rsnm]?|nie|niemals)(?= .... (außer|bevor|ehe|bis|solange|sondern nur|ohne)\b)",
        ),
        ("chained", "noch nicht | noch kein~ | auch (nicht|kein~)"),
        (
            "phrasal",
            "ohne | no-\\w+ | nicht-\\w+ | un(?!d|s|ter|gar|iv|if|io|ion|i\\b|e\\b|esco|o\\b)\\w{3,30} | in(akt|diskut|effiz|form(el|al)|hum|kompet|konseq|stab|tol|korrekt|direkt)~ | il(leg|lus)~ | ir(re|ra)~ | miss~",
        ),
        (
            "explicit",
            "nicht~ | kein(e|en|em|er|es|erlei|esfalls|eswegs)? | nie | niemals | niemand~ | nirgend~ | nichts | weder | nein | nimmer | keinesfalls | keineswegs",
        ),
        (
            "implicit",
            "fehl~ | mangel~ | mängel~ | verweiger~ | weiger~ | ablehn~ | abgelehnt~ | lehn(t|te|en|ten) | zurückgewiesen~ | zurückweis~ | wies(en)? | bestreit~ | bestritt~ | leugn~ | geleugnet | verhinder~ | hinder(n|t|te|ten) | verb(ie|o)t~ | untersag~ | ausschl(ie|o|u)~ | ausgeschlossen~ | ausgenommen | außer | unfähig~ | unmöglich~"
            "|scheiter~ | gescheitert~ | versäum~ | vermeid~ | vermied~ | unterlass~ | verzicht~ | enthal(t|ten)~ | stopp~ | beend~ | aufhör~ | gegen | statt | anstatt | anstelle | kaum | selten | erst | wenig~ | null | zu (?=\\w+ um) | abwesen~ | frei von | \\w{3,20}(los|lose|losen|loser|loses|losem|frei|freie|freien|freier|freies)",
        ),
        (
            "implicit",
            "nur | lediglich | trotz~ | verlor~ | verlier~ | verpass~ | ab(schaff|gesag)~ | gestrichen | aufgehoben | gering~ | schwer~",
        ),
    )
)
