"""How viewers say that they have changed their mind, that they have thought again, and that they amend what they wrote.

Folded, as `claim_words` are. Of one's own mind only: "my wife changed her mind" is talk.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product


def _said(*columns: str) -> Iterator[str]:
    """Every row of one entry a column; entries are parted by "|" and may be empty."""
    for row in product(*(column.split("|") for column in columns)):
        yield " ".join(" ".join(row).split())


CHANGED_MINDS = frozenset(
    (
        *_said("|i|we|i have|i ve|ive|we ve|just|i just|i ve just", "changed", "my mind|our minds|our mind"),
        *_said("having|i m having|im having|i have", "second thoughts"),
        *_said("change of mind|had a change of mind|i had a change of mind|i regret|i take it back"),
        *_said("|io|poi|ma", "ho|abbiamo", "cambiato", "idea|parere"),
        *_said("cambio idea|cambiato idea|ci ripenso|ci ho ripensato|ci abbiamo ripensato|ho ripensato"),
        *_said("mi sono|me ne sono", "pentita|pentito"),
        *_said("mi pento|me ne pento|ci sto ripensando"),
        *_said("cambie|cambio|he cambiado|cambiamos|hemos cambiado", "de", "idea|opinion|parecer"),
        *_said("me arrepenti|me arrepiento|me he arrepentido|arrepentida|arrepentido"),
        *_said("|finalement|en fait", "j ai|jai|ai|on a|nous avons|je", "change", "d avis|davis"),
        *_said("changement d avis|je me ravise|je regrette"),
        *_said("|ich", "hab|habe|habs|haben", "|s|es|das", "mir|uns", "|doch|noch|noch mal|nochmal", "anders uberlegt"),
        *_said("|es|das", "mir|uns", "|doch", "anders uberlegt"),
        *_said("anders uberlegt|doch anders uberlegt"),
        *_said("|ich", "|hab|habe", "mich", "|doch", "umentschieden|anders entschieden"),
        *_said("|ich", "|hab|habe", "meine", "meinung|meinung doch", "geandert"),
        *_said("umentschieden|ich bereue|bereue"),
        *("改主意 改主意了 我改主意 我改主意了 改变主意 改变主意了 我改变主意 我改变主意了".split()),
        *("改变想法了 我改变想法了".split()),
        *("反悔 反悔了 我反悔 我反悔了 后悔 后悔了 我后悔了 我后悔 变卦了 我变卦了".split()),
    )
)
"""What is named with them is given up, or wanted instead: never a claim by itself."""
THOUGHT_AGAIN = frozenset(
    (
        *_said("on second thought|on second thoughts|come to think of it|thinking about it again|after thinking again"),
        *_said("ripensandoci|ripensandoci bene|pensandoci|pensandoci bene|pensandoci meglio|a pensarci bene"),
        *_said("pensandolo|pensandolo bien|pensandolo mejor|bien pensado|lo pense mejor|me lo pense mejor"),
        *_said("|me", "lo he pensado mejor"),
        *_said("|tout bien", "reflexion faite|tout compte fait|a la reflexion|en y reflechissant|tout bien reflechi"),
        *_said("bei naherer uberlegung|wenn ich s mir recht uberlege|wenn ich es mir recht uberlege"),
        *_said("|ich", "hab s|habs|habe es|hab es", "mir", "|noch mal|nochmal", "uberlegt"),
        *("想了想 我想了想 仔细想想 仔细想了想 我仔细想了想 想来想去 我想来想去".split()),
    )
)
"""What is named with them is wanted after all, or no longer: the host is asked."""

AMENDS = frozenset(
    "anzi plutot mejor lieber rather digo oops ops ups vertippt verschrieben sbagliato change changing cambia cambiami"
    " cambiate cambiame cambieme cambiare cambiar changer changez modifica modificate modificare modificar modifie"
    " modifiez modifier andere andert andern update edit aggiorna aggiornami aggiornate actualiza actualizame"
    " actualise aktualisiere 还是 改成 改为 改要 改 换成 不对".split()
) | frozenset(
    "ho sbagliato|mi sono sbagliata|mi sono sbagliato|me equivoque|je me suis trompe|je me suis trompee|je me trompe"
    "|my mistake|wrong code|wrong number|wrong one|falscher code|hab mich vertippt|habe mich vertippt"
    "|hab mich verschrieben|说错|说错了|打错|打错了|写错|写错了|拍错|拍错了".split("|")
)
"""Who begins so puts what follows in the place of what they wrote before."""
SOFTLY = (
    frozenset("actually finalement eigentlich doch letztendlich 其实".split())
    | frozenset("en fait|au final|alla fine|al final|in realta|en realidad|in the end".split("|"))
    | CHANGED_MINDS
    | THOUGHT_AGAIN
)
"""They do so with a number, or where nothing else says that it is wanted: "actually I'll take A12" is an order."""
RATHERS = frozenset("actually finalement rather plutot lieber mejor anzi eigentlich".split()) | {
    "al final",
    "in realta",
}
"""They do so at the end of a message."""
WAITS = frozenset(
    "wait aspetta aspe aspett aspettate espera espere esperate attends attendez attend warte halt stop stopp hold hang"
    " 等 等等 等下 等一下".split()
)
"""They do so behind a "no", or with a number."""
LINKS = frozenset(
    "que sean sea son eran che siano erano era facciamo fanne make it that es sind waren war c est soit mettez mets"
    " faites metti nimm mach ich io yo je i will take 是 要 on".split()
) | {"c est", "it s", "its", "it is", "it was", "make it", "make that", "mets en", "ich nehm", "es sind", "es waren"}
"""What stands between such a word and what is named, and says nothing by itself."""
