// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/http/challenge.h"

namespace Parlance {

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

QList<Challenge> challengesFrom(const HttpReply &reply)
{
    QByteArrayList lines;
    for (const auto &[name, value] : reply.headers) {
        if (name.compare("www-authenticate", Qt::CaseInsensitive) == 0)
            lines << value;
    }
    return challengesFrom(lines.join(", "));
}

} // namespace Parlance
