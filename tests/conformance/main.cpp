// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "faults.h"
#include "fields.h"
#include "receiving.h"
#include "sending.h"
#include "sessions.h"
#include "ways.h"

#include <QCoreApplication>
#include <QTest>

#include <cstdio>
#include <functional>

using namespace Parlance;
using namespace Parlance::Conformance;
using namespace Qt::StringLiterals;

namespace {

/// A theme of the kit, made when its turn comes.
struct Theme
{
    QString name;
    std::function<std::unique_ptr<QObject>(const Subject &)> make;
};

template<typename Tests>
Theme theme(const QString &name)
{
    return {name, [](const Subject &subject) { return std::make_unique<Tests>(subject); }};
}

const QList<Theme> &themes()
{
    static const QList<Theme> all{theme<Sending>(u"sending"_s), theme<Receiving>(u"receiving"_s),
                                  theme<Faults>(u"faults"_s),   theme<Sessions>(u"sessions"_s),
                                  theme<Ways>(u"ways"_s),       theme<Fields>(u"fields"_s)};
    return all;
}

int usage(const QString &problem)
{
    QStringList names;
    for (const Theme &one : themes())
        names << one.name;
    std::fprintf(
        stderr,
        "parlance-conformance: %s\n"
        "usage: parlance-conformance [--plugins FOLDER] SERVICE [--double URL] [--only THEME] [--thorough]\n"
        "                            [options of Qt Test]\n"
        "themes: %s\n",
        qPrintable(problem), qPrintable(names.join(u", "_s)));
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList arguments = application.arguments();
    const auto take = [&arguments](const QString &option) {
        const qsizetype at = arguments.indexOf(option);
        if (at < 0)
            return QString();
        arguments.removeAt(at);
        return at < arguments.size() ? arguments.takeAt(at) : u""_s;
    };
    const QString plugins = take(u"--plugins"_s);
    const QString elsewhere = take(u"--double"_s);
    const QString only = take(u"--only"_s);
    const bool isThorough = arguments.removeAll(u"--thorough"_s) > 0;
    const QString service = arguments.size() > 1 ? arguments.takeAt(1) : QString();
    if (service.isEmpty() || service.startsWith(u'-'))
        return usage(u"which service?"_s);

    const Subject subject{plugins.isNull() ? BackendCatalog() : BackendCatalog(plugins), service,
                          QUrl(elsewhere, QUrl::StrictMode), isThorough};
    if (!subject.catalog.service(service))
        return usage(u"no plugin for "_s + service);
    if (!elsewhere.isNull() && !subject.elsewhere.isValid())
        return usage(u"not a URL: "_s + elsewhere);

    int failures = 0;
    int run = 0;
    for (const Theme &one : themes()) {
        if (!only.isNull() && only != one.name)
            continue;
        ++run;
        const auto tests = one.make(subject);
        tests->setObjectName(service + u' ' + one.name);
        failures += QTest::qExec(tests.get(), arguments);
    }
    return run == 0 ? usage(u"no theme is called "_s + only) : qMin(failures, 1);
}
