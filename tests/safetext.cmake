# SPDX-FileCopyrightText: 2026 The Parlance authors
# SPDX-License-Identifier: Apache-2.0

# Fails on QML that could hand text from outside to something that renders markup (a picture in it would be fetched, a
# button would crash): Text and Label are SafeText and SafeLabel; a control's words are literals.

include(${CMAKE_CURRENT_LIST_DIR}/guard.cmake)

# These show text as it is, or only measure it.
set(plain_types SafeText SafeLabel SafeAlert TextEdit TextInput TextArea TextField TextMetrics)
# Their title is drawn by the window manager.
set(window_types Window ApplicationWindow ThemedWindow)

find_sources(qml_files .qml)
list(FILTER qml_files EXCLUDE REGEX "^tests/")

# A component of ours takes any text, unless it hands it to a control: then it has a safe contentItem.
set(own_types)
foreach(file ${qml_files})
    get_filename_component(type ${file} NAME_WE)
    read_code(${file} text)
    # so is an editor that was told to read no markup
    if(text MATCHES "property string (text|title|placeholderText)[^A-Za-z]" OR text MATCHES "contentItem: Safe(Text|Label) *{"
            OR text MATCHES "\nTextEdit *{.*\n    textFormat: TextEdit.PlainText\n")
        list(APPEND own_types ${type})
    endif()
endforeach()

# Words of ours, alone or chosen by a condition: no .arg(), no outside value.
function(is_literal value out)
    string(REGEX REPLACE "qsTr\\( *\"\" *(, *\"\" *(, *[^(),]+)?)?\\)" "\"\"" value "${value}")
    if(value MATCHES "^[ ${JOINT}]*([^?:]*\\?[ ${JOINT}]*\"\"[ ${JOINT}]*:[ ${JOINT}]*)*\"\"[ ${JOINT}]*$")
        set(${out} TRUE PARENT_SCOPE)
    else()
        set(${out} FALSE PARENT_SCOPE)
    endif()
endfunction()

# Walks a file object by object and knows at each property which type it belongs to.
function(check file)
    read_code(${file} text)
    string(REGEX REPLACE "'([^'\n${BACKSLASH}]|${BACKSLASH}[^\n])*'" "\"\"" text "${text}")
    # an expression over several lines is one line for us
    string(REGEX REPLACE "\n([ ]*([?:+.]|&&|[|][|]))" "${JOINT}\\1" text "${text}")
    string(REGEX REPLACE "([?:+(,])[ ]*\n" "\\1${JOINT}" text "${text}")
    split_lines("${text}" lines)

    set(number 1)
    set(types "file") # the objects we are in, innermost first
    foreach(line IN LISTS lines)
        if(NOT file MATCHES "/Safe(Text|Label)\\.qml$" AND line MATCHES "(^|[^A-Za-z0-9_])(Text|Label) *{")
            problem(${file} ${number} "${CMAKE_MATCH_2} renders markup; use Safe${CMAKE_MATCH_2}")
        endif()
        if(line MATCHES "(RichText|StyledText|MarkdownText|AutoText)")
            problem(${file} ${number} "${CMAKE_MATCH_1} renders markup")
        endif()
        if(line MATCHES "^ *import *\"\"")
            problem(${file} ${number} "imports by a path; one module is enough")
        endif()

        set(rest "${line}")
        while(rest MATCHES "([A-Za-z0-9_.]*) *{|}|(property +[a-z]+ +|[A-Za-z0-9_]+\\.|^|[^A-Za-z0-9_])(text|title|placeholderText) *:")
            set(token "${CMAKE_MATCH_0}")
            set(type "${CMAKE_MATCH_1}")
            set(owner "${CMAKE_MATCH_2}")
            set(name "${CMAKE_MATCH_3}")
            string(FIND "${rest}" "${token}" position)
            string(LENGTH "${token}" length)
            math(EXPR position "${position} + ${length}")
            string(SUBSTRING "${rest}" ${position} -1 rest)

            if(token STREQUAL "}")
                list(POP_FRONT types)
            elseif(NOT name)
                string(REGEX REPLACE "^.*\\." "" type "${type}")
                if(NOT type)
                    set(type "block")
                endif()
                list(PREPEND types ${type})
            else()
                list(GET types 0 type)
                string(REGEX REPLACE "[${SEMICOLON}}].*" "" value "${rest}")
                is_literal("${value}" literal)
                if(literal OR owner MATCHES "^property" OR owner STREQUAL "palette.") # those are colours
                    continue()
                endif()
                if(owner MATCHES "\\.$")
                    set(type ${owner}) # attached: ToolTip.text
                endif()
                if(type IN_LIST own_types
                        OR (name STREQUAL "text" AND type IN_LIST plain_types)
                        OR (name STREQUAL "title" AND type IN_LIST window_types))
                    continue()
                endif()
                problem(${file} ${number} "${name} of ${type} is not a literal; show outside text by SafeLabel")
            endif()
        endwhile()

        count_lines("${line}" joints)
        math(EXPR number "${number} + ${joints} + 1")
    endforeach()
endfunction()

foreach(file ${qml_files})
    check(${file})
endforeach()
verdict()
