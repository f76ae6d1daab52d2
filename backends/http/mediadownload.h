// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backends/http/httpclient.h"

#include <functional>

namespace Parlance {

/// A file as it came by the net.
struct MediaFile
{
    QByteArray content;
    QString contentType; ///< as its server says: may be empty, or untrue
};

/// Fetches one file, once, when the user asked for it.
///
/// What is secret goes to the host of the address only. A redirect is followed
/// without it, a few times, and never from https to anything else; without a
/// secret the address itself has to be https, so that nobody's link reaches
/// into this computer. At most MostBytes are taken.
///
/// Errors beside HttpClient's: Refused with Insecure (not https), NotTheService
/// (a redirect that is not followed), BadMedia (too large), NotFound (the
/// server does not have it any more).
class PARLANCE_BACKENDS_EXPORT MediaDownload
{
public:
    static constexpr qint64 MostBytes = 16 * 1024 * 1024;

    /// \param authorization value of the header for the host of \p url; empty: none
    explicit MediaDownload(QUrl url, QByteArray authorization = {});

    /// \param total bytes; -1: the server does not say
    using Observer = std::function<void(qint64 received, qint64 total)>;
    /// To be called once. This object outlives the answer.
    QCoro::Task<Result<MediaFile>> fetch(Observer observer);

    /// fetch() ends now, with Unreachable.
    void cancel() { m_http.abort(); }

private:
    QCoro::Task<Result<HttpReply>> ask(QUrl url, Observer observer);

    const QUrl m_url;
    const QByteArray m_authorization;
    HttpClient m_http;
    bool m_isTooLarge = false;
};

} // namespace Parlance
