// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/clerk/clerkinboxes.h"
#include "backends/clerk/clerkreading.h"
#include "backends/clerk/clerksettings.h"
#include "backends/polling/polledbackend.h"

#include <QElapsedTimer>
#include <QMap>

namespace Parlance {

/// Clerk Chat: one list shows what people wrote and what became of what we wrote; there is no way to ask for
/// one message. Its paging is not documented: pages may begin with 0 or with 1, and come in either order.
class ClerkBackend : public PolledBackend
{
public:
    ClerkBackend();

    QCoro::Task<Result<Receipt>> send(OutgoingMessage message) override;
    QCoro::Task<Result<QList<MessageTemplate>>> templates() override;
    [[nodiscard]] QString ownAddress() const override { return m_settings.sender; }

protected:
    Result<> use(const AccountSettings &settings) override;
    QCoro::Task<Result<>> checkAccount(Polling::CheckReport &report) override;
    [[nodiscard]] QList<Error::Field> complaints(const OutgoingMessage &message) const override;
    QCoro::Task<Result<Listing>> list(Polling::Place from, SyncPoint point) override;
    QCoro::Task<Result<HttpReply>> exchange(HttpRequest request) override;

private:
    struct Pages
    {
        QMap<QString, QJsonObject> items; ///< by their ids, each as it was shown last
        QString next;                     ///< where to go on in the next round; empty: nowhere
        bool isStuck = false;             ///< another page was the same again
    };

    /// The messages from \p start on.
    /// \param from what an earlier round named as the next; empty: the beginning
    QCoro::Task<Result<Pages>> readSince(QDateTime start, QString from);
    /// The same where only the head of a list is shown, whatever page is asked for.
    QCoro::Task<Result<Pages>> readSpans(QDateTime start);
    /// \param list path and query without the page
    /// \param from the page to begin with; empty: the first
    QCoro::Task<Result<Pages>> readPages(QString list, QString from = {});
    /// Where a listing has to begin that is to show what became of \p unsettled, too.
    [[nodiscard]] QDateTime startFor(const Polling::Place &from, const QStringList &unsettled) const;
    [[nodiscard]] Listing listingFrom(const Pages &pages, const Polling::Place &from,
                                      const QStringList &among);
    /// Who is in the address book. What cannot be read now is for later. \param patience 0: as long as for
    /// any request
    QCoro::Task<> readContacts(std::chrono::milliseconds patience = {});

    Clerk::Settings m_settings;
    Clerk::Inboxes m_inboxes;
    std::optional<int> m_firstPage;            ///< its number; nothing: not known yet
    bool m_ignoresPages = false;               ///< the service shows the first whichever is asked for
    QHash<QString, QDateTime> m_created;       ///< when messages of ours were, by the service's clock
    QElapsedTimer m_sinceStates;               ///< since older ones were listed for their states
    QHash<QString, Clerk::Contact> m_contacts; ///< by address
    QElapsedTimer m_sinceContacts;
};

} // namespace Parlance
