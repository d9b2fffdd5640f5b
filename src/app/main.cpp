// SPDX-License-Identifier: MIT
#include <iostream>

int main() { std::cout << "kneecoach " << KNEECOACH_VERSION << '\n'; }
