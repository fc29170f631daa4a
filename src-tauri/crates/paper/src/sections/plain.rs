//! Plain kinds: all their entries, each with what leaves of it, as its declaration says.

use super::entry::entry;
use super::{Context, few_lines, fields, lists};
use crate::look;
use crate::model::Block;
use disclosure::{Given, Item, ItemField, Kind};

/// The kind that is said in its own section even where nothing but its title leaves.
const STANDS_BY_ITSELF: Kind = Kind::Strength;

/// The items of a kind. Answers to a question stand by what they answer, otherwise it is the plan's
/// order.
pub(super) fn all<'d>(context: &Context<'d>, kind: Kind) -> Vec<&'d Item> {
    let mut all: Vec<_> = context.disclosure.of(kind).collect();
    if question(context, kind).is_some() {
        all.sort_by_key(|item| answered(item));
    }
    all
}

/// The question that a kind answers as a whole, where it does.
fn question(context: &Context<'_>, kind: Kind) -> Option<String> {
    let id = format!("paper-kinds-{}-asked", kind.name());
    context.words.can_say(&id).then(|| context.words.say(&id))
}

/// The place of what an item answers in its closed list.
fn answered(item: &Item) -> Option<usize> {
    let one = item.fields.iter().find_map(lists::leaving_along)?;
    one.list.values().iter().position(|value| value.name == one.name)
}

/// All entries of a kind, as far as they are not said elsewhere.
pub(super) fn blocks(context: &Context<'_>, kind: Kind) -> Vec<Block> {
    let mut items = all(context, kind);
    items.retain(|item| !is_said_elsewhere(context, item));
    if items.is_empty() {
        return Vec::new();
    }
    if context.is_dense() && few_lines::suffice(context, kind) {
        return few_lines::blocks(context, &items);
    }
    let asked = question(context, kind).map(|asked| Block::introducing(asked, look::PROSE));
    let asked = asked.into_iter().flat_map(|asked| [Block::Space(3.0), asked]);
    asked.chain(items.into_iter().flat_map(|item| self::item(context, item))).collect()
}

/// An entry under its words; under how it stands where it is known by none.
fn item(context: &Context<'_>, item: &Item) -> Vec<Block> {
    let (standing, pairs) = (fields::standing(context, item), fields::pairs(context, item));
    match item.title.trim() {
        "" => entry(context, &standing, "", pairs),
        _ => entry(context, &item.title, &standing, pairs),
    }
}

/// Where room is short, an entry of which nothing more leaves is not said again beside one that names
/// it.
fn is_said_elsewhere(context: &Context<'_>, item: &Item) -> bool {
    let mut fields = context.disclosure.items.iter().flat_map(|other| &other.fields);
    context.is_dense()
        && item.kind != STANDS_BY_ITSELF
        && few_lines::is_bare(context, item)
        && fields.any(|field| names(field, item))
}

fn names(field: &ItemField, item: &Item) -> bool {
    let Given::Named { all } = &field.given else { return false };
    fields::tied_to(field.field) == Some(item.kind) && all.contains(&item.title)
}
