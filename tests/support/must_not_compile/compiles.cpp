// expect: error
// SPDX-License-Identifier: MIT
// Nothing is wrong here, and the harness has to say so.
int answer = 42;
