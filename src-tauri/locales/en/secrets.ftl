# Passphrase, recovery code, backups, and what they guard against: used at the first start, at the
# door and in the settings.

secrets-passphrase = Passphrase
secrets-new-passphrase = New passphrase
secrets-again = The same once more
secrets-show = Show what is typed
secrets-hide = Hide what is typed
secrets-hint = Four or five words that have nothing to do with each other are strong and easy to keep in mind. Pasting is fine.
secrets-strength-0 = A moment to guess
secrets-strength-1 = Easy to guess
secrets-strength-2 = Could be guessed
secrets-strength-3 = Hard to guess
secrets-strength-4 = Beyond guessing
secrets-too-weak = That is still too easy to guess. Another word or two would do.
secrets-not-the-same = The two are not the same. Show what is typed to compare them.
secrets-missing = A passphrase is needed here.

secrets-code-why = If you forget your passphrase, this code opens your plan, and nothing else does. Keep it on paper, away from this computer. It is shown only now.
secrets-code = Recovery code
secrets-code-save = Save recovery sheet…
secrets-code-saved = The sheet is saved. Print it, then delete the file.
secrets-type-back = Type the code from your sheet
secrets-type-back-why = Once, so that you know it works. Capitals and dashes do not matter.
secrets-type-back-wrong = That is not the code. Compare it letter by letter.

secrets-guards-title = What this is
secrets-guards-private = A place to find out why you want what you want, and to hand over exactly the part you choose.
secrets-guards-here = Everything stays on this computer, encrypted. Throughline never goes online.
secrets-guards-out = Nothing reaches another person unless you have chosen it and seen the page.
secrets-cannot-title = What it cannot protect against
secrets-cannot-unlocked = Somebody at this computer, or a program on it that spies, while your plan is unlocked.
secrets-cannot-lost = Forgetting your passphrase and losing your recovery code. Then nobody can open it, and neither can we.
secrets-cannot-out = What another person does with a page that you gave them.

secrets-backups-none = There are no backups yet. One is made each day that you open your plan.
secrets-backups = Backups
secrets-backup-when = Made
secrets-backup-size = Size
secrets-backup-restore = Restore
secrets-backup-restore-this = Restore the backup of { $when }
secrets-restore-title = Go back to { $when }?
secrets-restore-more = Your plan will be as it was then. The present one is not deleted: it is kept aside, in the folder of the vault. Throughline starts anew and asks for the passphrase you had then.
secrets-restore-yes = Restore
