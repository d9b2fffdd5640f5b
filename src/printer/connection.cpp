// SPDX-License-Identifier: MIT
#include "printer/connection.h"

#include <cups/cups.h>

namespace kneecoach {
namespace {

constexpr double seconds = double(printPatience.count()) / 1'000;

int waitNoLonger(http_t*, void*) { return 0; }

/// There is nobody to be asked for one.
const char* noPassword(const char*, http_t*, const char*, const char*, void*) { return nullptr; }

/// Whether there is an answer to what is always answered at once.
bool says(http_t* http) {
    httpClearFields(http);
    httpSetField(http, HTTP_FIELD_HOST, "localhost");
    if (httpOptions(http, "*") != 0) return false;
    http_status_t status = HTTP_STATUS_CONTINUE;
    while (status == HTTP_STATUS_CONTINUE) status = httpUpdate(http);
    httpFlush(http);
    return status == HTTP_STATUS_OK;
}

} // namespace

void HangUp::operator()(_http_s* http) const { httpClose(http); }

Connection connectedTo(const std::string& socket) {
    cupsSetPasswordCB2(noPassword, nullptr);
    Connection http(httpConnect2(socket.c_str(), 0, nullptr, AF_LOCAL, HTTP_ENCRYPTION_NEVER, 1,
        int(printPatience.count()), nullptr));
    if (!http) return nullptr;
    httpSetTimeout(http.get(), seconds, waitNoLonger, nullptr);
    return says(http.get()) ? std::move(http) : nullptr;
}

} // namespace kneecoach
