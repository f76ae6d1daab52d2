// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/polling/optoutwords.h"

#include <QRegularExpression>

namespace Parlance::Polling {

using namespace Qt::StringLiterals;

// What is longer is a text, whatever stands around its words.
static constexpr qsizetype LongestText = 200;

/// Wide letters, those of Turkish keyboards, and every case are the same.
static QString folded(const QString &text)
{
    static const QRegularExpression dotted(u"[\\x{130}\\x{131}]"_s);
    return text.normalized(QString::NormalizationForm_KC).replace(dotted, u"i"_s).toCaseFolded();
}

QString wholeWord(const QString &text)
{
    // spaces and marks of any language, and those that nobody sees, as which way it is written
    static const QRegularExpression around(u"^[\\p{Z}\\p{C}\\p{P}]+|[\\p{Z}\\p{C}\\p{P}]+$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    if (text.size() > LongestText)
        return {};
    return folded(text).remove(around).simplified();
}

std::optional<bool> optOutFrom(const QString &body)
{
    static const QStringList stop{u"stop"_s, u"stopall"_s, u"unsubscribe"_s, u"cancel"_s,
                                  u"end"_s,  u"quit"_s,    u"revoke"_s,      u"optout"_s};
    static const QStringList start{u"start"_s, u"yes"_s, u"unstop"_s, u"subscribe"_s};

    const QString word = wholeWord(body);
    if (stop.contains(word))
        return true;
    return start.contains(word) ? std::optional(false) : std::nullopt;
}

bool asksForHelp(const QString &body)
{
    const QString word = wholeWord(body);
    return word == "help"_L1 || word == "info"_L1;
}

bool mentionsOptOut(const QString &body, const QStringList &more)
{
    static const QString known = u"stop|stopall|unsubscribe|cancel|end|quit|revoke|opt[ -]?out"_s;
    QString words = known;
    for (const QString &word : more)
        words += u'|' + QRegularExpression::escape(word);
    const QString letter = u"[\\p{L}\\p{M}\\p{N}_]"_s; // \b knows no signs of vowels
    const QRegularExpression word(u"(?<!%1)(%2)(?!%1)"_s.arg(letter, words));
    constexpr qsizetype Longest = 2000;
    return word.match(folded(body.left(Longest))).hasMatch();
}

} // namespace Parlance::Polling
