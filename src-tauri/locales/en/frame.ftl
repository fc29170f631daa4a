# The frame around every screen: side bar, palette, help.

frame-places = Places
frame-skip = Skip to content
frame-group-reflect = Reflect
frame-group-share = Share
frame-encrypted = Encrypted here
frame-home = Home
