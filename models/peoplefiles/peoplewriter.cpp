// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/peoplefiles/peoplewriter.h"

#include "backends/address.h"
#include "models/peoplefiles/csv.h"

#include <QUrl>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

/// What anybody can write to, by kind.
struct Reachable
{
    QStringList numbers;
    QStringList chats; ///< with their schemes
};

Reachable reachable(const PersonInFile &person)
{
    Reachable found;
    for (const QString &address : person.addresses) {
        if (!Address::canonical(address))
            continue;
        const bool isNumber = address.startsWith(u'+') || !address.contains(u':');
        (isNumber ? found.numbers : found.chats) << address;
    }
    return found;
}

// CSV

QByteArray row(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted << Csv::cell(cell);
    return quoted.join(u',').toUtf8() + "\r\n";
}

QByteArray csvEntry(const PersonInFile &person, const Reachable &at)
{
    // whoever reads an address decodes it
    return row({person.name, at.numbers.join(u" ::: "_s), at.chats.join(u" ::: "_s).replace(u'%', u"%25"_s),
                person.notes, person.blocked ? u"yes"_s : QString()});
}

// vCard

QString escaped(QString text)
{
    for (const auto c : {u'\\', u',', u';'})
        text.replace(c, QString(u'\\') + c);
    return text.replace(u'\n', u"\\n"_s);
}

/// \p text as a line of at most 75 octets, and lines that go on with it; no character is cut.
QByteArray folded(const QString &text)
{
    constexpr qsizetype Longest = 75;
    const auto goesOn = [](char octet) { return (uchar(octet) & 0xc0) == 0x80; };
    QByteArray rest = text.toUtf8();
    QByteArray lines;
    qsizetype room = Longest;
    while (rest.size() > room) {
        qsizetype end = room;
        while (goesOn(rest.at(end)))
            --end;
        lines += rest.left(end) + "\r\n ";
        rest.remove(0, end);
        room = Longest - 1; // after the space
    }
    return lines + rest + "\r\n";
}

QString uri(const QString &address)
{
    const QString scheme = address.section(u':', 0, 0);
    return scheme + u':' +
           QString::fromLatin1(QUrl::toPercentEncoding(address.section(u':', 1), "@+!$&'()*=:"));
}

QByteArray vCardEntry(const PersonInFile &person, const Reachable &at)
{
    QByteArray card = "BEGIN:VCARD\r\nVERSION:4.0\r\n" + folded("FN:"_L1 + escaped(person.name));
    for (const QString &number : at.numbers) {
        const bool isShort = !number.startsWith(u'+'); // which is no URI without its country
        card += folded((isShort ? "TEL:"_L1 : "TEL;VALUE=uri:tel:"_L1) + number);
    }
    for (const QString &chat : at.chats)
        card += folded("IMPP:"_L1 + uri(chat));
    if (!person.notes.isEmpty())
        card += folded("NOTE:"_L1 + escaped(person.notes));
    if (person.blocked)
        card += "X-PARLANCE-BLOCKED:1\r\n"; // the standard knows no such thing
    return card + "END:VCARD\r\n";
}

} // namespace

std::optional<PeopleWriter::Format> PeopleWriter::formatFrom(const QString &word)
{
    if (word == "csv"_L1)
        return Csv;
    if (word == "vcard"_L1)
        return VCard;
    return {};
}

PeopleWriter::Format PeopleWriter::formatOf(const QString &path)
{
    const bool isVCard =
        path.endsWith(".vcf"_L1, Qt::CaseInsensitive) || path.endsWith(".vcard"_L1, Qt::CaseInsensitive);
    return isVCard ? VCard : Csv;
}

QByteArray PeopleWriter::head(Format format)
{
    return format == Csv ? row({u"Name"_s, u"Phone"_s, u"IM"_s, u"Notes"_s, u"Blocked"_s}) : QByteArray();
}

QByteArray PeopleWriter::entry(Format format, const PersonInFile &person)
{
    const Reachable at = reachable(person);
    if (at.numbers.isEmpty() && at.chats.isEmpty())
        return {};
    return format == Csv ? csvEntry(person, at) : vCardEntry(person, at);
}

} // namespace Parlance
