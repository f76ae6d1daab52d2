// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/phonenumber.h"

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
