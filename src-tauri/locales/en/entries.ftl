# What an entry consists of, in words: for choosing what leaves and for looking back at how it was.

entries-part-title = In a few words
entries-part-statement = Goal
entries-part-answer = Answer
entries-part-bedrock = Bedrock
entries-part-passion = Passion
entries-part-doing = What you were doing
entries-part-strength = Strength
entries-part-need = Need
entries-part-opportunity = Opportunity
entries-part-job = Whose job
entries-part-choice = What you chose
entries-part-mind = On your mind
entries-part-name = Name
entries-part-horizon = When
entries-part-setting = Where
entries-part-state = How it stands
entries-part-wanting = Want or should
entries-part-motivations = What pulls
entries-part-importance = Importance
entries-part-notes = Notes
entries-part-measures = Results
entries-part-told = Told apart
entries-part-with = With
entries-part-about = About
entries-part-among = Held side by side
entries-part-preferences = What pulled more
entries-part-asked = The question
entries-part-noticed = How you noticed
entries-part-others = What others noticed
entries-part-value = The value underneath
entries-part-ground = What it rests on
entries-part-energy = Energy
entries-part-on = On
entries-part-feeds = Speaks for
entries-part-evidence = When it showed
entries-part-witnesses = Who has seen it
entries-part-whose = Who needs it
entries-part-passions = Passions in it
entries-part-strengths = Strengths in it
entries-part-needs = Needs it serves
entries-part-half = The question
entries-part-reason = Why
entries-part-entails = What it entails
entries-part-checks = Someone who does it
entries-part-led-to = What came of it
entries-part-first-step = A first step
entries-part-when = When
entries-part-instead = Instead of
entries-part-next = Next question
entries-part-goal = Goal
entries-part-relationship = Relationship
entries-part-role = Role
entries-part-organisation = Organisation
entries-part-roles = Roles
entries-part-logistics = When and where
entries-part-shares = What is shared
entries-part-never = What is never shared
entries-part-never-words = Words that never leave
entries-part-pass-on = What may be passed on
entries-part-may-keep = Keeping it
entries-part-trust = Trust
entries-part-manner = Mentorship or coaching
entries-part-cadence = How often
entries-part-since = Since
entries-part-until = Until
entries-part-key = Public key
entries-part-heard = What I heard
entries-part-said = What was said
entries-part-steps = Next steps
entries-part-raise = To raise elsewhere
entries-part-raised = To raise elsewhere
entries-part-whys = Whys
entries-part-order = What pulled most
entries-part-check-in = Coming in
entries-part-worry = On your mind coming in
entries-part-left = How it left you
entries-part-talk-about = To talk about
entries-part-saying = What they said
entries-part-facts = Facts
entries-part-impact = Impact
entries-part-their-view = Their view
entries-part-request = What you ask for
entries-part-follow-up = Looking at it again
entries-part-challenge = The challenge in it
entries-part-control = What you control
entries-part-influence = What you can influence
entries-part-let-go = What you let go
entries-part-topics = What it touches

entries-importance = { $level } of 10
entries-motivation-in-words = { $motivation }: { $words }
entries-measure-from-to = { $what }: from { $start } to { $target }
entries-measure-to = { $what }: to { $target }
entries-measure-from = { $what }: from { $start }
entries-measure-now = { $measure }, now { $now }
entries-not-sure = Not sure yet
entries-wanting-want = I want it
entries-wanting-should = I feel I should
entries-wanting-both = Some of each
entries-wanting-not-sure = I cannot tell yet
entries-energy-gave = Gave energy
entries-energy-took = Took energy
entries-energy-note = { $on }, { $doing }: { $energy }
entries-on = { $on }: { $words }
entries-said-by = { $who }: { $said }
entries-whose-team = The team
entries-whose-company = The company
entries-whose-outside = Someone outside
entries-half-on = { $half }, { $on }
entries-half-want = A job you would want
entries-half-not-want = A job you would not want
entries-confidence-guess = A guess from afar
entries-confidence-some-idea = Seen from nearby
entries-confidence-fairly-sure = Fairly sure
entries-confidence-know = Known at first hand
entries-check-on = { $who }, { $on }
entries-check-right = { $who }, right: { $words }
entries-check-otherwise = { $who }, otherwise: { $words }
entries-preferred = { $one } over { $other }
entries-alike = { $one } and { $other } alike
entries-weighed = Weighed on { $on }
entries-beginner-mind = What is on your mind
entries-beginner-goal = Something you want
entries-beginner-why = Why that matters
entries-beginner-why-that = And why that
entries-beginner-passion = A passion
entries-beginner-strength = A strength
entries-beginner-through = None, it is through

