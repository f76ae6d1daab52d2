// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Parlance.Ui

/// What its writer should know before a message leaves.
Column {
    id: notices

    property string connection: "" ///< what keeps the account from sending; empty: nothing
    required property string silence ///< who wants no more messages; empty: nobody
    required property string session ///< how long free words get through; empty: long
    property bool sessionUrgent: true ///< it is over soon, or is so already
    required property string unverified ///< what may not be seen here; empty: nothing
    property string stopWords: "" ///< that may ask for silence; empty: none
    property string blocked: "" ///< what becomes of what they write; empty: they are not blocked
    property bool canUseTemplates: false
    property int room: 400 ///< what is less urgent steps back where there is not as much
    property int failures: 0 ///< how many messages were not sent; a few tell of themselves

    readonly property bool offersRetry: notices.failures >= 3

    signal templateWanted
    signal unblockWanted
    signal silenceWanted ///< that was what they asked for
    signal silenceDenied
    signal contactWanted ///< where it is told who said what, and can be changed
    signal retryWanted ///< of all that failed

    Patience {
        id: patience

        troubled: notices.connection !== ""
    }

    Column {
        id: urgent

        width: notices.width

        Lazy {
            wanted: patience.passed

            RowLayout {
                width: notices.width
                spacing: Theme.small

                Glyph {
                    picture: "alert"
                    size: 14
                    color: Theme.warning
                    Layout.leftMargin: Theme.wide
                }

                SafeLabel {
                    objectName: "connectionNotice"
                    topPadding: Theme.small
                    bottomPadding: Theme.small
                    text: notices.connection
                    color: Theme.secondary
                    font.pixelSize: Theme.pillSize
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                    Layout.rightMargin: Theme.wide
                }
            }
        }

        Lazy {
            wanted: notices.offersRetry

            NoticeBar {
                objectName: "failuresNotice"
                width: notices.width
                serious: true
                words: qsTr("%n messages were not sent", "", notices.failures)

                SafeButton {
                    objectName: "retryAllButton"
                    quiet: true
                    text: qsTr("Retry all")
                    onClicked: notices.retryWanted()
                }
            }
        }

        Lazy {
            wanted: notices.stopWords !== ""

            NoticeBar {
                objectName: "stopNotice"
                width: notices.width
                words: qsTr("Looks like a request to stop? “%1”", "what they wrote").arg(notices.stopWords)

                SafeButton {
                    objectName: "silenceNowButton"
                    quiet: true
                    text: qsTr("Write no more")
                    onClicked: notices.silenceWanted()
                }

                IconButton {
                    objectName: "denyStopButton"
                    implicitWidth: 32
                    implicitHeight: 32
                    glyph: "close"
                    what: qsTr("It is no such request")
                    onClicked: notices.silenceDenied()
                }
            }
        }

        Lazy {
            wanted: notices.blocked !== ""

            NoticeBar {
                objectName: "blockedNotice"
                picture: "hand"
                width: notices.width
                words: notices.blocked

                SafeButton {
                    objectName: "unblockButton"
                    quiet: true
                    text: qsTr("Unblock")
                    onClicked: notices.unblockWanted()
                }
            }
        }

        Lazy {
            wanted: notices.silence !== ""

            NoticeBar {
                objectName: "silenceNotice"
                picture: "hand"
                width: notices.width
                words: notices.silence

                SafeButton {
                    objectName: "silenceContactButton"
                    quiet: true
                    text: qsTr("Show contact")
                    onClicked: notices.contactWanted()
                }
            }
        }

        Lazy {
            wanted: notices.session !== ""

            NoticeBar {
                objectName: "sessionNotice"
                width: notices.width
                picture: "clock"
                calm: !notices.sessionUrgent
                words: notices.session

                SafeButton {
                    objectName: "noticeTemplateButton"
                    visible: notices.canUseTemplates
                    quiet: true
                    text: qsTr("Choose a template")
                    onClicked: notices.templateWanted()
                }
            }
        }
    }

    Item { // the words are as high as they are, whether there is room for them or not
        width: notices.width
        height: unverified.implicitHeight
        visible: notices.unverified !== "" && urgent.height + unverified.implicitHeight <= notices.room

        SafeLabel {
            id: unverified

            objectName: "unverifiedNotice"
            width: parent.width
            leftPadding: Theme.wide
            rightPadding: Theme.wide
            topPadding: Theme.small
            bottomPadding: Theme.small
            text: notices.unverified
            color: Theme.secondary
            font.pixelSize: Theme.pillSize
            wrapMode: Text.Wrap
        }
    }
}
