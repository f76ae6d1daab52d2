// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace Parlance::Ucwa {

/// What is kept between runs, in EventBatch::cursor.
struct Memory
{
    QString whose;       ///< address and server that it is good for
    QString endpoint;    ///< ours at the service, one for each profile; a UUID
    QUrl applications;   ///< where applications are made; empty: to be found
    QUrl user;           ///< the user's own link, which asks for a token; empty: there is none
    QUrl tokens;         ///< where tokens are had
    QString application; ///< href of ours; empty: none
    QString incarnation; ///< of the application: no two have the same
    QDateTime madeAt;    ///< when it was made, by the server's clock
    QString next;        ///< href of the next poll
    QString done;        ///< key of the last package that was applied
    QString wish;        ///< for our availability, in the service's words
    QString lowered;     ///< see Me::lowered()
    QStringList threads; ///< of conversations that we saw ourselves, the youngest last
    qint64 serial = 0;   ///< tells two batches apart that are alike otherwise
    QJsonArray talks;
    QJsonObject echoes; ///< see Talks::echoes()

    [[nodiscard]] static Memory fromText(const QString &text, const QString &whose);
    [[nodiscard]] QString toText() const;
    void rememberThread(const QString &thread);
    void forgetServer() { applications = user = tokens = QUrl(); }
};

} // namespace Parlance::Ucwa
