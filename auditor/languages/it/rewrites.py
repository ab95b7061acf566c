"""How one small word turns a sentence of Italian around."""

from __future__ import annotations

from auditor.languages.tables.rewrites import Rewrites

_REWRITES = (
    ("negation", r"non (?=si |è |ha |hanno |sono |può |possono |deve |devono |[a-z]+[aeoàò] )", ""),
    ("negation", "senza", "con"),
    ("negation", "nessuno", "tutti"),
    (
        "negation",
        r"(?<!non )(?<!si )(?<!['’])((?:si )?(?:è|sono|ha|hanno|era|erano|sarà|saranno|può|possono|deve|devono|dovrà|dovranno|potrà|potranno|dovrebbe|dovrebbero|prevede|prevedono|viene|vengono))(?= [a-zàèéìòù])",
        r"non \1",
    ),
    ("modality", r"(?<!non )(?:deve|dovrà)(?= [a-z])", "può"),
    ("modality", r"(?<!non )(?:devono|dovranno)(?= [a-z])", "possono"),
    ("modality", r"(?<!non )(?:può|potrà)(?= [a-z])", "deve"),
    ("modality", r"(?<!non )(?:possono|potranno)(?= [a-z])", "devono"),
    ("modality", r"(?<!non )dovrebbe(?= [a-z])", "deve"),
    ("modality", r"(?<!non )dovrebbero(?= [a-z])", "devono"),
)

_OPPOSITES = (
    ("tutti i", "alcuni dei"),
    ("tutti gli", "alcuni degli"),
    ("tutte le", "alcune delle"),
    ("prima del", "dopo il"),
    ("prima della", "dopo la"),
    ("tutti", "alcuni"),
    ("tutte", "alcune"),
    ("ogni", "nessun"),
    ("molti", "pochi"),
    ("molte", "poche"),
    ("maggioranza", "minoranza"),
    ("almeno", "al massimo"),
    ("minimo", "massimo"),
    ("più di", "meno di"),
    ("più", "meno"),
    ("maggiore", "minore"),
    ("superiore", "inferiore"),
    ("aumento", "diminuzione"),
    ("aumentare", "ridurre"),
    ("aumentato", "diminuito"),
    ("incremento", "riduzione"),
    ("rafforzare", "indebolire"),
    ("prima", "dopo"),
    ("precedente", "successivo"),
    ("precedenti", "successivi"),
    ("scorso", "prossimo"),
    ("primo", "ultimo"),
    ("sempre", "mai"),
    ("nord", "sud"),
    ("orientale", "occidentale"),
    ("interno", "esterno"),
    ("importazioni", "esportazioni"),
    ("contro", "a favore di"),
    ("temporaneo", "permanente"),
    ("inizio", "fine"),
    ("diretto", "indiretto"),
    ("possibile", "impossibile"),
    ("parzialmente", "totalmente"),
    ("pubblico", "privato"),
    ("pubblica", "privata"),
)

TABLES = Rewrites(rewrites=_REWRITES, opposites=_OPPOSITES)
