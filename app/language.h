// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTranslator>

namespace Parlance {

/// The language of the window: its words, the forms of its dates and numbers,
/// and the side on which lines begin. GUI thread. The command line always
/// speaks English, for scripts read it.
class Language
{
public:
    Language() = default;
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    /// \param code such as "de"; empty, or one that there are no words for: the system's
    /// \return whether anything is different now
    bool speak(const QString &code);

    /// Those that there are words for, by their codes.
    [[nodiscard]] static QStringList available();

private:
    QTranslator m_words;
    QTranslator m_keys; // as Qt names them; English where Qt's translations are not installed
    QString m_code;
};

} // namespace Parlance
