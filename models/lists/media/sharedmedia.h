// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/window/windowmodel.h"

namespace Parlance {

/// A message with files. Every property is a role of SharedMediaModel.
struct SharedMediaRow
{
    Q_GADGET
    Q_PROPERTY(qint64 messageId MEMBER messageId)
    Q_PROPERTY(int number MEMBER number)
    Q_PROPERTY(QVariantMap attachment MEMBER attachment)
    Q_PROPERTY(int others MEMBER others)
    Q_PROPERTY(QString time MEMBER time)

public:
    qint64 messageId = 0;
    int number = 0;         ///< of the one that is shown: its first picture or video, else its first file
    QVariantMap attachment; ///< as AttachmentRow
    int others = 0;         ///< how many came with it
    QString time;           ///< clock, Yesterday, weekday or date
};

/// What came and went with messages of one person: the messages with files in \c conversations, newest first.
/// Roles: SharedMediaRow.
class SharedMediaModel : public Parlance::WindowModel
{
    Q_OBJECT
    QML_ELEMENT
    // no qint64: Qt 6.4's qmllint does not know it
    Q_PROPERTY(QList<qreal> conversations READ conversations WRITE setConversations NOTIFY
                   conversationsChanged REQUIRED)

public:
    explicit SharedMediaModel(QObject *parent = nullptr);

    [[nodiscard]] QList<qreal> conversations() const { return m_shown; }
    void setConversations(const QList<qreal> &conversations);

Q_SIGNALS:
    void conversationsChanged();

protected:
    [[nodiscard]] bool isReady() const override { return !m_conversations.isEmpty(); }
    void load(const Edge &edge, Side side, int limit, const Answer &answer) override;
    void apply(const Changes &changes) override;
    [[nodiscard]] Shown present(const Item &item, const Item *newer, const Item *older) const override;

private:
    QList<qreal> m_shown;
    QList<qint64> m_conversations;
};

} // namespace Parlance
