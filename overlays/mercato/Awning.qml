import QtQuick

// The stall's awning: stripes that end in scallops.
Item {
    id: awning
    required property var tokens
    property int stripes: 5
    property real stripe: 5
    property color light: tokens.awningLight

    width: stripes * stripe

    Repeater {
        model: awning.stripes
        Item {
            required property int index
            readonly property color tint: index % 2 ? awning.light : awning.tokens.awning
            x: index * awning.stripe
            width: awning.stripe
            height: awning.height
            Rectangle {
                width: parent.width
                height: parent.height - width / 2
                color: parent.tint
            }
            Rectangle {
                y: parent.height - width
                width: parent.width
                height: width
                radius: width / 2
                color: parent.tint
            }
        }
    }
}
