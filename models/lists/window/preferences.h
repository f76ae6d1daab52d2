// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>
#include <QtQml/qqml.h>

namespace Parlance {

/// What the user has chosen about how the program looks and is worked. No
/// facts, no secrets. Each property is kept by the program under its name:
/// one more is a line here and a member, and its place on the settings page.
class Preferences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// "system", "light", "dark", "contrast" (on black), "contrast-light"; anything else is "system".
    Q_PROPERTY(QString look MEMBER m_look NOTIFY changed)
    /// Things stand out in the colour of the system's choice, where it tells of one.
    Q_PROPERTY(bool systemAccent MEMBER m_systemAccent NOTIFY changed)
    /// Of all text, 1 is usual; Theme keeps it within 0.8 and 2.
    Q_PROPERTY(double textScale MEMBER m_textScale NOTIFY changed)
    Q_PROPERTY(bool compact MEMBER m_compact NOTIFY changed) ///< less room around things, not smaller text
    Q_PROPERTY(bool allOnLeft MEMBER m_allOnLeft NOTIFY
                   changed) ///< our own messages, too; in bubbles of their colour
    /// Even where the system does not ask for it.
    Q_PROPERTY(bool reduceMotion MEMBER m_reduceMotion NOTIFY changed)
    /// Screen readers are told whom messages in other conversations are from.
    Q_PROPERTY(bool announceOthers MEMBER m_announceOthers NOTIFY changed)
    /// Enter sends and Shift+Enter begins a line; else Ctrl+Enter sends and Enter begins a line.
    Q_PROPERTY(bool enterSends MEMBER m_enterSends NOTIFY changed)
    /// How long what was sent can be taken back, in seconds: texts, and where people see who is there.
    Q_PROPERTY(int textHold MEMBER m_textHold NOTIFY changed)
    Q_PROPERTY(int chatHold MEMBER m_chatHold NOTIFY changed)
    /// How long nothing is touched until the others see the user away, and off work, in minutes; 0: never.
    Q_PROPERTY(int awayAfter MEMBER m_awayAfter NOTIFY changed)
    Q_PROPERTY(int offWorkAfter MEMBER m_offWorkAfter NOTIFY changed)
    Q_PROPERTY(bool laterAsks MEMBER m_laterAsks NOTIFY changed) ///< see ScheduleActions::asksIfTheyWrite
    /// Whether it is said that it is night where somebody is, and from when until when it is, in minutes of
    /// the day.
    Q_PROPERTY(bool quietHours MEMBER m_quietHours NOTIFY changed)
    Q_PROPERTY(int quietFrom MEMBER m_quietFrom NOTIFY changed)
    Q_PROPERTY(int quietUntil MEMBER m_quietUntil NOTIFY changed)
    /// Single letters are commands in the list and among messages, as far as no text is written there.
    Q_PROPERTY(bool letterKeys MEMBER m_letterKeys NOTIFY changed)
    /// For what happens in the open conversation.
    Q_PROPERTY(bool sounds MEMBER m_sounds NOTIFY changed)
    /// Of videos, in percent, and whether they are silent.
    Q_PROPERTY(int volume MEMBER m_volume NOTIFY changed)
    Q_PROPERTY(bool muted MEMBER m_muted NOTIFY changed)
    /// Two clicks on a message, beside its letters, answer it.
    Q_PROPERTY(bool doubleClickReplies MEMBER m_doubleClickReplies NOTIFY changed)
    /// Of skin, see EmojiModel::tone.
    Q_PROPERTY(int emojiTone MEMBER m_emojiTone NOTIFY changed)
    /// Of the field where one writes, whatever is in it; 0: as high as its text.
    Q_PROPERTY(int composerHeight MEMBER m_composerHeight NOTIFY changed)
    /// Whether somebody's details stand beside a conversation where there is room, and how wide they are.
    Q_PROPERTY(bool detailsOpen MEMBER m_detailsOpen NOTIFY changed)
    Q_PROPERTY(int detailsWidth MEMBER m_detailsWidth NOTIFY changed) ///< 0: the usual one
    /// Of the program's words: "de", "ar"; empty: the system's.
    Q_PROPERTY(QString language MEMBER m_language NOTIFY changed)
    /// By a command's name, the key sequences it has instead of its usual ones.
    Q_PROPERTY(QVariantMap shortcuts MEMBER m_shortcuts NOTIFY changed)
    /// What needs not be offered as a first step any more, by the command's name.
    Q_PROPERTY(QStringList stepsDone MEMBER m_stepsDone NOTIFY changed)

public:
    explicit Preferences(QObject *parent = nullptr);

    /// The one that everything in \p engine sees.
    static Preferences &of(QQmlEngine &engine);

Q_SIGNALS:
    void changed();

private:
    QString m_look = QStringLiteral("system");
    bool m_systemAccent = true;
    double m_textScale = 1;
    bool m_compact = false;
    bool m_allOnLeft = false;
    bool m_reduceMotion = false;
    bool m_announceOthers = false;
    bool m_enterSends = true;
    int m_textHold = 5;
    int m_chatHold = 0;
    int m_awayAfter = 5;
    int m_offWorkAfter = 15;
    bool m_laterAsks = false;
    bool m_quietHours = true;
    int m_quietFrom = 21 * 60;
    int m_quietUntil = 8 * 60;
    bool m_letterKeys = false;
    bool m_sounds = false;
    int m_volume = 100;
    bool m_muted = false;
    bool m_doubleClickReplies = true;
    int m_emojiTone = 0;
    int m_composerHeight = 0;
    bool m_detailsOpen = false;
    int m_detailsWidth = 0;
    QString m_language;
    QVariantMap m_shortcuts;
    QStringList m_stepsDone;
};

} // namespace Parlance
