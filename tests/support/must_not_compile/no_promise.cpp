// SPDX-License-Identifier: MIT
// The first line does not say what is expected.
int answer = nothingOfThatName;
