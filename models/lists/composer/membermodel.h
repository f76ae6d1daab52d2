// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/followedmessenger.h"
#include "models/lists/rowmodel.h"

namespace Parlance {

/// Somebody in a group. Every property is a role of MemberModel.
struct MemberRow
{
    Q_GADGET
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString details MEMBER details)
    Q_PROPERTY(QString initials MEMBER initials)
    Q_PROPERTY(int colourIndex MEMBER colourIndex)

public:
    QString address; ///< canonical
    QString name;    ///< or the address, as people write it
    QString details; ///< the address, where it is not the name
    QString initials;
    int colourIndex = 0;
};

/// The others in a group whose name or address begins with certain words, to be named in a text: at most
/// eight, by name. A conversation with one other has none. Roles: MemberRow.
class MemberModel : public Parlance::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY messengerChanged REQUIRED)
    // no qint64: Qt 6.4's qmllint does not know it
    Q_PROPERTY(
        double conversation READ conversation WRITE setConversation NOTIFY conversationChanged REQUIRED)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)

public:
    explicit MemberModel(QObject *parent = nullptr);

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] qint64 conversation() const { return m_id; }
    void setConversation(qint64 conversation);
    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);

    [[nodiscard]] Q_INVOKABLE QString name(int row) const;

Q_SIGNALS:
    void messengerChanged();
    void conversationChanged();
    void queryChanged();

private:
    void load();
    void show();

    FollowedMessenger m_messenger;
    qint64 m_id = 0;
    QString m_query;
    QList<Participant> m_members;
};

} // namespace Parlance
