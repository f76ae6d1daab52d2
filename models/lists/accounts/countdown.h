// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace Parlance {

/// How long until something is tried again, in words that follow the time.
/// While there is nothing to wait for, or nobody looks, no clock runs.
class Countdown : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QDateTime until READ until WRITE setUntil NOTIFY untilChanged)      ///< invalid: never
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY watchedChanged) ///< somebody looks
    /// "Tries again in 12 s"; empty: it is not to come.
    Q_PROPERTY(QString text READ text NOTIFY textChanged)
    /// Likewise, as it was when the wait began: for who would be told of every second.
    Q_PROPERTY(QString began READ began NOTIFY untilChanged)

public:
    explicit Countdown(QObject *parent = nullptr);

    [[nodiscard]] QDateTime until() const { return m_until; }
    void setUntil(const QDateTime &until);
    [[nodiscard]] bool isWatched() const { return m_watched; }
    void setWatched(bool watched);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString began() const { return m_began; }

    /// For tests: what time it is, UTC, and whether a clock runs.
    void setClock(std::function<QDateTime()> now);
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    void untilChanged();
    void watchedChanged();
    void textChanged();

private:
    void tick();
    [[nodiscard]] static QString words(qint64 left);

    QDateTime m_until;
    bool m_watched = false;
    QString m_text;
    QString m_began;
    QTimer m_timer;
    std::function<QDateTime()> m_now = &QDateTime::currentDateTimeUtc;
};

} // namespace Parlance
