# L’année
calendar-title = Calendrier
calendar-see-year = Voir l’année
calendar-season = Saison
calendar-week = Semaine
calendar-weeks = Semaines
calendar-balance = De { $fewest } à { $most } paniers par semaine : plus l’écart est petit, plus la récolte est régulière.
calendar-week-53 = Cette saison contient une semaine 53 : les abonnements des semaines impaires reçoivent deux semaines de suite. Les groupes A et B évitent cela.
calendar-holidays = Jours fériés
calendar-no-holiday = Aucun jour férié ne tombe un jour de tournée.
calendar-cell-closed = fermé
calendar-cell-undecided = à décider
calendar-cell-kept = férié gardé
calendar-cell-moved = déplacé
calendar-cell-cancelled = annulé
calendar-empty-title = Aucune saison pour l’instant
calendar-empty = Une saison est l’année du jardin : elle porte les abonnements. Créez la première.

# Les saisons
calendar-seasons-title = Saisons
calendar-seasons-about = Une saison est l’année du jardin. Plusieurs peuvent être ouvertes en même temps.
calendar-season-dates = Dates
calendar-state = État
calendar-season-preparing = En préparation
calendar-season-open = Ouverte
calendar-season-closed = Fermée
calendar-season-open-it = Ouvrir
calendar-season-close = Fermer
calendar-season-add = Créer une saison
calendar-season-first = Premier jour
calendar-season-last = Dernier jour
calendar-season-ends-before = La saison finit avant de commencer : choisissez une date plus tard.
calendar-season-label-taken = Une saison porte déjà ce nom : choisissez-en un autre.
calendar-season-added = La saison est créée.
history-season-added = Saison créée
history-season-opened = Saison ouverte
history-season-closed = Saison fermée

# Les semaines sans livraison
calendar-weeks-title = Semaines sans livraison
calendar-weeks-about = Ces semaines-là, rien n’est livré, pour tout le jardin ou pour un produit.
calendar-weeks-none = Aucune semaine à venir n’est fermée.
calendar-for = Pour
calendar-for-hint = Laissez vide pour tout le jardin.
calendar-whole-garden = Tout le jardin
calendar-reason = Motif
calendar-reopen = Ouvrir de nouveau
calendar-close = Fermer des semaines
calendar-first-week = Première semaine
calendar-last-week = Dernière semaine
calendar-week-hint = Par exemple 2026-W53.
calendar-weeks-wrong = Choisissez une dernière semaine après la première, et un an au plus.
calendar-see-effects = Voir ce qui va changer

# Les jours fériés
calendar-holiday-about = Décidez pour chaque tournée. Rien n’est changé avant la page suivante.
calendar-holiday-no-round = Aucune tournée ne part ce jour-là.
calendar-decision-undecided = À décider plus tard
calendar-decision-keep = Livrer quand même
calendar-decision-cancel = Ne pas livrer cette semaine-là
calendar-decision-move = Livrer le { $day }
calendar-holiday-new_year = Jour de l’an
calendar-holiday-good_friday = Vendredi saint
calendar-holiday-easter_monday = Lundi de Pâques
calendar-holiday-labour_day = Fête du Travail
calendar-holiday-victory = Victoire de 1945
calendar-holiday-ascension = Ascension
calendar-holiday-whit_monday = Lundi de Pentecôte
calendar-holiday-national_day = Fête nationale
calendar-holiday-assumption = Assomption
calendar-holiday-all_saints = Toussaint
calendar-holiday-armistice = Armistice de 1918
calendar-holiday-christmas = Noël
calendar-holiday-saint_stephen = Saint-Étienne

# Ce qui va changer
calendar-change-title = Changer le calendrier
calendar-what-changes = Ce qui va changer
calendar-nothing-changes = Aucun panier prévu ne change.
calendar-shift = { $round } : { $baskets ->
    [one] { $baskets } panier
   *[other] { $baskets } paniers
}, { $members ->
    [one] { $members } membre
   *[other] { $members } membres
}
calendar-no-basket = pas de panier
calendar-too-late = inchangé, il est trop tard
calendar-past-deadline = Le délai des membres est déjà passé pour : { $days }. La préparation a peut-être commencé.
calendar-members-concerned = { $count ->
    [one] { $count } membre est concerné.
   *[other] { $count } membres sont concernés.
}
calendar-tell = Prévenir les membres par lettre électronique
calendar-confirm = Changer le calendrier
calendar-changed = { $count ->
    [0] Le calendrier est changé. Personne n’a été prévenu.
    [one] Le calendrier est changé. Une lettre part.
   *[other] Le calendrier est changé. { $count } lettres partent.
}
calendar-baskets-changed = Paniers changés
history-holiday-decided = Jour férié décidé
history-weeks-closed = Semaines fermées
history-week-reopened = Semaine ouverte de nouveau

# La lettre
calendar-letter-subject = Votre panier change de jour
calendar-letter-opening = Bonjour, le calendrier du jardin change :
calendar-letter-moved = votre panier du { $before } sera livré le { $after } ;
calendar-letter-cancelled = votre panier du { $before } ne sera pas livré ;
calendar-letter-added = un panier vous sera livré le { $after } ;
calendar-letter-closing = Le lieu et les heures de retrait ne changent pas. À bientôt, { $garden }
