// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/composer/attachmentrow.h"

#include "models/lists/display.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

struct AttachmentWords
{
    Q_DECLARE_TR_FUNCTIONS(MessageRow)
};

QString kindOf(const Attachment &attachment)
{
    static const QRegularExpression picture(u"\\.(png|jpe?g|gif|webp)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    for (const auto &kind : {u"image"_s, u"video"_s, u"audio"_s}) {
        if (attachment.contentType.startsWith(kind + u'/', Qt::CaseInsensitive))
            return kind;
    }
    const bool looksLikeOne = picture.match(attachment.url.fileName().right(8)).hasMatch();
    return attachment.contentType.isEmpty() && looksLikeOne ? u"image"_s : u"file"_s;
}

/// What a kind is called; empty: by its name.
QString wordFor(const QString &kind)
{
    if (kind == "image"_L1)
        return AttachmentWords::tr("Photo");
    if (kind == "video"_L1)
        return AttachmentWords::tr("Video");
    if (kind == "audio"_L1)
        return AttachmentWords::tr("Sound");
    return {};
}

} // namespace

QVariantMap AttachmentRow::toMap() const
{
    return {{u"kind"_s, kind}, {u"isVisual"_s, isVisual()}, {u"name"_s, name},
            {u"host"_s, host}, {u"said"_s, said},           {u"saidWithHost"_s, saidWithHost}};
}

AttachmentRow attachmentRow(const Attachment &attachment)
{
    const auto host = attachment.url.host(QUrl::FullyEncoded);
    const auto kind = kindOf(attachment);
    const auto word = wordFor(kind);
    const auto file = attachment.url.fileName(QUrl::FullyDecoded);
    const bool isId =
        !file.isEmpty() && !file.contains(u'.'); // a service's number for it tells nobody anything
    const auto name = isId && !word.isEmpty() ? word : DisplayText::name(file, host);
    const auto said = word.isEmpty() ? AttachmentWords::tr("File %1").arg(name) : word;
    return {kind, name, host, said,
            AttachmentWords::tr("%1 from %2", "what came with a message, host").arg(said, host)};
}

} // namespace Parlance
