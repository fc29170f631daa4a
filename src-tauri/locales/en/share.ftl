# Share & export.

share-title = Share & export
