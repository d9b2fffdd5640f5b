// SPDX-License-Identifier: MIT
#include "printer/module.h"

#include "printer/cups_service.h"
#include "printer/service_socket.h"

kneecoach::PrintService* kneecoachPrintService() {
    static kneecoach::CupsService service(kneecoach::serviceSocket);
    return &service;
}
