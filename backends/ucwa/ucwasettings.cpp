// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwasettings.h"

#include "backends/address.h"
#include "backends/polling/settingsreader.h"

namespace Parlance::Ucwa {

using namespace Qt::StringLiterals;

Result<Settings> settingsFrom(const AccountSettings &entered)
{
    Polling::SettingsReader reader(entered);
    Settings settings;
    settings.address = Address::canonical(reader.text(u"address"_s)).value_or(QString());
    settings.domain = settings.address.section(u'@', 1);
    if (!settings.address.startsWith("sip:"_L1))
        reader.complain(u"address"_s, Error::BadSettings, u"not of the form user@company"_s);
    settings.username = reader.text(u"username"_s);
    if (settings.username.isEmpty())
        settings.username = settings.address.mid(4);

    settings.password = entered.value(u"password"_s); // blanks may belong to it
    if (settings.password.isEmpty())
        reader.complain(u"password"_s, Error::SignInNeeded, u"no password"_s);
    if (!reader.text(u"server"_s).isEmpty())
        settings.server = reader.server(u"server"_s);

    static const QHash<QString, Invitations> rules{
        {u""_s, Invitations::Accept},
        {u"always"_s, Invitations::Accept},
        {u"contacts"_s, Invitations::AcceptContacts},
        {u"ask"_s, Invitations::Ask},
    };
    const QString rule = reader.text(u"invitations"_s).toLower();
    if (!rules.contains(rule))
        reader.complain(u"invitations"_s, Error::BadSettings, u"always, contacts or ask"_s);
    settings.invitations = rules.value(rule);
    return reader.result().map([&settings] { return settings; });
}

} // namespace Parlance::Ucwa
