// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/polling/polledbackend.h"
#include "backends/voluble/volublecontacts.h"
#include "backends/voluble/volublesettings.h"

#include <QElapsedTimer>
#include <QSet>

namespace Parlance {

/// Voluble: writes to an organization's contacts. People are named by their numbers; the service wants
/// ids, so the contacts are listed first, and where that is not allowed their ids are addresses.
class VolubleBackend : public PolledBackend
{
public:
    VolubleBackend();

    QCoro::Task<Result<Receipt>> send(OutgoingMessage message) override;
    [[nodiscard]] QDateTime signedInUntil() const override { return m_settings.until; }
    [[nodiscard]] QString ownAddress() const override { return {}; }

protected:
    Result<> use(const AccountSettings &settings) override;
    QCoro::Task<Result<>> checkAccount(Polling::CheckReport &report) override;
    QCoro::Task<Result<Listing>> list(Polling::Place from, SyncPoint point) override;
    QCoro::Task<Result<Listing>> listOwn(Polling::Place from, SyncPoint point) override;
    QCoro::Task<Result<QList<Event>>> report(QString remoteId) override;
    void tellAgain() override { m_ownTold.clear(); }

private:
    struct Pages
    {
        QList<QJsonObject> things; ///< as listed, each once
        QDateTime readAt;          ///< by the server's clock: what came later is not among them
        QString next;              ///< the offset to go on from; empty: all is read
        bool fit = true;           ///< each goes on where the one before ends
    };

    /// Whether the server speaks the documented dialect, without organizations and filters.
    [[nodiscard]] bool isFlat() const { return m_settings.organization.isEmpty(); }
    [[nodiscard]] QUrl urlOf(const QString &resource, const QString &filter = {}, int offset = 0) const;

    QCoro::Task<Result<QList<QJsonObject>>> readThings(QUrl url);
    /// From \p offset on, until a page brings nothing that \p isNew; again where the pages do not fit.
    QCoro::Task<Result<Pages>> readPages(QString resource, QString filter, int offset,
                                         std::function<bool(const QJsonObject &)> isNew);
    QCoro::Task<Result<Pages>> readPagesOnce(QString resource, QString filter, int offset,
                                             std::function<bool(const QJsonObject &)> isNew);

    /// \param direction "INBOUND" or "OUTBOUND"; a flat listing shows both
    /// \param since what is older is known
    QCoro::Task<Result<Listing>> listSide(QString direction, Polling::Place from, QDateTime since,
                                          SyncPoint point);
    [[nodiscard]] bool isToldAsItIs(const QJsonObject &message) const;
    [[nodiscard]] MessageSeen ownFrom(const QJsonObject &message, const SyncPoint &point) const;

    QCoro::Task<Result<>> learnContacts();
    /// Looks once for those of \p messages that nobody is known for.
    QCoro::Task<Result<>> learnMissing(QList<QJsonObject> messages);
    QCoro::Task<Result<QString>> contactAt(QString address);

    /// The organization of the token's user; empty: nobody says.
    QCoro::Task<QString> findOrganization();
    QCoro::Task<Result<>> checkServicechains(Polling::CheckReport &report);

    Voluble::Settings m_settings;
    Voluble::Contacts m_contacts;
    QElapsedTimer m_sinceContacts;
    QSet<QString> m_missed;            ///< contacts that were looked for in vain
    QHash<QString, QString> m_ownTold; ///< states of our messages by id, as told last
};

} // namespace Parlance
