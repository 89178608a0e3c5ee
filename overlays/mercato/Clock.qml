import QtQuick

Item {
    id: clock
    property var tokens
    property var shown
    property size room
    property real bleed: 0
    readonly property real k: room.height / 48
    readonly property color words: shown.closing ? tokens.ink : tokens.onNight

    implicitWidth: Math.min(room.width, Math.ceil(label.x + (label.text ? label.implicitWidth + 14 * k : 0) + time.width + 18 * k))
    implicitHeight: room.height

    Rectangle {
        anchors.fill: parent
        radius: 14 * clock.k
        color: clock.shown.closing ? clock.tokens.attention : clock.tokens.night
    }
    // A dot while there is time, a diamond at the end: shape tells it too.
    Rectangle {
        id: dot
        objectName: "dot"
        x: 17 * clock.k
        width: 14 * clock.k
        height: width
        anchors.verticalCenter: parent.verticalCenter
        radius: clock.shown.closing ? 2 * clock.k : width / 2
        rotation: clock.shown.closing ? 45 : 0
        antialiasing: true
        color: clock.shown.closing ? clock.tokens.ink : clock.tokens.attention
    }
    Line {
        id: label
        objectName: "label"
        x: 44 * clock.k
        width: Math.max(0, time.x - x - 14 * clock.k)
        height: parent.height
        text: clock.shown.label
        size: Math.round(20 * clock.k)
        smallest: Math.round(16 * clock.k)
        font.family: clock.tokens.body
        font.weight: Font.Medium
        color: clock.words
    }
    Line {
        id: time
        objectName: "time"
        x: clock.width - width - 18 * clock.k
        width: Math.ceil(implicitWidth)
        height: parent.height
        text: clock.shown.time
        size: Math.round(34 * clock.k)
        font.family: clock.tokens.body
        font.weight: Font.Bold
        font.features: ({ "tnum": 1 })
        color: clock.words
    }
}
