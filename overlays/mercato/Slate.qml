import QtQuick

// A full picture: the stall with its awning down. Where the camera was lost, only the middle is ours: badge, card and QR
// stay on top.
Rectangle {
    id: slate
    property var tokens
    property var shown
    property size room
    property real bleed: 0
    readonly property bool quiet: shown.quiet
    readonly property bool tall: room.height > room.width * 1.25
    readonly property bool square: !tall && room.width < room.height * 1.5
    readonly property real stripe: room.width / (tall || square ? 11 : 19)
    readonly property real middle: quiet ? room.width / 3 - 32 : room.width - 120

    implicitWidth: room.width
    implicitHeight: room.height
    color: tokens.stall

    Rectangle {
        visible: !slate.quiet
        width: parent.width
        height: awning.height + 8
        color: "#142a2118"
    }
    Awning {
        id: awning
        visible: !slate.quiet
        tokens: slate.tokens
        stripes: slate.tall || slate.square ? 11 : 19
        stripe: slate.stripe
        height: slate.tall ? 184 : slate.square ? 116 : 132
    }
    Rectangle {
        visible: !slate.quiet
        anchors.bottom: parent.bottom
        width: parent.width
        height: slate.tall ? 40 : 24
        color: slate.tokens.basil
    }

    Column {
        id: words
        width: slate.middle
        x: (slate.width - width) / 2
        y: slate.quiet ? (slate.height - height) / 2
                       : slate.shown.clockTop ? slate.shown.clockTop - height - 28
                                           : awning.height + (slate.height - awning.height - 24 - height) / 2
        spacing: 10

        Line {
            objectName: "shop"
            visible: !slate.quiet
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: slate.shown.shop
            size: slate.square ? 32 : 36
            smallest: 20
            font.family: slate.tokens.display
            font.weight: Font.Bold
            color: slate.tokens.basil
        }
        Text {
            objectName: "heading"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: slate.shown.heading
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            elide: Text.ElideRight
            lineHeight: 0.95
            font.pixelSize: slate.quiet ? (slate.tall || slate.square ? 34 : 44) : slate.tall ? 76 : slate.square ? 60 : 84
            font.family: slate.tokens.display
            font.weight: Font.Bold
            color: slate.tokens.ink
        }
        Text {
            objectName: "line"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: slate.shown.line
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            elide: Text.ElideRight
            font.pixelSize: slate.quiet ? 20 : slate.square ? 24 : 28
            font.family: slate.tokens.body
            font.weight: Font.Medium
            color: slate.tokens.muted
        }
    }
}
