import QtQuick

// Plain text on a few lines: set in the first of three sizes in which it is not cut, else in the last, and cut.
Text {
    id: fitted
    required property var sizes

    component Probe: Text {
        visible: false
        width: fitted.width
        text: fitted.text
        textFormat: fitted.textFormat
        wrapMode: fitted.wrapMode
        maximumLineCount: fitted.maximumLineCount
        elide: fitted.elide
        font.family: fitted.font.family
        font.weight: fitted.font.weight
    }
    Probe {
        id: large
        font.pixelSize: fitted.sizes[0]
    }
    Probe {
        id: middle
        font.pixelSize: fitted.sizes[1]
    }
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    elide: Text.ElideRight
    font.pixelSize: fitted.sizes[large.truncated ? middle.truncated ? 2 : 1 : 0]
}
