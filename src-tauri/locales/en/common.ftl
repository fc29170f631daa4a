# Words that several places use.

common-program = Throughline

common-cancel = Cancel
common-close = Close
common-back = Back
common-done = Done
common-try-again = Try again
common-undo = Undo
common-messages = Messages

# Something cannot be opened: over what is safe, and over what can be done.
common-safe = What is safe
common-next = What you can do

common-saved = Saved
common-saving = Saving…
common-not-saved = Not saved

common-only-me = Only me
common-seen-by-label = Seen by:
common-seen-by = Seen by: { $who }

common-a-goal = a goal
common-a-why = a why
common-a-bedrock = bedrock
common-a-motives = what pulls you
common-a-weighing = a motivation sort
common-a-passion = a passion
common-a-energy-note = an energy note
common-a-strength = a strength
common-a-need = a need
common-a-opportunity = an opportunity
common-a-lottery-answer = a lottery answer
common-a-turning-point = a turning point
common-a-beginning = your guided start
common-a-person = a person
common-a-profile = your profile
common-a-agreement = an agreement
common-a-session = a session
common-a-remark = something someone said
common-a-preparation = a preparation
common-a-reframe = a story turned round
common-a-received = a plan you were given

common-undone = { $act ->
    [add] Taken back: adding { $thing }.
    [move] Taken back: moving { $thing }.
    [show] Taken back: who may see { $thing }.
    [trash] Taken back: putting { $thing } in the trash.
    [restore] Taken back: restoring { $thing }.
    [join] Taken back: joining { $thing }.
   *[rewrite] Taken back: changing { $thing }.
  }
common-redone = { $act ->
    [add] Done again: adding { $thing }.
    [move] Done again: moving { $thing }.
    [show] Done again: who may see { $thing }.
    [trash] Done again: putting { $thing } in the trash.
    [restore] Done again: restoring { $thing }.
    [join] Done again: joining { $thing }.
   *[rewrite] Done again: changing { $thing }.
  }
