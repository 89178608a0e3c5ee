"""A million random steps of the ledger beside its reference model, with duplicates, deletions, expiries, restocks,
offers, blocked people, transactions that are given up and processes that are killed."""

from __future__ import annotations

import itertools
import time
import traceback
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from studio.domain.chat import ChatMessage
from studio.domain.claims import CORRECTED, ClaimRules, ClaimState, Wanted
from studio.domain.money import Money
from studio.domain.product import Product, code_key
from studio.store import Store, StoreError
from tests.store.beds import RULES, STALL, Bed, Databases, Files
from tests.store.side_by_side import BEGAN, Differs, SideBySide

EPISODE = (50, 1200)
"""Steps of one story, which begins with an empty store."""
MOST_AT_ONCE = (1, 6, 12, 30)
"""Steps in one transaction: a chat trickles, and comes in floods."""
TOLD_EVERY_S = 60
"""How often it is said how far it is."""


class _GivenUp(Exception):
    """A transaction that is to be undone."""


class Story:
    """One episode: always the same for the same seed."""

    def __init__(self, seed: int, bed: Bed) -> None:
        self._random, self._bed = Random(seed), bed
        self.side = SideBySide()
        self._said: list[tuple[ChatMessage, tuple[Wanted, ...]]] = []
        self._gave: list[tuple[ChatMessage, tuple[Wanted, ...]]] = []
        self._fresh_gave: list[tuple[ChatMessage, tuple[Wanted, ...]]] = []
        self._number = 0
        self._coming: list[ChatMessage] = []
        self._hot: tuple[ChatMessage, tuple[Wanted, ...]] | None = None
        """What much is done about for a while: faults come of the third thing that happens to one message."""
        self._silenced: dict[tuple[str, str], list[ChatMessage]] = {}
        """What blocked people had said by then."""
        self.trace: list[str] = []
        self.steps = self.undone_steps = self.crashes = self.undone = 0
        self.kinds = Counter[str]()

    def play(self) -> None:
        chance, side = self._random, self.side
        store = self._bed.fresh()
        try:
            first: list[_Step] = [("show", partial(side.begin_show))]
            self._transaction(store, [*first, *(("change", partial(side.put, each)) for each in STALL)])
            length = chance.randint(*EPISODE)
            while self.steps < length:
                kind = chance.random()
                if kind < 0.05:
                    self._give_up(store, kill=False)
                elif kind < 0.065:
                    self._give_up(store, kill=True)
                    store.close()
                    store = self._bed.again()
                    with store.read() as ledger:
                        side.begin(ledger)
                        side.compare_all()
                else:
                    self._transaction(store, None)
            with store.read() as ledger:
                side.begin(ledger)
                side.compare_all()
        finally:
            store.close()
            self._bed.clear()

    def _transaction(self, store: Store, steps: list[_Step] | None) -> None:
        with store.write() as ledger:
            self.side.begin(ledger)
            if steps is None:
                how_many = self._how_many()
                if self._random.random() < 0.7:
                    # As the engine does: what has come is looked up at once. More is, and less, than is needed.
                    some = self._random.sample(self._said, min(5, len(self._said)))
                    while len(self._coming) < how_many // 2:
                        self._coming.append(self._new_message())
                    codes = [product.code for product in STALL if self._random.random() < 0.9]
                    ledger.expect([*self._coming, *(message for message, _ in some)], codes, self.side.show)
                self._do(self._choose() for _ in range(how_many))
            else:
                self._do(steps)
            self.side.compare()
        self._gave += self._fresh_gave
        self._fresh_gave.clear()

    def _do(self, steps: Iterable[_Step]) -> None:
        for kind, step in steps:
            told = step.func.__name__, *map(_told, step.args)
            self.trace.append(("(undone) " if self.side.pretending else "") + " ".join(told))
            step()
            self.kinds[kind] += 1
            self.steps += 1
            self.undone_steps += self.side.pretending

    def _give_up(self, store: Store, *, kill: bool) -> None:
        """Steps that are never committed: nothing of them may be seen again."""
        self.side.pretending = True
        try:
            with store.write() as ledger:
                self.side.begin(ledger)
                self._do(self._choose() for _ in range(self._how_many()))
                ledger.claims(most=1)  # everything is written as far as it ever is before a commit
                if kill:
                    self._bed.kill()
                raise _GivenUp
        except _GivenUp:
            pass
        except StoreError:
            if not kill:
                raise
        finally:
            self.side.pretending = False
        self.crashes += kill
        self.undone += not kill
        self.trace.append("killed" if kill else "given up")
        if not kill:
            with store.read() as ledger:
                self.side.begin(ledger)
                self.side.compare_all()

    def _how_many(self) -> int:
        return self._random.randint(1, self._random.choice(MOST_AT_ONCE))

    # what comes next

    def _choose(self) -> _Step:
        """A kind of step that is possible now, and the step."""
        while True:
            (kind,) = self._random.choices(_KINDS, _WEIGHTS)
            if step := self._step(kind, self._random.choice(RULES)):
                return kind, step

    def _step(self, kind: str, rules: ClaimRules) -> partial[None] | None:
        chance, side = self._random, self.side
        match kind:
            case "say":
                message, wanted = self._message(), self._wanted()
                self._said.append((message, wanted))
                return partial(side.claim, message, wanted, rules)
            case "delete before":
                message = self._message()
                self._said.append((message, self._wanted()))
                return partial(side.withdraw, message)
            case "doubt":
                message, wanted = self._message(), self._wanted()
                if self._hot and chance.random() < 0.3:
                    message = self._hot[0]  # which said something clear as well
                else:
                    self._said.append((message, wanted))
                if self._hot and chance.random() < 0.4:
                    # "No, three of them": of what its author has.
                    said, (first, *_) = self._hot
                    message = replace(message, platform=said.platform, id=f"c{message.platform}{message.id}")
                    message = replace(message, author_id=said.author_id, author=said.author)
                    amended = replace(first, quantity=chance.choice((1, 1, 2, 3, 5)))
                    return partial(side.doubt, message, amended, CORRECTED)
                return partial(side.doubt, message, wanted[0])
            case "give back":
                of, message = chance.choice(STALL), self._message()
                names = [None, *(variant.name for variant in of.variants)]
                given = Wanted(of.code, chance.choice(names), chance.choice((0, 0, 1, 2)))
                if self._hot and chance.random() < 0.4:
                    said, (first, *_) = self._hot
                    message = replace(message, platform=said.platform, id=f"b{message.platform}{message.id}")
                    message = replace(message, author_id=said.author_id, author=said.author)
                    given = replace(given, code=first.code, variant=None)
                more = (Wanted(chance.choice(STALL).code, None, 0),) if chance.random() < 0.2 else ()
                back = (Wanted("", None, 0),) if chance.random() < 0.1 else (given, *more)
                self._fresh_gave.append((message, back))
                return partial(side.give_back, *self._fresh_gave[-1], chance.choice((None, rules)))
            case "give back again":
                return partial(side.give_back, *chance.choice(self._gave)) if self._gave else None
            case "expire":
                return partial(side.expire, timedelta(seconds=chance.choice((0, 20, 60, 200, 1000))), rules)
            case "stock":
                of = chance.choice(STALL)
                name = chance.choice(of.variants).name if of.variants else None
                there = side.model.goods.get(code_key(of.code))
                if there and chance.random() < 0.9:
                    # It may have other variants by now, or none.
                    name = chance.choice([each.name for each in there.product.variants] or [None])
                return partial(side.set_stock, of.code, name, chance.choice((None, 0, 0, 1, 2, 3, 5, 8)))
            case "import":
                some = chance.sample(STALL, chance.randint(1, 4))
                sold = {product.code: chance.randint(0, 4) for product in some if not product.variants}
                sold |= {f"S6 {each.name}": chance.randint(0, 2) for each in STALL[-1].variants}
                told = chance.choice(
                    (None, None, (), ("stock",), ("limit",), ("old_price",), ("stock", "variants", "first_paid"))
                )
                return partial(side.take, [self._restocked(product) for product in some], sold, told)
            case "change":
                product = self._restocked(chance.choice(STALL))
                there = side.model.goods.get(code_key(product.code))
                if there and there.offer and chance.random() < 0.5:
                    # The seller changes something else about it.
                    now = there.today()
                    product = replace(product, price=now.price, old_price=now.old_price)
                return partial(side.put, product, product.code if there else None, chance.random() < 0.8)
            case "rename":
                product = self._restocked(chance.choice(STALL))
                was = [good for code in (product.code, SPARE) if (good := side.model.goods.get(code_key(code)))]
                if not was:
                    return None
                product = replace(was[0].product, code=chance.choice((SPARE, product.code, product.code.lower())))
                return partial(side.put, product, was[-1].product.code, False)
            case "drop":
                return partial(side.delete, chance.choice(STALL).code)
            case "drop and back":
                # Undo, a list, and the seller's form: each brings it back.
                gone = sorted(side.model.gone)
                if not gone:
                    return None
                code = chance.choice(gone)
                known = [each for each in STALL if code_key(each.code) == code]
                if not known or chance.random() < 0.4:
                    return partial(side.bring_back, code)
                product = self._restocked(known[0])
                if chance.random() < 0.3:
                    product = replace(product, title=f"Other {product.title}")
                if chance.random() < 0.5:
                    return partial(side.take, [product], {}, chance.choice((None, ("stock", "variants"), ("limit",))))
                return partial(side.put, product, None, True)
            case "list without and with":
                # A variant that a list leaves out, and that the next one has again.
                there = side.model.goods.get("s6")
                kinds = STALL[-1].variants
                whole = there and len(there.piles) < len(kinds)
                listed = kinds if whole else tuple(chance.sample(kinds, chance.choice((1, 2))))
                return partial(side.take, [replace(STALL[-1], variants=listed)], {}, None)
            case "rename variant":
                return self._new_name_of_a_variant()
            case "list of new names":
                return self._new_names_in_a_list()
            case "by hand":
                return partial(side.add_by_hand, f"Caller {chance.randint(1, 9)}", self._wanted()[0], rules)
            case "offer" | "offer goes on" | "offer over":
                return self._about_an_offer(kind)
            case "block" | "unblock":
                return self._about_a_person(kind, rules)
            case "show":
                return partial(side.begin_show)
            case "end of show":
                return partial(side.end_show)
            case "desk comes":
                return partial(side.join, chance.choice(DESKS))
            case "desk is there":
                return partial(side.still_there, chance.choice(DESKS))
            case "desk goes":
                return partial(side.leave, chance.choice(DESKS))
        return self._about_what_is_there(kind, rules)

    def _new_name_of_a_variant(self) -> partial[None] | None:
        chance, there = self._random, self.side.model.goods.get("s6")
        if there is None or not there.product.variants:
            return None
        product = there.today()
        variants = list(product.variants)
        at = chance.randrange(len(variants))
        taken = {code_key(each.name) for each in variants}
        free = [each for each in (("green", "M"), ("red", "M"), ("blue", "M")) if code_key(" ".join(each)) not in taken]
        if not free:
            return None
        old, options = variants[at].name, chance.choice(free)
        variants[at] = replace(variants[at], options=options)
        product = replace(product, variants=tuple(variants))
        return partial(self.side.put, product, product.code, False, {old: " ".join(options)})

    def _new_names_in_a_list(self) -> partial[None] | None:
        """Variants change names with one another and have new ones; some numbers are as they were said last."""
        chance, there = self._random, self.side.model.goods.get("s6")
        if there is None or not there.product.variants:
            return None
        old = there.product.variants
        names = [each.options for each in old]
        if chance.random() < 0.5:
            names = chance.sample(_NAMES, len(old))
        else:
            names[chance.randrange(len(old))] = chance.choice(_NAMES)
        if len(set(names)) < len(old):
            return None
        said = [there.piles[code_key(each.name)].imported for each in old]
        stocks = [chance.choice((each, each, each, 1, 3)) for each in said]
        variants = [
            replace(each, options=options, stock=stock) for each, options, stock in zip(old, names, stocks, strict=True)
        ]
        some = chance.sample(variants, len(variants) - 1) if len(old) > 1 and chance.random() < 0.2 else variants
        return partial(self.side.take, [replace(there.product, variants=tuple(some))], {}, None)

    def _about_an_offer(self, kind: str) -> partial[None]:
        chance, side = self._random, self.side
        running = [good.product.code for good in side.model.goods.values() if good.offer]
        code = chance.choice(STALL).code
        if running and chance.random() < (0.2 if kind == "offer" else 0.9):
            code = chance.choice(running)
        lasts = timedelta(seconds=chance.choice((1, 5, 20, 60, 300, 2000)))
        if kind == "offer goes on":
            return partial(side.extend_offer, code, lasts)
        if kind == "offer over":
            return partial(side.end_offer, code, chance.random() < 0.4)
        there = side.model.goods.get(code_key(code))
        minor = there.product.price.minor * chance.choice((20, 50, 80)) // 100 if there else 100
        return partial(side.start_offer, code, Money(minor, "EUR"), lasts)

    def _about_a_person(self, kind: str, rules: ClaimRules) -> partial[None] | None:
        chance, side = self._random, self.side
        if kind == "unblock":
            silent = sorted(side.model.blocked)
            account = chance.choice(silent) if silent else None
            return partial(side.unblock, account, self._silenced[account], rules) if account else None
        if not self._said:
            return None
        person, _ = chance.choice(self._said[-20:])
        account = person.platform, person.author_id
        if account in side.model.blocked:
            return None
        theirs = dict.fromkeys(each for each, _ in self._said if (each.platform, each.author_id) == account)
        messages = [each for each in theirs if (each.platform, each.id) not in side.model.withdrawn]
        if not side.pretending:
            self._silenced[account] = messages
        return partial(side.block, person, messages)

    def _about_what_is_there(self, kind: str, rules: ClaimRules) -> partial[None] | None:
        chance, side = self._random, self.side
        if kind in ("again", "delete", "restore"):
            if not self._said:
                return None
            recent = self._said[-chance.choice((1, 3, 30)) :] if chance.random() < 0.8 else self._said
            if self._hot is None or chance.random() < 0.04:
                self._hot = chance.choice(recent)
            message, wanted = self._hot if chance.random() < 0.5 else chance.choice(recent)
            if kind == "again":
                return partial(side.claim, message, wanted, rules)
            if kind == "delete":
                return partial(side.withdraw, message, chance.choice((None, rules)))
            return partial(side.restore, message, rules)
        if kind in ("settle", "reopen"):
            listed = {doubt.number for doubt in side.model.open_doubts()}
            asked = [n for n, each in side.doubts.items() if (kind == "reopen") == (each.number not in listed)]
            if not asked:
                return None
            number = chance.choice(asked)
            if kind == "reopen":
                return partial(side.reopen, number)
            wanted = self._wanted()
            self._hot = side.doubts[number].message, wanted
            return partial(side.settle, number, chance.random() < 0.7, wanted, rules)
        # Rows that this transaction has changed are not told apart before its end.
        ids = [id_ for id_, row in side.row_of.items() if row not in side.model.changed]
        if not ids:
            return None
        hot = self._hot[0] if self._hot and chance.random() < 0.3 else None
        about = hot and [id_ for id_ in ids if side.stored[id_].message_id == hot.id]
        ids = about or (ids[-40:] if chance.random() < 0.7 else ids)
        some = chance.sample(ids, min(len(ids), chance.choice((1, 1, 1, 2, 3))))
        match kind:
            case "stand":
                return partial(side.stand, some, chance.choice([*ClaimState, ClaimState.CANCELLED]), rules)
            case "longer":
                held = [id_ for id_ in ids if side.stored[id_].state is ClaimState.HELD] or some
                return partial(side.hold_longer, held[:2], timedelta(minutes=chance.randint(1, 20)))
            case "pack":
                return partial(side.pack, some[0], chance.random() < 0.8)
            case "weigh":
                return partial(side.weigh, some[0], chance.choice((None, chance.randint(1, 3000))))
            case "by hand again":
                return partial(side.add_by_hand, "", self._wanted()[0], rules, some[0])
            case "merge":
                return partial(side.merge, some[0], chance.choice(ids))
        return partial(side.split, some[0])

    def _message(self) -> ChatMessage:
        return self._coming.pop(0) if self._coming else self._new_message()

    def _new_message(self) -> ChatMessage:
        chance = self._random
        # The same numbers on both platforms: they are different messages.
        number, platform = divmod(self._number, 2)
        self._number += 1
        author = chance.choice(("anna", "bo", "cem", "dora", "eva"))
        return ChatMessage(f"m{number}", ("twitch", "kick")[platform], author, author.title(), "", BEGAN)

    def _wanted(self) -> tuple[Wanted, ...]:
        chance = self._random
        some = []
        for product in chance.sample(STALL, chance.choice((1, 1, 1, 1, 2, 3))):
            names = [None] if not product.variants else [each.name for each in product.variants]
            quantity = chance.choice((1, 1, 1, 2, 2, 3, 7))
            some.append(Wanted(product.code, chance.choice(names), quantity))
        if chance.random() < 0.03:
            some.append(Wanted(chance.choice(("S6", "nothing")), None, 1))
        return tuple(some)

    def _restocked(self, product: Product) -> Product:
        """It, as a list or the seller's form may have it by now."""
        chance = self._random
        if chance.random() < 0.2:
            product = replace(product, limit=chance.choice((None, 1, 4)), first_paid=chance.random() < 0.3)
        if chance.random() < 0.1:
            product = replace(product, grams=chance.choice((None, 80)))
        stock = chance.choice((product.stock, product.stock, 0, 2, 4, None))
        price = Money(product.price.minor + chance.choice((0, 0, 50, -product.price.minor // 2)), "EUR")
        product = replace(product, price=price)
        if chance.random() < 0.2:
            product = replace(product, old_price=Money(price.minor + chance.choice((30, 200)), "EUR"))
        if not product.variants:
            return replace(product, stock=stock)
        if chance.random() < 0.05:
            return replace(product, variants=(), stock=stock)
        some = chance.sample(product.variants, chance.choice((3, 3, 3, 2, 1)))
        return replace(product, variants=tuple(replace(each, stock=chance.choice((each.stock, 1, 3))) for each in some))


DESKS = ("one", "two", "three")
_NAMES = (("red", "M"), ("red", "L"), ("blue", "M"), ("green", "M"))
SPARE = "N7"
"""The code that a product may be renamed to."""
_Step = tuple[str, "partial[None]"]
_KINDS, _WEIGHTS = zip(*{
    "say": 45, "again": 8, "delete": 6, "delete before": 1.5, "restore": 5, "give back": 6, "give back again": 1,
    "expire": 6, "stock": 5, "stand": 11, "longer": 2, "weigh": 3, "pack": 1.5, "import": 1.5, "change": 1.5,
    "drop": 0.5, "drop and back": 1, "list without and with": 0.7, "rename variant": 0.4, "list of new names": 0.8,
    "by hand": 1, "by hand again": 0.5, "merge": 0.7, "split": 0.7, "doubt": 2, "settle": 2, "reopen": 1, "show": 0.3,
    "end of show": 0.2, "desk comes": 0.5, "desk is there": 0.4, "desk goes": 0.4,
    "rename": 0.6, "offer": 2, "offer goes on": 1, "offer over": 0.7, "block": 0.7, "unblock": 0.8,
}.items(), strict=True)  # fmt: skip


def _stories(seeds: list[int], folder: Path, address: str, alone: bool = True) -> dict[str, Any]:
    """Play these, in a process of its own. `alone`: nobody else is at the server, and it may crash."""
    folder.mkdir()
    databases = Databases(address, f"steps{seeds[0]}", crashing=alone) if address else None
    bed: Bed = databases or Files(folder)
    sums: dict[str, Any] = dict.fromkeys(_SUMS, 0) | {"kinds": Counter[str](), "wrong": []}
    for seed in seeds:
        story = Story(seed, bed)
        try:
            story.play()
        except Exception as error:  # noqa: BLE001 - told with its story, and the others go on
            kind = error.kind if isinstance(error, Differs) else "differing"
            last = "\n    ".join(story.trace[-15:])
            told = str(error) if isinstance(error, Differs) else traceback.format_exc()
            sums["wrong"].append((kind, f"seed {seed}, step {story.steps}: {told}\n    {last}"))
        for name in ("steps", "undone_steps", "crashes", "undone"):
            sums[name] += getattr(story, name)
        for name in ("refused", "compared", "compared_whole"):
            sums[name] += getattr(story.side, name)
        sums["claims"] += len(story.side.stored)
        sums["promoted"] += sum(claim.by == "stock" for claim in story.side.stored.values())
        sums["kinds"] += story.kinds
    sums["servers"] = databases.crashes if databases else 0
    return sums


_SUMS = (
    "steps", "undone_steps", "crashes", "undone", "refused", "compared", "compared_whole", "claims", "promoted",
    "servers",
)  # fmt: skip


def steps(work: Path, how_many: int, address: str, first_seed: int, processes: int) -> bool:
    """Play stories until they have so many steps; whether all went well. `address`: of a PostgreSQL, else SQLite."""
    began_s, sums, kinds = time.monotonic(), dict.fromkeys(_SUMS, 0), Counter[str]()
    wrong: list[tuple[str, str]] = []
    seeds, at_once, told_s = itertools.count(first_seed), 5, began_s
    print(f"  {'PostgreSQL' if address else 'SQLite'}, seeds from {first_seed}, {processes} processes", flush=True)
    with ProcessPoolExecutor(processes) as pool:
        waiting: list[Any] = []
        number = 0
        while sums["steps"] < how_many and len(wrong) < 5:
            while len(waiting) < 2 * processes:
                number += 1
                some = list(itertools.islice(seeds, at_once))
                waiting.append(pool.submit(_stories, some, work / f"steps-{number}", address, processes == 1))
            done = waiting.pop(0).result()
            wrong += done["wrong"]
            kinds += done["kinds"]
            for name in sums:
                sums[name] += done[name]
            if time.monotonic() - told_s >= TOLD_EVERY_S:
                told_s = time.monotonic()
                print(f"  … {sums['steps']} steps, {len(wrong)} wrong, {told_s - began_s:.0f} s", flush=True)
        for each in waiting:
            each.cancel()
    took_s = time.monotonic() - began_s
    for kind, told in wrong[:5]:
        print(f"  {kind}: {told}")
    print("  " + ", ".join(f"{kind} {number}" for kind, number in kinds.most_common()))
    print(f"  {sums['claims']} claims, {sums['promoted']} as the stock left them; {sums['refused']} steps refused")
    print(f"  {sums['undone']} transactions given up and {sums['crashes']} killed", end="")
    print(f", {sums['servers']} of them with the server" if address else "", end="")
    print(f": {sums['undone_steps']} steps undone")
    print(f"  compared after {sums['compared']} transactions, and all there is {sums['compared_whole']} times")
    found = [kind for kind, _ in wrong]
    counts = ", ".join(f"{kind} {found.count(kind)}" for kind in ("oversold", "lost", "differing"))
    print(f"  {sums['steps']} steps: {counts}; {sums['steps'] / took_s:.0f} steps a second, {took_s:.0f} s")
    return not wrong


def _told(argument: Any) -> str:
    match argument:
        case ChatMessage():
            return f"{argument.platform} {argument.id} {argument.author_id}"
        case Wanted():
            return f"{argument.quantity} {argument.code} {argument.variant or ''}"
        case ClaimRules():
            return f"hold {argument.hold} limit {argument.limit}"
        case Product():
            return f"{argument.code} {[each.stock for each in argument.variants] or argument.stock}"
        case tuple() | list():
            return ", ".join(map(_told, argument))
    return str(argument)
