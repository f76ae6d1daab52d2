// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

class QQuickItem;
class QQuickWindow;

namespace Parlance {

/// A user's hand: mouse and keyboard on what can be seen, found by object name.
class Hand
{
public:
    explicit Hand(QQuickWindow &window);

    /// What can be seen under \p name, from top to bottom of the tree.
    [[nodiscard]] QList<QQuickItem *> all(const QString &name) const;
    [[nodiscard]] QQuickItem *find(const QString &name) const; ///< the first; null: none can be seen
    /// A property of the first; invalid: none can be seen.
    [[nodiscard]] QVariant read(const QString &name, const char *property) const;

    void scrollTo(const QString &name);

    /// The first that can be clicked; scrolls to it if need be.
    /// \return false: nothing there can be clicked
    bool click(const QString &name);
    bool click(QQuickItem *item);

    /// Clicks into a field and types.
    /// \return false: the click did not lead there, so nothing was typed
    bool enter(const QString &name, const QString &text);
    /// What has the focus gets it.
    void press(Qt::Key key);

private:
    void type(const QString &text);

    QQuickWindow &m_window;
    QElapsedTimer m_clock;
};

} // namespace Parlance
