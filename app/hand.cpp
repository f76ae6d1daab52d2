// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/hand.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QQuickItem>
#include <QQuickWindow>

namespace Parlance {

static void collect(QQuickItem *item, const QString &name, QList<QQuickItem *> &found)
{
    if (!item->isVisible())
        return;
    if (item->objectName() == name && item->width() > 0 && item->height() > 0)
        found << item;
    const auto children = item->childItems();
    for (auto *child : children)
        collect(child, name, found);
}

/// Moves what \p item lies in, so that it can be seen.
static void bringIntoView(QQuickItem *item)
{
    for (auto *content = item->parentItem(); content && content->parentItem();
         content = content->parentItem()) {
        auto *view = content->parentItem();
        if (!view->inherits("QQuickFlickable") ||
            view->property("contentItem").value<QQuickItem *>() != content)
            continue;
        const auto top = item->mapToItem(content, QPointF()).y();
        const auto bottom = top + item->height();
        const auto position = view->property("contentY").toReal();
        if (top < position)
            view->setProperty("contentY", top);
        else if (bottom > position + view->height())
            view->setProperty("contentY", bottom - view->height());
    }
}

Hand::Hand(QQuickWindow &window) : m_window(window)
{
    m_clock.start();
}

QList<QQuickItem *> Hand::all(const QString &name) const
{
    QList<QQuickItem *> found;
    collect(m_window.contentItem(), name, found);
    return found;
}

QQuickItem *Hand::find(const QString &name) const
{
    return all(name).value(0);
}

QVariant Hand::read(const QString &name, const char *property) const
{
    const auto *item = find(name);
    return item ? item->property(property) : QVariant();
}

void Hand::scrollTo(const QString &name)
{
    if (auto *item = find(name))
        bringIntoView(item);
}

bool Hand::click(const QString &name)
{
    const auto those = all(name);
    for (auto *item : those) { // what lies under a panel cannot be
        if (item->isEnabled())
            return click(item);
    }
    return false;
}

bool Hand::click(QQuickItem *item)
{
    if (!item || !item->isEnabled())
        return false;
    bringIntoView(item);
    const auto position = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    const auto onScreen = m_window.mapToGlobal(position);
    const auto send = [&](QEvent::Type type, Qt::MouseButton button, Qt::MouseButtons buttons) {
        QMouseEvent event(type, position, position, onScreen, button, buttons, Qt::NoModifier);
        event.setTimestamp(quint64(m_clock.elapsed()));
        QCoreApplication::sendEvent(&m_window, &event);
    };
    send(QEvent::MouseMove, Qt::NoButton, Qt::NoButton);
    send(QEvent::MouseButtonPress, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, Qt::LeftButton, Qt::NoButton);
    return true;
}

bool Hand::enter(const QString &name, const QString &text)
{
    auto *field = find(name);
    if (!click(field) || !field->hasActiveFocus())
        return false; // what moves was somewhere else yet
    type(text);
    return true;
}

void Hand::press(Qt::Key key)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier);
        event.setTimestamp(quint64(m_clock.elapsed()));
        QCoreApplication::sendEvent(&m_window, &event);
    }
}

void Hand::type(const QString &text)
{
    for (const auto character : text) {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, Qt::Key_unknown, Qt::NoModifier, character);
            event.setTimestamp(quint64(m_clock.elapsed()));
            QCoreApplication::sendEvent(&m_window, &event);
        }
    }
}

} // namespace Parlance
