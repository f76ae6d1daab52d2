// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/http.h"

#include <QFile>
#include <QObject>

namespace Parlance::Sandbox {

/// A request, and what became of it.
struct JournalEntry
{
    Request request;
    QString fault;       ///< its name, if one struck
    bool stored = false; ///< the service took a message
    int status = 0;      ///< what was answered, or would have been; 0: nothing, or nothing yet
    QStringList remarks; ///< what the service found odd but let pass

    [[nodiscard]] QJsonObject toJson() const;
};

/// Everything the server received, each request once, answered or not.
class Journal : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const QList<JournalEntry> &entries() const { return m_entries; }

    /// \param path a regular expression, found anywhere in path and query
    [[nodiscard]] QList<JournalEntry> matching(const QByteArray &method, const QString &path = {}) const;
    [[nodiscard]] qsizetype count(const QByteArray &method, const QString &path = {}) const;

    /// From now on also as one JSON object a line at the end of \p file.
    bool writeTo(const QString &file);

    void add(const JournalEntry &entry);

    /// A late answer has gone out. In memory only: the file tells of arrivals.
    void settle(int number, int status);

    /// Forgets the entries in memory; the file and the numbers go on.
    void clear();

Q_SIGNALS:
    /// Before the answer goes out.
    void recorded(const Parlance::Sandbox::JournalEntry &entry);

private:
    QList<JournalEntry> m_entries;
    QFile m_file;
};

} // namespace Parlance::Sandbox
