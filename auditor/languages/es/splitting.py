"""Where sentences of Spanish end, and where they do not."""

from __future__ import annotations

from auditor.languages.tables.splitting import Splitting

TABLES = Splitting(
    abbreviations=frozenset(
        (
            "mr mrs sr sra sres sras srta dña dr dra drs lic ing prof profa gral gen cnel tte cmdte excmo "
            "excma ilmo mons fr sto sta ud uds vd vds ee uu núm núms párr párrs pág págs vol vols "
            "tel ref apdo cf cfr ej p.ej aprox admón depto"
        ).split()
    ),
    before_number=frozenset(
        (
            "no art arts fig sec cap add corr rev res doc ene feb abr may jun jul ago sep "
            "sept oct nov dic"
        ).split()
    ),
    starters=frozenset(
        (
            "el la los las lo un una unos unas este esta estos estas ese esa eso esto él ella "
            "ellos ellas nosotros yo su sus nuestro en al a por para con sin sobre tras desde "
            "durante cuando si como aunque pero y o no sin ningún todos todas cada varios "
            "muchos quien qué cómo hoy ayer además luego después entonces según se"
        ).split()
    ),
    ends=r"(?:^|[\s\d])[ap]\. ?m$",
)
