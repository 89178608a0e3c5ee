import QtQuick

// One message of the list: mark, author, and the words after them on at most two lines. All is plain text; the author
// stands in the first line's indent, on the side from which the words are read.
Item {
    id: entry
    required property var tokens
    required property var said // null where there are fewer messages
    required property real widest
    required property real tallest
    property var after: null // the newer one, below this one
    property real size: 18

    readonly property real side: 10
    readonly property real row: Math.round(size * 1.34)
    readonly property real textX: side + (mark.width ? mark.width + 8 : 0)
    readonly property real textWidth: widest - textX - side
    readonly property real indent: author.text ? author.width + 7 : 0
    readonly property real whole: Math.ceil(indent + natural.advanceWidth + 2)
    readonly property bool mirrored: words.effectiveHorizontalAlignment === Text.AlignRight
    readonly property real below: after ? after.below + after.height + 4 : 0
    readonly property bool fits: said !== null && below + height <= tallest + 0.01
    readonly property real reach: fits ? below + height : 0

    visible: fits
    width: textX + words.width + side
    height: 12 + row * Math.max(1, Math.min(2, words.lineCount))
    clip: true

    Rectangle {
        anchors.fill: parent
        radius: 12
        color: entry.tokens.veil
    }
    Mark {
        id: mark
        tokens: entry.tokens
        mark: entry.said ? entry.said.mark : null
        x: entry.side
        y: 6 + (entry.row - height) / 2
        side: entry.size + 3
    }
    TextMetrics {
        id: name
        text: entry.said ? entry.said.author : ""
        font: author.font
        elide: Text.ElideRight
        elideWidth: Math.max(entry.textWidth * 0.45, entry.textWidth - natural.advanceWidth - 12)
    }
    TextMetrics {
        id: natural
        text: words.text
        font: words.font
    }
    Text {
        id: author
        objectName: "author"
        x: entry.mirrored ? words.x + words.width - width : words.x
        anchors.baseline: words.baseline
        width: Math.ceil(implicitWidth)
        text: name.elidedText
        textFormat: Text.PlainText
        maximumLineCount: 1
        font.pixelSize: entry.size
        font.family: entry.tokens.body
        font.weight: Font.Bold
        color: entry.tokens.attention
    }
    Text {
        id: words
        objectName: "text"
        x: entry.textX
        // By its first baseline: fallback fonts of other scripts stand taller.
        y: 6 + entry.size - baselineOffset
        width: Math.min(entry.whole, entry.textWidth)
        text: entry.said ? entry.said.text : ""
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
        font.pixelSize: entry.size
        font.family: entry.tokens.body
        font.weight: Font.Medium
        lineHeightMode: Text.FixedHeight
        lineHeight: entry.row
        color: entry.tokens.onNight
        onLineLaidOut: line => {
            if (line.number === 0 && entry.indent) {
                if (!entry.mirrored)
                    line.x += entry.indent
                line.width -= entry.indent
            }
        }
    }
    // The text knows nothing of the indent: the same words from somebody else are laid out anew.
    onIndentChanged: words.forceLayout()
}
