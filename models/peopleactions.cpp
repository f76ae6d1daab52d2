// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/peopleactions.h"

#include "models/errands.h"
#include "models/errortext.h"
#include "models/peopleexport.h"
#include "models/store/database.h"
#include "models/store/whenready.h"
#include "models/storetext.h"

#include <QCoroFuture>
#include <QFileInfo>

#include <algorithm>
#include <chrono>

namespace Parlance {

using namespace std::chrono_literals;

static constexpr std::chrono::milliseconds TypingEach = 5s;
static constexpr std::chrono::milliseconds WatchIdle = 300ms; // while somebody scrolls

PeopleActions::PeopleActions(Engine &engine, Errands &errands)
    : m_engine(engine), m_errands(errands), m_book(engine.store()),
      m_live(engine.store(), engine.connections())
{
    m_watchTimer.setSingleShot(true);
    m_watchTimer.setInterval(WatchIdle);
    connect(&m_watchTimer, &QTimer::timeout, this, &PeopleActions::tellWatched);
}

void PeopleActions::setAvailability(const QString &account, int availability)
{
    std::optional<Presence::Availability> wish;
    if (availability != Presence::Unknown)
        wish = Presence::Availability(availability);
    m_errands.run(doSetAvailability(account, wish));
}

/// What brings \a shown back. Whoever is there by what they do is so again by themselves.
static std::optional<Presence::Availability> wishFor(Presence::Availability shown)
{
    switch (shown) {
    case Presence::OffWork:
    case Presence::Away:
    case Presence::BeRightBack:
    case Presence::Busy:
    case Presence::DoNotDisturb:
        return shown;
    case Presence::BusyInactive:
        return Presence::Busy;
    case Presence::Unknown:
    case Presence::Offline:
    case Presence::Inactive:
    case Presence::Available:
        return {};
    }
    Q_UNREACHABLE();
}

QCoro::Task<Result<>> PeopleActions::doSetAvailability(QString account,
                                                       std::optional<Presence::Availability> wish)
{
    const auto accounts = co_await m_engine.store().accounts();
    const auto known = std::ranges::find(accounts, account, &Account::id);
    const auto done = co_await m_engine.people().setAvailability(account, wish);
    const auto before = wishFor(known != accounts.end() ? known->availability : Presence::Unknown);
    if (!done || before == wish)
        co_return done;
    const auto back = [this, account, before] {
        m_errands.run(m_engine.people().setAvailability(account, before));
    };
    Q_EMIT undoable(tr("Presence changed"), back);
    co_return done;
}

void PeopleActions::setNote(const QString &account, const QString &note, int minutes)
{
    const auto now = QDateTime::currentDateTimeUtc();
    QDateTime until;
    if (minutes > 0)
        until = now.addSecs(60 * minutes);
    else if (minutes < 0)
        until = now.toLocalTime().date().addDays(1).startOfDay().toUTC();
    m_errands.run(m_engine.people().setNote(account, note, until));
}

void PeopleActions::setLocation(const QString &account, const QString &location)
{
    m_errands.run(m_engine.people().setLocation(account, location));
}

void PeopleActions::answer(qint64 conversation, bool accept)
{
    m_errands.run(m_engine.people().answer(conversation, accept));
}

void PeopleActions::invite(qint64 conversation, const QStringList &newcomers)
{
    m_errands.keep(doInvite(conversation, newcomers));
}

QCoro::Task<> PeopleActions::doInvite(qint64 conversation, QStringList newcomers)
{
    QString why;
    qint64 larger = 0;
    try {
        const auto invited = co_await m_engine.people().invite(conversation, newcomers);
        if (invited)
            larger = invited->id;
        else
            why = userText(invited.error());
    } catch (const StoreError &error) {
        why = StoreText::refusal(tr("It could not be stored"), error);
    }
    if (larger != 0)
        Q_EMIT grown(larger);
    else
        Q_EMIT m_errands.refused(why);
}

void PeopleActions::leave(qint64 conversation)
{
    m_errands.run(m_engine.people().leave(conversation));
}

void PeopleActions::typing(qint64 conversation)
{
    auto &last = m_typing[conversation];
    if (last.isValid() && std::chrono::milliseconds(last.elapsed()) < TypingEach)
        return;
    last.start();
    m_errands.keep(doType(conversation));
}

QCoro::Task<> PeopleActions::doType(qint64 conversation)
{
    co_await m_engine.people().typing(conversation); // whether it was told on is of no interest
}

void PeopleActions::join(const QString &account, const QString &address, const QString &otherAccount,
                         const QString &otherAddress)
{
    const auto joined = m_engine.store().joinPersons({account, address}, {otherAccount, otherAddress});
    whenReady(joined, this, [this](bool isDone) {
        if (!isDone)
            Q_EMIT m_errands.refused(tr("They are one person already, or too many contacts for one"));
    });
}

void PeopleActions::keepApart(const QString &account, const QString &address, const QString &otherAccount,
                              const QString &otherAddress)
{
    m_engine.store().keepApart({account, address}, {otherAccount, otherAddress});
}

void PeopleActions::split(const QString &account, const QString &address)
{
    m_engine.store().splitPerson({account, address});
}

void PeopleActions::saveNotes(const QString &account, const QString &address, const QString &notes)
{
    m_engine.store().saveNotes({account, address}, notes.left(PersonInFile::LongestNotes));
}

void PeopleActions::offerSilencesBack(const QFuture<SilenceChange> &changed, const PersonAt &whom,
                                      const QString &words)
{
    whenReady(changed, this, [this, whom, words](const SilenceChange &made) {
        Q_EMIT undoable(words, [this, whom, made] { m_errands.run(m_engine.putSilencesBack(whom, made)); });
    });
}

void PeopleActions::silence(const QString &account, const QString &address, const QString &from)
{
    const PersonAt whom{account, address};
    offerSilencesBack(m_engine.store().silence(whom, from), whom, tr("No more messages"));
}

void PeopleActions::silenceBy(const QString &account, const QString &address, double message)
{
    const PersonAt whom{account, address};
    offerSilencesBack(m_engine.store().silenceBy(whom, qint64(message)), whom, tr("No more messages"));
}

void PeopleActions::giveReason(const QString &account, const QString &address, const QString &from,
                               const QString &reason)
{
    constexpr int Longest = 200;
    m_engine.store().giveReason({account, address}, from, reason.simplified().left(Longest));
}

void PeopleActions::endSilence(const QString &account, const QString &address, const QString &from)
{
    const PersonAt whom{account, address};
    offerSilencesBack(m_engine.store().endSilence(whom, from), whom, tr("Messages again"));
}

void PeopleActions::endSilences(const QString &account, const QString &address)
{
    const PersonAt whom{account, address};
    offerSilencesBack(m_engine.store().endSilences(whom), whom, tr("Messages again"));
}

void PeopleActions::exportContacts(const QUrl &file)
{
    m_errands.keep(doExport(file.toLocalFile()));
}

QCoro::Task<> PeopleActions::doExport(QString path)
{
    const PeopleExport wanted{{}, PeopleWriter::formatOf(path), path};
    const std::function<bool()> isStopped = [this] { return m_errands.isFinishing(); };
    const QString name = QFileInfo(path).fileName();
    QString why = tr("The file could not be written · choose another place");
    try {
        const auto written = co_await exportPeople(m_engine.store(), wanted, isStopped);
        if (written) {
            why.clear();
            Q_EMIT exported(
                tr("%Ln contact(s) in %1 · whoever can open it can read them", "", int(*written)).arg(name));
        }
    } catch (const StoreError &) {
        // the file is not written
    }
    if (!why.isEmpty() && !m_errands.isFinishing())
        Q_EMIT m_errands.refused(why);
}

void PeopleActions::watch(QObject *watcher, const QSet<PersonKey> &people)
{
    const auto known = m_watchers.find(watcher);
    if (known == m_watchers.end()) {
        connect(watcher, &QObject::destroyed, this, [this, watcher] {
            m_watchers.erase(watcher);
            m_watchTimer.start();
        });
        m_watchers.emplace(watcher, people);
    } else if (std::exchange(known->second, people) == people) {
        return;
    }
    m_watchTimer.start();
}

void PeopleActions::tellWatched()
{
    QHash<QString, QSet<QString>> wanted;
    for (const auto &[watcher, people] : m_watchers) {
        for (const auto &[account, address] : people)
            wanted[account].insert(address);
    }
    for (auto told = m_watched.cbegin(); told != m_watched.cend(); ++told)
        wanted[told.key()]; // those whom nobody looks at any more
    for (auto each = wanted.cbegin(); each != wanted.cend(); ++each) {
        auto addresses = each.value().values();
        addresses.sort();
        if (m_watched.value(each.key()) == addresses)
            continue;
        m_watched.insert(each.key(), addresses);
        m_engine.connections().watch(each.key(), addresses);
    }
}

void PeopleActions::find(QObject *asker, const QString &account, const QString &text, const Found &then)
{
    m_errands.keep(doFind(asker, account, text, then));
}

QCoro::Task<> PeopleActions::doFind(QPointer<QObject> asker, QString account, QString text, Found then)
{
    const auto found = co_await m_engine.people().find(account, text);
    if (asker)
        then(found);
}

void PeopleActions::portrait(const QString &account, const QString &address, const Pictured &then)
{
    if (m_errands.isFinishing()) // QML asks from another thread, and may be late
        then({});
    else
        m_errands.keep(doPortrait(account, address, then));
}

QCoro::Task<> PeopleActions::doPortrait(QString account, QString address, Pictured then)
{
    QByteArray jpeg;
    try {
        const auto picture = co_await m_engine.people().portrait(account, address);
        jpeg = picture.value_or(QByteArray());
    } catch (const StoreError &) {
        // then there is none
    }
    then(jpeg);
}

} // namespace Parlance
