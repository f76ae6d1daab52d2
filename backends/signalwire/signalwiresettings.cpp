// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/signalwire/signalwiresettings.h"

#include "backends/address.h"
#include "backends/http/httpclient.h"
#include "backends/polling/settingsreader.h"

namespace Parlance::SignalWire {

using namespace Qt::StringLiterals;
using namespace Polling;

namespace {

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
    return matches(address, u"\\+?[0-9]{3}|(whatsapp:)?\\+[0-9]{5,17}"_s);
}

bool isShortCode(const QString &address)
{
    return matches(address, u"[0-9]{5,6}"_s);
}

Result<Settings> settingsFrom(const AccountSettings &entered)
{
    SettingsReader reader(entered);
    Settings settings;
    const bool isWhole = !reader.text(u"server"_s).isEmpty();
    settings.server = isWhole ? reader.server(u"server"_s) : serverOf(reader.text(u"space"_s));
    if (const auto valid = HttpClient::validate(settings.server); !isWhole && !valid)
        reader.complain(u"space"_s, Error::BadSettings, valid.error().detail);

    settings.project = reader.text(u"project"_s);
    if (!matches(settings.project, u"[A-Za-z0-9_-]+"_s))
        reader.complain(u"project"_s, Error::BadSettings, u"a project's id has letters, digits and dashes"_s);

    const auto from = Address::canonical(reader.text(u"from"_s));
    settings.from = from.value_or(QString());
    if (!isShortCode(settings.from) && !matches(settings.from, u"(whatsapp:)?\\+[0-9]{5,17}"_s))
        reader.complain(u"from"_s, Error::BadSender, u"neither + and 5 to 17 digits nor a short code"_s);

    const QString token = reader.secret(u"token"_s);
    settings.authorization = "Basic " + QString(settings.project + u':' + token).toUtf8().toBase64();

    return reader.result().map([&settings] { return settings; });
}

} // namespace Parlance::SignalWire
