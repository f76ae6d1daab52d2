// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QTimer>

namespace Parlance {

/// Messages that arrived, for a screen reader: one by one, but of many at once only how many they are.
class NewsBurst : public QObject
{
    Q_OBJECT

public:
    explicit NewsBurst(QObject *parent);

    void add(const QStringList &said);

Q_SIGNALS:
    void told(const QString &words);

private:
    void end();

    QTimer m_timer;    ///< runs for a while after an arrival
    int m_recent = 0;  ///< arrived meanwhile
    int m_waiting = 0; ///< of them, not told one by one
};

} // namespace Parlance
