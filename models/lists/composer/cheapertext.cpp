// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/composer/cheapertext.h"

#include "models/lists/composer/segments.h"
#include "models/lists/display.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

struct CheaperWords
{
    Q_DECLARE_TR_FUNCTIONS(Segments)
};

QString withPlainTwins(const QString &text)
{
    static const QHash<QChar, QString> twins{
        {u'‘', u"'"_s},      {u'’', u"'"_s},      {u'‚', u"'"_s},      {u'‛', u"'"_s},     {u'′', u"'"_s},
        {u'“', u"\""_s},     {u'”', u"\""_s},     {u'„', u"\""_s},     {u'″', u"\""_s},    {u'–', u"-"_s},
        {u'—', u"-"_s},      {u'‐', u"-"_s},      {u'‑', u"-"_s},      {u'−', u"-"_s},     {u'…', u"..."_s},
        {u'\u00a0', u" "_s}, {u'\u2009', u" "_s}, {u'\u202f', u" "_s}, {u'\u200b', u""_s}, {u'\u00ad', u""_s},
    };
    QString plain;
    for (const QChar c : text)
        plain += twins.value(c, c);
    return plain;
}

/// \p letter, which GSM-7 does not have, as one would write it there; empty: as nothing.
QString withoutAccent(QChar letter)
{
    static const QHash<QChar, QString> strokes{
        {u'ł', u"l"_s}, {u'Ł', u"L"_s}, {u'đ', u"d"_s},  {u'Đ', u"D"_s},
        {u'ı', u"i"_s}, {u'ħ', u"h"_s}, {u'œ', u"oe"_s}, {u'Œ', u"OE"_s},
    };
    QString base;
    for (const QChar part : strokes.value(letter, QString(letter).normalized(QString::NormalizationForm_D))) {
        if (part.category() != QChar::Mark_NonSpacing)
            base += part;
    }
    return std::ranges::all_of(base, &isGsm) ? base : QString(letter);
}

QString withoutAccents(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_C))
        plain += isGsm(c) || c.isSurrogate() ? QString(c) : withoutAccent(c);
    return plain;
}

/// Nor with the space that parted them from the rest.
QString withoutEmoji(const QString &text)
{
    QString rest;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary()) {
        const auto cluster = QStringView(text).sliced(from, to - from);
        const bool leads = rest.isEmpty() && from > 0; // nothing but emoji were before it
        if (!DisplayText::isEmoji(cluster))
            rest += leads && cluster == u" "_s ? QStringView() : cluster;
        else if (rest.endsWith(u' '))
            rest.chop(1);
    }
    return rest;
}

/// The character that a reader sees at \p position of \p text.
QStringView characterAt(const QString &text, qsizetype position)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(position + 1);
    const auto from = finder.toPreviousBoundary();
    return QStringView(text).sliced(from, finder.toNextBoundary() - from);
}

} // namespace

CheaperText cheaperText(const QString &text)
{
    const auto culprit = std::ranges::find_if_not(text, &isGsm);
    if (culprit == text.end())
        return {};
    const auto plain = withPlainTwins(text);
    const auto most = withoutAccents(withoutEmoji(plain));
    const auto now = segments(text);
    const auto then = segments(most);
    if (!then.isGsm || then.count == 0)
        return {};

    CheaperText cheaper;
    const auto seen = characterAt(text, culprit - text.begin());
    cheaper.at = int(seen.data() - text.data());
    cheaper.length = int(seen.size());
    if (then.count >= now.count)
        return cheaper;
    const QLocale locale;
    cheaper.words = CheaperWords::tr("%1 makes this %2 texts instead of %3", "a letter, numbers")
                        .arg(seen, locale.toString(now.count), locale.toString(then.count));
    if (plain == most) {
        cheaper.plain = plain;
        return cheaper;
    }
    const auto unaccented = withoutAccents(plain);
    const auto unadorned = withoutEmoji(plain);
    cheaper.withoutAccents = unaccented == plain ? QString() : unaccented;
    cheaper.withoutEmoji = unadorned == plain ? QString() : unadorned;
    return cheaper;
}

} // namespace Parlance
