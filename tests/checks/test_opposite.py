"""A state for its opposite is found in labels of many languages; the same state in other words is not."""

from __future__ import annotations

import pytest

from auditor.checks.opposite import CHECK, IN_LABEL, IN_SENTENCE, run
from auditor.model import Finding, Pair, Passage
from auditor.readers.pairs import TextPair, open_pairs
from tests.support.report_data import report_data
from tests.support.verdicts import verdicts


def found(a: str, b: str, languages: str) -> list[Finding]:
    code_a, code_b = languages.split()
    return run(Pair(Passage(a, code_a), Passage(b, code_b)))


# English, then the same and the opposite of it.
LABELS = {
    "fr": [
        ("Switch the heating on.", "Allumez le chauffage.", "Éteignez le chauffage."),
        ("Sign out", "Se déconnecter", "Se connecter"),
        ("Hide the menu", "Masquer le menu", "Afficher le menu"),
        ("Unlock the screen", "Déverrouiller l'écran", "Verrouiller l'écran"),
        ("Next page", "Page suivante", "Page précédente"),
        ("Upload failed", "Échec de l'envoi", "Envoi réussi"),
    ],
    "de": [
        ("Mute", "Stummschalten", "Stummschaltung aufheben"),
        ("Unsubscribe", "Abbestellen", "Abonnieren"),
        ("Off", "Aus", "An"),
        ("The fan is on.", "Der Lüfter ist eingeschaltet.", "Der Lüfter ist ausgeschaltet."),
        ("Not available", "Nicht verfügbar", "Verfügbar"),
        ("Log in again", "Melden Sie sich erneut an", "Melden Sie sich erneut ab"),
    ],
    "es": [
        ("Turn off the alarm", "Apague la alarma", "Encienda la alarma"),
        ("Sign in", "Iniciar sesión", "Cerrar sesión"),
        ("Download", "Descargar", "Subir"),
        ("Invalid code", "Código inválido", "Código válido"),
    ],
    "it": [
        ("Enable updates", "Abilita gli aggiornamenti", "Disabilita gli aggiornamenti"),
        ("Show password", "Mostra la password", "Nascondi la password"),
        ("Yes", "Sì", "No"),
    ],
    "pt": [
        ("Disconnect", "Desconectar", "Conectar"),
        ("Open the window", "Abra a janela", "Feche a janela"),
        ("Allow access", "Permitir acesso", "Bloquear acesso"),
    ],
    "ar": [
        ("Unsubscribe", "إلغاء الاشتراك", "اشتراك"),
        ("Disable sound", "تعطيل الصوت", "تفعيل الصوت"),
        ("Export data", "تصدير البيانات", "استيراد البيانات"),
        ("Unavailable", "غير متاح", "متاح"),
    ],
    "ru": [
        ("Turn on the light.", "Включите свет.", "Выключите свет."),
        ("Add a file", "Добавить файл", "Удалить файл"),
        ("Installation failed", "Не удалось установить", "Успешно"),
    ],
    "zh": [
        ("Sign out", "退出", "登录"),
        ("Lock", "锁定", "解锁"),
        ("Deselect all", "取消选择", "选择"),
        ("Next", "下一步", "上一步"),
    ],
}
CASES = [(code, *case) for code, cases in LABELS.items() for case in cases]


@pytest.mark.parametrize(("code", "english", "same", "other"), CASES)
def test_a_label(code: str, english: str, same: str, other: str) -> None:
    assert found(english, same, f"en {code}") == []
    findings = found(english, other, f"en {code}")
    assert findings
    assert findings[0].confidence == IN_LABEL
    assert findings[0].says_a in english
    assert findings[0].says_b in other
    assert found(other, english, f"{code} en")
    pairs = [TextPair(0, 1, english, same), TextPair(1, 2, english, other)]
    right, wrong = verdicts(pairs, "en", code, CHECK.id)
    assert right != "divergent" == wrong


NOT_OPPOSITE = [
    # The same in other words: not on is off, disable is turn off.
    ("The lamp is not on.", "Die Lampe ist aus.", "en de"),
    ("Disable the alarm", "Schalten Sie den Alarm aus", "en de"),
    ("It is not valid.", "Il est invalide.", "en fr"),
    # Both sides of the scale on one side.
    ("Turn the light on or off", "Licht einschalten", "en de"),
    ("Open and close the door", "Ouvrez la porte", "en fr"),
    # Words of more than one meaning.
    ("Turn right", "Biegen Sie rechts ab", "en de"),
    ("Start the engine", "Schalten Sie den Motor ein", "en de"),
    ("Stop the machine", "أوقف تشغيل الآلة", "en ar"),
    ("Unlock the door.", "Schließen Sie die Tür auf.", "en de"),
    ("Unlock the door.", "افتح الباب.", "en ar"),
    ("The left party won.", "Die Rechte verlor nicht.", "en de"),
    ("He went on with it.", "Er machte das Licht aus.", "en de"),
    # No table.
    ("Turn the lamp off.", "Lampayı açın.", "en tr"),
]


@pytest.mark.parametrize(("a", "b", "languages"), NOT_OPPOSITE)
def test_not_opposite(a: str, b: str, languages: str) -> None:
    assert found(a, b, languages) == []


def test_in_a_sentence_it_is_for_review() -> None:
    (finding,) = found(
        "Before you leave the room in the evening turn the heating off again.",
        "Bevor Sie abends den Raum verlassen, schalten Sie die Heizung wieder ein.",
        "en de",
    )
    assert finding.confidence == IN_SENTENCE


@pytest.mark.parametrize("code", ["de", "ar"])
def test_those_of_the_reports(code: str) -> None:
    rows = [
        row
        for row in open_pairs(report_data("63-on-off", f"en-{code}.tsv")).rows
        if isinstance(row, TextPair)
    ]
    said = verdicts(rows, "en", code)
    assert [i for i, verdict in enumerate(said) if verdict == "equivalent"] == [7]
