"""Which variant is which once somebody has changed their names: what was taken of one goes along with it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from studio.domain.catalogue import sold_key
from studio.domain.product import Product, Variant, code_key
from studio.store.goods import Goods, lefts_of, variant_key


def new_names(old: Product, new: Product, renamed: Mapping[str, str] | None) -> dict[str, tuple[str, str]]:
    """By the key of each variant that is called otherwise now, its new key and name."""
    if renamed is None:
        olds, news = ([variant.name for variant in product.variants] for product in (old, new))
        before, after = ({code_key(name) for name in names} for names in (olds, news))
        other = [pair for pair in zip(olds, news, strict=False) if code_key(pair[0]) != code_key(pair[1])]
        alone = len(olds) == len(news) and len(other) == len(before - after) == len(after - before) == 1
        renamed = dict(other) if alone else {}
    there = {variant_key(variant.name) for variant in old.variants}
    names = {variant_key(variant.name): variant.name for variant in new.variants}
    found = {variant_key(was): variant_key(name) for was, name in renamed.items()}
    return {was: (now, names[now]) for was, now in found.items() if was != now and was in there and now in names}


def names_in_list(goods: Goods, entry: Product, sold: Mapping[str, int]) -> dict[str, tuple[str, str]]:
    """The same by a list. One with the same SKU, which no other has, is the same (but see `_not_exchanged`); and so is
    the only one that is new, where it stands in the place of the only one that is missing and all but its name is as
    the list before said it."""
    old, new = goods.product.variants, entry.variants
    was, now = _by_sku(old), _by_sku(new)
    by_sku = {was[sku].name: now[sku].name for sku in was.keys() & now.keys()}
    renamed = _not_exchanged(new_names(goods.product, entry, by_sku), old, new)
    if only := _in_its_place(goods, entry, renamed, sold):
        renamed |= new_names(goods.product, entry, dict([only]))
    return renamed


def _not_exchanged(
    renamed: Mapping[str, tuple[str, str]], old: Collection[Variant], new: Collection[Variant]
) -> dict[str, tuple[str, str]]:
    """Those that do more than exchange names which are all still there: people claimed by name, and in lists SKUs are
    put right, or stand in a product's first row alone. What is still listed without a SKU keeps its name."""
    olds, news = ({variant_key(each.name) for each in some} for some in (old, new))
    bare = {variant_key(each.name) for each in new if not each.sku}
    targets = {now for now, _ in renamed.values()}
    found: dict[str, tuple[str, str]] = {}
    for was in renamed.keys() - targets:  # what only goes round has no beginning
        chain = [was]
        while chain[-1] in renamed:
            chain.append(renamed[chain[-1]][0])
        if was not in bare and not olds & news >= set(chain):
            found |= {each: renamed[each] for each in chain[:-1]}
    return found


def totals_of(entry: Product, sold: Mapping[str, int]) -> dict[str, int | None]:
    """What a list says that there was to sell, by variant; None where it counts nothing."""
    names = {variant_key(variant.name): variant.name for variant in entry.variants}
    return {
        variant: None if left is None else left + max(0, sold.get(sold_key(entry.code, names.get(variant)), 0))
        for variant, left in lefts_of(entry).items()
    }


def _by_sku(variants: Iterable[Variant]) -> dict[str, Variant]:
    """Those that have one of their own."""
    found: dict[str, list[Variant]] = {}
    for each in variants:
        found.setdefault(code_key(each.sku), []).append(each)
    return {sku: each for sku, (each, *others) in found.items() if sku and not others}


def _in_its_place(
    goods: Goods, entry: Product, renamed: Mapping[str, tuple[str, str]], sold: Mapping[str, int]
) -> tuple[str, str] | None:
    """What the only missing variant is called now, apart from the `renamed`; None where it may be another one."""
    old, new = goods.product.variants, entry.variants
    taken = {now for now, _ in renamed.values()}
    names, listed = ({variant_key(each.name) for each in variants} for variants in (old, new))
    missing = [
        (at, each) for at, each in enumerate(old) if variant_key(each.name) not in renamed.keys() | listed - taken
    ]
    brought = [
        (at, each) for at, each in enumerate(new) if variant_key(each.name) not in taken | names - renamed.keys()
    ]
    if len(old) != len(new) or len(missing) != 1 or len(brought) != 1:
        return None
    (place, gone), (at, come) = missing[0], brought[0]
    stock, back = goods.stocks[variant_key(gone.name)], goods.stocks.keys() - renamed.keys()
    known_apart = gone.sku and come.sku and code_key(gone.sku) != code_key(come.sku)
    if place != at or known_apart or gone.price != come.price or variant_key(come.name) in back:
        return None
    total = totals_of(entry, sold)[variant_key(come.name)]
    counts_so = total is not None and stock.supply is not None and stock.baseline == total
    return (gone.name, come.name) if counts_so else None
