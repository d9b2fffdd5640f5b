// SPDX-License-Identifier: MIT
#include "app/desk/visit_process.h"

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
        order.line, order.lock.wrong, order.lock.restsUntil.count()};
    return written(numbers) + "/" + written(order.tally);
}

std::optional<VisitOrder> readVisitOrder(std::string_view text) {
    const auto middle = text.find('/');
    const auto numbers = readNumbers(text.substr(0, middle));
    if (middle == std::string_view::npos || !numbers || numbers->size() != 3) return std::nullopt;
    const auto tally = readTally(text.substr(middle + 1));
    if (!tally || (*numbers)[0] > 1'000 || (*numbers)[1] >= wrongTriesAllowed) return std::nullopt;
    return VisitOrder{int((*numbers)[0]), {int((*numbers)[1]), Millis((*numbers)[2])}, *tally};
}

std::optional<VisitProcess> VisitProcess::start(char** arguments, VisitOrder order) {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) return std::nullopt;
    order.line = ends[1];
    std::string flag = "--visit";
    std::string word = written(order);
    const std::vector<char*> call = withOrder(arguments, flag, word);
    const pid_t process = ::fork();
    if (process == 0) {
        ::fcntl(ends[1], F_SETFD, 0);
        ::execv("/proc/self/exe", call.data());
        ::_exit(127);
    }
    ::close(ends[1]);
    if (process < 0) return ::close(ends[0]), std::nullopt;
    ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
    return VisitProcess(process, ends[0]);
}

VisitProcess::VisitProcess(VisitProcess&& other) noexcept
    : process_(std::exchange(other.process_, -1)),
      line_(std::exchange(other.line_, -1)),
      rest_(std::move(other.rest_)) {}

VisitProcess& VisitProcess::operator=(VisitProcess&& other) noexcept {
    std::swap(process_, other.process_);
    std::swap(line_, other.line_);
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
    if (process_ < 0 || ::waitpid(process_, nullptr, WNOHANG) == 0) return process_ < 0;
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
