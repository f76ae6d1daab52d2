// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/normalform.h"

#include <QRegularExpression>

namespace Parlance {

using namespace Qt::StringLiterals;

QString normalForm(const QString &text)
{
    static const QRegularExpression blanks(u"[ \\t]+(?=\\n|$)"_s);
    static const QRegularExpression quotes(u"[\\x{2018}-\\x{201b}]"_s); // services make others of them
    static const QRegularExpression doubleQuotes(u"[\\x{201c}-\\x{201f}]"_s);
    auto form = text.normalized(QString::NormalizationForm_C);
    form.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    form.remove(blanks).replace(quotes, u"'"_s).replace(doubleQuotes, u"\""_s);
    while (!form.isEmpty() && form.back().isSpace())
        form.chop(1);
    return form;
}

} // namespace Parlance
