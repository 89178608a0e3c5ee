from __future__ import annotations

from datetime import UTC, datetime
from typing import cast

import pytest

from studio.chat.entries import Entry, Kept
from studio.chat.hub import Hub
from studio.domain.chat import ChatMessage, Deletion
from studio.domain.moderation import Standing
from studio.engine.bookmark import Bookmark
from studio.store import Ledger


class Chat:
    """The chat's row, and the ledger's marks."""

    def __init__(self, *entries: Entry, marks: dict[str, str] | None = None) -> None:
        self.entries, self.marks = list(enumerate(entries, 1)), marks or {}

    def heard(self, seq: int, most: int) -> list[tuple[int, Entry]]:
        return [entry for entry in self.entries if entry[0] > seq][:most]

    def mark(self, name: str) -> str | None:
        return self.marks.get(name)

    def set_mark(self, name: str, text: str) -> None:
        self.marks[name] = text

    @property
    def hub(self) -> Hub:
        return cast(Hub, self)

    @property
    def ledger(self) -> Ledger:
        return cast(Ledger, self)


def said(name: str) -> Kept:
    message = ChatMessage(name, "twitch", "7", "anna", "A12", datetime(2026, 11, 21, tzinfo=UTC))
    return Kept(message, (), "twitch://x", Standing.SHOWN)


def read(chat: Chat, most: int) -> Bookmark:
    """A desk's that has read so many entries, as it was written down."""
    bookmark = Bookmark("desk")
    bookmark.keep(chat.ledger, chat.heard(0, most))
    bookmark.move(chat.heard(0, most))
    return bookmark


def resumed(chat: Chat) -> int:
    bookmark = Bookmark("desk")
    bookmark.look(chat.ledger)
    bookmark.resume(chat.hub, bookmark.kept(chat.ledger), len(chat.entries))
    return bookmark.at


def test_the_next_engine_reads_on_where_the_last_one_stopped() -> None:
    chat = Chat(said("a"), said("b"), Deletion("twitch", "a"), said("c"))
    for most in (1, 2, 3, 4):
        assert read(chat, most).at == most
        assert resumed(chat) == most


def test_a_message_that_was_taken_back_since_is_read_on_from() -> None:
    chat = Chat(said("a"), said("b"), said("c"))
    read(chat, 2)
    chat.entries[1] = (2, None)
    assert resumed(chat) == 2


@pytest.mark.parametrize("came_back", [[said("a")], [said("a"), said("x"), said("y")]])
def test_where_less_was_kept_of_the_chat_all_of_it_is_done_with(came_back: list[Entry]) -> None:
    chat = Chat(said("a"), said("b"), said("c"))
    read(chat, 2)
    assert resumed(Chat(*came_back, marks=chat.marks)) == len(came_back)


def test_a_desk_that_is_new_here_begins_at_the_first_entry_and_says_so() -> None:
    chat = Chat(said("a"))
    bookmark = Bookmark("desk")
    bookmark.look(chat.ledger)
    assert bookmark.is_new
    write = bookmark.resume(chat.hub, bookmark.kept(chat.ledger), 1)
    assert bookmark.at == 0
    assert write is not None
    write(chat.ledger)
    again = Bookmark("desk")
    again.look(chat.ledger)
    assert not again.is_new
    assert again.resume(chat.hub, again.kept(chat.ledger), 1) is None
    assert again.at == 0


def test_what_was_read_before_desks_had_names_is_done_with() -> None:
    chat = Chat(said("a"), said("b"), marks={"chat": '[1, "twitch", "a"]'})
    bookmark = Bookmark("desk")
    bookmark.look(chat.ledger)
    write = bookmark.resume(chat.hub, bookmark.kept(chat.ledger), 2)
    assert bookmark.at == 1
    assert write is not None
    write(chat.ledger)
    assert chat.marks["chat/desk"] == '[1, "twitch", "a"]'
