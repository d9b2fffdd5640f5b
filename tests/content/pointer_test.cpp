// SPDX-License-Identifier: MIT
#include "content/pointer.h"
#include "support/catch.h"

using namespace kneecoach;

namespace {

const Value whole =
    Value::Object{{"a/b", Value::List{1, Value::Object{{"~", "deep"}}}}, {"c", Value()}};

} // namespace

TEST_CASE("a pointer is built step by step") {
    CHECK(below("", "a/b") == "/a~1b");
    CHECK(below("/a~1b", 1) == "/a~1b/1");
    CHECK(below("", "~") == "/~0");
}

TEST_CASE("a part is found by where it lies") {
    const Value& deep = *whole.member("a/b")->list()->at(1).member("~");
    CHECK(pointerTo(deep, whole) == "/a~1b/1/~0");
    CHECK(pointerTo(whole, whole).empty());
}

TEST_CASE("a pointer leads to its part or nowhere") {
    CHECK(*at(whole, "/a~1b/1/~0") == Value("deep"));
    CHECK(at(whole, "") == &whole);
    CHECK(at(whole, "/a~1b/2") == nullptr);
    CHECK(at(whole, "/a~1b/x") == nullptr);
    CHECK(at(whole, "/c/d") == nullptr);
    CHECK(at(whole, "c") == nullptr);
}
