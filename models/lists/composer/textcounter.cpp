// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/composer/textcounter.h"

#include "models/lists/composer/cheapertext.h"
#include "models/lists/composer/segments.h"
#include "models/store/drafts.h"

#include <QCoreApplication>
#include <QLocale>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Parlance::ConversationInfo)
};

} // namespace

QVariantMap textCounter(const QString &text, int limit, bool isTexting)
{
    constexpr int FromPercent = 90;
    constexpr int Long = 4000; // for a message: more was probably pasted
    const auto leaving = Drafts::toSend(text);
    const auto length = leaving.toUcs4().size();
    const bool isOver = limit > 0 && length > limit;
    const bool isNear = limit > 0 && length * 100 >= qint64(limit) * FromPercent;
    QString shown;
    if (isOver || (isNear && !isTexting))
        shown = Words::tr("%1 / %2").arg(QLocale().toString(length), QLocale().toString(limit));
    else if (isTexting)
        shown = counterText(segments(leaving));
    else if (length > Long)
        shown = Words::tr("%L1 characters").arg(length);
    const auto cheaper = isTexting ? cheaperText(text) : CheaperText();
    return {{u"text"_s, shown},
            {u"isOver"_s, isOver},
            {u"costs"_s, cheaper.words},
            {u"costAt"_s, cheaper.at},
            {u"costLength"_s, cheaper.length},
            {u"plain"_s, cheaper.plain},
            {u"withoutAccents"_s, cheaper.withoutAccents},
            {u"withoutEmoji"_s, cheaper.withoutEmoji}};
}

} // namespace Parlance
