// SPDX-License-Identifier: MIT
//
// Any bytes in the place of the settings: read or refused, and what is read is written and read again as it was.
#include "app/journey/settings.h"

#include "app/settings_file.h"
#include "content/read_pack.h"
#include "fuzz/fuzz.h"
#include "fuzz/mutate_json.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace {

using namespace kneecoach;

/// A file of this process alone, in memory.
const std::string& path() {
    static const std::string path =
        "/dev/shm/kneecoach-fuzz-" + std::to_string(::getpid()) + ".json";
    static const int atEnd = std::atexit([] {
        for (const char* ending : {"", ".damaged"}) ::unlink((path + ending).c_str());
    });
    static_cast<void>(atEnd);
    return path;
}

void expectSound(const Liking& liking) {
    fuzz::expect(std::ranges::find(letterSizes, liking.percent) != std::end(letterSizes),
        "letters have a size one may choose");
    fuzz::expect(isLanguageCode(liking.language), "a language is a code");
    fuzz::expect(liking.ownNumber.empty() || liking.ownNumber.size() >= shortestNumber,
        "a number can be called");
    for (const Command command : commandsWithKeys())
        fuzz::expect(keyOf(liking.keys, command).has_value(), "every command has a key");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::ofstream(path(), std::ios::binary) << fuzz::textOf(data, size);
    const auto read = readLiking(path());
    if (!read) {
        fuzz::expectSaid(read.error());
        return 0;
    }
    expectSound(*read);
    fuzz::expect(writeLiking(path(), *read).has_value(), "settings can be kept");
    const auto again = readLiking(path());
    fuzz::expect(again && *again == *read, "settings are read as they were written");
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed) {
    return fuzz::mutateJson(data, size, most, seed);
}
