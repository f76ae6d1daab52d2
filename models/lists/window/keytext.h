// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqml.h>

namespace Parlance {

/// Key sequences in words, and the keys that are pressed as a sequence.
/// Sequences are written portably: "Ctrl" is the Command key on a Mac.
class KeyText : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit KeyText(QObject *parent = nullptr);

    /// \p sequence as it stands on this computer's keyboard.
    Q_INVOKABLE [[nodiscard]] QString words(const QString &sequence) const;
    /// "New message (Ctrl+N)"; without \p keys, the words alone.
    Q_INVOKABLE [[nodiscard]] QString hint(const QString &words, const QString &keys) const;
    /// The only spelling under which sequences can be compared; empty: not a sequence.
    Q_INVOKABLE [[nodiscard]] QString tidy(const QString &sequence) const;
    /// What was pressed, of a key event; empty: nothing that may be a command
    /// of its own, as it is needed for writing or for going through the window.
    Q_INVOKABLE [[nodiscard]] QString pressed(int key, int modifiers) const;
};

} // namespace Parlance
