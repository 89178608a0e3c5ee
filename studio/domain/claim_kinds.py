"""What kinds of word a chat message is made of. One character each: tokens are compared by the thousand."""

from __future__ import annotations

CLAIM = "c"  # says that its author wants it; alone it means the pinned product
FETCH = "f"  # says so only where a code stands with it: "add A12"
MAYBE = "m"  # alone it may mean the pinned product: "me!"
CANCEL = "k"
NUMBER = "n"
MARK = "x"  # makes the number beside it a quantity: x * + =
UNIT = "u"  # what is counted: pieces, jars, 个
MEASURE = "g"  # a weight or a volume
POLITE = "e"  # please: a code with it is asked for
MONEY = "p"
VAGUE = "v"  # a quantity that is no number: half, a few
ALL = "a"
FILLER = "_"
TALK = "t"  # an opinion
REACTION = "o"  # a laugh, a cry, a face: no claim is made by it, nor by a bare code beside it
STOP = "s"  # the past, a third person, a place, something to look at: who writes so claims nothing
NEVER = "!"  # a negation
ASKING = "q"
REQUEST = "r"  # a polite question that is half a claim: "can I have"
CORRECT = "z"  # what was written before was another thing: "I meant B3"
HEDGE = "h"  # if, but, maybe, instead
