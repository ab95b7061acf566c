"""What makes a Portuguese text say one other thing; written from general knowledge of the language."""

from __future__ import annotations

from auditor.languages.tables.planting import Planting, paired, stems

_NUMBER = r"(?:\d[\d., ]*|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze|quinze|vinte|trinta|sessenta)"
_MONTHS = (
    "(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)"
)
_NO = "".join(rf"(?<!\b{word} )" for word in "não nunca jamais se lhe nem o a".split())
_SAID = "disse|afirmou|declarou|indicou|sublinhou|salientou|observou|explicou|anunciou|acrescentou|referiu|considera|argumentou|informou|lembrou|alertou|revelou"
_VERBS = "é|são|foi|foram|será|serão|está|estão|pode|podem|poderá|poderão|deve|devem|deverá|deverão|tem|têm|tinha|permite|permitem|inclui|incluem|existe|existem|houve|conseguiu|aprovou|participou|decidiu|deveria|deveriam|poderia|poderiam|vai|vão|quer|sabe"
_START = r"(?:o|a|os|as|se|um|uma|esse|essa|esta|este|seu|sua|isso|ele|ela|eles|elas)\b"
# Of verbs in -ar.
_AR = "ar|a|am|ad[oa]s?|aram|ará|arão|ava|avam|ando|ou"

