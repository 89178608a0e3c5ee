import QtQuick

// One line of plain text: shrinks down to `smallest`, then elides.
Text {
    property int size: 18
    property int smallest: size
    font.pixelSize: size
    minimumPixelSize: smallest
    fontSizeMode: smallest < size ? Text.HorizontalFit : Text.FixedSize
    textFormat: Text.PlainText
    maximumLineCount: 1
    elide: Text.ElideRight
    verticalAlignment: Text.AlignVCenter
}
