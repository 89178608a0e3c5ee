"""The engine's own sentences, in the window's language.

The engine speaks plain English: to a terminal, to the log, to every client. The window shows what it says through
`say`, which knows its sentences by their templates. A test fails where the engine says one that is not here.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple, cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from studio.window import words
from studio.window.chat_words import CHAT_SENTENCES
from studio.window.fault_words import FAULT_SENTENCES
from studio.window.selling_words import SELLING_SENTENCES

# Values are %1, %2, …; a value may itself be one of these ("recording: " and why it ended).
_AS_HEARD = cast(
    "tuple[str, ...]",
    (
        QT_TRANSLATE_NOOP("EngineWords", "There is no product “%1”."),
        QT_TRANSLATE_NOOP("EngineWords", "The list of products is empty."),
        QT_TRANSLATE_NOOP("EngineWords", "Known codes: %1."),
        QT_TRANSLATE_NOOP("EngineWords", "Known codes: %1 and %2 more."),
        QT_TRANSLATE_NOOP("EngineWords", "No countdown is running."),
        QT_TRANSLATE_NOOP("EngineWords", "A lower third's lines have at most %1 characters."),
        QT_TRANSLATE_NOOP("EngineWords", "A product's turn lasts from 0 to %1 minutes."),
        QT_TRANSLATE_NOOP("EngineWords", "A product has one turn in the run of show."),
        QT_TRANSLATE_NOOP("EngineWords", "There is nothing to read in this message."),
        QT_TRANSLATE_NOOP("EngineWords", "A shop's name has at most %1 characters."),
        QT_TRANSLATE_NOOP("EngineWords", "You are on air already."),
        QT_TRANSLATE_NOOP("EngineWords", "You are not on air."),
        QT_TRANSLATE_NOOP("EngineWords", "You are on air. End the show first."),
        QT_TRANSLATE_NOOP("EngineWords", "A countdown lasts from 1 second to 24 hours."),
        QT_TRANSLATE_NOOP("EngineWords", "Pin the product first: this countdown's end is about the pinned product."),
        QT_TRANSLATE_NOOP("EngineWords", "“%1” is not on the picture any more: pin it and start the countdown again."),
        QT_TRANSLATE_NOOP("EngineWords", "A countdown's label has at most %1 characters."),
        QT_TRANSLATE_NOOP("EngineWords", "Stock is a whole number from 0 to %1."),
        QT_TRANSLATE_NOOP("EngineWords", "The product’s %1."),
        QT_TRANSLATE_NOOP("EngineWords", "There is a product with the code “%1” already."),
        QT_TRANSLATE_NOOP("EngineWords", "code: %1"),
        QT_TRANSLATE_NOOP("EngineWords", "title: %1"),
        QT_TRANSLATE_NOOP("EngineWords", "price: %1"),
        QT_TRANSLATE_NOOP("EngineWords", "old price: %1"),
        QT_TRANSLATE_NOOP("EngineWords", "unit: %1"),
        QT_TRANSLATE_NOOP("EngineWords", "link: %1"),
        QT_TRANSLATE_NOOP("EngineWords", "Line %1: %2"),
        QT_TRANSLATE_NOOP("EngineWords", "Line %1, %2: %3"),
        QT_TRANSLATE_NOOP("EngineWords", "left out: %1"),
        QT_TRANSLATE_NOOP("EngineWords", "is missing"),
        QT_TRANSLATE_NOOP("EngineWords", "longer than %1 characters"),
        QT_TRANSLATE_NOOP("EngineWords", "a code has no spaces and no invisible characters"),
        QT_TRANSLATE_NOOP("EngineWords", "“%1” reads as a quantity or a price; write a code like A12"),
        QT_TRANSLATE_NOOP("EngineWords", "a code begins with a letter or a digit"),
        QT_TRANSLATE_NOOP("EngineWords", "“%1” is not a currency; write EUR, USD, CNY, …"),
        QT_TRANSLATE_NOOP("EngineWords", "“%1” is not a currency"),
        QT_TRANSLATE_NOOP("EngineWords", "“%1” is not a currency; what the price is for goes into the column “unit”"),
        QT_TRANSLATE_NOOP("EngineWords", "“%1” is not a price"),
        QT_TRANSLATE_NOOP("EngineWords", "“%1” names its currency twice"),
        QT_TRANSLATE_NOOP("EngineWords", "“%1” has more decimals than %2 has (%3)"),
        QT_TRANSLATE_NOOP("EngineWords", "“%1” is below zero"),
        QT_TRANSLATE_NOOP("EngineWords", "“%1” is too large for a price"),
        QT_TRANSLATE_NOOP("EngineWords", "the price is in %1, the currency column says %2"),
        QT_TRANSLATE_NOOP("EngineWords", "it is in %1 and the price in %2"),
        QT_TRANSLATE_NOOP("EngineWords", "it is not above the price"),
        QT_TRANSLATE_NOOP("EngineWords", "“%1” is not a whole number from 0 to %2 without separators"),
        QT_TRANSLATE_NOOP("EngineWords", "a web address has no spaces, quotation marks or invisible characters"),
        QT_TRANSLATE_NOOP("EngineWords", "this is not a web address"),
        QT_TRANSLATE_NOOP("EngineWords", "a web address begins with https:// or http:// and the shop's name"),
        QT_TRANSLATE_NOOP("EngineWords", "a web address that viewers see must not hold a user name"),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "its QR code would be too fine to scan (%1 bytes, at most %2); use a short link",
        ),
        QT_TRANSLATE_NOOP("EngineWords", "“%1” is the code of line %2 already"),
        QT_TRANSLATE_NOOP("EngineWords", "a quotation mark is missing or misplaced; this row is left out"),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "more cells than the header has; put quotation marks around a cell that holds the separator",
        ),
        QT_TRANSLATE_NOOP("EngineWords", "The product list has more than %1 rows. Split it into smaller files."),
        QT_TRANSLATE_NOOP("EngineWords", "The product list is larger than %1 MB. Split it."),
        QT_TRANSLATE_NOOP("EngineWords", "This is %1, not a CSV file. Open it and save it as CSV (UTF-8)."),
        QT_TRANSLATE_NOOP("EngineWords", "an OpenDocument file"),
        QT_TRANSLATE_NOOP("EngineWords", "an Excel workbook"),
        QT_TRANSLATE_NOOP("EngineWords", "an old Excel workbook"),
        QT_TRANSLATE_NOOP("EngineWords", "a ZIP archive"),
        QT_TRANSLATE_NOOP("EngineWords", "a web page or an XML file"),
        QT_TRANSLATE_NOOP("EngineWords", "a PDF"),
        QT_TRANSLATE_NOOP("EngineWords", "a picture"),
        QT_TRANSLATE_NOOP("EngineWords", "a compressed archive"),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The product list is empty. Its first line names the columns: code, title, price.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This is not a text file that can be read. Save the product list as CSV (UTF-8).",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The product list's first line must name its columns; missing: %1. Found: %2.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "More than %1 rows have a quotation mark missing or misplaced, the last on line %2. Save the "
            "product list as CSV again.",
        ),
        QT_TRANSLATE_NOOP("EngineWords", "The product list %1 cannot be read (%2)."),
        QT_TRANSLATE_NOOP("EngineWords", "The product list %1 cannot be written (%2)."),
        QT_TRANSLATE_NOOP("EngineWords", "The settings %1 cannot be written (%2)."),
        QT_TRANSLATE_NOOP("EngineWords", "Permission denied"),
        QT_TRANSLATE_NOOP("EngineWords", "No space left on device"),
        QT_TRANSLATE_NOOP("EngineWords", "No such file or directory"),
        QT_TRANSLATE_NOOP("EngineWords", "Read-only file system"),
        QT_TRANSLATE_NOOP("EngineWords", "Is a directory"),
        QT_TRANSLATE_NOOP("EngineWords", "Not a directory"),
        QT_TRANSLATE_NOOP("EngineWords", "Input/output error"),
        QT_TRANSLATE_NOOP("EngineWords", "Connection timed out"),
        QT_TRANSLATE_NOOP("EngineWords", "Host is down"),
        QT_TRANSLATE_NOOP("EngineWords", "Stale file handle"),
        QT_TRANSLATE_NOOP("EngineWords", "There can be 1 to %1 cameras."),
        QT_TRANSLATE_NOOP("EngineWords", "A destination needs a name of at most %1 characters."),
        QT_TRANSLATE_NOOP("EngineWords", "A picture's width and height are even numbers from 64 to 3840."),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Use 1 to 60 pictures a second, 100 to 50000 kbit/s, and 32 to 320 kbit/s for the sound.",
        ),
        QT_TRANSLATE_NOOP("EngineWords", "There is already a destination called “%1”. Give this one another name."),
        QT_TRANSLATE_NOOP("EngineWords", "There are already %1 destinations. Delete one first."),
        QT_TRANSLATE_NOOP("EngineWords", "There is no destination called “%1”."),
        QT_TRANSLATE_NOOP("EngineWords", "“%1” is not on air."),
        QT_TRANSLATE_NOOP("EngineWords", "Nothing can be written to %1 (%2). Choose another folder."),
        QT_TRANSLATE_NOOP("EngineWords", "Too many commands at once. Wait a moment and try again."),
        QT_TRANSLATE_NOOP("EngineWords", "The broadcast has failed; the log says why. Go live again."),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Something went wrong inside Bancarella; the log says what. The show goes on.",
        ),
        QT_TRANSLATE_NOOP("EngineWords", "Bancarella does not answer. It may be busy: try again."),
        QT_TRANSLATE_NOOP("EngineWords", "The receiver on this computer could not be started. Try again."),
        QT_TRANSLATE_NOOP("EngineWords", "The studio is ending: there is no preview any more."),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The preview cannot be shown: its file cannot be made in %1 (%2). Free some space there.",
        ),
        QT_TRANSLATE_NOOP("EngineWords", "The encoder %1 does not work on this computer; using x264 instead."),
        QT_TRANSLATE_NOOP("EngineWords", "“%1” could be %2 or %3; write it with two decimals"),
        QT_TRANSLATE_NOOP("EngineWords", "Another window is open on this studio: it goes on."),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Somebody has deleted the data folder %1. It has been made again, and the show goes on; pictures that were kept in it are gone.",  # noqa: E501
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Somebody has deleted the data folder %1, and it cannot be made again. The show goes on; what you change is lost when Bancarella is closed.",  # noqa: E501
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "What you change cannot be written to %1 (%2). Make room there; until then it is lost if the computer stops.",  # noqa: E501
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "What you change cannot be written down; the log says why. The show goes on.",
        ),
        QT_TRANSLATE_NOOP("EngineWords", "This chat is not connected."),
        QT_TRANSLATE_NOOP("EngineWords", "This is not the address of a chat. Addresses begin with: %1."),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A key has no place in a chat's address, where others can read it: write key=env:NAME.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This chat stumbled over a fault of the studio; it is tried again. The log has the details.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The demo's chat is simulator://demo?rate=N&seed=S, with N messages a second, up to %1.",
        ),
        QT_TRANSLATE_NOOP("EngineWords", "The chat file %1 cannot be read: %2."),
        QT_TRANSLATE_NOOP("EngineWords", "Line %1 of %2 was left out: %3."),
        QT_TRANSLATE_NOOP("EngineWords", "So were %1 others."),
        QT_TRANSLATE_NOOP("EngineWords", "it is not JSON"),
        QT_TRANSLATE_NOOP("EngineWords", "it is not an object"),
        QT_TRANSLATE_NOOP("EngineWords", "“at” is not a number of seconds"),
        QT_TRANSLATE_NOOP("EngineWords", "“%1” is missing"),
        QT_TRANSLATE_NOOP("EngineWords", "%1 gives no picture. Check the camera and try again."),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The address of %1 is not known any more: this computer's password store does not give it.",
        ),
        QT_TRANSLATE_NOOP("EngineWords", "Type the whole address again in the settings."),
        QT_TRANSLATE_NOOP(
            "EngineWords", "Sound comes from a microphone or a file, not from an address in the network."
        ),
        QT_TRANSLATE_NOOP("EngineWords", "What stands behind the question mark is not shown."),
        QT_TRANSLATE_NOOP("EngineWords", "What stands behind the question mark of the address is not known any more."),
        QT_TRANSLATE_NOOP("EngineWords", "Type the whole address again."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 failed for a reason that the log tells; it is tried again."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 sends no pictures."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 sends no more pictures."),
        QT_TRANSLATE_NOOP("EngineWords", "Check its cable."),
        QT_TRANSLATE_NOOP("EngineWords", "Check the camera and the network."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 sends damaged pictures. Try another cable or socket."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 sends damaged pictures."),
        QT_TRANSLATE_NOOP("EngineWords", "You may not use %1. Add yourself to the group video and log in again."),
        QT_TRANSLATE_NOOP("EngineWords", "There is no %1."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 is not a camera."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 is in use by another program. Close that program, then try again."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 cannot be opened. It is not there or another program uses it."),
        QT_TRANSLATE_NOOP("EngineWords", "Cameras that are there: %1."),
        QT_TRANSLATE_NOOP("EngineWords", "No camera is connected to this computer."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 holds no picture this program can read. Convert it to MP4."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 sends no picture. Check the path in its address."),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 does not answer. Check that the camera is on, in the same network, and its address is right.",
        ),
        QT_TRANSLATE_NOOP("EngineWords", "%1 refuses the connection. Start the camera's app and check the port."),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 wants a user and password. Write them into the address, before the host and an @.",
        ),
        QT_TRANSLATE_NOOP("EngineWords", "%1 has no picture at this address. Check the part after the host."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 sends no video this program can read. Check the part after the host."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 cannot be found or sends no video. Check the address and the network."),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "No camera was named. Give its number, its name, a video file, a URL or test.",
        ),
        QT_TRANSLATE_NOOP("EngineWords", "%1 cameras are called %2. Choose one by number: %3."),
        QT_TRANSLATE_NOOP("EngineWords", "There is no camera, file or address %1."),
        QT_TRANSLATE_NOOP("EngineWords", "These are there: %1."),
        QT_TRANSLATE_NOOP("EngineWords", "Cameras cannot be read from %1://. Use http://, https:// or rtsp://."),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The camera's address lacks a host or port. Write it like http://192.168.1.20:8080/video.",
        ),
        QT_TRANSLATE_NOOP("EngineWords", "Camera option %1 is not understood. After # may stand, joined by &: %2."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 does not say how long it is. Convert it to MP4 and try again."),
        QT_TRANSLATE_NOOP("EngineWords", "There is no file %1. Check its name and folder."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 may not be read. Change its permissions or choose another file."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 is a folder. Choose a video or sound file in it."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 is no video or sound file this program can read. Convert it to MP4."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 cannot be played on: %2."),
        QT_TRANSLATE_NOOP("EngineWords", "The sound of %1 does not start to play."),
        QT_TRANSLATE_NOOP("EngineWords", "The microphone does not answer: unplug it and plug it in again."),
        QT_TRANSLATE_NOOP("EngineWords", "The microphone “%1” gives no sound any more: check its plug and its switch."),
        QT_TRANSLATE_NOOP("EngineWords", "it is in use"),
        QT_TRANSLATE_NOOP("EngineWords", "it is gone"),
        QT_TRANSLATE_NOOP("EngineWords", "its sample rate does not fit"),
        QT_TRANSLATE_NOOP("EngineWords", "(With PulseAudio or PipeWire the package libasound2-plugins is needed.)"),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” fits more than one microphone: %2. Say more of the name, or the number.",
        ),
        QT_TRANSLATE_NOOP("EngineWords", "There is no microphone “%1”. There are: %2."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 was interrupted by a fault in Bancarella."),
        QT_TRANSLATE_NOOP("EngineWords", "Trying again."),
        QT_TRANSLATE_NOOP("EngineWords", "It said: %1"),
        QT_TRANSLATE_NOOP("EngineWords", "Check the internet connection or the address."),
        QT_TRANSLATE_NOOP("EngineWords", "Check the internet connection."),
        QT_TRANSLATE_NOOP("EngineWords", "Check the address."),
        QT_TRANSLATE_NOOP("EngineWords", "Check the address and the stream key."),
        QT_TRANSLATE_NOOP("EngineWords", "Check the stream key."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 is still receiving this stream key, perhaps from another program."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 refused the stream key."),
        QT_TRANSLATE_NOOP("EngineWords", "The stream key of %1 is missing."),
        QT_TRANSLATE_NOOP("EngineWords", "Where the show went is not known any more."),
        QT_TRANSLATE_NOOP("EngineWords", "Add the destination again under Go live."),
        QT_TRANSLATE_NOOP("EngineWords", "Copy it from your live dashboard."),
        QT_TRANSLATE_NOOP("EngineWords", "Copy it again from your live dashboard."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 refused the stream."),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 makes no secure connection. Perhaps the address has to start with rtmp:// (not rtmps://).",
        ),
        QT_TRANSLATE_NOOP("EngineWords", "%1 makes no secure connection. Check the address and its port."),
        QT_TRANSLATE_NOOP("EngineWords", "No answer from %1 within %2 s."),
        QT_TRANSLATE_NOOP("EngineWords", "There is no server called %1, or no internet."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 cannot be reached on port %2."),
        QT_TRANSLATE_NOOP("EngineWords", "The certificate of %1 is not trusted: %2."),
        QT_TRANSLATE_NOOP("EngineWords", "no reason given"),
        QT_TRANSLATE_NOOP("EngineWords", "The stream key was not sent."),
        QT_TRANSLATE_NOOP("EngineWords", "Check the address and this computer's date."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 is no live streaming server."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 took no data for %2 s."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 closed the connection when it got the stream key."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 closed the connection at once."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 closed the connection before the stream began."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 closed the connection."),
        QT_TRANSLATE_NOOP("EngineWords", "%1 ended the stream."),
        QT_TRANSLATE_NOOP("EngineWords", "Copy the server address from your live dashboard again."),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The address or the stream key is too long. Copy only that line from your live dashboard.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The stream key is an address. Put the address and the stream key in their own places.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The stream key is missing. Copy it from your live dashboard and add it to the address.",
        ),
        QT_TRANSLATE_NOOP("EngineWords", "The stream key is missing. Copy it from your live dashboard."),
        QT_TRANSLATE_NOOP("EngineWords", "The address ends after the server's name."),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The address holds a space, a line break or an invisible character. Copy it again, alone.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The stream key holds a space, a line break or an invisible character. Copy it again, alone.",
        ),
        QT_TRANSLATE_NOOP("EngineWords", "The address is empty."),
        QT_TRANSLATE_NOOP("EngineWords", "An address starts with rtmp:// or rtmps://."),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "That is the address of a web page. The one to copy from your live dashboard starts with rtmp:// "
            "or rtmps://.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This kind of address is not supported. Use one that starts with rtmp:// or rtmps://.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Addresses with a user name and password (name:password@server) are not supported.",
        ),
        QT_TRANSLATE_NOOP("EngineWords", "An IPv6 address goes in square brackets, as in rtmp://[2001:db8::1]/app."),
        QT_TRANSLATE_NOOP("EngineWords", "The server's name cannot be read."),
        QT_TRANSLATE_NOOP("EngineWords", "The address has no server name."),
        QT_TRANSLATE_NOOP("EngineWords", "The server's IPv6 address cannot be read."),
        QT_TRANSLATE_NOOP("EngineWords", "The port after the server's name is not a number from 1 to 65535."),
        QT_TRANSLATE_NOOP("EngineWords", "recording: %1"),
        QT_TRANSLATE_NOOP("EngineWords", "There is already a file %1. Choose another name for the recording."),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The folder %1 does not exist. Create it, or choose another one for the recording.",
        ),
        QT_TRANSLATE_NOOP("EngineWords", "The recording %1 cannot be created (%2). Choose another folder or name."),
        QT_TRANSLATE_NOOP("EngineWords", "the name cannot be used"),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The disk is too slow for the recording %1: it has ended. Record to another disk.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The disk is full: the recording %1 has ended. Free some space and record again.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The disk takes no larger file: the recording %1 has ended. Record to another file.",
        ),
        QT_TRANSLATE_NOOP("EngineWords", "The recording %1 has ended, it cannot be written (%2). Check the disk."),
        QT_TRANSLATE_NOOP("EngineWords", "The recording %1 has ended by a fault in Bancarella."),
        QT_TRANSLATE_NOOP("EngineWords", "The settings %1 cannot be read (%2). Everything is as at first."),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The settings were damaged and everything is as at first. The damaged file is kept as %1.",
        ),
        QT_TRANSLATE_NOOP("EngineWords", "The settings %1 are damaged (%2). Everything is as at first."),
    ),
)

# What names options of the command line is said otherwise to whoever has a window.
_CAMERA = cast("str", QT_TRANSLATE_NOOP("EngineWords", "Camera %1"))
_OTHERWISE = cast(
    "dict[str, str]",
    {
        "camera %1": _CAMERA,
        "There is only one camera. Start with a second --camera to use this scene.": QT_TRANSLATE_NOOP(
            "EngineWords",
            "There is only one camera. Add a second one in the settings to use this scene.",
        ),
        (
            "Bancarella is not running. Start it with “bancarella demo” or “bancarella live” (and the same --data-dir)."
        ): QT_TRANSLATE_NOOP(
            "EngineWords",
            "The studio is not running. It is being started again; try once more in a moment.",
        ),
        "Bancarella has ended, or the token does not fit (was it started by another user?).": QT_TRANSLATE_NOOP(
            "EngineWords",
            "The studio has stopped. It is being started again; try once more in a moment.",
        ),
        "No camera is connected: plug one in, or try with --camera test or a video file.": QT_TRANSLATE_NOOP(
            "EngineWords",
            "No camera is connected: plug one in, or choose the test picture.",
        ),
        "%1 holds no sound: choose another file, or --mic none.": QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 holds no sound: choose another file, or no microphone.",
        ),
        (
            "The microphone “%1” cannot be opened (%2): close other programs that use it, see that this "
            "program may use the microphone, or choose another one with --mic."
        ): QT_TRANSLATE_NOOP(
            "EngineWords",
            "The microphone “%1” cannot be opened (%2): close other programs that use it, see that this "
            "program may use the microphone, or choose another one.",
        ),
        (
            "The microphone “%1” opens but gives no sound: check its plug, or choose another one with --mic."
        ): QT_TRANSLATE_NOOP(
            "EngineWords",
            "The microphone “%1” opens but gives no sound: check its plug, or choose another one.",
        ),
        "The sound system does not answer: restart it, or choose --mic none.": QT_TRANSLATE_NOOP(
            "EngineWords",
            "The sound system does not answer: restart the computer, or choose no microphone.",
        ),
        (
            "PortAudio, which records microphones, is not installed: install the package libportaudio2 (on "
            "Debian and Ubuntu: sudo apt install libportaudio2 libasound2-plugins), or choose --mic none."
        ): QT_TRANSLATE_NOOP(
            "EngineWords",
            "PortAudio, which records microphones, is not installed: install the package libportaudio2, or "
            "choose no microphone.",
        ),
        (
            "To record microphones the library %1 is needed, which this computer does not have: install the package %2 "
            "(its name on Debian and Ubuntu), or choose --mic none."
        ): QT_TRANSLATE_NOOP(
            "EngineWords",
            "To record microphones the library %1 is needed, which this computer does not have: install the package "
            "%2 (its name on Debian and Ubuntu), or choose no microphone.",
        ),
        "No microphone was found: plug one in, or choose --mic none.": QT_TRANSLATE_NOOP(
            "EngineWords",
            "No microphone was found: plug one in, or choose no microphone.",
        ),
    },
)


_Sentence = tuple[str, str, tuple[tuple[str, str], ...]]
"""The template in the window's English (empty: not known), what was heard, and the values by their places."""
_LONGEST = 2000
_MOST_SENTENCES = 6


