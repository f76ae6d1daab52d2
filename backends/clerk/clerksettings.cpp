// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/clerk/clerksettings.h"

#include "backends/clerk/clerkreading.h"
#include "backends/polling/settingsreader.h"

namespace Parlance::Clerk {

using namespace Qt::StringLiterals;
using namespace Polling;

Result<Settings> settingsFrom(const AccountSettings &entered)
{
    SettingsReader reader(entered);
    Settings settings;
    settings.server = reader.server(u"server"_s, u"https://web-api.clerk.chat"_s);
    settings.sender = addressFrom(reader.text(u"sender"_s));
    if (!isAddress(settings.sender))
        reader.complain(u"sender"_s, Error::BadSender,
                        u"neither a number with + nor a name without blanks"_s);
    settings.sentByName = reader.text(u"name"_s);
    settings.apiKey = reader.secret(u"apikey"_s).toUtf8();
    return reader.result().map([&settings] { return settings; });
}

} // namespace Parlance::Clerk