_REWRITES = (
    ("negation-dropped", rf"não (?=(?:{_VERBS}|há|havia|era|eram)\b)(?![^.;:]*\b(?:nem|nenhum\w*|nada|ninguém|mas|ainda|até|apenas|só|mais)\b)", ""),
    ("negation-dropped", r"sem (?=(?:o|a|os|as|seu|sua|um|uma)\b)", "com "),
    ("negation-added", rf"{_NO}(?=(?:{_VERBS}) [a-záéíóúâêãõç])(?!\w+ (?:não|nem)\b)", "não "),
    ("modality-up", r"(?:pode|deveria|poderia)(?= (?!ser que)[a-z]+r\b)", "deve"), ("modality-up", r"(?:podem|deveriam|poderiam)(?= [a-z]+r\b)", "devem"), ("modality-up", r"poderá(?= [a-z]+r\b)", "deverá"), ("modality-up", r"poderão(?= [a-z]+r\b)", "deverão"),
    ("modality-down", r"(?:deve|deveria|precisa)(?= [a-z]+r\b)", "pode"), ("modality-down", r"(?:devem|deveriam|precisam)(?= [a-z]+r\b)", "podem"), ("modality-down", r"deverá(?= [a-z]+r\b)", "poderá"), ("modality-down", r"deverão(?= [a-z]+r\b)", "poderão"), ("modality-down", r"tem (?:de|que)(?= [a-z]+r\b)", "pode"), ("modality-down", r"têm (?:de|que)(?= [a-z]+r\b)", "podem"),
    ("quantifier", r"todos os (?!anos|dias|meses|demais|\d|dois|três)(?=\w+s\b)", "alguns "), ("quantifier", r"todas as (?!semanas|noites|demais|\d|duas|três)(?=\w+s\b)", "algumas "), ("quantifier", r"alguns(?= [a-záéíóúE]\w+s\b)(?! (?:anos|meses|dias|dos))", "todos os"), ("quantifier", r"algumas(?= [a-záéíóú]\w+s\b)(?! (?:semanas|horas|vezes|das))", "todas as"),
    ("quantifier", r"a maior(?:ia| parte) d([oa]s?)", r"uma minoria d\1"), ("quantifier", r"muitos(?= [a-záéíóú]\w+s\b)", "poucos"), ("quantifier", r"muitas(?= [a-záéíóú]\w+s\b)", "poucas"), ("quantifier", r"vários(?= [a-záéíóúE]\w+s\b)(?! (?:anos|meses|dias))", "todos os"), ("quantifier", r"várias(?= [a-záéíóú]\w+s\b)(?! (?:semanas|horas|vezes))", "todas as"),
    ("quantifier", r"(?:frequentemente|muitas vezes|com frequência)", "raramente"), ("quantifier", r"sempre(?! que)(?= [a-z])", "às vezes"), ("quantifier", r"(?:plenamente|totalmente|completamente)", "parcialmente"), ("quantifier", "parcialmente", "totalmente"),
    ("bound", r"(?:pelo menos|ao menos|no mínimo)(?= )", "no máximo"), ("bound", "no máximo", "no mínimo"), ("bound", rf"(?<!\bnão )mais de (?={_NUMBER})", "menos de "), ("bound", rf"(?<!\bnão )menos de (?={_NUMBER})", "mais de "), ("bound", r"superior(es)? a(?= )", r"inferior\1 a"), ("bound", r"inferior(es)? a(?= )", r"superior\1 a"), ("bound", r"(?:aproximadamente|cerca de) (?=\d)", "mais de "), ("bound", r"(?:quase) (?=\d)", "mais de "),
    ("restriction-added", r"(pode|podem|poderá|poderão|deverá|deverão|deve|devem) (?=[a-z]+r\b)", r"\1 apenas "), ("restriction-dropped", r"(?<!\bnão )(?:apenas|somente|unicamente|exclusivamente|(?-i:só)) (?=[a-záéíóú])(?!se\b)", ""),
    ("exception", r"(?:incluindo|inclusive) (?=(?:o|a|os|as|seu|sua|seus|suas)\b)", "exceto "), ("exception", r"(?:exceto|salvo) (?=(?:o|a|os|as)\b)", "incluindo "), ("exception", r"com exceção d([oa]s?)(?= )", r"incluindo \1"), ("exception", r"à exceção d([oa]s?)(?= )", r"incluindo \1"), ("exception", r", (?:salvo|exceto|com exceção) (?!que\b|se\b)[^.,;:()]{4,80}(?=[.;])", ""),
    ("condition-dropped", r",? (?:desde que|contanto que|a menos que|salvo se|sob condição de|a não ser que) [^.,;:()]{5,120}(?=[.;])", ""), ("condition-dropped", r",? (?:se necessário|se possível|quando necessário|conforme o caso|se for o caso|quando apropriado|na medida do possível)(?:,(?= ))?(?=[ .;])", ""),
    ("condition-reversed", rf", se (?={_START})", ", exceto se "), ("condition-reversed", r"desde que(?= [a-z]+(?:a|e|am|em|r)\b)", "a menos que"), ("condition-reversed", r"(?:a menos que|a não ser que)", "desde que"), ("condition-reversed", "mesmo se", "somente se"),
    ("time-bound", r"antes d([oa]s?) (?=\w)", r"depois d\1 "), ("time-bound", r"depois d([oa]s?) (?=\w)", r"antes d\1 "), ("time-bound", rf"antes de (?=\d|{_MONTHS})", "depois de "), ("time-bound", r"(?-i:após) (?=(?:o|a|os|as|sua|seu)\b)", "durante "), ("time-bound", r"o mais tardar", "não antes de"), ("time-bound", r"até (?=(?:\d{1,2} de|(?:19|20)\d\d))", "a partir de "), ("time-bound", r"a partir de (?=(?:\d{1,2} de|(?:19|20)\d\d))", "até "), ("time-bound", r"no prazo de (?=\d)", "após o prazo de "), ("time-bound", r"no final d([oe]a?)", r"no início d\1"), ("time-bound", r"no início d([oe]a?)", r"no final d\1"), ("time-bound", r"durante (?=(?:o|a|os|as|seu|sua)\b)", "após "), ("time-bound", r"(período|ano|relatório|mês|governo) anterior", r"\1 seguinte"),
    ("direction", r"de (\d[\d,.]*%) para (\d[\d,.]*%)", r"de \2 para \1"), ("direction", r"(aumentou|aumentaram|caiu|caíram|subiu|cresceu|diminuiu|reduzido|aumentado) (?:em |de )?(?=\d[\d,.]*%)", r"\1 para "), ("direction", r"de ((?-i:[A-Z]\w+)) (?:a|para) ((?-i:[A-Z]\w+))(?=[ .,;])(?! e\b)", r"de \2 para \1"),
    ("who", r"nosso(?= [a-z])", "seu"), ("who", r"nossa(?= [a-z])", "sua"), ("who", r"nossos(?= [a-z])", "seus"), ("who", r"nossas(?= [a-z])", "suas"), ("who", r"(?-i:seu|meu)(?= [a-z])", "nosso"), ("who", r"(?-i:sua|minha)(?= [a-z])", "nossa"), ("who", r"(?-i:seus|meus)(?= [a-z])", "nossos"), ("who", r"(?-i:suas|minhas)(?= [a-z])", "nossas"),
    ("duration", "permanentes", "provisórios"), ("duration", r"um(a?) ([a-z]+) permanente", r"um\1 \2 de curto prazo"), ("duration", r"permanente(?= |[.,;])", "de curto prazo"), ("duration", r"temporári[oa](?= |[.,;])", "permanente"), ("duration", r"temporári[oa]s(?= |[.,;])", "permanentes"), ("duration", r"(?:temporariamente|provisoriamente)", "definitivamente"), ("duration", rf"({_NUMBER} ?)(?:dias|semanas)", r"\1meses"), ("duration", rf"({_NUMBER} ?)meses", r"\1anos"), ("duration", rf"({_NUMBER} ?)anos", r"\1meses"),
    ("pace", r"(?:imediatamente|de imediato|sem demora)", "gradualmente"), ("pace", r"(?:gradualmente|progressivamente|aos poucos)", "imediatamente"), ("pace", r"(?:o mais rápido possível|o quanto antes|assim que possível)", "oportunamente"), ("pace", r"anual(?= |[.,;])", "mensal"), ("pace", r"anuais", "mensais"), ("pace", r"mensal", "anual"), ("pace", r"mensais", "anuais"), ("pace", r"anualmente", "mensalmente"), ("pace", r"(cada|por|ao) ano", r"\1 mês"), ("pace", r"cada mês", "cada semana"), ("pace", r"regularmente", "ocasionalmente"), ("pace", "rapidamente", "lentamente"), ("pace", "lentamente", "rapidamente"),
    ("certainty", r"(?:provavelmente|possivelmente|aparentemente)", "certamente"), ("certainty", r"(?:certamente|sem dúvida|evidentemente|claramente)", "possivelmente"), ("hedge-dropped", r"(?:provavelmente|possivelmente|aparentemente|supostamente|alegadamente) (?=[a-z])", ""), ("hedge-dropped", r"(?:alegad|supost)[oa]s? (?=[a-z])", ""), ("hedge-added", r"(foi|foram) (?=[a-z]+[ai]d[oa]s?\b)", r"\1 supostamente "),
    ("attribution-dropped", r",? (?:segundo|de acordo com) (?:o |a |os |as |um |uma |dados |fontes )[^.,;:()]{3,60}(?=[.;])", ""), ("attribution-dropped", r", (?:disse|afirmou|segundo) [^.,;:()\"”]{3,60}(?=\.)", ""),
    ("definiteness", r"(?<!\btodos )(?<!\bambos )(?<!\be )(?-i:os) (?=(?:territórios|reféns|prisioneiros|refugiados|governos|participantes|países|membros|acordos|trabalhadores|eleitores)\b)", "alguns "), ("definiteness", r"(?<!\btodas )(?<!\bambas )(?-i:as) (?=(?:partes|sanções|armas|recomendações|medidas|tropas|forças|pessoas|empresas)\b)", "algumas "),
    ("magnitude", r"milhões(?= |[.,;])", "bilhões"), ("magnitude", r"milhão(?= |[.,;])", "bilhão"), ("magnitude", r"(?:bilhões|mil milhões)", "milhões"), ("magnitude", r"milhares de", "dezenas de"), ("magnitude", r"centenas de (?!milhares)", "milhares de"), ("magnitude", r"dezenas de (?!milhares)", "centenas de"), ("magnitude", r"(?<=\d )mil(?= [a-z])", "milhões de"),
    ("measure", r"(?<=\d)%(?= |[.,;])", " pontos percentuais"), ("measure", r"(?<=\d )por cento", "pontos percentuais"),
    ("clause-dropped", r", (?:de acordo com|com o objetivo de|tendo em conta|no âmbito de|em particular|assim como|bem como|em colaboração com|em consulta com|para|por meio de|devido a|com base em) [^.,;:()«»\"]{10,110}(?:,(?! e\b| ou\b)|(?=[.;]))", ""),
    *stems("predicate-off-scale", "adi cancel, cancel adi, rejeit aprov, aprov rejeit, facilit dificult, dificult facilit, melhor pior, estabiliz desestabiliz, aument baix, aceit rejeit, confirm contest, respeit viol, viol respeit, apresent retir, retir apresent, import export, export import, salv abandon, ajud atrapalh, denunci elogi, elogi denunci, inici encerr, encerr inici, afirm neg, neg afirm, baix aument, compr alug, alug compr", _AR),
    *stems("predicate-on-scale", "conden lament, lament conden, critic conden, recomend orden, examin aprov, estud aprov, control observ, limit elimin, acus conden, anunci insinu, mat machuc, mencion elogi", _AR),
    ("predicate-off-scale", "aumentar", "diminuir"), ("predicate-off-scale", "fortalecer", "enfraquecer"), ("predicate-off-scale", "promover", "impedir"), ("predicate-off-scale", "proteger", "ameaçar"), ("predicate-off-scale", "reduzir", "aumentar"), ("predicate-off-scale", "permitir", "proibir"), ("predicate-off-scale", r"permite(?= [a-z])", "impede"), ("predicate-off-scale", "venceu", "perdeu"), ("predicate-off-scale", "perdeu", "venceu"), ("predicate-off-scale", "a retirada", "a permanência"), ("predicate-off-scale", "cessar-fogo", "ataque"), ("predicate-off-scale", "caiu", "subiu"), ("predicate-off-scale", "subiu", "caiu"),
    ("predicate-on-scale", r"pediu(?= )", "exigiu"), ("predicate-on-scale", r"pede(?= )", "exige"), ("predicate-on-scale", "sugeriu", "insistiu"), ("predicate-on-scale", "decidiu(?= [a-z]+r\\b)", "cogitou"), ("predicate-on-scale", "acredita que", "sabe que"), ("predicate-on-scale", "acreditam que", "sabem que"),
)  # fmt: skip

