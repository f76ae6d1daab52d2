// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/search/searchmodel.h"

#include "models/lists/display.h"
#include "models/lists/search/matchedtext.h"
#include "models/records/schedule.h"
#include "models/store/whenready.h"

#include <QSet>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

static constexpr int FirstPage = 50;

SearchModel::SearchModel(QObject *parent) : WindowModel(SearchRow::staticMetaObject, FirstPage, parent)
{
    connect(this, &WindowModel::loadingChanged, this, &SearchModel::nothingChanged);
    connect(this, &RowModel::countChanged, this, &SearchModel::nothingChanged);
    connect(this, &WindowModel::messengerChanged, this, &SearchModel::countServices);
}

SearchModel::~SearchModel()
{
    ++*m_newest;
}

void SearchModel::countServices()
{
    if (!messenger())
        return;
    whenReady(messenger()->store().everyAccount(), this, [this](const QList<Account> &accounts) {
        QSet<QString> services;
        for (const auto &account : accounts)
            services << account.service;
        const bool isSeveral = services.size() > 1;
        if (std::exchange(m_hasSeveralServices, isSeveral) != isSeveral)
            Q_EMIT servicesChanged();
    });
}

void SearchModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    const auto query = SearchQuery::parse(text);
    const auto isOther = query.terms != m_query.terms || query.from != m_query.from ||
                         query.in != m_query.in || query.services != m_query.services ||
                         query.isUnread != m_query.isUnread || query.isFailed != m_query.isFailed ||
                         query.hasFile != m_query.hasFile || query.hasLink != m_query.hasLink ||
                         query.notBefore != m_query.notBefore || query.before != m_query.before;
    m_query = query;
    if (isOther) {
        ++*m_newest;
        restartKeepingRows();
    }
    Q_EMIT textChanged();
    Q_EMIT nothingChanged();
}

QString SearchModel::hint() const
{
    for (const auto &part : m_query.parts) {
        const auto typed = DisplayText::line(part.isQuoted ? part.value : part.name, 20);
        switch (part.trouble) {
        case SearchPart::None:
        case SearchPart::NoValue:
            break;
        case SearchPart::UnknownOperator:
            return tr("“%1:” is searched for as a word. There are from:, in:, service:, has:, is:, before:, "
                      "after: and on:.")
                .arg(typed);
        case SearchPart::UnknownThing:
            return part.kind == SearchPart::Is ? tr("Messages can be searched for is:unread and is:failed.")
                                               : tr("Messages can be searched for has:file and has:link.");
        case SearchPart::NoDate:
            return tr("Dates are written like 2026-01-24, 2026-01 or 2026, or today or yesterday.");
        }
    }
    return {};
}

QString SearchModel::serviceName(const QString &id) const
{
    const auto *service = messenger() ? messenger()->engine().catalog().service(id.toLower()) : nullptr;
    return service ? service->name : id;
}

QVariantList SearchModel::filters() const
{
    const auto words = [this](const SearchPart &part) {
        const auto value = DisplayText::line(part.value, 40);
        switch (part.kind) {
        case SearchPart::From:
            return part.value.compare("me"_L1, Qt::CaseInsensitive) == 0 ? tr("From me")
                                                                         : tr("From %1").arg(value);
        case SearchPart::In:
            return tr("In %1").arg(value);
        case SearchPart::Service:
            return tr("Over %1", "a service").arg(serviceName(value));
        case SearchPart::Is:
            return part.value.compare("unread"_L1, Qt::CaseInsensitive) == 0 ? tr("Unread", "messages")
                                                                             : tr("Not sent", "messages");
        case SearchPart::Has:
            return part.value.compare("file"_L1, Qt::CaseInsensitive) == 0 ? tr("Has a file")
                                                                           : tr("Has a link");
        case SearchPart::Before:
            return tr("Before %1").arg(value);
        case SearchPart::After:
            return tr("After %1").arg(value);
        case SearchPart::On:
            return tr("On %1").arg(value);
        case SearchPart::Words:
            break;
        }
        return QString();
    };
    QVariantList filters;
    for (const auto &part : m_query.parts) {
        if (part.kind != SearchPart::Words && part.trouble == SearchPart::None)
            filters << QVariantMap{
                {u"kind"_s, int(part.kind)}, {u"value"_s, part.value}, {u"words"_s, words(part)}};
    }
    return filters;
}

