"""How often faithful translations do without a term's counterpart: what a term list alarms on.

    python -m benchmarks.facts_terms --data ../shared/data

UN documents (unpc), English against Arabic and French; each term is a list of its own.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

from auditor.checks.terms import CHECK
from auditor.facts.terms.finder import term_finder
from auditor.facts.terms.values import term_uses
from auditor.model import Pair, Passage
from auditor.settings import Term
from benchmarks.corpora import ParallelPair, unpc

# Names of things, and general words beside them.
TERMS = (
    Term({"en": ("Security Council",), "ar": ("مجلس الأمن",), "fr": ("Conseil de sécurité",)}),
    Term({"en": ("General Assembly",), "ar": ("الجمعية العامة",), "fr": ("Assemblée générale",)}),
    Term({"en": ("Secretary-General",), "ar": ("الأمين العام",), "fr": ("Secrétaire général",)}),
    Term({"en": ("human rights",), "ar": ("حقوق الإنسان",), "fr": ("droits de l'homme",)}),
    Term({"en": ("disarmament",), "ar": ("نزع السلاح",), "fr": ("désarmement",)}),
    Term({"en": ("terrorism",), "ar": ("الإرهاب",), "fr": ("terrorisme",)}),
    Term({"en": ("Convention",), "ar": ("اتفاقية",), "fr": ("Convention",)}),
    Term({"en": ("budget",), "ar": ("ميزانية",), "fr": ("budget",)}),
    Term({"en": ("resolution",), "ar": ("قرار",), "fr": ("résolution",)}),
    Term({"en": ("committee",), "ar": ("لجنة",), "fr": ("comité",)}),
    Term({"en": ("report",), "ar": ("تقرير",), "fr": ("rapport",)}),
)


@dataclass(frozen=True, slots=True)
class Count:
    """Pairs in which a term surely stands on either side; those where A's, or B's, stands alone."""

    uses: int
    a: int
    b: int

    @property
    def share(self) -> float:
        """Alarms a use."""
        return (self.a + self.b) / max(self.uses, 1)


def count(term: Term, pairs: list[ParallelPair], language: str) -> Count:
    """What a list of this one term says of English against a language."""
    find_a, find_b = (
        term_finder("a", "en", language, [term]),
        term_finder("b", language, "en", [term]),
    )
    uses = a = b = 0
    for texts in pairs:
        one, other = Passage(texts.a, "en"), Passage(texts.b, language)
        pair = Pair(one, other, facts_a=find_a(one), facts_b=find_b(other))
        uses += any(use.confident for _, use in term_uses((*pair.facts_a, *pair.facts_b)))
        for finding in CHECK.run(pair):
            a, b = a + bool(finding.says_a), b + bool(finding.says_b)
    return Count(uses, a, b)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    data = parser.parse_args().data
    for language in ("ar", "fr"):
        pairs = list(unpc(data, language))
        print(
            f"English against {language}, {len(pairs)} pairs: term, uses, alone in A, in B, share"
        )
        for term in TERMS:
            found = count(term, pairs, language)
            name = term.forms["en"][0]
            print(f"  {name:20} {found.uses:4} {found.a:4} {found.b:4}  {found.share:.1%}")


if __name__ == "__main__":
    main()
