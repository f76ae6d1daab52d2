// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

import Parlance.Ui

/// The edge between two panes: dragged, moved by arrow keys, set back by a double click. It tells how wide the pane
/// before it is, or the one behind it.
Item {
    id: splitter

    required property int position
    required property int usual
    required property int minimum
    required property int maximum
    property int collapsed: splitter.minimum ///< where it goes when it is pulled below \c snap
    property int snap: 0
    property bool behind: false ///< it is about the pane behind it
    property string what: qsTr("Width of the list")

    readonly property int onward: splitter.LayoutMirroring.enabled !== splitter.behind ? -1 : 1 ///< to the right, or the left

    signal moved(int position)

    function move(position: real) {
        const within = Math.max(splitter.minimum, Math.min(position, splitter.maximum));
        splitter.moved(position < splitter.snap ? splitter.collapsed : Math.round(within));
    }

    /// One step of a key: from one end of what cannot be to the other.
    function step(by: int) {
        if (splitter.position < splitter.minimum && by > 0)
            splitter.moved(splitter.minimum);
        else if (splitter.position <= splitter.minimum && by < 0)
            splitter.moved(splitter.collapsed);
        else
            splitter.move(splitter.position + by);
    }

    objectName: "splitter"
    width: Theme.medium
    activeFocusOnTab: true

    Accessible.role: Accessible.Splitter
    Accessible.name: splitter.what
    Accessible.focusable: true
    Accessible.onIncreaseAction: splitter.step(Theme.wide)
    Accessible.onDecreaseAction: splitter.step(-Theme.wide)

    Keys.onLeftPressed: splitter.step(-splitter.onward * Theme.wide)
    Keys.onRightPressed: splitter.step(splitter.onward * Theme.wide)

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: splitter.activeFocus ? Theme.ring : 1
        height: parent.height
        color: splitter.activeFocus ? Theme.focus : Theme.line
    }

    HoverHandler {
        cursorShape: Qt.SplitHCursor
    }

    DragHandler {
        id: drag

        property int start: 0

        target: null
        xAxis.enabled: true
        yAxis.enabled: false
        grabPermissions: PointerHandler.CanTakeOverFromAnything // a row that lies below is not dragged instead
        onActiveChanged: drag.start = splitter.position
        onActiveTranslationChanged: if (drag.active) splitter.move(drag.start + splitter.onward * drag.activeTranslation.x)
    }

    TapHandler {
        onDoubleTapped: splitter.moved(splitter.usual)
    }
}
