// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace Parlance {

/// One option of the command line. A name means the same thing everywhere.
struct Option
{
    QString name;  ///< without the dashes
    QString value; ///< the word for its value in the help; empty: it takes none
    QString help;
};

/// A command line, taken apart: words and options in any order.
class Arguments
{
public:
    /// \return what is wrong, in a sentence, for options that are not in
    ///         \p known and values that are missing or too many
    [[nodiscard]] static tl::expected<Arguments, QString> parse(const QStringList &text,
                                                                const QList<Option> &known);

    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] QString word(int index) const { return m_words.value(index); }
    void dropWords(int count) { m_words = m_words.mid(count); }

    [[nodiscard]] bool has(const QString &option) const;
    [[nodiscard]] QString value(const QString &option, const QString &otherwise = {}) const; ///< the last one
    [[nodiscard]] QStringList values(const QString &option) const; ///< in their order
    [[nodiscard]] QStringList options() const;                     ///< names, in their order

private:
    QStringList m_words;
    QList<QPair<QString, QString>> m_options;
};

} // namespace Parlance
