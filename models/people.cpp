// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/people.h"

#include "backends/address.h"
#include "backends/http/json.h"
#include "models/store/database.h"

#include <QCoroFuture>
#include <QPromise>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A picture is taken for the present one this long; that there is none, this long.
constexpr auto PortraitKeeps = 12h;
constexpr auto NoPortraitKeeps = 1h;
// After a failure a picture is not worth another request for so long.
constexpr auto FailureKeeps = 1h;
constexpr qsizetype LargestPortrait = 1024 * 1024;
constexpr qsizetype MostFailures = 10'000;

static tl::unexpected<Error> refused(Error::Reason reason, const QString &detail)
{
    return fail(Error{Error::Refused, reason, {}, detail});
}

People::People(Store &store, Connections &connections, const BackendCatalog &catalog)
    : m_store(store), m_connections(connections), m_catalog(catalog)
{
}

Result<People::Visit> People::visit(const QString &account) const
{
    auto visit = m_connections.visit(account);
    if (visit && !(*visit)->people())
        return refused(Error::NotPermitted, u"the service knows numbers only"_s);
    return visit;
}

Result<People::Visit> People::visit(const std::optional<Conversation> &conversation) const
{
    if (!conversation)
        return refused(Error::NotFound, u"no such conversation"_s);
    return visit(conversation->account);
}

QCoro::Task<std::optional<Account>> People::account(QString id)
{
    const auto accounts = co_await m_store.accounts();
    for (const Account &account : accounts) {
        if (account.id == id)
            co_return account;
    }
    co_return std::nullopt;
}

// ourselves

QCoro::Task<Result<>> People::setAvailability(QString account, std::optional<Presence::Availability> wish)
{
    const auto visit = this->visit(account);
    if (!visit)
        co_return fail(visit);
    const auto done = co_await (*visit)->people()->setAvailability(wish);
    co_return done;
}

QCoro::Task<Result<>> People::setNote(QString account, QString note, QDateTime until)
{
    const auto visit = this->visit(account);
    if (!visit)
        co_return fail(visit);
    const QString text = cleaned(note).trimmed();
    const auto done = co_await (*visit)->people()->setNote(text);
    if (!done)
        co_return fail(done);
    const QDateTime end = text.isEmpty() ? QDateTime() : until;
    co_await m_store.setNoteUntil(account, end);
    (*visit)->connection().setNoteUntil(end);
    co_return Result<>{};
}

QCoro::Task<Result<>> People::setLocation(QString account, QString location)
{
    const auto visit = this->visit(account);
    if (!visit)
        co_return fail(visit);
    const QString text = cleaned(location).trimmed();
    const auto done = co_await (*visit)->people()->setLocation(text);
    co_return done;
}

// others

QCoro::Task<Result<QList<ContactSeen>>> People::find(QString account, QString text)
{
    const auto visit = this->visit(account);
    if (!visit)
        co_return fail(visit);
    const QString words = cleaned(text).trimmed();
    const auto found = co_await (*visit)->backend().find(words);
    co_return found;
}

static std::optional<QByteArray> imageOf(const std::optional<StoredPortrait> &portrait)
{
    return portrait && !portrait->image.isEmpty() ? std::optional(portrait->image) : std::nullopt;
}

static bool isGoodAsNew(const StoredPortrait &portrait)
{
    const auto age = std::chrono::milliseconds(portrait.askedAt.msecsTo(QDateTime::currentDateTimeUtc()));
    const std::chrono::milliseconds keeps = portrait.image.isEmpty() ? NoPortraitKeeps : PortraitKeeps;
    return age >= 0ms && age < keeps; // from the future: the clock was wrong then
}

QCoro::Task<std::optional<QByteArray>> People::portrait(QString account, QString address)
{
    const auto canonical = Address::canonical(address);
    if (!canonical)
        co_return std::nullopt;
    const Person whose{account, *canonical};
    const auto known = co_await m_store.portrait(account, whose.second);
    const bool hasFailed = m_failed.contains(whose) && !m_failed.value(whose).hasExpired();
    if (hasFailed || (known && isGoodAsNew(*known)))
        co_return imageOf(known);
    if (const auto asked = m_portraits.value(whose); asked.isValid()) {
        const auto image = co_await asked;
        co_return image;
    }

    QPromise<std::optional<QByteArray>> promise;
    promise.start();
    m_portraits.insert(whose, promise.future());
    std::optional<QByteArray> image = imageOf(known);
    try {
        const auto fetched = co_await fetchPortrait(whose, known);
        image = fetched;
    } catch (const StoreError &) {
        // Store::broken() has told the user
    }
    m_portraits.remove(whose);
    promise.addResult(image);
    promise.finish();
    co_return image;
}

