// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/ucwa/ucwamemory.h"

#include "backends/http/json.h"
#include "backends/ucwa/ucwaresource.h"

#include <QJsonDocument>
#include <QUuid>

namespace Parlance::Ucwa {

using namespace Qt::StringLiterals;

namespace {

struct TextField
{
    QLatin1StringView key;
    QString Memory::*member;
};

constexpr TextField Texts[]{
    {"whose"_L1, &Memory::whose},
    {"endpoint"_L1, &Memory::endpoint},
    {"application"_L1, &Memory::application},
    {"incarnation"_L1, &Memory::incarnation},
    {"next"_L1, &Memory::next},
    {"done"_L1, &Memory::done},
    {"wish"_L1, &Memory::wish},
    {"lowered"_L1, &Memory::lowered},
};

struct UrlField
{
    QLatin1StringView key;
    QUrl Memory::*member;
};

constexpr UrlField Urls[]{
    {"applications"_L1, &Memory::applications},
    {"user"_L1, &Memory::user},
    {"tokens"_L1, &Memory::tokens},
};

} // namespace

Memory Memory::fromText(const QString &text, const QString &whose)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    Memory memory;
    if (json["whose"_L1].toString() == whose) { // otherwise the account was edited
        for (const auto &[key, member] : Texts)
            memory.*member = json[key].toString();
        for (const auto &[key, member] : Urls)
            memory.*member = urlFrom(json[key].toString());
        memory.threads = Resource(json).texts("threads"_L1);
        memory.talks = json["talks"_L1].toArray();
        memory.madeAt = Json::time(json["madeAt"_L1]);
        memory.echoes = json["echoes"_L1].toObject();
    }
    memory.serial = json["serial"_L1].toInteger();
    memory.whose = whose;
    if (memory.endpoint.isEmpty())
        memory.endpoint = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return memory;
}

QString Memory::toText() const
{
    QJsonObject json{
        {u"threads"_s, QJsonArray::fromStringList(threads)}, {u"talks"_s, talks},   {u"echoes"_s, echoes},
        {u"madeAt"_s, madeAt.toString(Qt::ISODateWithMs)},   {u"serial"_s, serial},
    };
    for (const auto &[key, member] : Texts)
        json.insert(key, this->*member);
    for (const auto &[key, member] : Urls)
        json.insert(key, QString::fromLatin1((this->*member).toEncoded()));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void Memory::rememberThread(const QString &thread)
{
    constexpr qsizetype Most = 50;

    if (thread.isEmpty() || threads.contains(thread))
        return;
    threads << thread;
    if (threads.size() > Most)
        threads.removeFirst();
}

} // namespace Parlance::Ucwa
