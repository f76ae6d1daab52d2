// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/composelink.h"

#include "backends/address.h"

#include <QUrlQuery>

namespace Parlance {

using namespace Qt::StringLiterals;

constexpr auto LongestText = 2000;
constexpr auto LongestAddress = 200;

/// \p text without what cannot be seen but acts; cut at a character's border.
static QString tidied(const QString &text, qsizetype longest, bool mayHaveLines)
{
    QString tidy;
    for (const char32_t character : text.toUcs4()) {
        const bool isLine = character == U'\n' && mayHaveLines;
        const bool acts = QChar::category(character) == QChar::Other_Control ||
                          QChar::category(character) == QChar::Other_Format;
        const bool joins = character == 0x200d || character == 0x200c; // emoji and several scripts need them
        if (acts && !isLine && !joins)
            continue;
        const auto letter = QString::fromUcs4(&character, 1);
        if (tidy.size() + letter.size() > longest)
            break;
        tidy += letter;
    }
    return tidy;
}

Compose composed(const Compose &asked)
{
    auto address = asked.address.trimmed();
    auto text = asked.text;
    for (const auto scheme : {"sms:"_L1, "smsto:"_L1, "tel:"_L1, "im:"_L1, "sip:"_L1, "parlance:"_L1}) {
        if (!address.startsWith(scheme, Qt::CaseInsensitive))
            continue;
        const auto link = address.mid(scheme.size());
        const auto query = link.indexOf(u'?');
        if (query >= 0 && text.isEmpty())
            text = QUrlQuery(link.mid(query + 1)).queryItemValue(u"body"_s, QUrl::FullyDecoded);
        auto target = link.left(query);
        while (target.startsWith(u'/'))
            target.remove(0, 1);
        target = QUrl::fromPercentEncoding(target.toUtf8());
        address = scheme == "sip:"_L1 ? scheme + target : target;
        break;
    }
    address = tidied(address, LongestAddress, false);
    const auto canonical = Address::canonical(address);
    return {canonical ? *canonical : address, tidied(text.replace("\r\n"_L1, "\n"_L1), LongestText, true)};
}

} // namespace Parlance
