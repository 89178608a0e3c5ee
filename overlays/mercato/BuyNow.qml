import QtQuick

// The QR panel. The painter draws the code itself, `shown.side` units square with its quiet zone, at (codeX, codeY);
// the quiet zone is the space between code and words, so the panel under it is white.
Item {
    id: panel
    property var tokens
    property var shown
    property size room
    property real bleed: tokens.shadow
    readonly property bool beside: shown.beside
    readonly property real codeX: beside ? 0 : (width - shown.side) / 2
    readonly property real codeY: beside ? (height - shown.side) / 2 : 42
    readonly property real textX: beside ? shown.side : 12
    readonly property real textWidth: width - textX - 12

    readonly property real wanted: Math.min(300, Math.max(236, Math.ceil(whole.advanceWidth) + 34))

    implicitWidth: beside ? shown.side + 208 : Math.max(shown.side, Math.min(room.width, wanted))
    implicitHeight: beside ? Math.max(shown.side, 164) : shown.side + (shown.address ? 102 : 84)

    TextMetrics {
        id: whole
        text: panel.shown.address
        font { family: panel.tokens.body; weight: Font.DemiBold; pixelSize: 18 }
    }
    Panel {
        anchors.fill: parent
        tokens: panel.tokens
        fill: "#ffffff"
    }
    Text {
        id: call
        objectName: "call"
        x: panel.textX
        y: panel.beside ? (panel.height - 124) / 2 : 12
        width: panel.textWidth
        height: panel.beside ? 60 : 30
        horizontalAlignment: panel.beside ? Text.AlignLeft : Text.AlignHCenter
        verticalAlignment: panel.beside ? Text.AlignBottom : Text.AlignVCenter
        text: panel.shown.call
        textFormat: Text.PlainText
        wrapMode: panel.beside ? Text.WordWrap : Text.NoWrap
        maximumLineCount: panel.beside ? 2 : 1
        elide: Text.ElideRight
        fontSizeMode: panel.beside ? Text.Fit : Text.HorizontalFit
        minimumPixelSize: 13
        font.pixelSize: 24
        font.family: panel.tokens.display
        font.weight: Font.Bold
        color: panel.tokens.ink
    }
    Line {
        id: address
        objectName: "address"
        x: panel.textX
        y: panel.beside ? call.y + call.height + 8 : 42 + panel.shown.side
        width: panel.textWidth
        height: panel.shown.address ? 24 : 0
        visible: height > 0
        horizontalAlignment: call.horizontalAlignment
        text: panel.shown.address
        size: 18
        smallest: 12
        elide: Text.ElideMiddle
        font.family: panel.tokens.body
        font.weight: Font.DemiBold
        color: panel.tokens.basil
    }
    Text {
        objectName: "write"
        x: panel.textX
        y: address.y + address.height
        width: panel.textWidth
        height: panel.beside ? 36 : 24
        horizontalAlignment: call.horizontalAlignment
        verticalAlignment: panel.beside ? Text.AlignTop : Text.AlignVCenter
        text: panel.shown.write
        textFormat: Text.StyledText
        wrapMode: panel.beside ? Text.Wrap : Text.NoWrap
        maximumLineCount: panel.beside ? 2 : 1
        elide: Text.ElideRight
        fontSizeMode: panel.beside ? Text.Fit : Text.HorizontalFit
        minimumPixelSize: 10
        font.pixelSize: panel.shown.address ? 16 : 18
        font.family: panel.tokens.body
        font.weight: Font.Medium
        color: panel.shown.address ? panel.tokens.muted : panel.tokens.ink
    }
}
