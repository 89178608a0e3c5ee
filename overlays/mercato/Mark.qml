import QtQuick

// Where a message was written: the platform's letter on its colour. No size where there is none.
Rectangle {
    id: square
    required property var tokens
    required property var mark
    property real side: 22

    width: mark ? side : 0
    height: width
    radius: side * 0.27
    color: mark ? mark.fill : "transparent"

    Text {
        objectName: "mark"
        anchors.centerIn: parent
        text: square.mark ? square.mark.letter : ""
        textFormat: Text.PlainText
        font.pixelSize: Math.round(square.side * 0.64)
        font.family: square.tokens.body
        font.weight: Font.Bold
        color: square.mark ? square.mark.ink : "transparent"
    }
}
