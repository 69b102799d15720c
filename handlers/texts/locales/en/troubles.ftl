unknown-command = There is no such command. /help lists them all.
text-only = I only understand text: a question or a name.
button-stale = This button no longer works. Please ask again.
broken = Something broke, sorry. Error no. { $number } has been noted, please try again.
broken-admin = Error no. { $number }: { $kind }. The log has the details; I will not write about this kind again.
busy = The archive is busy. Try again in a minute.
too-fast = Not so fast, please: I answer one after the other and skip what is too much.
unkept = I cannot write anything down just now: I can answer questions, but not remember. Please try later.
