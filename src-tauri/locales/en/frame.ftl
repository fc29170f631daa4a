# The frame around every screen: side bar, palette, keys, help.

frame-places = Places
frame-open-places = Open the list of places
frame-close-places = Close the list of places
frame-skip = Skip to content
frame-group-reflect = Reflect
frame-group-talk = Talk
frame-group-share = Share
frame-encrypted = Encrypted here
frame-window-title = { $place } · Throughline

frame-example-name = Example plan
frame-example = This is an example plan. Look around, change what you like.
frame-example-end = Start my own

frame-broken-title = This screen stumbled
frame-broken-more = What was saved is safe. Try it again, or go on somewhere else.
frame-broken-again = Try again
frame-broken-home = Go home

frame-key-palette = Go anywhere, do anything
frame-key-search = Find something you wrote
frame-key-capture = Write down a goal
frame-key-undo = Take the last step back
frame-key-redo = Do it again
frame-key-share = Share & export
frame-key-lock = Lock
frame-key-settings = Settings
frame-key-zoom-in = Larger
frame-key-zoom-out = Smaller
frame-key-zoom-reset = Usual size
frame-key-full-screen = Full screen
frame-key-help = This list of keys
frame-key-back = Back
frame-key-forward = Forward
frame-quit = Quit

frame-help-title = Keys

frame-palette-title = Go anywhere, do anything, find anything
frame-palette-label = What are you looking for?
frame-palette-places = Places
frame-palette-do = Do
frame-palette-yours = Your words
frame-palette-nothing = Nothing by that name. Try another word.
frame-palette-found = { $count ->
    [0] Nothing found
    [one] One found
   *[other] { $count } found
  }

frame-capture-title = What is something you want?
frame-capture-label = A goal, in one line
frame-capture-more = Half a thought will do. It starts as yours alone.
frame-capture-keep = Keep it
frame-captured = Written down.

frame-leave-title = Not everything is saved
frame-leave-more = The last words you typed could not be saved. Stay, copy them or make room, and try again. If you leave now, they are gone.
frame-leave-stay = Stay
frame-leave-lock = Lock anyway
frame-leave-quit = Quit anyway
