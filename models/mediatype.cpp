// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/mediatype.h"

#include <QHash>

namespace Parlance {

using namespace Qt::StringLiterals;

QString mediaTypeOf(const QUrl &address)
{
    static const QHash<QString, QString> types{
        {u"jpg"_s, u"image/jpeg"_s},    {u"jpeg"_s, u"image/jpeg"_s},     {u"png"_s, u"image/png"_s},
        {u"gif"_s, u"image/gif"_s},     {u"webp"_s, u"image/webp"_s},     {u"bmp"_s, u"image/bmp"_s},
        {u"heic"_s, u"image/heic"_s},   {u"mp3"_s, u"audio/mpeg"_s},      {u"m4a"_s, u"audio/mp4"_s},
        {u"aac"_s, u"audio/aac"_s},     {u"ogg"_s, u"audio/ogg"_s},       {u"wav"_s, u"audio/vnd.wav"_s},
        {u"amr"_s, u"audio/amr"_s},     {u"mp4"_s, u"video/mp4"_s},       {u"mov"_s, u"video/quicktime"_s},
        {u"3gp"_s, u"video/3gp"_s},     {u"mpg"_s, u"video/mpeg"_s},      {u"mpeg"_s, u"video/mpeg"_s},
        {u"webm"_s, u"video/webm"_s},   {u"pdf"_s, u"application/pdf"_s}, {u"txt"_s, u"text/plain"_s},
        {u"ics"_s, u"text/calendar"_s}, {u"vcf"_s, u"text/vcard"_s},
    };
    const auto name = address.fileName(QUrl::FullyDecoded);
    return name.contains(u'.') ? types.value(name.section(u'.', -1).toLower()) : QString();
}

std::optional<QUrl> webAddress(const QString &text)
{
    constexpr qsizetype Longest = 2000; // what services take
    const auto typed = text.trimmed();
    const bool hasScheme = typed.contains("://"_L1);
    const QUrl url(hasScheme ? typed : "https://"_L1 + typed, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    const bool hasHost = url.host().contains(hasScheme ? u""_s : u"."_s) && !url.host().isEmpty();
    if (!url.isValid() || !isWeb || !hasHost || typed.size() > Longest || !url.userInfo().isEmpty())
        return {};
    return url;
}

} // namespace Parlance
