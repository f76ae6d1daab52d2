// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/timeline/links.h"

#include <QUrl>
#include <QVariantMap>

#include <algorithm>
#include <optional>

namespace Parlance {

using namespace Qt::StringLiterals;

static constexpr qsizetype MostLinks = 50;
static constexpr qsizetype LongestLink = 2000;    // of one link
static constexpr QChar BreakHere = QChar(0x200b); // our own, in long words

static bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < QChar(0x7f); });
}

/// Whether a letter of \p word is not to be seen, or turns the order of the others.
static bool hidesSomething(QStringView word)
{
    return std::ranges::any_of(word, [](QChar c) {
        return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
    });
}

static bool turnsOrder(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
    });
}

/// \p word without the punctuation of the sentence around it.
static QStringView trimmed(QStringView word)
{
    static const QString before = u"\"'(<[{«„“‘‚"_s;
    static const QString after = u".,;:!?\"'>]}»“”’…"_s;
    while (!word.isEmpty() && before.contains(word.front()))
        word = word.sliced(1);
    while (!word.isEmpty()) {
        const bool isUnopened = word.back() == u')' && word.count(u')') > word.count(u'(');
        if (!isUnopened && !after.contains(word.back()))
            break;
        word.chop(1);
    }
    return word;
}

// the web

static qsizetype startOfUrl(QStringView word)
{
    for (const auto scheme : {"https://"_L1, "http://"_L1}) {
        const auto at = word.indexOf(scheme, 0, Qt::CaseInsensitive);
        if (at == 0 || (at > 0 && !word.at(at - 1).isLetterOrNumber()))
            return at;
    }
    return -1;
}

static bool isHost(const QString &host)
{
    return host.contains(u'.') || host.contains(u':') || host == "localhost"_L1;
}

static std::optional<Link> webLink(QStringView word, QStringView text)
{
    auto at = startOfUrl(word);
    const bool isBare = at < 0 && word.startsWith("www."_L1, Qt::CaseInsensitive);
    if (at < 0 && !isBare)
        return {};
    const auto shown = trimmed(word.sliced(std::max<qsizetype>(at, 0)));
    auto written = shown.toString().remove(BreakHere);
    if (hidesSomething(written))
        return {};
    if (isBare)
        written.prepend("https://"_L1);
    const QUrl url(written, QUrl::StrictMode);
    const auto host = url.host(QUrl::FullyEncoded);
    if (!url.isValid() || !isHost(host))
        return {};
    Link link{shown.data() - text.data(),       shown.size(), Link::Web,
              url.toString(QUrl::FullyEncoded), {},           false};
    link.isPlain = isAscii(shown) && url.userInfo().isEmpty() &&
                   link.target.endsWith(shown, Qt::CaseInsensitive) &&
                   !host.contains("xn--"_L1, Qt::CaseInsensitive);
    return link;
}

// mail

static bool isMailAddress(QStringView address)
{
    static const QString inName = u"._%+-'"_s;
    const auto at = address.indexOf(u'@');
    const auto dot = address.lastIndexOf(u'.');
    if (!isAscii(address) || at < 1 || address.lastIndexOf(u'@') != at || dot < at + 2 ||
        address.size() - dot < 3)
        return false;
    const auto name = address.first(at);
    const auto domain = address.sliced(at + 1);
    return std::ranges::all_of(name, [](QChar c) { return c.isLetterOrNumber() || inName.contains(c); }) &&
           std::ranges::all_of(domain,
                               [](QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'-'; }) &&
           !domain.contains(".."_L1) && address.sliced(dot + 1).toString().at(0).isLetter();
}

