// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/window/systemlooks.h"

#include <QQmlEngine>

namespace Parlance {

SystemLooks::SystemLooks(QObject *parent) : QObject(parent) {}

SystemLooks &SystemLooks::of(QQmlEngine &engine)
{
    return *engine.singletonInstance<SystemLooks *>(qmlTypeId("Parlance.Models", 1, 0, "SystemLooks"));
}

} // namespace Parlance
