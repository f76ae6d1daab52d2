// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/messenger.h"

#include <QColor>
#include <QHash>
#include <QPointer>
#include <QQuickTextDocument>
#include <QSet>
#include <QSyntaxHighlighter>
#include <QTimer>

#include <initializer_list>

namespace Parlance {

/// Marks words that no dictionary of the user's languages has.
/// Words are looked up off the GUI thread, each once, when the user pauses.
class SpellHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    Q_PROPERTY(QQuickTextDocument *textDocument READ text WRITE setText NOTIFY textChanged REQUIRED)
    Q_PROPERTY(QColor colour MEMBER m_colour NOTIFY textChanged)
    /// The word the cursor stands in is not judged: it may not be finished.
    Q_PROPERTY(int cursor READ cursor WRITE setCursor NOTIFY cursorChanged)

public:
    explicit SpellHighlighter(QObject *parent = nullptr);

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] QQuickTextDocument *text() const { return m_text; }
    void setText(QQuickTextDocument *text);
    [[nodiscard]] int cursor() const { return m_cursor; }
    void setCursor(int cursor);

    /// The wrong word around \p position; empty: none.
    [[nodiscard]] Q_INVOKABLE QString wrongAt(int position) const;
    [[nodiscard]] Q_INVOKABLE int startOf(int position) const; ///< of the word around \p position
    /// suggested() follows.
    Q_INVOKABLE void suggest(const QString &word);
    Q_INVOKABLE void learn(const QString &word);  ///< for ever
    Q_INVOKABLE void ignore(const QString &word); ///< as long as the program runs

Q_SIGNALS:
    void messengerChanged();
    void textChanged();
    void cursorChanged();
    void suggested(const QString &word, const QStringList &suggestions);
    void checked(); ///< for tests: what was asked has been answered

protected:
    void highlightBlock(const QString &text) override;

private:
    void rehighlightAt(std::initializer_list<int> positions);
    void look();
    void take(const QHash<QString, bool> &answers);

    QPointer<Messenger> m_messenger;
    QPointer<QQuickTextDocument> m_text;
    QColor m_colour = Qt::red;
    int m_cursor = -1;
    QSet<QString> m_unknown; // not yet looked up
    QTimer m_idle;
};

} // namespace Parlance
