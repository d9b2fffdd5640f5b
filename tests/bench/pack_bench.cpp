// SPDX-License-Identifier: MIT
#include "bench.h"
#include "content/json.h"
#include "content/load_pack.h"
#include "content/parse_pack.h"

#include <nlohmann/json.hpp>

namespace bench {

using namespace kneecoach;

namespace {

const std::string content = TEST_CONTENT_DIR;

/// The bytes of all files a load of the shipped pack reads, its schemas aside.
std::vector<std::string> bytesOfThePack() {
    std::vector<std::string> files;
    for (const std::string_view name : ruleFiles)
        files.push_back(readFile(content + "/knee/" + std::string(name)).value());
    files.push_back(readFile(content + "/knee/lang/en.json").value());
    return files;
}

} // namespace

/// Everything a start does is counted: reading, parsing pack and schemas, compiling the schemas, all checks, all words.
bool pack() {
    const std::vector<std::string> files = bytesOfThePack();
    bool loaded = true;
    std::size_t values = 0;
    const Micros bare = median(50, [&] {
        for (const std::string& file : files) values += nlohmann::json::parse(file).size();
    });
    const Micros load =
        median(50, [&] { loaded &= loadPack(content + "/knee", content + "/schema").has_value(); });
    if (!loaded || values == 0) std::printf("the shipped pack does not load: run the pack check\n");
    std::printf("%-52s %10.2f us\n", "bare parse of the same bytes", bare.count());
    return report("pack load: parse, schema, checks", load, 2 * bare + Micros(2'000)) & loaded;
}

} // namespace bench
