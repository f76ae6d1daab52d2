// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui
import Parlance.Writing

/// What somebody wrote: plain text that can be selected, with its links to be followed.
TextEdit {
    id: words

    required property var links ///< as MessageRow's
    property color linkTint: Theme.link
    property int pointed: -1 ///< the link under the pointer

    readonly property int taken: Math.ceil(words.contentWidth)
    readonly property bool isBack: words.effectiveHorizontalAlignment === TextEdit.AlignRight
    readonly property real takenLast: { // of its last line; infinite if that begins where others end
        words.contentWidth; // what it is laid out anew for
        words.contentHeight;
        words.text;
        const isAligned = words.lineCount < 2 || words.isBack === words.LayoutMirroring.enabled;
        return isAligned ? Math.ceil(last.taken()) : Infinity;
    }

    readonly property real spare: (apart.factor - 1) * words.font.pixelSize * Theme.natural.lineSpacing / 200

    signal linkWanted(var link)
    signal tapped ///< beside the links
    signal doubleTapped(point at) ///< beside the letters

    /// Whether there is a letter at a point.
    function hasText(x: real, y: real): bool {
        const place = words.positionToRectangle(words.positionAt(x, y));
        return Math.abs(place.x - x) <= place.height && y >= place.y && y <= place.y + place.height;
    }

    /// The number of the link at a point; -1: none.
    function linkAt(x: real, y: real): int {
        if (!words.hasText(x, y))
            return -1;
        const at = words.positionAt(x, y);
        return words.links.findIndex(link => at >= link.start && at < link.start + link.length);
    }

    function doubleTap(x: real, y: real) {
        if (words.hasText(x, y))
            return; // it has chosen the word there
        words.deselect();
        words.doubleTapped(Qt.point(x, y));
    }

    function tap(x: real, y: real) {
        const link = words.linkAt(x, y);
        if (words.selectedText === "" && link >= 0)
            words.linkWanted(words.links[link]);
        else
            words.tapped();
    }

    objectName: "messageText"
    readOnly: true
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    selectByMouse: true
    persistentSelection: true
    activeFocusOnPress: false
    containmentMask: Item { // where it has letters: a bubble may be far narrower
        x: words.isBack ? words.width - words.taken : 0
        width: words.taken
        height: words.height
    }
    font.pixelSize: Theme.bodySize
    topPadding: words.spare // as SafeText's
    bottomPadding: -words.spare
    selectionColor: Theme.accent
    selectedTextColor: Theme.overAccent

    Accessible.ignored: true // the message itself is read out

    onTextChanged: words.deselect()

    LineLeading {
        id: apart

        textDocument: words.textDocument
        factor: Theme.leading(words.font.pixelSize)
    }

    LastLine {
        id: last

        textDocument: words.textDocument
    }

    LinkHighlighter {
        textDocument: words.links.length > 0 ? words.textDocument : null
        links: words.links
        colour: words.linkTint
        pointed: words.pointed
        underlined: Theme.contrast // where colour may say nothing
    }

    HoverHandler {
        id: hover

        cursorShape: words.pointed >= 0 ? Qt.PointingHandCursor : Qt.IBeamCursor
        onPointChanged: words.pointed = hover.hovered && words.links.length > 0 ? words.linkAt(hover.point.position.x, hover.point.position.y) : -1
        onHoveredChanged: if (!hover.hovered) words.pointed = -1
    }

    TapHandler {
        onTapped: eventPoint => words.tap(eventPoint.position.x, eventPoint.position.y)
        onDoubleTapped: eventPoint => words.doubleTap(eventPoint.position.x, eventPoint.position.y)
    }

    Hint {
        over: words
        shown: words.pointed >= 0
        text: words.links[words.pointed]?.target ?? ""
    }
}
