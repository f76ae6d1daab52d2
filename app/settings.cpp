// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/settings.h"

#include <QFile>
#include <QMetaProperty>

namespace Parlance {

using namespace Qt::StringLiterals;

static const auto Geometry = u"window/geometry"_s;
static const auto Maximised = u"window/maximised"_s;
static const auto ListWidth = u"window/listWidth"_s;
static const auto Chosen = u"preferences/"_s;

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

/// What a class declares itself.
static QList<QMetaProperty> propertiesOf(const QObject &object)
{
    QList<QMetaProperty> properties;
    const auto *meta = object.metaObject();
    for (int i = meta->propertyOffset(); i < meta->propertyCount(); ++i)
        properties << meta->property(i);
    return properties;
}

/// A map is a group of its own, so that people can read the file.
static QString keyOf(const QMetaProperty &property)
{
    return Chosen + QString::fromLatin1(property.name());
}

void Settings::restore(QObject &preferences) const
{
    const auto keys = m_settings.allKeys();
    for (const auto &property : propertiesOf(preferences)) {
        const auto key = keyOf(property);
        if (property.typeId() == QMetaType::QVariantMap) {
            QVariantMap map;
            for (const auto &each : keys) {
                if (each.startsWith(key + u'/'))
                    map.insert(each.mid(key.size() + 1), m_settings.value(each).toStringList());
            }
            property.write(&preferences, map);
        } else if (m_settings.contains(key)) {
            property.write(&preferences, m_settings.value(key)); // one of another type is left alone
        }
    }
}

void Settings::keep(const QObject &preferences)
{
    for (const auto &property : propertiesOf(preferences)) {
        const auto value = property.read(&preferences);
        if (property.typeId() != QMetaType::QVariantMap) {
            m_settings.setValue(keyOf(property), value);
            continue;
        }
        m_settings.remove(keyOf(property));
        const auto map = value.toMap();
        for (auto it = map.begin(); it != map.end(); ++it)
            m_settings.setValue(keyOf(property) + u'/' + it.key(), it->toStringList());
    }
}

void Settings::save()
{
    m_settings.sync(); // QSettings makes the file readable for all where the umask allows it
    QFile::setPermissions(m_settings.fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace Parlance
