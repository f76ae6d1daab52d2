// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/host.h"

#include "app/commands/command.h"
#include "app/guest.h"
#include "app/platform.h"
#include "models/store/database.h"

#include <QCoroFuture>
#include <QCoroTimer>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using HandOver::Frame;

static Q_LOGGING_CATEGORY(log, "parlance.handover")

    // How long another engine may take to answer, or to end.
    constexpr auto Patience = 3s;
constexpr auto Step = 50ms;

bool isEngineRunning(const Profile &profile)
{
    QFile file(profile.socketFile());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QLocalSocket socket;
    socket.connectToServer(QString::fromUtf8(file.read(4096)));
    return socket.waitForConnected(200);
}

Host::Host(Engine &engine, Face face) : m_engine(engine), m_face(face)
{
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            welcome(socket);
    });
}

Host::~Host() = default;

QCoro::Task<Engine::Opening> Host::open()
{
    const auto opening = co_await m_engine.open();
    if (opening == Engine::Opened) {
        listenAsWished();
        listen();
    }
    co_return opening;
}

QCoro::Task<Engine::Opening> Host::openForReading()
{
    const auto opening = co_await m_engine.openForReading();
    co_return opening;
}

Host::Opening Host::failed(const QString &problem, int status)
{
    m_problem = problem;
    m_status = status;
    return Failed;
}

QCoro::Task<Host::Opening> Host::openForWindow(std::optional<Compose> compose)
{
    QTimer pause;
    pause.setSingleShot(true);
    QDeadlineTimer patience(Patience);
    for (;;) {
        const auto opening = co_await open();
        if (opening == Engine::Opened)
            co_return Opened;
        if (opening == Engine::Unusable)
            co_return failed(m_engine.problem(), ExitStatus::Unusable);

        HandOver::Client client(m_engine.profile().socketFile(), {});
        const auto answer = co_await client.raise(compose);
        if (answer.kind == HandOver::Answer::Raised)
            co_return HandedOver;
        if (answer.kind == HandOver::Answer::OtherVersion)
            co_return failed(tr("Another version of Parlance runs on this profile · close it first"),
                             ExitStatus::Unusable);
        if (answer.kind == HandOver::Answer::Yielding)
            patience.setRemainingTime(30s); // it finishes what is on its way
        if (patience.hasExpired())
            co_return failed(tr("Another Parlance holds this profile and does not answer · end it first"),
                             ExitStatus::Unavailable);
        pause.start(Step);
        co_await pause;
    }
}

void Host::listen()
{
    const QByteArray place = QDir(m_engine.profile().folder).canonicalPath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(16);
    const QString name = Platform::socketName(QString::fromLatin1(hash));

    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(name); // we hold the lock: whoever left it is gone
    QFile file(m_engine.profile().socketFile());
    const bool listens = !name.isEmpty() && m_server.listen(name) && file.open(QIODevice::WriteOnly) &&
                         file.write(name.toUtf8()) > 0 && file.flush();
    if (!listens)
        qCWarning(log) << "Other commands cannot reach this one:" << m_server.errorString();
}

void Host::welcome(QLocalSocket *socket)
{
    if (!Platform::isSameUser(*socket)) {
        delete socket;
        return;
    }
    const auto runner = [this](HandOver::Request request, Output::Sink sink, Stop &stop,
                               std::function<void(const QStringList &)> goOnWith) {
        return run(std::move(request), std::move(sink), stop, std::move(goOnWith), false);
    };
    const auto raiser = [this](const std::optional<Compose> &compose) { return answerRaise(compose); };
    const auto &guest = m_guests.emplace_back(std::make_unique<Guest>(socket, runner, raiser));
    connect(
        guest.get(), &Guest::gone, this,
        [this, guest = guest.get()] {
            if (!m_isClosing)
                m_guests.remove_if([guest](const auto &other) { return other.get() == guest; });
        },
        Qt::QueuedConnection);
}

HandOver::Frame Host::answerRaise(const std::optional<Compose> &compose)
{
    if (m_face == Window) {
        Q_EMIT raiseWanted(compose);
        return {Frame::Raised};
    }
    m_isYielding = true;
    Q_EMIT yieldWanted();
    return {Frame::Yielding};
}

