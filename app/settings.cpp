// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/settings.h"

#include <QFile>

namespace Parlance {

using namespace Qt::StringLiterals;

static const auto Geometry = u"window/geometry"_s;
static const auto Maximised = u"window/maximised"_s;
static const auto ListWidth = u"window/listWidth"_s;
static const auto Theme = u"looks/theme"_s;

Settings::Settings(const QString &folder) : m_settings(folder + u"/settings.ini"_s, QSettings::IniFormat) {}

QRect Settings::windowGeometry() const
{
    return m_settings.value(Geometry).toRect();
}

void Settings::setWindowGeometry(const QRect &geometry)
{
    m_settings.setValue(Geometry, geometry);
}

bool Settings::isMaximised() const
{
    return m_settings.value(Maximised).toBool();
}

void Settings::setMaximised(bool maximised)
{
    m_settings.setValue(Maximised, maximised);
}

int Settings::listWidth() const
{
    return m_settings.value(ListWidth).toInt();
}

void Settings::setListWidth(int width)
{
    m_settings.setValue(ListWidth, width);
}

QString Settings::theme() const
{
    const auto theme = m_settings.value(Theme).toString();
    return theme == "light"_L1 || theme == "dark"_L1 ? theme : u"system"_s;
}

void Settings::setTheme(const QString &theme)
{
    m_settings.setValue(Theme, theme);
}

void Settings::save()
{
    m_settings.sync(); // QSettings makes the file readable for all where the umask allows it
    QFile::setPermissions(m_settings.fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace Parlance
