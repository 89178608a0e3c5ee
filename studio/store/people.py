"""Buyers in the ledger: whose account is whose, and their baskets."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import bindparam, delete, select, update

from studio.domain.errors import Refused
from studio.domain.orders import Buyer, Identity
from studio.store.book import Row, clean, key
from studio.store.merged import Part, all_of, keep_changes, part_of, read, without, written
from studio.store.schema import basket as basket_table
from studio.store.schema import buyer as buyer_table
from studio.store.schema import claim as claim_table
from studio.store.schema import identity as identity_table
from studio.store.schema import mark as mark_table
from studio.store.schema import show as show_table
from studio.store.taken_back import TakenBack

_HAND = "hand"
_TYPED = ("name", "phone", "email", "address", "note")
_CHUNK = 1000
_I, _B, _NAME, _MARK = identity_table.c, basket_table.c, buyer_table.c, mark_table.c
# What is asked all the time.
_IDENTITIES = select(identity_table).where(
    _I.platform == bindparam("platform"), _I.author_id.in_(bindparam("ids", expanding=True))
)
_BASKETS = select(_B.buyer).where(_B.show == bindparam("show"), _B.buyer.in_(bindparam("buyers", expanding=True)))
_COUNT_BASKETS = update(show_table).where(show_table.c.id == bindparam("id_")).values(baskets=bindparam("n"))


class People(TakenBack):
    """Buyers and their baskets, in a transaction."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self._people: dict[tuple[str, str], tuple[int, str] | None] = {}
        self._baskets: set[tuple[int, int]] = set()
        self._numbers: dict[int, int] = {}

    def buyers(self, show: int | None = None) -> tuple[Buyer, ...]:
        """All of them, or those with a claim in a show; by first claim."""
        asked = select(*(buyer_table.c[name] for name in ("id", *_TYPED))).order_by(buyer_table.c.id)
        accounts = select(*(identity_table.c[name] for name in ("buyer", "platform", "author_id", "author"))).order_by(
            identity_table.c.platform, identity_table.c.author_id
        )
        if show is not None:
            there = select(basket_table.c.buyer).where(basket_table.c.show == show)
            asked, accounts = (
                asked.where(buyer_table.c.id.in_(there)),
                accounts.where(identity_table.c.buyer.in_(there)),
            )
        found: dict[int, list[Identity]] = {}
        for buyer, *account in self._tuples(accounts):
            found.setdefault(buyer, []).append(Identity(*account))
        return tuple(Buyer(*(*row, tuple(found.get(row[0], ())))) for row in self._tuples(asked))

    def buyer(self, id: int) -> Buyer:
        """Raises Refused."""
        rows = self._rows(select(buyer_table).where(buyer_table.c.id == id))
        if not rows:
            raise Refused("This buyer is not there any more.")
        return self._with_identities(dict(rows[0]))

    def put_buyer(self, buyer: Buyer) -> None:
        """What the seller knows of a buyer; identities are merged and split. Raises Refused."""
        typed = {name: clean(getattr(buyer, name)) for name in _TYPED}
        if not self._execute(update(buyer_table).where(buyer_table.c.id == buyer.id).values(**typed)):
            raise Refused("This buyer is not there any more.")
        self._give_claims(claim_table.c.buyer == buyer.id, buyer.id)  # who lists them by name hears of it

    def names(self, ids: Iterable[int]) -> dict[int, str]:
        """What buyers are called, by their number; without those who are not there."""
        found: dict[int, str] = {}
        wanted = sorted(set(ids))
        for start in range(0, len(wanted), _CHUNK):
            asked = select(_NAME.id, _NAME.name).where(_NAME.id.in_(wanted[start : start + _CHUNK]))
            found.update(map(tuple, self._tuples(asked)))
        return found

    def merge_buyers(self, into: int, other: int, *, first: bool = False) -> None:
        """The two are one person: all that is the other's is `into`'s. `first`: where both have noted something it is
        the other's that counts, as it did until they were split. Raises Refused."""
        kept, gone = self.buyer(into), self.buyer(other)
        if into == other:
            raise Refused("These are one person already.")
        mine, theirs = self._parts(kept), self._parts(gone)
        theirs[0].accounts = self._own_accounts(gone, theirs)
        were = [self._now(kept), self._now(gone)]
        if first:
            mine[0].accounts, theirs[0].accounts = self._own_accounts(kept, mine), []
            mine, theirs, were = theirs, mine, were[::-1]
        # What none of them has changed is joined anew: what two of them have noted alike is there once.
        now = all_of(mine + theirs if were == [all_of(mine), all_of(theirs)] else were)
        self._execute(update(identity_table).where(identity_table.c.buyer == other).values(buyer=into))
        self._give_claims(claim_table.c.buyer == other, into)
        self._execute(delete(basket_table).where(basket_table.c.buyer.in_((into, other))))
        self._put_baskets(into, now.baskets)
        self._execute(update(buyer_table).where(buyer_table.c.id == into).values(**now.typed))
        self._execute(delete(buyer_table).where(buyer_table.c.id == other))
        self._keep_parts(other, [])
        self._keep_parts(into, mine + theirs)
        self._forget_people()

    def comes_first(self, platform: str, author_id: str) -> bool:
        """Whether others were merged into whose account this is, so that their name and number are the buyer's."""
        i = identity_table.c
        of = (key(platform), key(author_id))
        found = self._rows(select(identity_table.c.buyer).where(i.platform == of[0], i.author_id == of[1]))
        if not found:
            return False
        owner = self.buyer(found[0]["buyer"])
        parts = self._parts(owner)
        return len(parts) > 1 and self._own_accounts(owner, parts) == [of]

    def split_buyer(self, platform: str, author_id: str) -> int:
        """This account is somebody else: a buyer of its own again, with its claims, and with what came with it when it
        was merged: order numbers too. Raises Refused."""
        i = identity_table.c
        of = (key(platform), key(author_id))
        found = self._rows(select(identity_table).where(i.platform == of[0], i.author_id == of[1]))
        if not found:
            raise Refused("This buyer is not there any more.")
        owner = self.buyer(found[0]["buyer"])
        if len(owner.identities) < 2:
            raise Refused("This buyer has no other account.")
        now, parts = self._now(owner), self._parts(owner)
        fresh = self._new_buyer(found[0]["author"])
        self._execute(update(identity_table).where(i.platform == of[0], i.author_id == of[1]).values(buyer=fresh))
        c = claim_table.c
        shows = self._give_claims((c.platform == of[0]) & (c.author_id == of[1]), fresh)
        self._forget_people()
        gone = next((part for part in parts if of in part.accounts), None)
        if gone is None and len(parts) > 1 and self._own_accounts(owner, parts) == [of]:
            gone = parts[0]
        if gone is not None:
            self._give_back_part(owner, now, parts, gone, of, fresh, shows)
        for show in shows:
            self._basket_for(show, fresh)
        self._flush()
        left = select(c.show).where(c.buyer == owner.id)
        self._execute(delete(basket_table).where(basket_table.c.buyer == owner.id, basket_table.c.show.not_in(left)))
        return fresh

    # inside

    def _now(self, buyer: Buyer) -> Part:
        """All that is noted of them."""
        rows = self._rows(select(basket_table).where(_B.buyer == buyer.id))
        return part_of({name: getattr(buyer, name) for name in _TYPED}, map(dict, rows))

    def _parts(self, buyer: Buyer) -> list[Part]:
        """Who they were before they were merged, with what was changed since."""
        rows = self._rows(select(_MARK.value).where(_MARK.name == _merged(buyer.id)))
        now = self._now(buyer)
        if not rows:
            return [now]
        parts = read(rows[0]["value"])
        keep_changes(parts, now)
        return parts

    def _keep_parts(self, buyer: int, parts: list[Part]) -> None:
        self._execute(delete(mark_table).where(_MARK.name == _merged(buyer)))
        if len(parts) > 1:
            self._gather(mark_table, {"name": _merged(buyer), "value": written(parts)})

    def _own_accounts(self, buyer: Buyer, parts: list[Part]) -> list[tuple[str, str]]:
        others = {account for part in parts[1:] for account in part.accounts}
        return [of for each in buyer.identities if (of := (each.platform, each.author_id)) not in others]

    def _give_back_part(
        self, owner: Buyer, now: Part, parts: list[Part], gone: Part, of: tuple[str, str], fresh: int, shows: list[int]
    ) -> None:
        """What was theirs before they were merged is theirs again, and the owner's no more. The baskets of their other
        accounts wait for these."""
        named = {name: text for name, text in gone.typed.items() if text}
        theirs = {show: gone.baskets.pop(show) for show in shows if show in gone.baskets}
        rest = [part for part in parts if part is not gone]
        kept = without(now, rest, Part(gone.typed, theirs))
        kept.typed["name"] = kept.typed["name"] or owner.name
        for show in theirs:
            self._execute(delete(basket_table).where(_B.show == show, _B.buyer == owner.id))
        self._put_baskets(owner.id, {show: kept.baskets[show] for show in theirs if show in kept.baskets})
        self._put_baskets(fresh, theirs)
        if named:
            self._execute(update(buyer_table).where(_NAME.id == fresh).values(**named))
        self._execute(update(buyer_table).where(_NAME.id == owner.id).values(**kept.typed))
        if kept.typed["name"] != owner.name:
            self._give_claims(claim_table.c.buyer == owner.id, owner.id)
        gone.accounts = [each for each in gone.accounts if each != of]
        gone.typed = dict.fromkeys(gone.typed, "")
        rest[0].accounts = []
        self._keep_parts(owner.id, parts if gone.accounts else rest)
        for row in self._rows(select(claim_table.c.show).where(claim_table.c.buyer == owner.id).distinct()):
            self._basket_for(row["show"], owner.id)

    def _put_baskets(self, buyer: int, baskets: dict[int, Row]) -> None:
        for show, basket in baskets.items():
            self._gather(basket_table, {"show": show, "buyer": buyer, **basket})
        self._flush()

    def _give_claims(self, which: Any, buyer: int) -> list[int]:
        """These claims are another's; the shows that they belong to."""
        c = claim_table.c
        rows = self._rows(select(c.id, c.show).where(which).order_by(c.rev))
        self._execute(
            update(claim_table).where(c.id == bindparam("id_")).values(buyer=buyer, rev=bindparam("rev_")),
            [{"id_": row["id"], "rev_": self._next("rev")} for row in rows],
        )
        return sorted({row["show"] for row in rows})

    def _forget_people(self) -> None:
        self._flush()
        self._people.clear()
        self._baskets.clear()
        self._numbers.clear()

    def _with_identities(self, row: Row) -> Buyer:
        i = identity_table.c
        rows = self._rows(select(identity_table).where(i.buyer == row["id"]).order_by(i.platform, i.author_id))
        return Buyer(
            **row, identities=tuple(Identity(each["platform"], each["author_id"], each["author"]) for each in rows)
        )

    def _buyer_of(self, platform: str, author_id: str, author: str) -> tuple[int, str]:
        """Whose account it is, a new buyer's where nobody's; and the account's id as it is stored."""
        of = _account(platform, author_id, author)
        self._expect_people([(platform, author_id, author)])
        author = clean(author)
        known = self._people[of]
        if known is None:
            buyer = self._new_buyer(author)
            self._gather(identity_table, {"platform": of[0], "author_id": of[1], "author": author, "buyer": buyer})
        else:
            buyer = known[0]
            if known[1] != author:
                i = identity_table.c
                self._execute(
                    update(identity_table).where(i.platform == of[0], i.author_id == of[1]).values(author=author)
                )
        self._people[of] = (buyer, author)
        return buyer, of[1]

    def _known_buyer(self, platform: str, author_id: str, author: str) -> int | None:
        self._expect_people([(platform, author_id, author)])
        known = self._people[_account(platform, author_id, author)]
        return known[0] if known else None

    def _expect_people(self, authors: Iterable[tuple[str, str, str]], show: int | None = None) -> None:
        missing: dict[str, list[str]] = {}
        for author in authors:
            of = _account(*author)
            if of not in self._people:
                missing.setdefault(of[0], []).append(of[1])
                self._people[of] = None
        found: list[int] = []
        for platform, ids in missing.items():
            for start in range(0, len(ids), _CHUNK):
                for row in self._peek(_IDENTITIES, platform=platform, ids=ids[start : start + _CHUNK]):
                    self._people[platform, row["author_id"]] = (row["buyer"], row["author"])
                    found.append(row["buyer"])
        if show is not None and found:
            there = self._peek(_BASKETS, show=show, buyers=found)
            self._baskets |= {(show, row["buyer"]) for row in there}

    def _new_buyer(self, name: str) -> int:
        id_ = self._new_id()
        self._gather(buyer_table, dict.fromkeys(_TYPED, "") | {"id": id_, "name": clean(name)})
        return id_

    def _buyer_by_hand(self, name: str) -> Buyer:
        if not name.strip():
            raise Refused("Whose is it? Write a name.")
        return Buyer(self._new_buyer(name.strip()), clean(name.strip()))

    def _identity_by_hand(self, buyer: Buyer) -> str:
        """The account that what was written down for them goes by: it can be split off like any other."""
        for identity in buyer.identities:
            if identity.platform == _HAND:
                return identity.author_id
        account = str(self._new_id())
        self._gather(
            identity_table,
            {"platform": _HAND, "author_id": account, "author": clean(buyer.name), "buyer": buyer.id},
        )
        return account

    def _basket_for(self, show: int, buyer: int) -> None:
        """See that the buyer has a basket in the show: numbered as they come."""
        if (show, buyer) in self._baskets:
            return
        self._baskets.add((show, buyer))
        if self._peek(_BASKETS, show=show, buyers=[buyer]):
            return
        if show not in self._numbers:
            rows = self._rows(select(show_table.c.baskets).where(show_table.c.id == show))
            if not rows:
                raise Refused("This show is not there.")
            self._numbers[show] = int(rows[0]["baskets"])
        self._numbers[show] += 1
        self._gather(
            basket_table,
            {
                "show": show,
                "buyer": buyer,
                "number": self._numbers[show],
                "note": "",
                "pickup": "",
                "packed_at": None,
            },
        )

    def _flush_changes(self) -> None:
        if self._numbers:
            numbers, self._numbers = self._numbers, {}
            self._execute_now(_COUNT_BASKETS, [{"id_": show, "n": number} for show, number in numbers.items()])
        super()._flush_changes()


def _account(platform: str, author_id: str, author: str) -> tuple[str, str]:
    """Who a platform gives no id has their name for one."""
    return key(platform), key(author_id or author)


def _merged(buyer: int) -> str:
    """The name of the mark that keeps who they were."""
    return f"merged {buyer}"
