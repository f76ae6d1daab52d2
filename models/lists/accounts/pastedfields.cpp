// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/accounts/pastedfields.h"

#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 65536;
constexpr qsizetype LongestName = 64;
constexpr qsizetype LongestValue = 8192;
constexpr qsizetype MostEntries = 1000;

struct Entry
{
    QString group; ///< the object or section it is in; may be empty
    QString name;
    QString value;
};

// How well a name stands for a field: the lower the better.
constexpr int WithService = 0;
constexpr int Alone = 10;
constexpr int InSomeGroup = 20;

} // namespace

static QString bare(const QString &name)
{
    QString bare;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            bare += c.toCaseFolded();
    }
    return bare;
}

static QList<Entry> entriesOf(const QJsonObject &object, const QString &group = {})
{
    QList<Entry> entries;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isObject() && group.isEmpty())
            entries << entriesOf(it->toObject(), it.key());
        else if (it->isString() || it->isDouble())
            entries << Entry{group, it.key(), it->toVariant().toString()};
    }
    return entries;
}

static QString unquoted(const QString &value)
{
    const auto text = value.trimmed();
    if (text.startsWith(u'"') || text.startsWith(u'\'')) {
        const auto end = text.indexOf(text[0], 1);
        return end < 0 ? QString() : text.mid(1, end - 1);
    }
    const auto comment = text.indexOf(" #"_L1);
    auto plain = text.left(comment).trimmed(); // left(-1) is all of it
    if (plain.endsWith(u','))
        plain.chop(1);
    return plain;
}

static std::optional<Entry> entryOf(QString line)
{
    for (const auto word : {"export "_L1, "set "_L1}) {
        if (line.startsWith(word, Qt::CaseInsensitive))
            line = line.mid(word.size()).trimmed();
    }
    const auto at = std::ranges::find_if(line, [](QChar c) { return c == u'=' || c == u':'; });
    const auto length = at - line.begin();
    if (at == line.end() || length > LongestName || line.mid(length).startsWith("://"_L1))
        return {};
    return Entry{{}, line.left(length), unquoted(line.mid(length + 1))};
}

static QList<Entry> entriesOf(const QString &text)
{
    if (text.startsWith(u'{')) {
        const auto json = QJsonDocument::fromJson(text.toUtf8());
        if (json.isObject())
            return entriesOf(json.object());
    }
    QList<Entry> entries;
    QString section;
    for (auto line : text.split(u'\n')) {
        line = line.trimmed();
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            section = line.mid(1, line.size() - 2);
        } else if (auto entry = entryOf(line); entry && !line.startsWith(u'#') && !line.startsWith(u';')) {
            entry->group = section;
            entries << *entry;
        }
    }
    return entries;
}

/// Names that are in use for such a thing whatever the service calls it.
static QStringList commonNames(const ServiceInfo &service, const SettingsField &field)
{
    if (std::ranges::count(service.fields, field.kind, &SettingsField::kind) != 1)
        return {};
    switch (field.kind) {
    case SettingsField::Phone:
        return {u"phonenumber"_s, u"fromnumber"_s, u"number"_s, u"phone"_s, u"from"_s, u"sender"_s};
    case SettingsField::Secret:
        return {u"token"_s, u"apitoken"_s, u"accesstoken"_s, u"apikey"_s, u"secret"_s, u"password"_s};
    case SettingsField::Url:
        return {u"url"_s, u"baseurl"_s, u"server"_s, u"host"_s};
    case SettingsField::Address:
        return {u"email"_s, u"login"_s};
    case SettingsField::Text:
    case SettingsField::Choice:
        break;
    }
    return {};
}

static std::optional<int> likeness(const QString &name, const ServiceInfo &service,
                                   const SettingsField &field)
{
    const QStringList own{bare(field.key), bare(field.label)};
    if (own.contains(name))
        return 0;
    if (commonNames(service, field).contains(name))
        return 1;
    if (field.kind == SettingsField::Secret) // the id of a token is none
        return {};
    for (const auto &ending : {u"id"_s, u"url"_s, u"name"_s, u"key"_s, u"number"_s}) {
        if (name.endsWith(ending) && own.contains(name.chopped(ending.size())))
            return 2;
    }
    return {};
}

static std::optional<int> rank(const Entry &entry, const ServiceInfo &service, const SettingsField &field)
{
    const auto name = bare(entry.name);
    const auto group = bare(entry.group);
    std::optional<int> best;
    const auto consider = [&](const QString &word, int where) {
        if (const auto found = likeness(word, service, field); found && (!best || where + *found < *best))
            best = where + *found;
    };
    for (const auto &prefix : {bare(service.name), bare(service.id)}) {
        if (prefix.isEmpty())
            continue;
        if (group == prefix)
            consider(name, WithService);
        if (name.startsWith(prefix))
            consider(name.mid(prefix.size()), WithService);
    }
    consider(name, group.isEmpty() ? Alone : InSomeGroup);
    return best;
}

static bool isUsable(const QString &value, const SettingsField &field)
{
    const bool isLine = std::ranges::all_of(value, [](QChar c) {
        return c.category() != QChar::Other_Control && c.category() != QChar::Separator_Line &&
               c.category() != QChar::Separator_Paragraph;
    });
    return !value.isEmpty() && value.size() <= LongestValue && isLine && field.accepts(value);
}

QHash<QString, QString> pastedFields(const ServiceInfo &service, const QString &text)
{
    if (text.size() > LongestText)
        return {};
    struct Found
    {
        int rank;
        QString value;
    };
    QHash<QString, Found> found;
    bool isNamed = false; // the service is
    const auto entries = entriesOf(text.trimmed());
    if (entries.size() > MostEntries)
        return {};
    for (const auto &entry : entries) {
        const auto value = entry.value.trimmed();
        if (entry.name.size() > LongestName)
            continue;
        for (const auto &field : service.fields) {
            const auto at = rank(entry, service, field);
            if (!at || !isUsable(value, field))
                continue;
            isNamed = isNamed || *at < Alone;
            if (const auto other = found.constFind(field.key); other == found.cend() || *at <= other->rank)
                found.insert(field.key, {*at, value}); // of two, the last counts
        }
    }
    QHash<QString, QString> values;
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        if (!isNamed || it->rank < Alone)
            values.insert(it.key(), it->value);
    }
    return values;
}

} // namespace Parlance
