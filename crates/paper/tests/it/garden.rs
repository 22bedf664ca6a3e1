//! An invented garden's day, as large as wanted, for tests and measurements.

use paper::{
    Colour, DayLoad, Document, Item, Kind, Language, Person, Product, Room, Round, Stop, Words,
};

const PRODUCTS: [(&str, Room); 6] = [
    ("Panier simple", Room::OwnCrate),
    ("Panier familial", Room::OwnCrate),
    ("Panier de fruits", Room::OwnCrate),
    ("Six œufs", Room::Inside),
    ("Pain de campagne", Room::Inside),
    ("Fromage frais", Room::Inside),
];
const FIRST_NAMES: [&str; 9] = [
    "Anaïs",
    "Benoît",
    "Cécile",
    "Djamila",
    "Étienne",
    "Françoise",
    "Gaël",
    "Hélène",
    "Jean-Marie",
];
const LAST_NAMES: [&str; 11] = [
    "Aubépine",
    "Bruyère",
    "Charmille",
    "Delaprairie",
    "d’Épinette",
    "Fougeraie",
    "Genêt",
    "Houx-Laurier",
    "Lœssart",
    "Myrtille",
    "Noisetier de la Haute-Combe",
];
const DEPOTS: [&str; 10] = [
    "Mairie",
    "Maison de quartier des Tanneurs",
    "Boulangerie du Pont",
    "École Jean-Moulin",
    "Gare",
    "Épicerie Le Cageot",
    "Centre social Les Trois-Moulins",
    "Ferme",
    "Médiathèque",
    "Café associatif L’Embellie",
];
const ROUNDS: [(&str, &str, &str); 6] = [
    ("A", "Centre", "#2e7d32"),
    ("B", "Vallée", "#c2185b"),
    ("C", "Coteaux", "#f9a825"),
    ("D", "Rive gauche", "#1565c0"),
    ("E", "Plateau", "#6d4c41"),
    ("F", "Lisière", "#7b1fa2"),
];

/// A day of so many rounds, of so many stops each, of so many households each.
pub(crate) fn day(rounds: usize, stops: usize, people: usize) -> DayLoad {
    let products = PRODUCTS.map(|(name, room)| Product {
        name: name.to_owned(),
        room,
    });
    let rounds = (0..rounds).map(|index| {
        let (identifier, name, colour) = ROUNDS[index % ROUNDS.len()];
        Round {
            identifier: identifier.to_owned(),
            name: name.to_owned(),
            colour: Colour::parse(colour),
            stops: (0..stops)
                .map(|stop| depot(index * stops + stop, people))
                .collect(),
        }
    });
    DayLoad {
        products: products.to_vec(),
        rounds: rounds.collect(),
    }
}

fn depot(index: usize, people: usize) -> Stop {
    Stop {
        depot: format!("{} {}", DEPOTS[index % DEPOTS.len()], index + 1),
        address: format!(
            "{} rue des Jardins, 99{:03} Valbocage",
            index * 7 % 90 + 1,
            index
        ),
        driver_note: "Clé sous le pot bleu, code 4071".to_owned(),
        hours: "de 16 h 30 à 19 h".to_owned(),
        people: (0..people)
            .map(|person| household(index * people + person))
            .collect(),
    }
}

/// Everyone has a basket, and some have something beside it.
fn household(index: usize) -> Person {
    let basket = Item {
        product: usize::from(index % 6 == 5),
        quantity: 1,
    };
    let beside = [(2, 7), (3, 3), (4, 5), (5, 11)];
    let beside = beside
        .into_iter()
        .filter(|(_, every)| index.is_multiple_of(*every));
    let beside = beside.map(|(product, _)| Item {
        product,
        quantity: 1,
    });
    Person {
        name: format!(
            "{} {}",
            LAST_NAMES[index / FIRST_NAMES.len() % LAST_NAMES.len()],
            FIRST_NAMES[index % FIRST_NAMES.len()],
        ),
        phone: format!(
            "06 00 {:02} {:02} {:02}",
            index / 10_000,
            index / 100 % 100,
            index % 100
        ),
        remark: if index % 40 == 9 {
            "modifié après la clôture".to_owned()
        } else {
            String::new()
        },
        items: std::iter::once(basket).chain(beside).collect(),
    }
}

pub(crate) fn words() -> Words {
    Words {
        language: Language::French,
        page: "Page".to_owned(),
        total: "Total".to_owned(),
        round: "Tournée".to_owned(),
        depot: "Point de dépôt".to_owned(),
        name: "Nom".to_owned(),
        phone: "Téléphone".to_owned(),
        signature: "Signature du dépôt".to_owned(),
        nothing: "Rien à livrer ce jour-là.".to_owned(),
    }
}

pub(crate) fn document<'a>(kind: Kind, words: &'a Words, load: &'a DayLoad) -> Document<'a> {
    Document {
        kind,
        garden: "Jardin de Valbocage".to_owned(),
        title: "Feuille de route".to_owned(),
        day: "mercredi 25 novembre 2026".to_owned(),
        printed_at: "Imprimé mardi 24 novembre à 16 h 05".to_owned(),
        words,
        load,
    }
}
