// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/conversationmodel.h"

#include "models/lists/display.h"
#include "models/lists/personrow.h"
#include "models/lists/talktext.h"
#include "models/store/whenready.h"

#include <QRegularExpression>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

static constexpr int FirstPage = 50;

static QString wordFor(const Conversation &conversation)
{
    Message newest;
    newest.outgoing = conversation.previewOutgoing;
    newest.delivery = conversation.previewDelivery;
    return stateWord(newest, {});
}

/// For comparing: without accents and capitals.
static QString folded(const QString &text)
{
    static const QRegularExpression marks(u"\\p{M}"_s);
    return text.normalized(QString::NormalizationForm_KD).remove(marks).toCaseFolded();
}

/// Whether \p conversation is one of those the store finds by \p filter.
static bool matches(const Conversation &conversation, const QString &filter)
{
    static const QRegularExpression separators(u"[^\\p{L}\\p{N}]+"_s);
    static const QRegularExpression number(u"^[\\d+().\\s/-]*\\d[\\d+().\\s/-]*$"_s);
    static const QRegularExpression punctuation(u"[^\\d]"_s);

    QStringList known{conversation.title};
    for (const auto &participant : conversation.participants)
        known << participant.name << participant.address;
    const auto text = folded(known.join(u' '));
    if (number.match(filter).hasMatch())
        return QString(text).remove(punctuation).contains(QString(filter).remove(punctuation));
    const auto words = text.split(separators, Qt::SkipEmptyParts);
    return std::ranges::all_of(
        folded(filter).split(separators, Qt::SkipEmptyParts), [&](const QString &wanted) {
            return std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(wanted); });
        });
}

ConversationModel::ConversationModel(QObject *parent)
    : WindowModel(ConversationRow::staticMetaObject, FirstPage, parent)
{
}

void ConversationModel::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    restart();
}

int ConversationModel::rowOf(qint64 conversation) const
{
    return indexOf(conversation);
}

qint64 ConversationModel::conversationAt(int row) const
{
    return row >= 0 && row < items().size() ? items().at(row).key.id : 0;
}

/// The one somebody speaks with there; empty: several.
static QString onlyOne(const Conversation &conversation)
{
    return conversation.participants.size() == 1 ? conversation.participants.constFirst().address : QString();
}

void ConversationModel::watch(int first, int last)
{
    QSet<PersonKey> watched;
    for (int i = std::max(0, first); i <= last && i < items().size(); ++i) {
        const auto conversation = items().at(i).record.value<Conversation>();
        if (!onlyOne(conversation).isEmpty())
            watched.insert({conversation.account, onlyOne(conversation)});
    }
    if (messenger())
        messenger()->people()->watch(this, watched);
}

bool ConversationModel::isReady() const
{
    return true;
}

void ConversationModel::begin()
{
    auto *people = messenger()->people();
    disconnect(m_bookConnection);
    disconnect(m_liveConnection);
    m_bookConnection = connect(&people->book(), &PeopleBook::changed, this, [this](const auto &changed) {
        refreshThose([&](const Conversation &it) { return changed.contains({it.account, onlyOne(it)}); });
    });
    m_liveConnection = connect(&people->live(), &LiveConversations::changed, this,
                               [this](const QString &account, const QString &remoteId) {
                                   refreshThose([&](const Conversation &it) {
                                       return it.account == account && it.remoteId == remoteId;
                                   });
                               });
    whenReady(messenger()->store().accounts(), this, [this](const QList<Account> &accounts) {
        for (const auto &account : accounts) {
            if (!m_accounts.contains(account.id)) // what was told meanwhile is newer
                m_accounts.insert(account.id, account);
        }
        refreshAll();
    });
}

void ConversationModel::refreshThose(const std::function<bool(const Conversation &)> &isMeant)
{
    const auto shown = items();
    for (const auto &item : shown) {
        if (isMeant(*static_cast<const Conversation *>(item.record.constData())))
            merge(item);
    }
}

WindowModel::Item ConversationModel::item(const Conversation &conversation)
{
    return {{conversation.lastActivity, conversation.id}, QVariant::fromValue(conversation)};
}

void ConversationModel::load(const Edge &edge, Side side, int limit, const Answer &answer)
{
    const auto page = messenger()->store().conversations(m_filter, edge, side, limit);
    whenReady(page, this, [answer](const QList<Conversation> &conversations) {
        QList<Item> items;
        for (const auto &conversation : conversations)
            items << item(conversation);
        answer(items);
    });
}

