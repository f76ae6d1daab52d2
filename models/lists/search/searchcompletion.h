// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/followedmessenger.h"
#include "models/lists/rowmodel.h"
#include "models/store/searchquery.h"

namespace Parlance {

/// How what is being typed could go on. Every property is a role of SearchCompletion.
struct CompletionRow
{
    Q_GADGET
    Q_PROPERTY(QString completed MEMBER completed)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString details MEMBER details)

public:
    QString completed; ///< the whole text, when this is taken
    QString words;     ///< what it adds
    QString details;   ///< what that means
};

/// Completes the part of a search at the cursor: operators, names, dates. Roles: CompletionRow.
class SearchCompletion : public Parlance::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    Q_PROPERTY(QString query READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int cursor READ cursor WRITE setCursor NOTIFY cursorChanged) ///< where it stands in the text

public:
    explicit SearchCompletion(QObject *parent = nullptr);

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] int cursor() const { return m_cursor; }
    void setCursor(int cursor);

    /// The text when \p row is taken; empty: no such row. Rows that are of an older text complete nothing.
    Q_INVOKABLE QString completed(int row) const;

Q_SIGNALS:
    void messengerChanged();
    void textChanged();
    void cursorChanged();

private:
    void complete();
    void completeOperators(const QString &begun);
    void completeName(SearchPart::Kind kind, const QString &begun);
    void completeService(const QString &begun);
    void show();
    void offer(SearchPart::Kind kind, const QString &value, const QString &details);
    [[nodiscard]] CompletionRow adding(const QString &written, const QString &words,
                                       const QString &details) const;

    FollowedMessenger m_messenger;
    QString m_text;
    int m_cursor = 0;
    int m_question = 0;
    int m_answered = 0; ///< the question whose rows are shown
    SearchPart m_part;  // what is completed
    QVariantList m_rows;
};

} // namespace Parlance
