# The documents: what the program says beside the person's own words.

## Growth plan

paper-growth-plan = Growth plan
paper-growth-plan-title = { paper-growth-plan }, { $name }
paper-from = From
paper-for = For
paper-on = On
paper-about-person = { $role }, { $organisation }
paper-for-on = For { $name } · { $date }
paper-page = Page { $page } of { $pages }

paper-relationship-mentor = mentor
paper-relationship-coach = coach
paper-relationship-manager = manager
paper-relationship-peer = peer
paper-relationship-sponsor = sponsor
paper-relationship-life-coach = life coach
paper-relationship-learning-circle = learning circle
paper-relationship-mentee = mentee

paper-goals = What I want
paper-essence-alternative = { $goals ->
    [one] A cut through the ground: one goal at the surface
   *[other] A cut through the ground: { $goals } goals at the surface
  }{ $grounds ->
    [0] .
    [one] , and the bedrock they rest on.
   *[other] , and { $grounds } kinds of bedrock that they rest on.
  }
paper-throughline-alternative = { $goals ->
    [one] A drawing: one goal at the surface
   *[other] A drawing: { $goals } goals at the surface
  }{ $grounds ->
    [0] .
    [one] , and lines from goals down to the bedrock they rest on.
   *[other] , and lines from goals down to { $grounds } kinds of bedrock that they rest on.
  }
paper-found = What else I found
paper-and-more = { $named }, and { $more ->
    [one] one more
   *[other] { $more } more
  }
paper-contents = In this document
paper-room = Room for our talk
paper-bedrock = Bedrock
paper-bedrock-under-one = Bedrock under { $goal }
paper-bedrock-under-all = { $goals ->
    [2] Bedrock under both
   *[other] Bedrock under all { $goals }
  }
paper-bedrock-under-some = Bedrock under { $goals } of { $all }
paper-bedrock-shared = Bedrock, also under { $goals }
paper-bedrock-shared-by-many = Bedrock, also under { $goals } other goals
paper-quoted = “{ $words }”
paper-listed = { $first }, { $next }

## A goal

paper-horizon-months = Within some months
paper-horizon-year = Within a year
paper-horizon-two-years = Within two years
paper-horizon-five-years = Within five years
paper-horizon-someday = Someday
paper-horizon-by = By { $date }
paper-setting-this-team = in this team
paper-setting-elsewhere-here = elsewhere in this organisation
paper-setting-outside = outside this organisation
paper-setting-anywhere = wherever it may be
# Such as: Within a year · in this team · active
paper-joined = { $first } · { $next }
paper-state-exploring = exploring
paper-state-active = active
paper-state-resting = resting
paper-state-reached = reached
paper-state-let-go = let go

paper-whys-alternative = { $ways ->
    [one] A cut through the ground below the goal, { $layers ->
        [one] one layer
       *[other] { $layers } layers
      } deep
   *[other] A cut through the ground below the goal: { $ways } ways down, { $layers ->
        [one] one layer
       *[other] up to { $layers } layers
      } deep
  }{ $grounds ->
    [0] .
    [one] , down to bedrock.
   *[other] , down to bedrock in { $grounds } places.
  }

paper-pulls = What draws me
paper-motivation-influence = Influence
paper-motivation-authority = Authority
paper-motivation-recognition = Recognition
paper-motivation-growth = Growth and mastery
paper-motivation-autonomy = Autonomy
paper-motivation-meaning = Meaning
paper-motivation-compensation = Compensation
paper-motivation-next-rung = The next rung

paper-importance = How much it matters
paper-importance-level = { $level } of 10
paper-measures = How it would show
paper-measures-what = Result
paper-measures-start = At the start
paper-measures-now = Now
paper-measures-target = To reach
paper-notes = Notes

## What I found out about myself

# Kinds, parts and lists have words here only where the page says them otherwise than entries.ftl:
# paper-kinds-<kind> over a section and paper-kinds-<kind>-asked below that, paper-<kind>-<part>,
# paper-<part>-<choice> and paper-<part> beside what was written, paper-<part>-<column> beside a column,
# paper-<list>-<choice> for a choice, paper-standing-<list> around it, paper-over-<list>-<choice> over a title.

paper-yes = Yes
paper-no = No

paper-ground = Rests on
# A witness and what they said
paper-said-by = { $who }: “{ $said }”
paper-days = { $first } to { $last }
paper-reason = Why
paper-reason-not-want = Why not
paper-when = When

paper-evidence = It showed
paper-witnesses = Seen by

paper-standing-question = An answer to “{ $said }”
paper-noticed = How I noticed
paper-others = Others noticed
paper-value = Underneath
paper-energy = Energy
paper-energy-summed = { $gave ->
    [0] { $took ->
        [one] It took energy once
       *[other] It took energy { $took } times
      }
    [one] { $took ->
        [0] It gave energy once
        [one] It gave energy once and took it once
       *[other] It gave energy once and took it { $took } times
      }
   *[other] { $took ->
        [0] It gave energy { $gave } times
        [one] It gave energy { $gave } times and took it once
       *[other] It gave energy { $gave } times and took it { $took } times
      }
  }
# Such as: It gave energy 3 times · 5 Oct 2026 to 18 Nov 2026
paper-energy-when = { $summed } · { $days }
paper-energy-note-took = { $doing } (took energy)

paper-kinds-need = What is needed
paper-whose-team = The team needs it
paper-whose-company = The company needs it
paper-whose-outside = Somebody outside the company needs it
paper-over-whose-team = The team needs
paper-over-whose-company = The company needs
paper-over-whose-outside = Others need