QString SearchModel::nothing() const
{
    if (!isAsking() || isLoading() || count() > 0)
        return {};
    QStringList narrowed;
    const auto all = filters();
    for (const auto &filter : all)
        narrowed << filter.toMap().value(u"words"_s).toString();
    if (narrowed.isEmpty())
        return tr("The texts of all conversations were searched, of all accounts.");
    return tr("Only this was searched: %1.").arg(narrowed.join(u" · "_s));
}

QString SearchModel::without(const QVariantMap &filter) const
{
    return SearchQuery::without(m_text, SearchPart::Kind(filter.value(u"kind"_s).toInt()),
                                filter.value(u"value"_s).toString());
}

QString SearchModel::widened() const
{
    auto text = m_text;
    for (const auto kind : {SearchPart::From, SearchPart::In, SearchPart::Service, SearchPart::Has,
                            SearchPart::Is, SearchPart::Before, SearchPart::After, SearchPart::On})
        text = SearchQuery::without(text, kind);
    return text;
}

QString SearchModel::with(const QString &part) const
{
    const auto text = m_text.trimmed();
    return text.isEmpty() ? part : text + u' ' + part;
}

bool SearchModel::isReady() const
{
    return isAsking();
}

void SearchModel::load(const Edge &edge, Side side, int limit, const Answer &answer)
{
    const Outdated isOutdated = [newest = m_newest, asked = m_newest->load()] { return *newest != asked; };
    const auto page = messenger()->store().search(m_query, edge, side, limit, isOutdated);
    whenReady(page, this, [answer](const QList<Found> &found) {
        QList<Item> items;
        for (const auto &each : found)
            items << Item{{each.message.time, each.message.id}, QVariant::fromValue(each)};
        answer(items);
    });
}

// What comes while somebody searches is not put under their eyes: the list is what it was when they asked.
void SearchModel::apply(const Changes &changes)
{
    for (const auto &message : changes.messages) {
        const int at = indexOf(message.id);
        if (at < 0)
            continue;
        auto found = items().at(at).record.value<Found>();
        found.message = message;
        merge({{message.time, message.id}, QVariant::fromValue(found)});
    }
    for (const qint64 id : changes.removedMessages)
        drop(id);
    const auto shown = items();
    for (const auto &item : shown) {
        if (changes.removedConversations.contains(item.record.value<Found>().conversation.id))
            drop(item.key.id);
    }
}

static QString authorOf(const Found &found)
{
    if (found.message.outgoing)
        return SearchModel::tr("You");
    const auto &people = found.conversation.participants;
    if (people.size() < 2)
        return {};
    const auto sender = std::ranges::find(people, found.message.sender, &Participant::address);
    return DisplayText::name(sender == people.end() ? QString() : sender->name, found.message.sender);
}

WindowModel::Shown SearchModel::present(const Item &item, const Item *, const Item *) const
{
    const auto &found = *static_cast<const Found *>(item.record.constData());
    SearchRow row;
    row.messageId = found.message.id;
    row.conversationId = found.conversation.id;
    row.title = DisplayText::title(found.conversation);
    row.initials = DisplayText::initials(found.conversation);
    row.colourIndex = DisplayText::colourIndex(found.conversation);
    row.isGroup = found.conversation.participants.size() > 1;
    row.author = authorOf(found);
    row.hasFile = found.message.attachmentCount > 0;
    row.time = DisplayTime::brief(Schedule::shownTime(found.message), now());
    row.pieces = MatchedText::excerpt(found.message.body, m_query.terms);
    if (row.pieces.isEmpty() && row.hasFile)
        row.pieces = MatchedText::pieces(tr("File"), {});
    const auto said = MatchedText::joined(row.pieces);
    row.accessibleText = DisplayText::spoken(
        row.author.isEmpty() ? tr("%1: %2. %3", "conversation, text, time").arg(row.title, said, row.time)
                             : tr("%1. %2: %3. %4", "conversation, author, text, time")
                                   .arg(row.title, row.author, said, row.time));
    return {QVariant::fromValue(row), {}};
}

} // namespace Parlance
