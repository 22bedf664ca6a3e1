//! The templates and fonts carried in the program, read once.

use typst::foundations::Bytes;
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt};

use crate::document::{Arrangement, Kind};
use crate::press::PaperError;

const FONTS: [&[u8]; 2] = [
    include_bytes!("../fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
    include_bytes!("../fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
];

/// What templates share, imported by each.
const HOUSE: (&str, &str) = ("/house.typ", include_str!("../templates/house.typ"));
const BY_PRODUCT: (&str, &str) = (
    "/by-product.typ",
    include_str!("../templates/by-product.typ"),
);
const BY_DEPOT: (&str, &str) = ("/by-depot.typ", include_str!("../templates/by-depot.typ"));
const BY_CUSTOMER: (&str, &str) = (
    "/by-customer.typ",
    include_str!("../templates/by-customer.typ"),
);
const LABELS: (&str, &str) = ("/labels.typ", include_str!("../templates/labels.typ"));
const ROUTE_SHEETS: (&str, &str) = (
    "/route-sheets.typ",
    include_str!("../templates/route-sheets.typ"),
);
const DEPOT_LISTS: (&str, &str) = (
    "/depot-lists.typ",
    include_str!("../templates/depot-lists.typ"),
);

/// Everything a document is made with, but its data.
pub(crate) struct Shelf {
    pub(crate) library: LazyHash<Library>,
    pub(crate) book: LazyHash<FontBook>,
    pub(crate) fonts: Vec<Font>,
    pub(crate) data: FileId,
    templates: Vec<Source>,
}

impl Shelf {
    /// Reads fonts and templates; fails only if the program was built with damaged ones.
    pub(crate) fn fill() -> Result<Self, PaperError> {
        let fonts: Vec<Font> = FONTS
            .into_iter()
            .flat_map(|data| Font::iter(Bytes::new(data)))
            .collect();
        let files = [
            HOUSE,
            BY_PRODUCT,
            BY_DEPOT,
            BY_CUSTOMER,
            LABELS,
            ROUTE_SHEETS,
            DEPOT_LISTS,
        ];
        let templates = files.map(|(path, text)| Ok(Source::new(file(path)?, text.to_owned())));
        Ok(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            data: file("/data.json")?,
            templates: templates.into_iter().collect::<Result<_, PaperError>>()?,
        })
    }

    pub(crate) fn template(&self, id: FileId) -> Option<&Source> {
        self.templates.iter().find(|source| source.id() == id)
    }

    /// The template of a kind of document.
    pub(crate) fn template_of(kind: Kind) -> Result<FileId, PaperError> {
        let (path, _) = match kind {
            Kind::Preparation(Arrangement::ByProduct) => BY_PRODUCT,
            Kind::Preparation(Arrangement::ByDepot) => BY_DEPOT,
            Kind::Preparation(Arrangement::ByCustomer) => BY_CUSTOMER,
            Kind::Labels(_) => LABELS,
            Kind::RouteSheets => ROUTE_SHEETS,
            Kind::DepotLists => DEPOT_LISTS,
        };
        file(path)
    }
}

fn file(path: &str) -> Result<FileId, PaperError> {
    let path = VirtualPath::new(path).map_err(|error| PaperError::Template(error.to_string()))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}
