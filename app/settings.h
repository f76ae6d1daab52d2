// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRect>
#include <QSettings>

class QObject;

namespace Parlance {

/// What the window remembers between runs: looks, no facts and no secrets. A
/// file of the profile's folder.
class Settings
{
public:
    /// \param folder the profile's
    explicit Settings(const QString &folder);

    [[nodiscard]] QRect windowGeometry() const; ///< null: never set
    void setWindowGeometry(const QRect &geometry);

    [[nodiscard]] bool isMaximised() const;
    void setMaximised(bool maximised);

    [[nodiscard]] int listWidth() const; ///< of the conversation list; 0: never set
    void setListWidth(int width);

    /// Every property that the class of \p preferences declares, under its name.
    void restore(QObject &preferences) const;
    void keep(const QObject &preferences);

    /// Onto the disk, readable for this user only.
    void save();

private:
    QSettings m_settings;
};

} // namespace Parlance
