// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/peoplefiles/csv.h"

#include "models/peoplefiles/peoplefile.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostColumns = 200;

enum class Column {
    Other,
    Name,
    First,
    Middle,
    Last,
    Company, ///< names whoever has no name
    Address,
    Notes,
    Blocked,
};

Column columnFrom(const QString &heading)
{
    static const QHash<QString, Column> exact{
        {u"name"_s, Column::Name},
        {u"full name"_s, Column::Name},
        {u"display name"_s, Column::Name},
        {u"first"_s, Column::First},
        {u"first name"_s, Column::First},
        {u"firstname"_s, Column::First},
        {u"given name"_s, Column::First},
        {u"middle name"_s, Column::Middle},
        {u"additional name"_s, Column::Middle},
        {u"last"_s, Column::Last},
        {u"last name"_s, Column::Last},
        {u"lastname"_s, Column::Last},
        {u"family name"_s, Column::Last},
        {u"surname"_s, Column::Last},
        {u"company"_s, Column::Company},
        {u"organization"_s, Column::Company},
        {u"organization name"_s, Column::Company},
        {u"number"_s, Column::Address},
        {u"notes"_s, Column::Notes},
        {u"note"_s, Column::Notes},
        {u"blocked"_s, Column::Blocked},
    };
    static const QRegularExpression aside(u"phonetic|\\b(label|type|display|fax|pager)\\b"_s);
    static const QRegularExpression address(
        u"phone|telefon|mobil|e-?mail|\\b(tel|cell|sip|im)\\b|^address( \\d+)?$"_s);
    const QString words = QString(heading).replace(u'_', u' ').simplified().toLower();
    if (const Column column = exact.value(words); column != Column::Other)
        return column;
    return !words.contains(aside) && words.contains(address) ? Column::Address : Column::Other;
}

QChar separatorOf(const QString &text)
{
    QHash<QChar, int> counts;
    bool isQuoted = false;
    for (const QChar c : QStringView(text).trimmed().left(PeopleFile::LongestValue)) {
        isQuoted = isQuoted != (c == u'"');
        if (!isQuoted && (c == u'\n' || c == u'\r'))
            break;
        if (!isQuoted)
            ++counts[c];
    }
    const QList<QChar> separators{u',', u';', u'\t'};
    return *std::ranges::max_element(separators, {}, [&](QChar c) { return counts.value(c); });
}

/// Gives the rows of a table, one after the other.
class CsvRows
{
public:
    explicit CsvRows(const QString &text) : m_text(text), m_separator(separatorOf(text)) {}

    /// The next row that is not blank; nothing: there is none, or it cannot be told where it ends.
    std::optional<QStringList> next()
    {
        while (m_at < m_text.size() && !m_isBroken) {
            QStringList row = read();
            if (std::ranges::any_of(row, [](const QString &cell) { return !cell.trimmed().isEmpty(); }))
                return row;
        }
        return {};
    }
    [[nodiscard]] int line() const { return m_start; } ///< where the row began, or the quote has no end
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

private:
    QStringList read()
    {
        QStringList row{QString()};
        bool isBlank = true; // the cell so far
        m_start = m_line;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at++);
            QString &cell = row.last();
            if (c == u'"' && isBlank) {
                cell = quoted();
                isBlank = cell.isEmpty();
            } else if (c == u'\n' || c == u'\r') {
                m_at += c == u'\r' && m_at < m_text.size() && m_text.at(m_at) == u'\n';
                ++m_line;
                break;
            } else if (c == m_separator && row.size() < MostColumns) {
                row << QString();
                isBlank = true;
            } else if (cell.size() < PeopleFile::LongestValue) {
                cell += c;
                isBlank = isBlank && c.isSpace();
            }
        }
        return row;
    }

    /// Up to the mark that ends it. A mark that is forgotten would take the rest of the file with it.
    QString quoted()
    {
        const int start = m_line;
        QString cell;
        while (m_at < m_text.size() && cell.size() <= PeopleFile::LongestValue) {
            const QChar c = m_text.at(m_at++);
            if (c == u'"' && (m_at == m_text.size() || m_text.at(m_at) != u'"'))
                return cell;
            m_at += c == u'"';
            m_line += c == u'\n';
            cell += c;
        }
        m_isBroken = true;
        m_start = start;
        m_at = m_text.size();
        return {};
    }

    const QString &m_text;
    const QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_start = 1;
    bool m_isBroken = false;
};

/// Whether a spreadsheet calculates \p text, or would without its apostrophes.
bool isFormula(const QString &text)
{
    // with their full-width forms, which some spreadsheets take for the same
    static const QRegularExpression beginning(u"^'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]"_s);
    return text.contains(beginning);
}

bool isYes(const QString &cell)
{
    const QStringList yes{u"yes"_s, u"true"_s, u"1"_s, u"x"_s};
    return yes.contains(cell.toLower());
}

PersonInFile personFrom(const QStringList &row, const QList<Column> &columns)
{
    PersonInFile person;
    QHash<Column, QString> words;
    for (qsizetype i = 0; i < std::min(row.size(), columns.size()); ++i) {
        const Column column = columns.at(i);
        if (column != Column::Address && words.value(column).isEmpty())
            words[column] = Csv::plain(row.at(i).trimmed());
        if (column != Column::Address)
            continue;
        const QStringList several = row.at(i).split(u":::"_s); // as one of the large address books puts them
        for (QString address : several) {
            if (address.startsWith(u'\'')) // no number begins with one
                address.remove(0, 1);
            person.addAddress(address);
        }
    }
    person.setNotes(words.value(Column::Notes));
    person.blocked = isYes(words.value(Column::Blocked));
    const QStringList parts{words.value(Column::First), words.value(Column::Middle),
                            words.value(Column::Last)};
    person.setName(words.value(Column::Name));
    if (person.name.isEmpty())
        person.setName(parts.join(u' '));
    if (person.name.isEmpty())
        person.setName(words.value(Column::Company));
    return person;
}

} // namespace

QString Csv::cell(const QString &text)
{
    QString cell = isFormula(text) ? u'\'' + text : text;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QString Csv::plain(const QString &cell)
{
    return cell.startsWith(u'\'') && isFormula(cell) ? cell.mid(1) : cell;
}

PeopleInFile Csv::read(const QString &text)
{
    CsvRows rows(text);
    QList<Column> columns;
    const auto headings = rows.next().value_or(QStringList());
    for (const QString &heading : headings)
        columns << columnFrom(heading);
    const auto problem = [&](PeopleFileProblem::Kind kind) {
        return tl::unexpected(PeopleFileProblem{kind, rows.line()});
    };
    if (rows.isBroken())
        return problem(PeopleFileProblem::OpenQuote);
    if (!columns.contains(Column::Address))
        return problem(PeopleFileProblem::NoPeople);

    QList<PersonInFile> people;
    while (const auto row = rows.next()) {
        PersonInFile person = personFrom(*row, columns);
        person.line = rows.line();
        if (rows.isBroken())
            break;
        if (people.size() == PeopleFile::MostPeople)
            return problem(PeopleFileProblem::TooMany);
        people << person;
    }
    if (rows.isBroken())
        return problem(PeopleFileProblem::OpenQuote);
    return people;
}

} // namespace Parlance
