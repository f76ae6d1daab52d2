// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace Parlance {

/// The conversations that were picked to do something with all of them. They
/// need not be in the window of the list.
class ConversationSelection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("it is part of the list")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QList<qreal> conversations READ conversations NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] int count() const { return int(m_picked.size()); }
    [[nodiscard]] QList<qreal> conversations() const;
    [[nodiscard]] bool contains(qint64 conversation) const { return m_picked.contains(conversation); }
    /// From which a range reaches; 0: none.
    [[nodiscard]] qint64 anchor() const { return m_anchor; }

    Q_INVOKABLE void toggle(qint64 conversation);
    void add(const QList<qint64> &conversations); ///< the anchor stays
    void remove(qint64 conversation);
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();

private:
    QSet<qint64> m_picked;
    qint64 m_anchor = 0;
};

} // namespace Parlance
