// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/windowmemory.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace Parlance {

using namespace std::chrono_literals;

constexpr QSize FirstSize(1180, 760);
constexpr auto MostOfScreen = 0.85;
constexpr QSize Grip(120, 40); // of the title bar, to move the window by
constexpr auto Idle = 1s;

QRect firstGeometry(const QRect &screen)
{
    const QSize most(int(screen.width() * MostOfScreen), int(screen.height() * MostOfScreen));
    QRect geometry(QPoint(), FirstSize.boundedTo(most));
    geometry.moveCenter(screen.center());
    return geometry;
}

bool isReachable(const QRect &geometry, const QList<QRect> &screens)
{
    const QRect top(geometry.topLeft(), QSize(geometry.width(), Grip.height()));
    return std::ranges::any_of(screens, [&top](const QRect &screen) {
        const auto seen = top & screen;
        return seen.width() >= Grip.width() && seen.height() >= Grip.height();
    });
}

WindowMemory::WindowMemory(QQuickWindow &window, const QObject &preferences, Settings &settings)
    : m_window(window), m_preferences(preferences), m_settings(settings)
{
    restore();

    m_idle.setSingleShot(true);
    m_idle.setInterval(Idle);
    connect(&m_idle, &QTimer::timeout, this, &WindowMemory::save);
    connect(&window, &QWindow::xChanged, this, &WindowMemory::noteChange);
    connect(&window, &QWindow::yChanged, this, &WindowMemory::noteChange);
    connect(&window, &QWindow::widthChanged, this, &WindowMemory::noteChange);
    connect(&window, &QWindow::heightChanged, this, &WindowMemory::noteChange);
    connect(&window, &QWindow::visibilityChanged, this, &WindowMemory::noteChange);
    connect(&window, SIGNAL(listWidthChanged()), this, SLOT(noteChange()));
    connect(&preferences, SIGNAL(changed()), this, SLOT(noteChange()));
}

void WindowMemory::restore()
{
    QList<QRect> screens;
    for (const auto *screen : QGuiApplication::screens())
        screens << screen->availableGeometry();
    const auto last = m_settings.windowGeometry();
    const auto *primary = QGuiApplication::primaryScreen();
    if (isReachable(last, screens))
        m_window.setGeometry(last);
    else if (primary)
        m_window.setGeometry(firstGeometry(primary->availableGeometry()));
    if (m_settings.listWidth() > 0)
        m_window.setProperty("listWidth", m_settings.listWidth());
    if (m_settings.isMaximised())
        m_window.setWindowStates(Qt::WindowMaximized);
}

void WindowMemory::noteChange()
{
    m_isChanged = true;
    m_idle.start();
}

void WindowMemory::save()
{
    if (!std::exchange(m_isChanged, false))
        return;
    const auto isMaximised = m_window.windowStates().testFlag(Qt::WindowMaximized);
    if (!isMaximised && m_window.visibility() != QWindow::Minimized)
        m_settings.setWindowGeometry(m_window.geometry());
    m_settings.setMaximised(isMaximised);
    m_settings.setListWidth(m_window.property("listWidth").toInt());
    m_settings.keep(m_preferences);
    m_settings.save();
}

} // namespace Parlance
