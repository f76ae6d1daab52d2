// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

// What Given tells of people.

#include "given.h"

#include "models/lists/people/portraits.h"

#include <QBuffer>
#include <QColor>
#include <QCoroFuture>
#include <QFile>
#include <QImage>
#include <QQmlEngine>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

namespace Parlance {

using namespace Qt::StringLiterals;

template<typename T>
static T wait(QFuture<T> future)
{
    const auto waiting = [](QFuture<T> asked) -> QCoro::Task<T> { co_return co_await asked; };
    return QCoro::waitFor(waiting(future));
}

void Given::apply(const QString &account, const QList<Event> &events)
{
    EventBatch batch;
    batch.events = events;
    batch.cursor = u"p%1"_s.arg(++m_written);
    wait(m_engine->store().apply(account, batch, QDateTime::currentDateTimeUtc()));
}

QString Given::company(const QString &name)
{
    Account account;
    account.id = name.toLower();
    account.service = u"company"_s;
    account.name = name;
    account.settings = {{u"address"_s, u"sip:me@example.com"_s}};
    account.secretStored = true;
    QCoro::waitFor(m_secrets.write(account.id, {{u"secret"_s, u"x"_s}}));
    wait(m_engine->store().addAccount(account));
    connection(account.id, Connection::Connected);
    qmlEngine(this)->addImageProvider(u"portrait"_s, new Portraits(*m_messenger));
    return account.id;
}

void Given::signIn(const QString &account)
{
    QCoro::waitFor(m_engine->connections().start(Attention::InView, {account}));
    const auto isSignedIn = [&] { return m_engine->connections().visit(account).has_value(); };
    if (!QTest::qWaitFor(isSignedIn))
        qFatal("nobody signed in");
}

void Given::busy(int seconds)
{
    Error busy{Error::Busy, Error::Overloaded};
    busy.retryAfter = std::chrono::seconds(seconds);
    m_company.service.tell(fail(busy));
}

void Given::person(const QString &account, const QString &address, const QString &name,
                   const QVariantMap &card, const QStringList &groups)
{
    ContactSeen seen{address, name, QJsonObject::fromVariantMap(card)};
    seen.groups = groups;
    apply(account, {seen});
}

void Given::presence(const QString &account, const QString &address, int availability,
                     const QString &activity, int awayMinutes)
{
    const auto since =
        awayMinutes > 0 ? QDateTime::currentDateTimeUtc().addSecs(-60 * awayMinutes) : QDateTime();
    apply(account, {PresenceSeen{address, Presence::Availability(availability), activity, since}});
}

void Given::note(const QString &account, const QString &address, const QString &text)
{
    apply(account, {NoteSeen{address, text}});
}

void Given::roster(const QString &account, const QStringList &addresses)
{
    apply(account, {RosterSeen{addresses}});
}

void Given::typing(const QString &account, const QString &conversation, const QString &sender, bool typing)
{
    Q_EMIT m_engine->connections().typingSeen(account, {conversation, sender, typing});
}

void Given::attendance(const QString &account, const QString &conversation, const QStringList &present)
{
    Q_EMIT m_engine->connections().attendanceSeen(account, {conversation, present});
}

double Given::invited(const QString &account, const QStringList &people, int seconds)
{
    const auto name = people.join(u',');
    const auto id = group(account, people);
    apply(account, {InvitationSeen{name, people.first(), people.mid(1), u"invitation-1"_s,
                                   QDateTime::currentDateTimeUtc().addSecs(seconds)}});
    return id;
}

double Given::group(const QString &account, const QStringList &people)
{
    return double(wait(m_engine->store().openConversation(account, people)).id);
}

void Given::said(const QString &account, const QStringList &people, const QString &sender,
                 const QString &body, int minutesAgo)
{
    MessageSeen seen;
    seen.conversation = people.join(u',');
    seen.remoteId = u"s%1"_s.arg(++m_written);
    seen.sender = sender;
    seen.recipients = people;
    seen.recipients.removeAll(sender);
    seen.body = body;
    seen.sentAt = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo);
    apply(account, {seen});
}

void Given::partly(const QString &account, const QStringList &people, const QString &body,
                   const QStringList &without)
{
    MessageSeen seen;
    seen.conversation = people.join(u',');
    seen.remoteId = u"s%1"_s.arg(m_written);
    seen.recipients = people;
    seen.body = body;
    seen.sentAt = QDateTime::currentDateTimeUtc();
    seen.state = Delivery::Delivered;
    Error problem{Error::Refused, Error::PartlyDelivered};
    for (const auto &address : without)
        problem.fields << Error::Field{address, Error::PartlyDelivered, {}, {}};
    seen.problem = problem;
    apply(account, {seen});
}

void Given::inDirectory(const QString &address, const QString &name)
{
    m_company.directory << ContactSeen{address, name};
}

void Given::upToDate(const QString &account, int secondsAgo)
{
    // the store itself never goes back
    hold();
    QSqlQuery set(QSqlDatabase::database(m_folder.path()));
    set.prepare(u"UPDATE account SET upToDateAt = ? WHERE id = ?"_s);
    set.addBindValue(QDateTime::currentDateTimeUtc().addSecs(-secondsAgo).toMSecsSinceEpoch());
    set.addBindValue(account);
    if (!set.exec() || !set.exec(u"COMMIT"_s))
        qFatal("the account cannot be made older");
    set.clear();
    release();
}

void Given::portrait(const QString &account, const QString &address, const QColor &colour)
{
    QImage image(96, 96, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg");
    wait(m_engine->store().savePortrait(account, address, {jpeg, {}, QDateTime::currentDateTimeUtc()}));
}

QUrl Given::file(const QString &name, const QString &text) const
{
    QFile file(m_folder.filePath(name));
    if (!text.isEmpty() && (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0))
        qFatal("the file cannot be written");
    return QUrl::fromLocalFile(file.fileName());
}

QString Given::textOf(const QUrl &url) const
{
    QFile file(url.toLocalFile());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList Given::participants(double conversation)
{
    QStringList names;
    const auto found = wait(m_engine->store().conversation(qint64(conversation)));
    for (const auto &participant : found->participants)
        names << participant.address;
    return names;
}

} // namespace Parlance
