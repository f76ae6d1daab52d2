// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// What Given tells of places on the screen.

#include "given.h"

#include <QGuiApplication>
#include <QQuickItem>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal Slack = 1.5; // pixels that nobody sees

struct Placed
{
    QQuickItem *item;
    QRectF place;  // in the window
    QRectF inView; // of it, what is not clipped
};

QString nameOf(const QQuickItem *item)
{
    const QString text = item->property("text").toString().left(30);
    return item->objectName().isEmpty()
               ? QString::fromLatin1(item->metaObject()->className()).section(u'_', 0, 0) + u" “"_s + text +
                     u"”"_s
               : item->objectName();
}

/// Everything visible below \p item, with its place.
void collect(QQuickItem *item, QRectF clip, QList<Placed> &placed)
{
    if (!item->isVisible() || item->opacity() < 0.01)
        return;
    const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    if (item->clip())
        clip &= place;
    placed << Placed{item, place, place & clip};
    for (auto *child : item->childItems())
        collect(child, clip, placed);
}

bool isWithin(const QQuickItem *item, const QQuickItem *other)
{
    for (const auto *above = item; above; above = above->parentItem()) {
        if (above == other)
            return true;
    }
    return false;
}

bool scrollsSideways(const QQuickItem *item)
{
    for (const auto *above = item->parentItem(); above; above = above->parentItem()) {
        if (above->inherits("QQuickFlickable") &&
            above->property("contentWidth").toReal() > above->width() + Slack)
            return true;
    }
    return false;
}

/// Whether \p item lies on purpose above what scrolls below it.
bool floats(const QQuickItem *item)
{
    for (const auto *above = item; above; above = above->parentItem()) {
        if (above->z() > 0 || above->property("floats").toBool() || above->inherits("QQuickPopupItem") ||
            above->inherits("QQuickOverlay"))
            return true;
    }
    return false;
}

QString textTrouble(const Placed &placed)
{
    const auto *item = placed.item;
    if (!item->inherits("QQuickText") || item->property("text").toString().isEmpty() || scrollsSideways(item))
        return {};
    const bool elides = item->property("elide").toInt() != 3; // Text.ElideNone
    const bool isWider = item->property("contentWidth").toReal() > item->width() + Slack;
    const bool isHigher = item->property("contentHeight").toReal() > item->height() + Slack;
    if ((isWider && !elides) || (isHigher && item->property("maximumLineCount").toInt() > 1000))
        return u"does not fit"_s;
    if (elides && item->property("truncated").toBool() && placed.place.width() < 24)
        return u"is elided to nothing"_s;
    return {};
}

} // namespace

QStringList Given::misplaced(QQuickWindow *window) const
{
    QList<Placed> all;
    const QRectF screen(0, 0, window->width(), window->height());
    collect(window->contentItem(), screen, all);

    QStringList troubles;
    QList<Placed> pressed;
    for (const Placed &placed : all) {
        const auto *item = placed.item;
        if (const QString trouble = textTrouble(placed); !trouble.isEmpty())
            troubles << nameOf(item) + u' ' + trouble;
        const bool isPressed = item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextInput") ||
                               item->inherits("QQuickTextEdit");
        if (!isPressed || !item->isEnabled() || placed.inView.isEmpty())
            continue;
        const bool isOutside = placed.place.left() < -Slack ||
                               placed.place.right() > screen.right() + Slack ||
                               placed.inView.width() < placed.place.width() - Slack;
        if (isOutside && !scrollsSideways(item))
            troubles << nameOf(item) + u" is cut at a side"_s;
        pressed << placed;
    }
    for (qsizetype a = 0; a < pressed.size(); ++a) {
        for (qsizetype b = a + 1; b < pressed.size(); ++b) {
            const auto *one = pressed.at(a).item;
            const auto *other = pressed.at(b).item;
            const QRectF common = pressed.at(a).inView & pressed.at(b).inView;
            if (common.width() > Slack && common.height() > Slack && !isWithin(one, other) &&
                !isWithin(other, one) && !floats(one) && !floats(other))
                troubles << nameOf(one) + u" and "_s + nameOf(other) + u" overlap"_s;
        }
    }
    return troubles;
}

void Given::mirror(bool rightToLeft) const
{
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace Parlance
