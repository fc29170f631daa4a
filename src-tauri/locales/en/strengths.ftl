# Strengths: the list, words to start from, and the page of one.

## The list

strengths-title = Strengths
strengths-ask-more = It may feel small, since it is easy for you. That is often how one knows.
strengths-plain = Or simply name one
strengths-plain-question = What are you good at?
strengths-list = Your strengths
strengths-placeholder = The first thing that comes to mind

strengths-question-people-come-for = What do people come to you for?
strengths-question-easy-for-you = What is easy for you that others find hard?
strengths-question-thanked-for = What were you last thanked for?
strengths-question-proud-of = What are you quietly proud of?
strengths-question-notice-first = What do you notice first that others overlook?
strengths-question-hard-time = What carried you through a hard time?

strengths-row-evidence = { $times ->
    [one] showed once
   *[other] showed { $times } times
  }
strengths-row-witnesses = { $people ->
    [one] seen by one person
   *[other] seen by { $people } people
  }

## The page of one

strengths-text-label = The strength, in your words
strengths-asked = You were asked: { $question }
strengths-evidence = When did it show?
strengths-evidence-more = One time is enough. What happened, and about when.
strengths-evidence-what = What happened
strengths-evidence-on = About when
strengths-evidence-add = Add a time
strengths-evidence-name = time { $number }
strengths-witnesses = Who has seen it?
strengths-witnesses-more = Who, and what they said. It is fine to go and ask someone.

## Asking someone who knows the person for stories

strengths-ask = Ask someone for stories
strengths-ask-title = Whom would you like to ask?
strengths-ask-title-more = Others often remember best when we were at our best. They get a few questions, and their stories come back as witnesses of your strengths.
strengths-ask-whom = Someone who has seen you at work
strengths-ask-about = About these, if you like. None is fine too.
strengths-ask-reads = What { $who } reads
strengths-ask-nothing-else = Besides this, your name and the strengths you ticked, nothing leaves.
strengths-ask-nameless = Your name is not written down yet, so they read “someone”. It can be written under Share & export, where you introduce yourself.
strengths-ask-text = Save as text…
strengths-ask-page = Save as a page…
strengths-ask-seal = Seal it…
strengths-ask-seal-words = Seal it with six words…
strengths-ask-sealed = Sealed for { $who }. Give the file to them by any way you like.
strengths-ask-saved = Saved for { $who }. It is a plain form: anybody who has it can read it.
strengths-ask-another = Ask someone else

## Words to start from. They are no test, and nothing is counted.

strengths-words = Words to start from
strengths-words-more = This is no test and nothing is counted. Take a word that feels like you; it is yours to change.
strengths-words-show = Look at some words
strengths-words-hide = Put the words away
strengths-words-thinking = With ideas
strengths-words-making = With work
strengths-words-people = With people
strengths-words-leading = With a group
strengths-words-words = With words
strengths-words-self = With yourself

strengths-word-simplifying = Making things simple
strengths-word-connecting-ideas = Connecting ideas
strengths-word-curious = Staying curious
strengths-word-seeing-patterns = Seeing patterns
strengths-word-judgement = Judging what matters
strengths-word-questions = Asking good questions
strengths-word-imagining = Imagining what is not there yet
strengths-word-learning = Learning fast
strengths-word-numbers = Feeling at home in numbers
strengths-word-ahead = Thinking ahead

strengths-word-finishing = Finishing what is begun
strengths-word-care = Taking care over details
strengths-word-craft = Good craft
strengths-word-order = Bringing order
strengths-word-mending = Mending what is broken
strengths-word-starting = Starting from nothing
strengths-word-improvising = Improvising
strengths-word-taste = An eye for how it looks
strengths-word-tools = Making tools for others
strengths-word-steady = Steady work over a long time

strengths-word-listening = Listening
strengths-word-patience = Patience
strengths-word-encouraging = Encouraging
strengths-word-trust = Being someone to trust
strengths-word-sensing = Sensing how someone feels
strengths-word-teaching = Teaching
strengths-word-kindness = Kindness
strengths-word-honest = Saying honest things kindly
strengths-word-humour = Humour
strengths-word-welcoming = Making newcomers feel at home

strengths-word-deciding = Deciding when others hesitate
strengths-word-calm = Keeping calm when it is loud
strengths-word-peace = Making peace
strengths-word-together = Bringing people together
strengths-word-fairness = Fairness
strengths-word-courage = Courage to say no
strengths-word-direction = Showing a direction
strengths-word-handing-over = Letting others shine
strengths-word-hosting = Leading a good meeting
strengths-word-negotiating = Finding terms for all sides

strengths-word-writing = Writing clearly
strengths-word-telling = Telling a story
strengths-word-speaking = Speaking to a room
strengths-word-explaining = Explaining to anyone
strengths-word-naming = Finding the right word
strengths-word-drawing = Drawing what others only say
strengths-word-languages = Moving between languages
strengths-word-convincing = Winning people over
strengths-word-summing-up = Summing up
strengths-word-editing = Making others’ words better

strengths-word-stamina = Stamina
strengths-word-reliable = Keeping promises
strengths-word-owning = Owning mistakes
strengths-word-change = Being at ease with change
strengths-word-focus = Deep focus
strengths-word-modest = Modesty
strengths-word-hope = Hope
strengths-word-discipline = Discipline
strengths-word-grateful = Gratitude
strengths-word-self-knowledge = Knowing one’s limits
