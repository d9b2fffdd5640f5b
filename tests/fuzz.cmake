# SPDX-License-Identifier: MIT
#
# fuzz_target(name SOURCES ... LIBRARIES ...)   fuzz/<name>.cpp becomes the program fuzz_<name>
# scripts/fuzz.sh builds them all, as the target `fuzz`, and runs them.

add_custom_target(fuzz)

function(fuzz_target name)
    cmake_parse_arguments(PARSE_ARGV 1 fuzz "" "" "SOURCES;LIBRARIES")
    add_executable(fuzz_${name} fuzz/${name}.cpp ${fuzz_SOURCES})
    target_include_directories(fuzz_${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/src)
    target_compile_definitions(fuzz_${name} PRIVATE TEST_CONTENT_DIR="${PROJECT_SOURCE_DIR}/content")
    target_link_libraries(fuzz_${name} PRIVATE kneecoach_session kneecoach_warnings ${fuzz_LIBRARIES})
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    add_dependencies(fuzz fuzz_${name})
endfunction()

fuzz_target(pack SOURCES fuzz/mutate_json.cpp)
fuzz_target(answers SOURCES fuzz/mutate_json.cpp routine/routine_rules.cpp)
fuzz_target(wish SOURCES fuzz/mutate_json.cpp routine/routine_rules.cpp)
fuzz_target(code SOURCES routine/routine_rules.cpp LIBRARIES kneecoach_code)
fuzz_target(clinic SOURCES fuzz/mutate_json.cpp routine/routine_rules.cpp LIBRARIES kneecoach_clinic)
fuzz_target(session SOURCES routine/routine_rules.cpp)

# Of the roof only what reads and writes the settings: the window is not built again for it.
find_package(Qt6 REQUIRED COMPONENTS Core)
set(roof ${PROJECT_SOURCE_DIR}/src/app)
fuzz_target(settings LIBRARIES Qt6::Core SOURCES fuzz/mutate_json.cpp
    ${roof}/settings_file.cpp ${roof}/own_folder.cpp ${roof}/journey/settings.cpp)
