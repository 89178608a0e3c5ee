import shutil
import subprocess
import sys
import tomllib
from configparser import ConfigParser
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CONTRACTS = 9

# Where a line is put, and the line. Every kind of trespass that a contract is there for.
TRESPASSES = {
    "domain/trespass.py": [
        "studio.media.canvas",
        "studio.painter.words",
        "studio.control.protocol",
        "studio.engine.desk",
        "studio.cli",
        "numpy",
        "msgspec",
        "av",
        "PySide6.QtCore",
        "socket",
        "time",
        "threading",
    ],
    "media/trespass.py": [
        "studio.painter.qr",
        "studio.control.client",
        "studio.engine.options",
        "studio.cli",
        "PySide6.QtGui",
    ],
    "painter/trespass.py": ["studio.media.colour", "studio.control.client", "studio.engine.options", "av", "cv2"],
    "control/trespass.py": ["studio.media.ingest", "studio.painter.qr", "studio.engine.options", "PySide6.QtCore"],
    "engine/trespass.py": [
        *("studio.cli", "av", "cv2", "sounddevice", "cv2_enumerate_cameras", "aiohttp", "grpc"),
        *("sqlalchemy", "openpyxl", "phonenumbers"),
    ],
    "store/trespass.py": ["studio.engine.till", "studio.papers.lists", "studio.chat.hub", "PySide6.QtCore", "openpyxl"],
    "papers/trespass.py": ["studio.engine.till", "studio.store", "studio.painter.qr", "PySide6.QtGui", "sqlalchemy"],
    "chat/trespass.py": [
        "studio.media.ingest",
        "studio.control.client",
        "studio.engine.options",
        "PySide6.QtCore",
        "av",
    ],
    "window/trespass.py": [
        "studio.engine.options",
        "studio.media.canvas",
        "studio.painter.qr",
        "studio.chat.hub",
        "studio.store",
        "studio.papers.lists",
        "av",
    ],
    "media/rtmp.py": ["av", "numpy"],
    "media/ingest.py": ["msgspec", "studio.media.canvas"],
    "cli.py": ["PySide6.QtCore", "cv2"],
}


def lint(folder: Path) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as lint; lint()", "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={"COLUMNS": "300", "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "studio", tmp_path / "studio", ignore=shutil.ignore_patterns("__pycache__", "_data"))
    shutil.copy(ROOT / ".importlinter", tmp_path)
    return tmp_path


def test_the_rooms_hold(tree: Path) -> None:
    status, said = lint(tree)
    assert f"Contracts: {CONTRACTS} kept, 0 broken." in said, said
    assert status == 0


def test_every_trespass_is_seen(tree: Path) -> None:
    for place, imported in TRESPASSES.items():
        with (tree / "studio" / place).open("a") as file:
            file.writelines(f"\nimport {name}  # trespass" for name in imported)
    status, said = lint(tree)
    assert f"Contracts: 0 kept, {CONTRACTS} broken." in said, said
    assert status == 1
    for place, imported in TRESPASSES.items():
        importer = "studio." + place.removesuffix(".py").replace("/", ".")
        for name in imported:
            seen = name if name.startswith("studio.") else name.partition(".")[0]
            assert f"{importer} -> {seen} (l." in said, f"{importer} may import {name}"


def test_a_room_that_no_contract_knows_is_seen(tree: Path) -> None:
    (tree / "studio" / "attic").mkdir()
    (tree / "studio" / "attic" / "__init__.py").touch()
    status, said = lint(tree)
    assert "- studio.attic" in said
    assert status == 1


def test_the_rooms_without_dependencies_know_them_all() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    names = {line.split(">")[0].lower() for line in declared}
    modules = {
        module
        for module, distributions in packages_distributions().items()
        if names & {name.lower() for name in distributions} and not module.startswith("_")
    }
    # The wheel that PySide6-Essentials is a part of owns the name on some installations.
    modules.add("PySide6")
    contracts = ConfigParser()
    contracts.read(ROOT / ".importlinter")
    for contract in ("domain", "publisher"):
        forbidden = contracts[f"importlinter:contract:{contract}"]["forbidden_modules"].split()
        assert modules <= set(forbidden), contract
