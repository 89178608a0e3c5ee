"""The two kinds of error.

    Exception
    ├── SellerError      the seller's world: camera busy, key refused, disk full
    │   ├── Refused      a command that makes no sense now ("A99 is not in your list")
    │   └── ...          one subclass beside each thing that can go wrong outside us
    └── anything else    our bug: logged whole, and the show stays on air

A `SellerError`'s text is one plain line that says what happened and what to do. It never holds a stream key or a token.
"""


class SellerError(Exception):
    """Something in the seller's world stands in the way; the text is for them."""


class Refused(SellerError):
    """A command cannot be carried out as things stand; nothing has changed."""
