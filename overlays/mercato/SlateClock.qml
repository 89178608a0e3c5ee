import QtQuick

// The slate's own countdown, large, straight on the stall's paper.
Item {
    id: clock
    property var tokens
    property var shown
    property size room
    property real bleed: 0

    implicitWidth: Math.min(room.width, Math.ceil(Math.max(time.implicitWidth + 96, Math.min(label.implicitWidth + 24, room.width))))
    implicitHeight: room.height

    Line {
        id: label
        objectName: "label"
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, clock.room.width)
        height: label.text ? 42 : 0
        text: clock.shown.label
        size: 24
        smallest: 18
        verticalAlignment: Text.AlignTop
        font.family: clock.tokens.body
        font.weight: Font.DemiBold
        color: clock.tokens.stock
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: label.height
        width: time.implicitWidth + 72
        height: Math.min(clock.height - y, time.implicitHeight + 4)
        radius: 24
        color: clock.shown.closing ? clock.tokens.attention : clock.tokens.night
        Line {
            id: time
            objectName: "time"
            anchors.centerIn: parent
            text: clock.shown.time
            size: clock.room.width < 640 ? 72 : 84
            font.family: clock.tokens.body
            font.weight: Font.Bold
            font.features: ({ "tnum": 1 })
            color: clock.shown.closing ? clock.tokens.ink : clock.tokens.onNight
        }
    }
}
