// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// One conversation in the list: who, what was said last, and whether it waits to be read. Compact rows keep both
/// lines: they fit, and a preview beside a name leaves room for neither.
Item {
    id: row

    required property int index
    required property real conversationId
    required property string title
    required property string mood
    required property string lead
    required property string words
    required property bool hasMedia
    required property string previewState
    required property string lastActivity
    required property int unread
    required property bool isUnread
    required property bool isPinned
    required property bool isMuted
    required property string scheduled
    required property bool isArchived
    required property bool isBlocked
    required property bool wantsSilence
    required property bool isClosing
    required property bool isPicked
    required property string serviceGlyph
    required property int accountColour
    required property string initials
    required property int colourIndex
    required property string portrait
    required property bool isGroup
    required property int availability
    required property bool isStale
    required property bool isWriting
    required property string accessibleText

    property bool selected: false ///< it is open beside the list
    property bool focused: false ///< the keyboard is here
    property bool selecting: false ///< some rows are picked: a click picks more
    property bool collapsed: false ///< there is room for the picture only
    property bool draggable: false ///< to another place among the pinned ones

    readonly property bool hovered: hover.hovered
    readonly property bool bright: row.selected && row.Window.active ///< on the colour of what is selected
    readonly property color firm: row.bright ? Theme.overAccent : Theme.text
    readonly property color soft: row.bright ? Theme.overAccent : !row.isUnread ? Theme.secondary : Theme.text
    readonly property color ground: row.bright ? Theme.selected : row.selected || row.isPicked ? Theme.surface3
        : hover.hovered || drag.active ? Theme.surface2 : Theme.surface

    signal chosen
    signal toggled ///< picked, or no longer
    signal rangeWanted ///< everything up to here is picked
    signal menuWanted(point at)
    signal dropped(real y) ///< by its middle, in the list
    signal carriedOut ///< of the window, onto the desktop

    objectName: "conversationRow"
    implicitHeight: Theme.rowHeight
    z: drag.active ? 1 : 0

    Accessible.role: Accessible.ListItem
    Accessible.name: row.accessibleText
    Accessible.focusable: true
    Accessible.focused: row.focused
    Accessible.selectable: true
    Accessible.selected: row.selected
    Accessible.checkable: true
    Accessible.checked: row.isPicked
    Accessible.onPressAction: row.chosen()
    Accessible.onToggleAction: row.toggled()

    HoverHandler {
        id: hover
    }

    TapHandler {
        acceptedModifiers: Qt.NoModifier
        onTapped: row.chosen()
    }

    TapHandler {
        acceptedModifiers: Qt.ControlModifier
        onTapped: row.toggled()
    }

    TapHandler {
        acceptedModifiers: Qt.ShiftModifier
        onTapped: row.rangeWanted()
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: eventPoint => row.menuWanted(eventPoint.position)
    }

    DragHandler {
        id: drag

        readonly property point place: drag.centroid.scenePosition
        readonly property bool outside: drag.active
            && (drag.place.x < 0 || drag.place.y < 0 || drag.place.x > row.Window.width || drag.place.y > row.Window.height)
        property bool wasOutside: false

        acceptedDevices: row.draggable ? PointerDevice.AllDevices : PointerDevice.Mouse // fingers scroll
        target: row.draggable ? body : null
        xAxis.minimum: 0 // the row keeps to the list
        xAxis.maximum: 0
        cursorShape: drag.outside ? Qt.DragCopyCursor : Qt.ArrowCursor
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onPlaceChanged: if (drag.active) drag.wasOutside = drag.outside
        onActiveChanged: {
            if (drag.active) {
                drag.wasOutside = false;
                return;
            }
            if (drag.wasOutside)
                row.carriedOut();
            else if (row.draggable)
                row.dropped(row.y + body.y + row.height / 2);
            body.y = 0;
        }
    }

    Rectangle {
        id: body

        width: row.width
        height: row.height
        color: row.ground

        FocusRing {
            shown: row.focused
            gap: -2 - Theme.ring
            border.color: row.bright ? Theme.focusSelected : Theme.focus
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.outline
        }

        RowEdge {
            colour: row.accountColour
            bright: row.bright
        }

        RowFace {
            id: face

            objectName: "rowFace"
            anchors.left: parent.left
            anchors.leftMargin: row.collapsed ? (row.width - width) / 2 : Theme.rowInset
            anchors.verticalCenter: parent.verticalCenter
            whose: row.title
            initials: row.initials
            colour: row.colourIndex
            portrait: row.portrait
            isGroup: row.isGroup
            availability: row.availability
            stale: row.isStale
            service: row.serviceGlyph
            picked: row.isPicked
            offered: row.selecting || (hover.hovered && !row.collapsed)
            bright: row.bright
            ground: row.bright ? Theme.surface : row.ground
            onToggled: row.toggled()
        }

        NameText {
            id: name

            objectName: "rowName"
            anchors.left: face.right
            anchors.leftMargin: Theme.rowInset
            anchors.right: menuButton.visible ? menuButton.left : time.left
            anchors.rightMargin: Theme.medium
            anchors.bottom: parent.verticalCenter
            anchors.bottomMargin: 1
            visible: !row.collapsed
            who: row.title
            color: row.firm
            font.pixelSize: Theme.rowName
            font.weight: row.isUnread ? Font.Bold : Font.DemiBold
        }

        SafeText {
            id: time

            anchors.right: parent.right
            anchors.rightMargin: Theme.rowInset
            anchors.baseline: name.baseline
            visible: !row.collapsed && !menuButton.visible
            text: row.lastActivity
            color: row.bright ? Theme.overAccent : Theme.secondary
            font.pixelSize: Theme.captionSize
        }

        Rectangle {
            id: menuButton

            objectName: "rowMenuButton"
            anchors.right: parent.right
            anchors.rightMargin: Theme.medium
            anchors.verticalCenter: name.verticalCenter
            width: 28
            height: 24
            radius: height / 2
            visible: hover.hovered && !row.collapsed
            color: press.pressed ? Theme.surface3 : "transparent"

            Accessible.role: Accessible.Button
            Accessible.name: qsTr("More")
            Accessible.onPressAction: row.menuWanted(Qt.point(menuButton.x, menuButton.y + menuButton.height))

            Glyph {
                anchors.centerIn: parent
                picture: "more"
                color: row.firm
            }

            TapHandler {
                id: press

                gesturePolicy: TapHandler.ReleaseWithinBounds // nothing below it is tapped
                onTapped: row.menuWanted(Qt.point(menuButton.x, menuButton.y + menuButton.height))
            }
        }

        ConversationSecondLine {
            id: said

            anchors.left: name.left
            anchors.right: marks.visible ? marks.left : parent.right
            anchors.rightMargin: marks.visible ? Theme.medium : Theme.rowInset
            anchors.top: parent.verticalCenter
            anchors.topMargin: 3
            visible: !row.collapsed
            mood: row.mood
            delivery: row.previewState
            lead: row.lead
            words: row.words
            hasMedia: row.hasMedia
            ink: row.soft
            plain: row.selected || row.isPicked
            bright: row.bright
        }

        RowMarks {
            id: marks

            anchors.right: parent.right
            anchors.rightMargin: row.collapsed ? Theme.medium : Theme.rowInset
            y: row.collapsed ? Theme.small : said.y + (said.height - height) / 2
            unread: row.unread
            isUnread: row.isUnread
            isPinned: row.isPinned
            isMuted: row.isMuted
            isBlocked: row.isBlocked
            wantsSilence: row.wantsSilence
            isScheduled: row.scheduled !== ""
            isClosing: row.isClosing
            collapsed: row.collapsed
            bright: row.bright
        }
    }
}
