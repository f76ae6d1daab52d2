// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktoplooks.h"
#include "models/lists/window/systemlooks.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

namespace Parlance {

namespace {

// Light and dark are in the palette, where Theme finds them, and so is the accent; Qt 6.4 tells no more.
class PaletteAccent : public QObject
{
public:
    /// \param looks owns this
    explicit PaletteAccent(SystemLooks &looks) : QObject(&looks), m_looks(looks)
    {
        tell();
        qGuiApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange)
            tell();
        return QObject::eventFilter(watched, event);
    }

private:
    void tell() { m_looks.setProperty("accent", QGuiApplication::palette().highlight().color().name()); }

    SystemLooks &m_looks;
};

} // namespace

void followDesktop(SystemLooks &looks)
{
    new PaletteAccent(looks); // its child
}

} // namespace Parlance
