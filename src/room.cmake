# SPDX-License-Identifier: MIT
#
# room(name USES ...)             a folder becomes the static library kneecoach_<name>
# door(name PUBLIC|PRIVATE lib)   the one place where a library comes in
# assets(name)                    assets/<name>/ goes into the room, found at :/<name>/
# small(name...)                  optimised for size
# quick(name...)                  optimised in Debug too
# apart(name)                     a library of its own beside the program, loaded when it is first needed
# roof(name)                      the room whose main.cpp becomes the program

# Strict with our own code; what a library brings in is SYSTEM and stays out of it.
set(KNEECOACH_WARNINGS -Wall -Wextra -Wpedantic -Wconversion -Wold-style-cast)
# Files that are compiled together see each other's constants: a local name may be one of them.
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    list(APPEND KNEECOACH_WARNINGS -Wshadow=local)
else()
    list(APPEND KNEECOACH_WARNINGS -Wshadow)
endif()
if(KNEECOACH_WERROR)
    list(APPEND KNEECOACH_WARNINGS -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    list(APPEND KNEECOACH_WARNINGS -Wno-restrict) # GCC 12 sees overlaps in std::string's operator+
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 13)
    # GCC 14 at -O3 looks into the parts a std::variant does not hold, and takes a reference for one to an argument that is gone.
    list(APPEND KNEECOACH_WARNINGS -Wno-maybe-uninitialized -Wno-dangling-reference)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND KNEECOACH_SANITIZE)
    list(APPEND KNEECOACH_WARNINGS -Wno-maybe-uninitialized) # the sanitizers hide what is set
endif()
set(KNEECOACH_WARNINGS ${KNEECOACH_WARNINGS} CACHE INTERNAL "Warnings for our own targets")

add_library(kneecoach_warnings INTERFACE)
target_compile_options(kneecoach_warnings INTERFACE ${KNEECOACH_WARNINGS})

# Optimising, GCC sees overflows in std::string that are none. It keeps quiet of them in the headers of a library, but not where
# these were compiled beforehand.
set(KNEECOACH_INVENTED)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    set(KNEECOACH_INVENTED -Wno-stringop-overflow -Wno-stringop-overread -Wno-array-bounds
        -Wno-restrict -Wno-free-nonheap-object)
endif()
target_compile_options(kneecoach_warnings INTERFACE
    "$<$<NOT:$<CONFIG:Debug>>:${KNEECOACH_INVENTED}>")

add_library(valijson_headers INTERFACE)
target_include_directories(valijson_headers SYSTEM INTERFACE ${VALIJSON_INCLUDE})

# Libraries that bring no CMake package of their own.
foreach(library IN ITEMS nettle qrencode ical)
    string(TOUPPER ${library} found)
    add_library(${library} UNKNOWN IMPORTED GLOBAL)
    set_target_properties(${library} PROPERTIES IMPORTED_LOCATION ${${found}_LIBRARY})
endforeach()
target_include_directories(nettle INTERFACE ${NETTLE_INCLUDE})

# What nearly every file asks for is read once a room, where there are files enough to gain by it. Every file still names
# what it uses.
set(KNEECOACH_COMMON <algorithm> <functional> <map> <memory> <optional> <set> <string> <variant>
    <vector>)

function(read_once name sources)
    list(LENGTH sources count)
    if(count GREATER 8)
        target_precompile_headers(kneecoach_${name} PRIVATE ${KNEECOACH_COMMON})
    endif()
endfunction()

