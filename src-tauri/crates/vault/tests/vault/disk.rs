//! A disk that does not do what is asked: full, or not to be written.
#![cfg(target_os = "linux")]

use crate::support::*;
use std::fs;
use std::io::Write;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;
use vault::{CommitError, Cost, CreateError, Folder, OpenError, Secret, SystemRandom, Trouble, Vault};

/// Tests of this file that need another user or a limit run themselves again under it; this
/// names the folder to work in.
const INSIDE: &str = "VAULT_TEST_INSIDE";
const NOBODY: u32 = 65_534;

fn is_root() -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    status.lines().any(|line| line.starts_with("Uid:\t0\t"))
}

/// Runs one test of this binary again, prepared by `prepare`, and expects it to pass.
fn run_again(test: &str, folder: &Path, prepare: impl FnOnce(&mut Command)) {
    // A copy where anybody may run it: the build folder may be closed to other users.
    let copy = folder.join("tests");
    fs::copy(std::env::current_exe().unwrap(), &copy).unwrap();
    let mut command = Command::new("/bin/sh");
    command.args(["-c", "ulimit -v ${MEMORY:-unlimited}; exec \"$0\" \"$@\""]);
    command.arg(&copy).args(["--exact", test, "--nocapture"]).env(INSIDE, folder);
    prepare(&mut command);
    let output = command.output().unwrap();
    let said =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}

fn inside() -> Option<std::path::PathBuf> {
    std::env::var_os(INSIDE).map(Into::into)
}

/// A folder that a user without rights may enter, owned by them where we can give it away.
fn common_ground() -> tempfile::TempDir {
    let home = tempfile::TempDir::new().unwrap();
    if is_root() {
        std::os::unix::fs::chown(home.path(), Some(NOBODY), Some(NOBODY)).unwrap();
    }
    home
}

fn as_nobody(command: &mut Command) {
    if is_root() {
        command.uid(NOBODY).gid(NOBODY);
    }
}

fn close(path: &Path, mode: u32) {
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(mode)).unwrap();
}

#[test]
fn a_folder_that_may_not_be_written_is_named() {
    let Some(home) = inside() else {
        let home = common_ground();
        return run_again("disk::a_folder_that_may_not_be_written_is_named", home.path(), as_nobody);
    };
    let path = home.join("vault");
    let folder = Folder::new(&path);
    let made = Vault::create(&folder, &passphrase(), Cost::least(), &mut SystemRandom, day(0));
    let (mut vault, code) = made.unwrap();
    edit(&mut vault, &add(1, goal("Lead")), day(0));
    let change = vault.plan().unwrap().draft(&add(2, goal("Rest")), day(1)).unwrap();

    close(&path, 0o500);
    assert_eq!(vault.commit(&change, day(1)), Err(CommitError::Trouble(Trouble::ReadOnly)));
    assert_eq!(titles(&vault), ["Lead"], "what was saved can be read");
    assert!(vault.back_up(vault::Reason::ByHand, day(1)).is_err());
    close(&path, 0o700);
    vault.commit(&change, day(1)).unwrap();
    drop(vault);

    let open = || Vault::open(&folder, Secret::RecoveryCode(&code), day(2)).map(drop);
    close(&path.join("vault.db"), 0o400);
    assert_eq!(open(), Err(OpenError::Trouble(Trouble::ReadOnly)));
    close(&path.join("vault.db"), 0o600);
    close(&path.join("vault.lock"), 0o400);
    assert_eq!(open(), Err(OpenError::Trouble(Trouble::ReadOnly)));
    close(&path.join("vault.lock"), 0o600);
    close(&path, 0o000);
    assert!(matches!(folder.state(), vault::Presence::Unreachable(_)));
    assert_eq!(open(), Err(OpenError::Trouble(Trouble::ReadOnly)));
    close(&path, 0o700);
    assert_eq!(open(), Ok(()));

    close(&home, 0o500);
    let made = Vault::create(
        &Folder::new(home.join("other")),
        &passphrase(),
        Cost::least(),
        &mut SystemRandom,
        day(0),
    );
    assert_eq!(made.err(), Some(CreateError::Trouble(Trouble::ReadOnly)));
    close(&home, 0o700);
}

