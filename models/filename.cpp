// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/filename.h"

#include <QDir>
#include <QRegularExpression>

namespace Parlance {

using namespace Qt::StringLiterals;

static constexpr qsizetype LongestName = 80;  // characters, of which systems take 255 bytes
static constexpr qsizetype LongestSuffix = 8; // longer is none

static bool isFit(QChar c)
{
    return c.isPrint() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Surrogate &&
           !u"/\\:*?\"<>|%"_s.contains(c);
}

/// Blanks and dots at the ends are lost on some systems, a dot in front hides.
static QString trimmed(QString text)
{
    static const QRegularExpression edges(u"^[. \\-~]+|[. ]+$"_s);
    return text.remove(edges);
}

QString safeFileName(const QString &name, const QString &suffix)
{
    static const QRegularExpression devices(u"^(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QString fit;
    for (const QChar c : name.mid(name.lastIndexOf(u'/') + 1).left(512))
        fit += isFit(c) ? c : c.isSpace() ? QChar(u' ') : QChar(u'_');
    fit = trimmed(fit.simplified());

    const auto dot = fit.lastIndexOf(u'.');
    const bool hasSuffix = dot > 0 && fit.size() - dot - 1 <= LongestSuffix;
    const auto said = hasSuffix ? fit.mid(dot + 1) : QString();
    auto base = trimmed((hasSuffix ? fit.left(dot) : fit).left(LongestName));
    if (base.isEmpty())
        base = u"file"_s;
    if (devices.match(base.section(u'.', 0, 0)).hasMatch())
        base.prepend(u'_');
    const bool isJpeg = suffix == "jpeg"_L1;
    const bool agrees = said.compare(suffix, Qt::CaseInsensitive) == 0 ||
                        (isJpeg && said.compare("jpg"_L1, Qt::CaseInsensitive) == 0);
    const auto ending = suffix.isEmpty() || agrees ? said : isJpeg ? u"jpg"_s : suffix;
    return ending.isEmpty() ? base : base + u'.' + ending;
}

QString usualFolder(QStandardPaths::StandardLocation kind)
{
    const auto folder = QStandardPaths::writableLocation(kind);
    return QDir(folder).exists() ? folder : QDir::homePath();
}

} // namespace Parlance