# Every .cpp in src/<name> and below is part of the room. A room of headers only is an INTERFACE
# library; a room whose folder is still empty is skipped, and comes to life with its first file.
function(room name)
    cmake_parse_arguments(PARSE_ARGV 1 room "" "" USES)
    set(folder ${CMAKE_CURRENT_SOURCE_DIR}/${name})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${folder}/*.cpp)
    file(GLOB_RECURSE headers CONFIGURE_DEPENDS ${folder}/*.h)
    list(REMOVE_ITEM sources ${folder}/main.cpp)

    if(NOT sources AND NOT headers)
        message(STATUS "room ${name}: empty, skipped")
        return()
    endif()

    set(scope PUBLIC)
    if(sources)
        add_library(kneecoach_${name} STATIC ${sources} ${headers})
        target_link_libraries(kneecoach_${name} PRIVATE kneecoach_warnings)
        target_compile_definitions(kneecoach_${name} PRIVATE
            KNEECOACH_VERSION="${PROJECT_VERSION}")
        read_once(${name} "${sources}")
    else()
        set(scope INTERFACE)
        add_library(kneecoach_${name} INTERFACE)
    endif()
    target_include_directories(kneecoach_${name} ${scope} ${CMAKE_CURRENT_SOURCE_DIR})

    foreach(used IN LISTS room_USES)
        if(TARGET kneecoach_${used})
            target_link_libraries(kneecoach_${name} ${scope} kneecoach_${used})
        endif()
    endforeach()
endfunction()

function(read_once_of_qt name library)
    get_target_property(read kneecoach_${name} PRECOMPILE_HEADERS)
    if(NOT read)
        return()
    endif()
    if(library STREQUAL Qt6::Gui)
        target_precompile_headers(kneecoach_${name} PRIVATE <QPainter> <QString>)
    elseif(library STREQUAL Qt6::Widgets)
        target_precompile_headers(kneecoach_${name} PRIVATE <QPainter> <QString> <QWidget>)
    endif()
endfunction()

function(door name scope library)
    if(NOT TARGET kneecoach_${name})
        return()
    endif()
    if(library STREQUAL valijson)
        set(library valijson_headers)
    endif()
    get_target_property(kind kneecoach_${name} TYPE)
    if(kind STREQUAL INTERFACE_LIBRARY)
        set(scope INTERFACE)
    endif()
    target_link_libraries(kneecoach_${name} ${scope} ${library})
    if(library MATCHES "^Qt6::" AND NOT kind STREQUAL INTERFACE_LIBRARY)
        set_target_properties(kneecoach_${name} PROPERTIES AUTOMOC ON)
        read_once_of_qt(${name} ${library})
        set_property(GLOBAL APPEND PROPERTY KNEECOACH_QT_ROOMS ${name})
    endif()
endfunction()

function(small)
    foreach(name IN LISTS ARGN)
        if(TARGET kneecoach_${name})
            target_compile_options(kneecoach_${name} PRIVATE $<$<CONFIG:Release>:-Os>)
        endif()
    endforeach()
endfunction()

function(quick)
    foreach(name IN LISTS ARGN)
        if(TARGET kneecoach_${name})
            target_compile_options(kneecoach_${name} PRIVATE
                "$<$<CONFIG:Debug>:-O2;${KNEECOACH_INVENTED}>")
        endif()
    endforeach()
endfunction()

# Pictures and their data are part of the program, so that they cannot be missing at run time.
function(assets name)
    set(folder ${PROJECT_SOURCE_DIR}/assets)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS ${folder}/${name}/*)
    if(NOT files OR NOT TARGET kneecoach_${name})
        return()
    endif()
    get_target_property(kind kneecoach_${name} TYPE)
    if(NOT kind STREQUAL INTERFACE_LIBRARY)
        qt_add_resources(kneecoach_${name} ${name} PREFIX / BASE ${folder} FILES ${files})
    endif()
endfunction()

# Its headers may be used by the rooms it uses only as far as they need nothing else of them.
function(apart name)
    if(NOT TARGET kneecoach_${name})
        return()
    endif()
    set_target_properties(kneecoach_${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
    add_library(kneecoach_${name}_apart MODULE $<TARGET_OBJECTS:kneecoach_${name}>)
    set_target_properties(kneecoach_${name}_apart PROPERTIES
        PREFIX "" OUTPUT_NAME kneecoach-${name}
        LIBRARY_OUTPUT_DIRECTORY ${CMAKE_RUNTIME_OUTPUT_DIRECTORY})
    target_link_libraries(kneecoach_${name}_apart PRIVATE kneecoach_${name})
    set_property(GLOBAL APPEND PROPERTY KNEECOACH_APART kneecoach_${name}_apart)
    install(TARGETS kneecoach_${name}_apart
        LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/kneecoach)
endfunction()

# The program looks for its content beside itself first; run from a build tree it uses the sources'.
function(roof name)
    if(NOT EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/main.cpp)
        message(STATUS "roof ${name}: no main.cpp yet, no program")
        return()
    endif()
    add_executable(kneecoach ${name}/main.cpp)
    target_include_directories(kneecoach PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(kneecoach PRIVATE kneecoach_warnings Qt6::Widgets)
    if(TARGET kneecoach_${name})
        target_link_libraries(kneecoach PRIVATE kneecoach_${name})
    endif()
    target_compile_definitions(kneecoach PRIVATE KNEECOACH_VERSION="${PROJECT_VERSION}")
    foreach(target IN ITEMS kneecoach kneecoach_${name})
        if(TARGET ${target})
            set_property(TARGET ${target} APPEND PROPERTY COMPILE_DEFINITIONS
                KNEECOACH_SOURCE_CONTENT="${PROJECT_SOURCE_DIR}/content"
                KNEECOACH_MODULES="../${CMAKE_INSTALL_LIBDIR}/kneecoach")
        endif()
    endforeach()
    get_property(apart GLOBAL PROPERTY KNEECOACH_APART)
    if(apart)
        add_dependencies(kneecoach ${apart})
    endif()
    install(TARGETS kneecoach)
endfunction()
