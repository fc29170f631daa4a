# The desktop's own file dialogs.
dialog-save-title = Where would you like to keep it?
dialog-open-title = Which file?
dialog-recovery-sheet-name = Throughline recovery sheet
dialog-export-name = My plan
dialog-kind-pdf = PDF document
dialog-kind-json = Throughline plan, everything in it
dialog-kind-markdown = Markdown text
dialog-kind-csv = Table of goals
dialog-kind-svg = SVG picture
dialog-kind-png = PNG picture
dialog-kind-sealed = Sealed file
