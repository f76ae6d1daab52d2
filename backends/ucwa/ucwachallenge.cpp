// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwachallenge.h"

#include <algorithm>

namespace Parlance::Ucwa {

using namespace Qt::StringLiterals;

namespace {

/// Reads the header piece by piece.
struct Scanner
{
    QString text;
    qsizetype at = 0;

    [[nodiscard]] bool atEnd() const { return at >= text.size(); }
    [[nodiscard]] QChar now() const { return atEnd() ? QChar() : text[at]; }

    void skip(const QString &characters)
    {
        while (!atEnd() && characters.contains(text[at]))
            ++at;
    }
    [[nodiscard]] QString until(const QString &ends)
    {
        const qsizetype begun = at;
        while (!atEnd() && !ends.contains(text[at]))
            ++at;
        return text.mid(begun, at - begun);
    }
    [[nodiscard]] QString value()
    {
        if (now() != u'"')
            return until(u", \t\r\n"_s);
        QString value;
        for (++at; !atEnd() && now() != u'"'; ++at) {
            if (now() == u'\\' && at + 1 < text.size())
                ++at;
            value += text[at];
        }
        ++at;
        return value;
    }
};

} // namespace

QList<Challenge> challengesFrom(const QByteArray &header)
{
    constexpr qsizetype Longest = 16 * 1024;

    const QString blanks = u" \t\r\n"_s;
    Scanner scanner{QString::fromLatin1(header.left(Longest))};
    QList<Challenge> challenges;
    while (!scanner.atEnd()) {
        scanner.skip(blanks + u',');
        const QString name = scanner.until(blanks + u",="_s).toLower();
        const qsizetype afterName = scanner.at;
        scanner.skip(blanks);
        // "name =" is a parameter of the scheme before it; a name alone begins the next scheme
        const bool isParameter = scanner.now() == u'=' && !challenges.isEmpty();
        if (isParameter) {
            ++scanner.at;
            scanner.skip(blanks);
            challenges.last().parameters.insert(name, scanner.value());
        } else if (!name.isEmpty()) {
            scanner.at = afterName;
            challenges << Challenge{name, {}};
        } else if (!scanner.atEnd()) {
            ++scanner.at;
        }
    }
    return challenges;
}

SignInOffer offerFrom(const HttpReply &reply)
{
    SignInOffer offer;
    QByteArray header;
    for (const auto &[name, value] : reply.headers) {
        if (name.compare("www-authenticate", Qt::CaseInsensitive) == 0)
            header += (header.isEmpty() ? "" : ", ") + value;
    }
    const auto challenges = challengesFrom(header);
    for (const Challenge &challenge : challenges) {
        if (challenge.scheme == "msrtcoauth"_L1 && offer.tokenHref.isEmpty()) {
            offer.tokenHref = challenge.parameters.value(u"href"_s);
            const auto grants =
                challenge.parameters.value(u"grant_type"_s).toLower().split(u',', Qt::SkipEmptyParts);
            for (const QString &grant : grants)
                offer.grants << grant.trimmed();
        }
        if (challenge.scheme == "bearer"_L1 && challenge.parameters.contains(u"authorization_uri"_s))
            offer.isAzure = true;
    }
    return offer;
}

bool wantsToken(const HttpReply &reply)
{
    return reply.status == 401 || (reply.status == 403 && !reply.header("www-authenticate").isEmpty());
}

} // namespace Parlance::Ucwa
