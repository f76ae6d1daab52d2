// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/spelling.h"

#include <QFuture>
#include <QHash>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace Parlance {

class Store;

/// Asks the dictionaries on a thread of its own, and remembers what they said
/// and which words the user knows better. GUI thread.
class SpellingDesk
{
public:
    /// \param store keeps the words that the user has added; outlives this
    explicit SpellingDesk(Store &store) : m_store(store) { m_pool.setMaxThreadCount(1); }
    ~SpellingDesk() { m_pool.waitForDone(); }

    /// What is known of \p word; nothing: it must be looked up.
    [[nodiscard]] std::optional<bool> isRight(const QString &word) const;
    /// Each with whether it is right; remember() them.
    [[nodiscard]] QFuture<QHash<QString, bool>> lookUp(const QStringList &words);
    [[nodiscard]] QFuture<QStringList> suggest(const QString &word);

    void remember(const QHash<QString, bool> &answers) { m_known.insert(answers); }
    void ignore(const QString &word) { m_known.insert(word, true); }
    void learn(const QString &word); ///< for ever
    /// The words learned in earlier runs.
    void relearn(const QString &stored);

    static constexpr auto Key = "spelling.words"; ///< the setting with the learned words

private:
    Store &m_store;
    QThreadPool m_pool;
    std::shared_ptr<std::unique_ptr<Spelling>> m_spelling; // made and used on the pool's thread
    QHash<QString, bool> m_known;
    QStringList m_learned;
};

} // namespace Parlance
