// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/conversations/conversationmodel.h"

#include "models/store/textmatch.h"
#include "models/store/whenready.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace Parlance {

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

static constexpr int FirstPage = 50;
static constexpr int MostSelected = 1'000'000;
static constexpr std::chrono::milliseconds LongestHold = 3s;
static constexpr int FewMoves = 5;

/// Whether \p conversation is one of those the store finds by \p filter.
static bool matches(const Conversation &conversation, const QString &filter)
{
    static const QRegularExpression separators(u"[^\\p{L}\\p{N}]+"_s);
    static const QRegularExpression number(u"^[\\d+().\\s/-]*\\d[\\d+().\\s/-]*$"_s);
    static const QRegularExpression punctuation(u"[^\\d]"_s);

    QStringList known{conversation.title};
    for (const auto &participant : conversation.participants)
        known << participant.name << participant.address;
    const auto text = TextMatch::folded(known.join(u' '));
    if (number.match(filter).hasMatch())
        return QString(text).remove(punctuation).contains(QString(filter).remove(punctuation));
    const auto words = text.split(separators, Qt::SkipEmptyParts);
    return std::ranges::all_of(
        TextMatch::folded(filter).split(separators, Qt::SkipEmptyParts), [&](const QString &wanted) {
            return std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(wanted); });
        });
}

ConversationModel::ConversationModel(QObject *parent)
    : WindowModel(ConversationRow::staticMetaObject, FirstPage, parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(LongestHold);
    connect(&m_patience, &QTimer::timeout, this, &ConversationModel::letGo);
    connect(&m_selection, &ConversationSelection::changed, this, &ConversationModel::refreshAll);
}

void ConversationModel::setKind(int kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    m_selection.clear();
    Q_EMIT kindChanged();
    restart();
}

void ConversationModel::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_selection.clear();
    Q_EMIT filterChanged();
    restart();
}

void ConversationModel::setAccount(const QString &account)
{
    if (m_account == account)
        return;
    m_account = account;
    m_selection.clear();
    Q_EMIT accountChanged();
    restart();
}

void ConversationModel::setCurrent(qreal conversation)
{
    const auto before = std::exchange(m_current, qint64(conversation));
    if (before == m_current)
        return;
    if (const int row = indexOf(before); row >= 0)
        take(Conversation(at(row))); // only for its sake it may still be here
    Q_EMIT currentChanged();
}

void ConversationModel::setHeld(bool held)
{
    if (m_isHeld == held)
        return;
    m_isHeld = held;
    if (!held)
        letGo();
    Q_EMIT heldChanged();
}

const Conversation &ConversationModel::at(int row) const
{
    return *static_cast<const Conversation *>(items().at(row).record.constData());
}

int ConversationModel::rowOf(qint64 conversation) const
{
    return indexOf(conversation);
}

