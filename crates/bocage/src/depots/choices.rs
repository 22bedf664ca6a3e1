//! What a depot's form offers to choose from: who keeps it, which categories come (DEP-2).

use domain::depots::DepotKind;
use domain::network::Module;
use platform::form::Form;

use super::store::{self, DepotFile};
use crate::customers::store as customers;
use crate::failure::Failure;
use crate::fields::Reader;
use crate::guard::DepotsWrite;
use crate::visit::Visit;

/// Values of a field with their words.
pub(super) type Choices = Vec<(String, String)>;

/// Who may be named keeper and which categories come are what the page shows, and nothing else:
/// the name of anybody else is not told through a depot.
pub(super) async fn check(
    visit: &mut Visit<DepotsWrite>,
    form: &mut Form,
    file: Option<&DepotFile>,
) -> Result<(), Failure> {
    let (keepers, groups) = (keepers(visit).await?, groups(visit, file).await?);
    let mut read = Reader::new(form, visit.words);
    read.keep_to("keeper", &keepers);
    read.keep_to("groups", &groups);
    Ok(())
}

/// People who hold a role here, by name.
pub(super) async fn keepers(visit: &mut Visit<DepotsWrite>) -> Result<Choices, Failure> {
    let keepers = store::list_keepers(&mut visit.tx).await?;
    Ok(keepers
        .into_iter()
        .map(|(id, name)| (id.to_string(), name))
        .collect())
}

/// The categories that can come to a professional depot.
pub(super) async fn groups(
    visit: &mut Visit<DepotsWrite>,
    file: Option<&DepotFile>,
) -> Result<Choices, Failure> {
    let groups = customers::list_groups(&mut visit.tx).await?;
    Ok(groups
        .into_iter()
        .filter(|_| sells_to_professionals(visit, file))
        .map(|group| (group.id.to_string(), group.name))
        .collect())
}

/// Whether professionals are served, or this depot was theirs already.
pub(super) fn sells_to_professionals(visit: &Visit<DepotsWrite>, file: Option<&DepotFile>) -> bool {
    visit.face.uses(Module::ProfessionalSales)
        || file.is_some_and(|file| file.kind.0 == DepotKind::Professional)
}
