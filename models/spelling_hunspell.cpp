// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "models/spelling.h"

#include <QDir>
#include <QStandardPaths>

#include <hunspell.hxx>

#include <algorithm>
#include <vector>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostSuggestions = 5;

struct Dictionary
{
    std::unique_ptr<Hunspell> words;
    bool isUtf8 = true;

    [[nodiscard]] std::string encoded(const QString &word) const
    {
        return isUtf8 ? word.toStdString() : word.toLatin1().toStdString();
    }
    [[nodiscard]] QString decoded(const std::string &word) const
    {
        return isUtf8 ? QString::fromStdString(word) : QString::fromLatin1(QByteArray::fromStdString(word));
    }
};

class HunspellSpelling : public Spelling
{
public:
    explicit HunspellSpelling(std::vector<Dictionary> dictionaries) : m_dictionaries(std::move(dictionaries))
    {
    }

    bool isRight(const QString &word) override
    {
        return std::ranges::any_of(m_dictionaries,
                                   [&](auto &each) { return each.words->spell(each.encoded(word)); });
    }

    QStringList suggestions(const QString &word) override
    {
        QStringList found;
        for (auto &dictionary : m_dictionaries) {
            for (const auto &suggestion : dictionary.words->suggest(dictionary.encoded(word)))
                found << dictionary.decoded(suggestion);
        }
        found.removeDuplicates();
        return found.first(std::min(found.size(), MostSuggestions));
    }

private:
    std::vector<Dictionary> m_dictionaries;
};

/// Without ending; empty: none. "de" takes the first of "de_DE", "de_AT" that there is.
QString find(const QString &language)
{
    const auto name = QString(language).replace(u'-', u'_');
    for (const auto &folder : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)) {
        const QDir dictionaries(folder + "/hunspell"_L1);
        const auto own = name.section(u'_', 0, 0) + u'_' + name.section(u'_', 0, 0).toUpper() + ".dic"_L1;
        auto files = dictionaries.entryList({name + ".dic"_L1, own}, QDir::Files);
        if (files.isEmpty())
            files = dictionaries.entryList({name.section(u'_', 0, 0) + "_*.dic"_L1}, QDir::Files, QDir::Name);
        if (!files.isEmpty())
            return dictionaries.filePath(files.first()).chopped(4);
    }
    return {};
}

} // namespace

std::unique_ptr<Spelling> Spelling::open(const QStringList &languages)
{
    std::vector<Dictionary> dictionaries;
    QStringList opened;
    for (const auto &language : languages) {
        const auto base = find(language);
        const auto family = language.section(u'-', 0, 0);
        if (base.isEmpty() || opened.contains(family))
            continue;
        opened << family;
        const auto affixes = QFile::encodeName(base + ".aff"_L1);
        const auto words = QFile::encodeName(base + ".dic"_L1);
        Dictionary dictionary;
        dictionary.words = std::make_unique<Hunspell>(affixes.constData(), words.constData());
        dictionary.isUtf8 = dictionary.words->get_dict_encoding() == "UTF-8";
        dictionaries.push_back(std::move(dictionary));
    }
    if (dictionaries.empty())
        return {};
    return std::make_unique<HunspellSpelling>(std::move(dictionaries));
}

} // namespace Parlance
