import QtQuick

// A sheet of paper. Its shadow falls outside the item, on the room a template asks for with `bleed`.
Item {
    id: panel
    required property var tokens
    property color fill: tokens.paper
    property real radius: tokens.radius

    BorderImage {
        anchors.fill: parent
        anchors.margins: -panel.tokens.shadow
        source: "shadow.png"
        border { left: 44; top: 44; right: 44; bottom: 44 }
    }
    Rectangle {
        anchors.fill: parent
        radius: panel.radius
        color: panel.fill
    }
}