class _Template(NamedTuple):
    said: str
    heard: re.Pattern[str]
    letters: int  # of the sentence itself, without its values


class _Said(NamedTuple):
    """A text as far as it was recognised."""

    sentences: tuple[_Sentence, ...]
    letters: int


def say(text: str) -> str:
    """What the engine said, in the window's language; sentences that are not known stay as they are."""
    whole = ""
    for said, heard, values in _recognised(text).sentences:
        if said == _CAMERA and (number := values[0][1]).isdecimal():
            # Computers count from nought, people do not: the settings call it so too.
            values = (("%1", str(int(number) + 1)),)
        sentence = _filled(QCoreApplication.translate("EngineWords", said), values) if said else heard
        whole += ("" if not whole or whole.endswith(("。", "）")) else " ") + sentence
    return whole


def templates() -> dict[str, str]:
    """Every sentence of the engine that is known, with places for its values, and what the window says for it."""
    return {heard: heard for heard in (*_AS_HEARD, *CHAT_SENTENCES, *FAULT_SENTENCES, *SELLING_SENTENCES)} | _OTHERWISE


def is_known(text: str) -> bool:
    """Whether all of `text` is made of the engine's sentences."""
    return all(said for said, _, _ in _recognised(text).sentences)


def _filled(sentence: str, values: tuple[tuple[str, str], ...]) -> str:
    by_place = dict(values)
    return re.sub(r"%\d", lambda place: _value(by_place.get(place[0], "")), sentence)


