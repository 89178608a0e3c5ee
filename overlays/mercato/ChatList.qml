import QtQuick

// The chat running along: the newest message at the bottom, above it as many older ones as there is room for.
Item {
    id: list
    property var tokens
    property var shown
    property size room
    property real bleed: 0
    readonly property real size: room.width >= 480 ? 20 : room.width >= 300 ? 18 : 16

    // As wide as its room whatever was written, so that it keeps still where the host has put it.
    implicitWidth: room.width
    implicitHeight: Math.max(1, newest.reach, second.reach, third.reach, oldest.reach)

    component Entry: ChatLine {
        property int ago
        tokens: list.tokens
        said: list.shown.lines[list.shown.lines.length - 1 - ago] ?? null
        widest: list.room.width
        tallest: list.room.height
        size: list.size
        y: list.implicitHeight - below - height
    }
    Entry { id: newest; objectName: "newest"; ago: 0 }
    Entry { id: second; ago: 1; after: newest }
    Entry { id: third; ago: 2; after: second }
    Entry { id: oldest; ago: 3; after: third }
}
