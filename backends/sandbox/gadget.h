// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMetaObject>

namespace Parlance::Sandbox {

// A gadget's properties by name. Enums are written in lower camel case, durations as numbers of their unit.

/// \return whether every name and value was understood; if not, \p gadget is half written
bool writeGadget(const QMetaObject &meta, void *gadget, const QJsonObject &values);

[[nodiscard]] QJsonObject readGadget(const QMetaObject &meta, const void *gadget);

template<typename Gadget>
[[nodiscard]] bool assign(Gadget &gadget, const QJsonObject &values)
{
    Gadget written = gadget;
    if (!writeGadget(Gadget::staticMetaObject, &written, values))
        return false;
    gadget = written;
    return true;
}

template<typename Gadget>
[[nodiscard]] QJsonObject toJson(const Gadget &gadget)
{
    return readGadget(Gadget::staticMetaObject, &gadget);
}

template<typename Gadget>
[[nodiscard]] QJsonArray arrayOf(const QList<Gadget> &gadgets)
{
    QJsonArray array;
    for (const Gadget &gadget : gadgets)
        array << toJson(gadget);
    return array;
}

} // namespace Parlance::Sandbox
