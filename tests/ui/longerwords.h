// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTranslator>

namespace Parlance {

/// A language whose words are 40 % longer than ours, as some translators' are.
class LongerWords : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        QStringList words;
        for (const QString &word : QString::fromUtf8(source).split(u' '))
            words << longer(word);
        return words.join(u' ');
    }

private:
    /// What stands for something else stays what it is.
    static QString longer(const QString &word)
    {
        if (word.contains(u'%') || word.contains(u':') || word.contains(u'('))
            return word;
        return word + word.left((word.size() * 2 + 4) / 5).toLower();
    }
};

} // namespace Parlance
