// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/demo.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const auto AccountName = u"name"_s; // among the coordinates: how the sample data calls the account
constexpr std::chrono::milliseconds DemoPatience = 10s;
constexpr std::chrono::milliseconds Farewell = 3s;

namespace {

struct DemoWords
{
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

} // namespace

/// The doubles' program: beside our own, with the same ending.
static QString doublesProgram()
{
    const QFileInfo own(QCoreApplication::applicationFilePath());
    const QString ending = own.suffix().isEmpty() ? QString() : u'.' + own.suffix();
    return own.path() + u"/parlance-sandbox"_s + ending;
}

Demo::Demo()
{
    const auto news = [this] { m_news.ring(); };
    QObject::connect(&m_doubles, &QProcess::readyReadStandardOutput, &m_doubles, news);
    QObject::connect(&m_doubles, &QProcess::errorOccurred, &m_doubles, news);
    QObject::connect(&m_doubles, &QProcess::finished, &m_doubles, news);
}

Demo::~Demo()
{
    if (m_doubles.state() == QProcess::NotRunning)
        return;
    m_doubles.closeWriteChannel();
    if (!m_doubles.waitForFinished(int(Farewell.count()))) {
        m_doubles.kill();
        m_doubles.waitForFinished();
    }
}

QCoro::Task<QString> Demo::start()
{
    m_doubles.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_doubles.start(doublesProgram(), {u"--demo"_s, u"--until-stdin-closes"_s});
    const QDeadlineTimer deadline(DemoPatience);
    while (!m_doubles.canReadLine() && m_doubles.state() != QProcess::NotRunning && !deadline.hasExpired())
        co_await m_news.wait(DemoPatience);

    m_coordinates = QJsonDocument::fromJson(m_doubles.readLine()).object();
    if (m_coordinates.isEmpty() || !m_folder.isValid())
        co_return DemoWords::tr(
            "The sample data could not be started · install Parlance once more, and see that %1 has room")
            .arg(QDir::tempPath());
    co_return QString();
}

QCoro::Task<Result<>> Demo::addAccounts(Engine &engine)
{
    for (const auto &service : engine.catalog().services()) {
        const auto known = coordinates(service.id);
        Account account;
        account.service = service.id;
        account.name = known.value(AccountName, service.name);
        AccountSettings secrets;
        for (const auto &field : service.fields) {
            if (!known.contains(field.key))
                continue;
            if (field.kind == SettingsField::Secret)
                secrets.insert(field.key, known.value(field.key));
            else
                account.settings.insert(field.key, known.value(field.key));
        }
        if (known.isEmpty())
            continue;
        const auto added = co_await engine.addAccount(account, secrets);
        if (!added)
            co_return fail(added);
    }
    co_return Result<>{};
}

AccountSettings Demo::coordinates(const QString &service) const
{
    AccountSettings settings;
    const auto known = m_coordinates.value(service).toObject();
    for (auto it = known.begin(); it != known.end(); ++it)
        settings.insert(it.key(), it->toString());
    return settings;
}

} // namespace Parlance
