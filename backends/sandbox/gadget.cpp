// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/gadget.h"

#include <QMetaEnum>
#include <QMetaProperty>

#include <chrono>

namespace Parlance::Sandbox {

namespace {

/// What a property holds, as JSON says it, for the durations that JSON does not know.
template<typename Duration>
bool becomeDuration(const QMetaProperty &property, QVariant &value)
{
    if (property.metaType() != QMetaType::fromType<Duration>())
        return false;
    value = QVariant::fromValue(Duration(value.toLongLong()));
    return true;
}

template<typename Duration>
bool becomeNumber(QVariant &value)
{
    if (value.metaType() != QMetaType::fromType<Duration>())
        return false;
    value = qlonglong(value.value<Duration>().count());
    return true;
}

} // namespace

bool writeGadget(const QMetaObject &meta, void *gadget, const QJsonObject &values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QMetaProperty property = meta.property(meta.indexOfProperty(it.key().toLatin1().constData()));
        QVariant value = it.value().toVariant();
        if (property.isEnumType()) {
            const QString name = value.toString(); // "onRead" here, OnRead there
            value = QString(name.left(1).toUpper() + name.mid(1));
        } else {
            becomeDuration<std::chrono::microseconds>(property, value) ||
                becomeDuration<std::chrono::milliseconds>(property, value) ||
                becomeDuration<std::chrono::seconds>(property, value);
        }
        if (!property.writeOnGadget(gadget, value))
            return false;
    }
    return true;
}

QJsonObject readGadget(const QMetaObject &meta, const void *gadget)
{
    QJsonObject values;
    for (int index = 0; index < meta.propertyCount(); ++index) {
        const QMetaProperty property = meta.property(index);
        QVariant value = property.readOnGadget(gadget);
        if (property.isEnumType()) {
            const QString name = QString::fromLatin1(property.enumerator().valueToKey(value.toInt()));
            value = QString(name.left(1).toLower() + name.mid(1));
        } else {
            becomeNumber<std::chrono::microseconds>(value) ||
                becomeNumber<std::chrono::milliseconds>(value) || becomeNumber<std::chrono::seconds>(value);
        }
        values.insert(QString::fromLatin1(property.name()), QJsonValue::fromVariant(value));
    }
    return values;
}

} // namespace Parlance::Sandbox
