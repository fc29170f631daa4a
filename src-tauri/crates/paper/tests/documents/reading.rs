//! Reads a finished PDF back by what it says of itself: the structure tree, and on each page the
//! pieces of text by the fonts' own tables. It shares no code with what wrote it.

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::BTreeMap;

pub struct Reading {
    pdf: Document,
    pub pages: Vec<Page>,
}

#[derive(Default)]
pub struct Page {
    /// The text of each marked piece, by its number.
    pub pieces: BTreeMap<i64, String>,
    /// What is no part of the document.
    pub artifacts: String,
}

/// A letter of a font: its code to its text.
type Letters = BTreeMap<u16, String>;

impl Reading {
    pub fn of(bytes: &[u8]) -> Reading {
        let pdf = Document::load_mem(bytes).expect("a PDF");
        let pages = pdf.page_iter().map(|id| Page::of(&pdf, id)).collect();
        Reading { pdf, pages }
    }

    /// The structure tree with the text of each element, and the artifacts of each page.
    pub fn told(&self) -> String {
        let mut told = String::new();
        for child in array(self.tree(), b"K", &self.pdf) {
            self.tell(&child, 0, &mut told);
        }
        for (number, page) in self.pages.iter().enumerate() {
            told.push_str(&format!("page {} also has: {}\n", number + 1, page.artifacts));
        }
        told
    }

    /// The role of the element that each page ends with.
    pub fn last_roles(&self) -> Vec<String> {
        let role_of = |page: usize| {
            let (last, _) = self.pages[page].pieces.iter().rfind(|(_, text)| !text.is_empty())?;
            let numbers = self.pdf.get_dictionary(reference(self.tree(), b"ParentTree")).ok()?;
            let numbers = numbers.get(b"Nums").and_then(Object::as_array).ok()?;
            let elements = numbers[page * 2 + 1].as_array().ok()?;
            let element = self.pdf.get_dictionary(elements[*last as usize].as_reference().ok()?).ok()?;
            Some(name(element, b"S"))
        };
        (0..self.pages.len()).map(|page| role_of(page).unwrap_or_default()).collect()
    }

    pub fn catalog(&self) -> &Dictionary {
        self.pdf.catalog().expect("a catalog")
    }

    pub fn titles(&self) -> Vec<String> {
        let mut titles = Vec::new();
        if let Ok(outline) = self.catalog().get(b"Outlines").and_then(Object::as_reference) {
            self.titles_below(outline, 0, &mut titles);
        }
        titles
    }

    pub fn page_size(&self) -> Vec<f32> {
        let page = self.pdf.page_iter().next().expect("a page");
        let page = self.pdf.get_dictionary(page).expect("a page");
        let sides = page.get(b"MediaBox").and_then(Object::as_array).expect("a size");
        sides.iter().map(|side| side.as_float().expect("a number")).collect()
    }

    /// How many links the pages have that lead to a page of the document.
    pub fn links(&self) -> usize {
        let pages: Vec<ObjectId> = self.pdf.page_iter().collect();
        let leads = |annotation: &Dictionary| {
            let target = annotation.get(b"Dest").and_then(Object::as_array).map(|d| d[0].as_reference());
            matches!(target, Ok(Ok(page)) if pages.contains(&page))
        };
        let annotations = pages.iter().flat_map(|id| self.pdf.get_page_annotations(*id).unwrap_or_default());
        annotations.filter(|annotation| leads(annotation)).count()
    }

    fn titles_below(&self, parent: ObjectId, depth: usize, titles: &mut Vec<String>) {
        let mut next =
            self.pdf.get_dictionary(parent).and_then(|p| p.get(b"First")).and_then(Object::as_reference);
        while let Ok(id) = next {
            let item = self.pdf.get_dictionary(id).expect("an entry");
            titles.push(format!("{}{}", "  ".repeat(depth), text(item, b"Title")));
            self.titles_below(id, depth + 1, titles);
            next = item.get(b"Next").and_then(Object::as_reference);
        }
    }

    fn tree(&self) -> &Dictionary {
        let tree = reference(self.catalog(), b"StructTreeRoot");
        self.pdf.get_dictionary(tree).expect("a structure tree")
    }

    fn tell(&self, object: &Object, depth: usize, told: &mut String) {
        let Ok(element) = self.pdf.dereference(object).and_then(|(_, o)| o.as_dict()) else { return };
        if element.get(b"S").is_err() {
            return;
        }
        let kids = array(element, b"K", &self.pdf);
        let own: String = kids.iter().filter_map(|kid| self.piece(kid)).collect();
        let notes =
            [noted("alt", text(element, b"Alt")), noted("lang", text(element, b"Lang")), self.scope(element)];
        let line = format!("{}{}{} {}", "  ".repeat(depth), name(element, b"S"), notes.concat(), own);
        told.push_str(line.trim_end());
        told.push('\n');
        kids.iter().for_each(|kid| self.tell(kid, depth + 1, told));
    }

