// SPDX-License-Identifier: MIT
#pragma once

namespace kneecoach {

/// The front desk: one process for each visit, started and ended from here, until staff leaves it, the program is told to
/// end, or the display has been gone for two minutes. This process opens no window and hears no answer. A PIN may be chosen
/// as long as none was kept. Gives the program's exit code.
int superviseTheDesk(char** argv, bool mayChoosePin);

} // namespace kneecoach
