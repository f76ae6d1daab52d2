# SPDX-FileCopyrightText: 2026 The Parlance authors
# SPDX-License-Identifier: Apache-2.0

# Fails when a file includes from a floor above its own, or from a service's folder that is not its own.

include(${CMAKE_CURRENT_LIST_DIR}/guard.cmake)

# The house, top floor first. Files named after a floor (models/engine.h) belong to it; what else lies loose in models/
# stands beside the engine.
set(floors app ui models/playing models/writing models/lists models/messenger models/engine models/connection models/store models/peoplefiles models/records backends)

# The floor of a path from the top, or -1.
function(find_floor path out)
    set(${out} -1 PARENT_SCOPE)
    if(path MATCHES "^models/messenger[a-z]*\\.") # it has several files
        set(path models/messenger.h)
    elseif(path MATCHES "^models/[^/]+$")
        set(path models/engine.h)
    endif()
    foreach(floor ${floors})
        if(path MATCHES "^${floor}[/.]")
            list(FIND floors ${floor} index)
            set(${out} ${index} PARENT_SCOPE)
        endif()
    endforeach()
endfunction()

# A room is a folder nobody else may look into: each service's, and the doubles'. What they share is none.
function(find_room path out)
    set(${out} "" PARENT_SCOPE)
    if(path MATCHES "^backends/([^/]+)/" AND NOT CMAKE_MATCH_1 STREQUAL "http"
        AND NOT CMAKE_MATCH_1 STREQUAL "polling")
        set(${out} ${CMAKE_MATCH_1} PARENT_SCOPE)
    endif()
endfunction()

# What an include names, as a path from the top.
function(resolve file include out)
    get_filename_component(folder ${SOURCE_DIR}/${file} DIRECTORY)
    get_filename_component(beside ${folder}/${include} ABSOLUTE)
    if(EXISTS ${beside})
        file(RELATIVE_PATH include ${SOURCE_DIR} ${beside})
    endif()
    set(${out} ${include} PARENT_SCOPE)
endfunction()

find_sources(files .h .cpp)
list(FILTER files EXCLUDE REGEX "^tests/")

set(rooms)
foreach(file ${files})
    find_room(${file} room)
    list(APPEND rooms ${room})
endforeach()
list(REMOVE_DUPLICATES rooms)
list(REMOVE_ITEM rooms sandbox)

foreach(file ${files})
    find_floor(${file} own_floor)
    find_room(${file} own_room)
    if(own_floor EQUAL -1)
        problem(${file} 1 "stands on no floor")
    endif()

    read_text(${file} text)
    split_lines("${text}" lines)
    set(number 0)
    foreach(line IN LISTS lines)
        math(EXPR number "${number} + 1")
        if(line MATCHES "^[ \t]*#[ \t]*include[ \t]*[<\"]([^>\"]+)[>\"]")
            resolve(${file} ${CMAKE_MATCH_1} include)
            find_floor(${include} floor)
            find_room(${include} room)
            if(floor EQUAL -1)
                continue() # not ours
            endif()
            if(floor LESS own_floor)
                problem(${file} ${number} "includes ${include} from upstairs")
            elseif(room AND NOT room STREQUAL own_room)
                problem(${file} ${number} "includes ${include} from another's room")
            elseif(own_room STREQUAL "sandbox" AND NOT room STREQUAL "sandbox")
                problem(${file} ${number} "includes ${include}; the doubles know nothing of ours")
            endif()
        elseif(file MATCHES "^models/")
            foreach(room ${rooms})
                if(line MATCHES "\"${room}\"")
                    problem(${file} ${number} "names the service ${room}")
                endif()
            endforeach()
        endif()
    endforeach()
endforeach()
verdict()
