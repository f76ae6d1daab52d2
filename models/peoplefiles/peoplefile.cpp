// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/peoplefiles/peoplefile.h"

#include "backends/http/json.h"
#include "models/peoplefiles/csv.h"
#include "models/peoplefiles/vcard.h"

#include <QFile>
#include <QStringDecoder>
#include <QtConcurrentRun>

namespace Parlance {

using namespace Qt::StringLiterals;

static bool isUnseen(char32_t c)
{
    const auto category = QChar::category(c);
    const bool joins = c == 0x200c || c == 0x200d; // letters of some scripts, and emoji
    return category == QChar::Other_Control || (category == QChar::Other_Format && !joins);
}

QString PersonInFile::tidied(const QString &text, qsizetype longest)
{
    QString seen;
    for (const char32_t c : cleaned(text).toUcs4()) {
        if (QChar::isSpace(c))
            seen += u' ';
        else if (!isUnseen(c))
            seen += QString::fromUcs4(&c, 1);
    }
    seen = seen.simplified();
    if (seen.size() > longest) {
        seen.truncate(seen.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
        seen = seen.trimmed();
    }
    return seen;
}

void PersonInFile::addAddress(const QString &text)
{
    const QString address = tidied(text, LongestAddress);
    if (!address.isEmpty() && addresses.size() < MostAddresses && !addresses.contains(address))
        addresses << address;
}

void PersonInFile::setNotes(const QString &text)
{
    QString seen;
    for (const char32_t c : cleaned(text.left(LongestNotes)).toUcs4()) {
        if (c == U'\n' || c == U'\t' || !isUnseen(c))
            seen += QString::fromUcs4(&c, 1);
    }
    notes = seen.trimmed();
}

static QString textFrom(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return QStringDecoder(*marked)(bytes);
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    QStringDecoder windows("windows-1252"); // known where Qt has ICU
    return windows.isValid() ? QString(windows(bytes)) : QString::fromLatin1(bytes);
}

PeopleInFile PeopleFile::parse(const QByteArray &bytes)
{
    if (bytes.size() > LargestFile)
        return tl::unexpected(PeopleFileProblem{PeopleFileProblem::TooLarge});
    const QString text = textFrom(bytes);
    const bool isVCard = QStringView(text).trimmed().startsWith("BEGIN:VCARD"_L1, Qt::CaseInsensitive);
    return isVCard ? VCard::read(text) : Csv::read(text);
}

static PeopleInFile readNow(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray bytes = isOpen ? file.read(PeopleFile::LargestFile + 1) : QByteArray();
    if (file.error() != QFile::NoError)
        return tl::unexpected(PeopleFileProblem{PeopleFileProblem::Unreadable, 0, file.errorString()});
    return PeopleFile::parse(bytes);
}

QFuture<PeopleInFile> PeopleFile::read(QString path)
{
    return QtConcurrent::run([path] { return readNow(path); });
}

} // namespace Parlance
