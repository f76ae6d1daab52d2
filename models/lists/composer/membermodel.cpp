// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/composer/membermodel.h"

#include "models/lists/display.h"
#include "models/store/textmatch.h"
#include "models/store/whenready.h"

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

static constexpr int Most = 8;

MemberModel::MemberModel(QObject *parent) : RowModel(MemberRow::staticMetaObject, parent) {}

void MemberModel::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    m_messenger.followStore(this, [this](const Changes &changes) {
        const auto ours = std::ranges::find(changes.conversations, m_id, &Conversation::id);
        if (ours == changes.conversations.end())
            return;
        m_members = ours->participants;
        show();
    });
    Q_EMIT messengerChanged();
    load();
}

void MemberModel::setConversation(qint64 conversation)
{
    if (m_id == conversation)
        return;
    m_id = conversation;
    Q_EMIT conversationChanged();
    load();
}

void MemberModel::setQuery(const QString &query)
{
    if (m_query == query)
        return;
    m_query = query;
    Q_EMIT queryChanged();
    show();
}

void MemberModel::load()
{
    m_members.clear();
    show();
    if (!m_messenger || m_id == 0)
        return;
    whenReady(m_messenger->store().conversation(m_id), this,
              [this](const std::optional<Conversation> &conversation) {
                  if (!conversation || conversation->id != m_id)
                      return;
                  m_members = conversation->participants;
                  show();
              });
}

static QStringList wordsOf(const QString &text)
{
    return TextMatch::words(TextMatch::folded(text));
}

static MemberRow rowOf(const Participant &member)
{
    Conversation alone; // their colour is that of a conversation with them
    alone.participants = {member};
    MemberRow row;
    row.address = member.address;
    row.name = DisplayText::name(member.name, member.address);
    const auto address = DisplayText::name({}, member.address);
    row.details = address == row.name ? QString() : address;
    row.initials = DisplayText::initials(alone);
    row.colourIndex = DisplayText::colourIndex(alone);
    return row;
}

/// Whether each of \p asked begins a word of the name, or the address begins with the only one.
static bool fits(const MemberRow &row, const QStringList &asked)
{
    const auto words = wordsOf(row.name);
    const auto begins = [&](const QString &part) {
        return std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(part); });
    };
    return std::ranges::all_of(asked, begins) ||
           (asked.size() == 1 && TextMatch::folded(row.details).startsWith(asked.constFirst()));
}

void MemberModel::show()
{
    QList<MemberRow> rows;
    const auto asked = wordsOf(m_query);
    const bool isGroup = m_members.size() > 1;
    for (const auto &member : std::as_const(m_members)) {
        const auto row = rowOf(member);
        if (isGroup && fits(row, asked))
            rows << row;
    }
    std::ranges::sort(rows, [](const MemberRow &a, const MemberRow &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    QVariantList shown;
    for (const auto &row : rows.first(std::min<qsizetype>(rows.size(), Most)))
        shown << QVariant::fromValue(row);
    reset(shown);
}

QString MemberModel::name(int at) const
{
    return at >= 0 && at < count() ? row<MemberRow>(at).name : QString();
}

} // namespace Parlance
