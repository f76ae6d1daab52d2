// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/store/normalform.h"

#include <QRegularExpression>

namespace Parlance {

using namespace Qt::StringLiterals;

QString normalForm(const QString &text)
{
    static const QRegularExpression blanks(u"[ \\t]+(?=\\n|$)"_s);
    auto form = text.normalized(QString::NormalizationForm_C);
    form.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    form.remove(blanks);
    while (!form.isEmpty() && form.back().isSpace())
        form.chop(1);
    return form;
}

} // namespace Parlance
