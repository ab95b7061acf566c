"""The words of English for how much, how many, when and where."""

from __future__ import annotations

from auditor.languages.tables.extent import Extent

TABLES = Extent(
    cues=(
        (
            "none",
            "each other | one another | at all | all right | all but | all the more | not all | above all | after all | no more | more or less | less than perfect | over time | before long | at most recent | more than welcome | once and for all | overall | all-\\w+ | more often than not | the day after tomorrow | south (africa|korea|sudan|asia|carolina|dakota|wales)\\w* | south african? | north (korea|america|carolina|dakota|atlantic)\\w* | north korean~ | east (timor|asia|jerusalem|africa)\\w* | west (bank|africa|indies|virginia)\\w* | middle east~ | near east~ | some \\d[\\d,.]* | up to | more than happy | before (the|a|an|its|this|that|our|us|it) (committee|council|assembly|court|commission|tribunal|judge|general|panel|parliament|senate|house|board)",
        ),
        (
            "at_least",
            "at least | no less than | not less than | no fewer than | not fewer than | at a minimum | or more | minimum | minimal",
        ),
        (
            "at_most",
            "at most | no more than | not more than | not exceeding | not exceed | up to a maximum | maximum | a maximum | or less | or fewer | as many as | at maximum",
        ),
        (
            "more",
            "more than | over (?=\\d) | in excess of | (greater|higher|larger) than | above (?=\\d) | exceed(s|ed|ing)? | more | greater | higher | larger | bigger",
        ),
        (
            "less",
            "(less|fewer|lower|smaller) than | under (?=\\d) | below (?=\\d) | less | fewer | lesser | smaller | lower",
        ),
        ("all", "all | every | each | everyone | everybody | everything"),
        (
            "whole",
            "any~ | entire~ | whole | total~ | fully | full | complete~ | both | throughout | universal~ | always | wholly | overall",
        ),
        ("some", "some | several | certain | a few | a number of"),
        (
            "part",
            "parts? of | partly | partial~ | sometimes | various | a variety of | a series of | someone | somehow | something",
        ),
        ("most", "most of | majority | mostly | mainly | many | much of | numerous | largely"),
        (
            "only",
            "only | solely | exclusively | merely | alone | just | limited to | sole | exclusive",
        ),
        (
            "increase",
            "increas~ | ris(e|es|en|ing) | rose | grow(s|n|th|ing)? | grew | expand~ | expansion | rais(e|es|ed|ing) | upward~ | surg(e|es|ed) | enlarg~ | strengthen~ | enhanc~ | widen~ | accelerat~ | intensif~ | climb~ | boost~ | augment~ | escalat~ | step(ped|ping)? up | scal(e|ed|ing) up",
        ),
        (
            "decrease",
            "decreas~ | reduc~ | declin~ | fall(s|en|ing)? | fell | drop(s|ped|ping)? | diminish~ | lowered | lowering | lowers | cut(s|ting)? | downward~ | weaken~ | shr[iau]nk~ | narrow(s|ed|ing)? | deceler~ | slow(s|ed|ing)? down | curb~ | mitigat~ | minimi[sz]~ | lessen~ | alleviat~ | downsiz~ | drawdown | curtail~ | plung~ | dwindl~",
        ),
        ("before", "before | prior to | ahead of | earlier than | beforehand"),
        (
            "after",
            "after | following the | later than | thereafter | afterwards? | in the wake of | subsequent to",
        ),
        (
            "previous",
            "last (year|month|week|quarter|session|meeting|summer|winter|spring|autumn|night) | previous | preceding | past",
        ),
        ("next", "next | coming | forthcoming | upcoming | subsequent"),
        ("north", "north~"),
        ("south", "south~"),
        ("east", "east~"),
        ("west", "west~"),
    )
)
