# SPDX-FileCopyrightText: 2026 The Parlance authors
# SPDX-License-Identifier: Apache-2.0

cmake_minimum_required(VERSION 3.25)

# What the guards share. A guard is a script that reads the sources below SOURCE_DIR and names each place that
# breaks its rule as "file:line: why". tests/guards/ holds a sample for each, which proves that it can.

# find_sources(OUT EXTENSION...): our files, as paths from the top
function(find_sources out)
    set(found)
    foreach(folder app backends models packaging resources tests ui)
        foreach(extension ${ARGN})
            file(GLOB_RECURSE files RELATIVE ${SOURCE_DIR} ${SOURCE_DIR}/${folder}/*${extension})
            list(APPEND found ${files})
        endforeach()
    endforeach()
    list(FILTER found EXCLUDE REGEX "^tests/guards/")
    set(${out} ${found} PARENT_SCOPE)
endfunction()

# A file's text in a form that CMake's lists can hold: the characters that have a meaning in lists become others.
string(ASCII 1 OPENING) # [
string(ASCII 2 CLOSING) # ]
string(ASCII 3 SEMICOLON)
string(ASCII 4 BACKSLASH)
string(ASCII 5 JOINT) # a line's end inside a statement

function(read_text file out)
    file(READ ${SOURCE_DIR}/${file} text)
    string(REPLACE "\\" "${BACKSLASH}" text "${text}")
    string(REPLACE "[" "${OPENING}" text "${text}")
    string(REPLACE "]" "${CLOSING}" text "${text}")
    string(REPLACE ";" "${SEMICOLON}" text "${text}")
    set(${out} "${text}" PARENT_SCOPE)
endfunction()

# What stands between two marks goes, and the line ends in it stay.
function(remove_between text opening closing out)
    set(kept "")
    string(LENGTH "${closing}" closing_length)
    while(TRUE)
        string(FIND "${text}" "${opening}" start)
        if(start EQUAL -1)
            break()
        endif()
        string(SUBSTRING "${text}" 0 ${start} before)
        string(SUBSTRING "${text}" ${start} -1 rest)
        string(FIND "${rest}" "${closing}" length)
        if(length EQUAL -1)
            break()
        endif()
        string(SUBSTRING "${rest}" 0 ${length} removed)
        string(REGEX REPLACE "[^\n]" "" removed "${removed}")
        math(EXPR length "${length} + ${closing_length}")
        string(SUBSTRING "${rest}" ${length} -1 text)
        string(APPEND kept "${before}\"\"${removed}")
    endwhile()
    set(${out} "${kept}${text}" PARENT_SCOPE)
endfunction()

# read_code(FILE OUT): the text without comments and with every string literal as ""
function(read_code file out)
    read_text(${file} text)
    string(REGEX REPLACE "'${BACKSLASH}?\"'" "' '" text "${text}")
    if(file MATCHES "\\.(h|cpp)$")
        remove_between("${text}" "R\"(" ")\"" text)
    endif()
    string(REGEX REPLACE "\"([^\"\n${BACKSLASH}]|${BACKSLASH}[^\n])*\"" "\"\"" text "${text}")
    string(REGEX REPLACE "//[^\n]*" "" text "${text}")
    remove_between("${text}" "/*" "*/" text)
    set(${out} "${text}" PARENT_SCOPE)
endfunction()

function(split_lines text out)
    string(REPLACE "\n" ";" lines "${text}")
    set(${out} "${lines}" PARENT_SCOPE)
endfunction()

function(count_lines text out)
    string(REGEX REPLACE "[^\n${JOINT}]" "" ends "${text}")
    string(LENGTH "${ends}" count)
    set(${out} ${count} PARENT_SCOPE)
endfunction()

function(problem file line why)
    set_property(GLOBAL APPEND_STRING PROPERTY problems "\n  ${file}:${line}: ${why}")
endfunction()

# forbid(EXTENSIONS EXPRESSION WHY): no code of these files may match
function(forbid extensions expression why)
    find_sources(files ${extensions})
    foreach(file ${files})
        read_code(${file} text)
        if(text MATCHES "${expression}")
            split_lines("${text}" lines)
            set(number 0)
            foreach(line IN LISTS lines)
                math(EXPR number "${number} + 1")
                if(line MATCHES "${expression}")
                    problem(${file} ${number} "${why}")
                endif()
            endforeach()
        endif()
    endforeach()
endfunction()

function(verdict)
    get_property(problems GLOBAL PROPERTY problems)
    if(problems)
        message(FATAL_ERROR "These lines break a rule:${problems}")
    endif()
endfunction()