    fn piece(&self, kid: &Object) -> Option<String> {
        let kid = kid.as_dict().ok()?;
        let number = kid.get(b"MCID").and_then(Object::as_i64).ok()?;
        let page = self.pdf.page_iter().position(|id| id == reference(kid, b"Pg"))?;
        Some(self.pages[page].pieces.get(&number).cloned().unwrap_or_default())
    }

    fn scope(&self, element: &Dictionary) -> String {
        let scope = element.get(b"A").and_then(Object::as_dict).map(|a| name(a, b"Scope"));
        noted("scope", scope.unwrap_or_default())
    }
}

impl Page {
    fn of(pdf: &Document, id: ObjectId) -> Page {
        let letters = letters(pdf, id);
        let content = Content::decode(&pdf.get_page_content(id)).expect("operations");
        let mut page = Page::default();
        let (mut open, mut font): (Vec<Marked>, &[u8]) = (Vec::new(), b"");
        for operation in &content.operations {
            match operation.operator.as_str() {
                "BDC" | "BMC" => open.push(Marked::of(operation)),
                "EMC" => page.close(open.pop().expect("what is closed is open")),
                "Tf" => font = operation.operands[0].as_name().expect("a name"),
                "TJ" => {
                    let said = shown(operation, &letters[font]);
                    open.last_mut().expect("all text is marked").said.push_str(&said);
                }
                _ => {}
            }
        }
        assert!(open.is_empty(), "what is opened is closed");
        page
    }

    fn close(&mut self, marked: Marked) {
        let said = marked.actual.unwrap_or(marked.said);
        match marked.number {
            Some(number) => assert!(self.pieces.insert(number, said).is_none(), "numbers are unique"),
            None => self.artifacts.push_str(&said),
        }
    }
}

/// A piece of a page that is being read.
struct Marked {
    number: Option<i64>,
    actual: Option<String>,
    said: String,
}

impl Marked {
    fn of(operation: &Operation) -> Marked {
        let properties = operation.operands.get(1).and_then(|o| o.as_dict().ok());
        let number = properties.and_then(|p| p.get(b"MCID").ok()).and_then(|n| n.as_i64().ok());
        let actual = properties.filter(|p| p.has(b"ActualText")).map(|p| text(p, b"ActualText"));
        Marked { number, actual, said: String::new() }
    }
}

fn shown(operation: &Operation, letters: &Letters) -> String {
    let strings = operation.operands[0].as_array().expect("an array").iter().filter_map(|o| o.as_str().ok());
    let codes = strings.flat_map(|s| s.chunks(2).map(|two| u16::from_be_bytes([two[0], two[1]])));
    codes.map(|code| letters.get(&code).cloned().unwrap_or_default()).collect()
}

fn letters(pdf: &Document, page: ObjectId) -> BTreeMap<Vec<u8>, Letters> {
    let fonts = pdf.get_page_fonts(page).expect("fonts");
    let table = |font: &Dictionary| {
        let stream =
            pdf.get_object(reference(font, b"ToUnicode")).and_then(Object::as_stream).expect("a table");
        let table = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
        String::from_utf8(table).expect("a table").lines().filter_map(mapping).collect()
    };
    fonts.into_iter().map(|(name, font)| (name, table(font))).collect()
}

fn mapping(line: &str) -> Option<(u16, String)> {
    let (code, units) = line.strip_prefix('<')?.split_once("> <")?;
    let units = units.strip_suffix('>')?;
    let unit = |at: usize| u16::from_str_radix(&units[at..at + 4], 16).ok();
    let units: Vec<u16> = (0..units.len()).step_by(4).filter_map(unit).collect();
    Some((u16::from_str_radix(code, 16).ok()?, String::from_utf16(&units).ok()?))
}

fn array(dictionary: &Dictionary, key: &[u8], pdf: &Document) -> Vec<Object> {
    match dictionary.get(key).and_then(|o| pdf.dereference(o)).map(|(_, o)| o.clone()) {
        Ok(Object::Array(array)) => array,
        Ok(_) => vec![dictionary.get(key).expect("it is there").clone()],
        Err(_) => Vec::new(),
    }
}

fn reference(dictionary: &Dictionary, key: &[u8]) -> ObjectId {
    dictionary.get(key).and_then(Object::as_reference).expect("a reference")
}

fn name(dictionary: &Dictionary, key: &[u8]) -> String {
    let name = dictionary.get(key).and_then(Object::as_name).unwrap_or_default();
    String::from_utf8_lossy(name).into_owned()
}

fn text(dictionary: &Dictionary, key: &[u8]) -> String {
    dictionary.get(key).and_then(lopdf::decode_text_string).unwrap_or_default()
}

fn noted(what: &str, value: String) -> String {
    if value.is_empty() { value } else { format!(" [{what}: {value}]") }
}
