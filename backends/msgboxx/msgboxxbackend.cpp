// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/msgboxx/msgboxxbackend.h"

#include "backends/http/json.h"
#include "backends/polling/reading.h"
#include "backends/polling/settingsreader.h"
#include "backends/templatetext.h"

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Polling;
using namespace MsgBoxx;

static bool isNumberOrId(const QString &address)
{
    return matches(address, u"\\+[0-9]{5,17}|(?=.*[A-Za-z-])[0-9A-Za-z-]{8,64}"_s);
}

MsgBoxxBackend::MsgBoxxBackend(std::chrono::seconds followUpAfter)
    // without dates the service lists a day; what is listed apart are only those whose fate is unknown
    : PolledBackend({.takes = {.isRecipient = isNumberOrId,
                               .recipientForm = u"neither a number with its country nor a contact's id"_s,
                               .longestText = 4096}, // WhatsApp's own
                     .refusal = refusalFrom,
                     .overlap = 5min,
                     .backlog = 24h,
                     .listsOwnApart = true,
                     .refusesWithoutWords = true}),
      m_tokens([this] { return logIn(); }), m_followUp(followUpAfter)
{
}

Result<> MsgBoxxBackend::use(const AccountSettings &settings)
{
    auto usable = settingsFrom(settings);
    if (!usable)
        return fail(usable);
    const bool isSame = m_settings == *usable;
    m_settings = *std::move(usable);
    m_http.setServer(m_settings.server);
    if (isSame)
        m_tokens.forgive();
    else
        m_tokens.reset();
    return {};
}

QString MsgBoxxBackend::query(const QString &more) const
{
    const QString account = "?apiAccountId="_L1 + encoded(m_account.id);
    return more.isEmpty() ? account : account + u'&' + more;
}

QCoro::Task<Result<Page>> MsgBoxxBackend::readList(QString path, QString otherPath)
{
    const QUrl url(path, QUrl::StrictMode);
    auto answer = co_await read(url);
    if (!answer && answer.error().reason == Error::NotFound && !otherPath.isEmpty()) {
        const QUrl other(otherPath, QUrl::StrictMode);
        answer = co_await read(other);
    }
    if (!answer)
        co_return fail(answer);
    const auto page = listFrom(*answer);
    if (!page)
        co_return fail(Error{Error::Unreachable, Error::ServiceTrouble, {}, u"no list in the answer"_s});
    co_return *page;
}

QList<Error::Field> MsgBoxxBackend::complaints(const OutgoingMessage &message) const
{
    if (message.usedTemplate && !TemplateText::blanks(message.body).isEmpty())
        return {{u"text"_s, Error::BadTemplate, {}, u"not every blank is filled in"_s}};
    return {};
}

QCoro::Task<Result<QList<MessageTemplate>>> MsgBoxxBackend::templates()
{
    const QString path = "template"_L1 + query();
    const QString otherPath = "templates"_L1 + query();
    const auto page = co_await readList(path, otherPath);
    if (!page)
        co_return fail(page);
    co_return readEach(page->items,
                       [this](const QJsonObject &json) { return templateFrom(json, m_account.id); });
}

/// What the user should know of \p contact although the message went out.
static std::optional<Error> warningAbout(const Contact &contact)
{
    const QString status = contact.status.toLower();
    if (status.isEmpty() || status == "subscribed"_L1)
        return {};
    const bool isUnconfirmed = status == "presubscribed"_L1;
    return Error{Error::Refused, Error::Warning, contact.status,
                 isUnconfirmed ? u"the contact's consent is not confirmed"_s
                               : u"the contact's status is %1"_s.arg(contact.status)};
}

QCoro::Task<Result<Receipt>> MsgBoxxBackend::send(OutgoingMessage message)
{
    const QString address = message.recipients.value(0);
    const auto to = co_await contact(address);
    if (!to)
        co_return fail(to);
    if (to->hasOptedOut())
        co_return fail(Error{Error::Refused, Error::OptedOut, to->status, u"the contact's status says so"_s});

    QJsonObject body{
        {u"apiAccountId"_s, m_account.id}, {u"contactId"_s, to->id}, {u"message"_s, message.body}};
    if (message.usedTemplate)
        body.insert("templateId"_L1, message.usedTemplate->id);
    const QUrl url(message.usedTemplate ? u"broadcast"_s : u"message"_s);
    m_offered.insert(to->id, message.body);
    const auto answer = co_await post(url, body);
    if (!answer && answer.error().kind != Error::Unanswered)
        m_offered.remove(to->id, message.body);
    if (!answer) {
        const Error refused = answer.error();
        const auto error = co_await explained(refused, message);
        co_return fail(error);
    }
    auto receipt = receiptFrom(Json::lowered(answer->json.object()).toObject(), message);
    if (!receipt && answer->isCut())
        receipt = Receipt{.remoteId = {}};
    if (!receipt)
        co_return fail(errorFrom(answer->reply, true));

    if (!receipt->remoteId.isEmpty()) {
        m_ours.insert(receipt->remoteId);
        m_followUp.heard(receipt->remoteId);
        if (!message.usedTemplate) // the message of a broadcast has another name
            m_offered.remove(to->id, message.body);
    }
    receipt->conversation = to->address;
    if (!receipt->problem)
        receipt->problem = warningAbout(*to);
    co_return *receipt;
}

QCoro::Task<Error> MsgBoxxBackend::explained(Error refused, OutgoingMessage message)
{
    if (refused.kind != Error::Refused)
        co_return refused;
    const QString address = message.recipients.value(0);
    for (KnownContact &known : m_contacts) {
        if (known.contact.address == address || known.contact.id == address)
            known.readAgain = {};
    }
    const auto to = co_await contact(address);
    const bool isUnexplained = refused.reason == Error::Unspecified || refused.reason == Error::NotPermitted;
    const bool isAboutText = std::ranges::any_of(
        refused.fields, [](const Error::Field &complaint) { return complaint.field == "text"_L1; });
    if (to && to->hasOptedOut())
        refused.reason = Error::OptedOut;
    else if (!to && to.error().kind == Error::Refused)
        refused.reason = to.error().reason;
    else if (isUnexplained && message.usedTemplate)
        refused.reason = Error::BadTemplate;
    else if (to && isUnexplained && !isAboutText && m_sessions.value(to->address) <= serverNow())
        refused.reason = Error::SessionOver; // or so we believe: a template gets through in any case
    co_return refused;
}

} // namespace Parlance
