// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/denyingnetwork.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace Parlance {

namespace {

class Denial : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation, const QNetworkRequest &, QIODevice *) override
    {
        // A request without an address ends in an error, and speaks to nobody.
        return QNetworkAccessManager::createRequest(GetOperation, QNetworkRequest(), nullptr);
    }
};

} // namespace

QNetworkAccessManager *DenyingNetwork::create(QObject *parent)
{
    return new Denial(parent);
}

} // namespace Parlance
