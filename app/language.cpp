// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/language.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <utility>

namespace Parlance {

using namespace Qt::StringLiterals;

static const auto Folder = u":/translations"_s;
static const auto Prefix = u"parlance_"_s;

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_keys);
}

QStringList Language::available()
{
    QStringList codes;
    for (const QString &file : QDir(Folder).entryList({Prefix + "*.qm"_L1}, QDir::Files, QDir::Name))
        codes << file.sliced(Prefix.size()).chopped(3);
    return codes;
}

/// The one of ours that the system's user understands best.
static QString systemsOwn()
{
    const QStringList known = Language::available();
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QString code = QLocale(wanted).name().section(u'_', 0, 0);
        if (known.contains(code))
            return code;
    }
    return u"en"_s;
}

static void install(QTranslator &translator, const QString &file, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(file, folder))
        QCoreApplication::installTranslator(&translator);
}

bool Language::speak(const QString &code)
{
    const QString spoken = Language::available().contains(code) ? code : systemsOwn();
    if (std::exchange(m_code, spoken) == spoken)
        return false;

    const QLocale system = QLocale::system();
    const QLocale chosen(spoken);
    // the system knows better how its own country writes its dates
    const bool isSystems = system.language() == chosen.language() && system.language() != QLocale::C;
    QLocale::setDefault(isSystems ? system : chosen);
    install(m_keys, u"qtbase_"_s + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(m_words, Prefix + spoken, Folder);
    QGuiApplication::setLayoutDirection(chosen.textDirection());
    return true;
}

} // namespace Parlance
