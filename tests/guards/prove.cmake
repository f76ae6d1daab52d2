# SPDX-FileCopyrightText: 2026 The Parlance authors
# SPDX-License-Identifier: Apache-2.0

cmake_minimum_required(VERSION 3.25)

# Runs a guard on its sample and fails unless it names exactly the lines marked "expect: refused".

set(sample ${CMAKE_CURRENT_LIST_DIR}/${GUARD})
execute_process(COMMAND ${CMAKE_COMMAND} -DSOURCE_DIR=${sample} -P ${CMAKE_CURRENT_LIST_DIR}/../${GUARD}.cmake
    RESULT_VARIABLE result ERROR_VARIABLE output)

file(GLOB_RECURSE files RELATIVE ${sample} ${sample}/*)
set(marked)
foreach(file ${files})
    file(READ ${sample}/${file} text)
    string(REGEX REPLACE "[][;\\]" "." text "${text}")
    string(REPLACE "\n" ";" lines "${text}")
    set(number 0)
    foreach(line IN LISTS lines)
        math(EXPR number "${number} + 1")
        if(line MATCHES "expect: refused")
            list(APPEND marked ${file}:${number})
        endif()
    endforeach()
endforeach()

string(REGEX MATCHALL "\n +[^ \n]+:[0-9]+: " named "${output}")
list(TRANSFORM named REPLACE "^\n +(.*): $" "\\1")

foreach(list marked named)
    list(REMOVE_DUPLICATES ${list})
    list(SORT ${list})
endforeach()
if(NOT marked OR NOT marked STREQUAL named OR result EQUAL 0)
    message(FATAL_ERROR "The guard ${GUARD} named\n  ${named}\nand should have named\n  ${marked}\n${output}")
endif()
