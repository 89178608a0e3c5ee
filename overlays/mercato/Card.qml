import QtQuick

// The pinned product. It always has its title, price, code and allergens; under the title comes what there is room for:
// the second title, the variants, what else is known of it. Where the allergens leave too little, the second title goes
// first, then the variants. The card grows to its place's height for that.
Item {
    id: card
    property var tokens
    property var shown
    property size room
    property real bleed: tokens.shadow
    readonly property real k: tokens.card / 176
    readonly property bool pictured: shown.photo !== ""
    readonly property real photoWidth: even(tokens.card)
    readonly property real textX: pictured ? photoWidth + 20 * k : 24 * k
    // A stamp without a photo to stand on takes its width from the title.
    readonly property bool stampBeside: shown.soldOut !== "" && !pictured
    readonly property real stampWidth: stampBeside ? stamp.width + 20 * k : 0
    readonly property real column: implicitWidth - textX - 20 * k
    readonly property real base: height - 24 * k
    // Without a photo the card is no larger than its words.
    readonly property real words: Math.max(naturalTitle.advanceWidth + 2 + stampWidth, money.natural,
                                           fonts.second.advanceWidth(shown.secondTitle) + 2,
                                           Math.min(chipsWidth(shown.variants), 420 * k),
                                           Math.min(fonts.fact.advanceWidth(shown.facts.join(separator)) + 2, 420 * k),
                                           Math.min(fonts.fact.advanceWidth(shown.allergens) + stock.implicitWidth + 20 * k, 420 * k),
                                           240 * k) + 44 * k

    implicitWidth: pictured ? room.width : Math.ceil(Math.min(words, room.width - photoWidth + 28 * k))
    readonly property real lines: shown.title === "" && !stampBeside ? 0 : title.lineCount
    readonly property real least: tokens.card - (pictured || lines > 1 ? 0 : lines === 1 ? 33 : 62) * k
    implicitHeight: Math.min(room.height, even(Math.max(least, plan.height)))

    // In whole pixels, two by two: the photo is made for the very pixels that it takes.
    function even(units) {
        return Math.ceil(units * tokens.pixelRatio / 2 - 1e-3) * 2 / tokens.pixelRatio
    }

    readonly property string separator: " \u00b7 "
    readonly property real titleEnd: lines ? 14 * k + lines * title.lineHeight : 14 * k
    // From the card's bottom: where the price begins, and where the line above it (stock, old price) does.
    readonly property real priceZone: 68 * k
    readonly property real stockZone: 90 * k
    readonly property real secondRow: 24 * k
    readonly property real chipRow: 28 * k
    readonly property real factRow: Math.round(fonts.fact.font.pixelSize * 1.27)
    // A smaller title where else the rest would find no room.
    readonly property bool compact: !sparesAllergens(28, probeLines) || 14 * k + probeLines * lineOf(28)
                                    + (shown.secondTitle ? secondRow : 0) + (shown.variants.length ? chipRow : 0)
                                    + (shown.facts.length ? Math.max(1, allergenRows) * factRow : 0) > floor
    readonly property real floor: room.height - (money.stacked ? stockZone : priceZone)
    readonly property int probeLines: Math.min(2, probe.lineCount)
    readonly property int allergenRows: rowsOf(shown.allergens, 14 * k + probeLines * lineOf(28), 99).length
    function lineOf(size) {
        return Math.round(Math.round(size * k) * 1.18)
    }
    // Whether a title of so many lines in this size leaves the allergens their rows: these are never left out.
    function sparesAllergens(size, count) {
        const end = 14 * k + count * lineOf(size)
        return end + rowsOf(shown.allergens, end, 99).length * factRow <= floor + 0.5
    }
    readonly property var plan: {
        let plan
        for (const [second, variants] of [[true, true], [false, true], [true, false], [false, false]]) {
            plan = arrange(second, variants)
            if (plan.warned)
                break
        }
        return plan
    }

    // What is shown under the title, and where: rows from the top, as long as there is room. `warned`: with all allergens.
    function arrange(second, variants) {
        const plan = {second: -1, chips: [], facts: [], warned: true, height: 0}
        let end = titleEnd
        const widthFor = row => widthAt(end, row)
        const fits = row => end + row <= floor + 0.5
        if (second && shown.secondTitle && fits(secondRow) && fonts.second.advanceWidth(shown.secondTitle) <= widthFor(secondRow)) {
            plan.second = end
            end += secondRow
        }
        let facts = shown.facts
        if (variants && shown.variants.length && fits(chipRow)) {
            const widths = [widthFor(chipRow)]
            // A second line of chips only where a line of facts still finds room under it.
            if (end + 2 * chipRow + (facts.length ? Math.max(1, allergenRows) * factRow : 0) <= floor + 0.5) {
                end += chipRow
                widths.push(widthFor(chipRow))
                end -= chipRow
            }
            for (const chips of chipLines(shown.variants, widths)) {
                plan.chips.push({top: end + 2 * k, chips: chips})
                end += chipRow
            }
        }
        if (shown.allergens) {
            const rows = rowsOf(shown.allergens, end, Math.floor((floor + 0.5 - end) / factRow))
            plan.warned = rows.length > 0 && !rows[rows.length - 1].endsWith("\u2026")
            // On one line there is room beside them.
            if (rows.length > 1 || !plan.warned) {
                facts = facts.slice(1)
                for (const row of rows) {
                    plan.facts.push({top: end, text: row})
                    end += factRow
                }
            }
        }
        for (let row = plan.facts.length; row < 2 && facts.length && fits(factRow); ++row) {
            const [some, rest] = factsOf(facts, widthFor(factRow))
            facts = rest
            if (some === "")
                break
            plan.facts.push({top: end, text: some})
            end += factRow
        }
        plan.height = Math.ceil((end + 6 * k + (shown.stock || money.stacked ? stockZone : priceZone)) / 4) * 4
        return plan
    }
    // What a row of this height has of the column at `top`: the stamp stands at the right above, the stock below.
    function widthAt(top, row) {
        const stockTop = shown.stock || money.stacked ? room.height - stockZone : floor
        return column - (shown.stock && top + row > stockTop + 0.5 ? stock.width + 16 * k : 0)
                      - (stampBeside && top < 62 * k ? stampWidth : 0)
    }
    // A text on as many lines as it takes from `top` on: whole words; what `most` lines cannot take is an ellipsis.
    function rowsOf(text, top, most) {
        // Chinese breaks after any sign; the two halves of an emoji stay together.
        const words = text.match(/[^\s\u2e80-\ud7ff\uf900-\uffef]*(?:\s|[\u2e80-\ud7ff\uf900-\uffef][、，。）；：]*|$)/g).filter(word => word !== "")
        const rows = []
        for (let next = 0; next < words.length && rows.length < most; ) {
            const width = widthAt(top + rows.length * factRow, factRow)
            const last = rows.length === most - 1
            const taken = end => {
                const row = words.slice(next, end).join("").trim()
                return last && end < words.length ? row.replace(/[\s,;、，；]+$/, "") + "\u2026" : row
            }
            const fits = end => fonts.fact.advanceWidth(taken(end)) + 2 <= width
            let end = words.length
            if (!fits(end)) {
                // The most that fit, one at least. Measuring is dear, and a card is painted at every claim.
                let most = Math.max(next + 1, words.length - 1)
                for (end = next + 1; end < most; ) {
                    const middle = Math.ceil((end + most) / 2)
                    if (fits(middle))
                        end = middle
                    else
                        most = middle - 1
                }
            }
            rows.push(taken(end))
            next = end
        }
        return rows
    }
    function chipWidth(text) {
        return Math.ceil(fonts.chip.advanceWidth(text)) + 16 * k
    }
    function chipsWidth(variants) {
        return variants.reduce((sum, each) => sum + chipWidth(each.name) + 6 * k, 0)
    }
    // One line of chips to a width. Where not all fit, those that can be had come first, and a number stands for the rest.
    function chipLines(variants, widths) {
        const fill = variants => {
            const lines = []
            let left = variants
            for (let line = 0; line < widths.length && left.length; ++line) {
                const last = line === widths.length - 1
                const taken = count => chipsWidth(left.slice(0, count)) - 6 * k
                                       + (last && count < left.length ? 6 * k + chipWidth("+" + (left.length - count)) : 0)
                let count = left.length
                while (count > 0 && taken(count) > widths[line])
                    --count
                if (count === 0)
                    break
                lines.push(left.slice(0, count))
                left = left.slice(count)
            }
            return [lines, left]
        }
        let [lines, left] = fill(variants)
        if (left.length)
            [lines, left] = fill(variants.filter(each => !each.gone).concat(variants.filter(each => each.gone)))
        if (left.length && lines.length)
            lines[lines.length - 1].push({name: "+" + left.length, gone: false, more: true})
        return lines
    }
    // As many as a line takes, and those left over; one that fits in no line is left out.
    function factsOf(facts, width) {
        const fitting = facts.filter(fact => fonts.fact.advanceWidth(fact) + 2 <= width)
        let count = fitting.length
        while (count > 0 && fonts.fact.advanceWidth(fitting.slice(0, count).join(separator)) + 2 > width)
            --count
        return [fitting.slice(0, count).join(separator), fitting.slice(count)]
    }
    QtObject {
        id: fonts
        property FontMetrics second: FontMetrics {
            font { family: card.tokens.display; weight: Font.DemiBold; pixelSize: Math.max(17, Math.round(19 * card.k)) }
        }
        property FontMetrics chip: FontMetrics {
            font { family: card.tokens.body; weight: Font.DemiBold; pixelSize: Math.max(15, Math.round(16 * card.k)) }
        }
        property FontMetrics fact: FontMetrics {
            font { family: card.tokens.body; weight: Font.Medium; pixelSize: Math.max(15, Math.round(16 * card.k)) }
        }
    }

    Panel {
        anchors.fill: parent
        tokens: card.tokens
    }

    Rectangle {
        visible: card.pictured
        width: card.photoWidth
        height: parent.height
        color: card.tokens.beige
        topLeftRadius: card.tokens.radius
        bottomLeftRadius: card.tokens.radius
    }
    Image {
        visible: card.pictured
        width: card.photoWidth
        height: parent.height
        cache: false
        opacity: card.shown.soldOut ? 0.45 : 1
        sourceSize: Qt.size(card.photoWidth, card.implicitHeight)
        source: card.pictured ? "image://pictures/" + Math.round(card.tokens.radius * card.tokens.pixelRatio) + "/" + card.shown.photo : ""
    }

    TextMetrics {
        id: naturalTitle
        text: card.shown.title
        font: probe.font
    }
    // The title as it would be at its largest.
    Text {
        id: probe
        visible: false
        width: title.width
        text: title.text
        textFormat: Text.PlainText
        wrapMode: title.wrapMode
        font { family: title.font.family; weight: title.font.weight; pixelSize: Math.round(28 * card.k) }
    }
    Fitted {
        id: title
        objectName: "title"
        x: card.textX
        // By its first baseline: fallback fonts of other scripts stand taller.
        y: 12 * card.k + font.pixelSize - baselineOffset
        width: card.column - card.stampWidth
        height: 2 * lineHeight
        text: card.shown.title
        sizes: (!card.compact ? [28, 24, 21] : card.sparesAllergens(24, card.probeLines) ? [24, 21, 19] : [19, 19, 19])
               .map(size => Math.round(size * card.k))
        maximumLineCount: card.sparesAllergens(19, 2) ? 2 : 1
        font.family: card.tokens.display
        font.weight: Font.Bold
        lineHeightMode: Text.FixedHeight
        lineHeight: Math.round(font.pixelSize * 1.18)
        color: card.tokens.ink
    }

    Line {
        objectName: "secondTitle"
        visible: card.plan.second >= 0
        x: card.textX
        y: card.plan.second + 18 * card.k - baselineOffset
        width: Math.ceil(implicitWidth)
        text: card.shown.secondTitle
        size: fonts.second.font.pixelSize
        font.family: card.tokens.display
        font.weight: Font.DemiBold
        color: card.tokens.muted
    }
    // Struck through where there is none left.
    Repeater {
        model: card.plan.chips
        Row {
            id: line
            required property var modelData
            x: card.textX
            y: modelData.top
            spacing: 6 * card.k
            Repeater {
                model: line.modelData.chips
                Rectangle {
                    id: variant
                    required property var modelData
                    width: card.chipWidth(modelData.name)
                    height: 24 * card.k
                    radius: 7 * card.k
                    color: modelData.gone || modelData.more ? "transparent" : card.tokens.beige
                    border { width: modelData.gone ? 1 : 0; color: card.tokens.beige }
                    Line {
                        objectName: "variant"
                        anchors.fill: parent
                        horizontalAlignment: Text.AlignHCenter
                        text: variant.modelData.name
                        size: fonts.chip.font.pixelSize
                        font.family: card.tokens.body
                        font.weight: Font.DemiBold
                        font.strikeout: variant.modelData.gone
                        color: variant.modelData.gone || variant.modelData.more ? card.tokens.muted : card.tokens.ink
                    }
                }
            }
        }
    }
    Repeater {
        model: card.plan.facts
        Line {
            required property var modelData
            objectName: "facts"
            x: card.textX
            y: modelData.top + 15 * card.k - baselineOffset
            width: Math.min(Math.ceil(implicitWidth), card.widthAt(modelData.top, card.factRow))
            text: modelData.text
            size: fonts.fact.font.pixelSize
            font.family: card.tokens.body
            font.weight: Font.Medium
            color: card.tokens.muted
        }
    }

    Rectangle {
        id: chip
        objectName: "chip"
        anchors { right: parent.right; rightMargin: 20 * card.k; bottom: parent.bottom; bottomMargin: 18 * card.k }
        height: 42 * card.k
        // A long code is set smaller before it takes room from the price, but never too small to be read whole.
        width: Math.ceil(Math.min(naturalCode.advanceWidth + 26 * card.k,
                                  Math.max(card.column * 0.44, naturalCode.advanceWidth * 0.52 + 26 * card.k),
                                  card.column - (naturalPrice.advanceWidth + money.beforeWidth) * money.leastFit - 20 * card.k))
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
        text: card.shown.stock
        size: 18
        smallest: 14
        font.family: card.tokens.body
        font.weight: card.shown.scarce ? Font.Bold : Font.Medium
        color: card.shown.scarce ? card.tokens.stock : card.tokens.muted
    }

    // The price and what belongs to it, in the room the chip leaves: beside one another where they fit. The old price
    // goes above, and is smaller, where it does not; so does the second currency's, which is left out as the last resort.
    Item {
        id: money
        readonly property real k: card.k
        readonly property real available: chip.x - card.textX - 16 * k
        readonly property real beforeWidth: before.text ? Math.ceil(before.implicitWidth) + 7 * k : 0
        readonly property real unitWidth: unit.text ? unit.implicitWidth + 6 * k : 0
        readonly property real oldWidth: card.shown.oldPrice ? naturalOld.advanceWidth + 14 * k : 0
        readonly property real secondWidth: card.shown.secondPrice ? naturalSecond.advanceWidth + 14 * k : 0
        readonly property real core: beforeWidth + naturalPrice.advanceWidth + unitWidth
        readonly property real natural: core + oldWidth + secondWidth + naturalCode.advanceWidth + 46 * k
        readonly property bool oldAbove: oldWidth > 0 && core + oldWidth > available
        readonly property bool secondAbove: secondWidth > 0 && core + secondWidth + (oldAbove ? 0 : oldWidth) > available
        readonly property real above: card.column - (stock.text ? stock.width + 16 * k : 0)
        readonly property bool secondShown: secondWidth > 0 && (!secondAbove || secondWidth + (oldAbove ? old.width + 14 * k : 0) <= above)
        readonly property bool stacked: oldAbove || (secondAbove && secondShown)
        readonly property real leastFit: 0.5
        readonly property real fit: Math.max(leastFit, Math.min(1, (available - beforeWidth - Math.min(unitWidth, 64 * k)) / naturalPrice.advanceWidth))

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
        TextMetrics {
            id: naturalSecond
            text: card.shown.secondPrice
            font { family: card.tokens.body; weight: Font.DemiBold; pixelSize: Math.max(18, Math.round(20 * money.k)) }
        }
        Line {
            id: before
            objectName: "before"
            x: card.textX
            y: card.base - baselineOffset
            width: Math.ceil(implicitWidth)
            text: card.shown.before
            size: Math.round(22 * money.k)
            font.family: card.tokens.display
            font.weight: Font.Bold
            color: price.color
        }
        Line {
            id: price
            objectName: "price"
            x: card.textX + money.beforeWidth
            y: card.base - baselineOffset
            width: Math.min(Math.ceil(implicitWidth), money.available - money.beforeWidth)
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
            // The beginning of a long one tells what it is; a letter or two do not.
            visible: width > Math.min(implicitWidth - 1, 84 * money.k)
            text: card.shown.unit
            size: Math.round(22 * money.k)
            smallest: Math.round(18 * money.k)
            font.family: card.tokens.display
            font.weight: Font.Bold
            color: price.color
        }
        Line {
            id: old
            objectName: "old"
            x: money.oldAbove ? card.textX : price.x + price.width + money.unitWidth + 14 * money.k
            y: money.oldAbove ? stock.y + (stock.height - height) / 2 : card.base - baselineOffset
            width: Math.min(Math.ceil(implicitWidth), money.oldAbove ? money.above : implicitWidth)
            text: card.shown.oldPrice
            size: money.oldAbove ? 18 : naturalOld.font.pixelSize
            smallest: money.oldAbove ? 14 : size
            font.family: card.tokens.body
            font.weight: Font.Medium
            font.strikeout: true
            color: card.tokens.muted
        }
        Line {
            id: second
            objectName: "second"
            readonly property real afterOld: old.text && money.oldAbove === money.secondAbove ? old.width + 14 * money.k : 0
            visible: money.secondShown
            x: money.secondAbove ? card.textX + afterOld : price.x + price.width + money.unitWidth + 14 * money.k + afterOld
            y: money.secondAbove ? stock.y + (stock.height - height) / 2 : card.base - baselineOffset
            width: Math.ceil(implicitWidth)
            text: card.shown.secondPrice
            size: money.secondAbove ? 18 : naturalSecond.font.pixelSize
            font.family: card.tokens.body
            font.weight: Font.DemiBold
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
        x: card.pictured ? (card.photoWidth - width) / 2 : card.implicitWidth - width - 16 * card.k
        y: card.pictured ? (card.height - height) / 2 : 18 * card.k
        width: Math.min(soldOut.implicitWidth + 28 * k, card.photoWidth - 24 * card.k)
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
