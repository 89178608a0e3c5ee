import QtQuick

// A full picture: the product in place of the camera. Card, QR and the small camera stand on it, so it has no words of
// its own; only a product without a photo shows its name.
Rectangle {
    id: closeUp
    property var tokens
    property var shown
    property size room
    property real bleed: 0
    readonly property bool tall: room.height > room.width * 1.25
    readonly property bool square: !tall && room.width < room.height * 1.5
    // Where no other layer stands: a photo that does not cover the picture is shown whole there.
    readonly property rect free: tall ? Qt.rect(room.width * 0.05, room.height * 0.345, room.width * 0.9, room.height * 0.31)
                                      : square ? Qt.rect(room.width * 0.34, room.height * 0.2, room.width * 0.32, room.height * 0.5)
                                               : Qt.rect(room.width * 0.335, room.height * 0.14, room.width * 0.33, room.height * 0.54)

    implicitWidth: room.width
    implicitHeight: room.height
    color: tokens.stall

    Image {
        visible: closeUp.shown.photo !== "" && closeUp.shown.covers
        anchors.fill: parent
        cache: false
        sourceSize: Qt.size(closeUp.room.width, closeUp.room.height)
        source: visible ? "image://pictures/0/" + closeUp.shown.photo : ""
    }
    Image {
        visible: closeUp.shown.photo !== "" && !closeUp.shown.covers
        x: closeUp.free.x
        y: closeUp.free.y
        width: closeUp.free.width
        height: closeUp.free.height
        cache: false
        sourceSize: Qt.size(width, height)
        source: visible ? "image://pictures/whole-" + Math.round(closeUp.tokens.radius * closeUp.tokens.pixelRatio) + "/" + closeUp.shown.photo : ""
    }
    Fitted {
        objectName: "title"
        visible: closeUp.shown.photo === ""
        x: closeUp.free.x
        y: closeUp.free.y
        width: closeUp.free.width
        height: closeUp.free.height
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: closeUp.shown.title
        sizes: closeUp.square ? [40, 32, 26] : [64, 48, 36]
        maximumLineCount: 4
        font.family: closeUp.tokens.display
        font.weight: Font.Bold
        color: closeUp.tokens.ink
    }
}
