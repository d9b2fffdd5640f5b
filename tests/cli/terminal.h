// SPDX-License-Identifier: MIT
#pragma once

#include "cli/run.h"
#include "content/json.h"

#include <sstream>
#include <string>
#include <vector>

namespace kneecoach {

/// The program as a script sees it, with a clock that only moves when something waits.
class Terminal {
public:
    /// Runs `kneecoach` with `words`; `input` is standard input.
    Terminal& call(std::vector<std::string> words, const std::string& input = {}) {
        in_.str(input);
        in_.clear();
        out_.str({});
        err_.str({});
        words.insert(words.begin(), "kneecoach");
        std::vector<const char*> argv;
        for (const std::string& word : words) argv.push_back(word.c_str());
        const auto parsed = parseCall(static_cast<int>(argv.size()), argv.data());
        if (const auto* farewell = std::get_if<Farewell>(&parsed)) return bid(*farewell);
        World world = makeWorld();
        code_ = static_cast<int>(run(std::get<Call>(parsed), world));
        return *this;
    }

    /// Ctrl-C after so much of the real clock.
    Terminal& interruptedAfter(Millis time) {
        interruptAt_ = time;
        return *this;
    }

    /// The machine sleeps once, for `time`, when the real clock reaches `at`.
    Terminal& asleep(Millis at, Millis time) {
        sleepAt_ = at;
        sleep_ = time;
        return *this;
    }

    /// Standard output is a full device: the first write fails.
    Terminal& full() {
        isFull_ = true;
        return *this;
    }

    /// It can make a PDF: what `render` makes of a paper.
    Terminal& rendering(Renderer render) {
        render_ = std::move(render);
        return *this;
    }

    /// It can show pictures in HTML.
    Terminal& showing(PictureSource pictures) {
        pictures_ = std::move(pictures);
        return *this;
    }

    /// Somebody sits at it, and types.
    Terminal& atKeyboard() {
        isKeyboard_ = true;
        return *this;
    }

    /// What the terminal was told to show of what is typed, in turn.
    const std::vector<bool>& echoes() const { return echoes_; }

    /// How much of the real clock has passed.
    Millis passed() const { return now_; }

    int code() const { return code_; }
    std::string out() const { return out_.str(); }
    std::string err() const { return err_.str(); }
    Value json() const { return parseJson(out(), "standard output").value(); }

    /// Each line of standard output as JSON.
    std::vector<Value> lines() const {
        std::vector<Value> values;
        std::istringstream text(out());
        for (std::string line; std::getline(text, line);)
            values.push_back(parseJson(line, "a line").value());
        return values;
    }

private:
    Terminal& bid(const Farewell& farewell) {
        code_ = farewell.code;
        (code_ == 0 ? out_ : err_) << farewell.text;
        return *this;
    }

    World makeWorld() {
        return {in_, isFull_ ? full_ : out_, err_, [this] { return now_; },
            [this](Millis time) { pass(time); },
            [this] { return interruptAt_ && now_ >= *interruptAt_; }, isKeyboard_, false,
            {TEST_CONTENT_DIR "/knee", TEST_CONTENT_DIR "/schema", TEST_CONTENT_DIR "/coach"},
            render_, pictures_,
            [](std::size_t count) { return std::vector<std::uint8_t>(count, 5); },
            [this](bool shows) { echoes_.push_back(shows); }};
    }

    void pass(Millis time) {
        now_ += time;
        if (!sleepAt_ || now_ < *sleepAt_) return;
        now_ += sleep_;
        sleepAt_.reset();
    }

    std::istringstream in_;
    std::ostringstream out_, err_;
    std::ostream full_{nullptr};
    bool isFull_ = false;
    bool isKeyboard_ = false;
    std::vector<bool> echoes_;
    Millis now_{};
    std::optional<Millis> interruptAt_, sleepAt_;
    Millis sleep_{};
    Renderer render_;
    PictureSource pictures_;
    int code_ = -1;
};

/// The path of one of the shipped examples.
inline std::string example(const std::string& name) {
    return TEST_CONTENT_DIR "/knee/examples/" + name + ".json";
}

inline const Value& member(const Value& value, std::string_view key) { return *value.member(key); }

} // namespace kneecoach