QCoro::Task<> Host::close()
{
    m_isClosing = true;
    m_server.close(); // the file with its name stays; nobody answers there
    for (const auto &guest : m_guests)
        guest->moveOn();
    for (const auto &guest : m_guests)
        co_await guest->ended();
    co_await m_connecting.finish();
    co_await m_engine.close();
    m_guests.clear();
}

QCoro::Task<> Host::lend(LentSecrets secrets)
{
    if (secrets.isEmpty())
        co_return;
    const auto accounts = co_await m_engine.store().accounts();
    QStringList waiting;
    for (const Account &account : accounts) {
        const bool hasOwn = m_engine.connections().connection(account.id) != nullptr;
        if (account.state == Connection::NeedsSignIn && secrets.contains(account.name))
            waiting << account.id;
        else if (hasOwn)
            secrets.remove(account.name);
    }
    for (auto lent = secrets.begin(); lent != secrets.end(); ++lent)
        m_engine.connections().lendSecrets(lent.key(), lent.value());
    for (const QString &account : waiting)
        co_await m_engine.connections().restart(account);
}

QCoro::Task<> Host::start(LentSecrets secrets, Attention attention)
{
    try {
        co_await lend(secrets);
    } catch (const StoreError &) { // Store::broken() has told the user
    }
    co_await m_engine.connections().start(attention);
}

QCoro::Task<bool> Host::connectAccounts(QStringList accounts, Stop &stop, std::chrono::milliseconds patience)
{
    const auto connecting = std::make_shared<Connecting>();
    accounts.removeIf(
        [this](const QString &account) { return m_engine.connections().connection(account) != nullptr; });
    connecting->left = accounts.size();
    for (const QString &account : std::as_const(accounts))
        m_connecting.keep(connectOne(account, connecting));

    QObject listener;
    connect(&stop, &Stop::requested, &listener, [connecting] { connecting->ended.ring(); });
    const QDeadlineTimer deadline(patience);
    while (connecting->left > 0 && !connecting->problem && !stop.isRequested() && !deadline.hasExpired()) {
        const std::chrono::milliseconds left(deadline.remainingTime());
        co_await connecting->ended.wait(left);
    }
    if (connecting->problem)
        std::rethrow_exception(connecting->problem);
    co_return connecting->left == 0;
}

QCoro::Task<> Host::connectOne(QString account, std::shared_ptr<Connecting> connecting)
{
    try {
        co_await m_engine.connections().restart(account);
    } catch (const StoreError &) { // for whoever waits; nobody else is there to tell
        connecting->problem = std::current_exception();
    }
    --connecting->left;
    connecting->ended.ring();
}

std::shared_ptr<void> Host::listenFor(Attention attention, std::optional<std::chrono::milliseconds> poll)
{
    const auto wish = m_wishes.insert(m_wishes.end(), {attention, poll});
    listenAsWished();
    return std::shared_ptr<void>(nullptr, [this, wish](void *) {
        m_wishes.erase(wish);
        listenAsWished();
    });
}

void Host::listenAsWished()
{
    Attention attention = Attention::None;
    std::optional<std::chrono::milliseconds> poll;
    for (const Wish &wish : m_wishes) {
        attention = std::max(attention, wish.attention);
        if (wish.poll)
            poll = std::min(poll.value_or(*wish.poll), *wish.poll);
    }
    if (m_face == Commands)
        m_engine.connections().setAttention(attention);
    m_engine.connections().setPollInterval(poll);
}

QCoro::Task<int> Host::run(HandOver::Request request, Output::Sink sink, Stop &stop,
                           std::function<void(const QStringList &)> goOnWith, bool isOurs)
{
    auto arguments = Arguments::parse(request.arguments, options());
    const Output output(sink, arguments ? styleOf(*arguments) : Output::Style());
    const Command *command = arguments ? takeCommand(*arguments) : nullptr;
    const QString problem = command ? complaint(*command, *arguments) : u"No such command."_s;
    if (!problem.isEmpty()) {
        output.error(problem);
        co_return ExitStatus::Usage;
    }
    Call call{*this, *arguments, request.input, request.secrets, output, stop, goOnWith, isOurs};
    const int status = co_await carryOut(*command, call);
    co_return status;
}

} // namespace Parlance
