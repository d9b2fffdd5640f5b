# SPDX-License-Identifier: MIT
#
# cmake -D FILE= -D SOURCES= -D COMPILER= -D FLAGS= -P must_not_compile.cmake
# Holds one file to the promise in its first line: refused with that error, fine with -DCONTROL.

set(ENV{LC_ALL} C)

file(STRINGS ${FILE} first LIMIT_COUNT 1)
if(NOT first MATCHES "^// expect: (.+)$")
    message(FATAL_ERROR "${FILE}:1: the first line must be `// expect: <regular expression>`")
endif()
set(expected "${CMAKE_MATCH_1}")

execute_process(COMMAND ${COMPILER} ${FLAGS} -fsyntax-only -I ${SOURCES} -DCONTROL ${FILE}
    RESULT_VARIABLE control ERROR_VARIABLE errors)
if(NOT control EQUAL 0)
    message(FATAL_ERROR "${FILE}: the control does not compile, so nothing is proven\n${errors}")
endif()

execute_process(COMMAND ${COMPILER} ${FLAGS} -fsyntax-only -I ${SOURCES} ${FILE}
    RESULT_VARIABLE refused ERROR_VARIABLE errors)
if(refused EQUAL 0)
    message(FATAL_ERROR "${FILE}: compiles, and must not")
endif()
if(NOT errors MATCHES "${expected}")
    message(FATAL_ERROR "${FILE}: refused for another reason than `${expected}`\n${errors}")
endif()
