"""What makes a Spanish text say one other thing; written from general knowledge of the language."""

from __future__ import annotations

from auditor.languages.tables.planting import Planting, paired, stems

_NUMBER = r"(?:\d[\d., ]*|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|sesenta)"
_MONTHS = (
    "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
)
_THE = r"(?:el|la|los|las|su|sus|esta|este|estos|estas)\b"
_NO = "".join(
    rf"(?<!\b{word} )" for word in "no nunca tampoco jamás se lo la los las le les ni".split()
)
_SAID = "declarado|indicado|afirmado|subrayado|señalado|precisado|estimado|dicho|añadido|recordado|explicado|anunciado|informado de"
_SAYS = "declaró|indicó|afirmó|subrayó|señaló|precisó|estimó|dijo|añadió|recordó|explicó|anunció|sostuvo|observó|opinó|aseguró|considera|estima"
# Of verbs in -ar.
_AR = "ar|a|an|ad[oa]s?|aron|ará|arán|aba|aban|ando|ó"

_REWRITES = (
    ("negation-dropped", r"no (se )?(?=(?:ha|han|había|es|son|era|fue|fueron|será|serán|puede|pueden|podrá|podrán|debe|deben|deberá|deberán|está|están|tiene|tienen|existe|existen|hay|permite|incluye|incluyen|cumple|cumplen|aplica|aplicará|podía|debería|deberían)\b)(?![^.;:]*\b(?:ni|ningun[oa]?|ningún|nada|nadie|sino|tampoco|todavía|aún|hasta|más que)\b)", r"\1"),
    ("negation-dropped", r"sin (?=(?:el|la|los|las|su|sus|un|una)\b)", "con "),
    ("negation-added", rf"{_NO}(?=(?:ha|han|había|habían|fue|fueron|será|serán|puede|pueden|podrá|podrán|debe|deben|deberá|deberán|está|están|tiene|tienen|permite|permiten|incluye|incluyen|figura|figuran|debería|deberían|podría|podrían|logró|aprobó|decidió|participó|prevé|contiene|reconoce) [a-záéíóú])", "no "),
    ("modality-up", r"(?:puede|debería)(?= [a-z]+r\b)", "debe"), ("modality-up", r"(?:pueden|deberían)(?= [a-z]+r\b)", "deben"),
    ("modality-up", r"podrá(?= [a-z]+r\b)", "deberá"), ("modality-up", r"podrán(?= [a-z]+r\b)", "deberán"),
    ("modality-up", r"podría(?= [a-z]+r\b)", "deberá"), ("modality-up", r"podrían(?= [a-z]+r\b)", "deberán"),
    ("modality-down", r"(?:debe|debería)(?= [a-z]+r\b)", "puede"), ("modality-down", r"(?:deben|deberían)(?= [a-z]+r\b)", "pueden"),
    ("modality-down", r"deberá(?= [a-z]+r\b)", "podrá"), ("modality-down", r"deberán(?= [a-z]+r\b)", "podrán"),
    ("quantifier", r"todos los (?!años|días|meses|demás|niveles|\d|dos|tres)(?=\w+s\b)", "algunos "), ("quantifier", r"todas las (?!semanas|noches|demás|\d|dos|tres)(?=\w+s\b)", "algunas "),
    ("quantifier", r"algunos(?= [a-záéíóúE]\w+s\b)(?! (?:años|meses|días|de))", "todos los"), ("quantifier", r"algunas(?= [a-záéíóú]\w+s\b)(?! (?:semanas|horas|veces|de))", "todas las"),
    ("quantifier", r"la mayor(?:ía| parte) de", "una minoría de"), ("quantifier", r"muchos(?= [a-záéíóú]\w+s\b)", "pocos"), ("quantifier", r"muchas(?= [a-záéíóú]\w+s\b)", "pocas"),
    ("quantifier", r"varios(?= [a-záéíóúE]\w+s\b)(?! (?:años|meses|días))", "todos los"), ("quantifier", r"varias(?= [a-záéíóú]\w+s\b)(?! (?:semanas|horas|veces))", "todas las"),
    ("quantifier", r"numerosos(?= \w+s\b)", "pocos"), ("quantifier", r"numerosas(?= \w+s\b)", "pocas"),
    ("quantifier", r"(?:a menudo|con frecuencia|frecuentemente)", "rara vez"), ("quantifier", r"siempre(?! que)(?= [a-z])", "a veces"),
    ("quantifier", r"(?:plenamente|totalmente|completamente|íntegramente)", "parcialmente"), ("quantifier", "parcialmente", "totalmente"),
    ("bound", r"(?:al|por lo) menos(?= )", "como máximo"), ("bound", "como mínimo", "como máximo"), ("bound", "como máximo", "como mínimo"),
    ("bound", rf"(?<!\bno )más de (?={_NUMBER})", "menos de "), ("bound", rf"(?<!\bno )menos de (?={_NUMBER})", "más de "),
    ("bound", r"superior(es)? al?(?= )", r"inferior\1 a"), ("bound", r"(?:aproximadamente|alrededor de|cerca de|unos|unas) (?=\d)", "más de "),
    ("restriction-added", r"(puede|pueden|podrá|podrán|deberá|deberán|debe|deben) (?=[a-z]+r(?:se)?\b)", r"\1 únicamente "), ("restriction-added", r"se (aplica|aplicará|aplican|refiere|refieren) a", r"se \1 únicamente a"),
    ("restriction-dropped", r"(?<!\bno )(?<!\bno sólo )(?:únicamente|exclusivamente|solamente|(?<!\bno )solo|(?<!\bno )sólo) (?=[a-záéíóú])(?!si\b)", ""),
    ("exception", r"(?:incluidos|incluidas|incluido|incluida|incluso) (?=(?:el|la|los|las|su|sus)\b)", "excepto "), ("exception", r"(?:excepto|salvo) (?=(?:el|la|los|las)\b)", "incluso "),
    ("exception", r"con (?:la )?excepción del", "incluido el"), ("exception", r"(?:con|a) (?:la )?excepción de (?=(?:los|las|la)\b)", "incluso "),
    ("exception", r", (?:salvo|excepto|con excepción|a excepción) (?!que\b|si\b)[^.,;:()]{4,80}(?=[.;])", ""),
    ("condition-dropped", r",? (?:siempre que|siempre y cuando|a condición de que|con la condición de que|a reserva de|con sujeción a|a menos que|salvo que) [^.,;:()]{5,120}(?=[.;])", ""),
    ("condition-dropped", r",? (?:según proceda|si procede|cuando proceda|en caso necesario|si es necesario|de ser necesario|en su caso|en la medida de lo posible|cuando sea posible|según corresponda)(?:,(?= ))?(?=[ .;])", ""),
    ("condition-reversed", r", si (?=(?:el|la|los|las|un|una|se|ese|esa|esta|este|su)\b)", ", salvo si "),
    ("condition-reversed", r"(?:a menos que|salvo que)", "siempre que"), ("condition-reversed", r"siempre (?:y cuando|que)(?= [a-z])", "a menos que"), ("condition-reversed", "incluso si", "solo si"),
    ("time-bound", rf"antes del? (?=\d|{_MONTHS}|(?:la|los|las|su)\b)", "después de "), ("time-bound", r"después del? (?=\d|(?:la|los|las|su)\b)", "antes de "),
    ("time-bound", "antes del", "después del"), ("time-bound", "después del", "antes del"),
    ("time-bound", "a más tardar", "no antes de"), ("time-bound", r"en (?:el|un) plazo de (?=\w)", "después de un plazo de "), ("time-bound", rf"dentro de los (?={_NUMBER} (?:días|meses))", "después de los "),
    ("time-bound", r"hasta el (?=\d)", "a partir del "), ("time-bound", r"a partir del (?=\d)", "hasta el "), ("time-bound", r"a (?:fines|finales) de", "a principios de"), ("time-bound", r"a principios de", "a finales de"),
    ("time-bound", rf"durante (?={_THE})", "después de "), ("time-bound", r"(período|año|informe|mes) anterior", r"\1 siguiente"), ("time-bound", r"(reunión|sesión|semana|etapa) anterior", r"\1 siguiente"),
    ("direction", r"del (\d[\d,.]* ?%) al (\d[\d,.]* ?%)", r"del \2 al \1"), ("direction", r"de ((?-i:[A-Z]\w+)) a ((?-i:[A-Z]\w+))(?=[ .,;])(?! y\b)", r"de \2 a \1"),
    ("direction", r"(aumentó|aumentado|disminuyó|disminuido|reducido|crecido|subió|bajó) en (?:un )?(?=\d)", r"\1 hasta "),
    ("who", r"nuestr([oa]s?)(?= [a-zE])", r"vuestr\1"), ("who", r"nuestro(?= [a-zE])", "su"), ("who", r"nuestra(?= [a-z])", "su"), ("who", r"nuestr[oa]s(?= [a-z])", "sus"), ("who", r"(?-i:mi)(?= [a-z])", "su"), ("who", r"(?-i:sus)(?= [a-z]\w+os\b)", "nuestros"), ("who", r"(?-i:sus)(?= [a-z]\w+as\b)", "nuestras"),
    ("duration", r"permanente(?:s)(?= |[.,;])", "temporales"), ("duration", r"permanente(?= |[.,;])(?<!Representante permanente)(?<!Misión permanente)(?<!Foro Permanente)(?<!miembro permanente)", "temporal"), ("duration", "temporales", "permanentes"), ("duration", r"temporal(?= |[.,;])", "permanente"), ("duration", r"(?:temporalmente|provisionalmente)", "definitivamente"),
    ("duration", rf"({_NUMBER} ?)(?:días|semanas)", r"\1meses"), ("duration", rf"({_NUMBER} ?)meses", r"\1años"), ("duration", rf"({_NUMBER} ?)años", r"\1meses"),
    ("pace", r"(?:inmediatamente|de inmediato|sin demora|sin dilación)", "gradualmente"), ("pace", r"(?:gradualmente|progresivamente|paulatinamente)", "de inmediato"), ("pace", r"(?:lo antes posible|cuanto antes|a la mayor brevedad)", "a su debido tiempo"),
    ("pace", r"anual(es)?(?= |[.,;])", r"mensual\1"), ("pace", r"mensual(es)?(?= |[.,;])", r"anual\1"), ("pace", r"anualmente", "mensualmente"), ("pace", r"(cada|al|por) año", r"\1 mes"), ("pace", r"cada mes", "cada semana"), ("pace", r"(?:periódicamente|regularmente)", "ocasionalmente"), ("pace", "rápidamente", "lentamente"),
    ("certainty", r"(?:probablemente|posiblemente|aparentemente)", "ciertamente"), ("certainty", r"(?:ciertamente|sin duda|indudablemente|evidentemente)", "posiblemente"),
    ("hedge-dropped", r"(?:probablemente|posiblemente|aparentemente|supuestamente|presuntamente) (?=[a-z])", ""), ("hedge-dropped", r"(?<!\bha )(?<!\bhan )(?<!\bpor )(?:presunt|supuest)[oa]s? (?=[a-z])", ""), ("hedge-dropped", r" (?:potencial(?:es)?|presunt[oa]s?|posibles?)(?=[.,;])", ""),
    ("hedge-added", r"(fue|fueron|ha sido|han sido) (?=[a-z]+[ai]d[oa]s?\b)", r"\1 presuntamente "),
    ("attribution-dropped", r", según [^.,;:()]{3,60}(?=[.;])", ""),
    ("definiteness", r"(?<!\btodos )(?<!\bambos )(?-i:los) (?=(?:territorios|rehenes|prisioneros|refugiados|gobiernos|participantes|países|miembros|acuerdos)\b)(?!\w+ (?:dos|más|menos))", "algunos "), ("definiteness", r"(?<!\btodas )(?<!\bambas )(?-i:las) (?=(?:partes|sanciones|armas|recomendaciones|medidas|tropas|fuerzas|personas)\b)(?!\w+ (?:dos|más|menos))", "algunas "),
    ("magnitude", r"miles de millones", "millones"), ("magnitude", r"(?<!miles de )millones(?= |[.,;])", "miles de millones"), ("magnitude", r"miles de (?!millones)", "decenas de "), ("magnitude", r"(?:centenares|cientos) de (?!miles|millones)", "miles de "), ("magnitude", r"decenas de (?!miles|millones)", "centenares de "),
    ("measure", r"(?<=\d )%(?= |[.,;])", "puntos porcentuales"), ("measure", r"(?<=\d )por ciento", "puntos porcentuales"),
    ("clause-dropped", r", (?:de conformidad con|con miras a|teniendo en cuenta|en el marco de|en particular|así como|en colaboración con|en consulta con|en cumplimiento de|a raíz de|sobre la base de|para|mediante|por medio de) [^.,;:()«»]{10,110}(?:,(?! y\b| o\b)|(?=[.;]))", ""),
    *stems("predicate-off-scale", "aplaz cancel, cancel aplaz, rechaz aprob, facilit dificult, dificult facilit, mejor empeor, estabiliz desestabiliz, aument rebaj, acept rechaz, rechaz acept, confirm refut, respet viol, viol respet, public ocult, present retir, retir present, import export, export import, invit expuls, ocup liber, salv abandon, ayud obstaculiz, denunci celebr, inici termin", _AR),
    *stems("predicate-on-scale", "conden lament, lament conden, critic conden, recomend orden, subray mencion, alent oblig, examin aprob, estudi aprob, control observ, limit elimin, acus conden, anunci insinu, prepar termin, document demostr", _AR),
    ("predicate-on-scale", r"acoge con (?:beneplácito|satisfacción|agrado)", "hace suyo"), ("predicate-on-scale", r"toma nota de (?=los|las|la|que)", "aplaude "), ("predicate-on-scale", r"(insta|exhorta|invita|alienta)(?= a)", "obliga"), ("predicate-on-scale", r"(instó|exhortó|invitó|alentó)(?= a)", "obligó"), ("predicate-on-scale", "pide(?= a)", "ordena"), ("predicate-on-scale", "pidió(?= a)", "ordenó"), ("predicate-on-scale", "decidió(?= [a-z]+r\\b)", "consideró"), ("predicate-on-scale", "deplora", "observa"),
    ("predicate-off-scale", r"aprobó(?= )", "rechazó"), ("predicate-off-scale", r"aprobad([oa]s?)", r"rechazad\1"), ("predicate-off-scale", "aceptó", "rechazó"), ("predicate-off-scale", "retirada", "permanencia"), ("predicate-off-scale", "la ratificación", "la denuncia"), ("predicate-off-scale", "alto el fuego", "ataque"), ("predicate-off-scale", "suspensión", "reanudación"), ("predicate-off-scale", "aumentó", "disminuyó"), ("predicate-off-scale", "disminuyó", "aumentó"), ("predicate-off-scale", r"aumentar", "disminuir"), ("predicate-off-scale", "fortalecer", "debilitar"), ("predicate-off-scale", "promover", "impedir"), ("predicate-off-scale", "proteger", "amenazar"),
)  # fmt: skip

