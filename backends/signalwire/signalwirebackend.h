// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/polling/polledbackend.h"
#include "backends/signalwire/signalwiresettings.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Parlance {

/// SignalWire: sends by its messaging API, follows what was sent in its log,
/// and reads texts from its older "compatibility" list, the only one that has
/// them.
class SignalWireBackend : public PolledBackend
{
public:
    SignalWireBackend();

    QCoro::Task<Result<Receipt>> send(OutgoingMessage message) override;
    QCoro::Task<Result<QList<MessageTemplate>>> templates() override;
    [[nodiscard]] std::unique_ptr<MediaDownload> mediaDownload(const QUrl &url) const override;
    [[nodiscard]] QString ownAddress() const override { return m_settings.from; }

protected:
    Result<> use(const AccountSettings &settings) override;
    QCoro::Task<Result<>> checkAccount(Polling::CheckReport &report) override;
    /// What our kind of sender cannot send; before the sign-in nobody knows of which kind it is.
    [[nodiscard]] QList<Error::Field> complaints(const OutgoingMessage &message) const override;
    QCoro::Task<Result<Listing>> list(Polling::Place from, SyncPoint point) override;
    QCoro::Task<Result<Listing>> listOwn(Polling::Place from, SyncPoint point) override;
    QCoro::Task<Result<QList<Event>>> report(QString remoteId) override;

private:
    struct Pages
    {
        QJsonArray items;
        bool isComplete = false;
    };

    [[nodiscard]] QString messagesPath() const;
    [[nodiscard]] QUrl listUrl(const QString &side, const QDateTime &since, int pageSize) const;
    [[nodiscard]] QUrl logUrl(const QDateTime &since) const;

    /// All of "data", by the links to the next page.
    QCoro::Task<Result<Pages>> readPages(QUrl url);
    /// \param side "To": what people wrote to us; "From": what we wrote
    QCoro::Task<Result<Listing>> listSide(QString side, Polling::Place from, int pageSize);
    /// Those that were not told yet. \param since older ones are known, with their media
    QCoro::Task<Result<QList<MessageSeen>>> readListed(QJsonArray items, QDateTime since);
    QCoro::Task<Result<MessageSeen>> withMedia(MessageSeen message);
    /// Our messages that only the log has, for a \p point that asks for all of them.
    QCoro::Task<Result<Listing>> withLogged(Result<Listing> own, QDateTime since, QStringList among);

    QCoro::Task<Result<std::optional<Sender>>> checkAddresses(Polling::CheckReport &report);
    using SenderReader = std::optional<Sender>(const QJsonObject &json);
    QCoro::Task<Result<QList<Sender>>> senders(QUrl list, SenderReader *read);
    QCoro::Task<Result<>> checkReceiving(std::optional<Sender> own, Polling::CheckReport &report);

    SignalWire::Settings m_settings;
};

} // namespace Parlance
