// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/emojimodel.h"

#include "models/lists/display.h"
#include "models/store/whenready.h"

#include <QFile>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

static constexpr int MostRecent = 20; // two rows
static const QString RecentKey = u"emoji.recent"_s;

namespace {

struct Emoji
{
    EmojiRow row;
    QStringList words; // of its name, then others that fit
};

QList<Emoji> readAll()
{
    QFile file(u":/parlance/emoji/en.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Emoji> all;
    while (!file.atEnd()) {
        const auto fields = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
        if (fields.size() >= 2)
            all << Emoji{{fields.at(0), DisplayText::line(fields.at(0)), fields.at(1)},
                         fields.at(1).split(u' ') + fields.value(2).split(u' ', Qt::SkipEmptyParts)};
    }
    return all;
}

const QList<Emoji> &everyEmoji()
{
    static const auto all = readAll();
    return all;
}

/// How well it fits, 0 best; -1: not at all.
int rank(const Emoji &emoji, const QStringList &asked, const QString &query)
{
    if (emoji.row.name == query)
        return 0;
    if (emoji.row.name.startsWith(query))
        return 1;
    const bool fits = std::ranges::all_of(asked, [&](const QString &part) {
        return std::ranges::any_of(emoji.words, [&](const QString &word) { return word.startsWith(part); });
    });
    if (!fits)
        return -1;
    return emoji.row.name.contains(asked.first()) ? 2 : 3;
}

QList<EmojiRow> found(const QString &typed)
{
    static constexpr int Ranks = 4;
    const auto query = typed.toLower().replace(u'_', u' ').simplified();
    const auto asked = query.split(u' ');
    QList<EmojiRow> byRank[Ranks];
    for (const auto &emoji : everyEmoji()) {
        const int at = rank(emoji, asked, query);
        if (at >= 0)
            byRank[at] << emoji.row;
    }
    QList<EmojiRow> rows;
    for (const auto &some : byRank)
        rows << some;
    return rows;
}

QString nameOf(const QString &emoji)
{
    const auto &all = everyEmoji();
    const auto known = std::ranges::find(all, emoji, [](const Emoji &each) { return each.row.emoji; });
    return known == all.end() ? QString() : known->row.name;
}

} // namespace

EmojiModel::EmojiModel(QObject *parent) : RowModel(EmojiRow::staticMetaObject, parent) {}

void EmojiModel::setMessenger(Messenger *messenger)
{
    if (m_messenger == messenger)
        return;
    m_messenger = messenger;
    Q_EMIT messengerChanged();
    show();
    if (!m_messenger)
        return;
    whenReady(m_messenger->store().setting(RecentKey), this, [this](const QString &recent) {
        m_recent = recent.split(u' ', Qt::SkipEmptyParts);
        show();
    });
}

void EmojiModel::setQuery(const QString &query)
{
    if (m_query == query)
        return;
    m_query = query;
    Q_EMIT queryChanged();
    show();
}

void EmojiModel::show()
{
    QVariantList rows;
    if (m_query.trimmed().isEmpty()) {
        for (const auto &emoji : std::as_const(m_recent))
            rows << QVariant::fromValue(EmojiRow{emoji, DisplayText::line(emoji), nameOf(emoji)});
        for (const auto &emoji : everyEmoji())
            rows << QVariant::fromValue(emoji.row);
    } else {
        for (const auto &row : found(m_query))
            rows << QVariant::fromValue(row);
    }
    reset(rows.first(std::min<qsizetype>(rows.size(), m_most)));
}

QString EmojiModel::emoji(int at) const
{
    return at >= 0 && at < count() ? row<EmojiRow>(at).emoji : QString();
}

QString EmojiModel::name(int at) const
{
    return at >= 0 && at < count() ? row<EmojiRow>(at).name : QString();
}

void EmojiModel::use(const QString &emoji)
{
    m_recent.removeAll(emoji);
    m_recent.prepend(emoji);
    m_recent = m_recent.first(std::min<qsizetype>(m_recent.size(), MostRecent));
    if (m_messenger)
        m_messenger->store().setSetting(RecentKey, m_recent.join(u' '));
}

} // namespace Parlance