static std::optional<Link> mailLink(QStringView word, QStringView text)
{
    auto shown = trimmed(word);
    if (shown.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        shown = shown.sliced(7);
    if (!isMailAddress(shown))
        return {};
    return Link{shown.data() - text.data(),      shown.size(), Link::Mail,
                "mailto:"_L1 + shown.toString(), {},           false};
}

// numbers

static bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Digits that stand in groups as those of a phone do: neither a date nor a big number.
static bool readsAsPhone(QStringView shown)
{
    const auto digits = std::ranges::count_if(shown, isDigit);
    if (shown.front() == u'+')
        return digits >= 8 && digits <= 15;
    if (digits < 10 || digits > 11)
        return false;
    QList<qsizetype> groups{0};
    for (const QChar c : shown) {
        if (isDigit(c))
            ++groups.last();
        else if (groups.last() > 0)
            groups << 0;
    }
    const bool isDate = groups.size() > 2 && groups.at(0) == 4 && groups.at(1) == 2 && groups.at(2) == 2;
    const bool isAmount =
        groups.size() > 2 && std::all_of(groups.begin() + 1, groups.end(), [](auto n) { return n == 3; });
    return !isDate && !isAmount;
}

static std::optional<Link> phoneLink(QStringView text, qsizetype from)
{
    static const QString between = u" -.()/\u00a0\u2011"_s;
    auto end = from + (text.at(from) == u'+');
    const auto endsSentence = [text](qsizetype at) {
        return text.at(at) == u'.' && at + 1 < text.size() && text.at(at + 1).isSpace();
    };
    while (end < text.size() && end - from < 30 && !endsSentence(end) &&
           (isDigit(text.at(end)) || between.contains(text.at(end))))
        ++end;
    while (end > from && !isDigit(text.at(end - 1)))
        --end;
    if (end < text.size() &&
        (text.at(end).isLetterOrNumber() || text.at(end) == u'%' || text.at(end) == u':'))
        return {};
    const auto shown = text.sliced(from, end - from);
    if (shown.isEmpty() || !readsAsPhone(shown))
        return {};
    auto number = shown.toString();
    number.removeIf([](QChar c) { return !isDigit(c) && c != u'+'; });
    return Link{from, shown.size(), Link::Phone, "tel:"_L1 + number, number, false};
}

static void addPhones(QStringView text, qsizetype offset, QList<Link> &links)
{
    static const QString within = u"+-./@#:_$€£"_s; // of something else
    for (qsizetype i = 0; i < text.size() && links.size() < MostLinks; ++i) {
        const QChar c = text.at(i);
        const bool mayBegin = c == u'+' || c == u'(' || isDigit(c);
        if (!mayBegin || (i > 0 && (text.at(i - 1).isLetterOrNumber() || within.contains(text.at(i - 1)))))
            continue;
        auto link = phoneLink(text, i);
        if (!link)
            continue;
        i += link->length;
        link->start += offset;
        links << *link;
    }
}

// all of them

static void addWords(QStringView text, QList<Link> &links)
{
    for (qsizetype from = 0; from < text.size() && links.size() < MostLinks;) {
        auto to = from;
        while (to < text.size() && !text.at(to).isSpace())
            ++to;
        const auto word = text.sliced(from, to - from);
        if (word.size() > 4 && word.size() <= LongestLink) {
            if (const auto web = webLink(word, text))
                links << *web;
            else if (const auto mail = mailLink(word, text))
                links << *mail;
        }
        from = to + 1;
    }
}

QList<Link> linksIn(const QString &text)
{
    QList<Link> words;
    addWords(text, words);
    QList<Link> links;
    qsizetype from = 0;
    for (const auto &word : std::as_const(words)) {
        addPhones(QStringView(text).sliced(from, word.start - from), from, links);
        links << word;
        from = word.start + word.length;
    }
    addPhones(QStringView(text).sliced(from), from, links);
    if (turnsOrder(text)) { // then what is read may be something else
        for (auto &link : links)
            link.isPlain = false;
    }
    return links.first(std::min(links.size(), MostLinks));
}

QVariantList linkRows(const QString &text)
{
    static const QStringList kinds{u"web"_s, u"mail"_s, u"phone"_s};
    QVariantList rows;
    for (const auto &link : linksIn(text))
        rows << QVariantMap{{u"start"_s, link.start},
                            {u"length"_s, link.length},
                            {u"kind"_s, kinds.at(link.kind)},
                            {u"target"_s, link.target},
                            {u"number"_s, link.number},
                            {u"text"_s, text.mid(link.start, link.length).remove(BreakHere)},
                            {u"isPlain"_s, link.isPlain}};
    return rows;
}

static bool runsBack(const QString &text)
{
    return std::ranges::any_of(
        text, [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

QString withNumbersInOrder(const QString &text, QVariantList &rows)
{
    constexpr QChar FromLeftToRight(0x2066); // until the end: nothing outside changes the order inside
    constexpr QChar End(0x2069);
    if (rows.isEmpty() || !runsBack(text))
        return text;
    QString shown;
    qsizetype from = 0;
    for (auto &each : rows) {
        auto row = each.toMap();
        const auto start = row[u"start"_s].toLongLong();
        const auto length = row[u"length"_s].toLongLong();
        const bool isNumber = row[u"kind"_s] == u"phone"_s;
        shown += QStringView(text).sliced(from, start - from);
        if (isNumber)
            shown += FromLeftToRight;
        row[u"start"_s] = shown.size();
        shown += QStringView(text).sliced(start, length);
        if (isNumber)
            shown += End;
        from = start + length;
        each = row;
    }
    shown += QStringView(text).sliced(from);
    return shown;
}

} // namespace Parlance
