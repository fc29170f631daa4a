# Files that are sealed for someone.
sealed-answer-name = Answer to { $name }
sealed-answer-nameless = Answer
