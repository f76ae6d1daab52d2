// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QQuickTextDocument>

namespace Parlance {

/// How much of its last line a text takes, so that something short can stand behind it.
class LastLine : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *textDocument READ text WRITE setText NOTIFY textDocumentChanged REQUIRED)

public:
    explicit LastLine(QObject *parent = nullptr);

    [[nodiscard]] QQuickTextDocument *text() const { return m_text; }
    void setText(QQuickTextDocument *text);

    /// As the text is laid out now, in pixels.
    Q_INVOKABLE qreal taken() const;

Q_SIGNALS:
    void textDocumentChanged();

private:
    QPointer<QQuickTextDocument> m_text;
};

} // namespace Parlance
