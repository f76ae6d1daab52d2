// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/searchpaths.h"

#include <QtGlobal>

namespace Parlance {

void closeSearchPaths()
{
    if (qEnvironmentVariableIntValue("PARLANCE_DEVELOPER") == 1)
        return;
    for (const char *name : {"QML_IMPORT_PATH", "QML2_IMPORT_PATH", "QML_PLUGIN_PATH", "QT_PLUGIN_PATH",
                             "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QUICK_CONTROLS_CONF",
                             "QT_QUICK_CONTROLS_STYLE", "QT_QUICK_CONTROLS_STYLE_PATH"})
        qunsetenv(name);
}

} // namespace Parlance
