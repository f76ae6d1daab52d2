// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backend.h"

namespace Parlance::Polling {

/// Tells the steps of Backend::check() as they happen, one after the other.
class CheckReport
{
public:
    explicit CheckReport(CheckObserver observer) : m_observer(std::move(observer)) {}

    void start(CheckStep::Kind kind)
    {
        m_kind = kind;
        tell(CheckStep::Started, {}, {});
    }
    void pass() { tell(CheckStep::Passed, {}, {}); }
    void pass(const QList<Sender> &senders) { tell(CheckStep::Passed, {}, senders); }
    void warn(const Error &problem, const QList<Sender> &senders = {})
    {
        tell(CheckStep::Warned, problem, senders);
    }
    /// Passes, unless \p result is a failure: that is warned of.
    template<typename T>
    void conclude(const Result<T> &result)
    {
        result ? pass() : warn(result.error());
    }
    /// Ends the check: `co_return report.fail(error);`
    tl::unexpected<Error> fail(const Error &problem, const QList<Sender> &senders = {})
    {
        tell(CheckStep::Failed, problem, senders);
        return Parlance::fail(problem);
    }
    /// What the step that ends next offers.
    void offer(const QList<Choice> &choices) { m_choices = choices; }

private:
    void tell(CheckStep::Outcome outcome, const std::optional<Error> &problem, const QList<Sender> &senders)
    {
        const bool ends = outcome != CheckStep::Started;
        m_observer(CheckStep{m_kind, outcome, problem, senders, ends ? m_choices : QList<Choice>()});
        if (ends)
            m_choices.clear();
    }

    CheckObserver m_observer;
    CheckStep::Kind m_kind = CheckStep::ReachServer;
    QList<Choice> m_choices;
};

/// Something wrong with one of the account's settings.
[[nodiscard]] inline Error complaint(const QString &field, Error::Reason reason, const QString &code,
                                     const QString &detail)
{
    return {Error::Refused, reason, code, detail, {{field, reason, code, detail}}};
}

} // namespace Parlance::Polling
