// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/followedmessenger.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Parlance {

/// The user's own words by which people ask for silence, or take that back, as they are being written: apart
/// by commas. They count for what arrives once they were kept.
class OptOutWords : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY changed REQUIRED)
    Q_PROPERTY(QString stop READ stop WRITE setStop NOTIFY changed)    ///< those that ask for silence
    Q_PROPERTY(QString start READ start WRITE setStart NOTIFY changed) ///< those that take it back
    Q_PROPERTY(
        QString stopProblem READ stopProblem NOTIFY changed) ///< why they cannot be kept; empty: they can
    Q_PROPERTY(QString startProblem READ startProblem NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] QString stop() const { return m_stop; }
    void setStop(const QString &words);
    [[nodiscard]] QString start() const { return m_start; }
    void setStart(const QString &words);
    [[nodiscard]] QString stopProblem() const { return problemOf(m_stop, m_start, false); }
    [[nodiscard]] QString startProblem() const { return problemOf(m_start, m_stop, true); }

    /// Unless there is a problem.
    Q_INVOKABLE void keep();

Q_SIGNALS:
    void changed();

private:
    void load(const char *key, QString OptOutWords::*words);
    [[nodiscard]] static QString problemOf(const QString &words, const QString &others, bool contrary);

    FollowedMessenger m_messenger;
    QString m_stop;
    QString m_start;
    bool m_isWritten = false; ///< and not kept yet
};

} // namespace Parlance
