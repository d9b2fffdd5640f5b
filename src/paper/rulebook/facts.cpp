// SPDX-License-Identifier: MIT
#include "paper/rulebook/facts.h"

namespace kneecoach {

Facts& Facts::add(std::string_view path, const std::string& says) {
    if (!says.empty()) rows_.push_back({words_.own(path), says});
    return *this;
}

Facts& Facts::add(std::string_view path, const std::vector<std::string>& says) {
    return add(path, listed(says));
}

Facts& Facts::addIf(bool holds, std::string_view path) {
    return add(path, holds ? words_.own("book.yes") : std::string());
}

Table Facts::table() const {
    return {{words_.own("book.what"), words_.own("book.value")}, rows_, {3, 7}};
}

std::string withId(const PaperWords& words, const std::string& name, std::string_view id) {
    return words.own("book.with-id", {{"name", name}, {"id", id}});
}

std::string inSeconds(Millis time) {
    std::string text = std::to_string(time.count() / 1'000);
    const auto rest = time.count() % 1'000;
    if (rest == 0) return text;
    std::string digits = std::to_string(1'000 + rest).substr(1);
    while (digits.back() == '0') digits.pop_back();
    return text + "." + digits;
}

std::string seconds(const PaperWords& words, Seconds time) {
    return words.own("book.seconds", {{"seconds", std::to_string(time.count())}});
}

std::string minutes(const PaperWords& words, Minutes time) {
    return words.own("book.minutes", {{"minutes", std::to_string(time.count())}});
}

std::string pressure(const PaperWords& words, Pressure pressure) {
    return words.own("book.pressure",
        {{"pressure", std::to_string(pressure)}, {"most", std::to_string(firmest)}});
}

Table wordsUnder(const PaperWords& words, std::string_view subject) {
    Table table{{words.own("book.key"), words.own("book.words")}, {}, {3, 7}};
    for (const auto& [path, line] : words.pack.words.lines())
        if (path.starts_with(subject)) table.rows.push_back({path.substr(subject.size()), line});
    return table;
}

} // namespace kneecoach
