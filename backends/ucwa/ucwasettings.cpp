// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwasettings.h"

#include "backends/address.h"
#include "backends/http/httpclient.h"

namespace Parlance::Ucwa {

using namespace Qt::StringLiterals;

Result<Settings> settingsFrom(const AccountSettings &entered)
{
    Error error{Error::Refused, Error::BadSettings, {}, u"the settings cannot be used"_s};
    const auto complain = [&error](const QString &key, Error::Reason reason, const QString &detail) {
        error.fields.append({key, reason, {}, detail});
    };
    const auto setting = [&entered](const QString &key) { return entered.value(key).trimmed(); };

    Settings settings;
    settings.address = Address::canonical(setting(u"address"_s)).value_or(QString());
    settings.domain = settings.address.section(u'@', 1);
    if (!settings.address.startsWith("sip:"_L1))
        complain(u"address"_s, Error::BadSettings, u"not of the form user@company"_s);
    settings.username = setting(u"username"_s);
    if (settings.username.isEmpty())
        settings.username = settings.address.mid(4);

    settings.password = entered.value(u"password"_s); // blanks may belong to it
    if (settings.password.isEmpty())
        complain(u"password"_s, Error::SignInNeeded, u"no password"_s);

    settings.server = QUrl(setting(u"server"_s), QUrl::StrictMode);
    if (!setting(u"server"_s).isEmpty()) {
        if (const auto valid = HttpClient::validate(settings.server); !valid)
            complain(u"server"_s, Error::BadSettings, valid.error().detail);
    }

    static const QHash<QString, Invitations> rules{
        {u""_s, Invitations::Accept},
        {u"always"_s, Invitations::Accept},
        {u"contacts"_s, Invitations::AcceptContacts},
        {u"ask"_s, Invitations::Ask},
    };
    const QString rule = setting(u"invitations"_s).toLower();
    if (!rules.contains(rule))
        complain(u"invitations"_s, Error::BadSettings, u"always, contacts or ask"_s);
    settings.invitations = rules.value(rule);

    if (!error.fields.isEmpty())
        return fail(error);
    return settings;
}

} // namespace Parlance::Ucwa
