// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/messagerow.h"
#include "models/lists/windowmodel.h"

namespace Parlance {

/// The messages of one conversation, newest first (row 0 is the newest: for a
/// list that grows from bottom to top). Roles: MessageRow.
class MessageModel : public Parlance::WindowModel
{
    Q_OBJECT
    QML_ELEMENT
    // no qint64: Qt 6.4's qmllint does not know it
    Q_PROPERTY(
        double conversation READ conversation WRITE setConversation NOTIFY conversationChanged REQUIRED)

public:
    explicit MessageModel(QObject *parent = nullptr);

    [[nodiscard]] qint64 conversation() const { return m_conversation; }
    void setConversation(qint64 conversation);

    /// A window with \p message in its middle.
    Q_INVOKABLE void around(qint64 message);
    /// The row of \p message; -1: not in the window.
    Q_INVOKABLE int rowOf(qint64 message) const;
    /// The text of a row as it was written, for copying. Outside text, uncapped.
    Q_INVOKABLE QString wholeText(int row) const;
    /// The same for showing, in pieces.
    Q_INVOKABLE QStringList pieces(int row) const;

Q_SIGNALS:
    void conversationChanged();

protected:
    [[nodiscard]] bool isReady() const override;
    void begin() override;
    void load(const Edge &edge, Side side, int limit, const Answer &answer) override;
    void apply(const Changes &changes) override;
    [[nodiscard]] Shown present(const Item &item, const Item *newer, const Item *older) const override;

private:
    [[nodiscard]] static Item item(const Message &message);
    void findService(const QString &account);
    void setNames(const Conversation &conversation);

    qint64 m_conversation = 0;
    QHash<QString, QString> m_names; // of the participants, by address
    bool m_asksNames = false;
    bool m_hasReplies = false;
};

} // namespace Parlance
