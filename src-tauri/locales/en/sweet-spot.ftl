# The sweet spot: needs, opportunities, and where passion, strength and need meet.

sweet-spot-title = Sweet spot
sweet-spot-below = Where something you love, something you are good at and something that is needed meet.
sweet-spot-ask-first = What is needed around you that nobody sees to?
sweet-spot-ask-first-more = By your team, the company, or somebody outside of it. You need not be the one who does it.
sweet-spot-sentence = { $all ->
    [0] { $count ->
        [one] One opportunity so far. All three meet in none yet, and that is fine.
       *[other] { $some } opportunities so far. All three meet in none yet, and that is fine.
      }
    [one] { $count ->
        [one] One opportunity, and all three meet in it.
       *[other] { $some } opportunities. All three meet in one of them.
      }
   *[other] { $some } opportunities. All three meet in { $met } of them.
  }
sweet-spot-show-list = Show as a list
sweet-spot-show-picture = Show as a picture
sweet-spot-as-picture = As picture…

## The picture

sweet-spot-picture = Opportunities where they lie
sweet-spot-side-inside = Inside the company
sweet-spot-side-outside = Outside the company
sweet-spot-side-inside-empty = Nothing here so far.
sweet-spot-side-outside-empty = Nothing here so far. What could it be?
sweet-spot-sphere-passion = Passion
sweet-spot-sphere-strength = Strength
sweet-spot-sphere-need = Need
sweet-spot-loose = Not part of anything yet
sweet-spot-loose-name = { $words }, not part of anything yet
sweet-spot-loose-more = and { $more } more
sweet-spot-open-key = A dashed edge: it may be on either side

sweet-spot-region-passion-strength-need = Where all three meet
sweet-spot-region-passion-strength = Where passion and strength meet
sweet-spot-region-passion-need = Where passion and need meet
sweet-spot-region-strength-need = Where strength and need meet
sweet-spot-region-passion = A passion
sweet-spot-region-strength = A strength
sweet-spot-region-need = A need
sweet-spot-region-none = Not tied to anything yet
sweet-spot-lies-inside = inside the company
sweet-spot-lies-outside = outside the company
sweet-spot-lies-open = on either side of the company’s edge
sweet-spot-lies = { $region }, { $side }
sweet-spot-lying = { $words }. { $region }, { $side }
sweet-spot-lying-numbered = { $number }. { $words }. { $region }, { $side }

## What could come of it

sweet-spot-opportunities = Opportunities
sweet-spot-ask-opportunity = What could you do where they meet?
sweet-spot-opportunity-placeholder = A task, a role, a talk, a trial
sweet-spot-add-opportunity = Add it
sweet-spot-first = First: { $step }
sweet-spot-suggestion = A question
sweet-spot-suggestion-all = You love “{ $passion }”. You are good at “{ $strength }”. Is there something in which both would serve “{ $need }”?
sweet-spot-suggestion-name = What could it be?
sweet-spot-suggestion-keep = Keep it
sweet-spot-suggestion-not-now = Not now

## What is needed

sweet-spot-needs = What is needed
sweet-spot-ask-need = What is needed?
sweet-spot-add-need = Add
sweet-spot-need-added = Added: { $need }
sweet-spot-whose = Who needs it?
sweet-spot-whose-team = My team
sweet-spot-whose-company = The company
sweet-spot-whose-outside = Somebody outside

## The page of one

sweet-spot-text-label = The opportunity, in your words
sweet-spot-ties = What meets in it?
sweet-spot-ties-more = Any of them, or none. Something may be worth doing without all three.
sweet-spot-ties-passion = Passions
sweet-spot-ties-strength = Strengths
sweet-spot-ties-need = Needs it would serve
sweet-spot-ties-passion-none = No passions yet.
sweet-spot-ties-strength-none = No strengths yet.
sweet-spot-ties-need-none = No needs yet.
sweet-spot-ties-passion-find = Look for one
sweet-spot-ties-strength-find = Look for one
sweet-spot-ties-need-find = Write one down
sweet-spot-setting = Where would it be?
sweet-spot-setting-label = Inside the company or outside of it
sweet-spot-first-step = What is a small first step?
sweet-spot-first-step-label = Something that fits into one afternoon
sweet-spot-notes = Notes
sweet-spot-notes-label = Whatever else belongs to it

sweet-spot-need-label = The need, in your words
sweet-spot-serving = What would serve it?
sweet-spot-serving-none = Nothing yet.
