// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// SignalWireBackend::checkAccount(): whether an account works, step by step.

#include "backends/polling/reading.h"
#include "backends/signalwire/signalwirebackend.h"
#include "backends/signalwire/signalwirereading.h"
#include "backends/signalwire/signalwirewhatsapp.h"

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace Polling;
using namespace SignalWire;

QCoro::Task<Result<>> SignalWireBackend::checkAccount(CheckReport &report)
{
    const QUrl probe(u"api/messaging/logs?page_size=1"_s);
    const auto isTheirs = [](const QJsonDocument &answer) { return answer.object().contains("data"_L1); };
    const auto server = co_await checkServer(probe, isTheirs, report);
    if (!server)
        co_return fail(server);
    const auto own = co_await checkAddresses(report);
    if (!own)
        co_return fail(own);
    const auto receiving = co_await checkReceiving(*own, report);
    co_return Result<>(receiving);
}

QCoro::Task<Result<QList<Sender>>> SignalWireBackend::senders(QUrl list, SenderReader *read)
{
    const auto pages = co_await readPages(list);
    if (!pages)
        co_return fail(pages);
    co_return readEach(pages->items, read);
}

QCoro::Task<Result<std::optional<Sender>>> SignalWireBackend::checkAddresses(CheckReport &report)
{
    report.start(CheckStep::Addresses);
    const QUrl phoneNumbers(u"api/relay/rest/phone_numbers?page_size=1000"_s);
    const QUrl codes(u"api/relay/rest/short_codes?page_size=1000"_s);
    const QUrl whatsAppNumbers(u"api/messaging/whatsapp/numbers"_s);
    const auto numbers = co_await senders(phoneNumbers, senderFrom);
    const auto shortCodes = co_await senders(codes, senderFrom);
    const auto atWhatsApp = co_await senders(whatsAppNumbers, whatsAppSenderFrom);
    const auto &ofOurKind = isWhatsApp(m_settings.from)    ? atWhatsApp
                            : isShortCode(m_settings.from) ? shortCodes
                                                           : numbers;
    const auto all = numbers.value_or(QList<Sender>()) + shortCodes.value_or(QList<Sender>()) +
                     atWhatsApp.value_or(QList<Sender>());

    if (!ofOurKind && !isDenied(ofOurKind.error()))
        co_return report.fail(ofOurKind.error());
    if (!ofOurKind) {
        const Error problem{Error::Refused, Error::ScopeMissing, ofOurKind.error().code,
                            ofOurKind.error().detail};
        report.warn(problem, all);
        co_return std::nullopt;
    }
    const auto own = std::ranges::find(*ofOurKind, m_settings.from, &Sender::address);
    if (own == ofOurKind->end()) {
        const Error problem =
            complaint(u"from"_s, Error::BadSender, {}, u"no number of this project that sends texts"_s);
        co_return report.fail(problem, all);
    }
    report.pass(all);
    co_return *own;
}

QCoro::Task<Result<>> SignalWireBackend::checkReceiving(std::optional<Sender> own, CheckReport &report)
{
    report.start(CheckStep::Receiving);
    const QDateTime today = serverNow();
    const QUrl url = listUrl(u"To"_s, today, 1);
    const auto listed = co_await readObject(url, u"messages"_s);
    if (!listed && !isDenied(listed.error()))
        co_return report.fail(listed.error());
    if (!listed) {
        report.warn(listed.error());
    } else if (own && !own->receives) {
        report.warn(complaint(u"from"_s, Error::NothingReceives, u"no_message_handler"_s,
                              u"nothing handles what people write to this number"_s));
    } else {
        report.pass();
    }
    co_return Result<>{};
}

} // namespace Parlance
