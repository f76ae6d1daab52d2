# SPDX-FileCopyrightText: 2026 The Parlance authors
# SPDX-License-Identifier: Apache-2.0

# What most files include is parsed once for all targets: a build from nothing takes two thirds of the time. One set
# of headers, and of Core only: g++ asks that who uses it was told the same macros as who made it.
file(CONFIGURE OUTPUT precompiled.cpp CONTENT "// a library has a source\n")
function(parlance_precompiled name)
    add_library(${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/precompiled.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF POSITION_INDEPENDENT_CODE ON)
    target_link_libraries(${name} PRIVATE parlance-options Qt6::Core QCoro6::Core tl::expected)
    target_precompile_headers(${name} PRIVATE ${ARGN})
    # Without the time of each header, made again of the same it is the same: what ccache keeps is found again.
    target_compile_options(${name} PRIVATE
        $<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>)
endfunction()
set(common
    <QAbstractItemModel> <QCoroFuture> <QCoroTask> <QCoreApplication> <QDateTime> <QFile> <QHash> <QJsonArray>
    <QJsonDocument> <QJsonObject> <QList> <QPointer> <QRegularExpression> <QSet> <QString> <QStringList> <QTimer>
    <QUrl> <QUuid> <QVariant>
    <QBitArray> <QCborArray> <QCborMap> <QRect> <QSharedPointer> <QTemporaryDir> <QThread> <QtCore/qxpfunctional.h> # QTest
    <algorithm> <chrono> <functional> <memory> <optional> <string> <variant> <vector> <tl/expected.hpp>)
parlance_precompiled(parlance-precompiled ${common})
if(PARLANCE_TESTS AND BUILD_TESTING) # each test is a program of one file: it would parse all of that for itself
    parlance_precompiled(parlance-precompiled-tests ${common}
        <QEventLoop> <QFutureWatcher> <QNetworkAccessManager> <QNetworkReply> <QRandomGenerator> <QSqlQuery>
        <QTcpServer> <QtTest/qsignalspy.h> <QtTest/qtestcase.h>) # <QTest> depends on what a test links
    foreach(library Qt6::Network Qt6::Sql Qt6::Test) # to find them: no macros
        target_include_directories(parlance-precompiled-tests SYSTEM PRIVATE
            $<TARGET_PROPERTY:${library},INTERFACE_INCLUDE_DIRECTORIES>)
    endforeach()
endif()

function(parlance_precompile folder)
    get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(type ${target} TYPE)
        if(type MATCHES "EXECUTABLE|STATIC_LIBRARY|SHARED_LIBRARY|MODULE_LIBRARY")
            if(target MATCHES "^tst_|^bench_")
                target_precompile_headers(${target} REUSE_FROM parlance-precompiled-tests)
            else()
                target_precompile_headers(${target} REUSE_FROM parlance-precompiled)
            endif()
            target_compile_options(${target} PRIVATE -Wno-error=invalid-pch) # refused, it costs time only
        endif()
        if(target MATCHES "^tst_") # nearly always empty: what is precompiled would take longer to load
            get_target_property(binaries ${target} BINARY_DIR)
            set_source_files_properties(${binaries}/${target}_autogen/mocs_compilation.cpp
                TARGET_DIRECTORY ${target} PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
        endif()
    endforeach()
    get_property(folders DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
    foreach(folder IN LISTS folders)
        parlance_precompile(${folder})
    endforeach()
endfunction()
parlance_precompile(${PROJECT_SOURCE_DIR})
