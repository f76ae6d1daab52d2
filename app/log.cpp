// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/log.h"

#include <QByteArrayView>
#include <QLoggingCategory>

#include <cstdio>

namespace Parlance {

using namespace Qt::StringLiterals;

static bool s_verbose = false;

static void write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QByteArrayView category(context.category ? context.category : "");
    const bool isOurs = category.startsWith("parlance.");
    const bool isGrave = type == QtCriticalMsg || type == QtFatalMsg;
    if (!s_verbose && !isGrave && !(isOurs && type == QtWarningMsg))
        return;
    const QByteArray line = category.toByteArray() + ": " + text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
}

void installLog(bool verbose)
{
    s_verbose = verbose;
    qInstallMessageHandler(write);
    QLoggingCategory::setFilterRules(verbose ? u"parlance.*.debug=true\nparlance.*.info=true"_s
                                             : u"*.debug=false\n*.info=false"_s);
}

} // namespace Parlance
