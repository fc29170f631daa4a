# The first run, in three steps.

welcome-step = Step { $step } of 3
welcome-title = Good to see you
welcome-begin = Begin
welcome-passphrase-title = Choose a passphrase
welcome-passphrase-more = It locks everything you will write. You type it when you open Throughline.
welcome-passphrase-next = Lock it with this
welcome-making = Making your vault…
welcome-code-title = Your recovery code
welcome-code-next = I have it on paper
welcome-type-back-title = Try the code once
welcome-type-back-next = Check it
welcome-see-code = See the code again
welcome-question-title = What is something you want?
welcome-question-more = A job, a craft, a way of working, a sum of money, a life elsewhere. One line is enough, and it can change tomorrow. Nobody else sees it.
welcome-question-label = Something you want
welcome-question-placeholder = I want to …
welcome-question-next = Start here
welcome-guided = Be led through it, fifteen minutes
welcome-example = Look around in an example plan
welcome-later = Not today
