// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/display.h"

#include "backends/address.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

struct ListWords
{
    Q_DECLARE_TR_FUNCTIONS(DisplayText)
};

static constexpr qsizetype MostUnits = 64 * 1024; // looked at, of any text
static constexpr int MostClusters = 4000;
static constexpr int MostLines = 60;
static constexpr int MostMarks = 8;      // on one letter
static constexpr int MostPoints = 32;    // in one cluster: joiners make clusters of any length
static constexpr int MostUnbroken = 200; // letters without a place to break
static constexpr QChar BreakHere(0x200b);
static constexpr char32_t AsPicture = 0xfe0f;

static bool isLineBreak(char32_t c)
{
    return c == U'\n' || c == U'\v' || c == U'\f' || c == U'\x85' || c == U'\x2028' || c == U'\x2029';
}

/// Turns reading order or hides: in a sentence of ours it would act on our words.
static bool isDirection(char32_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f ||
           c == 0x061c;
}

/// Whether there is something to be seen of it.
static bool isVisible(char32_t c)
{
    static constexpr char32_t Blank[]{0x115f, 0x1160, 0x17b4, 0x17b5, 0x2800, 0x3164, 0xffa0};
    return QChar::isPrint(c) && !QChar::isSpace(c) && !QChar::isMark(c) &&
           QChar::category(c) != QChar::Other_Format && std::ranges::find(Blank, c) == std::end(Blank);
}

/// Qt draws two emoji where one joins them after "as a picture", for it does not tell this to the font.
static bool joinsPictures(char32_t c)
{
    return c == 0x200d || c == 0x20e3;
}

/// \p text with one kind of line break and few marks on each letter.
static DisplayText::Body thinned(const QString &text)
{
    DisplayText::Body thin;
    thin.text.reserve(text.size());
    int marks = 0;
    char32_t last = 0;
    for (const char32_t c : text.toUcs4()) {
        const bool endsCrLf = c == U'\n' && last == U'\r';
        if (last == AsPicture && joinsPictures(c))
            thin.text.chop(1);
        last = c;
        marks = QChar::isMark(c) ? marks + 1 : 0;
        thin.isCut = thin.isCut || marks > MostMarks;
        if (endsCrLf || marks > MostMarks)
            continue;
        if (isLineBreak(c) || c == U'\r')
            thin.text += u'\n';
        else
            thin.text += QChar::fromUcs4(c);
    }
    return thin;
}

static QString clusterWithin(QStringView cluster)
{
    if (cluster.size() <= MostPoints)
        return cluster.toString();
    const auto points = cluster.toUcs4();
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()),
                             std::min<qsizetype>(points.size(), MostPoints));
}

DisplayText::Body DisplayText::body(const QString &outside)
{
    const auto [text, lost] = thinned(outside.left(MostUnits));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    Body body{{}, lost || outside.size() > MostUnits};
    int clusters = 0;
    int lines = 1;
    int unbroken = 0;
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary()) {
        const auto cluster = QStringView(text).mid(from, to - from);
        lines += cluster == u'\n';
        if (++clusters > MostClusters || lines > MostLines) {
            body.isCut = true;
            return body;
        }
        if (cluster.front().isSpace() || cluster.front() == BreakHere)
            unbroken = 0;
        else if (++unbroken > MostUnbroken) {
            body.text += BreakHere;
            unbroken = 1;
        }
        const auto kept = clusterWithin(cluster);
        body.isCut = body.isCut || kept.size() < cluster.size();
        body.text += kept;
    }
    return body;
}

QStringList DisplayText::pieces(const QString &outside)
{
    constexpr qsizetype Usual = 2000; // units, then the next space ends it
    constexpr qsizetype Most = MostClusters;
    QStringList pieces;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, outside);
    qsizetype start = 0;
    qsizetype from = 0;
    int lines = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary()) {
        const bool isEnd = isLineBreak(outside.at(to - 1).unicode());
        lines += isEnd;
        const bool isFull = to - start >= Most || (to - start >= Usual && outside.at(from).isSpace());
        if (!isFull && lines < MostLines)
            continue;
        pieces << body(outside.mid(start, to - start - isEnd)).text;
        start = to;
        lines = 0;
    }
    if (start < outside.size())
        pieces << body(outside.mid(start)).text;
    return pieces;
}

QString DisplayText::line(const QString &outside, int limit)
{
    constexpr qsizetype UnitsEach = 16;
    const QString text = thinned(outside.left(limit * UnitsEach)).text.simplified();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    QString line;
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary()) {
        if (limit-- == 0)
            return line + u'…';
        line += clusterWithin(QStringView(text).mid(from, to - from));
    }
    return line;
}

QString DisplayText::spoken(QString sentences)
{
    // between the two ends what was isolated from a sentence that runs the other way
    static const QRegularExpression twice(u"([.?!…؟。]\u2069*)[.,،](?=[\\s\u2069]|$)"_s);
    return sentences.replace(twice, u"\\1"_s);
}

QString DisplayText::name(const QString &outside, const QString &address)
{
    constexpr int Longest = 80;
    QString visible;
    bool isSeen = false;
    for (const char32_t c : outside.left(MostUnits).toUcs4()) {
        isSeen = isSeen || isVisible(c);
        if (!isDirection(c))
            visible += QChar::fromUcs4(c);
    }
    return line(isSeen ? visible : Address::display(address), Longest);
}

static QString lastTwo(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    finder.toEnd();
    finder.toPreviousBoundary();
    const auto from = finder.toPreviousBoundary();
    return word.mid(std::max<qsizetype>(0, from));
}

QString DisplayText::initials(const QString &name)
{
    const auto firstOf = [](const QString &word) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
        return clusterWithin(QStringView(word).left(finder.toNextBoundary()));
    };
    const auto hasNoLetter = [](const QString &word) {
        const auto points = word.toUcs4();
        return points.isEmpty() || !QChar::isLetter(points.first());
    };
    auto words = name.split(u' ', Qt::SkipEmptyParts);
    words.removeIf(hasNoLetter);
    if (words.isEmpty())
        return {};
    const auto script = QChar::script(words.last().toUcs4().first());
    if (script == QChar::Script_Han || script == QChar::Script_Hangul || script == QChar::Script_Hiragana ||
        script == QChar::Script_Katakana)
        return lastTwo(words.last()); // the given name stands last
    return (words.size() > 1 ? firstOf(words.first()) + firstOf(words.last()) : firstOf(words.first()))
        .toUpper();
}

QString DisplayText::initials(const Conversation &conversation)
{
    return conversation.participants.size() > 1 ? QString() : initials(title(conversation));
}

QString DisplayText::list(const QStringList &parts)
{
    return parts.join(ListWords::tr(", ", "between what is listed"));
}

QString DisplayText::title(const Conversation &conversation)
{
    QStringList names;
    for (const auto &participant : conversation.participants)
        names << name(participant.name, participant.address);
    return names.isEmpty() ? name(conversation.title, conversation.remoteId) : list(names);
}

int DisplayText::colourIndex(const QString &address)
{
    quint32 hash = 2166136261; // FNV-1a: the same on every computer, unlike qHash()
    for (const char byte : address.toUtf8())
        hash = (hash ^ quint8(byte)) * 16777619;
    return int(hash % 8);
}

int DisplayText::colourIndex(const Conversation &conversation)
{
    QString all;
    for (const auto &participant : conversation.participants)
        all += participant.address;
    return colourIndex(all);
}

} // namespace Parlance
