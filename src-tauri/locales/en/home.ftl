# Home.

home-title = Home
home-pick-up = Where would you like to pick up?
home-last-time = Last time, you were here
home-quoted = “{ $words }”
home-you-said = You said: { $words }
home-kept-open = You kept this open: { $question }
home-no-why = Why this? There is no answer yet, and half of one will do.
home-not-down = Is there something underneath that?
home-keep-digging = Keep digging
home-begin-digging = Ask why
home-not-today = Not today
home-not-today-title = Nothing has to happen today
home-not-today-more = Everything stays as you left it.
home-after-all = After all, yes
home-settled = Every goal has come down to bedrock.
home-settled-more = Read one again, or write down what else you would like.
home-recent = Goals you wrote on last
home-all-goals = All goals
home-handed = Handed over last
home-handed-none = Nothing has left this computer.
home-handed-choose = Choose what to hand over
home-handed-ledger = All that was handed over
home-begin = What would you like to be true one day?
home-begin-more = A job, a craft, a way of working, a life elsewhere. Half a thought will do, and nobody else sees it.
home-begin-label = A goal, in one line
home-begin-keep = Keep it
