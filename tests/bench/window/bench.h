// SPDX-License-Identifier: MIT
#pragma once

namespace bench {

int countFirstPage();             ///< prints how many buttons and labels the first page has
int pages();                      ///< prints how long a page takes to come up, over all of them
int session(int seconds, bool tones);         ///< plays a session so long, and prints its share of one core

} // namespace bench