paper-kinds-opportunity = Sweet spot
paper-sweet-spot-alternative = { $outside ->
    [0] Three circles that overlap
   *[other] Circles that overlap, parted into what lies inside the company and what lies outside
  }: passion, strength and need, with { $all ->
    [one] one opportunity
   *[other] { $all } opportunities
  } in them{ $meeting ->
    [0] .
    [one] , one where all three meet.
   *[other] , { $meeting } of them where all three meet.
  } { $outside ->
    [0] The list below says the same.
    [one] One lies outside the company. The list below says the same.
   *[other] { $outside } lie outside the company. The list below says the same.
  }
paper-circle-passion = Passion
paper-circle-strength = Strength
paper-circle-need = Need
paper-inside = Inside the company
paper-inside-or-open = Inside the company, or open
paper-open = Inside or outside the company
paper-outside = Outside the company
paper-opportunity = { $number }. { $name }
paper-brings-together = Brings together
paper-opportunity-passions = Passion in it
paper-opportunity-strengths = Strength in it
paper-opportunity-needs = Need it serves
paper-first-step = A first step

paper-kinds-motives = What pulls me
paper-told = What tells them apart
paper-weighing = Weighed two at a time, { $on }
paper-weighing-about = It was about
paper-weighing-alternative = Bars for { $count ->
    [one] one motivation
   *[other] { $count } motivations
  }, each from the first to the last place it may have.
paper-weighing-most = pulls most
paper-weighing-least = pulls least
paper-weighing-place = place { $place }
paper-weighing-places = places { $first } to { $last }

paper-kinds-lottery-answer = The lottery question
paper-kinds-lottery-answer-asked = If everyone else won the lottery and left: whose job would I want, and whose not?
paper-half-want = A job I would want
paper-half-not-want = A job I would not want
paper-entails = I think it entails
paper-confidence-guess = A guess from afar
paper-confidence-some-idea = Seen from nearby
paper-confidence-fairly-sure = I am fairly sure
paper-confidence-know = I know it at first hand
paper-checks-who = I asked
paper-checks-right = I had right
paper-checks-otherwise = It is otherwise
paper-led-to = What came of it

paper-instead = Instead of

## Recovery sheet

paper-recovery = Recovery code
paper-recovery-title = Recovery code for { common-program }
paper-recovery-made = Made on
paper-recovery-for = Opens
paper-recovery-plan = Your plan in { common-program }
paper-recovery-foot = Recovery code, made on { $date }
paper-recovery-what = What this is for
paper-recovery-what-more = Your plan is encrypted, and your passphrase opens it. If you ever lose the passphrase, this code opens it too. There is no third way: no account, no company and no person can open it for you.
paper-recovery-keep = Where to keep it
paper-recovery-keep-paper = Print this page and keep it where you keep a passport, or give it to someone you trust with everything you write.
paper-recovery-keep-apart = Keep it apart from the computer. Whoever has both can read your plan.
paper-recovery-keep-file = If you keep it as a file, keep it in a password manager, and delete it everywhere else.
paper-recovery-use = How to use it
paper-recovery-use-open = Open { common-program }, choose the recovery code in place of the passphrase, and type these letters and digits. Small or capital letters, spaces and dashes make no difference.
paper-recovery-use-new = Choose a new passphrase. This code stays valid until you make a new one in the settings.

## What a talk left behind

paper-session = What we took from it
# As the title of a file and over one talk among other things.
paper-session-on = Our talk on { $on }
paper-with = With
paper-for-both = { $one } and { $other } · { $date }
paper-talked-on = We talked on
paper-came-in = How I came in
paper-energy-level = Energy: { $level }
paper-rest-level = Rest: { $level }
paper-level-low = little
paper-level-middling = some
paper-level-high = plenty
paper-heard = What I heard
paper-steps = Next steps
paper-step = If { $cue }, then { $act }
paper-step-by = by { $by }
paper-step-done = done
paper-raised = To raise elsewhere
paper-raise = { $what } ({ $to })
paper-said = What was said
paper-saying-question = Asked
paper-saying-playback = Played back
paper-saying-story = A story
paper-saying-advice = Advice
paper-saying-feedback = Feedback
paper-saying-recognition = Recognition

## What two people agreed on

paper-agreement = What we agreed
paper-agreement-of = What we agreed on { $made }
paper-holds-from = Holds from
paper-until = Until
paper-roles = Who is what
paper-logistics = When and where
paper-shares = I share
paper-sharing-goals = goals
paper-sharing-whys = whys and what they rest on
paper-sharing-motivations = what pulls me
paper-sharing-passions = passions and what gives me energy
paper-sharing-strengths = strengths
paper-sharing-opportunities = needs and opportunities
paper-sharing-lottery-answers = answers to the lottery question
paper-sharing-turning-points = turning points
paper-never = I never share
paper-topic-pay = pay
paper-topic-leaving = leaving
paper-topic-health = health
paper-topic-other-people = what is other people’s to tell
paper-pass-on = Passing it on
paper-pass-on-nothing = Nothing is passed on.
paper-pass-on-ask-first = Only what I say yes to when asked.
# Something may be passed on to someone.
paper-pass-on-this = { $what }, to { $to }
paper-may-keep = Keeping it
paper-may-keep-yes = What I give may be kept.
paper-may-keep-no = What I give is not kept.
paper-agreement-notes = Besides
paper-signed = Read together, and agreed
paper-signed-on = Date

## Questions to someone who knows the person

paper-questions = When I was at my best
paper-questions-from = Questions from { $name }
paper-questions-how = You have seen me at work. Two or three sentences to a question are plenty, and it is fine to leave one out. Give the sheet back to me when you are done.
paper-questions-strengths = Which of these have you seen?
paper-questions-you = Your name
