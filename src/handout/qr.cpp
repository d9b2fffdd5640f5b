// SPDX-License-Identifier: MIT
#include "handout/qr.h"

#include <qrencode.h>

#include <memory>

namespace kneecoach {

QrCode qrOf(const std::string& text) {
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeString(text.c_str(), 0, QR_ECLEVEL_Q, QR_MODE_8, 1), QRcode_free);
    if (!made) return {};
    QrCode code{made->width, {}};
    for (int i = 0; i < code.side * code.side; ++i) code.dark.push_back((made->data[i] & 1) != 0);
    return code;
}

} // namespace kneecoach
