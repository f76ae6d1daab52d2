// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/display.h"
#include "models/lists/followedmessenger.h"
#include "models/records/knownperson.h"

#include <QTimer>
#include <QVariantList>
#include <QVariantMap>

namespace Parlance {

/// All that is one person: what was joined, what could be, and what was said with them. Texts are plain and
/// on one line. (What a service tells of one of their addresses is ContactCard's.)
class PersonCard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Parlance::Messenger *messenger READ messenger WRITE setMessenger NOTIFY personChanged REQUIRED)
    Q_PROPERTY(QString account READ account WRITE setAccount NOTIFY personChanged REQUIRED) ///< id
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY personChanged REQUIRED) ///< canonical
    Q_PROPERTY(QString name READ name NOTIFY changed) ///< empty: none of their contacts has one
    Q_PROPERTY(QString initials READ initials NOTIFY changed)
    /// {account, address, shown, place, glyph, isUsual}: each number and address, the one used last being
    /// the usual one.
    Q_PROPERTY(QVariantList identities READ identities NOTIFY changed)
    /// {account, address, name, places}: the other contacts that were joined with this one.
    Q_PROPERTY(QVariantList joined READ joined NOTIFY changed)
    /// {shared, account, address, name, places, ownName, ownPlaces}: who may be the same; empty: nobody.
    Q_PROPERTY(QVariantMap lookalike READ lookalike NOTIFY changed)
    Q_PROPERTY(bool hasLookalike READ hasLookalike NOTIFY changed)
    Q_PROPERTY(QString notes READ notes NOTIFY changed) ///< the user's own, as they were written
    /// {account, sender, words, message, conversation}: from which of our senders the first contact wants no
    /// messages, see silenceRows().
    Q_PROPERTY(QVariantList silences READ silences NOTIFY changed)
    /// {account, words}: those of several senders that may write to the first contact, see heardSenders().
    Q_PROPERTY(QVariantList senders READ senders NOTIFY changed)
    Q_PROPERTY(bool isSilent READ isSilent NOTIFY changed)   ///< none of them may write
    Q_PROPERTY(bool isBlocked READ isBlocked NOTIFY changed) ///< what they write disturbs nobody
    /// {conversation, title, place, when, preview, glyph}: the youngest first.
    Q_PROPERTY(QVariantList conversations READ conversations NOTIFY changed)
    /// Those with this person alone.
    Q_PROPERTY(QList<qreal> directConversations READ directConversations NOTIFY changed)

public:
    explicit PersonCard(QObject *parent = nullptr);

    [[nodiscard]] Messenger *messenger() const { return m_messenger; }
    void setMessenger(Messenger *messenger);
    [[nodiscard]] QString account() const { return m_account; }
    void setAccount(const QString &account);
    [[nodiscard]] QString address() const { return m_address; }
    void setAddress(const QString &address);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString initials() const { return DisplayText::initials(m_name); }
    [[nodiscard]] QVariantList identities() const { return m_identities; }
    [[nodiscard]] QVariantList joined() const { return m_joined; }
    [[nodiscard]] QVariantMap lookalike() const { return m_lookalike; }
    [[nodiscard]] bool hasLookalike() const { return !m_lookalike.isEmpty(); }
    [[nodiscard]] QString notes() const;
    [[nodiscard]] QVariantList silences() const { return m_silences; }
    [[nodiscard]] QVariantList senders() const { return m_senders; }
    [[nodiscard]] bool isSilent() const;
    [[nodiscard]] bool isBlocked() const;
    [[nodiscard]] QVariantList conversations() const { return m_conversations; }
    [[nodiscard]] QList<qreal> directConversations() const;

Q_SIGNALS:
    void personChanged();
    void changed();

private:
    void load();
    void show(const KnownPerson &person, const QList<Account> &accounts);
    [[nodiscard]] bool isAbout(const Changes &changes) const;

    FollowedMessenger m_messenger;
    QString m_account;
    QString m_address;
    KnownPerson m_person;
    QString m_name;
    QVariantList m_identities;
    QVariantList m_joined;
    QVariantMap m_lookalike;
    QVariantList m_conversations;
    QVariantList m_silences;
    QVariantList m_senders;
    QTimer m_reload; // one for many changes
    int m_question = 0;
};

} // namespace Parlance
