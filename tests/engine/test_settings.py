import errno
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain.show import Movable, Placing, Slot
from studio.engine.settings import BAD_FILE, FILE, Saved, SavedDestination, Settings, SettingsError
from studio.engine.whole_file import write_whole

DESTINATION = SavedDestination(id="a1", name="Bottega", platform="own", server="rtmp://host/live")


def test_what_is_set_is_there_at_the_next_start(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "new" / "folder")
    settings.update(
        shop="Fattoria Le Querce",
        cameras=("0", "1#mirror"),
        destinations=(DESTINATION,),
        rundown=(Slot("K7", 5),),
        placings=(Placing(Movable.CARD, 0.5, 1.0),),
        voice=False,
        record="/videos",
    )
    settings.update_window({"theme": "light", "split": [284, 344]})
    settings.update_window({"split": None, "first_start_done": True})

    again = Settings(tmp_path / "new" / "folder")
    assert again.saved == settings.saved
    assert again.saved.destinations == (DESTINATION,)
    assert again.saved.placings == (Placing(Movable.CARD, 0.5, 1.0),)
    assert again.saved.window == {"theme": "light", "first_start_done": True}
    assert again.note == ""


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"\xff\xfe", b'{"gain_db": "loud"}', b'{"placings": [{"layer": "sun", "x": 0, "y": 0}]}'],
)
def test_a_damaged_file_is_kept_aside_and_said(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    settings = Settings(tmp_path)
    assert settings.saved == Saved()
    assert str(tmp_path / BAD_FILE) in settings.note
    assert (tmp_path / BAD_FILE).read_bytes() == content

    settings.update(shop="Nuova")
    assert Settings(tmp_path).saved.shop == "Nuova"
    assert Settings(tmp_path).note == ""


def test_what_a_newer_version_added_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('{"shop": "Orto", "hologram": true}')
    settings = Settings(tmp_path)
    assert (settings.saved.shop, settings.note) == ("Orto", "")


@given(junk=st.binary(max_size=200))
def test_no_file_stops_a_start(tmp_path_factory: pytest.TempPathFactory, junk: bytes) -> None:
    folder = tmp_path_factory.mktemp("settings")
    (folder / FILE).write_bytes(junk)
    assert isinstance(Settings(folder).saved, Saved)


def test_a_disk_that_refuses_is_said_and_changes_nothing(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.update(shop="Orto")
    (tmp_path / FILE).unlink()
    (tmp_path / FILE).mkdir()  # a folder where the file should be: no user, not even root, can replace it
    with pytest.raises(SettingsError, match="cannot be written"):
        settings.update(shop="Bottega")
    assert settings.saved.shop == "Orto"
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_a_full_disk_keeps_nobody_from_choosing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings, full, asked = Settings(tmp_path), [errno.ENOSPC], list[str]()

    def write(path: Path, data: bytes) -> None:
        if full:
            raise OSError(full[0], os.strerror(full[0]))
        write_whole(path, data)

    monkeypatch.setattr("studio.engine.settings.write_whole", write)
    with pytest.raises(SettingsError, match="cannot be written"):  # nobody would write it later
        settings.update(shop="Orto")
    assert settings.saved.shop == ""

    settings.write_later_by(lambda: asked.append("later"))
    settings.update(shop="Orto", destinations=(DESTINATION,))
    settings.update_window({"first_start_done": True})
    assert asked == ["later", "later"]
    assert settings.saved.window == {"first_start_done": True}
    with pytest.raises(OSError, match="No space left"):
        settings.catch_up()
    full[0] = errno.EACCES  # of that no room that is made is the end
    with pytest.raises(SettingsError):
        settings.update(shop="Bottega")
    assert settings.saved.shop == "Orto"
    full.clear()
    settings.catch_up()
    assert Settings(tmp_path).saved == settings.saved


def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    Settings(tmp_path).update(cameras=("rtsp://me:secret@camera/",))
    assert stat.S_IMODE(os.stat(tmp_path / FILE).st_mode) == 0o600


def test_repr_shows_no_address() -> None:
    hidden = SavedDestination(id="1", name="Casa", platform="own", server="rtmp://host/live?token=hush")
    assert "hush" not in repr(hidden)
