// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// A small state machine of our own, because what Qt has for HTML loads pictures and needs a screen.

#include "backends/htmltext.h"

#include "backends/http/json.h"

#include <QHash>
#include <QUrl>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestHtml = 64 * 1024;
constexpr qsizetype LongestEntity = 12;

struct Tag
{
    QString name; ///< lower case; empty: a comment or the like
    bool isEnd = false;
    QString href = {};
};

/// Reads one thing after the other out of \c html.
struct Reader
{
    QStringView html;
    qsizetype at = 0;

    [[nodiscard]] bool atEnd() const { return at >= html.size(); }
    [[nodiscard]] QString entity();
    [[nodiscard]] Tag tag();
    void skipTo(const QString &end);
    void skipBlanks();

private:
    [[nodiscard]] QString attributeValue();
};

/// What "&…;" at \c at stands for; a lone "&" stands for itself.
QString Reader::entity()
{
    static const QHash<QString, QString> named{
        {u"amp"_s, u"&"_s},   {u"lt"_s, u"<"_s},        {u"gt"_s, u">"_s},     {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s},  {u"nbsp"_s, u"\u00a0"_s}, {u"hellip"_s, u"…"_s}, {u"ndash"_s, u"–"_s},
        {u"mdash"_s, u"—"_s}, {u"lsquo"_s, u"‘"_s},     {u"rsquo"_s, u"’"_s},  {u"ldquo"_s, u"“"_s},
        {u"rdquo"_s, u"”"_s}, {u"bull"_s, u"•"_s},      {u"euro"_s, u"€"_s},   {u"pound"_s, u"£"_s},
        {u"copy"_s, u"©"_s},  {u"reg"_s, u"®"_s},       {u"auml"_s, u"ä"_s},   {u"ouml"_s, u"ö"_s},
        {u"uuml"_s, u"ü"_s},  {u"Auml"_s, u"Ä"_s},      {u"Ouml"_s, u"Ö"_s},   {u"Uuml"_s, u"Ü"_s},
        {u"szlig"_s, u"ß"_s}, {u"eacute"_s, u"é"_s},    {u"aring"_s, u"å"_s},  {u"Aring"_s, u"Å"_s},
        {u"aelig"_s, u"æ"_s}, {u"oslash"_s, u"ø"_s},    {u"AElig"_s, u"Æ"_s},  {u"Oslash"_s, u"Ø"_s},
    };
    const QStringView near = html.sliced(at).left(LongestEntity);
    const qsizetype length = near.indexOf(u';');
    const QString name = near.left(qMax<qsizetype>(length, 0)).mid(1).toString();
    QString meaning = named.value(name);
    if (name.startsWith(u'#')) {
        bool isNumber = false;
        const bool isHex = name.mid(1, 1).toLower() == "x"_L1;
        const uint code = name.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        const bool isCharacter =
            isNumber && code > 0 && code <= QChar::LastValidCodePoint && (code < 0xd800 || code > 0xdfff);
        const char32_t character = isCharacter ? char32_t(code) : char32_t(QChar::ReplacementCharacter);
        if (isNumber)
            meaning = QString::fromUcs4(&character, 1);
    }
    if (meaning.isEmpty()) {
        ++at;
        return u"&"_s;
    }
    at += length + 1;
    return meaning;
}

QString Reader::attributeValue()
{
    const QChar quote = atEnd() ? QChar() : html[at];
    const bool isQuoted = quote == u'"' || quote == u'\'';
    if (isQuoted)
        ++at;
    QString value;
    while (!atEnd() && (isQuoted ? html[at] != quote : !html[at].isSpace() && html[at] != u'>')) {
        if (html[at] == u'&')
            value += entity();
        else
            value += html[at++];
    }
    if (isQuoted && !atEnd())
        ++at;
    return value;
}

/// The tag at \c at, which holds a "<" that begins one.
Tag Reader::tag()
{
    if (html.sliced(at).startsWith("<!--"_L1)) {
        skipTo(u"-->"_s);
        return {};
    }
    Tag tag;
    ++at;
    if (!atEnd() && html[at] == u'/') {
        tag.isEnd = true;
        ++at;
    }
    while (!atEnd() && html[at].isLetterOrNumber())
        tag.name += html[at++].toLower();
    while (!atEnd() && html[at] != u'>') {
        QString attribute;
        while (!atEnd() && (html[at].isLetterOrNumber() || html[at] == u'-'))
            attribute += html[at++].toLower();
        if (!attribute.isEmpty())
            skipBlanks();
        if (!attribute.isEmpty() && !atEnd() && html[at] == u'=') {
            ++at;
            skipBlanks();
            const QString value = attributeValue();
            if (attribute == "href"_L1)
                tag.href = value.trimmed();
        } else if (attribute.isEmpty()) {
            ++at;
        }
    }
    if (!atEnd())
        ++at;
    return tag;
}

