// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/sandbox/journal.h"
#include "backends/sandbox/ucwa/ucwatime.h"

namespace Parlance::Sandbox {

/// What a client did that no good client does.
class UcwaChecks : public QObject
{
    Q_OBJECT

public:
    /// \param time lives longer than they do
    explicit UcwaChecks(const UcwaTime &time, QObject *parent = nullptr);

    [[nodiscard]] const QStringList &violations() const { return m_violations; }
    void clear();

    void blame(const QString &violation);

    /// What can be seen of a request alone.
    void look(const Request &request);

    /// What was blamed since the last time, for the journal.
    [[nodiscard]] QStringList takeRemarks();

    /// Counts failures: the same request may fail once a second, and a few times more.
    void observe(const JournalEntry &entry);

Q_SIGNALS:
    void blamed(const QString &violation);

private:
    struct Failing
    {
        double allowance;
        std::chrono::milliseconds last;
    };

    const UcwaTime &m_time;
    QStringList m_violations;
    QStringList m_remarks;
    QHash<QString, Failing> m_failing;
};

} // namespace Parlance::Sandbox
