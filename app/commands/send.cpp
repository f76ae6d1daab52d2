// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/follow.h"
#include "backends/address.h"
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
static tl::expected<Draft, QString> draftFrom(const Call &call, const Account &account,
                                              const ServiceInfo *service)
{
    const Arguments &arguments = call.arguments;
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
    if (draft.body.isEmpty() && draft.media.isEmpty())
        return tl::unexpected(u"There is nothing to send: give --text, --text-stdin or --media."_s);
    if (arguments.has(u"reply-to"_s) && !can(Backend::Capability::Replies))
        return tl::unexpected(u"%1 cannot answer a certain message."_s.arg(service->name));
    if (arguments.has(u"group"_s) && !can(Backend::Capability::Groups))
        return tl::unexpected(u"%1 has no groups; without --group each gets a message."_s.arg(service->name));

    if (arguments.has(u"at"_s)) {
        draft.notBefore = timeFrom(arguments.value(u"at"_s));
        if (!draft.notBefore.isValid())
            return tl::unexpected(u"--at takes a time like 2026-03-01T08:00:00Z, or +10m."_s);
    }
    for (const QString &text : arguments.values(u"to"_s)) {
        const auto address = Address::canonical(text);
        if (!address)
            return tl::unexpected(u"“%1” is no address: %2"_s.arg(text, userText(address.error())));
        draft.recipients << *address;
    }
    draft.recipients.removeDuplicates();
    return draft;
}

QCoro::Task<int> Commands::send(Call &call)
{
    const Arguments &arguments = call.arguments;
    if (!arguments.has(u"account"_s) || !arguments.has(u"to"_s))
        co_return call.usage(u"send needs --account and --to."_s);
    if (arguments.has(u"text"_s) && arguments.has(u"text-stdin"_s))
        co_return call.usage(u"Give --text or --text-stdin, not both."_s);
    Follow follow(call);
    if (const QString problem = follow.readOptions(); !problem.isEmpty())
        co_return call.usage(problem);

    const QString name = arguments.value(u"account"_s);
    const auto account = co_await findAccount(call.engine(), name);
    if (!account)
        co_return call.fail(ExitStatus::Unauthorised, u"There is no account “%1”."_s.arg(name));
    auto draft = draftFrom(call, *account, call.engine().catalog().service(account->service));
    if (!draft)
        co_return call.usage(draft.error());
    if (arguments.has(u"reply-to"_s)) {
        const auto id = arguments.value(u"reply-to"_s).toLongLong();
        const auto answered = co_await call.store().message(id);
        if (!answered || answered->account != account->id || answered->remoteId.isEmpty())
            co_return call.usage(u"--reply-to: there is no such message in this account."_s);
        draft->replyTo = answered->remoteId;
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
    const int status = co_await follow.run(*account, messages);
    const bool isAll = messages.size() == groups.size();
    co_return status == ExitStatus::Done && !isAll ? ExitStatus::Usage : status;
}

} // namespace Parlance
