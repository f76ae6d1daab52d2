// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/records/message.h"

#include <QString>
#include <QVariantMap>

namespace Parlance {

/// What is known of an attachment without fetching it.
struct AttachmentRow
{
    QString kind;         ///< image, video, audio or file: as the service says, else by its name
    QString name;         ///< plain text, ready to be shown
    QString host;         ///< where it lies; ASCII
    QString said;         ///< "Photo", "File report.pdf": for a screen reader
    QString saidWithHost; ///< "Photo from media.example"

    /// Whether it is looked at: a picture or a video.
    [[nodiscard]] bool isVisual() const { return kind == u"image" || kind == u"video"; }
    [[nodiscard]] QVariantMap toMap() const;
};

[[nodiscard]] AttachmentRow attachmentRow(const Attachment &attachment);

} // namespace Parlance
