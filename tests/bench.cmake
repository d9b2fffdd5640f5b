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
foreach(room IN ITEMS session progress handout)
    if(TARGET kneecoach_${room})
        target_link_libraries(kneecoach_bench PRIVATE kneecoach_${room})
    endif()
endforeach()
if(TARGET kneecoach)
    add_dependencies(kneecoach_bench kneecoach)
endif()

# What a window costs, and the least one does; scripts/figures.sh runs them and prints the table.
find_package(Qt6 REQUIRED COMPONENTS Widgets)

add_executable(kneecoach_floor EXCLUDE_FROM_ALL bench/floor/main.cpp)
target_link_libraries(kneecoach_floor PRIVATE kneecoach_warnings Qt6::Widgets)

file(GLOB sources CONFIGURE_DEPENDS bench/window/*.cpp)
add_executable(kneecoach_window_bench EXCLUDE_FROM_ALL ${sources} app/all_pages.cpp app/walker.cpp)
target_include_directories(kneecoach_window_bench PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}
    ${CMAKE_CURRENT_SOURCE_DIR}/bench ${PROJECT_SOURCE_DIR}/src)
target_compile_definitions(kneecoach_window_bench PRIVATE
    TEST_CONTENT_DIR="${PROJECT_SOURCE_DIR}/content")
target_link_libraries(kneecoach_window_bench PRIVATE kneecoach_app kneecoach_warnings)
add_dependencies(kneecoach_window_bench kneecoach_audio_apart)
