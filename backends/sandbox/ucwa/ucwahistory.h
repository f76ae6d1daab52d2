// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/http.h"

#include <QObject>

namespace Parlance::Sandbox {

class UcwaApplication;

/// A conversation that is over, as the mailbox keeps it.
struct UcwaLog
{
    struct Line
    {
        QString from; ///< "sip:…"
        QString plain;
        QString html;
        QDateTime time;
    };

    QString id = {};
    QString person; ///< "sip:…"
    QString subject = {};
    QString threadId = {};
    bool incoming = true;
    bool missed = false; ///< nobody answered
    bool read = false;
    QDateTime time = {};
    QList<Line> lines = {};
};

/// What was said, for servers that have Exchange beside them. It belongs to the user and outlives
/// applications.
class UcwaHistory : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void add(const UcwaLog &log);
    [[nodiscard]] const QList<UcwaLog> &logs() const { return m_logs; } ///< oldest first
    [[nodiscard]] const UcwaLog *find(const QString &id) const;

    [[nodiscard]] static bool owns(const QStringList &steps);
    /// \param steps the path below communication, in lower case
    Response handle(const Request &request, const QStringList &steps, UcwaApplication &application);

Q_SIGNALS:
    void changed();

private:
    Response missedItems(const QString &href) const;
    Response logs(const Request &request, const QString &href) const;
    [[nodiscard]] QJsonObject json(const UcwaLog &log, UcwaApplication &application) const;
    [[nodiscard]] QJsonObject transcripts(const UcwaLog &log, UcwaApplication &application) const;

    QList<UcwaLog> m_logs;
};

} // namespace Parlance::Sandbox
