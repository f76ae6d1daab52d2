// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/follow.h"
#include "app/commands/templates.h"
#include "models/errortext.h"

#include <QCoroFuture>
#include <QRegularExpression>

namespace Parlance {

using namespace Qt::StringLiterals;

/// ISO 8601, or +10m. Invalid: neither.
static QDateTime timeFrom(const QString &text)
{
    const auto now = QDateTime::currentDateTimeUtc();
    if (!text.startsWith(u'+'))
        return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    static const QHash<QChar, qint64> units{{u's', 1}, {u'm', 60}, {u'h', 3600}, {u'd', 86400}};
    constexpr qint64 Most = 1'000'000;
    bool isNumber = false;
    const qint64 number = text.mid(1, text.size() - 2).toLongLong(&isNumber);
    const qint64 unit = units.value(text.back());
    return isNumber && unit > 0 && number >= 0 && number < Most ? now.addSecs(number * unit) : QDateTime();
}

/// What the arguments say, for one recipient or one group.
static tl::expected<Draft, QString> draftFrom(const Call &call, const Account &account)
{
    const Arguments &arguments = call.arguments;
    const BackendCatalog &catalog = call.engine().catalog();
    const ServiceInfo *service = catalog.service(account.service);
    Draft draft;
    draft.account = account.id;
    draft.body = arguments.value(u"text"_s);
    if (arguments.has(u"text-stdin"_s)) {
        draft.body = QString::fromUtf8(call.input);
        if (draft.body.endsWith(u'\n'))
            draft.body.chop(1); // what echo adds
        if (draft.body.endsWith(u'\r'))
            draft.body.chop(1);
    }

    const auto can = [service](Backend::Capability capability) {
        return !service || service->capabilities.testFlag(capability);
    };
    for (const QString &text : arguments.values(u"media"_s)) {
        const QUrl url(text, QUrl::StrictMode);
        const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        if (!url.isValid() || !isWeb || url.host().isEmpty())
            return tl::unexpected(u"--media takes an http(s) address."_s);
        draft.media << Attachment{url, {}};
    }
    if (!draft.media.isEmpty() && !can(Backend::Capability::Media))
        return tl::unexpected(u"%1 cannot send media."_s.arg(service->name));
    const bool hasText = !draft.body.isEmpty() || arguments.has(u"template"_s);
    if (!hasText && draft.media.isEmpty())
        return tl::unexpected(
            u"There is nothing to send: give --text, --text-stdin, --template or --media."_s);
    if (arguments.has(u"reply-to"_s) && !can(Backend::Capability::Replies))
        return tl::unexpected(u"%1 cannot answer a certain message."_s.arg(service->name));
    if (arguments.has(u"add-contact"_s) && !can(Backend::Capability::NewContacts))
        return tl::unexpected(u"%1 makes no contacts."_s.arg(service->name));
    if (arguments.has(u"group"_s) && !can(Backend::Capability::Groups))
        return tl::unexpected(u"%1 has no groups; without --group each gets a message."_s.arg(service->name));

    if (arguments.has(u"at"_s)) {
        draft.notBefore = timeFrom(arguments.value(u"at"_s));
        if (!draft.notBefore.isValid())
            return tl::unexpected(u"--at takes a time like 2026-03-01T08:00:00Z, or +10m."_s);
    }
    for (const QString &text : arguments.values(u"to"_s)) {
        const auto address = catalog.address(account.service, text, account.settings);
        if (!address)
            return tl::unexpected(u"“%1” is no address: %2"_s.arg(text, userText(address.error())));
        draft.recipients << *address;
    }
    draft.recipients.removeDuplicates();
    draft.anyway = arguments.has(u"anyway"_s);
    return draft;
}

static QString contradiction(const Arguments &arguments)
{
    int texts = 0;
    for (const QString &option : {u"text"_s, u"text-stdin"_s, u"template"_s})
        texts += arguments.has(option);
    if (texts > 1)
        return u"Give one of --text, --text-stdin and --template."_s;
    if (arguments.has(u"fill"_s) && !arguments.has(u"template"_s))
        return u"--fill goes with --template."_s;
    return {};
}

/// Those of \p messages whose recipient the service does not know yet get to be known, and the text once
/// more.
static QCoro::Task<QList<qint64>> makeKnown(Call &call, Account account, QList<qint64> messages)
{
    QList<qint64> known;
    for (const qint64 id : messages) {
        const auto message = co_await call.store().message(id);
        const bool isUnknown = message && message->delivery == Delivery::Failed && message->problem &&
                               message->problem->reason == Error::NoContact;
        if (!isUnknown)
            continue;
        const auto conversation = co_await call.store().conversation(message->conversation);
        const QString recipient = conversation->participants.value(0).address;
        const QString name = call.arguments.value(u"add-contact"_s);
        auto done = co_await call.engine().addContact(account.id, recipient, name);
        if (done)
            done = co_await call.engine().sendAgain(id);
        if (done)
            known << id;
        else
            call.output.error(describe(done.error()));
    }
    co_return known;
}

/// Who of \p recipients asked for silence; empty: nobody.
static QCoro::Task<QStringList> silentOnes(Call &call, Account account, QStringList recipients)
{
    QStringList silent;
    const auto addresses = co_await call.store().silentAmong(account.id, recipients);
    for (const QString &address : addresses) {
        const auto contact = co_await call.store().contact(account.id, address);
        const bool hasName = contact && !contact->name.isEmpty();
        silent << printable(hasName ? contact->name : address);
    }
    co_return silent;
}

QCoro::Task<int> Commands::send(Call &call)
{
    const Arguments &arguments = call.arguments;
    if (!arguments.has(u"account"_s) || !arguments.has(u"to"_s))
        co_return call.usage(u"send needs --account and --to."_s);
    if (const QString problem = contradiction(arguments); !problem.isEmpty())
        co_return call.usage(problem);
    Follow follow(call); // from now on it hears
    if (const QString problem = follow.readOptions(); !problem.isEmpty())
        co_return call.usage(problem);

    const QString name = arguments.value(u"account"_s);
    const auto account = co_await findAccount(call.engine(), name);
    if (!account)
        co_return call.fail(ExitStatus::Unauthorised, u"There is no account “%1”."_s.arg(name));
    auto draft = draftFrom(call, *account);
    if (!draft)
        co_return call.usage(draft.error());
    if (arguments.has(u"reply-to"_s)) {
        const auto id = arguments.value(u"reply-to"_s).toLongLong();
        const auto answered = co_await call.store().message(id);
        if (!answered || answered->account != account->id || answered->remoteId.isEmpty())
            co_return call.usage(u"--reply-to: there is no such message in this account."_s);
        draft->replyTo = answered->remoteId;
    }
    const QStringList everybody = draft->recipients;
    const auto silent = co_await silentOnes(call, *account, everybody);
    if (!silent.isEmpty() && !draft->anyway) {
        co_return call.fail(ExitStatus::Refused,
                            u"%1 asked for no more messages; nothing was sent. If you must, "
                            "give --anyway."_s.arg(silent.join(u", "_s)));
    }
    if (arguments.has(u"template"_s)) {
        const Draft empty = *draft;
        const auto filled = co_await withTemplate(call, *account, empty);
        if (!filled)
            co_return filled.error();
        *draft = *filled;
    }

    QList<QStringList> groups;
    for (const QString &recipient : draft->recipients)
        groups << QStringList{recipient};
    if (arguments.has(u"group"_s))
        groups = {draft->recipients};

    QList<qint64> messages;
    for (const QStringList &recipients : groups) {
        Draft one = *draft;
        one.recipients = recipients;
        const auto message = co_await call.engine().send(one);
        if (message) {
            messages << message->id;
            continue;
        }
        call.output.error(describe(message.error()));
        if (messages.isEmpty()) {
            const auto status = statusFor(message.error());
            co_return status == ExitStatus::Refused ? ExitStatus::Usage : status;
        }
    }
    co_await endPause(call.store(), account->id);
    int status = co_await follow.run(*account, messages);
    if (arguments.has(u"add-contact"_s)) {
        Follow again(call);
        again.readOptions(); // as before, without a problem
        const auto known = co_await makeKnown(call, *account, messages);
        if (!known.isEmpty())
            status = co_await again.run(*account, known);
    }
    const bool isAll = messages.size() == groups.size();
    co_return status == ExitStatus::Done && !isAll ? ExitStatus::Usage : status;
}

} // namespace Parlance
