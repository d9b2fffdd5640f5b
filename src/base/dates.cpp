// SPDX-License-Identifier: MIT
#include "base/dates.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace kneecoach {
namespace {

using namespace std::chrono;

/// Reads a text from its front; once something does not fit, nothing fits any more.
class Reader {
public:
    explicit Reader(std::string_view text) : rest_(text) {}

    int digits(std::size_t count) {
        if (!fits_ || rest_.size() < count || !std::ranges::all_of(rest_.substr(0, count), isDigit))
            return fail();
        int value = 0;
        for (char c : rest_.substr(0, count)) value = value * 10 + (c - '0');
        rest_.remove_prefix(count);
        return value;
    }

    bool takes(char c) {
        if (!fits_ || rest_.empty() || rest_.front() != c) return false;
        rest_.remove_prefix(1);
        return true;
    }

    void expect(char c) {
        if (!takes(c)) fail();
    }

    /// The digits after a point, as milliseconds; further digits are cut.
    int fraction() {
        int value = 0, scale = 100;
        if (rest_.empty() || !isDigit(rest_.front())) return fail();
        for (; !rest_.empty() && isDigit(rest_.front()); rest_.remove_prefix(1), scale /= 10)
            value += (rest_.front() - '0') * scale;
        return value;
    }

    int fail() {
        fits_ = false;
        return 0;
    }

    bool done() const { return fits_ && rest_.empty(); }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    std::string_view rest_;
    bool fits_ = true;
};

Date readDate(Reader& in) {
    const int y = in.digits(4);
    in.expect('-');
    const int m = in.digits(2);
    in.expect('-');
    const int d = in.digits(2);
    const year_month_day day{
        year{y}, month{static_cast<unsigned>(m)}, std::chrono::day{static_cast<unsigned>(d)}};
    if (!day.ok()) in.fail();
    return day.ok() ? sys_days{day} : sys_days{};
}

int atMost(Reader& in, int most) {
    const int value = in.digits(2);
    return value <= most ? value : in.fail();
}

Millis readTime(Reader& in) {
    const hours h{atMost(in, 23)};
    in.expect(':');
    const minutes m{atMost(in, 59)};
    in.expect(':');
    const seconds s{atMost(in, 59)};
    return h + m + s + Millis{in.takes('.') ? in.fraction() : 0};
}

Minutes readOffset(Reader& in) {
    if (in.takes('Z')) return Minutes{0};
    const bool west = in.takes('-');
    if (!west) in.expect('+');
    const hours h{atMost(in, 14)};
    in.expect(':');
    const Minutes offset = h + minutes{atMost(in, 59)};
    return west ? -offset : offset;
}

std::string writeOffset(Minutes offset) {
    if (offset == Minutes{0}) return "Z";
    const int all = static_cast<int>(abs(offset).count());
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%c%02d:%02d", offset < Minutes{0} ? '-' : '+',
        all / 60, all % 60);
    return text.data();
}

} // namespace

std::optional<Instant> parseInstant(std::string_view text) {
    Reader in(text);
    const Date day = readDate(in);
    in.expect('T');
    const Millis time = readTime(in);
    const Minutes offset = readOffset(in);
    if (!in.done()) return std::nullopt;
    return Instant{day + time - offset, offset};
}

std::optional<Date> parseDate(std::string_view text) {
    Reader in(text);
    const Date day = readDate(in);
    return in.done() ? std::optional(day) : std::nullopt;
}

std::string write(Date day) {
    const year_month_day ymd{day};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(ymd.year()),
        static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()));
    return text.data();
}

std::string write(const Instant& at) {
    const auto local = at.utc + at.offset;
    const auto day = floor<Days>(local);
    const hh_mm_ss time{local - day};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "T%02d:%02d:%02d",
        static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
        static_cast<int>(time.seconds().count()));
    std::string out = write(day) + text.data();
    if (const auto ms = time.subseconds().count(); ms != 0) {
        std::snprintf(text.data(), text.size(), ".%03d", static_cast<int>(ms));
        out += text.data();
    }
    return out + writeOffset(at.offset);
}

Date dayOf(const Instant& at) { return floor<Days>(at.utc + at.offset); }

bool lastsUntil(Date day, Date begin, Days days) { return begin <= day && day <= begin + days; }

bool isFresh(const Instant& then, const Instant& now, Millis age) {
    return then <= now && now.utc - then.utc <= age;
}

} // namespace kneecoach
