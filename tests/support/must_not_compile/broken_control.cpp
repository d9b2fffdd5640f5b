// expect: nothingOfThatName
// SPDX-License-Identifier: MIT
// Refused either way: a file that never compiles proves nothing.
int answer = nothingOfThatName;
