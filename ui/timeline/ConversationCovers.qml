// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// What lies over a conversation for a while: all that is known of one message, or the templates.
Item {
    id: covers

    required property Messenger messenger
    required property real conversation
    required property string account ///< whose templates
    required property string silence ///< as Composer's
    required property string draft ///< as TemplatePane's
    property real message: 0 ///< whose details are shown; 0: none
    property bool hasTemplates: false

    readonly property bool any: covers.message !== 0 || covers.hasTemplates

    signal messageLeft ///< the details of a message
    signal templatesLeft
    signal draftSent ///< within a template

    /// One of the templates, which are shown, to be filled in.
    function choose(template: string, name: string, blanks: var) {
        (templates.item as TemplatePane)?.choose(template, name, blanks);
    }

    /// Lets the user choose when the template leaves that is being filled in.
    function chooseTime() {
        (templates.item as TemplatePane)?.chooseTime();
    }

    function clear() {
        covers.message = 0;
        covers.hasTemplates = false;
    }

    Lazy {
        wanted: covers.message !== 0

        MessageDetailsPane {
            anchors.fill: parent
            messenger: covers.messenger
            message: covers.message
            onClosed: {
                covers.message = 0;
                covers.messageLeft();
            }
        }
    }

    Lazy {
        id: templates

        wanted: covers.hasTemplates

        TemplatePane {
            anchors.fill: parent
            messenger: covers.messenger
            conversation: covers.conversation
            account: covers.account
            silence: covers.silence
            draft: covers.draft
            onDraftSent: covers.draftSent()
            onClosed: {
                covers.hasTemplates = false;
                covers.templatesLeft();
            }
        }
    }
}
