"""The words of Russian for duty, leave and plan."""

from __future__ import annotations

from auditor.languages.tables.modality import Modality

TABLES = Modality(
    cues=(
        ("prohibition", "нельзя | запрещ~ | не (должн~|может|могут|вправе)"),
        (
            "obligation",
            "долж(ен|на|но|ны) | обязан~ | обязыва~ | необходим~ | следует | надлежит | нужн~ | требу~ | вынужд~",
        ),
        ("recommendation", "следовало~ | рекоменд~ | целесообразно"),
        (
            "possibility",
            "мож(ет|но|ем) | могут | мог(ла|ли|ло)? | вправе | разреш~ | возмож~ | способ~ | позволя~",
        ),
        ("future", "буд(ет|ут|ем|у) | намерен~ | планиру~"),
        ("commitment", "обязу~ | обещ~ | реши(л|ла|ли|ть)"),
    )
)
