// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/phonenumber.h"

#include <QRegularExpression>

#include <phonenumbers/phonenumberutil.h>

namespace Parlance {

namespace Plans = i18n::phonenumbers;

static const Plans::PhoneNumberUtil &plans()
{
    return *Plans::PhoneNumberUtil::GetInstance();
}

std::optional<QString> PhoneNumber::national(const QString &text, const QString &region)
{
    Plans::PhoneNumber number;
    if (plans().Parse(text.toStdString(), region.toStdString(), &number) !=
        Plans::PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    // possible, not valid: plans grow faster than programs are updated
    if (plans().IsPossibleNumberWithReason(number) != Plans::PhoneNumberUtil::IS_POSSIBLE)
        return {};
    std::string e164;
    plans().Format(number, Plans::PhoneNumberUtil::E164, &e164);
    return QString::fromStdString(e164);
}

bool PhoneNumber::isPossible(const QString &e164)
{
    using Util = Plans::PhoneNumberUtil;
    Plans::PhoneNumber number;
    if (plans().Parse(e164.toStdString(), "ZZ", &number) != Util::NO_PARSING_ERROR)
        return true;
    const auto why = plans().IsPossibleNumberWithReason(number);
    return why == Util::IS_POSSIBLE || why == Util::INVALID_COUNTRY_CODE;
}

QString PhoneNumber::comparable(const QString &e164)
{
    Plans::PhoneNumber number;
    if (plans().Parse(e164.toStdString(), "ZZ", &number) != Plans::PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    number.clear_extension();
    std::string plain;
    plans().Format(number, Plans::PhoneNumberUtil::E164, &plain);
    auto same = QString::fromStdString(plain);
    // the digit that a mobile number has had since 2016, before the eight it had then
    static const QRegularExpression brazil(QStringLiteral("^(\\+55\\d\\d)9([6-9]\\d{7})$"));
    // the digit that callers from abroad put before a mobile number, or did until 2019
    static const QRegularExpression argentina(QStringLiteral("^(\\+54)9(\\d{10})$"));
    static const QRegularExpression mexico(QStringLiteral("^(\\+52)1(\\d{10})$"));
    for (const auto &plan : {brazil, argentina, mexico})
        same.replace(plan, QStringLiteral("\\1\\2"));
    return same;
}

QString PhoneNumber::regionOf(const QString &e164)
{
    Plans::PhoneNumber number;
    if (plans().Parse(e164.toStdString(), "ZZ", &number) != Plans::PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    std::string region;
    plans().GetRegionCodeForCountryCode(number.country_code(), &region);
    std::string exact; // of the countries that share the code
    plans().GetRegionCodeForNumber(number, &exact);
    const auto known = QString::fromStdString(exact.empty() || exact == "ZZ" ? region : exact);
    return known == QLatin1String("ZZ") || known == QLatin1String("001") ? QString() : known;
}

} // namespace Parlance
