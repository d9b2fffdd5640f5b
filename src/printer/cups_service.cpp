// SPDX-License-Identifier: MIT
#include "printer/cups_service.h"

#include "printer/connection.h"
#include "printer/printer_state.h"

#include <algorithm>
#include <cups/cups.h>
#include <span>

namespace kneecoach {
namespace {

struct Freed {
    void operator()(ipp_t* message) const { ippDelete(message); }
};
using Message = std::unique_ptr<ipp_t, Freed>;

Connection called(const std::optional<std::string>& socket) {
    return socket ? connectedTo(*socket) : Connection();
}

std::string_view said(const cups_dest_t& printer, const char* name) {
    const char* value = cupsGetOption(name, printer.num_options, printer.options);
    return value ? value : "";
}

bool answers(const cups_dest_t& printer) {
    return kneecoach::answers({said(printer, "printer-state"),
        said(printer, "printer-is-accepting-jobs"), said(printer, "printer-state-reasons")});
}

/// A printer may be listed again with other options; that is still the same printer.
void add(Printers& printers, const cups_dest_t& found) {
    const bool isUsual = found.is_default != 0;
    const auto known = std::ranges::find(printers, found.name, &Printer::id);
    if (known != printers.end()) known->isUsual |= isUsual;
    else printers.push_back({found.name, isUsual, answers(found)});
}

bool wasAnswered() {
    const ipp_status_t last = cupsLastError();
    return last <= IPP_STATUS_OK_EVENTS_COMPLETE || last == IPP_STATUS_ERROR_NOT_FOUND;
}

std::string addressOf(const std::string& printer) {
    char address[HTTP_MAX_URI];
    httpAssembleURIf(HTTP_URI_CODING_ALL, address, sizeof address, "ipp", nullptr, "localhost",
        ippPort(), "/printers/%s", printer.c_str());
    return address;
}

void addOptions(ipp_t* request, const PrintJob& job) {
    cups_option_t* options = nullptr;
    int count = 0;
    for (const auto& [name, value] : job.options)
        count = cupsAddOption(name.c_str(), value.c_str(), count, &options);
    cupsEncodeOptions(request, count, options);
    cupsFreeOptions(count, options);
}

Message requestOf(const PrintJob& job) {
    Message request(ippNewRequest(IPP_OP_PRINT_JOB));
    const auto say = [&](ipp_tag_t kind, const char* name, const std::string& value) {
        ippAddString(request.get(), IPP_TAG_OPERATION, kind, name, nullptr, value.c_str());
    };
    say(IPP_TAG_URI, "printer-uri", addressOf(job.printer));
    say(IPP_TAG_NAME, "requesting-user-name", cupsUser());
    say(IPP_TAG_NAME, "job-name", job.title);
    say(IPP_TAG_MIMETYPE, "document-format", "application/pdf");
    addOptions(request.get(), job);
    return request;
}

/// Request and document in one, so that half of it is nothing.
Message answerTo(http_t* http, ipp_t* request, const std::string& place, std::string_view pdf) {
    const http_status_t begun =
        cupsSendRequest(http, request, place.c_str(), ippLength(request) + pdf.size());
    if (begun != HTTP_STATUS_CONTINUE && begun != HTTP_STATUS_OK) return nullptr;
    if (cupsWriteRequestData(http, pdf.data(), pdf.size()) != HTTP_STATUS_CONTINUE) return nullptr;
    return Message(cupsGetResponse(http, place.c_str()));
}

PrintFault faultOf(ipp_status_t status) {
    switch (status) {
    case IPP_STATUS_ERROR_NOT_FOUND: return PrintFault::noPrinter;
    case IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS: return PrintFault::noAnswer;
    default: return PrintFault::notTaken;
    }
}

} // namespace

Result<Printers, PrintFault> CupsService::printers() {
    const Connection http = called(socket_());
    if (!http) return failure(PrintFault::noService);
    cups_dest_t* found = nullptr;
    const int count = cupsGetDests2(http.get(), &found);
    Printers printers;
    for (const cups_dest_t& one : std::span(found, std::size_t(count))) add(printers, one);
    cupsFreeDests(count, found);
    if (printers.empty() && !wasAnswered()) return failure(PrintFault::noService);
    return printers;
}

Result<void, PrintFault> CupsService::send(const PrintJob& job, std::string_view pdf) {
    const Connection http = called(socket_());
    if (!http) return failure(PrintFault::noService);
    const Message request = requestOf(job);
    const Message answer = answerTo(http.get(), request.get(), "/printers/" + job.printer, pdf);
    if (!answer) return failure(PrintFault::noService);
    const ipp_status_t status = ippGetStatusCode(answer.get());
    if (status > IPP_STATUS_OK_EVENTS_COMPLETE) return failure(faultOf(status));
    return {};
}

} // namespace kneecoach
