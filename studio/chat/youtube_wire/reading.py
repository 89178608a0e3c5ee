"""What a page of YouTube's live chat means: the stream's messages (protobuf) and the answers of its REST sibling (JSON)
are the same resource, liveChatMessages, in two spellings (developers.google.com/youtube/v3/live/docs/liveChatMessages).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from studio.chat.untrusted import mapping, moment, sequence, whole, words
from studio.domain.chat import ChatMessage, Clearing, Deletion, Received

PLATFORM = "youtube"
POLL_EVERY_S = 5.0
"""Between two polls where YouTube does not say."""
LONGEST_POLL_PAUSE_S = 300.0


@dataclass(slots=True)
class Page:
    """What one answer brought."""

    received: list[Received] = field(default_factory=list)
    """Oldest first."""
    token: str = ""
    """Where to go on; "" where it does not say."""
    poll_after_s: float = POLL_EVERY_S
    off_air: bool = False
    """The broadcast was off the air."""
    ended: bool = False
    """Nothing more will come."""
    garbled: int = 0
    """Pieces that made no sense."""

    @property
    def is_nonsense(self) -> bool:
        """Whether nothing in it made sense."""
        return bool(self.garbled) and not (self.received or self.token or self.ended or self.off_air)


def read(frame: object) -> Page:
    """What it means: bytes are a LiveChatMessageListResponse of the stream, anything else is the JSON object of a poll.

    Never raises.
    """
    if isinstance(frame, bytes | bytearray):
        return _streamed(bytes(frame))
    return _polled(frame)


def _polled(answer: object) -> Page:
    page = Page()
    if not isinstance(answer, dict):
        page.garbled = 1
        return page
    if not any(name in answer for name in _OF_A_PAGE):
        page.garbled = 1
    page.token = words(answer.get("nextPageToken"))
    page.off_air = bool(answer.get("offlineAt"))
    pause_ms = whole(answer.get("pollingIntervalMillis"))
    if pause_ms is not None:
        page.poll_after_s = min(max(1.0, pause_ms / 1000), LONGEST_POLL_PAUSE_S)
    for item in sequence(answer.get("items")):
        _take(item, page)
    return page


_OF_A_PAGE = ("items", "nextPageToken", "pollingIntervalMillis", "pageInfo", "offlineAt", "kind", "etag")


def _streamed(frame: bytes) -> Page:
    # Loaded with the first frame: whoever only signs in at YouTube needs none of it.
    from google.protobuf.message import DecodeError  # type: ignore[import-untyped]

    from studio.chat.youtube_wire.stream_list_pb2 import LiveChatMessageListResponse

    page = Page()
    answer = LiveChatMessageListResponse()
    try:
        answer.ParseFromString(frame)
    except DecodeError:
        page.garbled = 1
        return page
    if frame and not answer.ListFields():  # bytes that happen to be well-formed, of which YouTube knows none
        page.garbled = 1
        return page
    page.token = _text(answer.next_page_token)
    page.off_air = bool(answer.offline_at)
    for item in answer.items:
        _take(_spelled_out(item), page)
    return page


def _text(value: Any) -> str:
    # What is no UTF-8 comes as bytes.
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _spelled_out(item: Any) -> dict[str, Any]:
    """The protobuf message as JSON has it, as far as it is read here."""
    snippet, author = item.snippet, item.author_details
    kind = _KINDS.get(snippet.type, "" if snippet.type == 0 else "unknown")
    details = snippet.WhichOneof("displayed_content")
    spelled: dict[str, Any] = {
        "type": kind,
        "publishedAt": _text(snippet.published_at),
        "displayMessage": _text(snippet.display_message),
        "authorChannelId": _text(snippet.author_channel_id),
    }
    if details is not None:
        spelled[_camel(details)] = {
            _camel(descriptor.name): _details(value) for descriptor, value in getattr(snippet, details).ListFields()
        }
    return {
        "id": _text(item.id),
        "snippet": spelled,
        "authorDetails": {
            "channelId": _text(author.channel_id),
            "displayName": _text(author.display_name),
            "isChatOwner": author.is_chat_owner,
            "isChatModerator": author.is_chat_moderator,
            "isChatSponsor": author.is_chat_sponsor,
        },
    }


def _details(value: Any) -> Any:
    if hasattr(value, "ListFields"):
        return {_camel(descriptor.name): _text(inner) for descriptor, inner in value.ListFields()}
    return value if isinstance(value, int) else _text(value)


def _camel(name: str) -> str:
    camel = _CAMELS.get(name)
    if camel is None:
        first, *others = name.split("_")
        camel = _CAMELS[name] = first + "".join(word.title() for word in others)
    return camel


_CAMELS: dict[str, str] = {}
_KINDS = {
    1: "textMessageEvent",
    2: "tombstone",
    3: "fanFundingEvent",
    4: "chatEndedEvent",
    5: "sponsorOnlyModeStartedEvent",
    6: "sponsorOnlyModeEndedEvent",
    7: "newSponsorEvent",
    8: "messageDeletedEvent",
    9: "messageRetractedEvent",
    10: "userBannedEvent",
    15: "superChatEvent",
    16: "superStickerEvent",
    17: "memberMilestoneChatEvent",
    18: "membershipGiftingEvent",
    19: "giftMembershipReceivedEvent",
    20: "pollEvent",
    21: "giftEvent",
}
_TAKEN_BACK = {
    "messageDeletedEvent": ("messageDeletedDetails", "deletedMessageId"),
    "messageRetractedEvent": ("messageRetractedDetails", "retractedMessageId"),
}


def _take(item: object, page: Page) -> None:
    """Add what the resource means to the page. Kinds that are no message (a poll, a new member) or that are not known
    here add nothing."""
    resource = mapping(item)
    snippet = mapping(resource.get("snippet"))
    kind, identity = snippet.get("type"), words(resource.get("id"))
    if kind == "chatEndedEvent":
        page.ended = True
        return
    meant: Received | None
    if kind == "tombstone":
        meant = Deletion(PLATFORM, identity) if identity else None
    elif kind == "userBannedEvent":
        banned = mapping(mapping(snippet.get("userBannedDetails")).get("bannedUserDetails"))
        author = words(banned.get("channelId"))
        # Whom it was about must be known: a Clearing of nobody in particular empties the chat.
        meant = Clearing(PLATFORM, author) if author else None
    elif isinstance(kind, str) and kind in _TAKEN_BACK:
        details, name = _TAKEN_BACK[kind]
        deleted = words(mapping(snippet.get(details)).get(name))
        meant = Deletion(PLATFORM, deleted) if deleted else None
    elif isinstance(kind, str) and kind in _WRITTEN:
        meant = _message(kind, identity, snippet, mapping(resource.get("authorDetails")))
    else:
        if not isinstance(kind, str) or not kind:
            page.garbled += 1
        return
    if meant is None:
        page.garbled += 1
    else:
        page.received.append(meant)


_WRITTEN = {
    "textMessageEvent": "textMessageDetails",
    "superChatEvent": "superChatDetails",
    "superStickerEvent": "superStickerDetails",
    "memberMilestoneChatEvent": "memberMilestoneChatDetails",
    "giftEvent": "giftDetails",
}


def _message(kind: str, identity: str, snippet: dict[str, Any], author: dict[str, Any]) -> ChatMessage | None:
    author_id = words(author.get("channelId")) or words(snippet.get("authorChannelId"))
    if not identity or not author_id:
        return None
    details = mapping(snippet.get(_WRITTEN[kind]))
    paid = words(details.get("amountDisplayString"))
    if kind == "textMessageEvent":
        text = words(details.get("messageText"))
    elif kind == "superStickerEvent":
        text = words(mapping(details.get("superStickerMetadata")).get("altText"))
    elif kind == "giftEvent":
        text = words(details.get("altText")) or words(details.get("giftName"))
        if jewels := whole(details.get("jewelsAmount")):
            paid = f"{jewels} jewels"
    else:
        text = words(details.get("userComment"))
    role = ""
    if author.get("isChatOwner") is True:
        role = "host"
    elif author.get("isChatModerator") is True:
        role = "moderator"
    elif author.get("isChatSponsor") is True:
        role = "member"
    return ChatMessage(
        identity,
        PLATFORM,
        author_id,
        words(author.get("displayName")),
        text or words(snippet.get("displayMessage")),
        moment(snippet.get("publishedAt")),
        role,
        paid,
    )
