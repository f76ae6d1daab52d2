// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/filename.h"

#include <QDir>
#include <QRegularExpression>

namespace Parlance {

using namespace Qt::StringLiterals;

static constexpr qsizetype LongestName = 80; // characters
// What encrypts a folder leaves 143 of the 255 bytes of a name, and an ending and a number come behind.
static constexpr qsizetype MostBytes = 120;
static constexpr qsizetype LongestSuffix = 8; // longer is none

static bool isFit(char32_t c)
{
    return QChar::isPrint(c) && QChar::category(c) != QChar::Other_Format &&
           c != QChar::ReplacementCharacter && !(c < 0x80 && u"/\\:*?\"<>|%"_s.contains(QChar(c)));
}

/// Blanks and dots at the ends are lost on some systems, a dot in front hides.
static QString trimmed(QString text)
{
    static const QRegularExpression edges(u"^[. \\-~]+|[. ]+$"_s);
    return text.remove(edges);
}

/// Not more of \p text than fits, and no half of a character.
static QString shortened(QString text)
{
    text.truncate(LongestName);
    while (text.toUtf8().size() > MostBytes || (!text.isEmpty() && text.back().isHighSurrogate()))
        text.chop(1);
    return text;
}

/// Without the steps of a path that name no folder.
static QString withoutSteps(const QString &name)
{
    auto parts = name.split(u'/');
    parts.removeIf([](const QString &part) {
        const auto step = part.trimmed();
        return step.isEmpty() || step == "."_L1 || step == ".."_L1;
    });
    return parts.join(u'/');
}

QString safeFileName(const QString &name, const QString &suffix)
{
    static const QRegularExpression devices(
        u"^(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\u00b9\u00b2\u00b3])\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString fit;
    const auto characters = withoutSteps(name.left(512)).toUcs4();
    for (const char32_t c : characters)
        fit += isFit(c) ? QString::fromUcs4(&c, 1) : QChar::isSpace(c) ? u" "_s : u"_"_s;
    fit = trimmed(fit.simplified());

    const auto dot = fit.lastIndexOf(u'.');
    const bool hasSuffix = dot > 0 && fit.size() - dot - 1 <= LongestSuffix;
    const auto said = hasSuffix ? fit.mid(dot + 1) : QString();
    auto base = trimmed(shortened(hasSuffix ? fit.left(dot) : fit));
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
