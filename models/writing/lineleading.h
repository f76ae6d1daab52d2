// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QQuickTextDocument>

namespace Parlance {

/// Sets the lines of a text that can be selected or written apart: TextEdit has no lineHeight of its own.
/// What is undone by the writer stays as it is: only a text that was set anew is touched.
class LineLeading : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *textDocument READ text WRITE setText NOTIFY changed REQUIRED)
    Q_PROPERTY(
        qreal factor READ factor WRITE setFactor NOTIFY changed) ///< times the height the font asks for

public:
    explicit LineLeading(QObject *parent = nullptr);

    [[nodiscard]] QQuickTextDocument *text() const { return m_text; }
    void setText(QQuickTextDocument *text);
    [[nodiscard]] qreal factor() const { return m_factor; }
    void setFactor(qreal factor);

Q_SIGNALS:
    void changed();

private:
    void apply();

    QPointer<QQuickTextDocument> m_text;
    qreal m_factor = 1;
    bool m_isApplying = false;
};

} // namespace Parlance
