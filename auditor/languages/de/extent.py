"""The words of German for how much, how many, when and where."""

from __future__ import annotations

from auditor.languages.tables.extent import Extent

TABLES = Extent(
    cues=(
        (
            "none",
            "alles in allem | vor allem | all das | nach wie vor | nach und nach | je nach | nach(?= (angaben|ansicht|meinung|auskunft|worten)) | nach (dem|der) (gesetz|recht)~ | naher? osten | nahen osten | südafrik~ | südkorea~ | nordkorea~ | südsudan~ | nordirland~ | nord-\\w+ | osttimor~ | wo?vor | mehr oder weniger | nicht mehr | kein~ ... mehr | vor (gericht|ort|\\w+ jahren|kurzem)",
        ),
        (
            "at_least",
            "mindestens | wenigstens | zumindest | minimum | mindest~ | oder mehr | nicht weniger als",
        ),
        (
            "at_most",
            "höchstens | maximal | maximum | allenfalls | höchst~ | nicht mehr als | bis zu",
        ),
        ("more", "mehr als | über (?=\\d) | (größer|höher)~ | übersteig~ | mehr"),
        ("less", "weniger als | unter (?=\\d) | (geringer|niedriger|kleiner)~ | weniger"),
        ("all", "alle(r|n|m|s)? | jede(r|n|m|s)? | sämtlich~"),
        (
            "whole",
            "ganz(e|en|er|es|em)? | gesamt~ | immer | vollständig~ | beide~ | völlig | jeglich~ | jeweil~ | insgesamt | voll~ | überall | irgend~",
        ),
        ("some", "einige(n|r|s|m)? | manche~ | mehrere~ | gewisse~ | etliche~ | ein paar"),
        ("part", "bestimmte~ | verschiedene~ | teil~ | teilweise | manchmal | etwas"),
        (
            "most",
            "meist~ | mehrheit~ | viele?n?r? | größtenteils | zahlreich~ | überwiegend~ | großteil | viel",
        ),
        ("only", "nur | lediglich | ausschließlich | allein | bloß | einzig~ | erst"),
        (
            "increase",
            "erhöh~ | zunahm~ | zunehm~ | zugenommen | nahm ... zu | stieg~ | steig~ | gestiegen~ | anstieg~ | anstei~ | wachs~ | wuchs~ | gewachsen~ | ausbau~ | verstärk~ | ausweit~ | erweiter~ | zuwachs~ | vergrößer~ | gesteigert | steiger~",
        ),
        (
            "decrease",
            "verringer~ | reduzier~ | reduktion~ | sank~ | sink~ | gesunken~ | abnahm~ | abnehm~ | abgenommen~ | rückgang~ | zurückg~ | senk~ | gesenkt~ | kürz(t|te|ten|ung|ungen|en)~ | gekürzt~ | abbau~ | schrumpf~ | verminder~ | schwäch~ | fiel(en)? | fall(en|end) | gefallen | abgebaut",
        ),
        ("before", "vor | bevor | vorher~ | zuvor | vorab | ehe"),
        (
            "after",
            "nach | nachdem | danach | anschließend~ | infolge | daraufhin | sobald | später als",
        ),
        ("previous", "letzte~ | vorig~ | vergangen~ | vorangeg~ | frühere~"),
        ("next", "nächste~ | kommend~ | folgend~ | künftig~"),
        ("north", "nord~ | nörd~"),
        ("south", "süd~"),
        ("east", "ost(?!er)~ | öst~"),
        ("west", "west~"),
    )
)
