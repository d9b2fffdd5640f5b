// SPDX-License-Identifier: MIT
#pragma once

#include "printing/print_service.h"

/// What the program finds in this library, by this name: the print service of this computer.
extern "C" kneecoach::PrintService* kneecoachPrintService();
