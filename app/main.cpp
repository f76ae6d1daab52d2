// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/application.h"
#include "app/commandline.h"
#include "app/keychain.h"
#include "app/log.h"
#include "app/platform.h"
#include "app/searchpaths.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Parlance;

int main(int argc, char **argv)
{
    Platform::keepFilesPrivate();
    closeSearchPaths();
    const QByteArray lentSecrets = Platform::takeFromEnvironment("PARLANCE_SECRETS");
    QCoreApplication::setApplicationName(u"parlance"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PARLANCE_VERSION));

    CommandLine commandLine(Platform::arguments(argc, argv), lentSecrets);
    const auto asked = commandLine.asked();
    if (const int *status = std::get_if<int>(&asked))
        return *status;
    installLog(commandLine.isVerbose());
    if (const Launch *launch = std::get_if<Launch>(&asked))
        return runWindow(argc, argv, *launch);

    QCoreApplication application(argc, argv);
    Keychain keychain(60s); // time for somebody to type a password, if anybody is there
    return commandLine.run(keychain);
}
