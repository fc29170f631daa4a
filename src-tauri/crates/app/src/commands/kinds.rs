//! Kinds as the window knows them: what each declared, so that one page, one list and one search serve
//! them all.

use plan::{Column, Declaration, Field, Kind, Leaves, List, Sort};
use serde_json::{Value, json};

/// What TypeScript must know of a description, and the descriptions.
const TYPES: &str = "\
/** A field of a kind, as it was declared. */
export type FieldDescription = {
  /** Its name in the body. */
  name: string;
  part: Part;
  /** Its words are `entries-part-<label>`. */
  label: string;
  sort: FieldSort;
  /** What is chosen from, for choices and answers. */
  list: List | null;
  /** The kind of entry it speaks of; any where it is none. */
  kind: Kind | null;
  /** The columns of records. */
  columns: Array<{ name: string; holds: 'words' | 'day' | 'flag' }>;
  /** Whether it leaves, and by what. */
  leaves: 'never' | 'with-entry' | 'chosen' | 'by-itself';
  needed: boolean;
};
export type FieldSort =
  | 'title' | 'line' | 'text' | 'texts' | 'choice' | 'choices' | 'flag' | 'day' | 'scale' | 'tie' | 'ties'
  | 'under' | 'rests' | 'answers' | 'witnesses' | 'records' | 'own';
/** What a kind said of itself. */
export type KindDescription = {
  sharedAs: Sharing | null;
  document: Document | null;
  between: boolean;
  onlyOne: boolean;
  fields: FieldDescription[];
  /** What leaves with it and is kept elsewhere. */
  gathered: FieldDescription[];
};
";

/// The descriptions of all kinds and lists.
pub(super) fn typescript() -> String {
    let kinds = Kind::used().map(|kind| (kind.name().to_owned(), self::kind(kind.declaration())));
    let lists = List::ALL.into_iter().map(|list| (name(list), self::list(list)));
    let (kinds, lists) = (object(kinds), object(lists));
    format!(
        "{TYPES}export const KINDS: {{ [key in Kind]: KindDescription }} = {kinds};\n\
         /** What is chosen from, in the order it is offered; the words of a value are `<words>-<value>`. */\n\
         export const LISTS: {{ [key in List]: {{ words: string; values: string[] }} }} = {lists};\n"
    )
}

/// An object a line for each member, in their order.
fn object(members: impl Iterator<Item = (String, Value)>) -> String {
    let lines: Vec<_> = members.map(|(name, value)| format!("  {}: {value}", json!(name))).collect();
    format!("{{\n{}\n}}", lines.join(",\n"))
}

fn kind(said: &Declaration) -> Value {
    json!({
        "sharedAs": said.shared_as,
        "document": said.document,
        "between": said.between,
        "onlyOne": said.only_one,
        "fields": said.fields.iter().map(field).collect::<Vec<_>>(),
        "gathered": said.gathered.iter().map(field).collect::<Vec<_>>(),
    })
}

fn field(field: &Field) -> Value {
    let (sort, list, kind, columns) = parts(field.sort);
    json!({
        "name": field.wire_name(),
        "part": field.part,
        "label": field.label,
        "sort": sort,
        "list": list,
        "kind": kind,
        "columns": columns.iter().map(column).collect::<Vec<_>>(),
        "leaves": leaves(field.leaves),
        "needed": field.needed,
    })
}

fn parts(sort: Sort) -> (&'static str, Option<List>, Option<Kind>, &'static [Column]) {
    match sort {
        Sort::Title => ("title", None, None, &[]),
        Sort::Line => ("line", None, None, &[]),
        Sort::Text => ("text", None, None, &[]),
        Sort::Texts => ("texts", None, None, &[]),
        Sort::Choice(list) => ("choice", Some(list), None, &[]),
        Sort::Choices(list) => ("choices", Some(list), None, &[]),
        Sort::Flag => ("flag", None, None, &[]),
        Sort::Day => ("day", None, None, &[]),
        Sort::Scale => ("scale", None, None, &[]),
        Sort::Tie(kind) => ("tie", None, kind, &[]),
        Sort::Ties(kind) => ("ties", None, kind, &[]),
        Sort::Under(kind) => ("under", None, kind, &[]),
        Sort::Rests => ("rests", None, Some(Kind::Bedrock), &[]),
        Sort::Answers(list) => ("answers", Some(list), None, &[]),
        Sort::Witnesses => ("witnesses", None, None, &[]),
        Sort::Records(columns) => ("records", None, None, columns),
        Sort::Own => ("own", None, None, &[]),
    }
}

fn column(column: &Column) -> Value {
    json!({ "name": column.name, "holds": column.holds })
}

fn leaves(leaves: Leaves) -> &'static str {
    match leaves {
        Leaves::Never => "never",
        Leaves::WithEntry => "with-entry",
        Leaves::Chosen => "chosen",
        Leaves::ByItself => "by-itself",
    }
}

fn list(list: List) -> Value {
    let values: Vec<_> = list.values().into_iter().map(|value| value.name).collect();
    json!({ "words": list.words(), "values": values })
}

fn name(list: List) -> String {
    json!(list).as_str().unwrap_or_default().to_owned()
}
