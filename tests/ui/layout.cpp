// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// What Given tells of places on the screen.

#include "given.h"

#include <QGuiApplication>
#include <QQuickItem>

#include <cmath>
#include <utility>

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

QString placeOf(const QRectF &place)
{
    return u"%1+%2"_s.arg(place.left()).arg(place.width());
}

/// Everything visible below \p item, with its place.
void collect(QQuickItem *item, QRectF clip, QList<Placed> &placed)
{
    if (!item->isVisible() || item->opacity() < 0.01)
        return;
    const auto *mask = qobject_cast<QQuickItem *>(item->containmentMask()); // what can be touched of it
    const QRectF place =
        item->mapRectToScene(mask ? QRectF(mask->x(), mask->y(), mask->width(), mask->height())
                                  : QRectF(0, 0, item->width(), item->height()));
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
        if (above->z() > 0 || above->objectName() == "palette"_L1 || above->inherits("QQuickPopupItem") ||
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
    if (elides && item->objectName() != "piece"_L1 && item->property("truncated").toBool() &&
        placed.place.width() < 24)
        return u"is elided to nothing"_s;
    return {};
}

/// What is drawn: of a text, the room it has within its paddings.
QRectF drawn(const QQuickItem *item)
{
    const bool isText =
        item->inherits("QQuickText") || item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit");
    const qreal left = isText ? item->property("leftPadding").toReal() : 0;
    const qreal right = isText ? item->property("rightPadding").toReal() : 0;
    return item->mapRectToScene(QRectF(left, 0, item->width() - left - right, item->height()));
}

/// Its two sides stay what they are in every language, as those of a picture do.
bool keepsItsSides(const QQuickItem *item)
{
    for (const auto *above = item; above; above = above->parentItem()) {
        if (above->property("keepsItsSides").toBool())
            return true;
    }
    return false;
}

} // namespace

QStringList Given::unlike(QQuickWindow *window)
{
    QList<Placed> all;
    collect(window->contentItem(), QRectF(0, 0, window->width(), window->height()), all);
    QStringList troubles;
    for (const Placed &placed : all) {
        const auto *item = placed.item;
        const auto before = m_placed.constFind(item);
        if (before == m_placed.constEnd() || m_lasting.value(item) != item ||
            item->inherits("QQuickPlaceholderText") || keepsItsSides(item))
            continue;
        const QRectF now = drawn(item);
        const bool isMirrored = std::abs(window->width() - before->right() - now.left()) < Slack &&
                                std::abs(before->top() - now.top()) < Slack;
        if (!isMirrored)
            troubles << u"%1 is at %2 and mirrored at %3"_s.arg(nameOf(item), placeOf(*before), placeOf(now));
    }
    return troubles;
}

bool Given::rememberPlaces(QQuickWindow *window)
{
    QList<Placed> all;
    collect(window->contentItem(), QRectF(0, 0, window->width(), window->height()), all);
    QHash<const QQuickItem *, QRectF> places;
    m_lasting.clear();
    for (const Placed &placed : all) {
        if (placed.item->flags() & QQuickItem::ItemHasContents && !placed.inView.isEmpty()) {
            places.insert(placed.item, drawn(placed.item));
            m_lasting.insert(placed.item, placed.item);
        }
    }
    return std::exchange(m_placed, places) == places;
}

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

void Given::lengthenWords()
{
    m_words = std::make_unique<LongerWords>();
    QCoreApplication::installTranslator(m_words.get()); // until it goes
}

bool Given::speak(const QString &language)
{
    m_words = std::make_unique<QTranslator>();
    return m_words->load(u"parlance_"_s + language, u"" PARLANCE_WORDS ""_s) &&
           QCoreApplication::installTranslator(m_words.get()); // until it goes
}

void Given::mirror(bool rightToLeft) const
{
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace Parlance
