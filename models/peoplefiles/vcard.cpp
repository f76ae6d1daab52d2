// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/peoplefiles/vcard.h"

#include "models/peoplefiles/peoplefile.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

/// "item1.TEL;TYPE=cell:+1 …"
struct Property
{
    int line = 0;
    QString name;           ///< in capitals, without its group
    QStringList parameters; ///< in capitals
    QString value;

    [[nodiscard]] bool is(QLatin1StringView parameter) const
    {
        return std::ranges::any_of(parameters, [parameter](const QString &each) {
            return each.section(u'=', -1).remove(u'"').split(u',').contains(parameter);
        });
    }
};

/// Gives the lines of a text, those that were folded as one, the longest cut.
class Lines
{
public:
    explicit Lines(QStringView text) : m_text(text) {}

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] int line() const { return m_start; } ///< of what next() gave

    QString next()
    {
        m_start = m_line;
        QString whole = part().toString();
        // in 2.1 a line of such an encoding goes on after "=", too
        const bool isEncoded = whole.section(u':', 0, 0).contains("QUOTED-PRINTABLE"_L1, Qt::CaseInsensitive);
        while (!isAtEnd()) {
            const bool isSoft = isEncoded && whole.endsWith(u'=');
            const bool isFolded = m_text.at(m_at) == u' ' || m_text.at(m_at) == u'\t';
            if (!isSoft && !isFolded)
                break;
            if (isSoft)
                whole.chop(1);
            const QStringView more = part().mid(isSoft ? 0 : 1);
            whole += more.left(std::max<qsizetype>(0, PeopleFile::LongestValue - whole.size()));
        }
        return whole;
    }

private:
    QStringView part()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text.at(end) != u'\n' && m_text.at(end) != u'\r')
            ++end;
        const QStringView found = m_text.mid(m_at, std::min(end - m_at, PeopleFile::LongestValue));
        const bool isPair = m_text.mid(end, 2) == "\r\n"_L1;
        m_at = end + (isPair ? 2 : 1);
        ++m_line;
        return found;
    }

    const QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_start = 1;
};

QString decoded(const Property &property)
{
    static const QRegularExpression code(u"^[0-9A-Fa-f]{2}$"_s);
    const QByteArray raw = property.value.toUtf8();
    QByteArray bytes;
    for (qsizetype at = 0; at < raw.size(); ++at) {
        const QByteArray digits = raw.mid(at + 1, 2);
        const bool isCode = raw.at(at) == '=' && code.match(QString::fromLatin1(digits)).hasMatch();
        bytes += isCode ? char(digits.toUInt(nullptr, 16)) : raw.at(at);
        at += isCode ? 2 : 0;
    }
    QByteArray charset("UTF-8");
    for (const QString &parameter : property.parameters) {
        if (parameter.startsWith("CHARSET="_L1))
            charset = parameter.mid(8).remove(u'"').toLatin1();
    }
    QStringDecoder decoder(charset.constData());
    const QString text = decoder.isValid() ? QString(decoder(bytes)) : QString();
    return decoder.isValid() && !decoder.hasError() ? text : QString::fromLatin1(bytes);
}

/// Nothing: the line is no property.
std::optional<Property> propertyFrom(const QString &line)
{
    QStringList head{QString()};
    bool isQuoted = false;
    qsizetype at = 0;
    for (; at < line.size() && (isQuoted || line.at(at) != u':'); ++at) {
        isQuoted = isQuoted != (line.at(at) == u'"');
        if (line.at(at) == u';' && !isQuoted)
            head << QString();
        else
            head.last() += line.at(at).toUpper();
    }
    if (at == line.size())
        return {};
    Property property{0, head.takeFirst().section(u'.', -1).trimmed(), head, line.mid(at + 1)};
    if (property.is("QUOTED-PRINTABLE"_L1))
        property.value = decoded(property);
    return property;
}

/// The parts of a value between semicolons, without their escapes. \p line is what parts lines in it.
QStringList partsOf(const QString &value, QChar line = u' ')
{
    QStringList parts{QString()};
    for (qsizetype at = 0; at < value.size(); ++at) {
        const QChar c = value.at(at);
        if (c == u';')
            parts << QString();
        else if (c != u'\\' || ++at == value.size())
            parts.last() += c;
        else
            parts.last() += value.at(at).toLower() == u'n' ? line : value.at(at);
    }
    return parts;
}

QString plain(const QString &value)
{
    return partsOf(value).join(u';').trimmed();
}

/// "Lima;Ana;Maria;Dr.;" → "Dr. Ana Maria Lima"
QString nameFrom(const QString &value)
{
    const QStringList parts = partsOf(value);
    return QStringList{parts.value(3), parts.value(1), parts.value(2), parts.value(0), parts.value(4)}.join(
        u' ');
}

/// A card that is being read.
struct Card
{
    PersonInFile person;
    QString structuredName;
    QString company; ///< names whoever has no name

    void take(const Property &property)
    {
        static const QRegularExpression ours(u"^(sip|sips|im|tel|sms|smsto|whatsapp):|^[^:]*$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression mailto(u"^mailto:"_s, QRegularExpression::CaseInsensitiveOption);
        const QString value = plain(property.value);
        const bool isPaper = property.is("FAX"_L1) || property.is("PAGER"_L1);
        if (property.name == "FN"_L1 && person.name.isEmpty())
            person.setName(value);
        else if (property.name == "N"_L1)
            structuredName = nameFrom(property.value);
        else if (property.name == "ORG"_L1)
            company = partsOf(property.value).constFirst();
        else if (property.name == "TEL"_L1 && !isPaper)
            person.addAddress(value);
        else if (property.name == "EMAIL"_L1)
            person.addAddress(QString(value).remove(mailto));
        else if (property.name == "IMPP"_L1 && ours.match(value).hasMatch())
            person.addAddress(value);
        else if (property.name == "NOTE"_L1)
            addNote(partsOf(property.value, u'\n').join(u';'));
        else if (property.name == "X-PARLANCE-BLOCKED"_L1)
            person.blocked = value == "1"_L1;
    }

    /// A card may have several.
    void addNote(const QString &note)
    {
        person.setNotes(person.notes.isEmpty() ? note : person.notes + u"\n\n"_s + note);
    }

    PersonInFile finished()
    {
        for (const QString &name : {structuredName, company}) {
            if (person.name.isEmpty())
                person.setName(name);
        }
        return person;
    }
};

} // namespace

PeopleInFile VCard::read(const QString &text)
{
    QList<PersonInFile> people;
    std::optional<Card> card;
    const auto finish = [&] {
        if (card)
            people << card->finished();
        card.reset();
    };
    Lines lines(text);
    while (!lines.isAtEnd()) {
        const auto property = propertyFrom(lines.next());
        if (!property)
            continue;
        const bool isCard = property->value.trimmed().compare("VCARD"_L1, Qt::CaseInsensitive) == 0;
        if (isCard && property->name == "BEGIN"_L1) {
            finish(); // one without an end
            if (people.size() == PeopleFile::MostPeople)
                return tl::unexpected(PeopleFileProblem{PeopleFileProblem::TooMany, lines.line()});
            card.emplace().person.line = lines.line();
        } else if (isCard && property->name == "END"_L1) {
            finish();
        } else if (card) {
            card->take(*property);
        }
    }
    finish();
    return people;
}

} // namespace Parlance
