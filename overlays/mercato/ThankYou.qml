import QtQuick

// Thanks to whoever has just claimed: the name, then the words; on a few lines where the place is narrow.
Item {
    id: thanks
    property var tokens
    property var shown
    property size room
    property real bleed: 0
    readonly property real side: 16
    readonly property real line: 25

    implicitWidth: Math.ceil(Math.min(room.width, natural.advanceWidth + 3 + 2 * side))
    implicitHeight: Math.min(room.height, words.lineCount * words.lineHeight + 14)

    TextMetrics {
        id: natural
        text: thanks.shown.text
        font { family: words.font.family; weight: words.font.weight; pixelSize: words.sizes[0] }
    }
    Rectangle {
        anchors.fill: parent
        radius: 12
        color: thanks.tokens.basil
    }
    Fitted {
        id: words
        objectName: "text"
        x: thanks.side
        y: 7 + 20 - baselineOffset
        width: thanks.implicitWidth - 2 * thanks.side
        text: thanks.shown.text
        sizes: [20, 18, 16]
        maximumLineCount: Math.max(1, Math.floor((thanks.room.height - 14) / thanks.line))
        font.family: thanks.tokens.body
        font.weight: Font.Bold
        lineHeightMode: Text.FixedHeight
        lineHeight: thanks.line
        color: thanks.tokens.onBasil
    }
}