void ConversationModel::apply(const Changes &changes)
{
    bool isOther = false;
    for (const auto &account : changes.accounts) {
        auto &known = m_accounts[account.id];
        isOther = isOther || known.name != account.name || known.service != account.service ||
                  known.state != account.state;
        known = account;
    }
    if (isOther)
        refreshAll();
    for (const auto &conversation : changes.conversations) {
        if (m_filter.isEmpty() || matches(conversation, m_filter))
            merge(item(conversation));
        else
            drop(conversation.id);
    }
    for (const qint64 id : changes.removedConversations)
        drop(id);
}

static QString accessibleText(const ConversationRow &row)
{
    QStringList facts{row.title};
    if (!row.presenceText.isEmpty())
        facts << row.presenceText;
    if (row.unread > 0)
        facts << ConversationModel::tr("%n unread", nullptr, row.unread);
    if (!row.service.isEmpty())
        facts << row.service;
    if (!row.waiting.isEmpty())
        facts << ConversationModel::tr("waiting %1").arg(row.waiting);
    const auto what = facts.join(", "_L1);
    if (row.isInvited)
        return ConversationModel::tr("%1. Wants to chat").arg(what);
    if (!row.draft.isEmpty())
        return ConversationModel::tr("%1. Draft: %2").arg(what, row.draft);
    if (row.preview.isEmpty())
        return what;
    if (row.previewState == "failed"_L1)
        return ConversationModel::tr("%1. Not sent: %2, %3").arg(what, row.preview, row.lastActivity);
    return ConversationModel::tr("%1. Last: %2, %3").arg(what, row.preview, row.lastActivity);
}

PresenceShown ConversationModel::presenceOf(const Conversation &conversation, const Account &account,
                                            const ServiceInfo *service) const
{
    const auto who = onlyOne(conversation);
    if (who.isEmpty() || !service || !service->capabilities.testFlag(Backend::Capability::Presence))
        return {};
    return PresenceText::shown(messenger()->people()->book().person(account.id, who).at, account, now());
}

WindowModel::Shown ConversationModel::present(const Item &item, const Item *, const Item *) const
{
    const auto &conversation = *static_cast<const Conversation *>(item.record.constData());
    const auto account = m_accounts.value(conversation.account);
    const auto *service = messenger()->engine().catalog().service(account.service);
    ConversationRow row;
    row.conversationId = conversation.id;
    row.title = DisplayText::title(conversation);
    row.preview = DisplayText::line(conversation.preview);
    row.previewState = wordFor(conversation);
    row.previewOutgoing = conversation.previewOutgoing;
    row.lastActivity = DisplayTime::brief(conversation.lastActivity, now());
    row.unread = conversation.unread;
    row.draft = DisplayText::line(conversation.draft);
    if (conversation.waitingSince.isValid())
        row.waiting = DisplayTime::since(conversation.waitingSince, now());
    row.service = service ? service->name : account.service;
    row.accountName = account.name;
    row.initials = DisplayText::initials(conversation);
    row.colourIndex = DisplayText::colourIndex(conversation);
    row.isGroup = conversation.participants.size() > 1;
    row.isWriting = !messenger()->people()->live().writing(conversation).isEmpty();
    row.isInvited = TalkText::isInvited(conversation, now());
    const auto presence = presenceOf(conversation, account, service);
    row.availability = presence.availability;
    row.isStale = presence.isStale;
    row.presenceText = presence.words();
    if (service && service->capabilities.testFlag(Backend::Capability::Presence) && !row.isGroup)
        row.portrait = portraitName(account.id, onlyOne(conversation));
    row.accessibleText = accessibleText(row);

    QDateTime until = presence.until;
    const auto changesAt = [&until](const QDateTime &time) {
        if (time.isValid() && (!until.isValid() || time < until))
            until = time;
    };
    if (conversation.waitingSince.isValid())
        changesAt(conversation.waitingSince.addSecs((conversation.waitingSince.secsTo(now()) / 60 + 1) * 60));
    if (row.isInvited)
        changesAt(conversation.invitedUntil);
    return {QVariant::fromValue(row), until};
}

} // namespace Parlance
