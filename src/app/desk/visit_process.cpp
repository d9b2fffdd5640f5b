// SPDX-License-Identifier: MIT
#include "app/desk/visit_process.h"

#include "app/start_window.h"
#include "desk/numbers.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <string>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace kneecoach {
namespace {

constexpr std::size_t longestLine = 64;
constexpr std::size_t longestOrder = 512;

/// Two ends that are closed with it, and by what replaces this program.
struct Pipe {
    int out = -1;
    int in = -1;

    static std::optional<Pipe> open() {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0) return std::nullopt;
        return Pipe(ends[0], ends[1]);
    }
    Pipe(Pipe&& other) noexcept
        : out(std::exchange(other.out, -1)), in(std::exchange(other.in, -1)) {}
    Pipe& operator=(Pipe&&) = delete;
    ~Pipe() {
        if (out >= 0) ::close(out);
        if (in >= 0) ::close(in);
    }

private:
    Pipe(int from, int to) : out(from), in(to) {}
};

std::vector<char*> withOrder(char** arguments, std::string& flag, std::string& order) {
    std::vector<char*> all;
    for (; *arguments; ++arguments) all.push_back(*arguments);
    all.push_back(flag.data());
    all.push_back(order.data());
    all.push_back(nullptr);
    return all;
}

} // namespace

std::string written(const VisitOrder& order) {
    const std::vector<long long> numbers{
        order.line, order.lock.wrong, order.lock.restsUntil.count(), order.mayChoosePin ? 1 : 0};
    return written(numbers) + "/" + written(order.tally);
}

std::optional<VisitOrder> readVisitOrder(std::string_view text) {
    const auto middle = text.find('/');
    const auto numbers = readNumbers(text.substr(0, middle));
    if (middle == std::string_view::npos || !numbers || numbers->size() != 4) return std::nullopt;
    const auto tally = readTally(text.substr(middle + 1));
    if (!tally || (*numbers)[0] > 1'000 || (*numbers)[1] >= wrongTriesAllowed) return std::nullopt;
    return VisitOrder{int((*numbers)[0]), {int((*numbers)[1]), Millis((*numbers)[2])}, *tally,
        (*numbers)[3] != 0};
}

std::optional<VisitOrder> takeVisitOrder(const std::string& word) {
    const auto number = readNumbers(word);
    if (!number || number->size() != 1 || number->front() > 1'000) return std::nullopt;
    const int from = int(number->front());
    std::array<char, longestOrder> bytes{};
    const ssize_t count = ::read(from, bytes.data(), bytes.size());
    ::close(from);
    if (count <= 0) return std::nullopt;
    return readVisitOrder({bytes.data(), std::size_t(count)});
}

int inAnotherProcess(const std::function<int()>& work) {
    const pid_t process = ::fork();
    if (process == 0) std::_Exit(work());
    int status = 0;
    if (process < 0 || ::waitpid(process, &status, 0) != process || !WIFEXITED(status)) return 1;
    return WEXITSTATUS(status);
}

std::optional<VisitProcess> VisitProcess::start(char** arguments, VisitOrder order) {
    auto back = Pipe::open(), there = Pipe::open();
    if (!back || !there) return std::nullopt;
    order.line = back->in;
    const std::string text = written(order);
    if (::write(there->in, text.data(), text.size()) != ssize_t(text.size())) return std::nullopt;
    std::string flag = "--visit";
    std::string word = written(std::vector<long long>{there->out});
    const std::vector<char*> call = withOrder(arguments, flag, word);
    const pid_t process = ::fork();
    if (process == 0) {
        ::fcntl(back->in, F_SETFD, 0);
        ::fcntl(there->out, F_SETFD, 0);
        ::execv("/proc/self/exe", call.data());
        ::_exit(127);
    }
    if (process < 0) return std::nullopt;
    ::fcntl(back->out, F_SETFL, O_NONBLOCK);
    return VisitProcess(process, std::exchange(back->out, -1));
}

VisitProcess::VisitProcess(VisitProcess&& other) noexcept
    : process_(std::exchange(other.process_, -1)),
      line_(std::exchange(other.line_, -1)),
      wentWithoutDisplay_(other.wentWithoutDisplay_),
      rest_(std::move(other.rest_)) {}

VisitProcess& VisitProcess::operator=(VisitProcess&& other) noexcept {
    std::swap(process_, other.process_);
    std::swap(line_, other.line_);
    std::swap(wentWithoutDisplay_, other.wentWithoutDisplay_);
    std::swap(rest_, other.rest_);
    return *this;
}

VisitProcess::~VisitProcess() {
    if (line_ >= 0) ::close(line_);
    if (process_ < 0) return;
    end();
    ::waitpid(process_, nullptr, 0);
}

void VisitProcess::end() const {
    if (process_ > 0) ::kill(process_, SIGKILL);
}

bool VisitProcess::isGone() {
    int status = 0;
    if (process_ < 0 || ::waitpid(process_, &status, WNOHANG) == 0) return process_ < 0;
    wentWithoutDisplay_ = WIFEXITED(status) && WEXITSTATUS(status) == endedWithoutDisplay;
    process_ = -1;
    return true;
}

std::vector<VisitSays> VisitProcess::heard() {
    std::array<char, 512> bytes{};
    std::vector<VisitSays> all;
    for (ssize_t count = 0; (count = ::read(line_, bytes.data(), bytes.size())) > 0;)
        rest_.append(bytes.data(), static_cast<std::size_t>(count));
    for (std::size_t end = 0; (end = rest_.find('\n')) != std::string::npos;
         rest_.erase(0, end + 1))
        if (const auto said = readVisitSays(std::string_view(rest_).substr(0, end)))
            all.push_back(*said);
    if (rest_.size() > longestLine) rest_.clear();
    return all;
}

void sayOn(int line, const VisitSays& said) {
    const std::string text = written(said) + '\n';
    if (::write(line, text.data(), text.size()) < 0 && errno == EPIPE) std::_Exit(0);
}

void keepNothingOfThisProcess() {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
    std::signal(SIGPIPE, SIG_IGN);
}

} // namespace kneecoach
