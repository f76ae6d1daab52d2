// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktoplooks_dbus.h"

#include "app/desktoplooks.h"

#include <QColor>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QGuiApplication>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

static const auto Portal = u"org.freedesktop.portal.Desktop"_s;
static const auto Path = u"/org/freedesktop/portal/desktop"_s;
static const auto Interface = u"org.freedesktop.portal.Settings"_s;

static const auto Appearance = u"org.freedesktop.appearance"_s;
static const auto Scheme = u"color-scheme"_s;               // 1: dark, 2: light, else no wish
static const auto Accent = u"accent-color"_s;               // three parts of 0 … 1; beyond: none is chosen
static const auto Contrast = u"contrast"_s;                 // 1: high
static const auto Motion = u"reduced-motion"_s;             // 1: reduced
static const auto Gnome = u"org.gnome.desktop.interface"_s; // older desktops tell of motion here only
static const auto Animations = u"enable-animations"_s;

void followDesktop(SystemLooks &looks)
{
    if (QDBusConnection::sessionBus().isConnected())
        new SettingsPortal(looks); // its child
}

SettingsPortal::SettingsPortal(SystemLooks &looks) : QObject(&looks), m_looks(looks)
{
    askForAll();
    // whoever changed it in the desktop's settings comes back to us then
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &SettingsPortal::askForAll);
}

void SettingsPortal::askForAll()
{
    for (const auto &key : {Scheme, Accent, Contrast, Motion})
        ask(Appearance, key);
    ask(Gnome, Animations);
}

void SettingsPortal::ask(const QString &group, const QString &key)
{
    auto read = QDBusMessage::createMethodCall(Portal, Path, Interface, u"Read"_s);
    read << group << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, group, key, watcher] {
        if (!watcher->isError())
            take(group, key, watcher->reply().arguments().value(0));
        watcher->deleteLater();
    });
}

/// Empty: it is none.
static QString colourFrom(const QVariant &told)
{
    const auto parts = told.value<QDBusArgument>();
    if (parts.currentSignature() != "(ddd)"_L1)
        return {};
    QList<double> colour(3);
    parts.beginStructure();
    for (auto &part : colour)
        parts >> part;
    parts.endStructure();
    if (!std::ranges::all_of(colour, [](double part) { return part >= 0 && part <= 1; }))
        return {};
    return QColor::fromRgbF(float(colour[0]), float(colour[1]), float(colour[2])).name();
}

void SettingsPortal::take(const QString &group, const QString &key, const QVariant &value)
{
    auto told = value;
    while (told.metaType() == QMetaType::fromType<QDBusVariant>()) // Read packs it twice
        told = told.value<QDBusVariant>().variant();
    const auto number = told.toInt();
    if (group == Appearance && key == Scheme)
        m_looks.setProperty("scheme", number == 1 ? u"dark"_s : number == 2 ? u"light"_s : QString());
    else if (group == Appearance && key == Accent)
        m_looks.setProperty("accent", colourFrom(told));
    else if (group == Appearance && key == Contrast)
        m_looks.setProperty("highContrast", number == 1);
    else if (group == Appearance && key == Motion)
        m_looks.setProperty("reducedMotion", number == 1);
    else if (group == Gnome && key == Animations)
        m_looks.setProperty("reducedMotion", !told.toBool());
}

} // namespace Parlance
