// SPDX-License-Identifier: MIT
#include "printing/print.h"
#include "support/catch.h"

using namespace kneecoach;

namespace {

/// Knows some printers, and notes what it is given.
class Known final : public PrintService {
public:
    explicit Known(Result<Printers, PrintFault> printers) : printers_(std::move(printers)) {}

    Result<Printers, PrintFault> printers() override { return printers_; }

    Result<void, PrintFault> send(const PrintJob& job, std::string_view) override {
        sent.push_back(job.printer);
        return {};
    }

    std::vector<std::string> sent;

private:
    Result<Printers, PrintFault> printers_;
};

std::vector<std::string> onto(const std::string& id) { return {id}; }

} // namespace

TEST_CASE("the usual printer is taken where nobody chose one, and the only one needs no choice") {
    Known several(Printers{{"attic"}, {"desk", true}});
    CHECK(print(&several, {"a paper"}, "%PDF"));
    CHECK(several.sent == onto("desk"));
    Known one(Printers{{"attic"}});
    CHECK(print(&one, {"a paper"}, "%PDF"));
    CHECK(one.sent == onto("attic"));
}

TEST_CASE("nobody's paper comes out of a printer that nobody chose") {
    Known several(Printers{{"attic"}, {"desk"}});
    CHECK(print(&several, {"a paper"}, "%PDF").error() == PrintFault::noUsual);
    CHECK(several.sent.empty());
    CHECK(print(&several, {"a paper", "attic"}, "%PDF"));
    CHECK(several.sent == onto("attic"));
    CHECK(print(&several, {"a paper", "cellar"}, "%PDF").error() == PrintFault::noPrinter);
}

TEST_CASE("a printer that is away is given nothing to print later") {
    Known away(Printers{{"desk", true, false}});
    CHECK(print(&away, {"a paper"}, "%PDF").error() == PrintFault::noAnswer);
    CHECK(away.sent.empty());
}

TEST_CASE("no service, a service that fails and no printer are told apart") {
    Known failing(failure(PrintFault::noService));
    Known empty(Printers{});
    CHECK(print(nullptr, {"a paper"}, "%PDF").error() == PrintFault::noService);
    CHECK(print(&failing, {"a paper"}, "%PDF").error() == PrintFault::noService);
    CHECK(print(&empty, {"a paper"}, "%PDF").error() == PrintFault::noPrinter);
}
