// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/msgboxx/msgboxxsettings.h"

#include "backends/polling/settingsreader.h"

namespace Parlance::MsgBoxx {

using namespace Qt::StringLiterals;

Result<Settings> settingsFrom(const AccountSettings &entered)
{
    Polling::SettingsReader reader(entered);
    Settings settings;
    settings.server = reader.server(u"server"_s, u"https://api.msgboxx.io"_s);
    settings.username = reader.text(u"username"_s);
    settings.password = entered.value(u"password"_s); // a blank may be a part of it
    settings.apiAccount = reader.text(u"apiaccount"_s);
    settings.unmarkedIsIncoming = reader.text(u"unmarked"_s) == "incoming"_L1;

    if (settings.username.isEmpty())
        reader.complain(u"username"_s, Error::BadSettings, u"no user name"_s);
    if (settings.password.isEmpty())
        reader.complain(u"password"_s, Error::SignInNeeded, u"no password"_s);
    if (const QString header = reader.text(u"header"_s); !header.isEmpty()) {
        const QString name = header.section(u':', 0, 0).trimmed();
        const QString value = header.section(u':', 1).trimmed();
        const bool isOurs = Polling::matches(name.toLower(), u"authorization|host|content-.*|connection"_s);
        if (isOurs || !Polling::matches(name, u"[A-Za-z0-9-]+"_s) || !Polling::matches(value, u"[ -~]+"_s))
            reader.complain(u"header"_s, Error::BadSettings, u"not of the form Name: value"_s);
        settings.headers.append({name.toLatin1(), value.toLatin1()});
    }
    if (const auto result = reader.result(); !result)
        return fail(result);
    return settings;
}

} // namespace Parlance::MsgBoxx
