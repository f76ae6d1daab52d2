// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/composer/quiethours.h"
#include "models/lists/followedmessenger.h"

#include <QTimer>

#include <functional>

namespace Parlance {

/// Whether it is night where somebody is who is reached by a number, and when it is not any more. Where their
/// country has several time zones, only if it is night in all of them. Who wrote just now is awake.
class QuietNotice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    // no qint64: Qt 6.4's qmllint does not know it
    Q_PROPERTY(
        double conversation READ conversation WRITE setConversation NOTIFY conversationChanged REQUIRED)
    /// There is something to send. Until then time passes unseen.
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY settingsChanged)
    /// It is one of the service's own texts: it gets through at any time.
    Q_PROPERTY(bool isTemplate MEMBER m_isTemplate NOTIFY settingsChanged)
    /// When it begins to be night and ends to be so, in minutes of the day; the same: never.
    Q_PROPERTY(int from READ from WRITE setFrom NOTIFY settingsChanged)
    Q_PROPERTY(int until READ until WRITE setUntil NOTIFY settingsChanged)
    Q_PROPERTY(QString words READ words NOTIFY changed) ///< "It is 23:40 where Ana is"; empty: it is not late
    /// "Send at 8:00 there"; empty: free words do not get through until then.
    Q_PROPERTY(QString action READ action NOTIFY changed)
    Q_PROPERTY(double at READ at NOTIFY changed) ///< that is then, in milliseconds since 1970

public:
    explicit QuietNotice(QObject *parent = nullptr);

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] qint64 conversation() const { return m_id; }
    void setConversation(qint64 conversation);
    [[nodiscard]] bool isWatched() const { return m_isWatched; }
    void setWatched(bool watched);
    [[nodiscard]] int from() const { return m_hours.from.msecsSinceStartOfDay() / Minute; }
    void setFrom(int minutes);
    [[nodiscard]] int until() const { return m_hours.until.msecsSinceStartOfDay() / Minute; }
    void setUntil(int minutes);

    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] QString action() const { return m_action; }
    [[nodiscard]] double at() const { return m_at.isValid() ? double(m_at.toMSecsSinceEpoch()) : 0; }

    /// Nothing more is said here until it is day there.
    Q_INVOKABLE void dismiss();

    /// For tests: what time it is, UTC.
    void setClock(std::function<QDateTime()> now);

Q_SIGNALS:
    void messengerChanged();
    void conversationChanged();
    void settingsChanged();
    void changed();

private:
    static constexpr int Minute = 60'000;

    void look();
    void lookAt(const Conversation &conversation, int question);
    void take(const Conversation &conversation, const QDateTime &heard);
    void tell();
    void say(const QDateTime &now);
    void startTimer(const QDateTime &now);

    FollowedMessenger m_messenger;
    qint64 m_id = 0;
    bool m_isWatched = false;
    bool m_isTemplate = false;
    QuietHours m_hours{QTime(21, 0), QTime(8, 0)};
    int m_question = 0;       // only the latest counts
    QList<QTimeZone> m_zones; // where they may be
    QString m_name;
    QDateTime m_openUntil; // then free words get through no more, UTC; invalid: they always do
    QDateTime m_heard;     // when they wrote last, UTC; invalid: never
    QString m_words;
    QString m_action;
    QDateTime m_at;
    QTimer m_timer; // until it reads differently
    std::function<QDateTime()> m_now;
};

} // namespace Parlance
