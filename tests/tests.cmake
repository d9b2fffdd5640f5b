# SPDX-License-Identifier: MIT

find_package(Catch2 REQUIRED)
find_package(Qt6 REQUIRED COMPONENTS Test Widgets)

# The two mains. Catch2's header is compiled once with each, and taken from there by every test;
# the mains themselves need it whole.
add_library(tests_main STATIC support/main.cpp support/catch.cpp)
add_library(tests_main_qt STATIC support/main_qt.cpp support/catch.cpp)
set_source_files_properties(support/main.cpp support/main_qt.cpp PROPERTIES
    SKIP_PRECOMPILE_HEADERS ON)
foreach(main IN ITEMS tests_main tests_main_qt)
    target_include_directories(${main} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(${main} PUBLIC Catch2::Catch2 PRIVATE kneecoach_warnings)
    target_precompile_headers(${main} PRIVATE support/catch.h)
    set_target_properties(${main} PROPERTIES UNITY_BUILD OFF)
    target_compile_definitions(${main} PUBLIC
        TEST_CONTENT_DIR="${PROJECT_SOURCE_DIR}/content"
        TEST_SOURCE_DIR="${PROJECT_SOURCE_DIR}/src")
endforeach()
target_link_libraries(tests_main_qt PUBLIC Qt6::Widgets Qt6::Test)

# room_tests(name [QT] [PROGRAM] [EVERY] [FAULTS])
# QT gives the tests a QApplication on the offscreen platform; PROGRAM builds kneecoach first and
# tells its path as TEST_PROGRAM; with EVERY, those that walk every case there is (tag [every]) are a test of their own;
# with FAULTS allocations can be made to fail (support/failing_new.h).
function(room_tests name)
    cmake_parse_arguments(PARSE_ARGV 1 tests "QT;PROGRAM;EVERY;FAULTS" "" "")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${name}/*.cpp)
    if(NOT sources)
        message(STATUS "tests of ${name}: empty, skipped")
        return()
    endif()

    if(tests_FAULTS)
        list(APPEND sources support/failing_new.cpp)
        set_source_files_properties(support/failing_new.cpp PROPERTIES
            SKIP_UNITY_BUILD_INCLUSION ON)
    endif()
    set(main tests_main)
    if(tests_QT)
        set(main tests_main_qt)
    endif()
    add_executable(tests_${name} ${sources})
    target_precompile_headers(tests_${name} REUSE_FROM ${main})
    target_link_libraries(tests_${name} PRIVATE ${main} kneecoach_warnings)
    if(TARGET kneecoach_${name})
        target_link_libraries(tests_${name} PRIVATE kneecoach_${name})
    endif()
    if(tests_PROGRAM AND TARGET kneecoach)
        target_compile_definitions(tests_${name} PRIVATE TEST_PROGRAM="$<TARGET_FILE:kneecoach>")
        add_dependencies(tests_${name} kneecoach)
    endif()

    if(tests_EVERY)
        add_test(NAME ${name} COMMAND tests_${name} "~[every]~[.]")
        add_test(NAME ${name}.every COMMAND tests_${name} "[every]")
        set_tests_properties(${name}.every PROPERTIES COST 50)
    else()
        add_test(NAME ${name} COMMAND tests_${name})
    endif()
    set_tests_properties(${name} PROPERTIES ENVIRONMENT QT_QPA_PLATFORM=offscreen)
endfunction()

# quick_tests(files...): these look at so many cases that they are optimised in Debug too. A header compiled beforehand
# without that does not serve them.
function(quick_tests)
    foreach(file IN LISTS ARGN)
        set_source_files_properties(${file} PROPERTIES
            COMPILE_OPTIONS $<$<CONFIG:Debug>:-O2> SKIP_PRECOMPILE_HEADERS ON)
    endforeach()
endfunction()

# script_tests(folder): the Python unit tests (test_*.py) of a folder, one ctest test.
function(script_tests folder)
    file(GLOB sources CONFIGURE_DEPENDS ${folder}/test_*.py)
    if(NOT sources)
        message(STATUS "tests of ${folder}: empty, skipped")
        return()
    endif()
    find_package(Python3 REQUIRED COMPONENTS Interpreter)
    add_test(NAME ${folder} COMMAND Python3::Interpreter -B -m unittest discover -s ${folder}
        WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
    set_tests_properties(${folder} PROPERTIES COST 90) # the longest come first
    if(TARGET kneecoach)
        set_tests_properties(${folder} PROPERTIES ENVIRONMENT
            "TEST_PROGRAM=$<TARGET_FILE:kneecoach>;TEST_BUILD=$<CONFIG>;TEST_SANITIZED=${KNEECOACH_SANITIZE}")
    endif()
endfunction()

# access_test(): every page of the program, walked as a screen reader does. python3-pyatspi is Debian's,
# so it is Debian's Python that has it. Where it or a display is missing, the test says so and is skipped.
function(access_test)
    find_program(KNEECOACH_ACCESS_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH)
    if(NOT KNEECOACH_ACCESS_PYTHON OR NOT TARGET kneecoach)
        message(STATUS "tests of access: nothing to walk with, skipped")
        return()
    endif()
    add_test(NAME access COMMAND ${KNEECOACH_ACCESS_PYTHON} -B
        ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/access/run.py $<TARGET_FILE:kneecoach>)
    set_tests_properties(access PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 240 COST 100)
endfunction()

# Every file in must_not_compile/ says in its first line which error is expected of it:
#     // expect: <CMake regular expression>
# It has to be refused with that error, and to compile with -DCONTROL.
function(must_not_compile)
    file(GLOB files CONFIGURE_DEPENDS must_not_compile/*.cpp)
    foreach(file IN LISTS files)
        must_not_compile_file(${file} must_not_compile)
    endforeach()
endfunction()

function(must_not_compile_file file prefix)
    cmake_path(GET file STEM name)
    add_test(NAME ${prefix}.${name}
        COMMAND ${CMAKE_COMMAND} -D FILE=${file} -D SOURCES=${PROJECT_SOURCE_DIR}/src
            -D COMPILER=${CMAKE_CXX_COMPILER} -D "FLAGS=-std=c++20;${KNEECOACH_WARNINGS}"
            -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/support/must_not_compile.cmake)
endfunction()

# What holds the others has to be able to fail: each of these files must make it say so.
function(must_not_compile_can_fail)
    set(folder ${CMAKE_CURRENT_SOURCE_DIR}/support/must_not_compile)
    foreach(name IN ITEMS holds compiles other_reason broken_control no_promise)
        must_not_compile_file(${folder}/${name}.cpp can_fail)
    endforeach()
    set_property(TEST can_fail.compiles PROPERTY PASS_REGULAR_EXPRESSION "compiles, and must not")
    set_property(TEST can_fail.other_reason PROPERTY PASS_REGULAR_EXPRESSION "another reason")
    set_property(TEST can_fail.broken_control PROPERTY PASS_REGULAR_EXPRESSION "nothing is proven")
    set_property(TEST can_fail.no_promise PROPERTY PASS_REGULAR_EXPRESSION "the first line must be")
endfunction()
