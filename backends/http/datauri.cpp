// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/http/datauri.h"

#include "backends/http/json.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestUri =
    1024 * 1024; // the longest text of three bytes a character, escaped, and more
constexpr qsizetype LongestText = 64 * 1024;

/// Broken escapes stay as they are: Qt would make something of them.
QByteArray percentDecoded(QString text)
{
    static const QRegularExpression broken(u"%(?![0-9a-fA-F]{2})"_s);
    return QByteArray::fromPercentEncoding(text.replace(broken, u"%25"_s).toUtf8());
}

std::optional<QByteArray> base64Decoded(const QString &text)
{
    QByteArray packed = percentDecoded(text);
    packed.removeIf([](char c) { return c == '\r' || c == '\n' || c == ' '; });
    while (packed.endsWith('='))
        packed.chop(1); // missing padding is common, so none is expected
    if (packed.size() % 4 == 1)
        return {}; // six bits are no byte; Qt takes it for nothing at all
    const auto decoded = QByteArray::fromBase64Encoding(packed, QByteArray::Base64Encoding |
                                                                    QByteArray::AbortOnBase64DecodingErrors);
    return decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok ? std::optional(decoded.decoded)
                                                                          : std::nullopt;
}

QString decoded(const QByteArray &bytes, const QString &charset)
{
    if (charset == "iso-8859-1"_L1 || charset == "latin1"_L1)
        return QString::fromLatin1(bytes);
    if (charset == "utf-16"_L1 || charset == "utf-16le"_L1)
        return QString(QStringDecoder(QStringDecoder::Utf16LE).decode(bytes));
    return QString::fromUtf8(bytes); // utf-8, utf8, us-ascii, and whatever else it calls itself
}

} // namespace

std::optional<DataText> fromDataUri(const QString &uri)
{
    const qsizetype comma = uri.indexOf(u',');
    if (!uri.startsWith("data:"_L1, Qt::CaseInsensitive) || comma < 0 || uri.size() > LongestUri)
        return {};

    QStringList parts = uri.mid(5, comma - 5).toLower().split(u';');
    for (QString &part : parts)
        part = part.trimmed();
    const QString type = parts.takeFirst();
    if (!type.isEmpty() && type != "text/plain"_L1 && type != "text/html"_L1)
        return {};
    QString charset = u"utf-8"_s;
    for (const QString &part : std::as_const(parts)) {
        if (part.startsWith("charset="_L1))
            charset = part.mid(8).remove(u'"');
    }

    QString data = uri.mid(comma + 1);
    std::optional<QByteArray> bytes;
    if (parts.contains("base64"_L1))
        bytes = base64Decoded(data);
    else
        bytes = percentDecoded(data.replace(u'+', u' ')); // in this order: a real plus comes as %2b
    if (!bytes)
        return {};
    const bool isHtml = type == "text/html"_L1;
    QString text = decoded(*bytes, charset);
    if (text.size() > LongestText && !isHtml) { // HTML is cut when it is read
        const bool splitsPair = text.at(LongestText - 2).isHighSurrogate();
        text = text.left(splitsPair ? LongestText - 2 : LongestText - 1) + u'…';
    }
    return DataText{cleaned(text), isHtml};
}

} // namespace Parlance
