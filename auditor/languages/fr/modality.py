"""The words of French for duty, leave and plan."""

from __future__ import annotations

from auditor.languages.tables.modality import Modality

TABLES = Modality(
    cues=(
        (
            "none",
            "obligée?s? de bien vouloir | compte tenu~ | tenue?s? (les?|la|à|en|du|au|sur|des|une?|par|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) | bien vouloir | au contraire | contrair~ | dû (au|à|aux) | dues? (au|à|aux)",
        ),
        (
            "prohibition",
            "(ne |n')(doi|dev|peu|pou|saur)\\w{1,8}( [\\w'-]{1,24}+){0,2}? (pas|plus|jamais|en aucun) | ne (saurait|sauraient|peut|peuvent|pourra|pourront|puisse|puissent) | (est|sont|était|étaient|sera|seront) (strictement |formellement )?(interdite?s?|prohibée?s?)"
            "|(aucune?|nul) ... (ne )?(peut|doit|pourra|devra) | interdit~ | ne pas pouvoir",
        ),
        ("recommendation", "devrai(t|ent|s) | devriez | devrions | conviendrait"),
        (
            "obligation",
            "doi(t|vent|s) | devra | devront | devrez | devrons | devai(t|ent|s) | devez | devons | faut | faudra | fallait | (est|sont|était|étaient|sera|seront) (tenue?s?|obligée?s?|contrainte?s?|requise?s?) (de|d'~|à) | tenue?s? (de|d'~) | a dû | ont dû | avait dû | convient",
        ),
        (
            "possibility",
            "peu(t|vent|x) | pourra~ | pourron(t|s) | pouvai~ | pouv(ons|ez) | puiss(e|ent|ions|iez) | (a|ont|avait|avaient) pu | peut-être | (est|sont|était|étaient) (autorisée?s?|libres?|habilitée?s?|en mesure|à même) (à|de|d'~) | loisible",
        ),
        (
            "future",
            "(?!souvera|intéra|opéra|camera)\\w{2,20}(era|eront|ira|iront|dra|dront|tra|tront|vra|vront|rra|rront) | sera | seront | aura | auront | va | vont",
        ),
        (
            "commitment",
            "s'engag~ à | promet~ de | décid(e|ent|é|a|èrent) (de|d'~) | convien(t|nent) (de|d'~) | convenu~ (de|d'~)",
        ),
        (
            "necessity",
            "dû | devoirs? | falloir | oblig~ | nécess~ | exig~ | impos~ | requ(is|ise|ises|iert|ièrent) | requér~ | contrai(nt|gn)~ | impéra~ | indispens~ | incomb~ | besoins? | astrein~ | appel~ | recommand~ | invit~ | demand~ | prie | engage(nt)? | exhort~ | respons~ | il y a lieu",
        ),
        (
            "ability",
            "pouvoirs? | pouvant | pu | possib~ | capab~ | capac~ | autoris~ | permet~ | permi(s|se|ses|ssion|t) | éventuel~ | susceptible~ | facult~ | droits? | habilit~ | admis~ | occasion~ | probable~ | parvien~ | à même | libre~ | mesure (de|d'~) | risqu~ | potenti~ | chances? | \\w{3,20}(erait|eraient|irait|iraient) | aptes? | disponib~ | sa(it|vent|voir)",
        ),
    )
)
