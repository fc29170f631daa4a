//! The invariants of the house, each proved by reading manifests, sources and settings. A failing
//! test names file and line.

mod checkout;
mod circles;
mod closed;
mod code;
mod colours;
mod commands;
mod documents;
mod doubles;
mod form;
mod imports;
mod licences;
mod licensed;
mod manifests;
mod network;
mod pages;
mod purity;
mod rooms;
mod settings;
mod words;
