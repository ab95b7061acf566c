"""Small words of German, and words of the labels and messages of programs; written by hand."""

from __future__ import annotations

from auditor.languages.tables.wording import Wording

TABLES = Wording(
    grammar=frozenset(
        (
            "aber alle als am an auch auf aus bei bis bitte da damit das dass dein deine dem den der des die dies "
            "diese dieser dieses doch durch ein eine einem einen einer eines er es für gegen haben hat ich ihr "
            "ihre im in ist ja kann kein keine können man mehr mein meine mit muss nach nicht noch nur ob oder "
            "ohne sein seine sich sie sind so soll um und uns unser unter vom von vor war was wenn wer werden wie "
            "wir wird wurde zu zum zur über "
        ).split()
    ),
    labels=frozenset(
        (
            "abbrechen ablehnen abmelden aktivieren aktualisieren anmelden anzeigen auswählen bearbeiten beenden "
            "benutzername bestätigen datei dateien deaktivieren drucken einfügen einstellungen entfernen erneut "
            "erstellen fehler fehlgeschlagen fertig fortfahren gelöscht hilfe hinzufügen hochladen kennwort "
            "kopieren laden lesen löschen nachricht nachrichten neu ordner passwort schließen senden sichern "
            "speichern suche suchen teilen umbenennen unbekannt ungültig verlassen verwalten warten weiter "
            "wiederholen willkommen zeigen zurück zurücksetzen ändern öffnen überspringen "
        ).split()
    ),
)