def _value(text: str) -> str:
    if re.fullmatch(r"\d{1,3}(,\d{3})+", text):
        return words.number(int(text.replace(",", "")))
    return say(text)


@lru_cache(1024)
def _recognised(text: str) -> _Said:
    """The reading of `text` that leaves the fewest letters to values and to what is not known."""
    if len(text) > _LONGEST:
        return _Said((("", text, ()),), 0)
    ends = [match.end() for match in re.finditer(r"(?<=[.?!)…]) +", text)]
    ends = [*ends[:_MOST_SENTENCES], len(text)]
    best: dict[int, _Said] = {0: _Said((), 0)}
    for end in ends:
        for begin, before in list(best.items()):
            sentence, letters = _sentence(text[begin:end].rstrip(" "))
            reading = _Said((*before.sentences, sentence), before.letters + letters)
            # Of equal ones the first, which has the fewest pieces: what a server said is one, however long it talked.
            if end not in best or reading.letters > best[end].letters:
                best[end] = reading
    return best[len(text)]


def _sentence(text: str) -> tuple[_Sentence, int]:
    """The template that fits `text` as a whole best, with the values; none where none fits."""
    best: _Sentence = ("", text, ())
    most = 0
    for template in _templates():
        match = template.heard.fullmatch(text)
        if match is None:
            continue
        values = tuple(("%" + name[1:], value) for name, value in match.groupdict().items())
        letters = template.letters + sum(_recognised(value).letters for _, value in values)
        if letters > most:
            best, most = (template.said, text, values), letters
    return best, most


@lru_cache(1)
def _templates() -> tuple[_Template, ...]:
    return tuple(_template(heard, said) for heard, said in templates().items())


def _template(heard: str, said: str) -> _Template:
    parts = re.split(r"(%\d)", heard)
    value = r"\S+" if said == _CAMERA else ".+?"  # its number, and not a whole sentence that begins with it
    pattern = "".join(f"(?P<v{part[1:]}>{value})" if at % 2 else re.escape(part) for at, part in enumerate(parts))
    return _Template(said, re.compile(pattern, re.DOTALL), sum(map(len, parts[::2])))
