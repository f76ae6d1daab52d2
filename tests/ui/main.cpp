// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "given.h"

#include <QAccessible>
#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QtQuickTest>

Q_IMPORT_QML_PLUGIN(Parlance_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(Parlance_UiPlugin)
Q_IMPORT_QML_PLUGIN(Parlance_WritingPlugin)

/// Gives the tests our modules and Given.
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        QAccessible::setActive(true); // as with a screen reader: controls set some facts by themselves then
        qmlRegisterType<Parlance::Given>("Parlance.Tests", 1, 0, "Given");
    }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral(PARLANCE_MODULES));
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    }
};

QUICK_TEST_MAIN_WITH_SETUP(ui, Setup)

#include "main.moc"
