//! What answers while a session goes on. Before any command is looked at, so that one that is
//! added later is refused too, unless it is named here.

use crate::program::Program;
use app::wire::{Code, Problem};
use tauri::ipc::Invoke;
use tauri::{Manager, Wry};

/// The session's own commands, and those that know nothing of the plan.
const IN_SESSION: [&str; 12] = [
    "welcome",
    "clock",
    "lock",
    "quit",
    "stay",
    "toggle_full_screen",
    "set_theme",
    "sitting",
    "write_pad",
    "tick_step",
    "set_letter_keys",
    "end_session",
];

/// Lets a command through to where it is carried out, or refuses it.
pub(crate) fn gated(
    carry_out: impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static,
) -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    move |invoke| {
        if passes(&invoke) {
            return carry_out(invoke);
        }
        invoke.resolver.reject(Problem::from(Code::InSession));
        true
    }
}

fn passes(invoke: &Invoke<Wry>) -> bool {
    let goes_on = invoke.message.webview_ref().state::<Program>().in_session();
    !goes_on || IN_SESSION.contains(&invoke.message.command())
}
