// SPDX-License-Identifier: MIT
// Here Catch2's header is compiled for everyone else; the mains need it with their own macro.
#include "support/catch.h"
