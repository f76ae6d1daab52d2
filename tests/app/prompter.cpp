// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "prompter.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>

namespace Parlance {

using namespace Qt::StringLiterals;

void Prompter::BeginPrompting(const QDBusObjectPath &callback)
{
    call(callback, u"PromptReady"_s, {QString(), QVariantMap(), QString()});
}

void Prompter::PerformPrompt(const QDBusObjectPath &callback, const QString &, const QVariantMap &,
                             const QString &)
{
    ++m_asked;
    if (m_user == User::Dismisses)
        call(callback, u"PromptReady"_s, {u"no"_s, QVariantMap(), QString()});
}

void Prompter::StopPrompting(const QDBusObjectPath &callback)
{
    call(callback, u"PromptDone"_s);
}

void Prompter::call(const QDBusObjectPath &callback, const QString &method, const QVariantList &arguments)
{
    setDelayedReply(true);
    connection().send(message().createReply()); // before the call: they wait for it first
    auto message = QDBusMessage::createMethodCall(this->message().service(), callback.path(),
                                                  u"org.gnome.keyring.internal.Prompter.Callback"_s, method);
    message.setArguments(arguments);
    connection().asyncCall(message);
}

} // namespace Parlance
