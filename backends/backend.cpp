// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/backend.h"

#include "backends/http/mediadownload.h"

namespace Parlance {

using namespace Qt::StringLiterals;

Backend::~Backend() = default;

Result<> Backend::validate(const OutgoingMessage &message) const
{
    if (message.recipients.isEmpty())
        return fail({Error::Refused, Error::BadRecipient, {}, u"no recipient"_s});
    if (message.body.isEmpty() && message.media.isEmpty())
        return fail({Error::Refused, Error::MissingText, {}, u"neither text nor media"_s});
    return {};
}

QCoro::Task<Result<QList<ContactSeen>>> Backend::find(QString)
{
    co_return fail(Error{Error::Refused, Error::NotPermitted, {}, u"the service has no directory"_s});
}

QCoro::Task<Result<QList<MessageTemplate>>> Backend::templates()
{
    co_return fail(Error{Error::Refused, Error::NotPermitted, {}, u"the service has no templates"_s});
}

QCoro::Task<Result<>> Backend::addContact(QString, QString)
{
    co_return fail(Error{Error::Refused, Error::NotPermitted, {}, u"the service keeps no contacts"_s});
}

std::unique_ptr<MediaDownload> Backend::mediaDownload(const QUrl &) const
{
    return {};
}

} // namespace Parlance
