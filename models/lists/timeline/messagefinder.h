// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/followedmessenger.h"
#include "models/store/searchquery.h"

namespace Parlance {

/// Goes through the messages of one timeline that have certain words, the newest first; of a date alone
/// ("on:yesterday", "after:2026-03") to the first message from then on.
class MessageFinder : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    Q_PROPERTY(QList<qreal> conversations READ conversations WRITE setConversations NOTIFY
                   conversationsChanged REQUIRED)
    /// As it is typed: words and "phrases", or a date.
    Q_PROPERTY(QString query READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(double current READ current NOTIFY currentChanged) ///< the message; 0: none
    /// "3 of 17", or the day that was found; empty: nothing is looked for.
    Q_PROPERTY(QString place READ place NOTIFY currentChanged)
    Q_PROPERTY(int count READ count NOTIFY currentChanged)

public:
    static constexpr int Most = 1000; ///< more are not gone through

    explicit MessageFinder(QObject *parent = nullptr);

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] QList<qreal> conversations() const;
    void setConversations(const QList<qreal> &conversations);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] double current() const;
    [[nodiscard]] QString place() const;
    [[nodiscard]] int count() const { return int(m_found.size()); }

    /// To the next older (\p step 1) or newer one (-1), around the end.
    Q_INVOKABLE void go(int step);
    /// What is looked for next begins \p step away from \p message, by which it was found before.
    Q_INVOKABLE void goOnFrom(double message, int step);

Q_SIGNALS:
    void messengerChanged();
    void conversationsChanged();
    void textChanged();
    void currentChanged();

private:
    [[nodiscard]] bool wantsDay() const;
    [[nodiscard]] QString dayPlace() const;
    void ask();
    void take(const QList<Edge> &found);
    void follow(const Changes &changes);

    FollowedMessenger m_messenger;
    QList<qint64> m_conversations;
    QString m_text;
    SearchQuery m_query;
    QList<Edge> m_found; // newest first
    int m_at = 0;        // in it
    qint64 m_from = 0;   // the message to begin at; 0: the newest
    int m_step = 0;      // from there
    int m_question = 0;  // 0: nothing is asked
    int m_lastQuestion = 0;
};

} // namespace Parlance
