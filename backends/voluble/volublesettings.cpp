// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/voluble/volublesettings.h"

#include "backends/http/json.h"
#include "backends/polling/reading.h"
#include "backends/polling/settingsreader.h"

namespace Parlance::Voluble {

using namespace Qt::StringLiterals;
using namespace Polling;

Result<Settings> settingsFrom(const AccountSettings &entered)
{
    SettingsReader reader(entered);
    const auto id = [&reader](const QString &key) {
        const QString id = reader.text(key);
        if (!matches(id, u"[A-Za-z0-9_-]*"_s))
            reader.complain(key, Error::BadSettings, u"an id has letters, digits and dashes"_s);
        return id;
    };

    Settings settings;
    settings.server = reader.server(u"server"_s, u"https://voluble-poc.herokuapp.com/v1"_s);
    settings.organization = id(u"organization"_s);
    settings.servicechain = id(u"servicechain"_s);

    QString token = reader.secret(u"token"_s);
    if (token.startsWith("Bearer "_L1)) // copied with the name of its kind
        token = token.mid(7).trimmed();
    settings.authorization = "Bearer " + token.toLatin1();
    const QJsonObject claims = claimsOf(token);
    settings.user = Json::text(claims["sub"_L1]);
    settings.until = Json::instant(claims["exp"_L1]);

    return reader.result().map([&settings] { return settings; });
}

} // namespace Parlance::Voluble
