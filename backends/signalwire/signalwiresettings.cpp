// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/signalwire/signalwiresettings.h"

#include "backends/address.h"
#include "backends/http/httpclient.h"

#include <QRegularExpression>

namespace Parlance::SignalWire {

using namespace Qt::StringLiterals;

namespace {

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// "acme", "acme.signalwire.com" or "https://acme.signalwire.com".
QUrl serverOf(const QString &space)
{
    QUrl url(space.contains("://"_L1) ? space : "https://"_L1 + space, QUrl::StrictMode);
    if (!url.host().isEmpty() && !url.host().contains(u'.'))
        url.setHost(url.host() + ".signalwire.com"_L1);
    return url;
}

} // namespace

bool isRecipient(const QString &address)
{
    return matches(address, u"\\+?[0-9]{3}|\\+[0-9]{5,17}"_s);
}

bool isShortCode(const QString &address)
{
    return matches(address, u"[0-9]{5,6}"_s);
}

Result<Settings> settingsFrom(const AccountSettings &entered)
{
    Error error{Error::Refused, Error::BadSettings, {}, u"the settings cannot be used"_s};
    const auto complain = [&error](const QString &key, Error::Reason reason, const QString &detail) {
        error.fields.append({key, reason, {}, detail});
    };
    const auto setting = [&entered](const QString &key) { return entered.value(key).trimmed(); };

    Settings settings;
    const QString server = setting(u"server"_s);
    const QString serverKey = server.isEmpty() ? u"space"_s : u"server"_s;
    settings.server = server.isEmpty() ? serverOf(setting(u"space"_s)) : QUrl(server, QUrl::StrictMode);
    if (const auto valid = HttpClient::validate(settings.server); !valid)
        complain(serverKey, Error::BadSettings, valid.error().detail);

    settings.project = setting(u"project"_s);
    if (!matches(settings.project, u"[A-Za-z0-9_-]+"_s))
        complain(u"project"_s, Error::BadSettings, u"a project's id has letters, digits and dashes"_s);

    const auto from = Address::canonical(setting(u"from"_s));
    settings.from = from.value_or(QString());
    if (!isShortCode(settings.from) && !matches(settings.from, u"\\+[0-9]{5,17}"_s))
        complain(u"from"_s, Error::BadSender, u"neither + and 5 to 17 digits nor a short code"_s);

    const QString token = setting(u"token"_s);
    if (token.isEmpty())
        complain(u"token"_s, Error::SignInNeeded, u"no token"_s);
    settings.authorization = "Basic " + QString(settings.project + u':' + token).toUtf8().toBase64();

    if (!error.fields.isEmpty())
        return fail(error);
    return settings;
}

} // namespace Parlance::SignalWire
