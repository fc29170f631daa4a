# Motivations: the mix, the sort by pairs, what tells alike ones apart, and "want or should?".

## The mix

motivations-title = Motivations
motivations-ask = What pulls you in your work?
motivations-ask-more = Any mix, all equally welcome, in no order. Add words of your own where you like; nobody else sees them.
motivations-about-influence = To shape what happens, with or without a title.
motivations-about-authority = To be the one who decides, and answers for it.
motivations-about-recognition = To be seen, thanked and valued, or to have a name for something.
motivations-about-growth = To become really good at something, and then better.
motivations-about-autonomy = To choose your own way, your own hours, your own tools.
motivations-about-meaning = To do something that matters to you when you look back.
motivations-about-compensation = To be paid well: for safety, for a family, for a dream, or to feel valued.
motivations-about-next-rung = It simply comes next. A guess is a fair reason for a while.

## Holding two side by side

motivations-sittings = Which pulls more?
motivations-sittings-more = Two at a time, you choose. At the end stands an order, and how sure it is.
motivations-weigh = Weigh them two at a time
motivations-weigh-again = Weigh them again
motivations-sittings-list = Sittings so far
motivations-sittings-all = Show all { $count } sittings
motivations-sitting-work = Work as a whole, { $date }
motivations-sitting-goal = “{ $goal }”, { $date }
motivations-sitting-go-on = Go on
motivations-sitting-first-two = { $first }, then { $second }
motivations-sitting-open = Not through yet
motivations-sitting-actions = What to do with { $sitting }
motivations-sitting-look = Look at the order
motivations-sitting-trash = Move to trash
motivations-sitting-trashed = The sitting is in the trash.

motivations-choose = What would you like to weigh?
motivations-choose-more = Two to eight of them. You can stop at any pair and go on another day.
motivations-choose-legend = To be weighed
motivations-choose-about = What is it about?
motivations-choose-work = Work as a whole
motivations-choose-two = Choose at least two.
motivations-choose-at-most = { $pairs ->
    [one] One pair.
   *[other] At most { $pairs } pairs, often fewer.
  }
motivations-begin = Begin

motivations-pair = Which pulls you more?
motivations-pair-work = In your work as a whole
motivations-pair-goal = Towards “{ $goal }”
motivations-pair-left = The left one
motivations-pair-right = The right one
motivations-pair-alike = Both alike
motivations-pair-back = Change the last answer
motivations-pair-not-today = Not today
motivations-pair-so-far = The order so far
motivations-pair-kept = The sitting is kept. It will be waiting here.
motivations-pair-progress = { $left ->
    [one] One more at most
   *[other] About { $left } more at most
  }
motivations-pair-said = { $one } or { $other }?

## The order it ends in

motivations-order = As far as can be told
motivations-order-open = As far as can be told so far
motivations-order-about-work = Work as a whole, weighed on { $date }
motivations-order-about-goal = “{ $goal }”, weighed on { $date }
motivations-order-most = Pulls most
motivations-order-least = Pulls least
motivations-order-list = From what pulls most to what pulls least
motivations-order-place = place { $place }
motivations-order-places = places { $first } to { $last }
motivations-order-surely = { $motivation } pulls most.
motivations-order-change = { $one } and { $other } could change places.
motivations-order-close = { $some } and { $last } lie close together and could change places.
motivations-order-all-close = All of them lie close together. That is a finding too.
motivations-order-clear = Each has its place.
motivations-order-joined = { $first }, { $second }
motivations-order-ranks-nothing = It ranks what pulls you today, not what ought to.
motivations-order-goal = See the goal
motivations-order-as-picture = Keep as a picture…
motivations-order-picture-name = What pulls me

motivations-compare = Then and now
motivations-compare-with = Beside the sitting of
motivations-compare-none = None
motivations-compare-then = Then
motivations-compare-now = Now
motivations-compare-more = { $motivation } pulls more than it did.
motivations-compare-less = { $motivation } pulls less than it did.
motivations-compare-same = Nothing has moved further than a sitting can tell.
motivations-compare-too-few = These two sittings have fewer than two in common.
motivations-compare-moved = { $motivation }: place { $then } then, place { $now } now

## What tells alike ones apart

motivations-told = Influence or authority? Impact or control?
motivations-told-more = They feel alike from the inside. Six questions tell them apart, one at a time.
motivations-told-begin = Ask me the first
motivations-told-go-on = Ask me the next
motivations-told-read = Read what you said
motivations-told-influence = Influence or authority?
motivations-told-impact = Impact or control?
motivations-told-label = Your answer
motivations-told-next = Continue
motivations-told-back = The question before
motivations-told-not-sure = I’m not sure yet
motivations-told-not-today = Not today
motivations-told-all = What you said
motivations-told-all-more = Read it once more, as if a friend had said it. Which of the two are they talking about?
motivations-told-unanswered = Not sure yet
motivations-told-change = Answer again
motivations-told-answer = Answer
motivations-telling-heard-without-title = Suppose people always listened to you, and no title ever said so. Would that be enough?
motivations-telling-title-without-being-heard = Suppose you had the title, and people still asked someone else first. What would you have gained?
motivations-telling-decision-of-your-own = Think of a decision you wish had been yours. Should it have come out differently, or should you have been the one to make it?
motivations-telling-impact-in-other-hands = Suppose what you care about came true, entirely by other hands. How would that be?
motivations-telling-control-without-impact = Suppose everything around you went your way, and it made little difference to anyone. How long would that please you?
motivations-telling-blame-that-comes-along = Whoever decides is blamed when it goes wrong. When would you gladly carry that?

## Want or should

motivations-wanting = Want or should?
motivations-wanting-goal = “{ $goal }”
motivations-wanting-more = This stays between you and yourself. It is never handed over.
motivations-wanting-not-today = Not today
motivations-wanting-said = { $left ->
    [0] Kept.
    [one] Kept. One goal left.
   *[other] Kept. { $left } goals left.
  }
