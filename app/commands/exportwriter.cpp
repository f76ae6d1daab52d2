// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/exportwriter.h"

#include "models/historypage.h"
#include "models/peoplefiles/csv.h"
#include "models/records/schedule.h"

#include <QJsonDocument>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

QStringList mediaOf(const Message &message)
{
    QStringList media;
    for (const Attachment &attachment : message.attachments)
        media << attachment.url.toString(QUrl::FullyEncoded);
    return media;
}

class JsonWriter : public ExportWriter
{
public:
    JsonWriter(QIODevice &file, const JsonOutput &json) : m_file(file), m_json(json) {}

    void begin(const QString &) override { m_file.write("["); }
    void write(const Message &message) override
    {
        m_file.write(m_isFirst ? "\n" : ",\n");
        m_isFirst = false;
        m_file.write(QJsonDocument(m_json.object(message)).toJson(QJsonDocument::Compact));
    }
    void end() override { m_file.write("\n]\n"); }

private:
    QIODevice &m_file;
    const JsonOutput &m_json;
    bool m_isFirst = true;
};

class CsvWriter : public ExportWriter
{
public:
    CsvWriter(QIODevice &file, const JsonOutput &json) : m_file(file), m_json(json) {}

    void begin(const QString &) override
    {
        writeRow({u"id"_s, u"account"_s, u"conversation"_s, u"time"_s, u"direction"_s, u"from"_s, u"to"_s,
                  u"state"_s, u"body"_s, u"media"_s});
    }
    void write(const Message &message) override
    {
        writeRow({QString::number(message.id), m_json.accountName(message.account),
                  QString::number(message.conversation), isoTime(Schedule::shownTime(message)).toString(),
                  message.outgoing ? u"out"_s : u"in"_s, m_json.from(message), m_json.to(message).join(u' '),
                  stateWord(message, QDateTime::currentDateTimeUtc()), message.body,
                  mediaOf(message).join(u' ')});
    }
    void end() override {}

private:
    void writeRow(const QStringList &cells)
    {
        QStringList quoted;
        for (const QString &cell : cells)
            quoted << Csv::cell(cell);
        m_file.write(quoted.join(u',').toUtf8() + "\r\n");
    }

    QIODevice &m_file;
    const JsonOutput &m_json;
};

class HtmlWriter : public ExportWriter
{
public:
    HtmlWriter(QIODevice &file, const JsonOutput &json) : m_page(file), m_json(json) {}

    void begin(const QString &title) override { m_page.begin(title); }
    void begin(const Conversation &conversation) override { m_page.beginConversation(conversation.title); }
    void write(const Message &message) override
    {
        m_page.write({message.outgoing, isoTime(Schedule::shownTime(message)).toString(),
                      m_json.from(message), stateWord(message, QDateTime::currentDateTimeUtc()), message.body,
                      mediaOf(message)});
    }
    void end() override { m_page.end(); }

private:
    HistoryPage m_page;
    const JsonOutput &m_json;
};

} // namespace

std::unique_ptr<ExportWriter> ExportWriter::create(const QString &format, QIODevice &file,
                                                   const JsonOutput &json)
{
    if (format == "json"_L1)
        return std::make_unique<JsonWriter>(file, json);
    if (format == "csv"_L1)
        return std::make_unique<CsvWriter>(file, json);
    if (format == "html"_L1)
        return std::make_unique<HtmlWriter>(file, json);
    return nullptr;
}

} // namespace Parlance
