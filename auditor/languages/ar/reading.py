"""Frequent short words of Arabic whose reverse is no frequent word."""

from __future__ import annotations

from auditor.languages.tables.reading import Reading

TABLES = Reading(
    words=frozenset(
        (
            "في من على إلى أن إن هذا هذه التي الذي كان كانت بعد قبل بين عند عن مع كل أو لم لن "
            "قد كما حيث ذلك تلك غير منذ خلال حول أي ثم وفي ومن وقد وهو وهي ولا وأن وإن التى "
            "الذين لهذا يكون تكون تم عدم دون ضد حتى بعض يمكن يجب عليه عليها فيها منها بأن لأن "
            "ليس أنه أنها كذلك أيضا وكان وقال نحن"
        ).split()
    ),
    article="ال",
    finals="ة",
)
