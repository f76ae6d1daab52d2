// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/lists/window/optoutwords.h"

#include "backends/polling/optoutwords.h"
#include "models/store/addedwords.h"
#include "models/store/whenready.h"

#include <QLocale>
#include <QRegularExpression>

namespace Parlance {

using namespace Qt::StringLiterals;

static constexpr qsizetype MostWords = 50;
static constexpr qsizetype LongestWord = 32;

/// As they were written.
static QStringList parted(const QString &words)
{
    static const QRegularExpression between(
        u"[,;\\n\\x{60c}\\x{61b}\\x{3001}\\x{ff0c}]"_s); // in any language
    QStringList parts;
    for (const QString &part : words.split(between)) {
        if (const QString written = part.trimmed(); !written.isEmpty())
            parts << written;
    }
    return parts;
}

/// As they are compared.
static QStringList wordsOf(const QString &words)
{
    QStringList compared;
    for (const QString &written : parted(words))
        compared << Polling::wholeWord(written);
    compared.removeDuplicates();
    return compared;
}

void OptOutWords::setMessenger(Messenger *messenger)
{
    if (!m_messenger.replace(messenger))
        return;
    if (m_messenger) {
        load(AddedWords::Stop, &OptOutWords::m_stop);
        load(AddedWords::Start, &OptOutWords::m_start);
    }
    Q_EMIT changed();
}

void OptOutWords::load(const char *key, QString OptOutWords::*words)
{
    const auto kept = m_messenger->store().setting(QString::fromLatin1(key));
    whenReady(kept, this, [this, words](const QString &lines) {
        if (m_isWritten)
            return;
        this->*words = lines.split(u'\n', Qt::SkipEmptyParts).join(u", "_s);
        Q_EMIT changed();
    });
}

void OptOutWords::setStop(const QString &words)
{
    m_isWritten = m_isWritten || words != m_stop;
    m_stop = words;
    Q_EMIT changed();
}

void OptOutWords::setStart(const QString &words)
{
    m_isWritten = m_isWritten || words != m_start;
    m_start = words;
    Q_EMIT changed();
}

/// \param contrary the meaning that none of them may have already
QString OptOutWords::problemOf(const QString &words, const QString &others, bool contrary)
{
    const auto theirs = wordsOf(others);
    const auto written = parted(words);
    if (written.size() > MostWords)
        return tr("At most %1 words").arg(QLocale().toString(MostWords));
    for (const QString &each : written) {
        const QString word = Polling::wholeWord(each);
        if (each.size() > LongestWord)
            return tr("A word has at most %1 letters").arg(QLocale().toString(LongestWord));
        if (word.isEmpty())
            return tr("“%1” has no letters").arg(each);
        if (theirs.contains(word))
            return tr("“%1” cannot mean both").arg(each);
        if (Polling::optOutFrom(word) == contrary)
            return tr("“%1” means the opposite already").arg(each);
    }
    return {};
}

void OptOutWords::keep()
{
    if (!m_messenger || !m_isWritten || !stopProblem().isEmpty() || !startProblem().isEmpty())
        return;
    m_isWritten = false;
    auto &store = m_messenger->store();
    store.setSetting(QString::fromLatin1(AddedWords::Stop), wordsOf(m_stop).join(u'\n'));
    store.setSetting(QString::fromLatin1(AddedWords::Start), wordsOf(m_start).join(u'\n'));
}

} // namespace Parlance
