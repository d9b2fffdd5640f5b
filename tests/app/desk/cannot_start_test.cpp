// SPDX-License-Identifier: MIT
#include "app/desk/cannot_start.h"
#include "app/walker.h"
#include "support/catch.h"
#include "support/folder.h"

using Catch::Matchers::ContainsSubstring;
using namespace kneecoach;

namespace {

Content withClinic(const Folder& folder, std::string_view json) {
    folder.write("clinic.json", json);
    Call call;
    call.profile = folder.path();
    return openContent(call);
}

} // namespace

TEST_CASE("visitors are told of a damaged file without a path and without a way out") {
    const Folder folder;
    const Scene scene = troubleForVisitors(withClinic(folder, "{"));
    CHECK(wordsOf(scene).find(folder.path()) == std::string::npos);
    CHECK(pressable(scene).empty());
    CHECK_FALSE(scene.canGoBack);
}

TEST_CASE("staff who pressed an icon is told which file keeps the desk shut, and can close that") {
    const Folder folder;
    const Scene clinic = cannotStart(withClinic(folder, "{"), "/pin");
    CHECK_THAT(wordsOf(clinic), ContainsSubstring(folder / "clinic.json"));
    CHECK(pressable(clinic).size() == 1);
    const Scene pin = cannotStart(openContent(Call{}), "/pin");
    CHECK_THAT(wordsOf(pin), ContainsSubstring("/pin"));
    CHECK(pressable(pin).size() == 1);
}
