from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from studio.window.products import ProductsPanel
from tests.window.fake_link import FakeLink


def test_a_list_is_looked_for_among_the_sellers_documents(
    link: FakeLink, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents = tmp_path / "Documents"
    documents.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: str(documents))
    monkeypatch.chdir(tmp_path)
    window = QWidget()
    qtbot.addWidget(window)
    panel = ProductsPanel(link, window)
    panel.choose_list()
    dialog = panel._chooser
    assert dialog is not None
    assert Path(dialog.directory().path()) == documents
    label = QFileDialog.DialogLabel
    said = [dialog.labelText(each) for each in (label.LookIn, label.FileName, label.FileType, label.Reject)]
    assert said == ["Look in:", "File:", "Show:", "Cancel"]
    files = dialog.findChild(QTreeView)
    assert files is not None
    assert files.header().sectionSize(0) >= 250
    assert files.header().sectionSize(3) >= 140
    dialog.close()
