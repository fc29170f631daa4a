# Home.

home-title = Home