_ANTONYMS = (
    "positivo negativo, positiva negativa, positivos negativos, positivas negativas, interno externo, interna externa, internos externos, "
    "pública privada, públicas privadas, públicos privados, suficiente insuficiente, favorável desfavorável, legal ilegal, legais ilegais, "
    "estabilidade instabilidade, igualdade desigualdade, sucesso fracasso, vantagens desvantagens, importações exportações, importação exportação, "
    "homens mulheres, meninos meninas, ricos pobres, direta indireta, direto indireto, aumento declínio, maior menor, maiores menores, rápido lento, "
    "rápida lenta, forte fraco, fortes fracos, norte sul, urbana rural, eficaz ineficaz, presença ausência, confiança desconfiança, melhor pior, "
    "vitória derrota, superávit déficit, receitas despesas, voluntária obrigatória, voluntário obrigatório, fortalecimento enfraquecimento, "
    "melhoria deterioração, mínimo máximo, mínima máxima, diretamente indiretamente, alto baixo, altos baixos, crescimento declínio, lucro prejuízo"
)  # fmt: skip

TABLES = Planting(
    rewrites=_REWRITES,
    heads=(
        ("condition-reversed", rf"se (?={_START})", "exceto se "),
        ("condition-dropped", r"(?:se|caso|em caso de|a menos que|desde que) [^.,;:()]{8,140}, (?=(?:o|a|os|as|um|uma|esse|essa|esta|este|ele|ela)\b)", ""),
        ("attribution-dropped", r"(?:segundo|de acordo com) [^.,;:()]{3,90}, (?=\w)", ""),
        ("attribution-dropped", rf"[^.,;:()«»\"“?]{{2,70}}? (?:{_SAID}) que (?=\w)", ""),
        ("clause-dropped", r"(?:de acordo com|com o objetivo de|tendo em conta|no âmbito de|com base em|após|depois de|antes de|durante|apesar de|desde|para) [^.,;:()«»\"]{10,120}, (?=(?:o|a|os|as|um|uma|esse|essa|esta|este|ele|ela)\b)", ""),
    ),
    pairs=paired("antonym", _ANTONYMS),
    groups=(
        ("country", tuple("Portugal Israel Cuba Angola Moçambique".split())),
        ("country", tuple("França Suécia Noruega Dinamarca Finlândia Islândia Grécia Polônia Hungria Romênia Bulgária Bélgica Suíça Áustria Alemanha Itália Espanha Irlanda Ucrânia Rússia Turquia Geórgia Síria Jordânia Líbia Tunísia Argélia Etiópia Somália Zâmbia Namíbia Nigéria China Mongólia Tailândia Malásia Indonésia Austrália Colômbia Bolívia Guatemala Nicarágua Jamaica Sérvia Croácia Lituânia Letônia Estônia Índia Coreia Venezuela Argentina".split())),
        ("country", tuple("Brasil México Chile Peru Equador Uruguai Paraguai Panamá Canadá Japão Irã Iraque Egito Marrocos Sudão Mali Senegal Gana Quênia Paquistão Afeganistão Vietnã Camboja Líbano Iêmen Catar Kuwait Cazaquistão".split())),
        ("people", tuple("sueco turco grego russo polaco egípcio sírio líbio argentino mexicano chileno peruano cubano boliviano italiano brasileiro americano".split())),
        ("people", tuple("sueca turca grega russa egípcia síria líbia argentina mexicana chilena peruana cubana boliviana italiana brasileira americana".split())),
        ("organisation", ("UNESCO", "OMS", "FAO", "OIT", "OTAN", "AIEA")), ("organisation", ("UNICEF", "FMI", "PNUD")), ("organisation", ("Google", "Microsoft", "Facebook", "Amazon", "Apple", "Toyota", "Boeing")),
        ("unit", ("quilômetros", "milhas", "metros")), ("unit", ("km", "milhas", "metros")), ("unit", ("hectares", "quilômetros quadrados")), ("unit", ("toneladas", "libras")), ("unit", ("dólares", "euros", "reais")), ("unit", ("litros", "barris", "galões")), ("unit", ("kg", "toneladas", "gramas")),
    ),
    numerals=tuple("três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis".split()),
    surnames=tuple("Novak Silva Haddad Moreau Lindqvist Dubois Rossi Keller Mendonça Petrov Larsen Duarte Tanaka Castilho".split()),
    titles=r"Sr\.|Sra\.|Dr\.|Dra\.|Embaixador|Presidente|presidente|Ministro|ministro",
    before_country="(?:República|Reino|Principado|Estado|Nova|Banco|Grã) (?:de |do |da )?",
    connectives=("e", "ou"),
    paired=frozenset("entre nem seja tanto como ambos ambas".split()),
    unjoined=frozenset("o a os as um uma uns umas de do da dos das que quem onde se em no na nos nas ao à por para com seu sua não mais menos outros outras é são foi está assim também ou e já ele ela".split()),
    being=frozenset("é são era foi foram será serão ser sido está estão".split()),
    having=frozenset("tem têm tinha tinham".split()),
    clauses=(", apesar de fortes objeções", ", embora os custos permaneçam desconhecidos", ", exceto nas províncias fronteiriças", ", como exigiam os sindicatos", ", ao contrário do previsto", ", mas não foi fixada nenhuma data", ", sob pressão do exterior", ", sem consulta prévia", ", pelo menos nas grandes cidades"),
    sentences=("Dois membros votaram contra.", "O texto não será tornado público.", "As demais despesas serão pagas pelo país anfitrião.", "Nenhuma decisão é esperada antes do verão.", "A oposição anunciou que vai recorrer.", "As negociações foram rompidas.", "Vários especialistas haviam alertado contra essa medida.", "As mulheres foram particularmente afetadas.", "O exército continua em estado de alerta.", "Os números do ano anterior eram mais baixos."),
    openings=(("hedge-added", "Aparentemente,"), ("hedge-added", "Segundo rumores,"), ("hedge-added", "Segundo fontes não confirmadas,"), ("hedge-added", "Supostamente,")),
    lowered=frozenset("o a os as um uma uns umas este esta estes estas esse essa esses essas seu sua seus suas todos todas alguns algumas vários várias nosso nossa ele ela eles elas".split()),
    question=("Será que ", "?"),
)  # fmt: skip
