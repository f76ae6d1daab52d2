// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/error.h"
#include "backends/event.h"
#include "backends/export.h"
#include "backends/templatetext.h"

#include <QCoroTask>
#include <QFlags>
#include <QHash>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>

namespace Parlance {

/// What the user entered for an account, by the keys of the plugin's "fields";
/// secrets among them. Lives in memory only.
using AccountSettings = QHash<QString, QString>;

/// One message to offer to a service.
struct OutgoingMessage
{
    QString id;             ///< ours, unique; the idempotency key where a service takes one
    QString conversation;   ///< the service's name for it; empty: a new one
    QStringList recipients; ///< canonical addresses, without our own
    QString body;
    QString replyTo = {};                         ///< remote id; only with Capability::Replies
    QList<QUrl> media = {};                       ///< only with Capability::Media
    std::optional<TemplateUse> usedTemplate = {}; ///< only with Capability::Templates; \c body is then its
                                                  ///< text with the blanks filled in
};

/// The service took the message.
struct Receipt
{
    QString conversation = {}; ///< empty: as asked
    QString remoteId;          ///< empty: taken, but the name could not be read; find it by listing
    Delivery::State state = Delivery::Sent; ///< Sent or further, or Failed when it says so at once
    std::optional<Error> problem = {};      ///< with Delivery::Failed; with any other state a warning
    std::optional<QString> body = {};       ///< if the service rewrote the text
    int segments = 0;                       ///< 0: not known
    bool isFinal = false;                   ///< no report will follow
};

/// An address the account may send from.
struct Sender
{
    QString address;
    QString name;
    bool sendsMedia = false;
    bool receives = true; ///< false: nothing handles what people write to it
};

/// A value that the service offers for one of the account's settings.
struct Choice
{
    QString field; ///< the settings key
    QString value;
    QString label; ///< as people know it
};

/// One step of looking whether an account works, told as it happens.
struct CheckStep
{
    enum Kind {
        ReachServer,
        SignIn,
        Permissions,
        Addresses, ///< the numbers or addresses to send from
        Receiving, ///< whether what people write will reach us
    };
    enum Outcome {
        Started,
        Passed,
        Warned, ///< works, with a limit that \c problem tells
        Failed, ///< the account cannot be used like this; no step follows
    };

    Kind kind = ReachServer;
    Outcome outcome = Started;
    std::optional<Error> problem = {};
    QList<Sender> senders = {}; ///< with Addresses
    QList<Choice> choices = {}; ///< what could be set instead, or more exactly
};
using CheckObserver = std::function<void(const CheckStep &)>;

class MediaDownload;
class PeopleBackend;

/// One account at one service, from sign-in to sign-out.
///
/// All calls come from one thread; send() and nextEvents() overlap. A backend
/// knows nothing of the store, of retries and of the user interface. Loops of
/// its own (heartbeats) end before signOut() does.
class PARLANCE_BACKENDS_EXPORT Backend
{
public:
    /// What a service can do; the plugin's JSON lists them by name.
    enum class Capability {
        Receipts = 0x1,         ///< says when a message was delivered
        ReadReceipts = 0x2,     ///< says when it was read
        Presence = 0x4,         ///<
        Typing = 0x8,           ///<
        Directory = 0x10,       ///< find() answers
        Groups = 0x20,          ///< several recipients share one conversation
        Replies = 0x40,         ///< a message can name the one it answers
        Media = 0x80,           ///<
        Templates = 0x100,      ///<
        Schedule = 0x200,       ///< the service itself sends later
        Push = 0x400,           ///< nextEvents() waits for news; without it we poll
        ManyRecipients = 0x800, ///< one send may name several people
        Sessions = 0x1000,      ///< free words only for a while after they wrote; SessionSeen tells how long
        NewContacts = 0x2000,   ///< writes to its contacts only; addContact() makes one
    };
    Q_DECLARE_FLAGS(Capabilities, Capability)

    Backend() = default;
    Backend(const Backend &) = delete;
    Backend &operator=(const Backend &) = delete;
    virtual ~Backend();

    /// Takes the settings and, where the service has sessions, proves who we
    /// are; called first. Later the backend renews its token by itself:
    /// Error::Unauthorised from any call says that it could not.
    /// \param cursor of the last batch that was stored; empty: there is none
    virtual QCoro::Task<Result<>> signIn(AccountSettings settings, QString cursor) = 0;

    /// Looks step by step whether an account with \p settings works, without
    /// changing anything at the service; tells \p observer each step twice,
    /// when it starts and how it ended. Needs no signIn().
    virtual QCoro::Task<Result<>> check(AccountSettings settings, CheckObserver observer) = 0;

    /// What is wrong with \p message before it is offered: sizes, forms,
    /// counts. Cheap, no request.
    [[nodiscard]] virtual Result<> validate(const OutgoingMessage &message) const;

    /// Offers one message, once. Trying again is the outbox's business.
    virtual QCoro::Task<Result<Receipt>> send(OutgoingMessage message) = 0;

    /// What happened since \p from. Takes as long as the service likes (a long
    /// poll) or answers at once (a poll; the caller chooses the pace). Our own
    /// messages come back here too. Asking again acknowledges the previous batch.
    /// With Capability::Push the first answer after signIn() and after a failure
    /// comes as soon as the service was spoken to, empty if there is no news.
    virtual QCoro::Task<Result<EventBatch>> nextEvents(SyncPoint from) = 0;

    /// People that match \p text. Only with Capability::Directory.
    virtual QCoro::Task<Result<QList<ContactSeen>>> find(QString text);

    /// The texts the service takes at any time. Only with Capability::Templates.
    virtual QCoro::Task<Result<QList<MessageTemplate>>> templates();

    /// Makes somebody known to the service, so that they can be written to (Error::NoContact said that they
    /// are not). Only with Capability::NewContacts, and only when the user wants it.
    virtual QCoro::Task<Result<>> addContact(QString address, QString name);

    /// Ready to fetch the file at \p url with the account's secret, where it is one that the service hands
    /// out to its accounts only; null: it is elsewhere, and nothing of ours may go there. Valid after
    /// signIn(); it may outlive the backend.
    [[nodiscard]] virtual std::unique_ptr<MediaDownload> mediaDownload(const QUrl &url) const;

    /// Presence, typing and what goes with them; null: the service knows numbers only.
    [[nodiscard]] virtual PeopleBackend *people() { return nullptr; }

    /// The computer's network is another one, or it was away: what waits on old connections waits in vain.
    virtual void netChanged() {}

    virtual QCoro::Task<> signOut() = 0;

    /// The server spoken to, for telling loopback from the net. Valid after signIn().
    [[nodiscard]] virtual QUrl server() const = 0;

    /// When the secret that the user gave runs out; invalid: it does not, or the service does not say.
    /// Valid after signIn().
    [[nodiscard]] virtual QDateTime signedInUntil() const { return {}; }

    /// The address messages leave from, canonical; empty where that is the account itself.
    [[nodiscard]] virtual QString ownAddress() const = 0;

    /// Every pending call finishes now, every later one at once; only signOut()
    /// may still speak to the service.
    virtual void abort() = 0;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(Backend::Capabilities)

} // namespace Parlance