void ConversationModel::around(qint64 conversation)
{
    if (!messenger() || rowOf(conversation) >= 0)
        return;
    const auto asked = std::tuple(m_kind, m_filter, m_account);
    whenReady(messenger()->store().conversation(conversation), this,
              [this, asked](const std::optional<Conversation> &found) {
                  const bool isSameList = asked == std::tuple(m_kind, m_filter, m_account);
                  if (isSameList && found && rowOf(found->id) < 0 && belongs(*found))
                      startAt(item(*found), PageSize);
              });
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

int ConversationModel::rowBeginningWith(const QString &typed, int from) const
{
    for (int i = 1; i <= count(); ++i) {
        const int row = (std::max(from, -1) + i) % count();
        if (matches(at(row), typed))
            return row;
    }
    return -1;
}

void ConversationModel::toggle(int row)
{
    if (const auto conversation = conversationAt(row); conversation != 0)
        m_selection.toggle(conversation);
}

void ConversationModel::selectTo(int row)
{
    const int anchor = indexOf(m_selection.anchor());
    const int from = anchor < 0 ? row : anchor;
    QList<qint64> range;
    for (int i = std::min(from, row); i <= std::max(from, row) && i < count(); ++i)
        range << conversationAt(i);
    m_selection.add(range);
}

void ConversationModel::selectAll()
{
    if (!messenger())
        return;
    const auto kind = ConversationFilter::Kind(m_kind);
    const auto ids = messenger()->store().listedIds(kind, m_filter, MostSelected, m_account);
    whenReady(ids, this, [this, kind, filter = m_filter, account = m_account](const QList<qint64> &all) {
        if (kind == m_kind && filter == m_filter && account == m_account)
            m_selection.add(all);
    });
}

bool ConversationModel::isReady() const
{
    return true;
}

void ConversationModel::begin()
{
    auto *people = messenger()->people();
    m_waiting.clear();
    m_patience.stop();
    disconnect(m_bookConnection);
    disconnect(m_liveConnection);
    disconnect(m_actingConnection);
    m_bookConnection = connect(&people->book(), &PeopleBook::changed, this, [this](const auto &changed) {
        refreshThose([&](const Conversation &it) { return changed.contains({it.account, onlyOne(it)}); });
    });
    m_liveConnection = connect(&people->live(), &LiveConversations::changed, this,
                               [this](const QString &account, const QString &remoteId) {
                                   refreshThose([&](const Conversation &it) {
                                       return it.account == account && it.remoteId == remoteId;
                                   });
                               });
    m_actingConnection =
        connect(messenger()->conversations(), &ConversationActions::acting, this,
                [this](const QList<qint64> &ids) { m_free.unite(QSet<qint64>(ids.begin(), ids.end())); });
    whenReady(messenger()->store().accounts(), this, [this](const QList<Account> &accounts) {
        QList<Account> news;
        for (const auto &account : accounts) {
            if (!m_accounts.contains(account.id)) // what was told meanwhile is newer
                news << account;
        }
        takeAccounts(news);
        refreshAll();
    });
}

void ConversationModel::takeAccounts(const QList<Account> &accounts)
{
    for (const auto &account : accounts)
        m_accounts.insert(account.id, account);
    m_colours.clear();
    if (m_accounts.size() > 1)
        m_colours = accountColours(m_accounts.keys());
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
    return {{conversation.place, conversation.id}, QVariant::fromValue(conversation)};
}

void ConversationModel::load(const Edge &edge, Side side, int limit, const Answer &answer)
{
    const auto kind = ConversationFilter::Kind(m_kind);
    const auto page = messenger()->store().listed(kind, m_filter, edge, side, limit, m_account);
    whenReady(page, this, [answer](const QList<Conversation> &conversations) {
        QList<Item> items;
        for (const auto &conversation : conversations)
            items << item(conversation);
        answer(items);
    });
}

// changes

bool ConversationModel::belongs(const Conversation &conversation) const
{
    if (!m_account.isEmpty() && conversation.account != m_account)
        return false;
    if (!m_filter.isEmpty() && !matches(conversation, m_filter))
        return false;
    const bool isOpenHere = conversation.id == m_current && indexOf(m_current) >= 0;
    switch (ConversationFilter::Kind(m_kind)) {
    case ConversationFilter::All:
        return !conversation.archived || !m_filter.isEmpty();
    case ConversationFilter::Unread:
        return conversation.waitsForReader() || (isOpenHere && !conversation.archived);
    case ConversationFilter::Drafts:
        return conversation.hasDraft() || isOpenHere;
    case ConversationFilter::Archived:
        return conversation.archived;
    }
    Q_UNREACHABLE();
}

/// Whether rows would change their places for it.
bool ConversationModel::moves(const Conversation &conversation) const
{
    const int row = indexOf(conversation.id);
    if (row < 0)
        return belongs(conversation);
    return !belongs(conversation) || items().at(row).key.time != conversation.place;
}

void ConversationModel::put(const Conversation &conversation)
{
    m_waiting.remove(conversation.id);
    if (belongs(conversation))
        merge(item(conversation));
    else
        drop(conversation.id);
}

void ConversationModel::take(const Conversation &conversation)
{
    const bool isFree = m_free.remove(conversation.id);
    if (!m_isHeld || isFree || !moves(conversation)) {
        put(conversation);
        return;
    }
    m_waiting.insert(conversation.id, conversation);
    if (!m_patience.isActive())
        m_patience.start();
    if (const int row = indexOf(conversation.id); row >= 0)
        merge({items().at(row).key, QVariant::fromValue(conversation)});
}

void ConversationModel::tellMoves(qsizetype count)
{
    const bool isFew = count <= FewMoves;
    if (std::exchange(m_movesFew, isFew) != isFew)
        Q_EMIT movesFewChanged();
}

/// Everything goes where it belongs.
void ConversationModel::letGo()
{
    m_patience.stop();
    tellMoves(m_waiting.size());
    for (const auto &conversation : std::exchange(m_waiting, {}))
        put(conversation);
}

void ConversationModel::apply(const Changes &changes)
{
    if (!messenger())
        return;
    bool isOther = false;
    for (const auto &account : changes.accounts) {
        const auto known = m_accounts.value(account.id);
        isOther = isOther || known.name != account.name || known.service != account.service ||
                  known.state != account.state;
    }
    takeAccounts(changes.accounts);
    if (isOther)
        refreshAll();
    tellMoves(std::ranges::count_if(changes.conversations, [this](const auto &it) { return moves(it); }));
    for (const auto &conversation : changes.conversations)
        take(conversation);
    for (const qint64 id : changes.removedConversations) {
        m_waiting.remove(id);
        m_selection.remove(id);
        drop(id);
    }
}

// what is shown

ConversationSetting ConversationModel::settingOf(const Conversation &conversation) const
{
    ConversationSetting setting{m_accounts.value(conversation.account)};
    if (!messenger())
        return setting; // a window that closes may live a little longer than what it shows
    setting.service = messenger()->engine().catalog().service(setting.account.service);
    setting.accountColour = m_colours.value(conversation.account, -1);
    setting.isWriting = !messenger()->people()->live().writing(conversation).isEmpty();
    setting.isPicked = m_selection.contains(conversation.id);
    const auto who = onlyOne(conversation);
    const bool knowsPresence =
        setting.service && setting.service->capabilities.testFlag(Backend::Capability::Presence);
    if (!who.isEmpty() && knowsPresence) {
        const auto person = messenger()->people()->book().person(setting.account.id, who);
        setting.presence = PresenceText::shown(person.at, setting.account, now());
    }
    return setting;
}

WindowModel::Shown ConversationModel::present(const Item &item, const Item *, const Item *) const
{
    const auto &conversation = *static_cast<const Conversation *>(item.record.constData());
    const auto setting = settingOf(conversation);
    return {QVariant::fromValue(conversationRow(conversation, setting, now())),
            rowChangesAt(conversation, setting, now())};
}

} // namespace Parlance
