# SPDX-FileCopyrightText: 2026 The Parlance authors
# SPDX-License-Identifier: Apache-2.0

# Qt 6.4's compiler of QML takes an object that is null for one that is there, where ?? asks for it; the engine that
# runs QML uncompiled, as in most tests, does not. FOLDER: the compiled files.

file(GLOB_RECURSE compiled ${FOLDER}/*_qml.cpp)
if(NOT compiled)
    message(SEND_ERROR "no compiled QML in ${FOLDER}")
endif()
foreach(file ${compiled})
    file(STRINGS ${file} wrong REGEX "QJSPrimitiveNull\\(\\)\\)\\.equals\\(QJSPrimitiveValue\\(r")
    if(wrong)
        file(RELATIVE_PATH name ${FOLDER} ${file})
        message(SEND_ERROR "${name}: an object is asked for by ?? and never null when compiled · compare it with null")
    endif()
endforeach()
