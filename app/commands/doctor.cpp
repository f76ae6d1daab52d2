// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/command.h"
#include "app/jsonoutput.h"
#include "models/store/database.h"

#include <QCoroFuture>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

/// One thing looked at.
struct Finding
{
    enum Kind {
        Fine,
        Warning, ///< worth a look
        Problem, ///< the profile is not as it must be
    };

    Kind kind = Fine;
    QString check;
    QString text;
    QString advice = {};
};

void tell(const Output &output, const Finding &finding)
{
    static const QStringList kinds{u"ok"_s, u"warning"_s, u"problem"_s};
    const QString kind = kinds.at(finding.kind);
    const QJsonObject object{
        {u"check"_s, finding.check},
        {u"result"_s, kind},
        {u"text"_s, finding.text},
        {u"advice"_s, finding.advice.isEmpty() ? QJsonValue() : QJsonValue(finding.advice)},
    };
    QString line = u"%1  %2: "_s.arg(kind, -7).arg(finding.check) + finding.text;
    if (!finding.advice.isEmpty())
        line += u"\n         → "_s + finding.advice;
    output.result(object, line);
}

/// Reads the whole file, beside whoever works on it.
Finding databaseIntegrity(const QString &path)
{
    Finding finding{Finding::Fine, u"database"_s, u"sound"_s};
    if (!QFileInfo::exists(path)) {
        finding.text = u"nothing is stored yet"_s;
        return finding;
    }
    const QString name = u"doctor"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
        QSqlQuery query(database);
        const bool answered =
            database.open() && (query = QSqlQuery(database)).exec(u"PRAGMA quick_check"_s) && query.next();
        const QSqlError error = database.isOpen() ? query.lastError() : database.lastError();
        if (!answered && StoreError::kindOf(error) != StoreError::Damaged) {
            finding.kind = Finding::Problem;
            finding.text = u"cannot be looked at: "_s + error.databaseText();
            finding.advice =
                u"Nothing says that it is damaged, so leave it where it is: make room on the disk, "
                "see that you may write in “%1”, then look again."_s.arg(QFileInfo(path).path());
        } else if (!answered || query.value(0).toString() != "ok"_L1) {
            finding.kind = Finding::Problem;
            finding.text = u"damaged"_s;
            finding.advice =
                u"Copy “%1” to a safe place before anything else writes to it; then move it away. "
                "Parlance begins a new one and fetches what the services still have."_s.arg(path);
        }
    }
    QSqlDatabase::removeDatabase(name);
    return finding;
}

Finding fileModes(const QString &folder)
{
    Finding finding{Finding::Fine, u"files"_s, u"for you only"_s};
#ifdef Q_OS_UNIX
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
    QStringList open;
    const QFileInfo own(folder);
    if (own.exists() && (own.permissions() & others))
        open << own.filePath();
    const auto entries = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        if (entry.permissions() & others)
            open << entry.filePath();
    }
    if (!open.isEmpty()) {
        // a folder that was there before may be open, as long as what we made in it is not
        const bool isFolderOnly = open.size() == 1 && open.first() == own.filePath();
        finding.kind = isFolderOnly ? Finding::Warning : Finding::Problem;
        finding.text = u"others can read: "_s + printable(open.join(u", "_s));
        finding.advice = u"chmod -R go= \"%1\""_s.arg(folder);
    }
#else
    Q_UNUSED(folder) // the user's folder has its own access list
#endif
    return finding;
}

Finding backends(const BackendCatalog &catalog, const QList<Account> &accounts)
{
    QStringList names;
    for (const ServiceInfo &service : catalog.services())
        names << service.id;
    Finding finding{Finding::Fine, u"services"_s, names.join(u", "_s)};
    QStringList missing;
    for (const QString &name : names) {
        if (!catalog.create(name))
            missing << name;
    }
    for (const Account &account : accounts) {
        if (!names.contains(account.service) && !missing.contains(account.service))
            missing << account.service;
    }
    if (names.isEmpty() || !missing.isEmpty()) {
        finding.kind = Finding::Warning;
        finding.text = names.isEmpty() ? u"none is installed"_s : u"not usable: "_s + missing.join(u", "_s);
        finding.advice = u"Install Parlance again, with all its parts."_s;
    }
    return finding;
}

Finding clock(const QDateTime &newest)
{
    Finding finding{Finding::Fine, u"clock"_s, u"plausible"_s};
    const auto now = QDateTime::currentDateTimeUtc();
    const bool isBehind = newest.isValid() && now < newest.addSecs(-600);
    if (now.date().year() < 2026 || isBehind) {
        finding.kind = Finding::Warning;
        finding.text = isBehind ? u"it is earlier than the newest message"_s : u"it is long ago"_s;
        finding.advice = u"Set the computer's clock; services compare it with theirs."_s;
    }
    return finding;
}

} // namespace

static QCoro::Task<Finding> keychain(SecretStore &secrets)
{
    Finding finding{Finding::Fine, u"keychain"_s, u"answers"_s};
    const auto answer = co_await secrets.read(u"doctor"_s);
    if (!answer && answer.error().reason != Error::NotFound) {
        finding.kind = Finding::Warning;
        finding.text = describe(answer.error());
        finding.advice =
            u"Without one, secrets are asked for at each start, or come from PARLANCE_SECRETS."_s;
    }
    co_return finding;
}

QCoro::Task<int> Commands::doctor(Call &call)
{
    const Profile &profile = call.engine().profile();
    QList<Finding> findings{databaseIntegrity(profile.database()), fileModes(profile.folder)};

    QList<Account> accounts;
    QDateTime newest;
    const auto opening = co_await call.host.openForReading();
    if (opening == Engine::Opened) {
        accounts = co_await call.store().accounts();
        const QString noFilter;
        const Edge newestEnd;
        const auto conversations = co_await call.store().conversations(noFilter, newestEnd, Side::Older, 1);
        if (!conversations.isEmpty())
            newest = conversations.first().lastActivity;
    } else {
        findings << Finding{Finding::Problem, u"profile"_s, call.engine().problem()};
    }
    const auto keys = co_await keychain(call.engine().secrets());
    findings << keys << backends(call.engine().catalog(), accounts) << clock(newest);

    bool isSound = true;
    for (const Finding &finding : findings) {
        tell(call.output, finding);
        isSound = isSound && finding.kind != Finding::Problem;
    }
    co_return isSound ? ExitStatus::Done : ExitStatus::Unusable;
}

} // namespace Parlance
