"""A keyring for pictures of a computer that has one: nothing of it outlives the process."""

from __future__ import annotations

from keyring.backend import KeyringBackend


class Keyring(KeyringBackend):
    """PYTHON_KEYRING_BACKEND=tests.keyring_in_memory.Keyring"""

    priority = 5

    def __init__(self) -> None:
        super().__init__()
        self._kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self._kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._kept.pop((service, username), None)
