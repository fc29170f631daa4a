# The history of an entry: how it was, beside how it is.

history-title = How it was before
history-more = Everything you wrote is kept. Choose a time to see it beside how it is now.
history-times = Times
history-only-now = It has been like this from the start.
history-now = Now
history-is-now = As it is now
history-same-words = The words were the same then. Only its place, or who may see it, was different.
history-nothing = (nothing)
history-taken-out = taken out since:
history-put-in = added since:
history-bring-back = Bring this back
history-brought-back = It is as it was then.
history-legend = <was>Struck through</was> is gone since, <is>underlined</is> came since.
history-loading = Looking…
