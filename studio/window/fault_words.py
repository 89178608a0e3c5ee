"""What the engine says in English when something goes wrong on air, and when it has helped itself, for engine_words."""

# Whole literals are what lupdate reads.
# ruff: noqa: E501

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP

# Values are %1, %2, …
FAULT_SENTENCES = cast(
    "tuple[str, ...]",
    (
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 is frozen. It is started anew; if that does not help, unplug it and plug it in again.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 is in use by another program. Close that program: the camera is tried again.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 is not reached. Trying again.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 is unplugged. Plug it in again: it comes back by itself.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 sends the same picture again and again. It is called anew; if that does not help, start the camera’s app again, or switch the camera off and on.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 shows nothing but black. Is its lens covered, or the light off?",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 takes nothing just now. It is connected anew if that lasts; the show goes on.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 wants the stream at %2 now. Copy the address again from your live dashboard.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A new file of the recording begins after %1 to %2 hours.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Claims and orders are written down again. Messages that came while nothing could be written may be missing: look at the chat where you sell.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Close other programs that use the internet, or go nearer to the Wi-Fi.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Close other programs.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Close other programs; most of its time goes to %1.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Delete something; else the recording ends, and the show goes on.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "No new picture has been sent for some seconds. Close other programs.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Sound and picture are sent apart from each other. End the show and go live again.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The QR code of %1 cannot be scanned. Take away what lies over it, or use a shorter link; viewers can still write the code in the chat.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The QR code of %1 scans, but not where the picture is small, as on many phones. Use a shorter link.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The QR code on air does not lead where %1 says. Take the product off the picture and pin it again.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The battery is almost empty: %1 %. Plug the computer in now, or the show ends with it.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The battery is at %1 %, for about %2 min. Plug the computer in.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The battery is at %1 %. Plug the computer in.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The computer has too much to do.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The computer has too much to do: viewers miss pictures.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The computer is so hot that it has slowed down. Give its fan air, and take it out of the sun.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The computer is very hot (%1 °C) and will slow down. Give its fan air, and take it out of the sun.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The computer slept for %1: viewers saw nothing meanwhile. The show goes on. Leave it open and plugged in.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The computer stood still for %1 s: viewers saw a still picture. The show goes on.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The disk had less than %1 MB left: the recording %2 has ended.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The disk had less than %1 MB left: the show is not recorded.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The disk has room for about %1 minutes of recording.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The disk has room for less than a minute of recording.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The disk is full: the recording %1 has ended. The show goes on. Free some space: it begins again by itself, in a new file.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The disk is slow: the recording %1 waits for it. Nothing is lost yet, and the show goes on. Close programs that copy or download.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The disk is too slow for the recording %1: it has ended. The show goes on. Record to another disk; if this one becomes quick again, the recording begins again by itself, in a new file.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The disk takes no larger file: the recording %1 has ended. It goes on in a new file.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The disk with the folder %1 is full: what you change cannot be written down. Make room there; until then it is lost if the computer stops.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The line to %1 is too slow: pictures are left out there.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The line to %1 takes %2 kbit/s just now: the picture is a little coarser.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The line to %1 takes %2 kbit/s just now: the picture is much coarser.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The microphone gives no sound any more. Check its plug and its switch.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The microphone is silent, as if it were switched off. Look at its switch and its mute key, or choose another one.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The microphone is too loud and sounds rough. Speak from further away, or turn it down.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The microphone “%1” is not there. Plug it in: it is taken up by itself. Or choose another one.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The microphone “%1” is unplugged. Plug it in again: it comes back by itself.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The microphone’s sound breaks up. Close other programs, or plug it in somewhere else.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The picture is made with less care, and the preview moves less often.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The picture is made with less care, so that nothing of it is lost.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The picture that is sent cannot be shown. End the show and go live again.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The picture that viewers see stands still. Choose another camera.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The picture that viewers see stands still. Start the camera’s app again, or switch the camera off and on, or choose another.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The picture that viewers see stands still. Unplug the camera and plug it in again, or choose another.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The recording %1 has ended, it cannot be written (%2). The show goes on. Check the disk: once it works, the recording begins again by itself, in a new file.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The recording %1 has ended.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The recording %1 was cut short and cannot be read. It is left as it is.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The recording %1 was cut short. It has been finished and plays: %2.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The recording %1 was cut short. It plays, and is finished at a later start: there is not enough room on the disk for that.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The recording goes on, in the file %1.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The show goes on. As soon as %1 MB are free, the recording begins again by itself, in a new file.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The sound that is sent cannot be heard. End the show and go live again.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The studio had stopped. It is back on air, but before that not everything could be written down: look at the product, the countdown and the last messages of the chat.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The studio had stopped. It is back on air, with everything as it was.",
        ),
        QT_TRANSLATE_NOOP("EngineWords", "The studio had stopped. It is back on air, but not everything is as it was."),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Whether a show was cut short is not known: what was kept of it cannot be read.",
        ),
        QT_TRANSLATE_NOOP("EngineWords", "Where %1 leads is not known any more."),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "To be seen there again, end the show, add it under Go live and go live again.",
        ),
        QT_TRANSLATE_NOOP("EngineWords", "The camera that was asked for is not known any more."),
        QT_TRANSLATE_NOOP("EngineWords", "The microphone that was asked for is not known any more."),
        QT_TRANSLATE_NOOP("EngineWords", "Choose it again in the settings."),
        QT_TRANSLATE_NOOP(
            "EngineWords", "The recording %1 lacks the last %2 s of the show: the disk did not take them."
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "There was a hole in the sound. If it happens again, close other programs.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This computer may go to sleep during the show. Switch that off in its settings, or touch it now and then.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Viewers hear nothing. Look at the microphone's plug and switch, or choose another one.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Viewers see a black picture. Take the cap off the camera, turn on the light, or choose another camera.",
        ),
    ),
)
