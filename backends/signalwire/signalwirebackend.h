// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/backend.h"
#include "backends/http/httpclient.h"
#include "backends/signalwire/signalwirecursor.h"
#include "backends/signalwire/signalwiresettings.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace Parlance {

/// SignalWire: sends by its messaging API, follows what was sent in its log,
/// and reads texts from its older "compatibility" list, the only one that has
/// them. It has no push without a public address: nextEvents() is one poll.
class SignalWireBackend : public Backend
{
public:
    QCoro::Task<Result<>> signIn(AccountSettings settings, QString cursor) override;
    QCoro::Task<Result<>> check(AccountSettings settings, CheckObserver observer) override;
    [[nodiscard]] Result<> validate(const OutgoingMessage &message) const override;
    QCoro::Task<Result<Receipt>> send(OutgoingMessage message) override;
    QCoro::Task<Result<EventBatch>> nextEvents(SyncPoint from) override;
    QCoro::Task<> signOut() override;
    [[nodiscard]] QUrl server() const override { return m_http.server(); }
    [[nodiscard]] QString ownAddress() const override { return m_settings.from; }
    void abort() override { m_http.abort(); }

private:
    struct Listing
    {
        QList<MessageSeen> messages;
        SignalWire::Place place;
        bool isComplete = false; ///< read down to where it was read before
    };
    struct Pages
    {
        QJsonArray items;
        bool isComplete = false;
    };

    Result<> use(const AccountSettings &settings);
    [[nodiscard]] bool isOwnListDue() const;
    [[nodiscard]] QDateTime serverNow() const;
    [[nodiscard]] QString messagesPath() const;
    [[nodiscard]] QUrl listUrl(const QString &side, const QDateTime &since, int pageSize) const;
    [[nodiscard]] QUrl logUrl(const QDateTime &since) const;

    /// One JSON object, with the list \p key in it if we came for one.
    QCoro::Task<Result<QJsonObject>> read(QUrl url, QString key);
    /// All of "data", by the links to the next page.
    QCoro::Task<Result<Pages>> readPages(QUrl url);

    /// News of our own messages, from the log.
    QCoro::Task<Result<QList<Event>>> reports(QStringList remoteIds);
    /// \param side "To": what people wrote to us; "From": what we wrote
    QCoro::Task<Result<Listing>> list(QString side, SignalWire::Place from, int pageSize);
    /// Those that were not told yet. \param since older ones are known, with their media
    QCoro::Task<Result<QList<MessageSeen>>> readListed(QJsonArray items, QDateTime since);
    QCoro::Task<Result<MessageSeen>> withMedia(MessageSeen message);
    /// Our own messages back to \p to, and those to \p among that only the log has.
    QCoro::Task<Result<Listing>> lookBack(SignalWire::Place from, QDateTime to, QStringList among);

    QCoro::Task<Result<>> checkServer(CheckObserver observer);
    QCoro::Task<Result<std::optional<Sender>>> checkAddresses(CheckObserver observer);
    QCoro::Task<Result<QList<Sender>>> senders(QString path);
    QCoro::Task<Result<>> checkReceiving(std::optional<Sender> own, CheckObserver observer);

    HttpClient m_http;
    SignalWire::Settings m_settings;
    QSet<QString> m_told; ///< what people wrote, in batches that were acknowledged or come next
    QString m_cursor;     ///< of the last batch
    QElapsedTimer m_sinceOwnListed;
};

} // namespace Parlance
