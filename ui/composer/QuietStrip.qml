// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick

import Parlance.Models
import Parlance.Ui

/// It is night where somebody is: what is written can leave in their morning. It leaves now all the same, if it is sent.
Column {
    id: strip

    required property Messenger messenger
    required property real conversation
    required property bool watched ///< there is something to send
    required property bool wanted ///< nothing more urgent is said of it
    required property bool mayGo ///< as it is
    property int room: 400 ///< what is less urgent than the messages steps back where there is not as much

    readonly property string words: notice.words

    signal laterWanted(real at) ///< milliseconds since 1970
    signal finished ///< the keyboard goes back to the text

    /// Who sent it knows, and is not told again in this night.
    function dismiss() {
        notice.dismiss();
    }

    QuietNotice {
        id: notice

        messenger: strip.messenger
        conversation: strip.conversation
        watched: Preferences.quietHours && strip.watched
        from: Preferences.quietFrom
        until: Preferences.quietUntil
    }

    Lazy {
        wanted: notice.words !== "" && strip.wanted

        NoticeBar {
            objectName: "quietNotice"
            width: strip.width
            told: implicitHeight <= strip.room
            picture: "clock"
            words: notice.words

            SafeButton {
                objectName: "sendThenButton"
                visible: notice.action !== ""
                quiet: true
                enabled: strip.mayGo
                text: notice.action
                onClicked: {
                    strip.laterWanted(notice.at);
                    strip.finished();
                }
            }

            IconButton {
                objectName: "dismissQuietButton"
                implicitWidth: 32
                implicitHeight: 32
                glyph: "close"
                what: qsTr("Do not say it again tonight")
                onClicked: {
                    strip.dismiss();
                    strip.finished();
                }
            }
        }
    }
}
