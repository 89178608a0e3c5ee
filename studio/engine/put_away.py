"""What is secret in the addresses of cameras and chats, put away: the keyring has it, all else a mark (domain/kept)."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from studio.domain import kept
from studio.engine.keys import Keys

if TYPE_CHECKING:
    from studio.media.camera_spec import CameraSpec

_GIVEN = "given"
Mark = Callable[[str, str], str]
"""Makes of a secret, and the id it is found by, what stands in its place."""
_FORGOTTEN = (
    "The address of {0} is not known any more: this computer's password store does not give it. Type the whole address"
    " again in the settings."
)


class PutAway:
    """Any thread. What may ask the keyring says so."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys

    def camera(
        self, spec: str, others: Iterable[str] = (), *, instead: Iterable[str] = (), given: int | None = None
    ) -> str:
        """The spec as it may be written down, its secret put away where there is any. May wait for the keyring.

        `others`: the marked ones there are. One that has the same secret is that camera; one of those that make way for
        this one, `instead`, is told it anew where it is of the same place and nobody knows its secret any more.
        `given`: the number of the camera on a command line, which is known for this run alone, and as the same in the
        next.
        """
        found = _camera(spec)
        if found is None:
            return spec
        address, options = found
        if (id_ := kept.id_of(address)) is not None:
            of_command_line = given is None and id_.startswith(_GIVEN)
            known = self._keys.known(kept.secret_name(id_)) if of_command_line else None
            if known is None:
                return spec
            address = known  # from now on it is to last
        number = None if given is None else f"{_GIVEN}camera{given}"
        return self._marked(address, kept.marked_camera, others, instead, number) + options

    def cameras(self, specs: Iterable[str], before: Iterable[str]) -> tuple[str, ...]:
        """The same for all of them, in place of those that were there `before`."""
        specs, before = tuple(specs), tuple(before)
        instead = [spec for spec in before if spec not in specs]
        return tuple(self.camera(spec, before, instead=instead) for spec in specs)

    def chat(self, url: str, others: Iterable[str] = (), *, given: int | None = None) -> str:
        """The same for a chat's address."""
        found = _session(url)
        if found is None:
            return url
        session, query = found
        others, number = tuple(others), None if given is None else f"{_GIVEN}chat{given}"
        return self._marked(session, _session_mark(query), others, others, number)

    def remind(self, given: Mapping[str, str], there: Iterable[str]) -> list[str]:
        """What was forgotten of the marked ones that are `there` is known again, by the addresses that were typed for
        them, by their ids; those that are. May wait for the keyring."""
        known = []
        for marked in there:
            id_ = kept.id_of(marked)
            address = given.get(id_ or "")
            if address is None or id_ is None or self._keys.once(kept.secret_name(id_)) is not None:
                continue
            session, camera = _session(address), _camera(address)
            secret = session[0] if session else camera[0] if camera else ""
            mark = _session_mark(session[1]) if session else kept.marked_camera
            if secret and kept.place_of(mark(secret, id_)) == kept.place_of(marked):
                self._keys.put_soon(kept.secret_name(id_), secret)
                known.append(marked)
        return known

    def remind_by_place(self, urls: Iterable[str], marked: Iterable[str]) -> None:
        """Chats that were forgotten are known again by the addresses `urls` of a command line. May wait as well."""
        marked = tuple(marked)
        for session, query in filter(None, map(_session, urls)):
            self._reminded(session, _session_mark(query), marked)

    @staticmethod
    def has_secret(address: str) -> bool:
        """Whether a camera's spec, or a chat's address, has one that is not put away yet."""
        return (_camera(address) is not None and kept.id_of(address) is None) or _session(address) is not None

    @staticmethod
    def lasts(marked: str) -> bool:
        """Whether it means the same at the next start."""
        return not (kept.id_of(marked) or "").startswith(_GIVEN)

    def lasting(self, marked: str) -> None:
        """It is to be known at the next start. May wait for the keyring."""
        id_ = kept.id_of(marked)
        if id_ is not None and (secret := self._keys.known(kept.secret_name(id_))):
            self._keys.put(kept.secret_name(id_), secret)

    def drop(self, marked: str) -> None:
        """It is used no more. While this engine lives it can still be brought back. May wait for the keyring."""
        if (id_ := kept.id_of(marked)) is not None:
            self._keys.delete(kept.secret_name(id_), hold=True)

    def known(self, marked: str) -> str | None:
        """The secret behind a mark; None where it is not known, or there is no mark. No keyring is asked."""
        id_ = kept.id_of(marked)
        return None if id_ is None else self._keys.known(kept.secret_name(id_))

    def found(self, spec: CameraSpec) -> CameraSpec:
        """The camera to open. May wait for the keyring; raises CameraError where what is secret is not known."""
        id_ = kept.id_of(spec.target)
        if id_ is None:
            return spec
        address = self._keys.once(kept.secret_name(id_))
        if address is None:
            from studio.media.camera_spec import CameraError

            raise CameraError(_FORGOTTEN.format(spec.label))
        for secret in kept.secrets_of(address):
            self._keys.hide(secret)
        return replace(spec, target=address)

    def _marked(self, secret: str, mark: Mark, others: Iterable[str], instead: Iterable[str], given: str | None) -> str:
        for other in others:
            if (there := self._same_place(other, mark, secret)) and self._keys.once(kept.secret_name(there)) == secret:
                return mark(secret, there)
        if (there := self._reminded(secret, mark, instead)) is not None:
            return mark(secret, there)
        id_ = given or secrets.token_hex(8)
        (self._keys.hold if given else self._keys.put_soon)(kept.secret_name(id_), secret)
        return mark(secret, id_)

    def _reminded(self, secret: str, mark: Mark, forgotten: Iterable[str]) -> str | None:
        """The id of the first of these that leads to the same place and had been forgotten; now it has the secret."""
        for other in forgotten:
            if (there := self._same_place(other, mark, secret)) and self._keys.once(kept.secret_name(there)) is None:
                self._keys.put_soon(kept.secret_name(there), secret)
                return there
        return None

    @staticmethod
    def _same_place(other: str, mark: Mark, secret: str) -> str | None:
        there = kept.id_of(other)
        if there is None or there.startswith(_GIVEN):
            return None  # the next run may give another one that number
        return there if kept.place_of(mark(secret, there)) == kept.place_of(other) else None


def _session_mark(query: str) -> Mark:
    return lambda _, id_: kept.marked_session(id_, query)


def _camera(spec: str) -> tuple[str, str] | None:
    """Address and options of a network camera with a secret in its address; None for others, and for what makes no
    sense: whoever uses that says what is wrong."""
    if "://" not in spec:
        return None
    from studio.media.camera_spec import CameraError, CameraSpec  # OpenCV comes along: the settings need none

    try:
        parsed = CameraSpec.parse(spec)
    except CameraError:
        return None
    if parsed.kind != "url" or not kept.camera_has_secret(parsed.target):
        return None
    return parsed.target, spec.strip()[len(parsed.target) :]


def _session(url: str) -> tuple[str, str] | None:
    """Session and query of an address of Social Stream Ninja's that has its session in it; None for others."""
    scheme, mark, rest = url.partition("://")
    session, question, query = rest.partition("?")
    session = session.strip("/")
    if scheme.lower() != "ssn" or not mark or not kept.is_session(session):
        return None
    return session, question + query
