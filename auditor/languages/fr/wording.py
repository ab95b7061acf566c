"""Small words of French, and words of the labels and messages of programs; written by hand."""

from __future__ import annotations

from auditor.languages.tables.wording import Wording

TABLES = Wording(
    grammar=frozenset(
        (
            "au aucun aucune aux avec ce ces cet cette dans de des du elle elles en est et il ils je la le les "
            "leur leurs lui mais mon ne nos notre nous ont ou où par pas plus pour pouvez que qui sa sans ses si "
            "son sont sous sur ta tous tout toutes très tu un une veuillez vos votre vous à être "
        ).split()
    ),
    labels=frozenset(
        (
            "activer actualiser afficher aide ajouter annuler appliquer arrêter chercher choisir compte confirmer "
            "connecter connexion continuer copier créer dossier déconnexion désactiver déverrouiller effacer "
            "enregistrer enregistré envoyer erreur fermer fichier fichiers identifiant imprimer inconnu masquer "
            "modifier nouveau nouvelle ouvrir paramètres partager précédent quitter rechercher refuser remplacer "
            "renommer retour réessayer sauvegarder suivant supprimer supprimé terminer terminé téléchargement "
            "télécharger utilisateur valider verrouiller voir échec "
        ).split()
    ),
)
