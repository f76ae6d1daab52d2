// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// What Given tells of the screen.

#include "given.h"

#include <QAccessible>
#include <QQuickItem>
#include <QRegularExpression>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

/// \a root and all below it, in the order in which they are drawn.
static QList<QQuickItem *> itemsOf(QQuickItem *root)
{
    QList<QQuickItem *> items{root};
    for (auto *child : root->childItems())
        items << itemsOf(child);
    return items;
}

static bool isText(const QQuickItem *item)
{
    return item->inherits("QQuickText") ||
           (item->inherits("QQuickTextEdit") && item->property("readOnly").toBool());
}

static QString nameOf(const QQuickItem *item)
{
    return QString::fromLatin1(item->metaObject()->className()) + u" “"_s + item->objectName() + u"”"_s;
}

QQuickItem *Given::find(QQuickWindow *window, const QString &name) const
{
    const auto items = itemsOf(window->contentItem());
    const auto found = std::ranges::find_if(
        items, [&](const QQuickItem *item) { return item->objectName() == name && item->isVisible(); });
    return found == items.end() ? nullptr : *found;
}

QStringList Given::all(QQuickWindow *window, const QString &name) const
{
    QStringList texts;
    for (const auto *item : itemsOf(window->contentItem())) {
        if (item->objectName() == name && item->isVisible())
            texts << item->property("text").toString();
    }
    return texts;
}

QStringList Given::texts(QQuickItem *root) const
{
    QStringList texts;
    for (const auto *item : itemsOf(root)) {
        if (isText(item) && item->isVisible())
            texts << item->property("text").toString();
    }
    return texts;
}

bool Given::shows(QQuickItem *root, const QString &text) const
{
    return root &&
           std::ranges::any_of(texts(root), [&](const QString &shown) { return shown.contains(text); });
}

QStringList Given::marked(QQuickWindow *window) const
{
    QStringList marked;
    for (const auto *item : itemsOf(window->contentItem())) {
        const bool draws = isText(item) || item->inherits("QQuickTextEdit");
        if (draws && !item->property("text").toString().isEmpty() &&
            item->property("textFormat").toInt() != Qt::PlainText)
            marked << nameOf(item) + item->property("text").toString();
    }
    return marked;
}

/// Whether the user can do something with \p item now.
static bool isInteractive(const QQuickItem *item)
{
    const bool takesInput = item->activeFocusOnTab() || item->inherits("QQuickAbstractButton") ||
                            item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit");
    const bool isRead = item->inherits("QQuickTextEdit") && item->property("readOnly").toBool();
    return takesInput && !isRead && item->isVisible() && item->isEnabled();
}

QStringList Given::small(QQuickWindow *window) const
{
    constexpr qreal Least = 24;
    QStringList small;
    for (const auto *item : itemsOf(window->contentItem())) {
        if (isInteractive(item) && (item->width() < Least || item->height() < Least))
            small << nameOf(item) + u" %1×%2"_s.arg(item->width()).arg(item->height());
    }
    return small;
}

static void readOut(QAccessibleInterface *what, QStringList &said)
{
    static const QRegularExpression time(uR"(\b\d{1,2}:\d{2}\b)"_s);
    static const QHash<QAccessible::Role, QString> roles{
        {QAccessible::List, u"list"_s},          {QAccessible::ListItem, u"item"_s},
        {QAccessible::Button, u"button"_s},      {QAccessible::ButtonMenu, u"menu button"_s},
        {QAccessible::EditableText, u"text"_s},  {QAccessible::StaticText, u"words"_s},
        {QAccessible::PageTab, u"tab"_s},        {QAccessible::AlertMessage, u"notice"_s},
        {QAccessible::MenuItem, u"menu item"_s}, {QAccessible::RadioButton, u"choice"_s},
    };
    if (!what || what->state().invisible)
        return;
    const auto name = what->text(QAccessible::Name).replace(time, u"00:00"_s);
    const auto state = what->state().checked ? u"chosen "_s : QString();
    if (!name.isEmpty() && roles.contains(what->role()))
        said << state + roles.value(what->role()) + u": "_s + name;
    for (int i = 0; i < what->childCount(); ++i)
        readOut(what->child(i), said);
}

QStringList Given::readOut(QQuickItem *root) const
{
    QStringList said;
    Parlance::readOut(QAccessible::queryAccessibleInterface(root), said);
    return said;
}

QString Given::toldText(QQuickItem *field) const
{
    return QAccessible::queryAccessibleInterface(field)->text(QAccessible::Value);
}

QStringList Given::unnamed(QQuickWindow *window) const
{
    QStringList unnamed;
    for (auto *item : itemsOf(window->contentItem())) {
        if (!isInteractive(item))
            continue;
        const auto *accessible = QAccessible::queryAccessibleInterface(item);
        if (!accessible || accessible->role() == QAccessible::NoRole ||
            accessible->role() == QAccessible::Client || accessible->text(QAccessible::Name).isEmpty() ||
            item->objectName().isEmpty())
            unnamed << nameOf(item);
    }
    return unnamed;
}

bool Given::isInView(QQuickItem *row) const
{
    const auto *list = row->parentItem()->parentItem();
    const auto area = row->mapRectToItem(list, row->boundingRect());
    return area.top() >= -1 && area.bottom() <= list->height() + 1;
}

double Given::top(QQuickItem *row) const
{
    return row ? row->mapToScene({}).y() : -1e6;
}

QQuickItem *Given::middle(QQuickItem *list) const
{
    for (auto *item : itemsOf(list)) {
        if (item->objectName() == "message"_L1 &&
            item->mapRectToItem(list, item->boundingRect()).contains(list->width() / 2, list->height() / 2))
            return item;
    }
    return nullptr;
}

QQuickItem *Given::showing(QQuickItem *list, double message) const
{
    for (auto *item : itemsOf(list)) {
        if (item->objectName() == "message"_L1 && item->isVisible() &&
            item->property("messageId").toDouble() == message)
            return item;
    }
    return nullptr;
}

} // namespace Parlance
