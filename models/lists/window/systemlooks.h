// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QtQml/qqml.h>

namespace Parlance {

/// How the desktop wants programs to look, as far as it tells. The program
/// fills it in and keeps it up to date; Theme reads it.
class SystemLooks : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// "light" or "dark"; empty: it does not tell, so the palette has to.
    Q_PROPERTY(QString scheme MEMBER m_scheme NOTIFY changed)
    /// The colour the user likes things to stand out in, "#rrggbb"; empty: it does not tell.
    Q_PROPERTY(QString accent MEMBER m_accent NOTIFY changed)
    Q_PROPERTY(bool highContrast MEMBER m_highContrast NOTIFY changed)
    Q_PROPERTY(bool reducedMotion MEMBER m_reducedMotion NOTIFY changed)

public:
    explicit SystemLooks(QObject *parent = nullptr);

    /// The ones that everything in \p engine sees.
    static SystemLooks &of(QQmlEngine &engine);

Q_SIGNALS:
    void changed();

private:
    QString m_scheme;
    QString m_accent;
    bool m_highContrast = false;
    bool m_reducedMotion = false;
};

} // namespace Parlance
