// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// UcwaBackend: invitations, and who comes and goes (ucwa.md, 6.3, 6.7 and 7).

#include "backends/ucwa/ucwabackend.h"

#include "backends/ucwa/ucwaerrors.h"

#include <QCoroTask>
#include <QUuid>

namespace Parlance::Ucwa {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// So long the server lets an invitation ring.
constexpr auto RingsFor = 30s;
// So long messaging may take to come back when a conversation has grown.
constexpr auto ComesByItself = 2s;
// An invitation is taken up within its thirty seconds, or not at all.
constexpr int MostAttempts = 5;
constexpr auto BetweenAttempts = 3s;
constexpr int MostJoins = 3;

} // namespace

/// Takes an invitation up, or leaves that to the user, by the account's rule.
QCoro::Task<> UcwaBackend::receiveInvitation(QString conversation)
{
    const Talk *talk = m_talks.byKey(conversation);
    if (!talk || talk->isAnswered)
        co_return;
    const QString sender = talk->everyone.value(0);
    const bool isContact = std::ranges::any_of(
        talk->everyone, [this](const QString &address) { return m_roster.contains(address); });
    const bool takesUp = m_settings.invitations == Invitations::Accept ||
                         (m_settings.invitations == Invitations::AcceptContacts && isContact);
    if (takesUp) {
        for (int attempt = 0; attempt < MostAttempts; ++attempt) {
            const auto answered = co_await answerTalk(conversation, true);
            if (answered || answered.error().kind == Error::Refused || m_isAborted)
                break;
            co_await rest(BetweenAttempts);
        }
        co_return;
    }
    tell({InvitationSeen{.conversation = talk->name(),
                         .sender = sender,
                         .others = talk->others(sender),
                         .invitation = m_talks.remoteId(talk->invitation),
                         .until = serverNow().addMSecs(m_pace(RingsFor).count())}});
}

QCoro::Task<Result<>> UcwaBackend::answerTalk(QString conversation, bool accept)
{
    Talk *talk = m_talks.byKey(conversation);
    const QString href = !talk ? QString() : accept ? talk->acceptHref : talk->declineHref;
    if (href.isEmpty() || talk->isAnswered)
        co_return failed(Error::Refused, Error::NotFound, u"the invitation is over"_s);
    talk->isAnswered = true;
    talk->isConnecting = accept;
    const QString name = talk->name();
    QJsonObject body;
    if (!accept)
        body.insert("reason"_L1, u"Global"_s); // who says no here does not want it elsewhere
    const auto answered = co_await m_session.post(href, body);
    InvitationSeen over;
    over.conversation = name;
    tell({over});
    talk = m_talks.byKey(conversation);
    if (!answered && talk)
        talk->isConnecting = false;
    co_return answered.map([](const Resource &) {});
}

QCoro::Task<Result<>> UcwaBackend::answer(QString invitation, bool accept)
{
    for (const Talk &talk : m_talks.all()) {
        if (m_talks.remoteId(talk.invitation) == invitation) {
            const QString key = keyOf(talk.href);
            const auto answered = co_await answerTalk(key, accept);
            co_return answered;
        }
    }
    co_return failed(Error::Refused, Error::NotFound, u"the invitation is over"_s);
}

/// In a conference messaging need not come by itself: then we ask into it.
QCoro::Task<> UcwaBackend::join(QString conversation)
{
    co_await rest(ComesByItself);
    Talk *talk = m_talks.byKey(conversation);
    const bool isUp = !talk || talk->canSend() || talk->isConnecting || !talk->toAsk.isEmpty();
    if (isUp || m_isAborted || ++talk->joins > MostJoins)
        co_return;
    const auto joined = co_await reopen(conversation);
    Q_UNUSED(joined) // the next text tries it again
    wake();
}

QCoro::Task<Result<>> UcwaBackend::invite(QString conversation, QStringList newcomers)
{
    Talk *talk = m_talks.byName(conversation);
    if (!talk || !talk->canSend())
        co_return Result<>{}; // they are asked in with the first text
    const QStringList before = talk->everyone;
    for (const QString &newcomer : std::as_const(newcomers)) {
        if (!talk->everyone.contains(newcomer))
            talk->toAsk << newcomer;
        talk->include(newcomer);
    }
    const QString key = keyOf(talk->href);
    const auto asked = co_await askIn(key);
    talk = m_talks.byKey(key);
    if (talk && (!asked || talk->absent.size() == newcomers.size())) {
        talk->everyone = before; // it has not grown
        talk->toAsk.clear();
        talk->absent.clear();
        if (asked)
            co_return failed(Error::Refused, Error::NotPermitted, u"the server adds nobody to it"_s);
    }
    co_return asked;
}

QCoro::Task<Result<>> UcwaBackend::leave(QString conversation)
{
    const Talk *talk = m_talks.byName(conversation);
    if (!talk || talk->href.isEmpty())
        co_return Result<>{};
    const HttpRequest request{.verb = "DELETE", .path = urlFrom(talk->href)};
    const auto left = co_await m_session.ask(request);
    if (left && !left->isSuccess() && left->status != 404) // 404: it was over already
        co_return fail(failureFrom(*left, true));
    if (!left)
        co_return fail(left);
    if (const Talk *gone = m_talks.byName(conversation))
        m_talks.remove(gone);
    tell({AttendanceSeen{conversation, {}}});
    co_return Result<>{};
}

} // namespace Parlance::Ucwa
