// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/lists/composer/medialimits.h"
#include "models/lists/rowmodel.h"

namespace Parlance {

/// One attachment that waits to be sent. Every property is a role of StagedMedia.
struct StagedRow
{
    Q_GADGET
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString host MEMBER host)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString kindText MEMBER kindText)

public:
    QString address;  ///< on the web; each is there once
    QString name;     ///< its end, ready to be shown
    QString host;     ///< where it lies, ready to be shown
    QString kind;     ///< image, video, audio or file, as its name tells
    QString kindText; ///< the same for people

    bool operator==(const StagedRow &) const = default;
};

/// What is to go with the next message, in its order. Nothing of it is fetched.
class StagedMedia : public Parlance::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Parlance::MediaLimits limits READ limits WRITE setLimits NOTIFY changed)
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed)       ///< see MediaLimits
    Q_PROPERTY(QString whyNoFile READ whyNoFile NOTIFY changed) ///< see MediaLimits
    Q_PROPERTY(QStringList addresses READ addresses WRITE setAddresses NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< why they cannot be sent · what to do
    Q_PROPERTY(QString hint READ hint NOTIFY changed)       ///< what may go wrong; empty: nothing

public:
    explicit StagedMedia(QObject *parent = nullptr);

    [[nodiscard]] MediaLimits limits() const { return m_limits; }
    void setLimits(const MediaLimits &limits);
    [[nodiscard]] QString whyNot() const { return m_limits.whyNot(); }
    [[nodiscard]] QString whyNoFile() const { return m_limits.whyNoFile(); }
    [[nodiscard]] QStringList addresses() const;
    void setAddresses(const QStringList &addresses);
    [[nodiscard]] QString problem() const { return m_limits.whyNot(count()); }
    [[nodiscard]] QString hint() const;

    /// Takes the addresses in \p text, with blanks between. \return empty, or why none was taken · what to do
    Q_INVOKABLE QString add(const QString &text);
    Q_INVOKABLE void removeAt(int row);
    /// By one place or more; stays where it is at an end. \return where it is then
    Q_INVOKABLE int shift(int row, int by);
    /// Those of \p addresses are gone: they were sent.
    Q_INVOKABLE void drop(const QStringList &addresses);
    Q_INVOKABLE QStringList without(const QStringList &addresses) const;

    /// \p text, if all of it is one address that plainly names a picture, a video, a sound or a document.
    [[nodiscard]] Q_INVOKABLE static QString addressIn(const QString &text);
    /// "Attach the picture instead", for such an address.
    [[nodiscard]] Q_INVOKABLE static QString offerText(const QString &address);

Q_SIGNALS:
    void changed();

private:
    MediaLimits m_limits;
};

} // namespace Parlance
