// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/polling/optoutwords.h"

#include <QRegularExpression>
#include <QStringList>

namespace Parlance::Polling {

using namespace Qt::StringLiterals;

std::optional<bool> optOutFrom(const QString &body)
{
    static const QStringList stop{u"STOP"_s, u"STOPALL"_s, u"UNSUBSCRIBE"_s, u"CANCEL"_s,
                                  u"END"_s,  u"QUIT"_s,    u"REVOKE"_s,      u"OPTOUT"_s};
    static const QStringList start{u"START"_s, u"YES"_s, u"UNSTOP"_s, u"SUBSCRIBE"_s};
    static const QRegularExpression end(u"[\\s.!?…]+$"_s);

    constexpr qsizetype Longest = 32;
    if (body.size() > Longest)
        return {};
    const QString word = body.trimmed().toUpper().remove(end);
    if (stop.contains(word))
        return true;
    return start.contains(word) ? std::optional(false) : std::nullopt;
}

bool mentionsOptOut(const QString &body)
{
    static const QRegularExpression word(
        u"\\b(stop|stopall|unsubscribe|cancel|end|quit|revoke|opt[ -]?out)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype Longest = 2000;
    return word.match(body.left(Longest)).hasMatch();
}

} // namespace Parlance::Polling
