// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/ucwa/ucwachecks.h"

#include <utility>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

/// Failures of the same request that are forgiven at once: a renewal, a first quick try or two.
static constexpr double Burst = 5;

UcwaChecks::UcwaChecks(const UcwaTime &time, QObject *parent) : QObject(parent), m_time(time) {}

void UcwaChecks::clear()
{
    m_violations.clear();
    m_remarks.clear();
    m_failing.clear();
}

void UcwaChecks::blame(const QString &violation)
{
    m_violations << violation;
    m_remarks << violation;
    Q_EMIT blamed(violation);
}

void UcwaChecks::look(const Request &request)
{
    const QString what = QString::fromLatin1(request.method) + u' ' + request.path;
    for (const QByteArray name : {"Origin", "X-Ms-Origin", "Referer"}) {
        if (!request.header(name).isEmpty())
            blame(u"sends %1: %2"_s.arg(QString::fromLatin1(name), what));
    }
    const bool counted =
        !request.header("Content-Length").isEmpty() || !request.header("Transfer-Encoding").isEmpty();
    if ((request.method == "POST" || request.method == "PUT") && !counted)
        blame(u"sends no Content-Length: "_s + what);
}

QStringList UcwaChecks::takeRemarks()
{
    return std::exchange(m_remarks, {});
}

void UcwaChecks::observe(const JournalEntry &entry)
{
    const QString what = QString::fromLatin1(entry.request.method) + u' ' + entry.request.target();
    const bool failed = entry.status >= 400 || (entry.status == 0 && !entry.fault.isEmpty());
    if (!failed) {
        m_failing.remove(what);
        return;
    }
    const auto now = m_time.now();
    if (!m_failing.contains(what))
        m_failing.insert(what, {Burst, now});
    Failing &failing = m_failing[what];
    failing.allowance = std::min(Burst, failing.allowance + double((now - failing.last).count()) / 1000) - 1;
    failing.last = now;
    if (failing.allowance < 0) {
        blame(u"repeats in a storm what fails: "_s + what);
        failing.allowance = Burst; // said once a storm
    }
}

} // namespace Parlance::Sandbox
