// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/polling/carriercodes.h"

#include <QHash>

namespace Parlance::Polling {

using namespace Qt::StringLiterals;

Error::Reason carrierReason(const QString &code)
{
    static const QHash<QString, Error::Reason> reasons{
        {u"21211"_s, Error::BadRecipient},
        {u"21217"_s, Error::BadRecipient},
        {u"21614"_s, Error::BadRecipient},
        {u"21210"_s, Error::BadSender},
        {u"21212"_s, Error::BadSender},
        {u"21606"_s, Error::BadSender},
        {u"21602"_s, Error::MissingText},
        {u"21617"_s, Error::TextTooLong},
        {u"21612"_s, Error::BadMedia},
        {u"21620"_s, Error::BadMedia},
        {u"21623"_s, Error::BadMedia},
        {u"21610"_s, Error::OptedOut},
        {u"30003"_s, Error::RecipientUnreachable},
        {u"30005"_s, Error::RecipientUnreachable},
        {u"30006"_s, Error::RecipientUnreachable},
        {u"30004"_s, Error::Filtered},
        {u"30007"_s, Error::Filtered},
        {u"30002"_s, Error::NoCredit},
        {u"30022"_s, Error::LimitReached},
        {u"30027"_s, Error::LimitReached},
        {u"20003"_s, Error::SignInNeeded},
        {u"20404"_s, Error::NotFound},
        {u"30001"_s, Error::TimedOut},
        {u"20429"_s, Error::Overloaded},
        {u"21611"_s, Error::Overloaded},
    };
    return reasons.value(code, Error::Unspecified);
}

} // namespace Parlance::Polling
