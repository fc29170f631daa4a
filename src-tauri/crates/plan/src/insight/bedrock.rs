//! May this be something other than bedrock? (E9)