QCoro::Task<std::optional<QByteArray>> People::fetchPortrait(Person whose,
                                                             std::optional<StoredPortrait> known)
{
    const auto visit = this->visit(whose.first);
    if (!visit)
        co_return imageOf(known); // not a failure: asked again as soon as we are connected
    const QByteArray etag = known ? known->etag : QByteArray();
    const auto portrait = co_await (*visit)->people()->portrait(whose.second, etag);
    if (!portrait || portrait->image.size() > LargestPortrait) {
        if (m_failed.size() >= MostFailures)
            m_failed.clear();
        m_failed.insert(whose, QDeadlineTimer(FailureKeeps));
        co_return imageOf(known);
    }
    StoredPortrait kept{portrait->image, portrait->etag, QDateTime::currentDateTimeUtc()};
    if (portrait->isUnchanged && known)
        kept = {known->image, known->etag, kept.askedAt};
    co_await m_store.savePortrait(whose.first, whose.second, kept);
    co_return imageOf(kept);
}

// conversations

QCoro::Task<Result<>> People::typing(qint64 id)
{
    const auto conversation = co_await m_store.conversation(id);
    const auto visit = this->visit(conversation);
    if (!visit)
        co_return fail(visit);
    (*visit)->people()->typing(conversation->remoteId);
    co_return Result<>{};
}

QCoro::Task<Result<>> People::seen(qint64 id)
{
    const auto conversation = co_await m_store.conversation(id);
    const auto visit = this->visit(conversation);
    if (!visit)
        co_return fail(visit);
    (*visit)->people()->seen(conversation->remoteId);
    co_return Result<>{};
}

QCoro::Task<Result<>> People::answer(qint64 id, bool accept)
{
    const auto conversation = co_await m_store.conversation(id);
    const auto visit = this->visit(conversation);
    if (!visit)
        co_return fail(visit);
    if (conversation->invitation.isEmpty())
        co_return refused(Error::NotFound, u"the invitation is over"_s);
    const QString invitation = conversation->invitation;
    const auto done = co_await (*visit)->people()->answer(invitation, accept);
    co_return done;
}

QCoro::Task<Result<Conversation>> People::invite(qint64 id, QStringList newcomers)
{
    const auto conversation = co_await m_store.conversation(id);
    const auto visit = this->visit(conversation);
    if (!visit)
        co_return fail(visit);
    const auto account = co_await this->account(conversation->account);
    QStringList present;
    for (const Participant &participant : conversation->participants)
        present << participant.address;
    const auto everybody = circle(account, present + newcomers);
    if (!everybody)
        co_return fail(everybody);
    QStringList added = *everybody;
    for (const QString &address : present)
        added.removeAll(address);
    if (added.isEmpty())
        co_return *conversation;
    const auto done = co_await (*visit)->people()->invite(conversation->remoteId, added);
    if (!done)
        co_return fail(done);
    const auto larger = co_await m_store.openConversation(conversation->account, *everybody);
    co_return larger;
}

QCoro::Task<Result<>> People::leave(qint64 id)
{
    const auto conversation = co_await m_store.conversation(id);
    const auto visit = this->visit(conversation);
    if (!visit)
        co_return fail(visit);
    const auto done = co_await (*visit)->people()->leave(conversation->remoteId);
    co_return done;
}

QCoro::Task<Result<Conversation>> People::openGroup(QString id, QStringList recipients)
{
    const auto account = co_await this->account(id);
    const auto everybody = circle(account, recipients);
    if (!everybody)
        co_return fail(everybody);
    const auto conversation = co_await m_store.openConversation(id, *everybody);
    co_return conversation;
}

Result<QStringList> People::circle(const std::optional<Account> &account, const QStringList &recipients) const
{
    if (!account)
        return refused(Error::NotFound, u"no such account"_s);
    QStringList circle;
    for (const QString &recipient : recipients) {
        const auto address = m_catalog.address(account->service, recipient, account->settings);
        if (!address)
            return fail(address);
        circle << *address;
    }
    const auto *service = m_catalog.service(account->service);
    if (service)
        circle.removeAll(service->ownAddress(account->settings));
    circle.removeDuplicates();
    circle.sort();
    if (circle.isEmpty())
        return refused(Error::BadRecipient, u"nobody but ourselves"_s);
    const bool mayBeGroup = service && service->capabilities.testFlag(Backend::Capability::Groups);
    if (circle.size() > 1 && !mayBeGroup)
        return refused(Error::NotPermitted, u"the service has no groups"_s);
    return circle;
}

} // namespace Parlance
