// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/accounts/unsentcount.h"

#include "models/store/whenready.h"

#include <utility>

namespace Parlance {

void UnsentCount::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    m_messenger.followStore(this, [this](const Changes &changes) {
        if (!changes.messages.isEmpty() || !changes.removedMessages.isEmpty())
            ask();
    });
    ask();
    Q_EMIT messengerChanged();
}

void UnsentCount::setAccount(const QString &account)
{
    if (std::exchange(m_account, account) == account)
        return;
    show(0);
    ask();
    Q_EMIT accountChanged();
}

void UnsentCount::ask()
{
    const int question = ++m_question;
    if (!m_messenger || m_account.isEmpty())
        return;
    whenReady(m_messenger->store().unsent(m_account), this, [this, question](int count) {
        if (question == m_question)
            show(count);
    });
}

void UnsentCount::show(int count)
{
    if (std::exchange(m_count, count) != count)
        Q_EMIT countChanged();
}

} // namespace Parlance
