import QtQuick

// The newest claims, one to a line, the newest at the bottom. A basket has it, an hourglass waits for it.
Item {
    id: ticker
    property var tokens
    property var shown
    property size room
    property real bleed: 0
    readonly property real row: 34
    readonly property int most: Math.max(1, Math.min(3, Math.floor((room.height + 4) / (row + 4))))
    readonly property bool fromRight: tokens.tickerAlign === "right"

    // As wide as its room whoever claims, so that it keeps still where the host has put it.
    implicitWidth: room.width
    implicitHeight: Math.min(most, Math.max(1, shown.lines.length)) * (row + 4) - 4

    Repeater {
        model: ticker.shown.lines.slice(-ticker.most)
        Item {
            id: claim
            required property var modelData
            required property int index
            // Code and number come first, then the name, cut if it must be; the word says what the hourglass does.
            readonly property real around: 12 + icon.width + 8 + (times.text ? times.width + 7 : 0) + 12
            readonly property real forName: ticker.room.width - around - chip.width - 10
            readonly property bool named: modelData.name !== "" && forName >= Math.min(Math.ceil(natural.advanceWidth), 44)
            readonly property real nameWidth: named ? Math.min(Math.ceil(natural.advanceWidth) + 1, forName) : 0
            readonly property real saidWidth: around + chip.width + (named ? nameWidth + 10 : 0)
            readonly property bool worded: modelData.waiting && saidWidth + 8 + waits.width <= ticker.room.width

            width: saidWidth + (worded ? 8 + waits.width : 0)
            height: ticker.row
            x: ticker.fromRight ? ticker.room.width - width : 0
            y: index * (ticker.row + 4)

            TextMetrics {
                id: natural
                text: claim.modelData.name
                font: name.font
            }
            TextMetrics {
                id: naturalCode
                text: claim.modelData.code
                font { family: ticker.tokens.display; weight: Font.Bold; pixelSize: code.size }
            }
            Rectangle {
                anchors.fill: parent
                radius: 12
                color: ticker.tokens.night
            }
            Text {
                id: icon
                x: 12
                width: Math.ceil(implicitWidth)
                height: parent.height
                verticalAlignment: Text.AlignVCenter
                text: claim.modelData.waiting ? "\u23f3" : "\ud83e\uddfa"
                textFormat: Text.PlainText
                font.pixelSize: 17
                font.family: ticker.tokens.body
            }
            Line {
                id: name
                objectName: "name"
                x: icon.x + icon.width + 8
                visible: claim.named
                width: claim.nameWidth
                height: parent.height
                text: claim.modelData.name
                size: 18
                smallest: 15
                font.family: ticker.tokens.body
                font.weight: Font.Bold
                color: ticker.tokens.onNight
            }
            Rectangle {
                id: chip
                x: name.x + (claim.named ? name.width + 10 : 0)
                // A long code is set smaller before it is cut.
                width: Math.min(Math.ceil(naturalCode.advanceWidth) + 17, ticker.room.width - claim.around,
                                Math.max(ticker.room.width * 0.45, Math.ceil(naturalCode.advanceWidth * 0.72) + 17))
                height: 24
                anchors.verticalCenter: parent.verticalCenter
                radius: 7
                color: claim.modelData.waiting ? "transparent" : ticker.tokens.basil
                border { width: claim.modelData.waiting ? 2 : 0; color: ticker.tokens.attention }
                Line {
                    id: code
                    objectName: "code"
                    anchors { fill: parent; leftMargin: 8; rightMargin: 8 }
                    horizontalAlignment: Text.AlignHCenter
                    text: claim.modelData.code
                    size: 17
                    smallest: 12
                    elide: Text.ElideMiddle
                    font.family: ticker.tokens.display
                    font.weight: Font.Bold
                    color: claim.modelData.waiting ? ticker.tokens.attention : ticker.tokens.onBasil
                }
            }
            Line {
                id: times
                objectName: "times"
                x: chip.x + chip.width + 7
                width: Math.ceil(implicitWidth)
                height: parent.height
                text: claim.modelData.times
                size: 18
                font.family: ticker.tokens.body
                font.weight: Font.Bold
                font.features: ({ "tnum": 1 })
                color: ticker.tokens.onNight
            }
            Line {
                id: waits
                objectName: "waits"
                visible: claim.worded
                x: claim.width - width - 12
                width: Math.ceil(implicitWidth)
                height: parent.height
                text: ticker.shown.waits
                size: 16
                font.family: ticker.tokens.body
                font.weight: Font.Medium
                color: ticker.tokens.attention
            }
        }
    }
}
