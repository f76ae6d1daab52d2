// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/polling/settingsreader.h"

#include "backends/http/httpclient.h"

#include <QRegularExpression>

#include <algorithm>

namespace Parlance::Polling {

using namespace Qt::StringLiterals;

QUrl SettingsReader::server(const QString &key, const QString &otherwise)
{
    const QString entered = text(key);
    const QUrl url(entered.isEmpty() ? otherwise : entered, QUrl::StrictMode);
    if (const auto valid = HttpClient::validate(url); !valid)
        complain(key, Error::BadSettings, valid.error().detail);
    return url;
}

QString SettingsReader::secret(const QString &key)
{
    const QString secret = text(key);
    const auto isOdd = [](QChar c) { return c < u' ' || c > u'~'; };
    if (secret.isEmpty())
        complain(key, Error::SignInNeeded, u"nothing was entered"_s);
    else if (std::ranges::any_of(secret, isOdd))
        complain(key, Error::SignInNeeded, u"it has characters that no such secret has"_s);
    return secret;
}

void SettingsReader::complain(const QString &key, Error::Reason reason, const QString &detail)
{
    m_complaints.append({key, reason, {}, detail});
}

Result<> SettingsReader::result() const
{
    if (m_complaints.isEmpty())
        return {};
    return fail(
        Error{Error::Refused, Error::BadSettings, {}, u"the settings cannot be used"_s, m_complaints});
}

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

} // namespace Parlance::Polling
