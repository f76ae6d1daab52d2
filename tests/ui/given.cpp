// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"

#include <QClipboard>
#include <QCoroFuture>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QJsonDocument>
#include <QMouseEvent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace Parlance {

using namespace Qt::StringLiterals;

QCoro::Task<Result<AccountSettings>> GivenKeychain::read(QString account)
{
    if (!m_secrets.contains(account))
        co_return fail(Error{Error::Refused, Error::NotFound});
    co_return m_secrets.value(account);
}

QCoro::Task<Result<>> GivenKeychain::write(QString account, AccountSettings secrets)
{
    while (m_silent)
        co_await m_answering.wait();
    if (m_refusing)
        co_return fail(Error{Error::Refused, Error::SignInNeeded, QString(Locked)});
    m_secrets.insert(account, secrets);
    co_return Result<>{};
}

QCoro::Task<Result<>> GivenKeychain::forget(QString account)
{
    m_secrets.remove(account);
    co_return Result<>{};
}

void GivenKeychain::setSilent(bool silent)
{
    m_silent = silent;
    m_answering.ring();
}

template<typename T>
static T wait(QFuture<T> future)
{
    const auto waiting = [](QFuture<T> asked) -> QCoro::Task<T> { co_return co_await asked; };
    return QCoro::waitFor(waiting(future));
}

Given::Given(QObject *parent) : QObject(parent)
{
    begin();
    serveFiles();
    m_trap.listen(QHostAddress::LocalHost);
    for (const auto &scheme : {u"https"_s, u"http"_s, u"mailto"_s, u"tel"_s})
        QDesktopServices::setUrlHandler(scheme, this, "open");
}

void Given::silenceKeychain(bool silent)
{
    m_secrets.setSilent(silent);
}

Given::~Given()
{
    silenceKeychain(false);
    for (const auto &scheme : {u"https"_s, u"http"_s, u"mailto"_s, u"tel"_s})
        QDesktopServices::unsetUrlHandler(scheme);
    end();
}

void Given::begin()
{
    BackendCatalog catalog;
    catalog.add(FakeCompany::info(), [this] { return std::make_unique<FakeCompanyBackend>(m_company); });
    m_texting.addTo(catalog);
    m_engine = std::make_unique<Engine>(Profile{m_folder.path() + "/profile"_L1}, m_secrets, catalog);
    if (QCoro::waitFor(m_engine->open()) != Engine::Opened)
        qFatal("%s", qPrintable(m_engine->problem()));
    m_messenger = std::make_unique<Messenger>(*m_engine);
}

void Given::end()
{
    QCoro::waitFor(m_messenger->finish());
    m_messenger.reset();
    QCoro::waitFor(m_engine->close());
    m_engine.reset();
}

void Given::beginAnew()
{
    end();
    begin();
}

QString Given::trap() const
{
    return u"http://127.0.0.1:%1/trap.png"_s.arg(m_trap.serverPort());
}

int Given::trapped()
{
    m_trap.waitForNewConnection(0);
    int count = 0;
    while (m_trap.nextPendingConnection())
        ++count;
    return count;
}

QString Given::account(const QString &name)
{
    Account account;
    account.id = name.toLower();
    account.service = u"signalwire"_s;
    account.name = name;
    account.settings = {{u"from"_s, u"+14155550199"_s}};
    return wait(m_engine->store().addAccount(account)).id;
}

double Given::conversation(const QString &account, const QString &address)
{
    return double(wait(m_engine->store().openConversation(account, {address})).id);
}

QString Given::accountOf(double conversation)
{
    return wait(m_engine->store().conversation(qint64(conversation)))->account;
}

QString Given::setting(const QString &key)
{
    return wait(m_engine->store().setting(key));
}

void Given::read(double conversation)
{
    wait(m_engine->store().markRead(qint64(conversation)));
}

int Given::unreadOf(double conversation)
{
    return wait(m_engine->store().conversation(qint64(conversation)))->unread;
}

double Given::written(const QString &account, const QString &address, const QString &body, int count,
                      int minutesAgo)
{
    EventBatch batch;
    const auto newest = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo);
    for (int i = count - 1; i >= 0; --i) {
        const auto id = u"r%1"_s.arg(++m_written);
        const auto text = count == 1 ? body : body + u" %1"_s.arg(count - i);
        batch.events << MessageSeen{address, id, address, {}, text, newest.addSecs(-60 * i)};
    }
    batch.cursor = u"c%1"_s.arg(m_written);
    wait(m_engine->store().apply(account, batch, QDateTime::currentDateTimeUtc()));
    return conversation(account, address);
}

