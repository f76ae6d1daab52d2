// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/searchquery.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Longest = 500; // of what is read

const QHash<QString, SearchPart::Kind> &operators()
{
    static const QHash<QString, SearchPart::Kind> known{
        {u"from"_s, SearchPart::From},   {u"in"_s, SearchPart::In}, {u"service"_s, SearchPart::Service},
        {u"has"_s, SearchPart::Has},     {u"is"_s, SearchPart::Is}, {u"before"_s, SearchPart::Before},
        {u"after"_s, SearchPart::After}, {u"on"_s, SearchPart::On},
    };
    return known;
}

/// A day, a month or a year: from the first day to the day after the last.
struct Span
{
    QDate first;
    QDate next;
};

std::optional<Span> spanOf(const QString &text, const QDate &today)
{
    static const QRegularExpression written(u"^(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?$"_s);
    if (text.compare("today"_L1, Qt::CaseInsensitive) == 0)
        return Span{today, today.addDays(1)};
    if (text.compare("yesterday"_L1, Qt::CaseInsensitive) == 0)
        return Span{today.addDays(-1), today};
    const auto match = written.match(text);
    if (!match.hasMatch())
        return {};
    const bool hasMonth = match.capturedLength(2) > 0;
    const bool hasDay = match.capturedLength(3) > 0;
    const QDate first(match.captured(1).toInt(), hasMonth ? match.captured(2).toInt() : 1,
                      hasDay ? match.captured(3).toInt() : 1);
    if (!first.isValid())
        return {};
    return Span{first, hasDay ? first.addDays(1) : hasMonth ? first.addMonths(1) : first.addYears(1)};
}

/// The part that begins at \p at, where no space stands.
SearchPart partAt(const QString &typed, qsizetype at)
{
    static const QRegularExpression named(u"([A-Za-z]{1,20}):(?!//)"_s);
    SearchPart part;
    part.start = at;
    const auto match = named.match(typed, at, QRegularExpression::NormalMatch,
                                   QRegularExpression::AnchorAtOffsetMatchOption);
    if (match.hasMatch()) {
        part.name = match.captured(1);
        const auto known = operators().constFind(part.name.toLower());
        part.kind = known == operators().cend() ? SearchPart::Words : *known;
        part.trouble = known == operators().cend() ? SearchPart::UnknownOperator : SearchPart::None;
        at = match.capturedEnd();
    }
    part.isQuoted = at < typed.size() && typed.at(at) == u'"';
    at += part.isQuoted;
    const auto first = at;
    const auto isEnd = [&](QChar c) { return part.isQuoted ? c == u'"' : c.isSpace(); };
    while (at < typed.size() && !isEnd(typed.at(at)))
        ++at;
    part.value = typed.mid(first, at - first);
    at += part.isQuoted && at < typed.size();
    part.length = at - part.start;
    return part;
}

QDateTime startOf(const QDate &day)
{
    return day.startOfDay().toUTC();
}

void narrow(SearchQuery &query, SearchPart::Kind kind, const Span &span)
{
    if (kind != SearchPart::Before) {
        const auto start = startOf(kind == SearchPart::After ? span.next : span.first);
        query.notBefore = query.notBefore.isValid() ? std::max(query.notBefore, start) : start;
    }
    if (kind != SearchPart::After) {
        const auto end = startOf(kind == SearchPart::Before ? span.first : span.next);
        query.before = query.before.isValid() ? std::min(query.before, end) : end;
    }
}

/// \return whether it is one of \p things, which it then asks for
bool askFor(const QString &value, const QList<std::pair<QLatin1String, bool *>> &things)
{
    const auto asked = std::ranges::find_if(
        things, [&](const auto &thing) { return value.compare(thing.first, Qt::CaseInsensitive) == 0; });
    if (asked == things.end())
        return false;
    *asked->second = true;
    return true;
}

void take(SearchQuery &query, SearchPart &part, const QDate &today)
{
    const auto value = part.value.trimmed();
    if (part.kind != SearchPart::Words && value.isEmpty()) {
        part.trouble = SearchPart::NoValue;
        return;
    }
    switch (part.kind) {
    case SearchPart::Words: {
        const auto words = TextMatch::words(part.name + u' ' + part.value);
        if (part.isQuoted && !words.isEmpty())
            query.terms << SearchTerm{words};
        for (const auto &word : part.isQuoted ? QStringList() : words)
            query.terms << SearchTerm{{word}};
        break;
    }
    case SearchPart::From:
        query.from << value;
        break;
    case SearchPart::In:
        query.in << value;
        break;
    case SearchPart::Service:
        query.services << value;
        break;
    case SearchPart::Has:
        if (!askFor(value, {{"file"_L1, &query.hasFile}, {"link"_L1, &query.hasLink}}))
            part.trouble = SearchPart::UnknownThing;
        break;
    case SearchPart::Is:
        if (!askFor(value, {{"unread"_L1, &query.isUnread}, {"failed"_L1, &query.isFailed}}))
            part.trouble = SearchPart::UnknownThing;
        break;
    case SearchPart::Before:
    case SearchPart::After:
    case SearchPart::On:
        if (const auto span = spanOf(value, today))
            narrow(query, part.kind, *span);
        else
            part.trouble = SearchPart::NoDate;
        break;
    }
}

} // namespace

SearchQuery SearchQuery::parse(const QString &typed, const QDate &today)
{
    // one letter as a beginning would stand for half of everything
    constexpr qsizetype ShortestBeginning = 2;

    const auto text = typed.left(Longest);
    SearchQuery query;
    bool endsOpen = false; // the last words may go on
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        auto part = partAt(text, at);
        at += part.length;
        const auto before = query.terms.size();
        take(query, part, today);
        if (query.terms.size() > before)
            endsOpen = !part.isQuoted;
        query.parts << part;
    }
    if (endsOpen)
        query.terms.last().isBeginning = query.terms.last().words.last().size() >= ShortestBeginning;
    return query;
}

bool SearchQuery::isEmpty() const
{
    return terms.isEmpty() && from.isEmpty() && in.isEmpty() && services.isEmpty() && !hasFile && !hasLink &&
           !isUnread && !isFailed && !notBefore.isValid() && !before.isValid();
}

QString SearchQuery::indexed() const
{
    QStringList all;
    for (const auto &term : terms)
        all << u'"' + term.words.join(u' ') + u'"' + (term.isBeginning ? u"*"_s : QString());
    if (hasLink)
        all << u"(\"http\" OR \"https\" OR \"www\")"_s;
    return all.join(u" AND "_s);
}

QString SearchQuery::written(SearchPart::Kind kind, const QString &value)
{
    const auto name = operators().key(kind);
    const auto plain = QString(value).remove(u'"');
    const bool hasSpace = std::ranges::any_of(plain, [](QChar c) { return c.isSpace(); });
    return name + u':' + (hasSpace ? u'"' + plain + u'"' : plain);
}

QString SearchQuery::without(const QString &typed, SearchPart::Kind kind, const QString &value)
{
    auto rest = typed.left(Longest);
    auto parts = parse(rest).parts;
    std::ranges::reverse(parts);
    for (const auto &part : parts) {
        if (part.kind == kind && (value.isEmpty() || part.value == value))
            rest.remove(part.start, part.length);
    }
    return rest.simplified();
}

} // namespace Parlance
