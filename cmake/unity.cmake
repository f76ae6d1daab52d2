# SPDX-FileCopyrightText: 2026 The Parlance authors
# SPDX-License-Identifier: Apache-2.0

# The files of our libraries are compiled a dozen at a time: half the work from nothing. What is in an unnamed
# namespace there meets its neighbours: two things of one name in a target are one thing told twice, or need two names.
function(parlance_unity folder)
    get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(type ${target} TYPE)
        if(type MATCHES "STATIC_LIBRARY|SHARED_LIBRARY")
            set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12)
            if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU") # takes a source that is included for a header
                target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
            endif()
        endif()
    endforeach()
    get_property(folders DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
    foreach(folder IN LISTS folders)
        parlance_unity(${folder})
    endforeach()
endfunction()
parlance_unity(${PROJECT_SOURCE_DIR})
