// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/spellingdesk.h"

#include "models/store/store.h"

#include <QLocale>
#include <QtConcurrentRun>

namespace Parlance {

using namespace Qt::StringLiterals;

std::optional<bool> SpellingDesk::isRight(const QString &word) const
{
    const auto known = m_known.constFind(word);
    return known == m_known.cend() ? std::nullopt : std::optional(*known);
}

using Shared = std::shared_ptr<std::unique_ptr<Spelling>>;

/// Reading a dictionary takes a tenth of a second: it is done when first needed.
static Spelling *opened(const Shared &spelling)
{
    static const QString Fallback = u"en-US"_s; // so that a desktop without a language has one
    if (!*spelling) {
        auto languages = QLocale().uiLanguages();
        if (languages.isEmpty() || languages.first() == "C"_L1)
            languages = {Fallback};
        *spelling = Spelling::open(languages);
    }
    return spelling->get();
}

QFuture<QHash<QString, bool>> SpellingDesk::lookUp(const QStringList &words)
{
    if (!m_spelling)
        m_spelling = std::make_shared<std::unique_ptr<Spelling>>();
    return QtConcurrent::run(&m_pool, [words, shared = m_spelling] {
        QHash<QString, bool> answers;
        auto *spelling = opened(shared);
        for (const auto &word : words)
            answers.insert(word, !spelling || spelling->isRight(word));
        return answers;
    });
}

QFuture<QStringList> SpellingDesk::suggest(const QString &word)
{
    if (!m_spelling)
        m_spelling = std::make_shared<std::unique_ptr<Spelling>>();
    return QtConcurrent::run(&m_pool, [word, shared = m_spelling] {
        auto *spelling = opened(shared);
        return spelling ? spelling->suggestions(word) : QStringList();
    });
}

void SpellingDesk::learn(const QString &word)
{
    ignore(word);
    m_learned << word;
    m_store.setSetting(QString::fromLatin1(Key), m_learned.join(u'\n'));
}

void SpellingDesk::relearn(const QString &stored)
{
    m_learned = stored.split(u'\n', Qt::SkipEmptyParts);
    for (const auto &word : std::as_const(m_learned))
        ignore(word);
}

} // namespace Parlance
