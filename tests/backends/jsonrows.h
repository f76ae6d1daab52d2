// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace Parlance::Test {

/// One row for each entry of \p file: what comes in and what we make of it.
inline void addRows(const QString &file)
{
    QTest::addColumn<QJsonObject>("row");
    QFile data(file);
    QVERIFY2(data.open(QFile::ReadOnly), qPrintable(file));
    const QJsonArray rows = QJsonDocument::fromJson(data.readAll()).array();
    QVERIFY2(!rows.isEmpty(), qPrintable(file));
    for (const QJsonValue &row : rows)
        QTest::newRow(qPrintable(row[QLatin1StringView("name")].toString())) << row.toObject();
}

} // namespace Parlance::Test
