import QtQuick

// A chat message: who wrote it and where, then the words on at most three lines.
Item {
    id: panel
    property var tokens
    property var shown
    property size room
    property real bleed: 0
    readonly property real side: 22
    readonly property real widest: room.width - 2 * side

    implicitWidth: Math.ceil(Math.max(words.width, author.x - side + author.width + (platform.text ? platform.width + 10 : 0))) + 2 * side
    implicitHeight: words.y + words.lineCount * words.lineHeight + 16

    Rectangle {
        anchors.fill: parent
        radius: panel.tokens.radius
        color: panel.tokens.night
    }
    Mark {
        id: mark
        tokens: panel.tokens
        mark: panel.shown.mark
        x: panel.side
        y: 14 + (24 - height) / 2
    }
    Line {
        id: author
        objectName: "author"
        x: panel.side + (mark.width ? mark.width + 8 : 0)
        y: 14
        width: Math.min(implicitWidth, panel.widest - x + panel.side - (platform.text ? platform.implicitWidth + 10 : 0))
        height: text || mark.width ? 24 : 0
        text: panel.shown.author
        size: 19
        font.family: panel.tokens.display
        font.weight: Font.Bold
        color: panel.tokens.attention
    }
    Line {
        id: platform
        objectName: "platform"
        x: author.x + author.width + 10
        width: implicitWidth
        anchors.baseline: author.baseline
        text: panel.shown.platform
        size: 16
        font.family: panel.tokens.body
        font.weight: Font.Medium
        color: panel.tokens.onNightMuted
    }
    TextMetrics {
        id: natural
        text: panel.shown.text
        font { family: words.font.family; weight: words.font.weight; pixelSize: words.sizes[0] }
    }
    Fitted {
        id: words
        objectName: "text"
        x: panel.side
        y: author.y + author.height + 4
        width: Math.min(Math.ceil(natural.advanceWidth) + 2, panel.widest)
        text: panel.shown.text
        sizes: [22, 20, 18]
        maximumLineCount: Math.max(1, Math.min(3, Math.floor((panel.room.height - y - 16) / 29)))
        font.family: panel.tokens.body
        font.weight: Font.Medium
        lineHeightMode: Text.FixedHeight
        lineHeight: Math.round(font.pixelSize * 1.32)
        color: panel.tokens.onNight
    }
}
