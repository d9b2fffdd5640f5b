# SPDX-License-Identifier: MIT
#
# cmake -D FILE= -D SOURCES= -D COMPILER= -D FLAGS= -P must_not_compile.cmake
# Holds one file to the promise in its first line: refused with that error, fine with -DCONTROL.

set(ENV{LC_ALL} C)

function(fail why)
    message(NOTICE "${FILE}:1: ${why}\n${ARGN}")
    message(FATAL_ERROR "The promise is not kept.")
endfunction()

function(compile result errors)
    execute_process(COMMAND ${COMPILER} ${FLAGS} -fsyntax-only -I ${SOURCES} ${ARGN} ${FILE}
        RESULT_VARIABLE code ERROR_VARIABLE text)
    set(${result} ${code} PARENT_SCOPE)
    set(${errors} "${text}" PARENT_SCOPE)
endfunction()

file(STRINGS ${FILE} first LIMIT_COUNT 1)
if(NOT first MATCHES "^// expect: (.+)$")
    fail("the first line must be `// expect: <regular expression>`")
endif()
set(expected "${CMAKE_MATCH_1}")

compile(control errors -DCONTROL)
if(NOT control EQUAL 0)
    fail("the control does not compile, so nothing is proven" "${errors}")
endif()

compile(refused errors)
if(refused EQUAL 0)
    fail("compiles, and must not")
endif()
if(NOT errors MATCHES "${expected}")
    fail("refused for another reason than `${expected}`" "${errors}")
endif()
