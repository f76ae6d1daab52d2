// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPointer>
#include <QQuickTextDocument>
#include <QtQml/qqmlregistration.h>

namespace Parlance {

/// Changes a text that is being written in one step of undo, which QML cannot.
class DocumentEdit : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *textDocument MEMBER m_text REQUIRED)

public:
    explicit DocumentEdit(QObject *parent = nullptr) : QObject(parent) {}

    /// \param start, length in UTF-16 units
    Q_INVOKABLE void replace(int start, int length, const QString &words);

private:
    QPointer<QQuickTextDocument> m_text;
};

} // namespace Parlance
