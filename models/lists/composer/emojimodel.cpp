// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/composer/emojimodel.h"

#include "models/lists/display.h"
#include "models/store/whenready.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

static constexpr int MostRecent = 20; // two rows
static constexpr int MostTones = 5;
static const QString RecentKey = u"emoji.recent"_s;

namespace {

struct Emoji
{
    EmojiRow row;
    QStringList words; // of its name, then others that fit
    QString lightest;  // in that tone; empty: it has no tones

    [[nodiscard]] QString in(int tone) const;
    [[nodiscard]] bool hasTones() const { return row.hasTones; }
    [[nodiscard]] EmojiRow rowIn(int tone) const { return rowAs(in(tone)); }
    [[nodiscard]] EmojiRow rowAs(const QString &emoji) const
    {
        return {emoji, DisplayText::line(emoji), row.name, row.hasTones};
    }
};

QString Emoji::in(int tone) const
{
    if (tone < 1 || tone > MostTones || !hasTones())
        return row.emoji;
    static constexpr char32_t Lightest = 0x1F3FB; // the other tones follow it
    const char32_t wanted = Lightest + char32_t(tone - 1);
    auto emoji = lightest;
    return emoji.replace(QString::fromUcs4(&Lightest, 1), QString::fromUcs4(&wanted, 1));
}

QList<Emoji> readAll()
{
    QFile file(u":/parlance/emoji/en.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Emoji> all;
    while (!file.atEnd()) {
        const auto fields = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
        if (fields.size() >= 2)
            all << Emoji{{fields.at(0), {}, fields.at(1), !fields.value(3).isEmpty()},
                         fields.at(1).split(u' ') + fields.value(2).split(u' ', Qt::SkipEmptyParts),
                         fields.value(3)};
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

QList<EmojiRow> found(const QString &typed, int tone)
{
    static constexpr int Ranks = 4;
    const auto query = typed.toLower().replace(u'_', u' ').simplified();
    const auto asked = query.split(u' ');
    QList<EmojiRow> byRank[Ranks];
    for (const auto &emoji : everyEmoji()) {
        const int at = rank(emoji, asked, query);
        if (at >= 0)
            byRank[at] << emoji.rowIn(tone);
    }
    QList<EmojiRow> rows;
    for (const auto &some : byRank)
        rows << some;
    return rows;
}

/// By any of its tones; null: there is none.
const Emoji *known(const QString &emoji)
{
    static const auto byLook = [] {
        QHash<QString, const Emoji *> looks;
        for (const auto &each : everyEmoji()) {
            for (int tone = 0; tone <= (each.hasTones() ? MostTones : 0); ++tone)
                looks.insert(each.in(tone), &each);
        }
        return looks;
    }();
    return byLook.value(emoji);
}

} // namespace

EmojiModel::EmojiModel(QObject *parent) : RowModel(EmojiRow::staticMetaObject, parent) {}

void EmojiModel::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
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

void EmojiModel::setTone(int tone)
{
    if (m_tone == tone)
        return;
    m_tone = tone;
    Q_EMIT toneChanged();
    show();
}

void EmojiModel::show()
{
    QVariantList rows;
    if (m_query.trimmed().isEmpty()) {
        for (const auto &emoji : std::as_const(m_recent)) {
            const auto *each = known(emoji);
            rows << QVariant::fromValue(each ? each->rowAs(emoji) : Emoji{}.rowAs(emoji));
        }
        for (const auto &emoji : everyEmoji())
            rows << QVariant::fromValue(emoji.rowIn(m_tone));
    } else {
        for (const auto &row : found(m_query, m_tone))
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

QVariantList EmojiModel::tones(int at) const
{
    const auto *each = known(emoji(at));
    QVariantList tones;
    for (int tone = 0; each && each->hasTones() && tone <= MostTones; ++tone)
        tones << QVariantMap{{u"emoji"_s, each->in(tone)}, {u"shown"_s, DisplayText::line(each->in(tone))}};
    return tones;
}

void EmojiModel::use(const QString &emoji)
{
    const auto *same = known(emoji);
    m_recent.removeIf([&](const QString &each) { return each == emoji || (same && known(each) == same); });
    m_recent.prepend(emoji);
    m_recent = m_recent.first(std::min<qsizetype>(m_recent.size(), MostRecent));
    if (m_messenger)
        m_messenger->store().setSetting(RecentKey, m_recent.join(u' '));
}

} // namespace Parlance
