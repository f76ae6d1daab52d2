// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/composer/stagedmedia.h"

#include "models/lists/display.h"
#include "models/mediatype.h"

#include <QRegularExpression>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

static QString kindOf(const QUrl &address)
{
    const auto kind = mediaTypeOf(address).section(u'/', 0, 0);
    return kind == "image"_L1 || kind == "video"_L1 || kind == "audio"_L1 ? kind : u"file"_s;
}

static QString kindText(const QString &kind)
{
    if (kind == "image"_L1)
        return StagedMedia::tr("Picture");
    if (kind == "video"_L1)
        return StagedMedia::tr("Video");
    return kind == "audio"_L1 ? StagedMedia::tr("Sound") : StagedMedia::tr("File");
}

static StagedRow rowFor(const QUrl &address)
{
    StagedRow row;
    row.address = address.toString(QUrl::FullyEncoded);
    row.host = DisplayText::line(address.host(QUrl::FullyEncoded));
    row.name = DisplayText::name(address.fileName(QUrl::FullyDecoded), row.host);
    row.kind = kindOf(address);
    row.kindText = kindText(row.kind);
    return row;
}

StagedMedia::StagedMedia(QObject *parent) : RowModel(StagedRow::staticMetaObject, parent) {}

void StagedMedia::setLimits(const MediaLimits &limits)
{
    if (m_limits == limits)
        return;
    m_limits = limits;
    Q_EMIT changed();
}

QStringList StagedMedia::addresses() const
{
    QStringList addresses;
    for (int i = 0; i < count(); ++i)
        addresses << row<StagedRow>(i).address;
    return addresses;
}

void StagedMedia::setAddresses(const QStringList &addresses)
{
    if (this->addresses() == addresses)
        return;
    QVariantList rows;
    for (const auto &address : addresses) {
        const auto known = webAddress(address);
        const auto row = known ? QVariant::fromValue(rowFor(*known)) : QVariant();
        if (known && !rows.contains(row))
            rows << row;
    }
    update(rows);
    Q_EMIT changed();
}

QString StagedMedia::hint() const
{
    for (const auto &address : addresses()) {
        const QUrl url(address, QUrl::StrictMode);
        if (!m_limits.takes(mediaTypeOf(url)))
            return tr("%1 may refuse %2: it names other kinds of files", "service, file")
                .arg(m_limits.service(), rowFor(url).name);
    }
    return count() > 0 && m_limits.isByCarriers() ? tr("Carriers take about 1 MB") : QString();
}

QString StagedMedia::add(const QString &text)
{
    static const QRegularExpression blanks(u"[\\s\\x{2028}]+"_s);
    if (!m_limits.whyNot().isEmpty())
        return m_limits.whyNot();
    const auto typed = text.split(blanks, Qt::SkipEmptyParts);
    auto all = addresses();
    for (const auto &one : typed) {
        const auto address = webAddress(one);
        if (!address)
            return tr("%1 is no web address · it begins with https://").arg(DisplayText::line(one, 60));
        all << address->toString(QUrl::FullyEncoded);
    }
    all.removeDuplicates();
    setAddresses(all);
    return {};
}

void StagedMedia::removeAt(int row)
{
    if (row < 0 || row >= count())
        return;
    remove(row, 1);
    Q_EMIT changed();
}

int StagedMedia::shift(int row, int by)
{
    const int to = std::clamp(row + by, 0, count() - 1);
    if (row < 0 || row >= count() || to == row)
        return row;
    move(row, to);
    Q_EMIT changed();
    return to;
}

void StagedMedia::drop(const QStringList &addresses)
{
    setAddresses(without(addresses));
}

QStringList StagedMedia::without(const QStringList &addresses) const
{
    auto left = this->addresses();
    for (const auto &address : addresses)
        left.removeOne(address);
    return left;
}

QString StagedMedia::addressIn(const QString &text)
{
    const auto typed = text.trimmed();
    const auto address = typed.contains("://"_L1) ? webAddress(typed) : std::nullopt;
    return address && !mediaTypeOf(*address).isEmpty() ? typed : QString();
}

QString StagedMedia::offerText(const QString &address)
{
    const auto kind = kindOf(QUrl(address, QUrl::StrictMode));
    if (kind == "image"_L1)
        return tr("Attach the picture instead");
    if (kind == "video"_L1)
        return tr("Attach the video instead");
    return kind == "audio"_L1 ? tr("Attach the sound instead") : tr("Attach the file instead");
}

} // namespace Parlance