_ANTONYMS = (
    "positivo negativo, positiva negativa, positivos negativos, positivas negativas, interno externo, interna externa, internos externos, "
    "pública privada, públicas privadas, públicos privados, suficiente insuficiente, suficientes insuficientes, favorable desfavorable, "
    "legal ilegal, legales ilegales, estabilidad inestabilidad, igualdad desigualdad, éxito fracaso, ventajas desventajas, "
    "importaciones exportaciones, importación exportación, hombres mujeres, niños niñas, ricos pobres, directa indirecta, directo indirecto, "
    "aumento descenso, mayor menor, mayores menores, rápido lento, rápida lenta, fuerte débil, norte sur, urbana rural, urbanas rurales, "
    "eficaz ineficaz, eficaces ineficaces, presencia ausencia, confianza desconfianza, mejor peor, transparencia opacidad, "
    "victoria derrota, superávit déficit, ingresos gastos, voluntaria obligatoria, voluntarias obligatorias, voluntario obligatorio, "
    "fortalecimiento debilitamiento, mejora deterioro, mayoría minoría, mínimo máximo, mínima máxima, directamente indirectamente, alto bajo, altos bajos"
)  # fmt: skip

TABLES = Planting(
    rewrites=_REWRITES,
    heads=(
        ("condition-reversed", r"si (?=(?:el|la|los|las|un|una|se|ese|esa|esta|este|su)\b)", "salvo si "),
        ("condition-dropped", r"(?:si(?! bien)|en caso de|a menos que|siempre que|con sujeción a|a reserva de) [^.,;:()]{8,140}, (?=(?:el|la|los|las|se|un|una|ese|esta|este)\b)", ""),
        ("attribution-dropped", r"según [^.,;:()]{3,90}, (?=\w)", ""),
        ("attribution-dropped", rf"[^.,;:()«»\"?]{{2,70}}? (?:(?:ha|han) (?:{_SAID})|{_SAYS}) que (?=\w)", ""),
        ("clause-dropped", r"(?:de conformidad con|con miras a|teniendo en cuenta|en el marco de|a raíz de|sobre la base de|tras|después de|antes de|durante|pese a|desde|para) [^.,;:()«»]{10,120}, (?=(?:el|la|los|las|se|un|una|ese|esta|este)\b)", ""),
    ),
    pairs=paired("antonym", _ANTONYMS),
    groups=(
        ("country", tuple("Francia Suecia Noruega Dinamarca Finlandia Islandia Grecia Polonia Hungría Rumania Bulgaria Bélgica Suiza Austria Alemania Italia España Portugal Irlanda Ucrania Rusia Turquía Georgia Armenia Siria Jordania Libia Túnez Argelia Marruecos Egipto Etiopía Kenya Uganda Rwanda Somalia Zambia Namibia Nigeria Ghana Senegal Malí Angola Pakistán China Mongolia Tailandia Malasia Indonesia Australia Colombia Bolivia Chile Cuba Guatemala Honduras Nicaragua Panamá Paraguay México Jamaica Serbia Croacia Eslovenia Eslovaquia Lituania Letonia Estonia Kazajstán".split())),
        ("people", tuple("sueco noruego turco griego ruso polaco chino egipcio sirio libio argentino mexicano chileno peruano cubano boliviano".split())),
        ("people", tuple("sueca noruega turca griega rusa polaca china egipcia libia argentina mexicana chilena peruana cubana boliviana".split())),
        ("organisation", ("UNESCO", "OMS", "FAO", "OIT", "OTAN", "ONUDI")),
        ("organisation", ("UNICEF", "OIEA", "PNUD", "FNUAP")),
        ("organisation", ("Consejo de Seguridad", "Consejo Económico y Social", "Consejo de Derechos Humanos", "Consejo de Administración Fiduciaria")),
        ("organisation", ("el Banco Mundial", "el Fondo Monetario Internacional", "el Consejo de Europa", "el Banco Africano de Desarrollo")),
        ("unit", ("kilómetros", "millas", "metros")), ("unit", ("km", "millas", "metros")), ("unit", ("hectáreas", "millas cuadradas")), ("unit", ("toneladas", "libras")), ("unit", ("dólares", "euros", "pesos")), ("unit", ("litros", "barriles", "galones")), ("unit", ("kg", "toneladas", "gramos")),
    ),
    numerals=tuple("dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis".split()),
    surnames=tuple("Novak Silva Haddad Moreau Lindqvist Dubois Rossi Keller Mendoza Petrov Larsen Duarte Tanaka Castillo".split()),
    titles=r"Sr\.|Sra\.|Dr\.|Dra\.|Excmo\. Sr\.|Embajador|Presidente|Ministro",
    before_country="(?:República|Reino|Principado|Estado|Nueva|Banco|Gran) (?:de |del )?(?:la )?",
    connectives=("y", "o"),
    paired=frozenset("entre ni sea tanto como ambos ambas bien".split()),
    unjoined=frozenset("el la los las un una unos unas de del que quien donde si a al en por para con su sus se no más menos otros otras es son ha han fue está así también lo le les i u hay".split()),
    being=frozenset("es son era fue fueron será serán ser sido está están".split()),
    having=frozenset("ha han había habían habrá".split()),
    clauses=(", pese a las fuertes objeciones", ", aunque se desconocen los costos", ", salvo en las provincias fronterizas", ", como exigían los sindicatos", ", en contra de lo previsto", ", pero no se ha fijado ninguna fecha", ", bajo la presión del extranjero", ", sin consulta previa", ", al menos en las grandes ciudades"),
    sentences=("Dos miembros votaron en contra.", "El texto no se hará público.", "Los demás gastos correrán por cuenta del país anfitrión.", "No se espera ninguna decisión antes del verano.", "La oposición ha anunciado que recurrirá.", "Se han roto las negociaciones.", "Varios expertos habían advertido contra esta medida.", "Las mujeres resultaron especialmente afectadas.", "El ejército sigue en estado de alerta.", "Las cifras del año anterior eran inferiores."),
    openings=(("hedge-added", "Aparentemente,"), ("hedge-added", "Según ciertos rumores,"), ("hedge-added", "Según fuentes no confirmadas,"), ("hedge-added", "Presuntamente,")),
    lowered=frozenset("el la los las un una unos unas este esta estos estas ese esa esos esas su sus se todos todas algunos algunas varios varias nuestro nuestra".split()),
    question=("¿", "?"),
)  # fmt: skip
