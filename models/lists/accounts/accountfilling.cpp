// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// What is pasted of an account's fields all at once, and taking that back.

#include "models/lists/accounts/accountsetup.h"

#include "models/lists/accounts/pastedfields.h"
#include "models/lists/accounts/servicemodel.h"
#include "models/lists/display.h"

namespace Parlance {

using namespace Qt::StringLiterals;

bool AccountSetup::fillFrom(const QString &text)
{
    const auto *service = info();
    const auto found = service ? pastedFields(*service, text) : QHash<QString, QString>();
    if (found.isEmpty())
        return false;
    forgetFilled();
    QStringList filled;
    QStringList replaced;
    for (const auto &field : service->fields) {
        const auto value = found.value(field.key);
        if (value.isEmpty())
            continue;
        const auto before = m_values.value(field.key);
        const bool wasEmpty = before.trimmed().isEmpty() || before == field.defaultValue || before == value;
        (wasEmpty ? filled : replaced) << serviceWords(field.label);
        m_before.insert(field.key, before);
        m_pasted.insert(field.key, value);
        fill(field.key, value);
    }
    QStringList said;
    if (!filled.isEmpty())
        said << tr("Filled in: %1").arg(DisplayText::list(filled));
    if (!replaced.isEmpty())
        said << tr("Replaced: %1").arg(DisplayText::list(replaced));
    setFilled(said.join(u" · "_s));
    return true;
}

void AccountSetup::takeBackFilled()
{
    const auto pasted = m_pasted;
    const auto before = m_before;
    forgetFilled();
    for (auto it = pasted.begin(); it != pasted.end(); ++it) {
        if (m_values.value(it.key()) == it.value()) // not changed by hand since
            fill(it.key(), before.value(it.key()));
    }
}

void AccountSetup::fill(const QString &key, const QString &value)
{
    setValue(key, value);
    Q_EMIT fieldFilled(key, value);
}

void AccountSetup::forgetFilled()
{
    m_before.clear();
    m_pasted.clear();
    setFilled({});
}

void AccountSetup::setFilled(const QString &words)
{
    if (std::exchange(m_filled, words) != words)
        Q_EMIT filledChanged();
}

} // namespace Parlance
