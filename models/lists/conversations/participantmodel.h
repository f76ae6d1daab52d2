// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/people/peoplemodel.h"

namespace Parlance {

/// Those who are in one conversation, ourselves last, and who of them has left.
class ParticipantModel : public Parlance::PeopleModel
{
    Q_OBJECT
    QML_ELEMENT
    // no qint64: Qt 6.4's qmllint does not know it
    Q_PROPERTY(
        double conversation READ conversation WRITE setConversation NOTIFY conversationChanged REQUIRED)

public:
    explicit ParticipantModel(QObject *parent = nullptr);

    [[nodiscard]] qint64 conversation() const { return m_id; }
    void setConversation(qint64 conversation);

Q_SIGNALS:
    void conversationChanged();

protected:
    void begin() override;
    void apply(const Changes &changes) override;

private:
    void arrange();

    qint64 m_id = 0;
    Conversation m_conversation;
};

} // namespace Parlance