void Reader::skipTo(const QString &end)
{
    const qsizetype found = html.indexOf(end, at, Qt::CaseInsensitive);
    at = found < 0 ? html.size() : found + end.size();
}

void Reader::skipBlanks()
{
    while (!atEnd() && html[at].isSpace())
        ++at;
}

/// The text on its way out: blanks fold as HTML has it.
struct Writer
{
    QString text;
    bool isPre = false;

    void add(const QString &piece)
    {
        for (const QChar c : piece) {
            const bool folds = !isPre && c.isSpace() && c != QChar::Nbsp;
            if (!folds)
                text += c;
            else if (!text.isEmpty() && !text.back().isSpace())
                text += u' ';
        }
    }
    void newLine()
    {
        while (text.endsWith(u' '))
            text.chop(1);
        text += u'\n';
    }
    void newBlock()
    {
        if (!text.isEmpty() && !text.endsWith(u'\n'))
            newLine();
    }
};

bool isBlock(const QString &name)
{
    static const QStringList blocks{u"p"_s,  u"div"_s, u"blockquote"_s, u"ul"_s,    u"ol"_s,
                                    u"li"_s, u"pre"_s, u"tr"_s,         u"table"_s, u"h1"_s,
                                    u"h2"_s, u"h3"_s,  u"h4"_s,         u"h5"_s,    u"h6"_s};
    return blocks.contains(name);
}

bool mayBeNamed(const QUrl &url)
{
    return url.isValid() &&
           (url.scheme() == "https"_L1 || url.scheme() == "http"_L1 || url.scheme() == "mailto"_L1);
}

/// Where a link leads, unless its words say so.
void addTarget(Writer &writer, const QString &href, qsizetype begun)
{
    const QUrl url(href, QUrl::StrictMode);
    const QString words = writer.text.mid(begun).trimmed();
    const QString target = QString::fromLatin1(url.toEncoded());
    const auto says = [&](const QString &prefix) {
        const QString said = prefix + words;
        return said == href || said == target || said + u'/' == target;
    };
    const bool isSaid = says({}) || says(url.scheme() + u':') || says(url.scheme() + "://"_L1);
    if (mayBeNamed(url) && (words.isEmpty() || !isSaid))
        writer.add((words.isEmpty() ? QString() : u" "_s) + u'<' + target + u'>');
}

} // namespace

QString textFromHtml(const QString &html)
{
    const bool isCut = html.size() > LongestHtml;
    const QString cut =
        isCut ? html.left(LongestHtml - (html.at(LongestHtml - 2).isHighSurrogate() ? 2 : 1)) : html;
    Reader reader{cut};
    Writer writer;
    QString href;
    qsizetype linkBegun = 0;
    while (!reader.atEnd()) {
        const QChar c = reader.html[reader.at];
        if (c == u'&') {
            writer.add(reader.entity());
            continue;
        }
        const QChar next = reader.at + 1 < reader.html.size() ? reader.html[reader.at + 1] : QChar();
        const bool beginsTag = c == u'<' && (next.isLetter() || next == u'/' || next == u'!' || next == u'?');
        if (!beginsTag) {
            writer.add(c);
            ++reader.at;
            continue;
        }
        const Tag tag = reader.tag();
        if (!tag.isEnd && (tag.name == "script"_L1 || tag.name == "style"_L1 || tag.name == "title"_L1)) {
            reader.skipTo(u"</"_s + tag.name);
            reader.skipTo(u">"_s);
        } else if (tag.name == "br"_L1) {
            writer.newLine();
        } else if (isBlock(tag.name)) {
            writer.newBlock();
            writer.isPre = tag.name == "pre"_L1 ? !tag.isEnd : writer.isPre;
            if (tag.name == "li"_L1 && !tag.isEnd)
                writer.add(u"•"_s + QChar(QChar::Nbsp));
        } else if (!tag.isEnd && (tag.name == "td"_L1 || tag.name == "th"_L1)) {
            writer.add(u" "_s);
        } else if (tag.name == "a"_L1) {
            if (!href.isEmpty())
                addTarget(writer, std::exchange(href, {}), linkBegun);
            if (!tag.isEnd) {
                href = tag.href;
                linkBegun = writer.text.size();
            }
        }
    }
    if (!href.isEmpty())
        addTarget(writer, href, linkBegun);
    const QString text = cleaned(writer.text.replace(QChar(QChar::Nbsp), u' ').trimmed());
    return isCut ? text + u'…' : text;
}

} // namespace Parlance