#[test]
fn too_little_memory_is_not_called_a_wrong_passphrase() {
    let Some(home) = inside() else {
        let home = common_ground();
        let folder = Folder::new(home.path().join("vault"));
        drop(Vault::create(&folder, &passphrase(), Cost::calibrated(), &mut SystemRandom, day(0)).unwrap());
        // Enough to run the test, not enough for the 64 MiB and more that the key takes.
        let with_little = |command: &mut Command| {
            command.env("MEMORY", "60000");
        };
        return run_again(
            "disk::too_little_memory_is_not_called_a_wrong_passphrase",
            home.path(),
            with_little,
        );
    };
    let folder = Folder::new(home.join("vault"));
    let opened = Vault::open(&folder, Secret::Passphrase(&passphrase()), day(1));
    assert_eq!(opened.err(), Some(OpenError::OutOfMemory));
}

/// A disk of a few megabytes; `None` where we may not make one.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    fn new() -> Option<SmallDisk> {
        let place = tempfile::TempDir::new().unwrap();
        let mounted =
            Command::new("mount").args(["-t", "tmpfs", "-o", "size=24m", "tmpfs"]).arg(place.path()).output();
        mounted.is_ok_and(|output| output.status.success()).then_some(SmallDisk(place))
    }

    /// Fills it up to this many bytes.
    fn fill_but(&self, spare: u64) {
        let size = free_bytes(self.0.path()).saturating_sub(spare);
        let filler = fs::OpenOptions::new().append(true).create(true).open(self.0.path().join("filler"));
        filler.unwrap().write_all(&vec![1; size as usize]).unwrap();
    }

    fn make_room(&self) {
        fs::remove_file(self.0.path().join("filler")).unwrap();
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0.path()).status();
    }
}

fn free_bytes(path: &Path) -> u64 {
    let output = Command::new("df").args(["--output=avail", "-B1"]).arg(path).output().unwrap();
    String::from_utf8_lossy(&output.stdout).lines().nth(1).unwrap().trim().parse().unwrap()
}

/// Where no disk can be made, the same is tried in the crate's own tests by a limit on pages.
#[test]
fn a_full_disk_is_named_and_deleting_still_works() {
    let Some(disk) = SmallDisk::new() else { return };
    let folder = Folder::new(disk.0.path().join("vault"));
    let made = Vault::create(&folder, &passphrase(), Cost::least(), &mut SystemRandom, day(0));
    let (mut vault, code) = made.unwrap();
    edit(&mut vault, &add(1, goal(&"Lead ".repeat(10_000))), day(0));
    disk.fill_but(0);

    let change = vault.plan().unwrap().draft(&add(2, goal(&"Rest ".repeat(10_000))), day(1)).unwrap();
    assert_eq!(vault.commit(&change, day(1)), Err(CommitError::Trouble(Trouble::DiskFull)));
    assert!(vault.is_short_of_room());
    assert_eq!(titles(&vault).len(), 1, "what was saved can be read");
    edit(&mut vault, &trash(1), day(1));
    vault.erase(&[id(1)], day(1)).unwrap();
    disk.fill_but(0);
    assert_eq!(vault.back_up(vault::Reason::ByHand, day(1)), Err(Trouble::DiskFull));
    assert_eq!(folder.backups().unwrap(), [], "half a backup is none");
    drop(vault);
    drop(Vault::open(&folder, Secret::RecoveryCode(&code), day(2)).unwrap());

    disk.make_room();
    let mut vault = Vault::open(&folder, Secret::RecoveryCode(&code), day(2)).unwrap();
    vault.commit(&change, day(2)).unwrap();
    assert!(vault.check().unwrap().is_sound());
}

#[test]
fn no_vault_is_half_made_on_a_full_disk() {
    let Some(disk) = SmallDisk::new() else { return };
    let folder = Folder::new(disk.0.path().join("vault"));
    let create = || Vault::create(&folder, &passphrase(), Cost::least(), &mut SystemRandom, day(0));
    disk.fill_but(40_000);
    assert_eq!(create().err(), Some(CreateError::Trouble(Trouble::DiskFull)));
    disk.make_room();
    let (vault, _) = create().unwrap();
    assert_eq!(titles(&vault), Vec::<String>::new());
}
