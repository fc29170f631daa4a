//! "You said something like this before." (E9)
