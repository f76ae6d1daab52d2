// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/sandbox/demo/answerbook.h"

#include <QRegularExpression>

namespace Parlance::Sandbox {

using namespace Qt::StringLiterals;

QString AnswerBook::answerTo(const QString &text)
{
    constexpr auto Options =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    for (const Reaction &reaction : std::as_const(m_reactions)) {
        const QRegularExpression to(reaction.to, Options);
        if (to.match(text).hasMatch())
            return inTurn(reaction);
    }
    return {};
}

QString AnswerBook::inTurn(const Reaction &reaction)
{
    return reaction.answers[m_turns[reaction.to]++ % reaction.answers.size()];
}

QList<Reaction> plainReactions()
{
    return {
        {uR"(\b(thanks|thank you|cheers)\b)"_s,
         {u"You're very welcome!"_s, u"Thank you, too 🙂"_s, u"Not at all."_s}},
        {uR"(\b(sorry|late|later|delay(ed)?)\b)"_s,
         {u"No problem at all, thanks for letting me know."_s, u"No worries, I am not in a hurry."_s}},
        {uR"(\b(call|phone|ring)\b)"_s, {u"Yes, please call. I can talk for the next half hour."_s}},
        {uR"(\b(when|what time|which day|how long)\b)"_s,
         {u"Any time after 3 would suit me. Is that okay?"_s,
          u"Whatever is easiest for you, I am flexible."_s}},
        {uR"(\?\s*$)"_s,
         {u"Yes, that works for me."_s, u"Yes, please."_s,
          u"I think so. I'll check and tell you tonight."_s}},
        {uR"(^\s*(hi|hello|hey|good (morning|afternoon|evening))\b)"_s, {u"Hi! Good to hear from you."_s}},
        {u""_s, {u"Sounds good, thank you!"_s, u"Perfect, got it."_s, u"All right, see you then 👍"_s}},
    };
}

} // namespace Parlance::Sandbox
