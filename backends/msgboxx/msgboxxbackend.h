// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/msgboxx/msgboxxreading.h"
#include "backends/msgboxx/msgboxxsettings.h"
#include "backends/polling/followup.h"
#include "backends/polling/polledbackend.h"

#include <QMultiHash>
#include <QSet>

namespace Parlance {

/// MsgBoxx: writes to the contacts of one WhatsApp number, free words by messages and templates by
/// broadcasts, and reads both sides from one list that says neither who wrote nor how to turn its pages.
class MsgBoxxBackend : public PolledBackend
{
public:
    /// \param followUpAfter how long a message may be out of the lists before it is asked for
    explicit MsgBoxxBackend(std::chrono::seconds followUpAfter = std::chrono::seconds(5));

    QCoro::Task<Result<>> signIn(AccountSettings settings, QString cursor) override;
    QCoro::Task<Result<Receipt>> send(OutgoingMessage message) override;
    QCoro::Task<Result<QList<MessageTemplate>>> templates() override;
    QCoro::Task<Result<>> addContact(QString address, QString name) override;
    [[nodiscard]] QString ownAddress() const override { return m_account.number; }

protected:
    Result<> use(const AccountSettings &settings) override;
    QCoro::Task<Result<>> checkAccount(Polling::CheckReport &report) override;
    [[nodiscard]] QList<Error::Field> complaints(const OutgoingMessage &message) const override;
    QCoro::Task<Result<Listing>> list(Polling::Place from, SyncPoint point) override;
    QCoro::Task<Result<Listing>> listOwn(Polling::Place from, SyncPoint point) override;
    QCoro::Task<Result<QList<Event>>> report(QString remoteId) override;
    void tellAgain() override { m_sessions.clear(); }
    QCoro::Task<Result<HttpReply>> exchange(HttpRequest request) override;

private:
    struct KnownContact
    {
        MsgBoxx::Contact contact;
        QDeadlineTimer readAgain;
    };

    /// What a list of messages has shown.
    struct Read
    {
        QJsonArray messages;
        QString next; ///< where to go on; empty: that was all
    };

    /// One attempt.
    QCoro::Task<Result<Polling::Token>> logIn();
    /// Finds the API account of the settings, or the only one.
    QCoro::Task<Result<>> takeAccount(MsgBoxx::Page listed);

    /// \param otherPath where the list may be instead: the documentation prints both
    QCoro::Task<Result<MsgBoxx::Page>> readList(QString path, QString otherPath = {});
    /// Messages from \p since on, as many as a round can take. \param filter of a query, ending in "&"
    QCoro::Task<Result<Read>> readSince(QDateTime since, QString filter = {});
    /// "?apiAccountId=…" and \p more
    [[nodiscard]] QString query(const QString &more = {}) const;

    /// Whom \p address, a number or a contact's id, belongs to; NoContact if to nobody.
    QCoro::Task<Result<MsgBoxx::Contact>> contact(QString address);
    /// Gets to know who wrote or got \p messages.
    QCoro::Task<Result<>> learnContacts(QJsonArray messages);
    void remember(const MsgBoxx::Contact &contact);
    [[nodiscard]] MsgBoxx::Contact knownContact(const QString &id) const;

    /// Why \p message was refused, as far as the service lets us know.
    QCoro::Task<Error> explained(Error refused, OutgoingMessage message);
    [[nodiscard]] MessageSeen seenFrom(const QJsonObject &message, const SyncPoint &point) const;
    /// What the service's present word on our message \p remoteId is worth telling.
    [[nodiscard]] QList<Event> newsOf(const QString &remoteId, const QJsonObject &message);

    MsgBoxx::Settings m_settings;
    MsgBoxx::ApiAccount m_account;
    Polling::TokenKeeper m_tokens;
    QHash<QString, KnownContact> m_contacts; ///< by id
    QHash<QString, QDateTime> m_sessions;    ///< when they end, by conversation
    QMultiHash<QString, QString> m_offered;  ///< texts that are or may be at the service, by contact
    QSet<QString> m_ours;                    ///< messages that were sent from here
    QHash<QString, QString> m_messageOf;     ///< what became of our broadcasts, by their remote ids
    QStringList m_unread;                    ///< ours that were delivered, the youngest last
    Polling::FollowUp m_followUp;
    bool m_countsList = true; ///< recordCount has not been caught at counting something else
};

} // namespace Parlance
