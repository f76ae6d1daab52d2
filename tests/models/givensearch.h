// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "givenmessenger.h"

namespace Parlance {

using namespace Qt::StringLiterals;

inline const QDateTime Noon(QDate(2026, 3, 11), QTime(12, 0), Qt::UTC);
inline const auto Ana = u"+15550100222"_s;
inline const auto Bo = u"+15550100333"_s;

/// "see you at [ten]"
inline QString marked(const QVariantList &pieces)
{
    QString text;
    for (const auto &each : pieces) {
        const auto piece = each.toMap();
        const auto words = piece[u"text"_s].toString();
        text += piece[u"isMatch"_s].toBool() ? u'[' + words + u']' : words;
    }
    return text;
}

struct GivenSearch : GivenMessenger
{
    GivenSearch()
    {
        apply({Given::theirs(u"r1"_s, u"see you at ten"_s, Noon.addDays(-3)),
               Given::theirs(u"r2"_s, u"not at ten"_s, Noon.addDays(-2), Bo),
               Given::ours(u"r3"_s, u"ten it is"_s, Noon), ContactSeen{Ana, u"Ána Lima"_s},
               ContactSeen{Bo, u"Bo Berg"_s}});
    }

    template<typename Model>
    QStringList shown(Model &model, const char *role)
    {
        QStringList all;
        for (int row = 0; row < model.count(); ++row) {
            const auto value = model.index(row).data(model.role(role));
            all << (QByteArray(role) == "pieces" ? marked(value.toList()) : value.toString());
        }
        return all;
    }
};

} // namespace Parlance
