import QtQuick

Item {
    id: badge
    property var tokens
    property var shown
    property size room
    property real bleed: tokens.shadow
    readonly property real k: room.height / 48

    implicitWidth: Math.min(room.width, Math.ceil(shop.x + shop.implicitWidth + 16 * k))
    implicitHeight: room.height

    Panel {
        anchors.fill: parent
        tokens: badge.tokens
        radius: 14 * badge.k
    }
    Awning {
        id: awning
        tokens: badge.tokens
        x: 14 * badge.k
        anchors.verticalCenter: parent.verticalCenter
        height: 20 * badge.k
        stripe: Math.round(5 * badge.k)
        light: badge.tokens.awningPale
    }
    Line {
        id: shop
        x: awning.x + awning.width + 11 * badge.k
        width: badge.width - x - 16 * badge.k
        height: parent.height
        text: badge.shown.shop
        size: Math.round(22 * badge.k)
        smallest: Math.round(18 * badge.k)
        font.family: badge.tokens.display
        font.weight: Font.Bold
        color: badge.tokens.ink
    }
}
