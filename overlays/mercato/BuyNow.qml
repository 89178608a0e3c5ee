import QtQuick

// How to buy. The painter draws the code itself, `shown.side` units square with its quiet zone, at (codeX, codeY); the
// quiet zone is the space between code and words, so the panel under it is white. Without a code: only the words.
Item {
    id: panel
    property var tokens
    property var shown
    property size room
    property real bleed: tokens.shadow
    readonly property bool coded: shown.side > 0
    readonly property real codeX: (implicitWidth - shown.side) / 2
    readonly property real codeY: call.text ? call.y + call.lineCount * call.lineHeight : 0
    readonly property real widest: Math.min(room.width, shown.lineSize ? 368 : 324) - 20
    readonly property real textWidth: implicitWidth - 20

    // The first of the addresses that can be read: whole where it fits, if a little smaller.
    readonly property real full: 18
    readonly property real least: 14
    readonly property string fitting: shown.addresses.find(address => metrics.advanceWidth(address) * least / full <= widest)
                                      ?? shown.addresses[shown.addresses.length - 1] ?? ""
    readonly property real wanted: Math.ceil(Math.max(metrics.advanceWidth(fitting) + 4, wholeCall.advanceWidth + 4,
                                                      write.implicitWidth + 2, widestLine, coded ? 212 : 0))
    // The lines as large as they fit whole; where not even small ones do they are broken between words. Where the code
    // leaves little room, `shown.lineSize` says how small they have to be.
    readonly property real lineAt100: shown.lines.reduce((most, line) => Math.max(most, readable.advanceWidth(line)), 0)
    readonly property real lineSize: shown.lineSize
                                     || ([17, 16, 15].find(size => Math.ceil(lineAt100 * size / 100) + 4 <= widest) ?? 15)
    readonly property real widestLine: Math.ceil(lineAt100 * lineSize / 100) + 4

    implicitWidth: Math.max(shown.side, Math.min(widest + 20, wanted + 32))
    implicitHeight: write.y + (write.text ? write.lineCount * write.lineHeight : 0) + (coded ? 8 : 14)

    FontMetrics {
        id: metrics
        font { family: panel.tokens.body; weight: Font.DemiBold; pixelSize: panel.full }
    }
    FontMetrics {
        id: readable
        font { family: panel.tokens.body; weight: Font.DemiBold; pixelSize: 100 }
    }
    TextMetrics {
        id: wholeCall
        text: panel.shown.call
        font: call.font
    }
    Panel {
        anchors.fill: parent
        tokens: panel.tokens
        fill: "#ffffff"
    }
    Text {
        id: call
        objectName: "call"
        x: (panel.implicitWidth - width) / 2
        y: panel.coded ? 8 : 12
        width: panel.textWidth
        horizontalAlignment: Text.AlignHCenter
        text: panel.shown.call
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
        font.pixelSize: 24
        font.family: panel.tokens.display
        font.weight: Font.Bold
        lineHeightMode: Text.FixedHeight
        lineHeight: 28
        color: panel.tokens.ink
    }
    Line {
        id: address
        objectName: "address"
        visible: text !== ""
        x: call.x
        y: panel.codeY + panel.shown.side
        width: panel.textWidth
        height: visible ? 22 : 0
        horizontalAlignment: Text.AlignHCenter
        text: panel.fitting
        size: panel.full
        smallest: panel.least
        elide: Text.ElideMiddle
        font.family: panel.tokens.body
        font.weight: Font.DemiBold
        color: panel.tokens.basil
    }
    // For those who cannot scan: to whom, which account, how much. Never cut: an account's number is of use as a whole.
    Text {
        id: lines
        objectName: "lines"
        visible: text !== ""
        x: call.x
        y: address.y + address.height + (panel.coded ? 0 : 4)
        width: panel.textWidth
        height: visible ? lineCount * lineHeight + 4 : 0
        horizontalAlignment: Text.AlignHCenter
        text: panel.shown.lines.join("\n")
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        font.pixelSize: panel.lineSize
        font.family: panel.tokens.body
        font.weight: Font.DemiBold
        lineHeightMode: Text.FixedHeight
        lineHeight: panel.shown.lineSize ? panel.lineSize + 4 : 20
        color: panel.tokens.ink
    }
    Text {
        id: write
        objectName: "write"
        x: call.x
        y: lines.y + lines.height + (text ? (panel.coded ? 2 : 4) : 0)
        width: panel.textWidth
        horizontalAlignment: Text.AlignHCenter
        text: panel.shown.write
        textFormat: Text.StyledText
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
        font.pixelSize: panel.coded ? 16 : 20
        font.family: panel.tokens.body
        font.weight: Font.Medium
        lineHeightMode: Text.FixedHeight
        lineHeight: panel.coded ? 20 : 26
        color: panel.coded ? panel.tokens.muted : panel.tokens.ink
    }
}
