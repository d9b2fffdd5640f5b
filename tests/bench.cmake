# SPDX-License-Identifier: MIT
#
# tests/bench/*.cpp is one program with its own main(). It is never part of `all` or of ctest:
#     cmake --preset release && cmake --build --preset bench && build/release/bin/kneecoach_bench

file(GLOB sources CONFIGURE_DEPENDS bench/*.cpp)
if(NOT sources)
    message(STATUS "bench: empty, skipped")
    return()
endif()

add_executable(kneecoach_bench EXCLUDE_FROM_ALL ${sources})
target_include_directories(kneecoach_bench PRIVATE ${CMAKE_CURRENT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/src)
target_compile_definitions(kneecoach_bench PRIVATE
    TEST_CONTENT_DIR="${PROJECT_SOURCE_DIR}/content"
    TEST_PROGRAM="$<TARGET_FILE:kneecoach>")
target_link_libraries(kneecoach_bench PRIVATE kneecoach_warnings nlohmann_json::nlohmann_json)
foreach(room IN ITEMS session progress figure)
    if(TARGET kneecoach_${room})
        target_link_libraries(kneecoach_bench PRIVATE kneecoach_${room})
    endif()
endforeach()
if(TARGET kneecoach)
    add_dependencies(kneecoach_bench kneecoach)
endif()
