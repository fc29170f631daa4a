# Keeping what is drawn as a picture.

picture-save-title = Keep it as a picture
picture-save-more = The picture shows everything that is on it, also what is only for you. Whoever gets the file sees all of it.
picture-save-form = As what?
picture-save-svg = SVG, sharp at any size
picture-save-png = PNG, for anywhere
picture-save-do = Save…
picture-saved = The picture is saved.
picture-save-not-drawn = The picture could not be drawn. Nothing was saved.
