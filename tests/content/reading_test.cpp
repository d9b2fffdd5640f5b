// SPDX-License-Identifier: MIT
#include "content/reading.h"
#include "support/catch.h"

using namespace kneecoach;

TEST_CASE("a fault has its file and its place, keys escaped") {
    const Value document = Value::Object{{"a/b~", Value::List{true, "x"}}};
    Errors errors;
    Reading(document, "f", errors).member("a/b~", [](const Reading& list) {
        list.eachItem([](const Reading& item) { item.boolean(); });
    });
    REQUIRE(errors.size() == 1);
    CHECK(errors[0] == Error{"f", "/a~1b~0/1", "expected true or false"});
}

TEST_CASE("faults without end are not gathered: nobody reads them") {
    const Value document(Value::List(5'000, Value("x")));
    Errors errors;
    const Reading reading(document, "f", errors);
    reading.eachItem([](const Reading& item) { item.boolean(); });
    CHECK(errors.size() == enoughFindings);
    CHECK(reading.isFull());
}
