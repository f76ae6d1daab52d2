# SPDX-FileCopyrightText: 2026 The Parlance authors
# SPDX-License-Identifier: Apache-2.0

# Every word of the sources is in every language: brings copies of the translations up to date, and names what is
# unfinished in them. LUPDATE, SOURCE_DIR and SCRATCH are given.
cmake_minimum_required(VERSION 3.25)
file(REMOVE_RECURSE ${SCRATCH})
file(MAKE_DIRECTORY ${SCRATCH})
execute_process(
    COMMAND ${CMAKE_COMMAND} -DLUPDATE=${LUPDATE} -DINTO=${SCRATCH} -P ${SOURCE_DIR}/resources/translations/extract.cmake
    COMMAND_ERROR_IS_FATAL ANY)
file(GLOB languages ${SCRATCH}/parlance_*.ts)
set(missing 0)
foreach(language IN LISTS languages)
    get_filename_component(name ${language} NAME)
    file(STRINGS ${language} numbers REGEX "<numerusform>.*%n")
    foreach(line IN LISTS numbers)
        message("${name}: ${line} says %n, %Ln has the digits of the user's country")
        math(EXPR missing "${missing} + 1")
    endforeach()
    file(STRINGS ${language} lines REGEX "<source>|type=\"unfinished\"")
    set(source "")
    foreach(line IN LISTS lines)
        if(line MATCHES "<source>(.*)")
            set(source "${CMAKE_MATCH_1}")
        else()
            message("${name}: ${source}")
            math(EXPR missing "${missing} + 1")
        endif()
    endforeach()
endforeach()
list(LENGTH languages count)
if(count EQUAL 0 OR missing GREATER 0)
    message(FATAL_ERROR "${missing} translations are missing in ${count} languages; \
cmake -P resources/translations/extract.cmake puts their places in")
endif()
