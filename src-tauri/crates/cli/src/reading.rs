//! Reading what someone sealed, and answering it, from the terminal. A plan is opened only where
//! the file was sealed for its key.

use crate::arguments::{Reply, Said, SealedFile};
use crate::carrying::shown;
use crate::opening;
use crate::passphrase::Passphrases;
use crate::printing::Printing;
use crate::trouble::{Trouble, Wrong};
use app::wire::Answering;
use app::{Saying, Throughline};

/// Opens a sealed file and says what is in it.
pub(crate) fn open(
    program: &mut Throughline,
    sealed: &SealedFile,
    passphrases: &Passphrases<'_>,
    printing: &mut Printing,
) -> Result<(), Trouble> {
    unseal(program, sealed, passphrases, printing)?;
    printing.out(program.opened_as_text()?.trim_end());
    Ok(())
}

/// Seals an answer to a sealed file.
pub(crate) fn reply(
    program: &mut Throughline,
    asked: &Reply,
    passphrases: &Passphrases<'_>,
    printing: &mut Printing,
) -> Result<(), Trouble> {
    if asked.answer.exists() && !asked.replace {
        return Err(Wrong::FileExists.into());
    }
    unseal(program, &asked.sealed, passphrases, printing)?;
    // People count from one.
    let about = asked.about.map(|number| number.wrapping_sub(1));
    let answers: Vec<_> =
        said(&asked.said).into_iter().map(|saying| Answering { about, asked: None, saying }).collect();
    program.answer(&asked.from, &answers, &asked.answer)?;
    printing.say("cli-replied", &[("file", shown(&asked.answer).into())]);
    Ok(())
}

fn unseal(
    program: &mut Throughline,
    sealed: &SealedFile,
    passphrases: &Passphrases<'_>,
    printing: &Printing,
) -> Result<(), Trouble> {
    if program.choose_sealed(&sealed.file)?.needs_words {
        let words = Passphrases::new(sealed.words_file.as_deref(), printing.words()).six_words()?;
        program.unseal(Some(&words))?;
    } else {
        opening::unlock(program, passphrases)?;
        program.unseal(None)?;
    }
    Ok(())
}

/// All that is said, in the order in which one listens before one advises.
fn said(said: &Said) -> Vec<Saying> {
    let words =
        |all: &[String], saying: fn(String) -> Saying| all.iter().cloned().map(saying).collect::<Vec<_>>();
    [
        words(&said.questions, |words| Saying::Question { words }),
        words(&said.playbacks, |words| Saying::Playback { words }),
        words(&said.stories, |words| Saying::Story { words }),
        words(&said.recognitions, |words| Saying::Recognition { words }),
        words(&said.advice, |words| Saying::Advice { words }),
    ]
    .concat()
}
