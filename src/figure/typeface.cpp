// SPDX-License-Identifier: MIT
#include "figure/typeface.h"

namespace kneecoach {

const QStringList& typefaces() {
    static const QStringList byPreference{
        "Atkinson Hyperlegible", "Atkinson Hyperlegible Next", "Inter", "Noto Sans"};
    return byPreference;
}

} // namespace kneecoach
