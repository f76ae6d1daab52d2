# SPDX-FileCopyrightText: 2026 The Parlance authors
# SPDX-License-Identifier: Apache-2.0

# Fails on a source file that does not begin with the two SPDX lines. What cannot carry them is listed in REUSE.toml.

include(${CMAKE_CURRENT_LIST_DIR}/guard.cmake)

find_sources(files .h .cpp .qml .js .cmake .sh .svg .xml .desktop CMakeLists.txt)
file(GLOB top RELATIVE ${SOURCE_DIR} ${SOURCE_DIR}/CMakeLists.txt ${SOURCE_DIR}/*.sh ${SOURCE_DIR}/.clang-format
     ${SOURCE_DIR}/.clang-tidy ${SOURCE_DIR}/.editorconfig ${SOURCE_DIR}/.gitignore ${SOURCE_DIR}/.ci/run)
list(FILTER files EXCLUDE REGEX "/data/")
foreach(file ${files} ${top})
    file(READ ${SOURCE_DIR}/${file} text LIMIT 400)
    set(licence "Apache-2.0[ \n]")
    if(file MATCHES "\\.metainfo\\.xml$")
        set(licence "FSFAP[ \n]") # software catalogues mix such files
    endif()
    if(NOT text MATCHES "SPDX-FileCopyrightText: 2026 The Parlance authors[^\n]*\n[^\n]*SPDX-License-Identifier: ${licence}")
        problem(${file} 1 "has no SPDX lines")
    endif()
endforeach()
verdict()
