use throughline_tests::{Person, Stage};

#[test]
fn opens() {
    let stage = Stage::new();
    let person = Person::opens(&stage, "smoke");
    std::process::Command::new("import")
        .args(["-display", stage.display(), "-window", "root", "/tmp/w/smoke_x.png"])
        .status()
        .unwrap();
    println!("{}", person.reads());
    println!("{}", person.ask("return document.title + location.href", vec![]));
    std::fs::write("/tmp/w/smoke.png", person.picture()).unwrap();
    println!("{}", person.ask("return document.documentElement.outerHTML.slice(0,1500)", vec![]));
}
