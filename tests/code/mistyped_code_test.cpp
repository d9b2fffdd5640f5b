// SPDX-License-Identifier: MIT
#include "code/alphabet.h"
#include "code/check_digits.h"
#include "code/codes.h"
#include "support/catch.h"

#include <algorithm>
#include <cctype>
#include <set>

using namespace kneecoach;
using namespace kneecoach::code_tests;

namespace {

/// Calls `visit` with the code at each place changed into each other character.
template <class Visit>
void eachWrongCharacter(std::string code, Visit visit) {
    for (char& c : code) {
        const char right = c;
        for (const char wrong : codeAlphabet)
            if (wrong != right) c = wrong, visit(code);
        c = right;
    }
}

std::vector<std::string> someCodes(int count) {
    Wishes wishes(23);
    std::vector<std::string> codes{bareCode(Wish{})};
    while (static_cast<int>(codes.size()) < count) codes.push_back(bareCode(wishes.next()));
    for (const std::string& code : codes) REQUIRE(isRead(code));
    return codes;
}

char smallLetter(char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); }

CodeFault faultOf(std::string_view code) { return readPlanCode(shippedPack(), code).error(); }

} // namespace

TEST_CASE("no code with one wrong character is read, at any place, whatever it is") {
    std::size_t tried = 0;
    for (const std::string& code : someCodes(300))
        eachWrongCharacter(code, [&](const std::string& wrong) {
            ++tried;
            REQUIRE_FALSE(isRead(wrong));
        });
    CHECK(tried > 100'000);
}

TEST_CASE("no code with two neighbours changed round is read") {
    std::size_t tried = 0;
    for (std::string code : someCodes(3'000))
        for (std::size_t place = 1; place < code.size(); ++place) {
            if (code[place] == code[place - 1]) continue;
            std::swap(code[place], code[place - 1]);
            REQUIRE_FALSE(isRead(code));
            std::swap(code[place], code[place - 1]);
            ++tried;
        }
    CHECK(tried > 30'000);
}

TEST_CASE("no code with two wrong characters is read, as long as codes of the shipped pack are") {
    for (const std::string& code : someCodes(2))
        eachWrongCharacter(code, [&](const std::string& wrong) {
            eachWrongCharacter(wrong, [&](const std::string& twice) {
                if (twice != code) REQUIRE_FALSE(isRead(twice));
            });
        });
}

TEST_CASE("no code with a character more or less at either end is read") {
    for (const std::string& code : someCodes(200)) {
        REQUIRE_FALSE(isRead(code.substr(1)));
        REQUIRE_FALSE(isRead(code.substr(0, code.size() - 1)));
        for (const char more : codeAlphabet) {
            REQUIRE_FALSE(isRead(more + code));
            REQUIRE_FALSE(isRead(code + more));
        }
    }
}

TEST_CASE("the check holds at every length a code can have") {
    for (std::size_t length = 0; length <= 24; ++length) {
        CodeDigits digits;
        for (std::size_t place = 0; place < length; ++place)
            digits.push_back(static_cast<std::uint8_t>((place * place * 7 + length) % codeBase));
        addCheck(digits);
        REQUIRE(digits.size() == length + checkDigits);
        CHECK(passesCheck(digits));
        for (std::uint8_t& digit : digits) {
            const std::uint8_t right = digit;
            for (digit = 0; digit < codeBase; ++digit)
                REQUIRE(passesCheck(digits) == (digit == right));
            digit = right;
        }
        for (std::size_t place = 1; place < digits.size(); ++place) {
            const bool isSame = digits[place] == digits[place - 1];
            std::swap(digits[place], digits[place - 1]);
            REQUIRE(passesCheck(digits) == isSame);
            std::swap(digits[place], digits[place - 1]);
        }
    }
}

TEST_CASE("a mail program's dashes are hyphens") {
    const auto plain = digitsIn("2868-7HE4");
    REQUIRE(plain);
    for (const char* text : {"2868\xE2\x80\x93"
                             "7HE4",
             "2868\xE2\x80\x94"
             "7HE4"})
        CHECK(digitsIn(text) == plain);
    CHECK_FALSE(digitsIn("2868\xC3\xA9"
                         "7HE4"));
}

TEST_CASE("small letters, blanks and hyphens make no difference") {
    const std::string code = writePlanCode(shippedPack(), Wish{}).value();
    std::string small = code;
    std::ranges::transform(small, small.begin(), smallLetter);
    CHECK(isRead(small));
    CHECK(isRead(bareCode(Wish{})));
    CHECK(isRead(" \t" + code + " \r\n"));
    std::string blanks = code;
    std::ranges::replace(blanks, '-', ' ');
    CHECK(isRead(blanks));
}

TEST_CASE("a character that is never written is read as the one it looks like, or not at all") {
    CHECK(digitsIn("1BGSVZ") == digitsIn("7865Y2"));
    for (const char c : std::string_view("0DILOQU.,_/\\'\"\0é", 15)) {
        INFO(c);
        CHECK_FALSE(digitsIn(std::string(1, c)));
    }
}

TEST_CASE("a code whose letters are all written as what they look like is the same code") {
    constexpr std::string_view right = "7865Y2", wrong = "1BGSVZ";
    for (const std::string& code : someCodes(300)) {
        std::string alike = code;
        for (char& c : alike)
            if (const auto place = right.find(c); place != right.npos) c = wrong[place];
        REQUIRE(readPlanCode(shippedPack(), alike) == readPlanCode(shippedPack(), code));
        std::ranges::transform(alike, alike.begin(), smallLetter);
        REQUIRE(readPlanCode(shippedPack(), alike) == readPlanCode(shippedPack(), code));
    }
}

TEST_CASE("the codes that are mistyped here are of every length that one can have") {
    std::set<std::size_t> lengths;
    for (const std::string& code : someCodes(3'000)) lengths.insert(code.size());
    CHECK(*lengths.begin() <= 10);
    CHECK(*lengths.rbegin() == 26); // 32 with its hyphens
    CHECK(lengths.size() >= *lengths.rbegin() - *lengths.begin());
}

TEST_CASE("a code that is cut off, longer or none at all is damaged") {
    const std::string code = bareCode(Wish{});
    for (std::size_t length = 0; length < code.size(); ++length) {
        INFO(length);
        CHECK(faultOf(code.substr(0, length)) == CodeFault::damaged);
    }
    CHECK(faultOf(code + '2') == CodeFault::damaged);
    CHECK(faultOf(code + code) == CodeFault::damaged);
    CHECK(faultOf(std::string(100'000, 'A')) == CodeFault::damaged);
    CHECK(faultOf("2222") == CodeFault::damaged);
}

TEST_CASE("a code of a later format says so") {
    CodeDigits digits = digitsIn(bareCode(Wish{})).value();
    digits.resize(digits.size() - checkDigits);
    digits.front() = 1;
    addCheck(digits);
    CHECK(faultOf(inGroups(digits)) == CodeFault::newer);
}

TEST_CASE("random characters are hardly ever a code, and never a wish of this pack") {
    Wishes dice(5);
    int passed = 0;
    for (int i = 0; i < 200'000; ++i) {
        CodeDigits digits(3 + dice.below(24));
        for (auto& digit : digits) digit = static_cast<std::uint8_t>(dice.below(codeBase));
        const auto wish = readPlanCode(shippedPack(), inGroups(digits));
        REQUIRE_FALSE(wish);
        if (wish.error() != CodeFault::damaged) ++passed;
    }
    CHECK(passed < 1'000);
}

TEST_CASE("any bytes at all are read or refused") {
    Wishes dice(6);
    for (int i = 0; i < 50'000; ++i) {
        std::string text(dice.below(48), '\0');
        for (char& c : text) c = static_cast<char>(dice.below(256));
        REQUIRE_FALSE(isRead(text));
    }
}