double Given::sent(const QString &account, const QString &address, const QString &body, int state,
                   const QVariantMap &problem)
{
    auto &store = m_engine->store();
    const auto id = wait(store.enqueue({account, {address}, body})).id;
    if (state == Delivery::Queued)
        return double(id);
    wait(store.takeQueued(account));
    if (state == Delivery::Sending)
        return double(id);
    if (state == Delivery::Unknown) {
        wait(store.settle(id, fail(Error{Error::Unanswered, Error::TimedOut, {}, u"connection closed"_s})));
        return double(id);
    }
    if (state == Delivery::Failed) {
        const auto error = Error::fromJson(QJsonObject::fromVariantMap(problem));
        wait(store.settle(id, fail(error.value_or(Error{Error::Refused, Error::BadRecipient, u"21211"_s}))));
        return double(id);
    }
    Receipt receipt;
    receipt.remoteId = u"o%1"_s.arg(id);
    wait(store.settle(id, receipt));
    if (state > Delivery::Failed) {
        EventBatch batch;
        batch.events << DeliveryReported{receipt.remoteId, Delivery::State(state)};
        batch.cursor = u"d%1"_s.arg(id);
        wait(store.apply(account, batch, QDateTime::currentDateTimeUtc()));
    }
    return double(id);
}

void Given::lookedUp(const QString &account)
{
    EventBatch batch;
    batch.lookedBack = true;
    const auto afterAll = QDateTime::currentDateTimeUtc().addSecs(1);
    wait(m_engine->store().apply(account, batch, afterAll));
}

void Given::connection(const QString &account, int state)
{
    std::optional<Error> problem;
    if (state == Connection::Waiting)
        problem = Error{Error::Unreachable, Error::NoNetwork};
    if (state == Connection::NeedsSignIn)
        problem = Error{Error::Unauthorised, Error::SignInNeeded};
    wait(m_engine->store().setAccountState(account, Connection::State(state), problem));
}

void Given::hold()
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_folder.path());
    database.setDatabaseName(m_engine->profile().database());
    if (!database.open() || !QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s))
        qFatal("the database cannot be held");
}

void Given::release()
{
    QSqlDatabase::database(m_folder.path()).close();
    QSqlDatabase::removeDatabase(m_folder.path());
}

void Given::doubleClick(QQuickItem *item, double x, double y)
{
    auto *window = item->window();
    const auto at = item->mapToScene({x, y});
    auto time = quint64(QDateTime::currentMSecsSinceEpoch());
    const auto send = [&](QEvent::Type type) {
        const auto held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, at, window->mapToGlobal(at), Qt::LeftButton, held, Qt::NoModifier);
        event.setTimestamp(time += 10);
        QCoreApplication::sendEvent(window, &event);
    };
    for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease, QEvent::MouseButtonPress,
                            QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease})
        send(type);
}

void Given::compose(const QString &preedit, const QString &commit)
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QCoreApplication::sendEvent(QGuiApplication::focusObject(), &event);
}

QString Given::clipboard() const
{
    return QGuiApplication::clipboard()->text();
}

int Given::deliveryOf(double message)
{
    const auto found = wait(m_engine->store().message(qint64(message)));
    return found ? int(found->delivery) : -1;
}

QString Given::mediaOf(double message)
{
    QStringList addresses;
    const auto found = wait(m_engine->store().message(qint64(message)));
    for (const auto &attachment : found->attachments)
        addresses << attachment.url.toString();
    return addresses.join(u' ');
}

QString Given::draftOf(double conversation)
{
    const auto kept = wait(m_engine->store().conversation(qint64(conversation)));
    return kept->draft + u'|' + kept->draftMedia.join(u' ');
}

QVariantList Given::fieldsOf(const QString &service) const
{
    QVariantList fields;
    for (const auto &field : m_engine->catalog().service(service)->fields)
        fields << QVariantMap{{u"key"_s, field.key},
                              {u"isAdvanced"_s, field.advanced},
                              {u"isSecret"_s, field.kind == SettingsField::Secret}};
    return fields;
}

QString Given::storedSettings(const QString &account)
{
    for (const auto &stored : wait(m_engine->store().accounts())) {
        if (stored.name == account)
            return QString::fromUtf8(QJsonDocument(stored.settings).toJson());
    }
    return {};
}

} // namespace Parlance
