import QtQuick

// Title over subtitle; on one line where the place is low.
Item {
    id: strip
    property var tokens
    property var shown
    property size room
    property real bleed: 0
    readonly property bool low: room.height < 64
    readonly property bool both: shown.title && shown.subtitle
    readonly property real textX: 24
    readonly property real available: room.width - textX - 20

    implicitWidth: Math.min(room.width, Math.ceil(textX + 20 + (low && both ? title.implicitWidth + 12 + subtitle.implicitWidth
                                                                            : Math.max(title.implicitWidth, subtitle.implicitWidth))))
    implicitHeight: both || low ? room.height : 56

    Rectangle {
        anchors.fill: parent
        radius: 14
        color: strip.tokens.night
    }
    Rectangle {
        x: 10
        y: 10
        width: 4
        height: parent.height - 20
        radius: 2
        color: strip.tokens.attention
    }
    Line {
        id: title
        objectName: "title"
        x: strip.textX
        y: strip.low || !strip.both ? 0 : 10
        width: strip.low && strip.both ? Math.min(implicitWidth, strip.available * 0.55) : strip.width - x - 20
        height: strip.low || !strip.both ? strip.height : 36
        text: strip.shown.title
        size: strip.low ? 21 : 28
        smallest: strip.low ? 17 : 20
        font.family: strip.tokens.display
        font.weight: Font.Bold
        color: strip.tokens.onNight
    }
    Line {
        id: subtitle
        objectName: "subtitle"
        x: strip.low && strip.both ? title.x + title.width + 12 : strip.textX
        y: strip.low || !strip.both ? 0 : 46
        width: strip.width - x - 20
        height: strip.low || !strip.both ? strip.height : 26
        text: strip.shown.subtitle
        size: 18
        smallest: 15
        font.family: strip.tokens.body
        font.weight: Font.Medium
        color: strip.tokens.onNightMuted
    }
}
