"""Small words of Italian, and words of the labels and messages of programs; written by hand."""

from __future__ import annotations

from auditor.languages.tables.wording import Wording

TABLES = Wording(
    grammar=frozenset(
        (
            "a agli ai al alla alle anche che chi ci come con da dal dalla dei del della delle di dove e gli ha "
            "hai hanno i il in io la le lo loro ma mi mio molto nel nella nessun nessuna non nostro o ogni per "
            "perché però più possono puoi può quando questa queste questi questo sei si siamo sono su sua sul "
            "sulla suo ti tra tua tuo tutti tutto un una uno vostro è "
        ).split()
    ),
    labels=frozenset(
        (
            "accedi aggiorna aggiungi aiuto annulla apri attiva avanti cambia cancella carica cartella cerca "
            "chiudi collega condividi conferma continua copia crea disattiva elimina eliminato errore esci "
            "fallito impostazioni incolla indietro invia messaggi messaggio modifica mostra nascondi nuova nuovo "
            "rifiuta rimuovi rinomina riprova salta salva salvato scarica seleziona stampa utente visualizza "
            "vuoto "
        ).split()
    ),
)
