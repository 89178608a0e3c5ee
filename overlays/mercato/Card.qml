import QtQuick

Item {
    id: card
    property var tokens
    property var shown
    property size room
    property real bleed: tokens.shadow
    readonly property real k: room.height / 176
    readonly property bool pictured: shown.photo !== ""
    readonly property real photoSide: room.height
    readonly property real textX: pictured ? photoSide + 20 * k : 24 * k
    // A stamp without a photo to stand on takes its width from the title.
    readonly property bool stampBeside: shown.soldOut !== "" && !pictured
    readonly property real stampWidth: stampBeside ? stamp.width + 20 * k : 0
    readonly property real column: implicitWidth - textX - 20 * k
    readonly property real base: height - 24 * k
    // Without a photo the card is no larger than its words.
    readonly property real words: Math.max(naturalTitle.advanceWidth + 2 + stampWidth, money.natural, 240 * k) + 44 * k

    implicitWidth: pictured ? room.width : Math.ceil(Math.min(words, room.width - room.height + 28 * k))
    readonly property real lines: shown.title === "" && !stampBeside ? 0 : title.lineCount
    implicitHeight: room.height - (pictured || lines > 1 ? 0 : lines === 1 ? 33 : 62) * k

    Panel {
        anchors.fill: parent
        tokens: card.tokens
    }

    Rectangle {
        visible: card.pictured
        width: card.photoSide
        height: parent.height
        color: card.tokens.beige
        topLeftRadius: card.tokens.radius
        bottomLeftRadius: card.tokens.radius
    }
    Image {
        visible: card.pictured
        width: card.photoSide
        height: parent.height
        cache: false
        opacity: card.shown.soldOut ? 0.45 : 1
        sourceSize: Qt.size(card.photoSide, card.photoSide)
        source: card.pictured ? "image://pictures/" + Math.round(card.tokens.radius * card.tokens.pixelRatio) + "/" + card.shown.photo : ""
    }

    TextMetrics {
        id: naturalTitle
        text: card.shown.title
        font { family: card.tokens.display; weight: Font.Bold; pixelSize: title.sizes[0] }
    }
    Fitted {
        id: title
        objectName: "title"
        x: card.textX
        // By its first baseline: fallback fonts of other scripts stand taller.
        y: 40 * card.k - baselineOffset
        width: card.column - card.stampWidth
        height: 2 * lineHeight
        text: card.shown.title
        sizes: [Math.round(28 * card.k), Math.round(24 * card.k), Math.round(21 * card.k)]
        maximumLineCount: 2
        font.family: card.tokens.display
        font.weight: Font.Bold
        lineHeightMode: Text.FixedHeight
        lineHeight: Math.round(font.pixelSize * 1.18)
        color: card.tokens.ink
    }

    Rectangle {
        id: chip
        objectName: "chip"
        anchors { right: parent.right; rightMargin: 20 * card.k; bottom: parent.bottom; bottomMargin: 18 * card.k }
        height: 42 * card.k
        // A long code is set smaller before it takes room from the price, but never too small to be read whole.
        width: Math.ceil(Math.min(naturalCode.advanceWidth + 26 * card.k,
                                  Math.max(card.column * 0.44, naturalCode.advanceWidth * 0.52 + 26 * card.k),
                                  card.column - naturalPrice.advanceWidth * money.leastFit - 20 * card.k))
        radius: 10 * card.k
        color: card.shown.soldOut ? card.tokens.muted : card.tokens.basil
        TextMetrics {
            id: naturalCode
            text: card.shown.code
            font { family: card.tokens.display; weight: Font.Bold; pixelSize: Math.round(26 * card.k) }
        }
        Line {
            id: code
            objectName: "code"
            anchors { fill: parent; leftMargin: 10 * card.k; rightMargin: 10 * card.k }
            horizontalAlignment: Text.AlignHCenter
            text: card.shown.code
            size: Math.round(26 * card.k)
            smallest: Math.round(12 * card.k)
            elide: Text.ElideMiddle
            font.family: card.tokens.display
            font.weight: Font.Bold
            color: card.tokens.onBasil
        }
    }
    Line {
        id: stock
        objectName: "stock"
        anchors { right: chip.right; bottom: chip.top; bottomMargin: 6 * card.k }
        width: Math.min(implicitWidth, card.column * 0.58)
        height: 22 * card.k
        text: card.shown.soldOut ? "" : card.shown.stock
        size: 18
        smallest: 14
        font.family: card.tokens.body
        font.weight: card.shown.scarce ? Font.Bold : Font.Medium
        color: card.shown.scarce ? card.tokens.stock : card.tokens.muted
    }

    // The price and what belongs to it, in the room the chip leaves: beside one another where they fit, the old price
    // above where they do not, and then smaller.
    Item {
        id: money
        readonly property real k: card.k
        readonly property real available: chip.x - card.textX - 16 * k
        readonly property real unitWidth: unit.text ? unit.implicitWidth + 6 * k : 0
        readonly property real oldWidth: card.shown.oldPrice ? naturalOld.advanceWidth + 14 * k : 0
        readonly property real natural: naturalPrice.advanceWidth + unitWidth + oldWidth + naturalCode.advanceWidth + 46 * k
        readonly property bool stacked: oldWidth > 0 && naturalPrice.advanceWidth + unitWidth + oldWidth > available
        readonly property real leastFit: 0.5
        readonly property real fit: Math.max(leastFit, Math.min(1, (available - Math.min(unitWidth, 64 * k)) / naturalPrice.advanceWidth))

        TextMetrics {
            id: naturalPrice
            text: card.shown.price
            font { family: card.tokens.display; weight: Font.ExtraBold; pixelSize: Math.round(48 * money.k) }
        }
        TextMetrics {
            id: naturalOld
            text: card.shown.oldPrice
            font { family: card.tokens.body; weight: Font.Medium; pixelSize: Math.max(18, Math.round(20 * money.k)) }
        }
        Line {
            id: price
            objectName: "price"
            x: card.textX
            y: card.base - baselineOffset
            width: Math.min(Math.ceil(implicitWidth), money.available)
            text: card.shown.price
            size: Math.floor(48 * money.k * money.fit)
            smallest: Math.floor(48 * money.k * money.leastFit * 0.8)
            font.family: card.tokens.display
            font.weight: Font.ExtraBold
            color: card.shown.soldOut ? card.tokens.muted : card.tokens.ink
        }
        Line {
            id: unit
            objectName: "unit"
            x: price.x + price.width + 6 * money.k
            y: card.base - baselineOffset
            width: Math.max(0, Math.min(implicitWidth, money.available - (x - card.textX)))
            visible: width > Math.min(implicitWidth - 1, 30 * money.k)
            text: card.shown.unit
            size: Math.round(22 * money.k)
            font.family: card.tokens.display
            font.weight: Font.Bold
            color: price.color
        }
        Line {
            id: old
            objectName: "old"
            x: money.stacked ? card.textX : price.x + price.width + money.unitWidth + 14 * money.k
            y: money.stacked ? stock.y + (stock.height - height) / 2 : card.base - baselineOffset
            width: Math.min(implicitWidth, money.stacked ? card.column - stock.width - 16 * money.k : implicitWidth)
            text: card.shown.oldPrice
            size: money.stacked ? 18 : Math.max(18, Math.round(20 * money.k))
            smallest: money.stacked ? 14 : size
            font.family: card.tokens.body
            font.weight: Font.Medium
            font.strikeout: true
            color: card.tokens.muted
        }
    }

    // Sold out: a rubber stamp across the photo, or beside the title.
    Rectangle {
        id: stamp
        objectName: "stamp"
        readonly property real k: card.k * (card.pictured ? 1 : 0.84)
        visible: card.shown.soldOut
        rotation: card.pictured ? -9 : -5
        x: card.pictured ? (card.photoSide - width) / 2 : card.implicitWidth - width - 16 * card.k
        y: card.pictured ? (card.height - height) / 2 : 18 * card.k
        width: Math.min(soldOut.implicitWidth + 28 * k, card.room.height - 24 * card.k)
        height: 44 * k
        radius: 8 * k
        antialiasing: true
        color: "#f5fffbf4"
        border { width: Math.round(3 * k); color: card.tokens.stock }
        Line {
            id: soldOut
            anchors { fill: parent; leftMargin: 12 * stamp.k; rightMargin: 12 * stamp.k }
            horizontalAlignment: Text.AlignHCenter
            text: card.shown.soldOut
            size: Math.round(24 * stamp.k)
            smallest: Math.round(13 * card.k)
            font.family: card.tokens.display
            font.weight: Font.Bold
            color: card.tokens.stock
        }
    }
}
