// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/window/preferences.h"

#include <QQmlEngine>

namespace Parlance {

Preferences::Preferences(QObject *parent) : QObject(parent) {}

Preferences &Preferences::of(QQmlEngine &engine)
{
    return *engine.singletonInstance<Preferences *>(qmlTypeId("Parlance.Models", 1, 0, "Preferences"));
}

} // namespace Parlance
