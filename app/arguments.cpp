// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/arguments.h"

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

static const Option *find(const QList<Option> &known, const QString &name)
{
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const Option &option) { return option.name == name; });
    return found == known.end() ? nullptr : &*found;
}

tl::expected<Arguments, QString> Arguments::parse(const QStringList &text, const QList<Option> &known)
{
    Arguments arguments;
    for (int i = 0; i < text.size(); ++i) {
        const QString &word = text[i];
        if (word == "--"_L1) {
            arguments.m_words << text.mid(i + 1);
            break;
        }
        if (word == "-h"_L1) {
            arguments.m_options << qMakePair(u"help"_s, QString());
            continue;
        }
        if (!word.startsWith(u'-') || word == "-"_L1) {
            arguments.m_words << word;
            continue;
        }

        const auto equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const Option *option = word.startsWith("--"_L1) ? find(known, name) : nullptr;
        if (!option)
            return tl::unexpected(u"There is no option %1."_s.arg(word.left(equals)));
        if (option->value.isEmpty()) {
            if (equals >= 0)
                return tl::unexpected(u"The option --%1 takes no value."_s.arg(name));
            arguments.m_options << qMakePair(name, QString());
        } else if (equals >= 0) {
            arguments.m_options << qMakePair(name, word.mid(equals + 1));
        } else if (i + 1 < text.size()) {
            arguments.m_options << qMakePair(name, text[++i]);
        } else {
            return tl::unexpected(u"The option --%1 needs a value: %2."_s.arg(name, option->value));
        }
    }
    return arguments;
}

bool Arguments::has(const QString &option) const
{
    return std::any_of(m_options.begin(), m_options.end(),
                       [&](const auto &given) { return given.first == option; });
}

QString Arguments::value(const QString &option, const QString &otherwise) const
{
    const QStringList all = values(option);
    return all.isEmpty() ? otherwise : all.last();
}

QStringList Arguments::values(const QString &option) const
{
    QStringList all;
    for (const auto &[name, value] : m_options) {
        if (name == option)
            all << value;
    }
    return all;
}

QStringList Arguments::options() const
{
    QStringList all;
    for (const auto &given : m_options)
        all << given.first;
    return all;
}

} // namespace Parlance
