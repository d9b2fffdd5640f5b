// expect: is private within this context
// SPDX-License-Identifier: MIT
// Refused, but not for the reason in the first line.
#ifndef CONTROL
int answer = nothingOfThatName;
#endif
