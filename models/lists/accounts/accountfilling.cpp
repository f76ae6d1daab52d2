// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// What is written into an account's fields for the user: what was pasted all at once, and numbers in their
// one form.

#include "models/lists/accounts/accountsetup.h"

#include "backends/address.h"
#include "models/lists/accounts/pastedfields.h"
#include "models/lists/accounts/servicemodel.h"
#include "models/lists/display.h"

#include <QLocale>

namespace Parlance {

using namespace Qt::StringLiterals;

/// Numbers without a country are of where the account's own is from, or else this computer. Some services
/// send from names, too.
tl::expected<QString, QString> AccountSetup::settled(const SettingsField &field, const QString &value) const
{
    const auto *service = info();
    if (!service || field.kind != SettingsField::Phone || value.trimmed().isEmpty())
        return value;
    auto region = Address::regionOf(service->ownAddress(m_account.settings));
    if (region.isEmpty())
        region = QLocale::territoryToCode(QLocale::system().territory());
    const auto number = Address::canonical(value, region);
    const bool isNumber = number && !number->startsWith("sip:"_L1);
    if (isNumber && !Address::isPossible(*number))
        return tl::unexpected(tr("This number has too few or too many digits for its country · check it"));
    if (isNumber || service->addressKind == "any"_L1)
        return isNumber ? *number : value;
    return tl::unexpected(tr("This is no number · write it with its country, like +14155550199"));
}

void AccountSetup::settle(const QString &key)
{
    const auto *service = info();
    if (!service)
        return;
    for (const auto &field : service->fields) {
        if (field.key != key)
            continue;
        const auto value = m_values.value(key);
        const auto number = settled(field, value);
        if (!number)
            setFieldProblem(key, number.error());
        else if (*number != value)
            fill(key, *number);
    }
}

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
        const auto value = settled(field, found.value(field.key)).value_or(found.value(field.key));
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
