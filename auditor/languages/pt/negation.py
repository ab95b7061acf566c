"""The words of Portuguese that deny."""

from __future__ import annotations

from auditor.languages.tables.negation import Negation

TABLES = Negation(
    cues=(
        (
            "doubled",
            "não (é|era|seria|parece) (de todo )?(impossível|improvável|inverosímil|inconcebível|impensável) | não (está|estava|fica|ficou) (excluíd~|descartad~)"
            "|não se (exclui|excluem|descarta|descartam) | não (se )?(pode|podem|podemos|podia|poderia) (ser )?(exclu~|descarta~)",
        ),
        (
            "pseudo",
            "não hesit~ | não( \\w{1,24}+){1,4}? (só|somente|apenas|meramente|unicamente) | (para |por )?não (mencionar|falar)( (de|d[ao]s?))? | por ?que não | de (modo|forma|maneira) alguma? que não | não (só|somente|apenas|obstante|menos|unicamente|meramente|simplesmente) | mais .... (do )?que nunca | sem (fins lucrativos|demora|riscos?|embargo|prejuízo|precedentes) | ou não | senão | não é\\? | nada menos | nem só | por que não | n\\.?[ºo°] ?\\d+ | no (?=\\w)",
        ),
        (
            "exceptive",
            "não (há|deixa~|existe|resta) ((nenhuma|lugar a|margem para) )?dúvidas? | sem (sombra de )?dúvidas? | não se limita~ | não ... (mais que|mais do que) | a menos que | a não ser | não (mais|menos|superior|inferior|depois|antes) (de|do|que|a|tarde) | não (exced|ultrapass)~",
        ),
        (
            "conditional",
            r"não(?= .... (senão|exceto|salvo|a menos|até|antes de|sem)\b)",
        ),
        (
            "chained",
            "nem | nem sequer | tampouco | de (modo|forma|maneira) (algum|alguma|nenhum|nenhuma) | em caso algum | nenhum~ | nenhuns | ninguém | nada | nunca | jamais",
        ),
        (
            "phrasal",
            "não (govern~|nuclear~|prolifer~|alinha~|violên~|violen~|discrimin~|perman~|estat~|ofic~|resident~|transmiss~|interven~|ingerên~) | sem | não-\\w+ | não \\w{2,20}(ado|ada|ados|adas|ido|ida|idos|idas) | anormal~"
            "|in(aces|aceit|act|at(iv|ing)|adeq|admis|alien|aplic|apropri|apt|cert|coer|compl|comp(at|et)|compr|condic|conf|const|corr|cump|dev|defin|depend|diret|direct|discrim|discut|disp|divis|efic|evit|exat|exist|exper|explic|feliz|fiel|form(al)|freq|frut|fund|human|igual|just|segur|separ|signif|sustent|sufic|suport|toler|útil|váli|valid|viab|vis|viol|volunt|hab|stab|equit|observ|satisf|capaz)~ | il(eg|íc|ic|im)~ | ir(reg|resp|rev)~ | im(par|perf|proc|prop|prud|pun|prev|prod|poss)~ | des(acord|igual|ocup|empreg|prot|equi|conhec|vantag|ordem|apar|atend|confi|cont|cuid|arm|apr|favor|prov|leal|honest|obed|necess|agrad|respeit)~",
        ),
        (
            "explicit",
            "não( [\\w]{1,24}+){1,3}? (nunca|jamais|nenhum~|nada|ninguém|algum|alguma) | não",
        ),
        (
            "implicit",
            "recus~ | rejeit~ | neg(ou|ar|ado|ada|am|aram|ativa|ação|ando|a)\\b | impe(d|ç)~ | proib~ | proíb~ | falt(a|am|ou|ar|ando|e|as)\\b | falh(a|ar|ou|aram|as|ando)\\b | ausên~ | ausent~ | carec~ | carên~ | incap~ | impossib~ | exclu~ | excep~ | exce(t|ç)~ | salvo | fracass~ | evit~ | abst(e|é|i)~ | cess(ar|ou|ação|a|e|aram)\\b | renunc~ | contra | priv(ad|aç|ar)~ | isent~ | livres? (de|da|do) | mal | raramente | vez de | lugar de | zero | pouc~ | menos | demasiado | demais | omi(t|s)~ | negligenc~ | elimin~ | aboli~ | anul~ | deix(ar|ou|ado|am|a|e|aram) de | opo(r|s|n|st)~ | opõ~ | desprov~ | impunidade | só | somente | apenas | unicamente | escass~ | perdid~ | perd(a|eu|er)~ | independentemente | apesar | difícil~ | dificil~",
        ),
    )
)