entries-relationship-mentor = Mentor
entries-relationship-coach = Coach
entries-relationship-manager = Manager
entries-relationship-peer = Peer
entries-relationship-sponsor = Sponsor
entries-relationship-life-coach = Life coach
entries-relationship-learning-circle = Learning circle
entries-relationship-mentee = Mentee
entries-relationship-other = Someone else

entries-kind-goal = goal
entries-kind-why = why
entries-kind-bedrock = bedrock
entries-kind-motives = what pulls you
entries-kind-weighing = motivation sort
entries-kind-passion = passion
entries-kind-energy-note = energy note
entries-kind-strength = strength
entries-kind-need = need
entries-kind-opportunity = opportunity
entries-kind-lottery-answer = lottery answer
entries-kind-turning-point = turning point
entries-kind-beginning = guided start
entries-kind-person = person
entries-kind-agreement = agreement
entries-kind-session = session
entries-kind-remark = remark
entries-kind-preparation = preparation
entries-kind-reframe = reframe
entries-kind-received = plan received
entries-kind-profile = introduction

## Several of a kind, as a heading

entries-kinds-goal = Goals
entries-kinds-why = Whys
entries-kinds-bedrock = Bedrock
entries-kinds-motives = What pulls you
entries-kinds-weighing = Motivations weighed
entries-kinds-passion = Passions
entries-kinds-energy-note = Energy notes
entries-kinds-strength = Strengths
entries-kinds-need = Needs
entries-kinds-opportunity = Opportunities
entries-kinds-lottery-answer = Lottery answers
entries-kinds-turning-point = Turning points
entries-kinds-beginning = Guided start
entries-kinds-person = People
entries-kinds-agreement = Agreements
entries-kinds-session = Sessions
entries-kinds-remark = Remarks
entries-kinds-preparation = Preparations
entries-kinds-reframe = Reframes
entries-kinds-received = Plans received
entries-kinds-profile = Your introduction

# Mentorship or coaching.
entries-manner-mentorship = Mentorship
entries-manner-coaching = Coaching

# How often two people mean to talk.
entries-cadence-weekly = Every week
entries-cadence-fortnightly = Every other week
entries-cadence-monthly = Every month
entries-cadence-quarterly = Every three months

# What an agreement can be to share.
entries-sharing-goals = Goals
entries-sharing-whys = Whys and bedrock
entries-sharing-motivations = What pulls me
entries-sharing-passions = Passions and energy
entries-sharing-strengths = Strengths
entries-sharing-opportunities = Needs and opportunities
entries-sharing-lottery-answers = Lottery answers
entries-sharing-turning-points = Turning points

# What an entry may touch, and an agreement may leave out.
entries-topic-pay = Pay
entries-topic-leaving = Leaving
entries-topic-health = Health
entries-topic-other-people = Other people

entries-passing-on-nothing = Nothing is passed on
entries-passing-on-ask-first = Only what I say yes to when asked
# Something may be passed on to someone.
entries-passing-on-this = { $what }, to { $to }
entries-may-keep-yes = They may keep what I give them
entries-may-keep-no = They keep nothing

entries-level-low = Little
entries-level-middling = Some
entries-level-high = Plenty

# The ways in which something is said.
entries-saying-question = Question
entries-saying-playback = Playback
entries-saying-story = Story
entries-saying-advice = Advice
entries-saying-feedback = Feedback
entries-saying-recognition = Recognition
# Something said, after the way in which it was.
entries-said-as = { $as }: { $words }

# A next step.
entries-step = If { $cue }, then { $act }
# What is raised, and with whom.
entries-raise = { $what } ({ $to })

# How a session left the person.
entries-better-sees-a-way = I was stuck, and now I see a way
entries-better-closer = I feel closer to them
entries-better-lighter = I could say what weighed on me
entries-better-appreciated = I was told something I do well
entries-better-challenged = I was told something I can do otherwise
entries-better-will-change = I am sure that something I raised will change
