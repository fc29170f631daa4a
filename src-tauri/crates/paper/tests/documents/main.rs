//! Documents, read back by other means than those that made them.
#![allow(missing_docs, unreachable_pub, reason = "a test has no readers but its own")]

mod between;
mod build;
mod chosen;
mod declared;
mod file;
mod for_both;
mod found;
mod growth_plan;
mod hostile;
mod layouts;
mod markdown;
mod reading;
mod samples;
mod scripts;
mod texts;
mod tools;
