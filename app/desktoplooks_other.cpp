// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktoplooks.h"
#include "models/lists/window/systemlooks.h"

#include <QGuiApplication>
#include <QPalette>

namespace Parlance {

// Light and dark are in the palette, where Theme finds them, and so is the accent; Qt 6.4 tells no more.
void followDesktop(SystemLooks &looks)
{
    const auto tell = [&looks] {
        looks.setProperty("accent", QGuiApplication::palette().highlight().color().name());
    };
    tell();
    QObject::connect(qGuiApp, &QGuiApplication::paletteChanged, &looks, tell);
}

} // namespace Parlance
