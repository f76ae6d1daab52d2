// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Ui

/// What stands beside a bubble: the face of its author, the check that chooses it, and what is done most with it.
Item {
    id: aside

    required property Item content ///< the column in which the bubble stands
    required property Item shape ///< the bubble itself
    required property Item footer ///< its time and state
    required property bool inColumn ///< as MessageBubble's, and so on
    required property bool atRight
    required property bool roomy
    required property bool canReply
    required property bool selecting
    required property bool isSelected
    required property bool hasFace
    required property string initials
    required property int colour
    required property string portrait

    readonly property real above: aside.content.y + aside.shape.y

    signal replyWanted
    signal copyWanted
    signal menuWanted(point at)

    Lazy {
        wanted: aside.hasFace

        Avatar {
            objectName: "authorAvatar"
            x: aside.LayoutMirroring.enabled ? aside.content.x + aside.content.width - width : aside.content.x
            y: aside.above + aside.shape.height - height
            size: Theme.authorAvatar
            initials: aside.initials
            colour: aside.colour
            portrait: aside.portrait
        }
    }

    Lazy {
        wanted: aside.selecting

        SelectionCheck {
            x: aside.LayoutMirroring.enabled ? aside.content.x + aside.content.width + Theme.vast - width : aside.content.x - Theme.vast
            y: aside.above + (aside.shape.height - height) / 2
            chosen: aside.isSelected
        }
    }

    HoverHandler {
        id: hover
    }

    Lazy {
        wanted: hover.hovered && !aside.selecting

        HoverActions {
            readonly property bool onLeft: aside.atRight !== aside.LayoutMirroring.enabled
            readonly property real beforeFooter: Theme.bubbleAside
                + (aside.footer.visible && aside.footer.y < height ? aside.footer.width + Theme.medium : 0)
            readonly property real within: onLeft ? beforeFooter : aside.shape.width - beforeFooter - width // in its line
            readonly property real outside: onLeft ? -width - Theme.medium : aside.shape.width + Theme.medium
            readonly property real place: aside.shape.x + (aside.inColumn ? within : outside)

            x: aside.content.x + Math.max(0, Math.min(place, aside.content.width - width))
            y: aside.above
            canReply: aside.canReply
            roomy: aside.roomy
            mirrored: onLeft
            onReplyWanted: aside.replyWanted()
            onCopyWanted: aside.copyWanted()
            onMoreWanted: aside.menuWanted(Qt.point(x, y + height))
        }
    }
}
