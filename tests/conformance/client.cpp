// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "client.h"

#include "models/store/database.h"
#include "tests/models/given.h"
#include "wait.h"

#include <QCoroTask>
#include <QDir>
#include <QMetaEnum>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTextStream>

namespace Parlance::Conformance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Sandbox::Fault;

QString newWord()
{
    static const quint32 run = QRandomGenerator::global()->bounded(10'000u); // a double may outlive a run
    static int count = 0;
    return u"kit%1x%2"_s.arg(run, 4, 10, QChar(u'0')).arg(++count, 5, 10, QChar(u'0'));
}

Client::Client(const Subject &subject, Double &at)
    : m_subject(subject), m_double(at), m_folder(std::make_unique<QTemporaryDir>())
{
}

Client::~Client()
{
    stop();
}

void Client::launch()
{
    m_engine = std::make_unique<Engine>(Profile{m_folder->path()}, m_secrets, m_subject.catalog);
    if (QCoro::waitFor(m_engine->open()) != Engine::Opened)
        qFatal("the profile: %s", qPrintable(m_engine->problem()));
    QObject::connect(&m_engine->store(), &Store::changed, m_engine.get(),
                     [this](const Changes &changes) { watch(changes); });
    QObject::connect(&m_engine->connections(), &Connections::roundFinished, m_engine.get(),
                     [this](const QString &, const std::optional<Error> &problem) { goOn(problem); });
    m_engine->connections().setPollInterval(1ms);
    QCoro::waitFor(m_engine->connections().start(Attention::InView));
    if (!m_account.isEmpty())
        return;

    Account account;
    account.service = m_subject.service;
    account.name = u"kit"_s;
    AccountSettings secrets;
    const AccountSettings settings = m_double.settings();
    for (const SettingsField &field : m_subject.info().fields) {
        if (!settings.contains(field.key))
            continue;
        if (field.kind == SettingsField::Secret)
            secrets.insert(field.key, settings[field.key]);
        else
            account.settings.insert(field.key, settings[field.key]);
    }
    const auto added = QCoro::waitFor(m_engine->addAccount(account, secrets));
    if (!added)
        qFatal("the account: %s", qPrintable(added.error().detail));
    m_account = added->id;
}

bool Client::start()
{
    launch();
    return until([this] { return state() == Connection::Connected; });
}

void Client::stop()
{
    if (!m_engine)
        return;
    QCoro::waitFor(m_engine->close());
    m_engine.reset();
}

void Client::crash()
{
    auto folder = std::make_unique<QTemporaryDir>();
    const QStringList files = QDir(m_folder->path()).entryList({u"*.db*"_s}, QDir::Files);
    for (const QString &file : files)
        QFile::copy(m_folder->filePath(file), folder->filePath(file));
    const auto states = m_states;
    const QList<Fault> faults = m_double.server().faults();
    m_double.server().clearFaults();
    m_double.server().addFault({.kind = Fault::DropBeforeStore, .times = 0});
    m_double.server().release();
    stop();
    m_states = states; // what it came to know meanwhile is lost with it
    m_double.server().clearFaults();
    for (const Fault &fault : faults)
        m_double.server().addFault(fault);
    m_folder = std::move(folder);
}

void Client::fillDisk(bool full)
{
    const QString name = u"disk"_s;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(m_engine->profile().database());
        if (!database.open())
            qFatal("the profile: %s", qPrintable(database.lastError().text()));
        for (const QString &what : {u"INSERT ON message"_s, u"UPDATE ON message"_s, u"INSERT ON setting"_s}) {
            const QString trigger = u"full_"_s + QString(what).replace(u' ', u'_');
            const QString sql =
                full ? u"CREATE TRIGGER %1 BEFORE %2 BEGIN SELECT RAISE(ABORT, 'full'); END"_s.arg(trigger,
                                                                                                   what)
                     : u"DROP TRIGGER "_s + trigger;
            if (QSqlQuery query(database); !query.exec(sql))
                qFatal("the profile: %s", qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

bool Client::isHalted()
{
    const auto *connection = m_engine->connections().connection(m_account);
    return connection && connection->isHalted();
}

/// QCoro::waitFor() never comes back from a task that throws.
static QCoro::Task<bool> resumed(Connections *connections)
{
    try {
        co_await connections->resume();
    } catch (const StoreError &) {
        co_return false;
    }
    co_return true;
}

bool Client::resume()
{
    return QCoro::waitFor(resumed(&m_engine->connections()));
}

Account Client::account()
{
    const auto accounts = get(m_engine->store().accounts());
    return accounts.value(0);
}

Result<> Client::changeSettings(const AccountSettings &settings)
{
    Account changed = account();
    AccountSettings secrets;
    for (const SettingsField &field : m_subject.info().fields) {
        if (!settings.contains(field.key))
            continue;
        if (field.kind == SettingsField::Secret)
            secrets.insert(field.key, settings[field.key]);
        else
            changed.settings.insert(field.key, settings[field.key]);
    }
    return QCoro::waitFor(m_engine->editAccount(changed, secrets));
}

void Client::setOnline(bool online)
{
    m_engine->connections().setOnline(online);
}

bool Client::listen()
{
    if (auto *connection = m_engine->connections().connection(m_account))
        connection->listenNow();
    if (m_subject.can(Backend::Capability::Push))
        return true;                 // it does all the time
    const int rounds = m_rounds + 2; // one may have begun before
    return until([&] { return m_rounds >= rounds; });
}

void Client::goOn(const std::optional<Error> &problem)
{
    ++m_rounds;
    auto *connection = m_engine->connections().connection(m_account);
    if (problem && connection && !m_isPatient)
        QMetaObject::invokeMethod(connection, &AccountConnection::listenNow, Qt::QueuedConnection);
}

qint64 Client::send(const QString &text, const QString &to)
{
    Draft draft;
    draft.account = m_account;
    draft.recipients = QStringList{to};
    draft.body = text;
    const auto sent = QCoro::waitFor(m_engine->send(draft));
    return sent ? sent->id : 0;
}

Message Client::message(qint64 id)
{
    return get(m_engine->store().message(id)).value_or(Message());
}

void Client::hurry(qint64 id)
{
    const Message waiting = message(id);
    if (waiting.delivery == Delivery::Queued) {
        get(m_engine->store().endPause(m_account));
        if (auto *connection = m_engine->connections().connection(m_account))
            connection->deliverNow();
    }
    const bool isNameless = waiting.delivery == Delivery::Sent && waiting.remoteId.isEmpty();
    if (waiting.delivery == Delivery::Unknown || isNameless)
        QCoro::waitFor(m_engine->checkAgain(id));
}

bool Client::sendAgain(qint64 id)
{
    m_states.remove(id);
    return QCoro::waitFor(m_engine->sendAgain(id)).has_value();
}

QList<Message> Client::found(const QString &word)
{
    return get(m_engine->store().search(word, 1000));
}

int Client::countIncoming(const QString &word)
{
    const QList<Message> all = found(word);
    return int(std::ranges::count(all, false, &Message::outgoing));
}

int Client::countOwn(const QString &word)
{
    const QList<Message> all = found(word);
    return int(std::ranges::count(all, true, &Message::outgoing));
}

int Client::count(bool outgoing)
{
    qsizetype count = 0;
    const auto conversations = get(m_engine->store().conversations({}, {}, Side::Older, 1000));
    for (const Conversation &conversation : conversations) {
        const auto messages = get(m_engine->store().messages(conversation.id, {}, Side::Older, 1000));
        count += std::ranges::count(messages, outgoing, &Message::outgoing);
    }
    return int(count);
}

void Client::watch(const Changes &changes)
{
    for (const Message &message : changes.messages) {
        if (!message.outgoing) {
            m_arrived += changes.newMessages.contains(message.id) ? 1 : 0;
            continue;
        }
        const auto before = m_states.value(message.id, Delivery::Cancelled);
        // a refusal gives way to what was seen of the message after all
        const bool isBack =
            before >= Delivery::Sent && before != Delivery::Failed && message.delivery < before;
        if (isBack)
            m_complaints << u"“%1” was %2 and is now %3"_s.arg(
                message.body.left(40), QVariant::fromValue(before).toString(),
                QVariant::fromValue(message.delivery).toString());
        m_states.insert(message.id, message.delivery);
    }
}

QByteArray Client::report()
{
    QString text;
    QTextStream out(&text);
    if (m_engine) {
        const Account ours = account();
        out << "\n  the account: " << QVariant::fromValue(ours.state).toString();
        if (ours.problem)
            out << ", " << word(ours.problem->reason) << ' ' << ours.problem->code << ' '
                << ours.problem->detail;
        const auto waiting = get(m_engine->store().outbox());
        for (const Message &message : waiting) {
            out << "\n  in the outbox: “" << message.body.left(40) << "”, "
                << QVariant::fromValue(message.delivery).toString();
            if (message.problem)
                out << ", " << word(message.problem->reason) << ' ' << message.problem->detail;
        }
    }
    const auto entries = m_double.server().journal().entries();
    for (const auto &entry : entries.mid(qMax(qsizetype(0), entries.size() - 12))) {
        out << "\n  " << entry.request.number << ": " << entry.request.method << ' ' << entry.request.target()
            << " -> " << entry.status << ' ' << entry.fault;
    }
    return text.toUtf8();
}

} // namespace Parlance::Conformance
