//! What the file says about itself.

use super::{Finishing, dictionary, name};
use crate::PaperError;
use crate::model::Document;
use lopdf::{Object, Stream, StringFormat, text_string};
use words::Words;

/// Adds title, language, the day it was made, and the same as XMP.
pub(super) fn add(work: &mut Finishing<'_>, document: &Document) -> Result<(), PaperError> {
    let program = Words::new(&document.language).say("common-program");
    let information = information(work, document, &program);
    work.pdf.trailer.set("Info", information);
    let kind = dictionary([("Type", name("Metadata")), ("Subtype", name("XML"))]);
    let xmp = Stream::new(kind, xmp(document, &program).into_bytes()).with_compression(false);
    let metadata = work.pdf.add_object(xmp);
    let catalog = work.catalog()?;
    catalog.set("Metadata", metadata);
    catalog.set("Lang", text_string(&document.language));
    catalog.set("ViewerPreferences", dictionary([("DisplayDocTitle", true.into())]));
    catalog.set("PageLayout", name("SinglePage"));
    if catalog.get(b"Outlines").is_err() {
        catalog.set("PageMode", name("UseNone"));
    }
    Ok(())
}

/// In place of printpdf's, which has the clock in it and claims a standard. It takes that one's
/// number: poppler stumbles over some files with a gap in their numbers.
fn information(work: &mut Finishing<'_>, document: &Document, program: &str) -> lopdf::ObjectId {
    let old = work.pdf.trailer.get(b"Info").and_then(Object::as_reference);
    let day =
        Object::String(document.made.format("D:%Y%m%d").to_string().into_bytes(), StringFormat::Literal);
    let mut information = dictionary([
        ("Title", text_string(&document.title)),
        ("Creator", text_string(program)),
        ("Producer", text_string(program)),
        ("CreationDate", day.clone()),
        ("ModDate", day),
    ]);
    if !document.author.is_empty() {
        information.set("Author", text_string(&document.author));
    }
    let id = old.unwrap_or_else(|_| work.pdf.new_object_id());
    work.pdf.objects.insert(id, information.into());
    id
}

fn xmp(document: &Document, program: &str) -> String {
    let (title, author) = (escaped(&document.title), escaped(&document.author));
    let (language, program) = (escaped(&document.language), escaped(program));
    let day = document.made.format("%Y-%m-%d");
    let creator = if author.is_empty() {
        String::new()
    } else {
        format!("<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\n")
    };
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
         <rdf:Description rdf:about=\"\"\n\
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n\
         xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n\
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n\
         <dc:format>application/pdf</dc:format>\n\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\n\
         {creator}\
         <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\n\
         <pdf:Producer>{program}</pdf:Producer>\n\
         <xmp:CreatorTool>{program}</xmp:CreatorTool>\n\
         <xmp:CreateDate>{day}</xmp:CreateDate>\n\
         <xmp:ModifyDate>{day}</xmp:ModifyDate>\n\
         </rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>"
    )
}

/// A text as XML may hold it.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn a_name_cannot_break_out_of_the_metadata() {
        assert_eq!(escaped("R&D <\"x\">"), "R&amp;D &lt;&quot;x&quot;&gt;");
    }
}
