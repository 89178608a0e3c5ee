"""What the chats say in English: sentences of connectors, accounts and hub, for engine_words."""

# Whole literals are what lupdate reads.
# ruff: noqa: E501

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP

# Values are %1, %2, …
CHAT_SENTENCES = cast(
    "tuple[str, ...]",
    (
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 cannot be reached.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 of %2 units left today",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 of %2 units left today: messages come later, so that they last",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 recordings were cut short and cannot be read. They are left as they are: %2.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 recordings were cut short. They have been finished and play: %2.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 recordings were cut short. They play, and are finished at a later start: there is not enough room on the disk for that. They are %2.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 takes nothing just now. Look at the router and the Wi-Fi. It is connected anew if that lasts; the show goes on.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1: there is no server called %2, or no internet.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A PayPal amount is 0.01 or more.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A Twitch channel's name has up to 25 letters, digits and “_”: twitch://NAME.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A YouTube chat's address is youtube:// and the video's ID, or the address of its page.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A chat's address knows no “%1”. It knows: %2.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A chat's key= takes env: and the name of an environment variable that holds the key.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A curly bracket is open or closed too often.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A language is written like it, zh or pt-BR.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A message's platform and number have at most %1 characters.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A password is sent to an IRC server only with tls=1.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A picture of this size has no room for its QR code. Use a shorter name, a shorter text or a short link, or a larger picture.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A setting has at most %1 bytes.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A square bracket is open or closed too often.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A window keeps at most %1 settings, with names of at most %2 signs.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "An IRC chat is irc://HOST:PORT/CHANNEL.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "An IRC name has up to 30 letters and digits, and begins with a letter.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Another desk is writing to the shop's database at %1 and does not let go of it.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Another program uses port %1, which signing in needs. Close it and try again.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Another program uses port %1. Close it, or choose another port for the room.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "At %1 there is no database of this name. Create it first, or correct the address.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Bilibili does not accept the sign-in any more. Copy the cookie from the browser again.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Bilibili does not let this computer into the chat just now. It is tried again by itself.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Bilibili does not let us into this chat. It is tried again by itself.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Bilibili knows no live room of this number. Check how it is written.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Bilibili's chat takes the number of the live room: bilibili://21452505.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Comments arrive a few seconds late: Facebook does not stream them to this Page's token.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Facebook does not accept the Page's token any more. Paste a new one.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Facebook does not accept this token. Copy the Page's token again.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Facebook does not know this live video, or does not show it to this Page. Check its number.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Facebook has stopped the Page from commenting for a while: it took it for spam.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Facebook shows comments only to the Page itself. Paste the Page's token first.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Facebook's chat takes the number of the live video: facebook://1234567890.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Forgotten here. The token itself stays good: take it back on the platform's page where you got it.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "It is not known any more where this message was written. Nothing was written.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "It is not known whose chat on Kick to write into. Sign in to Kick again.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Its QR code would be too fine to scan (%1 bytes). Use a shorter name or a shorter text.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Kick did not take the message. The chat may be slowed down, or for followers only.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Kick does not accept the sign-in any more. Sign in again.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Kick does not let this chat room be read. Check its number.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Kick does not tell the chat room of a channel to programs. Use the chat room's number instead of the name: it stands as chatroom, id at kick.com/api/v2/channels/ and the name, opened in a browser.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Kick knows no channel of this name. Check how it is written.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Kick's broadcaster= takes the number of the channel's owner.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Kick's chat does not take this connection any more. Look for an update.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Kick's chat is overcrowded just now. It is tried again by itself.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Kick's chat takes the number of the chat room or the channel's name: kick://123456.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "No chat that can be written to is connected. Sign in to one in the settings, or open the Room.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Nobody can write into this chat from here.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Nobody signed in there in time. Begin again for a new code.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "None of your ways to pay takes %1 %2. Write to the buyer how they pay it, or add a way to pay in the settings.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Nothing can be pasted for this platform: sign in there.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Nothing is called {%1} here. These can be written: %2.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "One cannot sign in there from here.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Only on this computer and in the local network is Streamer.bot spoken to without encryption. For others write ?server=wss:// and its address.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Only on this computer may a chat's server be reached without encryption (ws:// or http://).",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Say for each claim what was paid for it.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Say who is to be blocked: a message of theirs, or their account.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Sign in to Kick first: nobody is signed in.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Sign in to Twitch to write in its chat.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Sign in to YouTube to write into its chat.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Signed out here. The platform could not be told: take the app's access away in the account's settings there, too.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Signing in needs your app's ID (client ID), as the platform's page for developers shows it.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Signing in stumbled over a fault of the studio. The log has the details.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Signing in there also needs the app's secret (client secret), from the same page as its ID.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Social Stream Ninja could not write the message. See that the chat's window is open there and signed in, and that its remote control is on.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Social Stream Ninja has not confirmed the last message. See that it is open.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Social Stream Ninja has sent nothing so far. In its settings, under Mechanics, remote control and sending chat messages to the server must both be on.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Social Stream Ninja takes its session's name: ssn://SESSION, as it stands in its links.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Somebody has deleted or moved the recording %1. It goes on in the file %2.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Somebody has deleted or moved the recording %1. The show goes on, and the recording in a new file as soon as there can be one.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Someone on Facebook",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Streamer.bot asks for its password, and there is none here.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Streamer.bot did not write the message into %1.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Streamer.bot does not accept the password. Check it there, and here.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Streamer.bot does not let its chats be read.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Streamer.bot is connected to no chat. Connect it to your account there.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Streamer.bot takes its computer and port: streamerbot://127.0.0.1:8080.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "That is all. Close this page and go back to Bancarella.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The IRC server does not accept the password.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The IRC server does not accept this name. Choose another nick.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The IRC server does not know this channel. Check its name.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The IRC server does not let us into this channel.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The IRC server ended the connection. It is tried again by itself.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The IRC server has banned this computer or name.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The IRC server let us in, but does not talk to us. It is tried again.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The Page's token does not allow this. Make one that may read and write the comments of the Page.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The YouTube Data API is not switched on for this key. Switch it on in the Google Cloud console.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The added connector for %1:// does not work here. The log has the details.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The added connector for %1:// is not one that this version can use.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The address of the room is room://HOST:PORT, for example room://0.0.0.0:8090.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The chat does not answer; it is not known whether the message arrived.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The chat of this YouTube show is switched off. Switch it on in YouTube Studio.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The chat's key is not there: write key=env:NAME, and set NAME before the start.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The chat's server cannot prove who it is (certificate). Check the computer's date, and the address.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The chat's server does not answer. Check the internet connection; it is tried again by itself.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The chat's server is not found. Check the internet connection; it is tried again by itself.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The chat's server refuses connections just now. It is tried again by itself.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The comment that is answered is not there any more.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The connection to the chat was lost. It is tried again by itself.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The disk of the shop's database at %1 does not take what is written. Ask whoever looks after it.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The disk with the data folder %1 is full. Make room there, or choose another folder.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The live video has ended on Facebook.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The most that one message may claim is from 1 to %1.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The offer on “%1” ends with the countdown that runs: stop that one first.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The picture has no room for the QR code of %1: what it has to say is too long. Use a shorter name, a shorter text or a short link; viewers can still write the code in the chat.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The platform asks us to slow down. It is tried again in %1 s.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The platform asks us to slow down. Try again in %1 s.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The platform did not let us sign in. Check the app's ID and its redirect address there.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The platform does not accept the sign-in any more. Sign in again.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The platform does not accept this token. Copy it anew, whole.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The platform does not allow this to the account that is signed in.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The platform does not know this app. Check the app's ID (client ID) and its secret.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The platform does not know this chat. Check its name or number; is the show on air there?",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The platform does not renew the sign-in just now. It is tried again.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The platform has ended this sign-in. Sign in again.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The platform has trouble of its own. It is tried again by itself.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The platform has trouble of its own. Try again later.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The platform refuses this (error %1).",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The report cannot be written to %1 (%2). Choose another place.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The room cannot be opened at this address. Choose another port.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The room is not open just now.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The room's address is none of this computer's. Use room://0.0.0.0:8090.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The shop's database at %1 cannot be reached. Is its computer switched on, and this one on the network?",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The shop's database at %1 does not accept the name or the password. Look at the address that you gave it.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The shop's database at %1 does not let this user write. Give Bancarella a database of its own.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The shop's database at %1 is being restarted. Wait a moment; if it stays so, ask whoever looks after it.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The shop's database at %1 is full or has no room for another desk. Ask whoever looks after it.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The shop's database at %1 is read-only. Ask whoever looks after it.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The show goes on; claims wait in the chat until the studio is started again with a store that can be read.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The show goes on; claims wait in the chat until it can be written.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The sign-in was refused on the platform's page. Nothing has changed.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The size of a picture is as 720x1280: both sides even, from 128 to 3840.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The studio is closing.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "There can be %1 answers at most.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The session of Social Stream Ninja is not known any more: this computer's password store does not give it. Add this chat again.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "There is no session of Social Stream Ninja in the environment variable of this name.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "There is nothing to write.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This Google account has no YouTube channel. Make one on YouTube first.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This IRC channel has a key, which Bancarella does not know.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This IRC channel has banned us.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This IRC channel is for encrypted connections only: add tls=1.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This IRC channel is for registered names only.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This IRC channel is for the invited only.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This IRC channel is full.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This YouTube key may not be used on this computer. Change its restrictions in the Google Cloud console.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This YouTube show is over.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This YouTube video has no live chat now. Is the show planned or on air there?",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This account is not live on TikTok just now. It is tried again by itself.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This chat file is too large: %1 MB at most.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This chat is being left.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This chat is no Room: nobody is invited to it by a code.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This chat is not connected just now. Nothing was written.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This chat stumbled over a fault of its connector. The log has the details.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This computer does not let the studio use port %1. Choose one above 1024.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This computer is in no network just now: nobody else can open the room.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This computer keeps no passwords (no keyring): you stay signed in until Bancarella is closed.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This is no chat file.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This is no token: it holds letters, digits and a few marks, without spaces.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This is not Twitch's server: it does not know Twitch's marks.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This is too long for a chat: %1 characters at most.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This live is for adults only, and TikTok shows its chat to nobody without a sign-in.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This message is not there any more.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This platform gives its token on its own pages only. Paste it here.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This sign-in may not write in the chat. Sign in to Twitch again, and allow it.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This text is too long: %1 characters at most.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "TikTok knows no live of this name. Check how it is written.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "TikTok turns programs away from this live. Use Social Stream Ninja.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "TikTok's chat is read with Social Stream Ninja (ssn://), which needs nothing. Only a Bancarella that runs from its source can use TikTokLive instead.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "TikTok's chat needs TikTokLive, which everybody installs for themselves: pip install TikTokLive. Or use Social Stream Ninja (ssn://), which needs nothing.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "TikTok's chat takes the name of who is live: tiktok://NAME.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "TikTok's live cannot be reached just now. It is tried again by itself.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "TikTok's signing service does not help just now. It is tried again by itself.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "TikTok's signing service lets no more connections in for now. Use Social Stream Ninja, or a key of Euler Stream.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "To write from here too, switch on authentication in Streamer.bot's WebSocket server, and give its password here.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Today's YouTube units are used up. There are new ones at midnight in California.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Twitch did not let us read without signing in. It is tried again by itself.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Twitch did not show this message, and does not say why.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Twitch did not show this message: it is the same as the one before.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Twitch did not show this message: only emotes are allowed in this channel just now.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Twitch did not show this message: only followers may write in this channel.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Twitch did not show this message: only subscribers may write in this channel.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Twitch did not show this message: the channel is suspended.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Twitch did not show this message: the chat is in slow mode. Wait a little.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Twitch did not show this message: this account is banned in this channel.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Twitch did not show this message: this account is timed out in this channel.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Twitch did not show this message: too many were written. Wait a little.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Twitch did not show this message: verify this account's phone number or e-mail at Twitch first.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Twitch does not answer for this channel. Check its name; it is tried again by itself.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Twitch does not know this channel. Check its name.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Twitch has closed this channel.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Twitch has suspended this channel, or it does not exist. Check its name.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Twitch has trouble of its own. Try again later.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Twitch restarts this chat's server. It is tried again by itself.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Twitch's filter (AutoMod) held this message back.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "What stands behind the question mark of this chat's address makes no sense.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "What the platform answered makes no sense. It is tried again.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "What the platform answered makes no sense. Try again later.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Without a sign-in Bilibili hides most of the viewers' names.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Writing into this chat failed. The log has the details.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "YouTube asks us to slow down. It is tried again by itself.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "YouTube did not take this message. Write it differently.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "YouTube does not accept the key. Copy it anew, whole.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "YouTube does not accept the sign-in.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "YouTube does not know this video. Check its address; a private video can only be read with your account.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "YouTube does not let this account write into this chat.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "YouTube needs a key to read its chat, or your account. Add one of them to the accounts.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "YouTube's server= takes an address that begins with https://.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "a variant has at most %1 options, like red / M",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "another program had garbled letters, as in “%1”: put right",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "another program has garbled letters, as in “%1”: save the list as CSV (UTF-8) anew",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "columns that are not read: %1",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "grpc= goes with server= only.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "letters that are not UTF-8 were read as Windows-1252 (lines: %1): look whether they are right",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "quota= takes the number of units a day that your Google project has, such as 10000.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "server= takes an address that begins with wss:// or https://.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "the text was read as %1: look whether the names are right, or save the list as CSV (UTF-8)",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "tls is 1 (encrypted) or 0.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” holds a sign that banks cannot take: letters, digits and . , - only.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” is also a word of every chat; as a code it counts only with a quantity, like %2+1.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” reads like a word; viewers may write it without wanting it, so a code like A12 is safer.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” is not a weight from 1 g to %2 kg",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” is the code of line %2 already; this row is left out",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” was not understood: it has no field “%2”.",
        ),
    ),
)
