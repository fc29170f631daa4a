# Trash.

trash-title = Trash
