// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDBusContext>
#include <QDBusObjectPath>
#include <QObject>
#include <QVariantMap>

namespace Parlance {

/// Whom gnome-keyring asks to ask the user.
class Prompter : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")

public:
    enum class User {
        Dismisses,
        IsAway
    };

    explicit Prompter(User user) : m_user(user) {}

    [[nodiscard]] int asked() const { return m_asked; }

public Q_SLOTS: // the interface on the bus
    void BeginPrompting(const QDBusObjectPath &callback);
    void PerformPrompt(const QDBusObjectPath &callback, const QString &type, const QVariantMap &properties,
                       const QString &exchange);
    void StopPrompting(const QDBusObjectPath &callback);

private:
    void call(const QDBusObjectPath &callback, const QString &method, const QVariantList &arguments = {});

    User m_user;
    int m_asked = 0;
};

} // namespace Parlance
